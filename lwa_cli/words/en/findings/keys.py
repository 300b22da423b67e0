"""Keys and shape: what their findings say in English."""

from collections.abc import Mapping

from lwa_cli.words.say import Say
from portfolio.findings import Code

SAY: Mapping[Code, Say] = {
    Code.UNKNOWN_KEY: Say(
        "There is no key “{text}” here.",
        "Keys that can stand here: {known}.",
        "Every file has a fixed set of keys. An unknown key is nearly always a slip of the pen. Nothing "
        "would use it, so it is refused.",
    ),
    Code.MISSING_KEY: Say(
        "The required key “{key}” is missing here.",
        "Add a line that starts with “{key}:”.",
        "Some keys are required, because the round cannot be judged without them.",
    ),
    Code.WANTS_MAPPING: Say(
        "Keys with a value belong here, not a single value or a list.",
        "Write for example {form}, or put the keys on the lines below, indented.",
        "This place holds data with names, such as an amount per fund.",
    ),
    Code.WANTS_LIST: Say(
        "A list belongs here.",
        "Write for example {form}",
        "Several things can stand here, so it is always a list, even with one entry.",
    ),
    Code.WANTS_TEXT: Say(
        "One value belongs here: a word, a number or a date.",
        "Take away the brackets, the dash or the empty entry.",
        "A list or a block of keys does not fit here, nor does an empty entry in a list.",
    ),
    Code.NOT_ONE_OF: Say(
        "“{text}” cannot stand here.",
        "Choose one of: {known}.",
        "Only a few fixed words can stand here.",
    ),
    Code.EMPTY_TEXT: Say(
        "This text is empty.",
        "Fill it in, or take the whole line away.",
        "A text without letters says nothing. What is not there can be left out.",
    ),
    Code.TWICE_IN_LIST: Say(
        "“{text}” stands in this list twice.",
        "Take one away.",
        "A name that stands in a list twice is nearly always a slip: perhaps another name was meant.",
    ),
    Code.EMPTY_LIST: Say(
        "There is nothing in here.",
        "Fill in at least one value, or take the whole line away.",
        "At least one value is needed here.",
    ),
    Code.EMPTY_KEY: Say(
        "Nothing stands after the required key “{key}”.",
        "Fill in after “{key}:” what belongs there.",
        "A key without a value counts as left out, and this key is required.",
    ),
}
