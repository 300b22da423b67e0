"""Warnings and notes: what their findings say in English."""

from collections.abc import Mapping

from lwa_cli.words.say import Say
from portfolio.findings import Code

SAY: Mapping[Code, Say] = {
    Code.EMPTY_VALUE: Say(
        "Not filled in, and so not counted: {keys}.",
        "Fill in what is needed; the rest may stay empty.",
        "A key without a value counts as if the line were not there. So a form can stay empty in part, but it may also "
        "be a mistake.",
    ),
    Code.CUT_AT_HASH: Say(
        "Everything from “{lost}” on was dropped: after a space # begins a comment. What was read is “{kept}”.",
        "Does it belong to the text? Then put the text in quotes. Is it a comment? Then put a space after #.",
        "In YAML a comment begins with a space and #. Without quotes a title such as Plan #1 becomes Plan.",
    ),
    Code.YML_FILE: Say(
        "This file is not read: its name must end in .yaml.",
        "Name it {name}.",
        "Only files whose name ends in .yaml (lower case) are read.",
    ),
    Code.OTHER_FILE: Say(
        "This file is not read; it is not a .yaml file of a round.",
        "Put it elsewhere, or give it a name that ends in .yaml if it belongs to the round.",
        "The folder of a round holds round.yaml and decisions.yaml; its folders initiatives and assessments hold .yaml "
        "files. Everything else is skipped.",
    ),
    Code.SUBFOLDER: Say(
        "This folder is not read; initiatives and assessments do not stand in subfolders.",
        "Put the files directly into initiatives or assessments, or put the folder elsewhere.",
        "The folders initiatives and assessments are read without their subfolders.",
    ),
    Code.NO_RECEIVED: Say(
        "There is an application window, but the date of receipt is missing here.",
        "Add received, such as received: {day}.",
        "Without a date nobody can see whether the application was in time. It is then taken to be.",
    ),
    Code.NOBODY_ABSTAINED: Say(
        "“{by}” decided on “{initiative}”, in which “{partner}” takes part, and nobody abstained.",
        "Say under abstained who took no part in the decision.",
        "Who leads or joins an initiative does not decide on it. The decision says who abstained.",
    ),
    Code.DISTANCE_ASSUMED: Say(
        "The target group is missing; “{group}” is assumed, where the least is counted as extra.",
        "Add distance: how far the participants are from the labour market.",
        "Without a group, the one with the highest deadweight holds. That is the careful choice: most would "
        "have happened anyway.",
    ),
    Code.LONELY_VARIANT: Say(
        "This is a variant of “{text}”, but there is no other variant and no initiative of that name.",
        "Check the name under variant_of.",
        "Of all variants of an application at most one is chosen. With only one variant this key does nothing.",
    ),
    Code.OUTSIDE_ITS_PERIODS: Say(
        "There is an amount in “{period}”, but the initiative runs in: {periods}.",
        "Move the amount to another period, or change periods.",
        "The amount counts in the period in which it stands, although the initiative does not run then.",
    ),
    Code.UNUSED_CAPACITY: Say(
        "No initiative names “{text}” under uses yet. This rule stops nothing now.",
        "Check the name, or fill in uses with the initiatives. Named now: {known}.",
        "A capacity exists as soon as one initiative names it under uses. Names must be the same to the letter; with a "
        "slip of the pen in it, the rule counts nobody.",
    ),
    Code.PLAN_ABOVE_BEST_YEAR: Say(
        "{planned} are planned to start for “{title}”; in the best year ({year}) there were {best}.",
        "Check the number, or explain in note why there can be more now.",
        "A plan more than a quarter above the best year seldom comes true. Nothing is wrong: the value already "
        "reckons with the part of earlier plans that really started.",
    ),
    Code.NET_ABOVE_QUARTER: Say(
        "{net} of those who start would reach “{title}” through this initiative alone; above {most} is unusual.",
        "Check the results and the comparison. Without results of its own, this rests on a mean.",
        "Where it was measured well, net results are mostly small. A high net share often means that too little was "
        "taken off for what would have happened anyway. A pilot without results of its own gets the mean of the other "
        "initiatives; then this says nothing about the pilot itself yet.",
    ),
    Code.ACHIEVE_ABOVE_MEASURED: Say(
        "The plan says that {planned} of those who start will reach “{title}”; {expected} can be expected.",
        "Check achieve, or explain in note what will be different from before.",
        "The value does not depend on achieve. That number is only compared with what earlier results lead to expect; "
        "more than 10 points above that is remarkable.",
    ),
    Code.FEW_OBSERVED: Say(
        "In {year} fewer than half were followed for “{title}”: {observed} of {achieved}.",
        "Complete observed and retained if more people were followed.",
        "When few people were followed, it is hard to say how many still work after 12 months. Those who cannot be "
        "reached any more may well have lost their job again.",
    ),
    Code.MORE_STARTED_THAN_PLANNED: Say(
        "In {year} more started for “{title}” ({started}) than were planned ({planned}).",
        "Check that the numbers are not swapped.",
        "More can start than were planned, but seldom do. The value reckons with the part of earlier plans that really "
        "started, and here that is more than all of it.",
    ),
    Code.OLD_RESULT: Say(
        "This result is from {year}; results from before {oldest} say little about this round.",
        "Keep this line, and add newer results.",
        "A result counts however old it is. When it is from more than three years before the first period, the labour "
        "market and the approach may have changed since.",
    ),
    Code.EVIDENCE_OWN_WORD: Say(
        "Only the applicant has judged how strong the evidence is (level {level}).",
        "Let an assessor look at it, and put the judgement under evidence in assessments.",
        "The stronger the evidence, the more a result counts. So it is good when someone other than the applicant "
        "judges it too. Until then reports call it the applicant's own statement.",
    ),
    Code.WORTH_NOTHING: Say(
        "This initiative has the value 0: whether it takes part makes no difference to the value of the proposal.",
        "Do other initiatives need it? Say so with a rule requires.",
        "A network or a coordinator has no results of its own, but makes other initiatives possible. With a rule "
        "requires it comes into the proposal when those others are worth it.",
    ),
    Code.NOTHING_MEASURED: Say(
        "Nothing was measured about “{title}” in this round; it is assumed that {rate} of those who start reach it.",
        "Add results, or give a rate under prior.",
        "Without any result nobody can say which part of those who start will reach the outcome. Half is an "
        "assumption, the same for all initiatives.",
    ),
    Code.NOBODY_FOLLOWED: Say(
        "Nobody was followed for “{title}” in this round; it is assumed that {rate} still work after 12 months.",
        "Add observed and retained to the results, or give a rate under prior.",
        "For an outcome with retention those count who still have the work after 12 months. When nobody was followed, "
        "half is assumed.",
    ),
    Code.NO_PRIOR: Say(
        "Under prior “{title}” is missing for the distance “{distance}” (and for all); {rate} is assumed.",
        "Add placed, and kept if the outcome has retention.",
        "A round with prior reckons only with what stands there. For a group that is missing, all holds, and "
        "otherwise half is assumed.",
    ),
    Code.NOT_IN_PEOPLE: Say(
        "This result was counted in “{unit}” and does not count, because the number of people per unit is missing.",
        "Add people_per, for example people_per: 0.9.",
        "Arrangements and trajectories are not people: one person may have more than one. With people_per they become "
        "people. Without it the line is shown but does not count.",
    ),
    Code.PB_CONTROL_REMOVED: Say(
        "There were invisible control characters here; they were left out.",
        "Check whether the text is still right.",
        "Control characters do not belong in text. They are left out; the rest of the text stays the same.",
    ),
    Code.PB_CURRENCY: Say(
        "The amounts are in {currency}; lwa shows them as euro.",
        "",
        "Everything is counted in euro. The numbers in the file stay the same and are not converted.",
    ),
    Code.PB_OTHER_NUMBER: Say(
        "This says that there are {said} projects, but below PROJECTS there are {there}.",
        "Check whether the file is complete.",
        "Where num_projects says something else than the file holds, a part of it may have been lost.",
    ),
    Code.FORM_OF_OTHER_ROUND: Say(
        "This form was made for the round {text}, not for {round}.",
        "See whether it belongs to this round. If not, send a form of this round.",
        "A form names the periods, funds and partners of the round it was made for. Another round may have others.",
    ),
    Code.NOT_IMPORTED: Say(
        "This file is not read.",
        "Should there be an initiative in it? Then put it into a form (.xlsx) or a table (.csv).",
        "Of a folder, only forms and tables are read. What was sent along stays where it is.",
    ),
    Code.FOLDER_NOT_IMPORTED: Say(
        "The folder {text} in this folder was not read.",
        "Are there forms in it? Name that folder too.",
        "Of a folder, the forms and tables are read that lie directly in it, not those in folders within it.",
    ),
    Code.ODD_ENTRY: Say(
        "This is no file that can be opened; it was not read.",
        "Is it a link? Put the file itself in the folder.",
        "A link sometimes leads to a file that is no longer there.",
    ),
    Code.TYPED_BESIDE: Say(
        "This cell is no part of the form; “{text}” was not read.",
        "Does it belong to the initiative? Put it in a cell that this row asks for.",
        "Each row of a form has some cells to fill in. Only those are read.",
    ),
    Code.SHAPE_ALONE: Say(
        "No round.yaml was found for this file; only its shape was checked.",
        "Put the file in the folder of the round to check names, amounts and rules too.",
        "Which partners, funds and labels exist stands in round.yaml. Without it only keys and values are checked.",
    ),
    Code.NOT_USED_YET: Say(
        "“{key}” is read, but not used yet.",
        "",
        "These data can be in the file already. They do not change the result yet. Of a range of weights, "
        "the middle counts for now.",
    ),
    Code.STATUS_ASSUMED: Say(
        "The status is missing; this line counts as pledged: promised, not signed.",
        "Add status: committed, pledged or applied.",
        "Without a status nobody can see whether the money is promised or already certain.",
    ),
    Code.READ_AS: Say(
        "“{text}” was read as {read}.",
        "See whether that is what was meant.",
        "A form or table holds numbers as people write them. A point or comma before three digits separates "
        "thousands there. Of euros and people it always does.",
    ),
    Code.FORMULA_READ: Say(
        "Here stands a formula; its outcome “{text}” was read.",
        "See whether the outcome is right. The file of the round gets the number, not the formula.",
        "Of a formula, the outcome is read that Excel saved last.",
    ),
}
