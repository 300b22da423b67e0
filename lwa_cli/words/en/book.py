"""The workbook in English."""

from lwa_cli.words.book import BookWords

WORDS = BookWords(
    sheets={
        "summary": "Summary",
        "selection": "Selection",
        "why": "Why",
        "money": "Money",
        "spread": "Spread",
        "rules": "Rules",
        "results": "Results",
        "ranking": "Ranking",
        "assumptions": "Assumptions",
        "provenance": "Provenance",
    },
    heading="{sheet}: {round}",
    cut=" … (cut: this is more than a cell can hold)",
    page="Page {page} of {pages}",
    no="no",
    in_proposal="In the proposal",
    in_what_if="In the what-if",
    eligible="Eligible",
    not_eligible="no: {grounds}",
    place_by_value="Place by value",
    place_per_euro="Place per euro",
    why_about="For each initiative: its place in both rankings, why it is in the proposal or not, and what would "
    "change that. Green: in the proposal. Below the table stands what each column means. How "
    "the value came about is on the sheet Results.",
    value_about="For each initiative: whether it is eligible, its place in both rankings, and how its value came about."
    " Green: in the proposal.",
    why_by_list="The proposal follows the list by value. The last column says whether an initiative fitted when its "
    "turn came.",
    why_not_known="Why initiatives were chosen or not and what each rule costs is not in this workbook: it was not "
    "worked out.",
    why_not_proven="Why initiatives were chosen or not and what each rule costs is not in this workbook: the proposal "
    "is not proven.",
    enters="Then in",
    leaves="Then out",
    about_why="Why: without that rule it would be chosen; where there are more, without any one of them. "
    "With “too little value” no single rule keeps it out.",
    about_changes="Then in and Then out: who comes and goes when a chosen initiative takes no part, or when another "
    "must be in.",
    score_of="Score: {title}",
    part_of="Part of the value: {title}",
    prices_static="What a rule costs was worked out for the proposal. It does not follow the column Chosen.",
    step="Step",
    together="Rules and decisions together",
    group="all rules of the group “{name}”",
    all_decisions="all decisions",
    no_spread="In this round initiatives have no labels and lead partners no party, so there is no spread to show.",
    results_about="Below are the same steps per initiative and outcome. The last row adds up what is in the proposal "
    "(yes).",
    results_criteria="What each criterion adds to the value: its weight times the score. The last row adds up what is "
    "in the proposal (yes).",
    of_proposal="Together in the proposal",
    of_what_if="Together in the what-if",
    no_proposal="There is no proposal, so nothing is added up here.",
    differs="Who differs",
    differs_about="Only the initiatives that do not fare the same in each of these sets. Green: chosen.",
    no_difference="All sets above hold the same initiatives.",
    chart_value="Value of each initiative in the proposal",
    chart_money="Amount asked by each initiative in the proposal",
    chart_ways_value="Value of each way to choose",
    chart_ways_money="Amount asked in each way to choose",
    chart_first=" (the first {n})",
    euro="euro",
    no_assumptions="Value in this round follows from criteria and weights alone; nothing was assumed.",
    how_made="How this was made",
    fact="What",
    fact_value="Which",
    program="Program",
    round_id="Round",
    round_title="Title",
    format_="Format of the files",
    solver="Solver",
    second_solver="Second solver",
    none="none",
    checked="Checked",
    checked_yes="yes: budget, rules and value were added up again, exactly and apart from the solver",
    checked_no="no",
    changes="Other than in the round",
    files="Files that were read",
    files_about="The SHA-256 of each file shows that it has not changed since.",
    file="File",
    sha256="SHA-256",
)
