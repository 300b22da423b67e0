"""References: what their findings say in English."""

from collections.abc import Mapping

from lwa_cli.words.say import Say
from portfolio.findings import Code

SAY: Mapping[Code, Say] = {
    Code.UNKNOWN_INITIATIVE: Say(
        "There is no initiative “{text}” in this round.",
        "There are: {known}.",
        "The initiatives are the files in the folder initiatives; the name of the file is the id. Names must "
        "be exactly the same.",
    ),
    Code.UNKNOWN_PARTNER: Say(
        "There is no partner “{text}” in this round.",
        "There are: {known}.",
        "Partners stand in round.yaml under partners. Whoever leads, takes part or pays must be there. Names "
        "must be exactly the same.",
    ),
    Code.UNKNOWN_FUND: Say(
        "There is no fund “{text}” in this round.",
        "There are: {known}.",
        "Funds stand in round.yaml under funds. Names must be exactly the same.",
    ),
    Code.UNKNOWN_PERIOD: Say(
        "There is no period “{text}” in this round.",
        "There are: {known}.",
        "The periods stand in round.yaml under periods. Without periods there is one, called all. Names must "
        "be exactly the same.",
    ),
    Code.UNKNOWN_DIMENSION: Say(
        "There is no dimension “{text}” in this round.",
        "There are: {known}.",
        "The dimensions stand in round.yaml under labels, such as agreement or pillar. Names must be exactly the same.",
    ),
    Code.UNKNOWN_LABEL: Say(
        "There is no label “{text}” in this round.",
        "There are: {known}.",
        "The labels of every dimension stand in round.yaml under labels. Names must be exactly the same.",
    ),
    Code.UNKNOWN_OUTCOME: Say(
        "There is no outcome “{text}” in this round.",
        "There are: {known}.",
        "The outcomes that count stand in round.yaml under value and outcomes. Names must be exactly the same.",
    ),
    Code.UNKNOWN_CRITERION: Say(
        "There is no criterion “{text}” in this round.",
        "There are: {known}.",
        "The criteria stand in round.yaml under value and criteria. Names must be exactly the same.",
    ),
    Code.UNKNOWN_DISTANCE: Say(
        "There is no distance “{text}” in this round.",
        "There are: {known}.",
        "The groups by distance to the labour market are near, middle, far and working, with what round.yaml "
        "adds under distances. Names must be exactly the same.",
    ),
    Code.UNKNOWN_PARTY: Say(
        "There is no party “{text}” in this round.",
        "There are: {known}.",
        "The parties stand in round.yaml under parties. Names must be exactly the same.",
    ),
    Code.UNKNOWN_WAIVER: Say(
        "“{text}” is not a condition of this round that a decision can waive.",
        "The conditions are: {known}.",
        "With waives a decision sets aside a condition of eligibility. The name must be that of a condition "
        "this round has.",
    ),
    Code.ID_NOT_STEM: Say(
        "The id “{text}” is not the name of the file, “{stem}”.",
        "Make them equal, or leave the id out: the name of the file is enough.",
        "The name of the file, without .yaml, is the id of the initiative. Where the file gives the id too, "
        "they must be equal.",
    ),
    Code.DUPLICATE_ID: Say(
        "There already is an initiative with the id “{text}”.",
        "Give this initiative another id.",
        "Every id belongs to one initiative, also over several files.",
    ),
    Code.ASSESSED_NOBODY: Say(
        "There is no initiative “{text}” to assess.",
        "Give the file the name of an initiative: {known}.",
        "An assessment stands in the folder assessments, in a file with the same name as the initiative.",
    ),
    Code.RESERVED_DIMENSION: Say(
        "A dimension cannot be called “{text}”.",
        "Choose another name, such as agreement or sector.",
        "This name already has a fixed meaning in a selector.",
    ),
}
