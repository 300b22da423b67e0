"""Values and results: what their findings say in English."""

from collections.abc import Mapping

from lwa_cli.words.say import Say
from portfolio.findings import Code

SAY: Mapping[Code, Say] = {
    Code.NO_VALUE: Say(
        "It does not say here how a result counts.",
        "Add outcomes or criteria with at least one entry.",
        "A round values by outcomes (people) or by criteria (points).",
    ),
    Code.TWO_VALUES: Say(
        "A round values by outcomes or by criteria, not by both.",
        "Take one of the two away.",
        "People and points cannot be added up.",
    ),
    Code.NO_SCORE: Say(
        "A score is missing for: {criteria}.",
        "Fill in a number for every criterion under scores.",
        "In a round by criteria every initiative needs a score for every criterion. A missing score does not "
        "silently count as 0.",
    ),
    Code.SCORES_NOT_ALLOWED: Say(
        "This round values by outcomes; scores do not count in it.",
        "Take scores away.",
        "A score that counts nowhere is refused, so that nobody thinks it matters.",
    ),
    Code.SCORE_OUTSIDE: Say(
        "The score {score} for “{text}” is not between {worst} and {best}.",
        "Check the score, or change from and to of the criterion.",
        "The anchors from (worst) and to (best) are fixed beforehand. A score outside them would be worth "
        "less than nothing or more than all.",
    ),
    Code.ANCHOR_ALONE: Say(
        "Only “{there}” stands here; from and to belong together.",
        "Add the other anchor, or take this one away.",
        "The worst and the best point together map a score to between 0 and 1.",
    ),
    Code.ANCHORS_EQUAL: Say(
        "The worst and the best point are equal.",
        "Give from and to different values.",
        "If from and to are equal, every score is as good as it is bad.",
    ),
    Code.MORE_THAN_BEFORE: Say(
        "“{more}” ({high}) is more than “{less}” ({low}).",
        "Check the numbers: each is part of the one before.",
        "Of those who started, some achieved the outcome; some of those were followed; some of those are still there.",
    ),
    Code.NO_DEADWEIGHT: Say(
        "The new group “{text}” has no deadweight.",
        "Add deadweight: the part that would have happened anyway, such as 60%.",
        "Only near, middle, far and working have a default. For a new group the round must give it.",
    ),
    Code.RESULT_TWICE: Say(
        "There already is a line for “{outcome}” in {year}.",
        "Add the two lines up into one.",
        "There is one line per outcome and year, so that nobody counts twice.",
    ),
    Code.VALUES_TOO_LARGE: Say(
        "The values are too large. Added up without their signs, they may come to {most} at most.",
        "Divide all weights by the same number, for instance by 1000. The order stays the same.",
        "Above this limit a computer can no longer tell exactly how two choices differ.",
    ),
}
