"""What more or less would bring, in English."""

from typing import Final

from lwa_cli.words.frontier import FrontierWords

WORDS: Final = FrontierWords(
    sheet="Frontier",
    by_budget="Value per budget: {title}",
    by_places="Value per number of places",
    by_quantity="Value against {quantity}",
    over_budget="For each budget: the best set that fits it. All other rules stay the same.",
    over_places="For each number: the best set of at most so many initiatives. All other rules stay the same.",
    less_is_better="For each amount: the best set with no more {quantity} than that. Less {quantity} is better. All "
    "rules of the round hold.",
    more_is_better="For each amount: the best set with no less {quantity} than that. More {quantity} is better. All "
    "rules of the round hold.",
    exact_least="These are all points: between them the best set does not change.",
    own_budget="The budget of the round itself is {amount}.",
    own_places="The round itself has {n:place|places}.",
    next_money="{amount} more than that brings {gain} {unit} more.",
    next_place="One more place brings {gain} {unit} more.",
    next_nothing_money="{amount} more than that brings nothing more.",
    next_nothing_place="One more place brings nothing more.",
    enters="In comes: {ids}.",
    leaves="Out goes: {ids}.",
    budget="Budget",
    places="Places",
    difference="Difference",
    bar="Best value",
    remark="Remark",
    now="now",
    nothing_fits="nothing fits",
    changes="Who enters and who leaves",
    enters_title="In",
    leaves_title="Out",
    no_changes="The set is the same everywhere.",
    always="In every set above: {ids}.",
    always_none="No initiative is in every set above.",
    returning="Comes and goes: {ids}. Who is in at one amount may be out at a larger one, and the other way round. So "
    "more room does not mean that an initiative stays in.",
    infeasible="No set fits here and satisfies all rules.",
    unknown="No set was found that satisfies all rules. It is not proven either that there is none.",
    not_proven="What has a * is not proven: it is the best set so far.",
    checked="Budget, rules and value of every set were checked exactly, apart from the search.",
    no_workbook="No set was found, so no workbook was written.",
    searching="Searching",
    one_of="Give --fund, --places or --against, not more than one.",
    no_fund="This round has no fund with a budget that is decided here. Give --places or --against.",
    fund_elsewhere="Fund {name} is decided elsewhere; it has no budget here.",
    places_form="{text} is no range of places. Write for example --places 10..25.",
    places_turned="{text} runs backwards. Did you mean {meant}?",
    places_alone="--places takes no --from, --to or --step.",
    ends_turned="--from ({low}) is more than --to ({high}).",
    step_zero="--step must be more than 0.",
    step_or_exact="Give --step or --exact, not both.",
    too_many="That is {n:point|points}. More than {most} is too many: take a larger --step.",
    option="{option}: {message}",
)
