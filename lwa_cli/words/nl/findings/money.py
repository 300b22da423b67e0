"""Money: what their findings say in Dutch."""

from collections.abc import Mapping

from lwa_cli.words.say import Say
from portfolio.findings import Code

SAY: Mapping[Code, Say] = {
    Code.NOT_COVERED: Say(
        "Het dekkingsplan is niet sluitend: er ontbreekt {missing}.",
        "Vraag dit bedrag aan een fonds, vind er een betaler voor, of zet het als regel met status open "
        "onder cofinancing.",
        "De totale kosten zijn gelijk aan het gevraagde bedrag plus alle cofinanciering, tot op de cent. "
        "Geld waarvoor nog geen betaler is, hoort er als open bij.",
    ),
    Code.COVERED_TWICE: Say(
        "Het dekkingsplan is niet sluitend: er staat {missing} meer tegenover de kosten dan nodig is.",
        "Verlaag het gevraagde bedrag of de cofinanciering, of verhoog de kosten.",
        "De totale kosten zijn gelijk aan het gevraagde bedrag plus alle cofinanciering, tot op de cent.",
    ),
    Code.ASK_LEFT_OUT: Say(
        "Hier staat niet wat het initiatief aan welk fonds vraagt.",
        "Voeg ask toe met een bedrag per fonds: {known}.",
        "Met één fonds kan ask weg: dan is het de kosten min de cofinanciering. Met meer fondsen moet er "
        "staan wat elk fonds betaalt.",
    ),
    Code.NOTHING_TO_ASK: Say(
        "De cofinanciering is {over} hoger dan de kosten, dus er valt niets te vragen.",
        "Verlaag de cofinanciering of verhoog de kosten.",
        "Zonder ask is het gevraagde bedrag de kosten min de cofinanciering. Dat kan niet onder 0 komen.",
    ),
    Code.RESERVED_OVER_BUDGET: Say(
        "Er is {reserved} eerder vastgelegd, meer dan het budget van {budget}.",
        "Verlaag reserved of verhoog budget.",
        "Wat eerder is vastgelegd, gaat van het budget af. Er kan in geen periode meer vastliggen dan er is.",
    ),
    Code.NO_BUDGET: Say(
        "Het fonds “{text}” heeft geen budget.",
        "Voeg budget toe, of schrijf decided_by: elsewhere als anderen erover beslissen.",
        "Over een fonds kan alleen beslist worden als het budget bekend is. Een fonds waar anderen over "
        "beslissen, heeft geen budget nodig.",
    ),
    Code.RESERVED_WITHOUT_BUDGET: Say(
        "Het fonds “{text}” heeft wel een eerder vastgelegd bedrag, maar geen budget.",
        "Voeg budget toe of haal reserved weg.",
        "Wat eerder is vastgelegd, gaat van het budget af. Zonder budget is er niets om het van af te halen.",
    ),
    Code.NO_PAYER: Say(
        "Hier staat niet wie deze cofinanciering betaalt.",
        "Voeg from toe met een partner, of schrijf status: open als de betaler nog gezocht wordt.",
        "Elke regel cofinanciering heeft een betaler, behalve als de status open is.",
    ),
    Code.PAYER_OF_OPEN: Say(
        "De status is open, maar “{text}” staat er als betaler bij.",
        "Haal from weg, of kies de status committed, pledged of applied.",
        "Open betekent dat er nog geen betaler is. Is die er wel, dan is het geld vastgelegd, toegezegd of "
        "aangevraagd.",
    ),
    Code.COUNTS_OPEN: Say(
        "Geld met de status open telt nooit mee.",
        "Haal open weg uit counts.",
        "Open is geld waarvoor nog geen betaler is. Het telt niet mee als cofinanciering.",
    ),
    Code.NOT_ELIGIBLE_OVER_COST: Say(
        "De niet-subsidiabele kosten ({not_eligible}) zijn hoger dan de totale kosten ({cost}).",
        "Verlaag not_eligible of verhoog cost.",
        "Niet-subsidiabele kosten zijn een deel van de totale kosten.",
    ),
    Code.NO_AMOUNT: Say(
        "In deze regel cofinanciering staat geen bedrag.",
        "Voeg cash (in geld) of in_kind (in natura) toe.",
        "Een regel cofinanciering zegt hoeveel iemand bijdraagt, in geld, in natura of allebei.",
    ),
}
