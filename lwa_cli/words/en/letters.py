"""The letters to applicants in English."""

from typing import Final

from lwa_cli.words.letters import LetterWords

WORDS: Final = LetterWords(
    title="About your initiative: {title}",
    round="Round: {round}.",
    reference="Reference: {reference}.",
    lead="Lead partner: {lead}.",
    received="Received on {received}.",
    opening="Below you read whether your initiative is in the proposal, what you asked and how your initiative was "
    "valued. A proposal is not a decision yet: the steering group takes that.",
    closing="Is something in this letter not right? Please tell us before the steering group decides.",
    note="A note of the steering group",
    verdict="In the proposal or not",
    is_in="Your initiative is in the proposal.",
    is_out="Your initiative is eligible, but it is not in the proposal.",
    is_ineligible="Your initiative is not eligible and is therefore not in the proposal. The reason:",
    is_undecided="There are several choices that are worth exactly as much. Your initiative is in some of them and "
    "not in others. The round does not say how to choose between them; that is up to the steering group.",
    decided="A decision was taken about this: {reason}.",
    decided_by="Taken by: {by}.",
    decided_on="Taken by: {by}, on {on}.",
    kept_out_by_one="What keeps your initiative out is {kind}: {names}. Without this rule it would be in the proposal.",
    kept_out_by_several="What keeps your initiative out is mainly {kind}. It would have been in without any one of: "
    "{names}.",
    kept_out_by_kind="What keeps your initiative out is {kind}. Without that rule it would be in the proposal.",
    kept_out_by_value="No single rule keeps your initiative out. With another choice the proposal is worth more.",
    kinds={
        "not_eligible": "a condition for being eligible",
        "decision": "a decision that was already taken",
        "money": "the money",
        "places": "the number of places",
        "capacity": "the capacity",
        "spread": "the spread that the round asks for",
        "exclusion": "a rule about which initiatives can go together",
        "cofinancing": "the cofinancing",
        "value": "the value",
    },
    impossible="With your initiative in it, no choice satisfies all rules.",
    impossible_by="This is about: {names}.",
    lacked="Your initiative fell {gap} {unit} short: the best proposal with your initiative in it is worth that much "
    "less than the proposal as it is. With slightly more value than that it would have been in it.",
    tied="A proposal with your initiative in it is worth exactly as much.",
    tied_by={
        "ask": "The round says that the choice that asks least then goes first.",
        "lot": "The round says that a draw then decides.",
    },
    cheaper="If the costs and your application had been {cents} lower, your initiative would have been in the "
    "proposal.",
    more_cofinancing="With {cents} more cofinancing in cash that is committed and {cents} less application, your "
    "initiative would have been in the proposal.",
    in_proportion="That amount is spread in proportion over the funds and years that you ask.",
    more_budget="With {cents} more in {fund} your initiative would have been in the proposal.",
    no_amount="A lower application or more cofinancing would have made no difference.",
    too_little_left="A lower application or more cofinancing would have made a difference only when less than {share} "
    "of your application was left.",
    place="The proposal follows the ranking by value. Your initiative has place {place} of {of}.",
    no_place="The proposal follows the ranking by value. Only what has a value above zero is in it.",
    no_room="When it was the turn of your initiative, there was no room left at: {names}.",
    list_ended="The list ended before it was the turn of your initiative.",
    asked="What you asked",
    part="Part",
    amount="Amount",
    cost="Total project costs",
    asked_of="Asked of {fund}",
    asked_in="Asked of {fund}, {period}",
    cofinanced="Cofinancing by {payer}, {form} ({status})",
    uncovered="Still to be covered, {form}",
    in_cash="in cash",
    in_kind="in kind",
    status={
        "committed": "committed",
        "pledged": "pledged, not signed yet",
        "applied": "applied for elsewhere",
        "open": "still to be covered",
    },
    promised="What you want to achieve",
    outcome="Result",
    start="People who start",
    achieve="People who reach it",
    valued="How your initiative was valued",
    by_scores="Your initiative has a score on every criterion. It counts by the weight of the criterion; together "
    "that is the value.",
    by_steps="The value follows from the people whom you want to help, in steps. Every step uses what was measured "
    "before, and what would have happened without your initiative too.",
    no_steps="No planned results were given; the value is therefore zero.",
    value="The value of your initiative is {value} {unit}.",
    steps={
        "planned": "People whom you want to start",
        "delivered": "Expected to start",
        "placed": "Reach the result",
        "sustained": "Still have it after 12 months",
        "net": "Really due to your initiative",
        "credited": "Counted, by the strength of the evidence",
        "weighted": "Times the weight of this result",
        "additional": "Without what continues elsewhere",
    },
    own_word="This is what you said yourself and nobody else assessed: {keys}.",
    corrected="measured: {hits} of {tries}; drawn towards the average of this round, since a percentage of few people "
    "is partly chance",
    not_measured="nothing was measured here, so the average of this round",
    few_others="The steps in between are not in this letter: they rest in part on figures of too few others.",
    in_the_value="Counts in the value",
    compared="{placed} reach it, against {compared} of comparable people without your initiative; the difference "
    "counts",
    none_infeasible="No choice satisfies all rules. No letters were written; lwa select says why.",
    none_unproven="It is not proven that this is the best choice, or not everything was looked at in time. No letters "
    "were written. Allow more time.",
    none_breaks="The ranking does not keep: {names}. No letters were written.",
    removed="removed, since this initiative is no longer in the round: {path}",
    kept="{path} is a letter of an earlier run and was changed since; it stays.",
    note_unknown="{path}, line {line}: {field} is no field of a letter. You can choose from: {known}.",
    note_brace="{path}, line {line}: there is a single brace here. Write {shown} for a brace itself.",
    note_missing="{path} uses {field}, but that is not filled in for: {ids}.",
)
