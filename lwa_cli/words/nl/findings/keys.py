"""Keys and shape: what their findings say in Dutch."""

from collections.abc import Mapping

from lwa_cli.words.say import Say
from portfolio.findings import Code

SAY: Mapping[Code, Say] = {
    Code.UNKNOWN_KEY: Say(
        "De sleutel “{text}” bestaat hier niet.",
        "Hier kunnen staan: {known}.",
        "Elk bestand heeft vaste sleutels, in het Engels. Een onbekende sleutel is bijna altijd een tikfout "
        "of een Nederlands woord. Hij telt nergens mee en wordt daarom geweigerd.",
    ),
    Code.MISSING_KEY: Say(
        "Hier ontbreekt de verplichte sleutel “{key}”.",
        "Voeg een regel toe die begint met “{key}:”.",
        "Sommige sleutels zijn verplicht, omdat de ronde zonder die gegevens niet te beoordelen is.",
    ),
    Code.WANTS_MAPPING: Say(
        "Hier horen sleutels met een waarde te staan, niet één waarde of een lijst.",
        "Schrijf bijvoorbeeld {form}, of zet de sleutels ingesprongen op de regels eronder.",
        "Op deze plaats staan gegevens met een naam, zoals een bedrag per fonds.",
    ),
    Code.WANTS_LIST: Say(
        "Hier hoort een lijst te staan.",
        "Schrijf bijvoorbeeld {form}",
        "Op deze plaats kunnen meer dingen staan, dus is het altijd een lijst, ook als er maar één is.",
    ),
    Code.WANTS_TEXT: Say(
        "Hier hoort één waarde te staan: een woord, een getal of een datum.",
        "Haal de haken, het streepje of de lege plek weg.",
        "Op deze plaats past geen lijst en geen blok met sleutels, en ook geen lege plek in een lijst.",
    ),
    Code.NOT_ONE_OF: Say(
        "“{text}” kan hier niet.",
        "Kies uit: {known}.",
        "Op deze plaats kunnen maar een paar vaste woorden staan.",
    ),
    Code.EMPTY_TEXT: Say(
        "Hier staat een lege tekst.",
        "Vul iets in, of haal de hele regel weg.",
        "Een tekst zonder letters zegt niets. Wat er niet is, kunt u weglaten.",
    ),
    Code.TWICE_IN_LIST: Say(
        "“{text}” staat twee keer in deze lijst.",
        "Haal er een weg.",
        "Een naam die twee keer in een lijst staat, is bijna altijd een vergissing: misschien was een andere "
        "naam bedoeld.",
    ),
    Code.EMPTY_LIST: Say(
        "Hier staat niets in.",
        "Vul minstens één waarde in, of haal de hele regel weg.",
        "Op deze plaats is minstens één waarde nodig.",
    ),
    Code.EMPTY_KEY: Say(
        "Achter de verplichte sleutel “{key}” staat niets.",
        "Vul achter “{key}:” in wat daar hoort.",
        "Een sleutel zonder waarde telt als weggelaten, en deze sleutel is verplicht.",
    ),
}
