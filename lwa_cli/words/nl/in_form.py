"""What findings say in Dutch of a cell of a form, where a file would be spoken of by its keys."""

from collections.abc import Mapping
from typing import Final

from lwa_cli.words.say import InForm
from portfolio.findings import Code

_LIST: Final = "Kies iets uit de lijst."
_AMOUNT: Final = "Schrijf een getal, zoals 25000 of 25.000,50."
_NUMBER: Final = "Schrijf een getal, zoals 12 of 0,9."
_DAY: Final = "Schrijf een dag die bestaat, zoals 14-11-2022."

IN_FORM: Final[Mapping[Code, InForm]] = {
    Code.FORM_ROW: InForm("De rij ‘{key}’ ontbreekt op dit blad of staat er twee keer."),
    Code.NO_NAME: InForm("Dit initiatief heeft nog geen naam.", "Vul bij ‘Naam’ in hoe het initiatief heet."),
    Code.MISSING_KEY: InForm("‘{field}’ is nog niet ingevuld.", "Vul bij ‘{field}’ {what} in."),
    Code.NOT_ONE_OF: InForm("“{text}” staat niet in de lijst van ‘{field}’.", "Kies uit: {known}."),
    Code.THOUSANDS_POINT: InForm(hint=_AMOUNT),
    Code.NOT_EURO: InForm(hint=_AMOUNT),
    Code.DECIMAL_COMMA: InForm(hint=_NUMBER),
    Code.CURRENCY: InForm(hint=_AMOUNT),
    Code.NOT_COUNT: InForm(hint="Schrijf een heel getal, zoals 80."),
    Code.NOT_NUMBER: InForm(hint=_NUMBER),
    Code.ODD_UNDERSCORE: InForm(hint=_AMOUNT),
    Code.ODD_SPACE: InForm(hint=_AMOUNT),
    Code.NOT_DATE: InForm(hint=_DAY),
    Code.NO_SUCH_DATE: InForm(hint=_DAY),
    Code.NOT_LEVEL: InForm("“{text}” staat niet in de lijst van ‘{field}’.", _LIST),
    Code.NOT_ABOVE_ZERO: InForm(hint="Vul een getal boven 0 in, of laat het vak leeg."),
    Code.UNKNOWN_PARTNER: InForm(
        hint="Kies een naam uit de lijst. Staat de organisatie er niet in? Zet haar bij partners in round.yaml."
    ),
    Code.UNKNOWN_LABEL: InForm(
        "“{text}” staat niet in de lijst van ‘{field}’.",
        "Kies iets uit de lijst. Staat het er niet in? Zet het bij labels in round.yaml.",
    ),
    Code.UNKNOWN_OUTCOME: InForm(hint="Kies een resultaat uit de lijst: {known}."),
    Code.DUPLICATE_ID: InForm(
        "Twee formulieren hebben dezelfde id: “{text}”.",
        "Is het dezelfde aanvraag? Haal één bestand weg. Is het een andere? Geef die een eigen id.",
    ),
    Code.NOT_COVERED: InForm(
        hint="Vraag dit bedrag aan een fonds, vind er een betaler voor, of kies bij Cofinanciering de status "
        "‘nog te dekken’."
    ),
    Code.ASK_LEFT_OUT: InForm("Er is nog niet ingevuld wat u van welk fonds vraagt.", "Vul dat in bij: {known}."),
    Code.NO_PAYER: InForm(hint="Kies bij ‘Betaler’ wie betaalt, of kies de status ‘nog te dekken’."),
    Code.PAYER_OF_OPEN: InForm(
        "De status is ‘nog te dekken’, maar “{text}” staat er als betaler bij.",
        "Haal de betaler weg, of kies een andere status.",
    ),
    Code.NOT_ELIGIBLE_OVER_COST: InForm(hint="Verlaag de niet-subsidiabele kosten of verhoog de totale projectkosten."),
    Code.NO_AMOUNT: InForm("Bij deze betaler staat geen bedrag.", "Vul ‘In geld’ of ‘In natura’ in."),
    Code.MORE_THAN_BEFORE: InForm("‘{more}’ ({high}) is meer dan ‘{less}’ ({low})."),
    Code.NO_RECEIVED: InForm(hint="Vul ‘Ontvangen op’ in, zoals 14-11-2022."),
    Code.LONELY_VARIANT: InForm(
        hint="Controleer de id bij ‘Variant van’. Is er geen andere versie? Laat het vak dan leeg."
    ),
    Code.OUTSIDE_ITS_PERIODS: InForm(hint="Zet het bedrag in een andere periode, of pas ‘Looptijd’ aan."),
    Code.PLAN_ABOVE_BEST_YEAR: InForm(
        hint="Controleer het aantal, of leg bij ‘Opmerking’ uit waarom het er nu meer kunnen zijn."
    ),
    Code.ACHIEVE_ABOVE_MEASURED: InForm(
        hint="Controleer ‘Behalen dit’, of leg bij ‘Opmerking’ uit wat er anders gaat dan eerst."
    ),
    Code.FEW_OBSERVED: InForm(hint="Vul ‘Gevolgd’ en ‘Nog aan het werk’ aan als er meer mensen zijn gevolgd."),
    Code.NOT_IN_PEOPLE: InForm(hint="Vul ‘Mensen per eenheid’ in, zoals 0,9."),
    Code.STATUS_ASSUMED: InForm(
        "De status ontbreekt; dit geld telt als ‘toegezegd, nog niet getekend’.",
        "Kies bij ‘Status’ hoe zeker dit geld is.",
    ),
}
"""Where a message or hint is left out, that of the code itself stands."""
