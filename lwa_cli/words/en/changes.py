"""What would make an impossible round possible, in English."""

from lwa_cli.words.changes import ChangeWords

WORDS = ChangeWords(
    smallest="It is possible with this smallest change:",
    smallest_together="It is possible if you change all of this. Together it is the smallest change:",
    enough="It is possible like this. Whether a smaller change would do was not proven:",
    enough_together="It is possible if you change all of this. Whether less would do was not proven:",
    budget="Raise the budget of {rule} from {now} to {to}.",
    at_most="Raise {rule} from at most {now} to at most {to}.",
    at_least="Lower {rule} from at least {now} to at least {to}.",
    exactly="Change {rule} from exactly {now} to exactly {to}.",
    drop="Drop {rule}.",
    waive="Make an exception to {rule} for {titles}.",
    single="Changing one rule is enough. You can choose: each row of this table makes the round possible by itself.",
    no_less="A smaller change of that one rule would not do.",
    no_single="Changing one rule is not enough, whichever it is.",
    now="Now",
    needed="Needed",
    place="Place",
    holds_now="holds",
    dropped="drop it",
    waived="exception for {titles}",
    unproven="{needed}; whether less would do was not proven",
)
