"""Values and results: what their findings say in Dutch."""

from collections.abc import Mapping

from lwa_cli.words.say import Say
from portfolio.findings import Code

SAY: Mapping[Code, Say] = {
    Code.NO_VALUE: Say(
        "Hier staat niet hoe een resultaat telt.",
        "Voeg outcomes of criteria toe met minstens één onderdeel.",
        "Een ronde telt op resultaten, in mensen (outcomes), of op criteria, in punten (criteria).",
    ),
    Code.TWO_VALUES: Say(
        "Een ronde telt op resultaten (outcomes) of op criteria, niet op allebei.",
        "Haal een van de twee weg.",
        "Mensen en punten zijn niet bij elkaar op te tellen.",
    ),
    Code.NO_SCORE: Say(
        "Hier ontbreekt een score voor: {criteria}.",
        "Vul onder scores voor elk criterium een getal in.",
        "In een ronde op criteria heeft elk initiatief voor elk criterium een score nodig. Een ontbrekende "
        "score telt niet stilletjes als 0.",
    ),
    Code.SCORES_NOT_ALLOWED: Say(
        "Deze ronde telt op resultaten (outcomes); scores doen dan niet mee.",
        "Haal scores weg.",
        "Een score die nergens meetelt, wordt geweigerd, zodat niemand denkt dat hij verschil maakt.",
    ),
    Code.SCORE_OUTSIDE: Say(
        "De score {score} voor “{text}” ligt niet tussen {worst} en {best}.",
        "Controleer de score, of pas from en to van het criterium aan.",
        "De ankers from (slechtst) en to (best) liggen vooraf vast. Een score erbuiten zou minder dan niets "
        "of meer dan alles waard zijn.",
    ),
    Code.ANCHOR_ALONE: Say(
        "Hier staat alleen “{there}”; from en to horen bij elkaar.",
        "Voeg het andere anker toe, of haal dit weg.",
        "Het slechtste en het beste punt bepalen samen hoe een score tussen 0 en 1 komt.",
    ),
    Code.ANCHORS_EQUAL: Say(
        "Het slechtste en het beste punt zijn gelijk.",
        "Geef from en to verschillende waarden.",
        "Als from en to gelijk zijn, is elke score even goed als slecht.",
    ),
    Code.MORE_THAN_BEFORE: Say(
        "“{more}” ({high}) is meer dan “{less}” ({low}).",
        "Controleer de aantallen: elk volgend aantal is een deel van het vorige.",
        "Van wie gestart is, heeft een deel resultaat behaald; een deel daarvan is gevolgd; een deel daarvan "
        "is nog aan het werk.",
    ),
    Code.NO_DEADWEIGHT: Say(
        "De nieuwe groep “{text}” heeft geen deadweight.",
        "Voeg deadweight toe: het deel dat ook zonder het initiatief zou zijn gelukt, zoals 60%.",
        "Alleen near, middle, far en working hebben een standaardwaarde. Voor een nieuwe groep moet de ronde "
        "die zelf geven.",
    ),
    Code.RESULT_TWICE: Say(
        "Voor “{outcome}” in {year} staat er al een regel.",
        "Tel de twee regels bij elkaar op tot één.",
        "Er is één regel per resultaat en jaar, zodat niemand dubbel telt.",
    ),
    Code.VALUES_TOO_LARGE: Say(
        "De waarden zijn te groot. Tel ze zonder minteken op: dat mag samen hoogstens {most} zijn.",
        "Deel alle gewichten (weight) door hetzelfde getal, bijvoorbeeld door 1000. De volgorde blijft dan gelijk.",
        "Boven deze grens kan een computer het verschil tussen twee keuzes niet meer precies bepalen.",
    ),
}
