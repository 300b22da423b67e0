"""Scalars: what their findings say in Dutch."""

from collections.abc import Mapping

from lwa_cli.words.say import Say
from portfolio.findings import Code

SAY: Mapping[Code, Say] = {
    Code.THOUSANDS_POINT: Say(
        "In “{text}” staat een punt tussen de duizendtallen.",
        "Laat de punt weg of schrijf een liggend streepje: 120000 of 120_000.",
        "Een punt is hier altijd een decimale punt. Daarom wordt 120.000 nooit gelezen als "
        "honderdtwintigduizend, en ook niet als honderdtwintig: het moet zonder punt, of als 120_000.",
    ),
    Code.NOT_EURO: Say(
        "“{text}” is geen bedrag in euro.",
        "Schrijf een bedrag in euro als 120000, 120_000 of 120000.50.",
        "Een bedrag is een getal in hele euro's of met hoogstens twee decimalen achter een punt, zonder "
        "woorden of tekens erbij.",
    ),
    Code.DECIMAL_COMMA: Say(
        "In “{text}” staat een komma.",
        "Schrijf een decimale punt en geen komma: 120000.50.",
        "Getallen hebben hier een decimale punt. Een komma scheidt in YAML de delen van een lijst.",
    ),
    Code.CURRENCY: Say(
        "In “{text}” staat een euroteken of een ander teken dat niet bij het getal hoort.",
        "Schrijf alleen het getal: 120000.",
        "Alle bedragen zijn in euro, dus het euroteken en “,-” zijn niet nodig.",
    ),
    Code.NEGATIVE: Say(
        "“{text}” is negatief; dat kan hier niet.",
        "Schrijf een getal van 0 of meer.",
        "Bedragen, aandelen, aantallen en gewichten zijn 0 of meer. Alleen scores, ankers en de waarde van "
        "een bonus kunnen negatief zijn.",
    ),
    Code.TOO_MANY_CENTS: Say(
        "“{text}” heeft meer dan twee decimalen.",
        "Rond het bedrag af op hele centen.",
        "Bedragen worden tot op de cent geteld en nooit stilletjes afgerond.",
    ),
    Code.NOT_SHARE: Say(
        "“{text}” is geen aandeel.",
        "Schrijf een aandeel als 50%, 0.5 of 13/25.",
        "Een aandeel ligt tussen 0 en 1: een percentage, een decimaal getal of een breuk.",
    ),
    Code.SHARE_ABOVE_ONE: Say(
        "“{text}” is meer dan 100%.",
        "Schrijf een aandeel van hoogstens 100%, zoals 50% of 0.5.",
        "Een aandeel is een deel van het geheel en kan niet meer dan 100% zijn. Zonder procentteken betekent "
        "1 het geheel.",
    ),
    Code.NOT_COUNT: Say(
        "“{text}” is geen aantal.",
        "Schrijf een heel getal, zoals 80 of 80_000.",
        "Een aantal is een heel getal van 0 of meer, met alleen cijfers.",
    ),
    Code.NOT_WHOLE: Say(
        "“{text}” is geen heel getal.",
        "Schrijf een heel getal, zoals 80.",
        "Mensen en plaatsen worden in hele getallen geteld.",
    ),
    Code.LEADING_ZERO: Say(
        "“{text}” begint met een overbodige nul.",
        "Laat de nullen aan het begin weg.",
        "Een getal begint niet met een nul, omdat zo'n getal vaak een nummer of een tikfout is.",
    ),
    Code.NOT_NUMBER: Say(
        "“{text}” is geen getal.",
        "Schrijf het getal met cijfers en zo nodig een decimale punt, zoals 120000 of 0.5.",
        "Een getal heeft alleen cijfers, zo nodig een decimale punt, en een minteken waar het negatief kan zijn.",
    ),
    Code.TOO_MANY_DECIMALS: Say(
        "“{text}” heeft meer dan zes decimalen.",
        "Rond het getal af op zes decimalen of minder.",
        "Getallen worden precies bewaard, met hoogstens zes decimalen.",
    ),
    Code.TOO_LONG: Say(
        "Dit getal heeft meer cijfers dan er gelezen worden.",
        "Controleer het getal; hoogstens 15 cijfers zijn mogelijk.",
        "Een getal met meer dan 15 cijfers is altijd een vergissing.",
    ),
    Code.ODD_UNDERSCORE: Say(
        "In “{text}” staat een liggend streepje op een vreemde plaats.",
        "Zet een liggend streepje alleen tussen duizendtallen: 1_250_000.",
        "Een liggend streepje mag duizendtallen scheiden en staat dan steeds voor drie cijfers.",
    ),
    Code.ODD_SPACE: Say(
        "In “{text}” staat een spatie midden in het getal.",
        "Schrijf het getal zonder spaties: 120000 of 120_000.",
        "Een getal is één stuk. Duizendtallen kunt u scheiden met een liggend streepje.",
    ),
    Code.NOT_YES_OR_NO: Say(
        "“{text}” is geen ja of nee.",
        "Schrijf true (ja) of false (nee).",
        "Ja is hier true en nee is false, met kleine letters.",
    ),
    Code.NOT_DATE: Say(
        "“{text}” is geen datum.",
        "Schrijf jaar-maand-dag, zoals 2022-11-30.",
        "Een datum is altijd jaar, maand en dag, met streepjes ertussen.",
    ),
    Code.NO_SUCH_DATE: Say(
        "De dag “{text}” bestaat niet.",
        "Controleer de dag en de maand.",
        "De datum heeft de goede vorm, maar staat niet in de kalender.",
    ),
    Code.NOT_ID: Say(
        "“{text}” kan geen korte naam (id) zijn.",
        "Gebruik kleine letters, cijfers en streepjes, zoals startgaranties-haven.",
        "Een id is de vaste korte naam van iets. Hij bestaat uit kleine letters, cijfers en streepjes en "
        "begint met een letter of cijfer.",
    ),
    Code.HIDDEN_IN_VALUE: Say(
        "In “{text}” zit een onzichtbaar teken ({character}).",
        "Typ de waarde opnieuw; plak hem niet uit een ander programma.",
        "Word en e-mail zetten soms onzichtbare tekens in tekst, zoals een harde spatie. Een getal of id met "
        "zo'n teken erin is niet te lezen.",
    ),
    Code.NOT_LEVEL: Say(
        "“{text}” is geen niveau van bewijs.",
        "Schrijf 0 tot en met 5, of een van: {known}.",
        "Het niveau zegt hoe goed een resultaat gemeten is: 0 tot en met 5 op de schaal van Maryland, of de "
        "naam van een trede van de erkende ladders.",
    ),
    Code.NOT_ABOVE_ZERO: Say(
        "Dit getal moet meer dan 0 zijn.",
        "Vul een getal boven 0 in, of laat de sleutel weg.",
        "Op deze plaats wordt door het getal gedeeld. Daarom kan het geen 0 zijn.",
    ),
    Code.NOT_RANGE: Say(
        "Dit is geen gewicht en ook geen bereik van gewichten.",
        "Schrijf één getal, of een bereik als [0.2, 0.4].",
        "Een gewicht is één getal. Een bereik heeft twee getallen, het kleinste eerst.",
    ),
    Code.FILE_NOT_ID: Say(
        "De naam van dit bestand, “{text}.yaml”, kan niet: de naam van het bestand is de id van het initiatief.",
        "Noem het bestand {name}.",
        "De naam van het bestand, zonder .yaml, is de korte naam (id) van het initiatief. Daarin staan alleen kleine "
        "letters, cijfers en streepjes.",
    ),
    Code.DEVICE_NAME: Say(
        "“{text}” kan geen korte naam (id) zijn: Windows kan er geen bestand mee opslaan.",
        "Maak de naam langer, zoals {text}-project.",
        "De id van een initiatief of ronde wordt de naam van een bestand. Windows houdt een paar namen voor "
        "apparaten: con, prn, aux, nul, com1 tot en met com9 en lpt1 tot en met lpt9.",
    ),
}
