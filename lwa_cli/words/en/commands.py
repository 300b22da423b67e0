"""The sentences of demo, new, import, status and explain in English."""

from typing import Final

from lwa_cli.words.commands import CommandWords, SkeletonWords
from portfolio.findings import Severity

_SKELETON: Final = SkeletonWords(
    opening="An initiative for the round: {round}.",
    how="Fill in after each colon what is asked above it. A line with a # before it does not count: take the # away"
    " to use that line. What you do not need may go. Write money in euro without points or commas for thousands:"
    " 120000 or 120_000.",
    check="Check it with: {command}",
    choose="Choose from: {choices}.",
    between="The day on which the application came in: year-month-day, from {first} up to and including {last}.",
    anchored="Between {worst} (worst) and {best} (best).",
    keys={
        "title": "The name of the initiative. Only what the round demands is required; a name makes the report"
        " readable.",
        "summary": "What the initiative does and for whom, in one or two sentences.",
        "reference": "The dossier number of the application.",
        "contact": "Who answers questions. This is in no report.",
        "received": "The day on which the application came in: year-month-day.",
        "lead": "The lead partner.",
        "partners": "The partners that take part beside the lead.",
        "labels": "What the initiative belongs to. More than one is possible: [one, two].",
        "periods": "The periods in which it runs. Left out: all periods.",
        "cost": "The total cost. One amount, or an amount per period: {example}. Required. The cost equals the ask"
        " plus all cofinancing, to the cent.",
        "cofinancing": "What others pay, in cash or in_kind (with hours). Status: committed is signed or granted,"
        " pledged is promised but not signed, applied is asked elsewhere, open has no payer yet (then without from).",
        "ask": "The amount asked of each fund.",
        "ask_one": "The amount asked. Left out: the cost minus all cofinancing.",
        "plan": "How many people are planned to start, and to achieve the outcome. Count each person once, under the"
        " furthest outcome aimed at.",
        "distance": "The distance of the target group to the labour market.",
        "results": "What was measured before: one line per outcome and year.",
        "evidence": "How well the approach was shown to work elsewhere: level 0 to 5.",
        "scores": "The score on each criterion. Required.",
        "continues": "What goes on without this proposal too: where (region, national, partner or stop), with whom,"
        " and which share of the results.",
        "uses": "What it takes of the capacities that the rules are about.",
        "note": "A remark for whoever reads this file.",
    },
)

WORDS: Final = CommandWords(
    skeleton=_SKELETON,
    no_round="{path} is not a round: it has no round.yaml. Give the folder that holds round.yaml.",
    round_above="Did you mean {command}?",
    bad_id="{id} cannot be an id: use lower-case letters, digits and dashes, and start with a letter or digit.",
    id_meant="For example: {meant}.",
    id_taken="There already is an initiative {id} in {file}.",
    round_unreadable="{path} cannot be read yet. Check the round first with lwa validate.",
    demo_other_content="There is something else in {path} already ({name}). Choose another folder, or use --force to"
    " put the example files beside it.",
    id_run="The id {id} clashes with {file}, which lwa writes with --out. Give the round another id.",
    only_xlsx="{path}: the workbook is an Excel file. Give a name that ends in .xlsx.",
    only_xlsx_ods="{path}: the workbook is an Excel file. Give a name that ends in .xlsx; then open it in LibreOffice "
    "and choose Save As, ODF Spreadsheet.",
    was_proposal="replaced: {path} (it held the proposal; now a what-if)",
    was_what_if="replaced: {path} (it held a what-if; now the proposal)",
    no_workbook="There is no proposal, so no workbook was written.",
    pb_alone="A Pabulib file (.pb) becomes a round by itself. Name it alone, without other files.",
    imported="{n:project|projects} turned into {path}.",
    imported_forms="{n:initiative|initiatives} taken into {path}.",
    needs_force="{n:file is|files are} there already and not from lwa import. With --force it is written anew, and"
    " comments behind a # are lost.",
    not_imported="Nothing was written: first mend the {n:mistake|mistakes} above.",
    more_may_follow="Once these are mended, others may turn up.",
    send_back="send the form back with these points.",
    for_real="the same command without --dry-run: {command}",
    kept_round="round.yaml in {path} stays as it is.",
    budget="Budget",
    votes="Votes",
    votes_unit="votes",
    status_title="{title} ({id})",
    status_count="{n:initiative|initiatives}",
    status_in_window="{inside} of {all} received in time",
    status_window="applications from {first} up to and including {last}",
    status_from="applications from {first}",
    status_until="applications up to and including {last}",
    status_wrong="{n} with errors",
    status_warned="{n} with warnings",
    status_ready="A set can be chosen.",
    status_impossible="The files are right, but no set can meet all rules. lwa select says why.",
    status_not_ready="A set cannot be chosen yet: {n:error|errors} in the files.",
    unknown_code="There is no code {code}.",
    severity={Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"},
    wrong="Wrong:",
    right="Right:",
    not_so="Not so:",
    so="But so:",
)
