"""``lwa validate`` in English."""

from lwa_cli.words.validate import ValidateWords
from portfolio.findings import Severity

WORDS = ValidateWords(
    severity={Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"},
    related="see also {place}",
    more="{path}: and {n:more point|more points} in this file. With --json you see all of them.",
    no_letters="No lead partner has anything to change; no letters were written.",
    counted="{files:file|files} checked: {found}.",
    errors="{n:error|errors}",
    warnings="{n:warning|warnings}",
    notes="{n:note|notes}",
    clean="no errors",
    strict="With --strict a warning counts as an error.",
    letter_removed="removed, since there is nothing left to change: {path}",
    letter_kept="{path} is a letter of an earlier run and was changed since; it stays.",
    letter_title="{round}: for {partner} to change",
    letter_title_nobody="{round}: files without a lead partner",
    letter_opening="Thank you for your application. When we checked your files we found the points below. Please look "
    "at them, change the files and send them again. An error must be mended. A warning need not be a mistake: check "
    "whether it is meant.",
    letter_opening_nobody="It cannot be read who the lead partner of these files is. Find out first who sent them.",
    letter_line="line {line}",
    letter_closing="Do you need help? Please send us a message and name the file and the line.",
    letter_closing_nobody="Is the lead partner known? Fill it in under lead and make the lists again.",
    nobody="without-lead",
)
