"""Rules and decisions: what their findings say in English."""

from collections.abc import Mapping

from lwa_cli.words.say import Say
from portfolio.findings import Code

SAY: Mapping[Code, Say] = {
    Code.NO_FORM: Say(
        "It does not say here what is demanded.",
        "Add one of these keys: {known}.",
        "Every rule has exactly one form, told by one of these keys.",
    ),
    Code.SEVERAL_FORMS: Say(
        "Several rules are mixed here: {forms}.",
        "Make them separate rules, each with its own name.",
        "Every rule has exactly one form. So it is always clear which rule costs something or stands in the way.",
    ),
    Code.KEY_OF_OTHER_FORM: Say(
        "The key “{key}” does not go with “{form}”.",
        "Take the key away, or choose another form.",
        "Not every key means something in every form. A key that does nothing is refused, so that nobody "
        "thinks it counts.",
    ),
    Code.DUPLICATE_NAME: Say(
        "The name “{text}” is already used.",
        "Give every rule a name of its own, and every decision its own initiative.",
        "A rule is pointed at by its name, for example to see its price. So every name is unique.",
    ),
    Code.RESERVED_NAME: Say(
        "The name “{text}” is one that the program gives itself.",
        "Choose another name.",
        "Conditions without a name of their own, such as the budget of a fund, get a fixed name. No other "
        "rule can have it.",
    ),
    Code.GROUP_IS_NAME: Say(
        "The group “{text}” is called the same as a rule.",
        "Give the group or the rule another name.",
        "Rules and groups are both pointed at by name. So a group cannot be called like a rule.",
    ),
    Code.NO_BOUNDS: Say(
        "A bound is missing here.",
        "Add at_least, at_most or exactly.",
        "Without a bound this demands nothing.",
    ),
    Code.CROSSED_BOUNDS: Say(
        "At least {at_least} and at most {at_most} cannot both hold.",
        "Make at_least no more than at_most.",
        "The lower bound is above the upper bound here, so that no choice can satisfy both.",
    ),
    Code.EXACTLY_AND_MORE: Say(
        "No other bound can stand beside exactly.",
        "Choose: exactly, or at_least and at_most.",
        "Exactly leaves no room for another bound.",
    ),
    Code.MUST_AND_MUST_NOT: Say(
        "“{text}” is forced both in and out.",
        "Take one of the two away.",
        "An initiative cannot be a must and a must_not at once.",
    ),
    Code.NOT_QUANTITY: Say(
        "“{text}” is not a quantity.",
        "Choose one of: {known}.",
        "A rule with total or share adds something up over the chosen initiatives, such as cost, "
        "ask:lwa.2023, people:job or uses:coordination.",
    ),
    Code.QUANTITY_WITHOUT_NAME: Say(
        "“{text}” lacks the name after the colon.",
        "Write for example uses:coordination or criterion:impact.",
        "There are several of this kind. The name says which one is meant.",
    ),
    Code.QUANTITY_OF_NOTHING: Say(
        "“{measure}” takes no name; this says “{text}”.",
        "Write {measure} alone.",
        "There is only one of these per initiative, so there is nothing to point at.",
    ),
    Code.QUANTITY_OF_NO_PERIOD: Say(
        "“{measure}” is not known per period; this says “{text}”.",
        "Leave out the point and the period.",
        "Only money is known per period.",
    ),
    Code.SHARE_OF_NEGATIVE: Say(
        "A share of “{text}” is not possible: at least one initiative scores below 0.",
        "Use a rule with total, or give the criterion anchors (from and to).",
        "A share only means something when all parts are 0 or more.",
    ),
    Code.TOO_FEW_IDS: Say(
        "At least {fewest:initiative|different initiatives} must stand here.",
        "Add an initiative, or take the rule away.",
        "With fewer initiatives this rule demands nothing.",
    ),
    Code.REQUIRES_ITSELF: Say(
        "“{text}” cannot require itself.",
        "Name only other initiatives under then.",
        "With itself in the list, the rule always holds.",
    ),
    Code.NO_LOT: Say(
        "A lot decides between equal sets, but there is no lot.",
        "Add lot, with a text that is fixed beforehand.",
        "The draw can be repeated by anyone: the order follows from a text that was fixed beforehand.",
    ),
    Code.WINDOW_CROSSED: Say(
        "The application window ends before it starts.",
        "Check from and until.",
        "An application is in time from the first day up to and including the last.",
    ),
    Code.NOT_SELECTOR: Say(
        "This does not select initiatives.",
        "Write for example “agreement: haven”, a list of these, or all.",
        "A selector says which initiatives are meant: by label, lead, partner, fund, distance, period or id.",
    ),
}
