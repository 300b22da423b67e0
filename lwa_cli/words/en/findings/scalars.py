"""Scalars: what their findings say in English."""

from collections.abc import Mapping

from lwa_cli.words.say import Say
from portfolio.findings import Code

SAY: Mapping[Code, Say] = {
    Code.THOUSANDS_POINT: Say(
        "“{text}” has a point between the thousands.",
        "Leave the point out or write an underscore: 120000 or 120_000.",
        "A point is always a decimal point here. So 120.000 is never read as a hundred and twenty thousand, "
        "nor as a hundred and twenty: write it without the point, or as 120_000.",
    ),
    Code.NOT_EURO: Say(
        "“{text}” is not an amount in euro.",
        "Write an amount in euro as 120000, 120_000 or 120000.50.",
        "An amount is a number in whole euro or with at most two decimals after a point, without words or signs.",
    ),
    Code.DECIMAL_COMMA: Say(
        "“{text}” has a comma.",
        "Write a decimal point instead of a comma, and no commas between thousands: 120000.50.",
        "Numbers have a decimal point here. In YAML a comma separates the parts of a list.",
    ),
    Code.CURRENCY: Say(
        "“{text}” has a euro sign or another sign that is not part of the number.",
        "Write the number alone: 120000.",
        "All amounts are in euro, so the euro sign is not needed.",
    ),
    Code.NEGATIVE: Say(
        "“{text}” is negative, which cannot be here.",
        "Write a number of 0 or more.",
        "Amounts, shares, counts and weights are 0 or more. Only scores, anchors and the value of a bonus "
        "can be negative.",
    ),
    Code.TOO_MANY_CENTS: Say(
        "“{text}” has more than two decimals.",
        "Round the amount to whole cents.",
        "Amounts are counted to the cent and never rounded silently.",
    ),
    Code.NOT_SHARE: Say(
        "“{text}” is not a share.",
        "Write a share as 50%, 0.5 or 13/25.",
        "A share lies between 0 and 1: a percentage, a decimal or a fraction.",
    ),
    Code.SHARE_ABOVE_ONE: Say(
        "“{text}” is more than 100%.",
        "Write a share of at most 100%, such as 50% or 0.5.",
        "A share is part of the whole and cannot be more than 100%. Without a percent sign, 1 means the whole.",
    ),
    Code.NOT_COUNT: Say(
        "“{text}” is not a count.",
        "Write a whole number, such as 80 or 80_000.",
        "A count is a whole number of 0 or more, in digits only.",
    ),
    Code.NOT_WHOLE: Say(
        "“{text}” is not a whole number.",
        "Write a whole number, such as 80.",
        "People and places are counted in whole numbers.",
    ),
    Code.LEADING_ZERO: Say(
        "“{text}” starts with a zero too many.",
        "Leave out the zeros at the start.",
        "A number does not start with a zero, because such a number is often a code or a slip.",
    ),
    Code.NOT_NUMBER: Say(
        "“{text}” is not a number.",
        "Write the number in digits, with a decimal point if needed, such as 120000 or 0.5.",
        "A number has digits only, a decimal point if needed, and a minus sign where it can be negative.",
    ),
    Code.TOO_MANY_DECIMALS: Say(
        "“{text}” has more than six decimals.",
        "Round the number to six decimals or fewer.",
        "Numbers are kept exactly, with at most six decimals.",
    ),
    Code.TOO_LONG: Say(
        "This number has more digits than are read.",
        "Check the number; it can have at most 15 digits.",
        "A number of more than 15 digits is always a slip.",
    ),
    Code.ODD_UNDERSCORE: Say(
        "“{text}” has an underscore in an odd place.",
        "Put underscores only between thousands: 1_250_000.",
        "An underscore may separate thousands, and then always stands before three digits.",
    ),
    Code.ODD_SPACE: Say(
        "“{text}” has a space inside the number.",
        "Write the number without spaces: 120000 or 120_000.",
        "A number is one piece. Thousands can be separated by an underscore.",
    ),
    Code.NOT_YES_OR_NO: Say(
        "“{text}” is not a yes or no.",
        "Write true or false.",
        "Yes is true and no is false, in lower-case letters.",
    ),
    Code.NOT_DATE: Say(
        "“{text}” is not a date.",
        "Write year-month-day, such as 2022-11-30.",
        "A date is always year, month and day, with dashes between them.",
    ),
    Code.NO_SUCH_DATE: Say(
        "The day “{text}” does not exist.",
        "Check the day and the month.",
        "The date has the right form, but it is not in the calendar.",
    ),
    Code.NOT_ID: Say(
        "“{text}” cannot be an id.",
        "Use lower-case letters, digits and dashes, such as startgaranties-haven.",
        "An id is the fixed short name of something. It has lower-case letters, digits and dashes and starts "
        "with a letter or digit.",
    ),
    Code.HIDDEN_IN_VALUE: Say(
        "There is an invisible character ({character}) in “{text}”.",
        "Type the value again instead of pasting it from another program.",
        "Word and e-mail sometimes put invisible characters into text, such as a no-break space. A number or "
        "id with such a character cannot be read.",
    ),
    Code.NOT_LEVEL: Say(
        "“{text}” is not a level of evidence.",
        "Write 0 to 5, or one of: {known}.",
        "The level says how well a result was measured: 0 to 5 on the Maryland scale, or the name of a step "
        "of the known ladders.",
    ),
    Code.NOT_ABOVE_ZERO: Say(
        "This number must be above 0.",
        "Fill in a number above 0, or leave the key out.",
        "This number is divided by, so it cannot be 0.",
    ),
    Code.NOT_RANGE: Say(
        "This is neither a weight nor a range of weights.",
        "Write one number, or a range as [0.2, 0.4].",
        "A weight is one number. A range has two numbers, the smaller one first.",
    ),
    Code.FILE_NOT_ID: Say(
        "The name of this file, “{text}.yaml”, cannot be: the name of the file is the id of the initiative.",
        "Call the file {name}.",
        "The name of the file, without .yaml, is the id of the initiative. It has lower-case letters, digits and "
        "dashes only.",
    ),
    Code.DEVICE_NAME: Say(
        "“{text}” can be no id: Windows cannot save a file of that name.",
        "Make the name longer, such as {text}-project.",
        "The id of an initiative or round becomes the name of a file. Windows keeps some names for "
        "devices: con, prn, aux, nul, com1 to com9 and lpt1 to lpt9.",
    ),
}
