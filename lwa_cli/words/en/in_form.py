"""What findings say in English of a cell of a form, where a file would be spoken of by its keys."""

from collections.abc import Mapping
from typing import Final

from lwa_cli.words.say import InForm
from portfolio.findings import Code

_LIST: Final = "Choose from the list."
_AMOUNT: Final = "Write a number, such as 25000 or 25,000.50."
_NUMBER: Final = "Write a number, such as 12 or 0.9."
_DAY: Final = "Write a day that exists, such as 14-11-2022."

IN_FORM: Final[Mapping[Code, InForm]] = {
    Code.FORM_ROW: InForm("The row ‘{key}’ is missing on this sheet or stands there twice."),
    Code.NO_NAME: InForm("This initiative has no name yet.", "Fill in at ‘Name’ what the initiative is called."),
    Code.MISSING_KEY: InForm("‘{field}’ has not been filled in yet.", "Fill in {what} at ‘{field}’."),
    Code.NOT_ONE_OF: InForm("“{text}” is not in the list of ‘{field}’.", "Choose from: {known}."),
    Code.THOUSANDS_POINT: InForm(hint=_AMOUNT),
    Code.NOT_EURO: InForm(hint=_AMOUNT),
    Code.DECIMAL_COMMA: InForm(hint=_NUMBER),
    Code.CURRENCY: InForm(hint=_AMOUNT),
    Code.NOT_COUNT: InForm(hint="Write a whole number, such as 80."),
    Code.NOT_NUMBER: InForm(hint=_NUMBER),
    Code.ODD_UNDERSCORE: InForm(hint=_AMOUNT),
    Code.ODD_SPACE: InForm(hint=_AMOUNT),
    Code.NOT_DATE: InForm(hint=_DAY),
    Code.NO_SUCH_DATE: InForm(hint=_DAY),
    Code.NOT_LEVEL: InForm("“{text}” is not in the list of ‘{field}’.", _LIST),
    Code.NOT_ABOVE_ZERO: InForm(hint="Fill in a number above 0, or leave the cell empty."),
    Code.UNKNOWN_PARTNER: InForm(
        hint="Choose a name from the list. Is the organisation not there? Add it to partners in round.yaml."
    ),
    Code.UNKNOWN_LABEL: InForm(
        "“{text}” is not in the list of ‘{field}’.",
        "Choose from the list. Is it not there? Add it to labels in round.yaml.",
    ),
    Code.UNKNOWN_OUTCOME: InForm(hint="Choose a result from the list: {known}."),
    Code.DUPLICATE_ID: InForm(
        "Two forms have the same id: “{text}”.",
        "Is it the same application? Remove one of the files. Is it another one? Give that its own id.",
    ),
    Code.NOT_COVERED: InForm(
        hint="Ask this amount of a fund, find a payer for it, or choose the status ‘still to be covered’ under "
        "Cofinancing."
    ),
    Code.ASK_LEFT_OUT: InForm("What is asked of which fund has not been filled in yet.", "Fill it in at: {known}."),
    Code.NO_PAYER: InForm(hint="Choose at ‘Payer’ who pays, or choose the status ‘still to be covered’."),
    Code.PAYER_OF_OPEN: InForm(
        "The status is ‘still to be covered’, but “{text}” is named as payer.",
        "Remove the payer, or choose another status.",
    ),
    Code.NOT_ELIGIBLE_OVER_COST: InForm(hint="Lower the costs that are not eligible or raise the total project cost."),
    Code.NO_AMOUNT: InForm("There is no amount for this payer.", "Fill in ‘In cash’ or ‘In kind’."),
    Code.MORE_THAN_BEFORE: InForm("‘{more}’ ({high}) is more than ‘{less}’ ({low})."),
    Code.NO_RECEIVED: InForm(hint="Fill in ‘Received on’, such as 14-11-2022."),
    Code.LONELY_VARIANT: InForm(
        hint="Check the id at ‘Variant of’. Is there no other version? Then leave the cell empty."
    ),
    Code.OUTSIDE_ITS_PERIODS: InForm(hint="Move the amount to another period, or change ‘Runs in’."),
    Code.PLAN_ABOVE_BEST_YEAR: InForm(hint="Check the number, or explain at ‘Note’ why there can be more now."),
    Code.ACHIEVE_ABOVE_MEASURED: InForm(
        hint="Check ‘Will achieve it’, or explain at ‘Note’ what is different from before."
    ),
    Code.FEW_OBSERVED: InForm(hint="Complete ‘Followed’ and ‘Still at work’ if more people were followed."),
    Code.NOT_IN_PEOPLE: InForm(hint="Fill in ‘People per unit’, such as 0.9."),
    Code.STATUS_ASSUMED: InForm(
        "The status is missing; this money counts as ‘pledged, not signed yet’.",
        "Choose at ‘Status’ how sure this money is.",
    ),
}
"""Where a message or hint is left out, that of the code itself stands."""
