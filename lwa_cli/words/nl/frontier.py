"""What more or less would bring, in Dutch."""

from typing import Final

from lwa_cli.words.frontier import FrontierWords

WORDS: Final = FrontierWords(
    sheet="Opbrengst",
    by_budget="Opbrengst per budget: {title}",
    by_places="Opbrengst per aantal plaatsen",
    by_quantity="Opbrengst tegenover {quantity}",
    over_budget="Bij elk budget staat de beste keuze die daarbij past. Alle andere eisen blijven gelijk.",
    over_places="Bij elk aantal staat de beste keuze met hoogstens zoveel initiatieven. Alle andere eisen blijven "
    "gelijk.",
    less_is_better="Bij elk bedrag of aantal staat de beste keuze die niet meer {quantity} heeft. Minder {quantity} is "
    "beter. Alle eisen van de ronde gelden.",
    more_is_better="Bij elk aantal staat de beste keuze die niet minder {quantity} heeft. Meer {quantity} is beter. "
    "Alle eisen van de ronde gelden.",
    exact_least="Dit zijn alle punten: daartussen verandert de beste keuze niet.",
    own_budget="Het budget van de ronde zelf is {amount}.",
    own_places="De ronde zelf heeft {n:plaats|plaatsen}.",
    next_money="{amount} meer dan dat brengt {gain} {unit} meer op.",
    next_place="Eén plaats meer brengt {gain} {unit} meer op.",
    next_nothing_money="{amount} meer dan dat brengt niets extra's op.",
    next_nothing_place="Eén plaats meer brengt niets extra's op.",
    enters="Erin komt: {ids}.",
    leaves="Eruit gaat: {ids}.",
    budget="Budget",
    places="Plaatsen",
    difference="Verschil",
    bar="Beste waarde",
    remark="Opmerking",
    now="nu",
    nothing_fits="niets past",
    changes="Wie erin komt en wie eruit gaat",
    enters_title="Erin",
    leaves_title="Eruit",
    no_changes="De keuze is overal dezelfde.",
    always="In elke keuze hierboven: {ids}.",
    always_none="Geen enkel initiatief staat in elke keuze hierboven.",
    returning="Komt en gaat: {ids}. Wie bij het ene bedrag of aantal erin staat, kan bij een hoger weer afvallen, en "
    "omgekeerd. Meer ruimte betekent dus niet dat een initiatief erin blijft.",
    infeasible="Geen enkele keuze past hier en voldoet aan alle eisen.",
    unknown="Er is geen keuze gevonden die aan alle eisen voldoet. Het is ook niet bewezen dat die er niet is.",
    not_proven="Met een * staat wat niet bewezen is: het is de beste keuze tot nu toe.",
    checked="Elke keuze is los van het zoeken exact nagerekend op budget, eisen en waarde.",
    no_workbook="Er is geen keuze gevonden, dus is er geen werkboek geschreven.",
    searching="Zoeken",
    one_of="Geef --fund, --places of --against, niet meer dan één.",
    no_fund="Deze ronde heeft geen fonds met een budget waarover hier wordt beslist. Geef --places of --against.",
    fund_elsewhere="Over fonds {name} wordt elders beslist; het heeft hier geen budget.",
    places_form="{text} is geen reeks plaatsen. Schrijf bijvoorbeeld --places 10..25.",
    places_turned="{text} loopt terug. Bedoelt u {meant}?",
    places_alone="Bij --places horen geen --from, --to of --step.",
    ends_turned="--from ({low}) is meer dan --to ({high}).",
    step_zero="--step moet meer dan 0 zijn.",
    step_or_exact="Geef --step of --exact, niet allebei.",
    too_many="Dat zijn {n:punt|punten}. Meer dan {most} is te veel: neem een grotere --step.",
    option="{option}: {message}",
)
