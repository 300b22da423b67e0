"""Rules and decisions: what their findings say in Dutch."""

from collections.abc import Mapping

from lwa_cli.words.say import Say
from portfolio.findings import Code

SAY: Mapping[Code, Say] = {
    Code.NO_FORM: Say(
        "Hier staat niet wat er geëist wordt.",
        "Voeg een van deze sleutels toe: {known}.",
        "Elke eis heeft precies één vorm, en die blijkt uit een van deze sleutels.",
    ),
    Code.SEVERAL_FORMS: Say(
        "Hier staan meer eisen door elkaar: {forms}.",
        "Maak er aparte eisen van, elk met een eigen naam.",
        "Elke eis heeft precies één vorm. Zo is altijd duidelijk welke eis iets kost of in de weg zit.",
    ),
    Code.KEY_OF_OTHER_FORM: Say(
        "De sleutel “{key}” hoort niet bij “{form}”.",
        "Haal de sleutel weg, of kies een andere vorm.",
        "Niet elke sleutel heeft bij elke vorm betekenis. Een sleutel die niets doet, wordt geweigerd, zodat "
        "niemand denkt dat hij meetelt.",
    ),
    Code.DUPLICATE_NAME: Say(
        "De naam “{text}” is al gebruikt.",
        "Geef elke eis een eigen naam, en elk besluit een eigen initiatief.",
        "Met de naam wordt een eis aangewezen, bijvoorbeeld om te zien wat hij kost. Daarom is elke naam uniek.",
    ),
    Code.RESERVED_NAME: Say(
        "De naam “{text}” gebruikt het programma zelf al.",
        "Kies een andere naam.",
        "Voorwaarden zonder eigen naam, zoals het budget van een fonds, krijgen een vaste naam. Die kan geen "
        "andere eis hebben.",
    ),
    Code.GROUP_IS_NAME: Say(
        "De groep “{text}” heet net zo als een eis.",
        "Geef de groep of de eis een andere naam.",
        "Eisen en groepen worden allebei met hun naam aangewezen. Daarom kan een groep niet heten zoals een eis.",
    ),
    Code.NO_BOUNDS: Say(
        "Hier ontbreekt een grens.",
        "Voeg at_least (minstens), at_most (hoogstens) of exactly (precies) toe.",
        "Zonder grens eist deze regel niets.",
    ),
    Code.CROSSED_BOUNDS: Say(
        "Minstens {at_least} en hoogstens {at_most} kan niet samen.",
        "Maak at_least hoogstens gelijk aan at_most.",
        "De ondergrens ligt hier boven de bovengrens, zodat geen enkele keuze kan voldoen.",
    ),
    Code.EXACTLY_AND_MORE: Say(
        "Naast exactly (precies) kan geen andere grens staan.",
        "Kies: exactly, of at_least en at_most.",
        "Precies een aantal laat geen ruimte voor een andere grens.",
    ),
    Code.MUST_AND_MUST_NOT: Say(
        "“{text}” moet er zowel in als uit.",
        "Haal een van de twee weg.",
        "Een initiatief kan niet tegelijk verplicht erin en verplicht eruit zijn.",
    ),
    Code.NOT_QUANTITY: Say(
        "“{text}” is niets waarover opgeteld kan worden.",
        "Kies uit: {known}.",
        "Een eis met total of share telt iets op over de gekozen initiatieven, zoals cost, ask:lwa.2023, "
        "people:job of uses:coordination.",
    ),
    Code.QUANTITY_WITHOUT_NAME: Say(
        "Bij “{text}” ontbreekt de naam achter de dubbele punt.",
        "Schrijf bijvoorbeeld uses:coordination of criterion:impact.",
        "Van deze soort zijn er meer. De naam zegt welke bedoeld is.",
    ),
    Code.QUANTITY_OF_NOTHING: Say(
        "Bij “{measure}” hoort geen naam; hier staat “{text}”.",
        "Schrijf alleen {measure}.",
        "Hiervan is er maar één per initiatief, dus er valt niets aan te wijzen.",
    ),
    Code.QUANTITY_OF_NO_PERIOD: Say(
        "“{measure}” is niet per periode bekend; hier staat “{text}”.",
        "Laat de punt en de periode weg.",
        "Alleen geld is per periode bekend.",
    ),
    Code.SHARE_OF_NEGATIVE: Say(
        "Een deel van “{text}” kan niet: minstens één initiatief staat daar onder 0.",
        "Gebruik een eis met total, of geef het criterium ankers (from en to).",
        "Een aandeel heeft alleen betekenis als alle delen 0 of meer zijn.",
    ),
    Code.TOO_FEW_IDS: Say(
        "Hier zijn minstens {fewest:initiatief|verschillende initiatieven} nodig.",
        "Voeg een initiatief toe, of haal de eis weg.",
        "Met minder initiatieven eist deze regel niets.",
    ),
    Code.REQUIRES_ITSELF: Say(
        "“{text}” kan niet zichzelf nodig hebben.",
        "Noem bij then alleen andere initiatieven.",
        "Met zichzelf in de lijst is altijd aan de eis voldaan.",
    ),
    Code.NO_LOT: Say(
        "Bij een gelijke stand beslist de loting, maar de loting zelf ontbreekt.",
        "Voeg lot toe met een tekst die van tevoren vastligt.",
        "De loting is na te rekenen: de volgorde volgt uit een tekst die iemand vooraf heeft vastgelegd.",
    ),
    Code.WINDOW_CROSSED: Say(
        "De aanvraagperiode eindigt voordat zij begint.",
        "Controleer from en until.",
        "Een aanvraag is op tijd van de eerste tot en met de laatste dag.",
    ),
    Code.NOT_SELECTOR: Say(
        "Dit wijst geen initiatieven aan.",
        "Schrijf bijvoorbeeld “agreement: haven”, een lijst daarvan, of all.",
        "Een selectie zegt welke initiatieven bedoeld zijn: op label, penvoerder, partner, fonds, groep, "
        "periode of id.",
    ),
}
