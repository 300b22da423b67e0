"""Warnings and notes: what their findings say in Dutch."""

from collections.abc import Mapping

from lwa_cli.words.say import Say
from portfolio.findings import Code

SAY: Mapping[Code, Say] = {
    Code.EMPTY_VALUE: Say(
        "Niet ingevuld, en dus niet meegeteld: {keys}.",
        "Vul in wat nodig is; de rest mag leeg blijven.",
        "Een sleutel zonder waarde telt alsof de regel er niet staat. Zo kan een formulier deels leeg blijven, maar "
        "het kan ook een vergissing zijn.",
    ),
    Code.CUT_AT_HASH: Say(
        "Alles vanaf “{lost}” is weggevallen: na een spatie begint # een opmerking. Gelezen is “{kept}”.",
        "Hoort het bij de tekst? Zet de tekst tussen aanhalingstekens. Is het een opmerking? Zet een spatie achter #.",
        "In YAML begint een opmerking met een spatie en #. Zonder aanhalingstekens wordt de titel Plan #1 dus Plan.",
    ),
    Code.YML_FILE: Say(
        "Dit bestand wordt niet gelezen: de naam moet eindigen op .yaml.",
        "Geef het bestand de naam {name}.",
        "Alleen bestanden waarvan de naam eindigt op .yaml (kleine letters) worden gelezen.",
    ),
    Code.OTHER_FILE: Say(
        "Dit bestand wordt niet gelezen; het is geen .yaml-bestand van een ronde.",
        "Zet het ergens anders, of geef het een naam die op .yaml eindigt als het bij de ronde hoort.",
        "In de map van een ronde staan round.yaml en decisions.yaml; in de mappen initiatives en assessments staan "
        ".yaml-bestanden. Al het andere wordt overgeslagen.",
    ),
    Code.SUBFOLDER: Say(
        "Deze map wordt niet gelezen; initiatieven en beoordelingen staan niet in submappen.",
        "Zet de bestanden rechtstreeks in initiatives of assessments, of zet de map ergens anders.",
        "De mappen initiatives en assessments worden gelezen zonder hun submappen.",
    ),
    Code.NO_RECEIVED: Say(
        "Er is een aanvraagperiode, maar hier ontbreekt de datum van ontvangst.",
        "Voeg received toe, zoals received: {day}.",
        "Zonder datum is niet te zien of de aanvraag op tijd was. Zij geldt dan als op tijd.",
    ),
    Code.NOBODY_ABSTAINED: Say(
        "“{by}” besliste over “{initiative}”, terwijl “{partner}” daaraan meedoet, en niemand heeft zich onthouden.",
        "Zet bij abstained wie zich heeft onthouden.",
        "Wie een initiatief leidt of eraan meedoet, beslist er niet over mee. Het besluit zegt wie zich "
        "heeft onthouden.",
    ),
    Code.DISTANCE_ASSUMED: Say(
        "De doelgroep ontbreekt; er is gerekend met “{distance}”, waar het minste extra meetelt.",
        "Voeg distance toe: de afstand tot de arbeidsmarkt van de deelnemers.",
        "Zonder groep geldt die met de hoogste deadweight. Dat is de voorzichtige keuze: het meeste zou ook "
        "zonder het initiatief zijn gebeurd.",
    ),
    Code.LONELY_VARIANT: Say(
        "Dit is een variant van “{text}”, maar er is geen andere variant en geen initiatief met die naam.",
        "Controleer de naam bij variant_of.",
        "Van alle varianten van een aanvraag wordt er hoogstens één gekozen. Met maar één variant doet deze "
        "sleutel niets.",
    ),
    Code.OUTSIDE_ITS_PERIODS: Say(
        "Er staat een bedrag in “{period}”, maar het initiatief loopt in: {periods}.",
        "Zet het bedrag in een andere periode, of pas periods aan.",
        "Het bedrag telt mee in de periode waarin het staat, ook al loopt het initiatief dan niet.",
    ),
    Code.UNUSED_CAPACITY: Say(
        "Nog geen initiatief noemt “{text}” onder uses. Deze eis houdt nu niets tegen.",
        "Controleer de naam, of vul uses in bij de initiatieven. Nu genoemd: {known}.",
        "Een capaciteit bestaat als minstens één initiatief hem onder uses noemt. Namen moeten letterlijk gelijk zijn; "
        "staat er een tikfout in, dan telt de eis niemand mee.",
    ),
    Code.PB_CONTROL_REMOVED: Say(
        "Hier stonden onzichtbare stuurtekens; die zijn weggelaten.",
        "Controleer of de tekst nog klopt.",
        "Stuurtekens horen niet in tekst. Bij het omzetten worden ze weggelaten; de rest van de tekst blijft gelijk.",
    ),
    Code.PB_CURRENCY: Say(
        "De bedragen zijn in {currency}; lwa toont ze als euro.",
        "",
        "Er wordt gerekend in euro. De getallen uit het bestand blijven gelijk en worden niet omgerekend.",
    ),
    Code.PB_OTHER_NUMBER: Say(
        "Hier staat dat er {said} projecten zijn, maar onder PROJECTS staan er {there}.",
        "Controleer of het bestand compleet is.",
        "Zegt num_projects iets anders dan er in het bestand staat, dan is er misschien een deel verloren gegaan.",
    ),
    Code.SHAPE_ALONE: Say(
        "Er is geen round.yaml gevonden bij dit bestand; alleen de vorm is gecontroleerd.",
        "Zet het bestand in de map van de ronde om ook namen, bedragen en regels te controleren.",
        "Welke partners, fondsen en labels er zijn, staat in round.yaml. Zonder dat bestand worden alleen sleutels en "
        "waarden gecontroleerd.",
    ),
    Code.NOT_USED_YET: Say(
        "“{key}” is gelezen, maar wordt nog niet gebruikt.",
        "",
        "Deze gegevens kunnen al in het bestand staan. Ze veranderen de uitkomst nog niet. Van een bereik "
        "van gewichten telt voorlopig het midden.",
    ),
    Code.STATUS_ASSUMED: Say(
        "De status ontbreekt; deze regel telt als pledged: toegezegd, nog niet getekend.",
        "Voeg status toe: committed, pledged of applied.",
        "Zonder status is niet te zien of het geld is toegezegd of al vastligt.",
    ),
}
