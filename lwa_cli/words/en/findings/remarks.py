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
        "The target group is missing; “{distance}” is assumed, where the least is counted as extra.",
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
}
