"""What is nearly as good, in Dutch."""

from typing import Final

from lwa_cli.words.near import NearWords

WORDS: Final = NearWords(
    heading="Bijna even goed",
    stays="Mag de waarde tot {share} lager zijn dan de beste, dan staan {n:initiatief|initiatieven} nog steeds in elke "
    "keuze: {titles}.",
    stays_one="Mag de waarde tot {share} lager zijn dan de beste, dan staat {n:initiatief|initiatieven} nog steeds in "
    "elke keuze: {titles}.",
    stays_all="Mag de waarde tot {share} lager zijn dan de beste, dan staan nog steeds al deze initiatieven in elke "
    "keuze.",
    stays_none="Mag de waarde tot {share} lager zijn dan de beste, dan is geen enkel initiatief onmisbaar.",
    can_come="Binnen die {share} kan ook: {titles}.",
    nobody_comes="Binnen die {share} kan er geen ander initiatief bij komen.",
    different="De keuze die binnen {share} het meest verschilt, verschilt in {n:initiatief|initiatieven}.",
    enters="Erin komt: {titles}.",
    leaves="Eruit gaat: {titles}.",
    less="Zij is {less} {unit} minder waard",
    as_good="Zij is evenveel waard",
    asks_more=" en vraagt {cents} meer.",
    asks_less=" en vraagt {cents} minder.",
    asks_same=" en vraagt evenveel geld.",
    not_proven="Het is niet bewezen dat geen keuze binnen {share} nog meer verschilt.",
    alone="Er is geen andere keuze die binnen {share} van de beste komt.",
)
