"""References: what their findings say in Dutch."""

from collections.abc import Mapping

from lwa_cli.words.say import Say
from portfolio.findings import Code

SAY: Mapping[Code, Say] = {
    Code.UNKNOWN_INITIATIVE: Say(
        "Het initiatief “{text}” bestaat niet in deze ronde.",
        "Er zijn: {known}.",
        "De initiatieven zijn de bestanden in de map initiatives; de naam van het bestand is de id. Namen "
        "moeten letterlijk gelijk zijn.",
    ),
    Code.UNKNOWN_PARTNER: Say(
        "De partner “{text}” bestaat niet in deze ronde.",
        "Er zijn: {known}.",
        "Partners staan in round.yaml onder partners. Wie leidt, meedoet of betaalt, moet daar staan. Namen "
        "moeten letterlijk gelijk zijn.",
    ),
    Code.UNKNOWN_FUND: Say(
        "Het fonds “{text}” bestaat niet in deze ronde.",
        "Er zijn: {known}.",
        "Fondsen staan in round.yaml onder funds. Namen moeten letterlijk gelijk zijn.",
    ),
    Code.UNKNOWN_PERIOD: Say(
        "De periode “{text}” bestaat niet in deze ronde.",
        "Er zijn: {known}.",
        "De periodes staan in round.yaml onder periods. Zonder periods is er één, die all heet. Namen moeten "
        "letterlijk gelijk zijn.",
    ),
    Code.UNKNOWN_DIMENSION: Say(
        "De indeling “{text}” bestaat niet in deze ronde.",
        "Er zijn: {known}.",
        "De indelingen staan in round.yaml onder labels, zoals agreement of pillar. Namen moeten letterlijk "
        "gelijk zijn.",
    ),
    Code.UNKNOWN_LABEL: Say(
        "Het label “{text}” bestaat niet in deze ronde.",
        "Er zijn: {known}.",
        "De labels van elke indeling staan in round.yaml onder labels. Namen moeten letterlijk gelijk zijn.",
    ),
    Code.UNKNOWN_OUTCOME: Say(
        "Het resultaat “{text}” bestaat niet in deze ronde.",
        "Er zijn: {known}.",
        "De resultaten die meetellen, staan in round.yaml onder value en outcomes. Namen moeten letterlijk "
        "gelijk zijn.",
    ),
    Code.UNKNOWN_CRITERION: Say(
        "Het criterium “{text}” bestaat niet in deze ronde.",
        "Er zijn: {known}.",
        "De criteria staan in round.yaml onder value en criteria. Namen moeten letterlijk gelijk zijn.",
    ),
    Code.UNKNOWN_DISTANCE: Say(
        "De groep “{text}” bestaat niet in deze ronde.",
        "Er zijn: {known}.",
        "De groepen naar afstand tot de arbeidsmarkt zijn near, middle, far en working, met wat round.yaml "
        "onder distances toevoegt. Namen moeten letterlijk gelijk zijn.",
    ),
    Code.UNKNOWN_PARTY: Say(
        "De partij “{text}” bestaat niet in deze ronde.",
        "Er zijn: {known}.",
        "De partijen staan in round.yaml onder parties. Namen moeten letterlijk gelijk zijn.",
    ),
    Code.UNKNOWN_WAIVER: Say(
        "“{text}” is geen voorwaarde van deze ronde waarvan een besluit kan afwijken.",
        "Dit zijn de voorwaarden: {known}.",
        "Met waives laat een besluit een voorwaarde buiten toepassing die bepaalt of een initiatief in "
        "aanmerking komt. De naam moet die van een voorwaarde van deze ronde zijn.",
    ),
    Code.ID_NOT_STEM: Say(
        "De id “{text}” is niet gelijk aan de naam van het bestand, “{stem}”.",
        "Maak ze gelijk, of laat de id weg: de bestandsnaam is genoeg.",
        "De naam van het bestand, zonder .yaml, is de id van het initiatief. Staat de id ook in het bestand, "
        "dan moeten ze gelijk zijn.",
    ),
    Code.DUPLICATE_ID: Say(
        "Er is al een initiatief met de id “{text}”.",
        "Geef dit initiatief een andere id.",
        "Elke id hoort bij één initiatief, ook als initiatieven in verschillende bestanden staan.",
    ),
    Code.ASSESSED_NOBODY: Say(
        "Er is geen initiatief “{text}” om te beoordelen.",
        "Geef het bestand de naam van een initiatief: {known}.",
        "Een beoordeling staat in de map assessments, in een bestand met dezelfde naam als het initiatief.",
    ),
    Code.RESERVED_DIMENSION: Say(
        "Een indeling kan niet “{text}” heten.",
        "Kies een andere naam, zoals agreement of sector.",
        "Deze naam heeft in een selectie al een vaste betekenis.",
    ),
}
