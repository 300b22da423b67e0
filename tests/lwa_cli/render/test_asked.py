"""Findings about the cells of a form: in the words of the form, in both languages, and never in keys."""

from string import Formatter
from typing import Any

import pytest

from lwa_cli.render.form.asked import asked
from lwa_cli.words.findings import IN_FORM, SAY, said
from lwa_cli.words.languages import FORM
from lwa_cli.words.numbers import Numbers
from portfolio.findings import Code, Finding, Span
from portfolio.model import Language
from tests.lwa_cli.render.forms import ROUND
from tests.portfolio.reading.rounds import round_of_text

KEYS = ("cofinancing", "in_kind", "people_per", "round", "status:", "from", "start", "achieve", "received", "note")


def told(code: Code, key: str, language: Language = "nl", /, **facts: Any) -> tuple[str, str | None]:  # noqa: ANN401 - facts of any kind
    """Return the message and the hint of a finding at a cell."""
    known = round_of_text(ROUND.replace("  agreement:", "  branche: {bouw: Bouw}\n  agreement:"))
    finding = Finding(code, Span("f.xlsx", key=key, sheet="Initiatief 1"), facts)
    words = said(asked(known, FORM[language], language).of(finding), Numbers(language))
    return words.message, words.hint


@pytest.mark.parametrize(
    ("code", "key", "facts", "message", "hint"),
    [
        (
            Code.MISSING_KEY,
            "",
            {"key": "cost"},
            "‘Totale projectkosten’ is nog niet ingevuld.",
            "Vul bij ‘Totale projectkosten’ een bedrag in.",
        ),
        (
            Code.MISSING_KEY,
            "results.0",
            {"key": "outcome"},
            "‘Resultaat’ is nog niet ingevuld.",
            "Vul bij ‘Resultaat’ iets uit de lijst in.",
        ),
        (
            Code.NOT_ONE_OF,
            "cofinancing.1.status",
            {"text": "toegezegdd", "known": ("committed", "open"), "meant": ("pledged",)},
            "“toegezegdd” staat niet in de lijst van ‘Status’.",
            "Bedoelt u ‘toegezegd, nog niet getekend’?",
        ),
        (
            Code.NOT_ONE_OF,
            "cofinancing.1.status",
            {"text": "xyz", "known": ("committed", "open"), "meant": ()},
            "“xyz” staat niet in de lijst van ‘Status’.",
            "Kies uit: vastgelegd, nog te dekken.",
        ),
        (
            Code.UNKNOWN_PARTNER,
            "lead",
            {"text": "Deltalinqss", "known": ("albeda",), "meant": ("deltalinqs",)},
            "De partner “Deltalinqss” bestaat niet in deze ronde.",
            "Bedoelt u ‘Deltalinqs’?",
        ),
        (
            Code.UNKNOWN_LABEL,
            "labels.branche.0",
            {"text": "Bou", "known": ("bouw",), "meant": ("bouw",)},
            "“Bou” staat niet in de lijst van ‘branche’.",
            "Bedoelt u ‘Bouw’?",
        ),
        (
            Code.MORE_THAN_BEFORE,
            "plan.job.achieve",
            {"more": "achieve", "less": "start", "high": 45, "low": 40},
            "‘Behalen dit’ (45) is meer dan ‘Starters’ (40).",
            "Controleer de aantallen: elk volgend aantal is een deel van het vorige.",
        ),
        (
            Code.MORE_THAN_BEFORE,
            "results.0.compared.achieved",
            {"more": "achieved", "less": "started", "high": 45, "low": 40},
            "‘Vergeleken groep: behaald’ (45) is meer dan ‘Vergeleken groep: gestart’ (40).",
            "Controleer de aantallen: elk volgend aantal is een deel van het vorige.",
        ),
        (
            Code.ASK_LEFT_OUT,
            "",
            {"known": ("lwa", "rap")},
            "Er is nog niet ingevuld wat u van welk fonds vraagt.",
            "Vul dat in bij: Gevraagd van Programmabudget, Gevraagd van Perspectieffonds.",
        ),
        (
            Code.FORM_ROW,
            "",
            {"key": "cofinancing cash 2023"},
            "De rij ‘In geld, 2023’ ontbreekt op dit blad of staat er twee keer.",
            "Zet de rij terug, of neem de antwoorden over in een nieuw formulier van lwa form.",
        ),
        (
            Code.NOT_EURO,
            "cost.2023",
            {"text": "veel", "meant": ()},
            "“veel” is geen bedrag in euro.",
            "Schrijf een getal, zoals 25000 of 25.000,50.",
        ),
        (
            Code.TWICE_IN_LIST,
            "partners.2",
            {"text": "albeda"},
            "“Albeda” staat twee keer in deze lijst.",
            "Haal er een weg.",
        ),
    ],
)
def test_a_cell_is_spoken_of_as_the_form_does(
    code: Code, key: str, facts: dict[str, Any], message: str, hint: str
) -> None:
    """By the name of its row and the titles of its list; what was probably meant stands there as in the list."""
    assert told(code, key, **facts) == (message, hint)


def test_what_is_no_cell_is_left_as_it_is() -> None:
    """A finding about a table or a file keeps the words of its keys."""
    finding = Finding(Code.MISSING_KEY, Span("t.csv"), {"key": "cost"})
    known = round_of_text(ROUND)
    assert asked(known, FORM["nl"], "nl").of(finding) is finding
    assert "“cost”" in said(finding, Numbers("nl")).message


def test_in_english_too() -> None:
    """The same cell, in the words of an English form."""
    assert told(Code.MISSING_KEY, "", "en", key="cost")[1] == "Fill in an amount at ‘Total project cost’."


@pytest.mark.parametrize("code", IN_FORM["nl"])
def test_both_languages_say_the_same_facts(code: Code) -> None:
    """A message and a hint name the same facts, which are those of the code or of its cell, and no key of a file."""
    assert IN_FORM["nl"].keys() == IN_FORM["en"].keys()
    own = {name for text in (SAY["nl"][code].message, SAY["nl"][code].hint) for name in facts_in(text)}
    for dutch, english in (
        (IN_FORM["nl"][code].message, IN_FORM["en"][code].message),
        (IN_FORM["nl"][code].hint, IN_FORM["en"][code].hint),
    ):
        assert (dutch is None) == (english is None)
        assert facts_in(dutch or "") == facts_in(english or "") <= own | {"field", "what"}
        assert not any(key in (dutch or "").split() for key in KEYS)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_hints_name_rows_that_the_form_has(language: Language) -> None:
    """What stands between quotes is a name or a choice of the form in that language."""
    words = FORM[language]
    known = {*words.names.values(), *words.status.values(), words.start, words.achieve, "{field}", "{key}"}
    known |= {"{more}", "{less}"}
    for say in IN_FORM[language].values():
        for text in (say.message or "", say.hint or ""):
            assert {part.partition("’")[0] for part in text.split("‘")[1:]} <= known


def facts_in(template: str) -> set[str]:
    """Return the names of the facts that a template asks for."""
    return {name for _, name, _, _ in Formatter().parse(template) if name}
