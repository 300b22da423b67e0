"""Money: what their findings say in English."""

from collections.abc import Mapping

from lwa_cli.words.say import Say
from portfolio.findings import Code

SAY: Mapping[Code, Say] = {
    Code.NOT_COVERED: Say(
        "The cost is not covered: {missing} is missing.",
        "Ask a fund for it, find a payer, or list it under cofinancing with status open.",
        "The total cost equals the ask plus all cofinancing, to the cent. Money without a payer yet is listed as open.",
    ),
    Code.COVERED_TWICE: Say(
        "The cost is covered for more than it is: {missing} too much.",
        "Lower the ask or the cofinancing, or raise the cost.",
        "The total cost equals the ask plus all cofinancing, to the cent.",
    ),
    Code.ASK_LEFT_OUT: Say(
        "It does not say here what the initiative asks of which fund.",
        "Add ask, with an amount per fund: {known}.",
        "With one fund, ask can be left out: it is the cost minus the cofinancing. With several funds the "
        "files must say what each one pays.",
    ),
    Code.NOTHING_TO_ASK: Say(
        "The cofinancing is {over} above the cost, so nothing is left to ask.",
        "Lower the cofinancing or raise the cost.",
        "Without ask, the ask is the cost minus the cofinancing. It cannot be below 0.",
    ),
    Code.RESERVED_OVER_BUDGET: Say(
        "{reserved} is reserved, more than the budget of {budget}.",
        "Lower reserved or raise budget.",
        "What is reserved is taken off the budget. In no period can more be reserved than there is.",
    ),
    Code.NO_BUDGET: Say(
        "The fund “{text}” has no budget.",
        "Add budget, or write decided_by: elsewhere if others decide on it.",
        "A fund can only be divided if its budget is known. A fund that others decide on needs none.",
    ),
    Code.RESERVED_WITHOUT_BUDGET: Say(
        "The fund “{text}” has something reserved, but no budget.",
        "Add budget or take reserved away.",
        "What is reserved is taken off the budget. Without a budget there is nothing to take it off.",
    ),
    Code.NO_PAYER: Say(
        "It does not say who pays this cofinancing.",
        "Add from with a partner, or write status: open if a payer is still sought.",
        "Every line of cofinancing has a payer, unless its status is open.",
    ),
    Code.PAYER_OF_OPEN: Say(
        "The status is open, but “{text}” is named as payer.",
        "Take from away, or choose the status committed, pledged or applied.",
        "Open means that there is no payer yet. If there is one, the money is committed, pledged or applied for.",
    ),
    Code.COUNTS_OPEN: Say(
        "Money with the status open never counts.",
        "Take open out of counts.",
        "Open is money without a payer yet. It does not count as cofinancing.",
    ),
    Code.NOT_ELIGIBLE_OVER_COST: Say(
        "The costs that are not eligible ({not_eligible}) are above the total cost ({cost}).",
        "Lower not_eligible or raise cost.",
        "Costs that are not eligible are part of the total cost.",
    ),
    Code.NO_AMOUNT: Say(
        "This line of cofinancing has no amount.",
        "Add cash or in_kind.",
        "A line of cofinancing says how much somebody brings, in cash, in kind or both.",
    ),
}
