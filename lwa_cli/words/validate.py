"""The words of ``lwa validate`` beside those of the findings, in both languages."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from portfolio.findings import Severity

if TYPE_CHECKING:
    from portfolio.model import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class ValidateWords:
    """Sentences, some with facts for ``Numbers.fill``."""

    severity: Mapping[Severity, str]
    related: str
    no_letters: str
    counted: str
    errors: str
    warnings: str
    notes: str
    clean: str
    letter_title: str
    letter_title_nobody: str
    letter_opening: str
    letter_opening_nobody: str
    letter_line: str
    letter_closing: str
    letter_closing_nobody: str
    nobody: str


_NL = ValidateWords(
    severity={Severity.ERROR: "fout", Severity.WARNING: "waarschuwing", Severity.NOTE: "opmerking"},
    related="zie ook {place}",
    no_letters="Geen enkele penvoerder hoeft iets aan te passen; er zijn geen brieven geschreven.",
    counted="{files:bestand|bestanden} gecontroleerd: {found}.",
    errors="{n:fout|fouten}",
    warnings="{n:waarschuwing|waarschuwingen}",
    notes="{n:opmerking|opmerkingen}",
    clean="geen fouten",
    letter_title="{round}: aan te passen door {partner}",
    letter_title_nobody="{round}: bestanden zonder penvoerder",
    letter_opening="Dank u wel voor uw inzending. Bij de controle van uw bestanden vonden wij de punten hieronder. "
    "Wilt u ze bekijken, de bestanden aanpassen en ze opnieuw sturen? Een fout moet worden hersteld. Een waarschuwing "
    "hoeft geen fout te zijn: kijk of het zo bedoeld is.",
    letter_opening_nobody="Van deze bestanden is niet te lezen wie de penvoerder is. Zoek eerst uit wie ze stuurde.",
    letter_line="regel {line}",
    letter_closing="Komt u er niet uit? Stuur ons dan gerust een bericht. Noem daarbij het bestand en de regel.",
    letter_closing_nobody="Is de penvoerder bekend? Vul die in bij lead en maak de lijsten opnieuw.",
    nobody="zonder-penvoerder",
)

_EN = ValidateWords(
    severity={Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"},
    related="see also {place}",
    no_letters="No lead partner has anything to change; no letters were written.",
    counted="{files:file|files} checked: {found}.",
    errors="{n:error|errors}",
    warnings="{n:warning|warnings}",
    notes="{n:note|notes}",
    clean="no errors",
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

WORDS: Mapping["Language", ValidateWords] = {"nl": _NL, "en": _EN}
