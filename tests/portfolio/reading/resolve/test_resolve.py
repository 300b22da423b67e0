"""Files become a round: exact, in order, with every reference looked up."""

import random
from datetime import date
from fractions import Fraction

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from portfolio import model, rules
from portfolio.findings import Code, Euro, Severity, Span
from portfolio.reading.resolve.money import evenly, spread
from tests.portfolio.reading.example import EXAMPLE
from tests.portfolio.reading.rounds import (
    A_JOB,
    BY_OUTCOMES,
    ROUND,
    SMALL,
    A,
    Files,
    codes,
    instead,
    one,
    read,
    tried,
    with_,
)


def test_the_example_is_read_whole() -> None:
    """Every key of the format arrives in the model, money in cents and shares exact."""
    round_ = read(EXAMPLE)
    entree, haven = round_.initiatives
    assert (round_.id, round_.language, round_.vat, round_.periods) == (
        "leerwerkakkoord-2023",
        "nl",
        "excluded",
        ("2023", "2024"),
    )
    assert round_.window is not None
    assert (round_.window.first, round_.window.last) == (date(2022, 10, 1), date(2022, 11, 30))
    assert round_.select.bounds == rules.Bounds(None, Fraction(15))
    assert round_.ties == ("ask", "lot")
    assert round_.lot == model.Lot(text="…", drawn_by="notaris", on=date(2022, 12, 1))
    assert round_.funds["lwa"].budget == {"2023": 90_000_000, "2024": 75_000_000}
    assert round_.funds["lwa"].reserved == {"2023": 5_000_000}
    assert round_.funds["lwa"].carry
    rap = round_.funds["rap"]
    assert (rap.elsewhere, rap.budget, rap.pays_at_most, rap.basis) == (True, None, Fraction(1, 2), "art. 4")
    assert rap.ask == rules.Bounds(Fraction(2_000_000), Fraction(50_000_000))
    assert rap.only == rules.AnyOf(
        (
            rules.Match("sector", frozenset({"zorg", "haven-en-logistiek"})),
            rules.Match("transition", frozenset({"energie"})),
        )
    )
    assert round_.cofinancing.counts == {"committed", "pledged"}
    assert (round_.cofinancing.each_at_least, round_.cofinancing.hour_at_most) == (Fraction(1, 4), 5_000)
    assert round_.partners["deltalinqs"].brings_at_most == 15_000_000
    assert round_.parties["government"].weights == {"job": 1, "internship": Fraction(3, 10)}
    assert list(round_.distances) == ["near", "middle", "far", "working"]
    assert round_.distances["near"].given
    assert isinstance(round_.value, model.Outcomes)
    assert round_.value.prior["job"]["near"].placed == model.Rate(rate=Fraction(520, 900), strength=Fraction(71, 5))
    assert round_.value.assumptions.evidence[5] == 1
    assert haven.cost == {"2023": 12_000_000, "2024": 8_000_000}
    assert haven.ask == {"lwa": {"2023": 6_100_000, "2024": 6_100_000}}
    assert haven.cofinancing[1] == model.Contribution(
        payer="albeda", cash={}, in_kind={"2023": 900_000, "2024": 900_000}, status="pledged", hours=Fraction(400)
    )
    assert haven.plan == {"job": model.Plan(start=90, achieve=50)}
    assert haven.results[0].compared == model.Compared(started=200, achieved=41)
    assert haven.distance == "middle"
    assert haven.assessment == model.Assessment(
        by="adviescommissie",
        on=date(2022, 12, 8),
        because="Beoordeeld op het projectplan en de monitor.",
        keys=frozenset({"distance"}),
    )
    assert haven.continues == model.Continues(route="region", receiver="Werkcentrum Rijnmond", share=Fraction(2, 5))
    assert haven.evidence == model.Evidence(level=4, source="…")
    assert (entree.title, entree.periods, entree.cost) == ("entree", ("2024",), {"2024": 10_001})
    assert entree.ask == {"lwa": {"2024": 2_501}, "rap": {"2023": 500, "2024": 2_000}}


def test_the_rules_of_the_example() -> None:
    """Every form of a rule is resolved, bounds in the unit of what they bound."""
    by_name = {rule.name: rule for rule in read(EXAMPLE).rules}
    geld, deel, overlap = by_name["geld"], by_name["deel"], by_name["overlap"]
    assert isinstance(geld, rules.Total)
    assert (geld.of, geld.bounds) == (rules.Quantity("ask", "lwa", "2023"), rules.Bounds(None, Fraction(90_000_000)))
    assert isinstance(deel, rules.Share)
    assert (deel.where, deel.bounds.at_least) == (rules.Match("partner", frozenset({"albeda"})), Fraction(1, 10))
    assert isinstance(overlap, rules.Bonus)
    assert overlap.value == Fraction(-5, 2)
    decision = by_name["must startgaranties-haven"]
    assert isinstance(decision, rules.Forced)
    assert (decision.inside, decision.decision, decision.on) == (True, True, date(2022, 11, 30))
    stop = by_name["geen stop"]
    assert isinstance(stop, rules.Count)
    assert stop.bounds == rules.Bounds(Fraction(1), Fraction(1), exactly=True)
    assert stop.where == rules.AllOf(
        (
            rules.Not(rules.Match("id", frozenset({"entree"}))),
            rules.Match("distance", frozenset({"middle", "far"})),
        )
    )
    requires = by_name["eerst entree"]
    assert isinstance(requires, rules.Requires)
    assert (requires.when, requires.then) == ("startgaranties-haven", ("entree",))


def test_a_rule_knows_its_place() -> None:
    """Resolved parts still know where they stand, for messages of later stages."""
    rule = read(EXAMPLE).rules[1]
    assert EXAMPLE["round.yaml"].splitlines()[rule.place.span("at_most").line - 1].startswith("  - {name: geld")


def test_order_changes_nothing() -> None:
    """The order of files, of entries in a list and of keys never changes the round."""
    shuffled: dict[str, str] = {}
    for file in reversed(EXAMPLE):
        data = yaml.load(EXAMPLE[file], yaml.BaseLoader)  # noqa: S506 - the base loader makes text only
        if isinstance(data, dict):
            data = {key: data[key] for key in random.Random(5).sample(list(data), len(data))}  # noqa: S311 - a test
        shuffled[file] = yaml.safe_dump(data, sort_keys=False, allow_unicode=True)
    assert read(shuffled) == read(EXAMPLE)


def test_initiatives_ascend_by_id_over_all_files() -> None:
    """Files of their own and lists are one round, ascending by id."""
    listed = "initiatives:\n" + "".join(f"  - {{id: {k}, cost: 5, scores: {{impact: 1}}}}\n" for k in ("z", "aa"))
    files = {**SMALL, "initiatives/list.yaml": listed}
    assert [initiative.id for initiative in read(files).initiatives] == ["a", "aa", "b", "z"]


@given(st.integers(0, 10**9), st.lists(st.integers(0, 10**7), min_size=1, max_size=5))
def test_spread_is_exact(cents: int, weights: list[int]) -> None:
    """Spreading loses no cent, follows the weights by cumulative floor, and gives nobody less than nothing."""
    parts = spread(cents, {str(k): weight for k, weight in enumerate(weights)})
    assert sum(parts.values()) == cents
    assert min(parts.values()) >= 0
    total = sum(weights)
    if total:
        assert parts["0"] == cents * weights[0] // total


def test_evenly() -> None:
    """A cent that cannot be divided falls in the last period."""
    assert evenly(100, ["2023", "2024", "2025"]) == {"2023": 33, "2024": 33, "2025": 34}


def test_an_ask_left_out_is_what_nobody_else_pays() -> None:
    """With one fund: cost minus all listed cofinancing, spread as the cost is."""
    line = "cofinancing: [{from: albeda, cash: 100, status: applied}, {in_kind: 50, status: open}]\n"
    files = instead("cost: 1000\n", "cost: {2023: 900, 2024: 300.01}\n" + line, file="initiatives/a.yaml")
    missing = 120_001 - 15_000
    first = missing * 90_000 // 120_001
    assert read(files).by_id["a"].ask == {"lwa": {"2023": first, "2024": missing - first}}


def test_an_ask_left_out_of_nothing_is_nothing() -> None:
    """An initiative that costs nothing asks nothing, evenly."""
    assert read(instead("cost: 1000", "cost: 0", file="initiatives/a.yaml")).by_id["a"].ask == {
        "lwa": {"2023": 0, "2024": 0}
    }


def test_the_cofinancing_cannot_exceed_the_cost() -> None:
    """With the ask left out, too much cofinancing is said with the surplus."""
    line = "cofinancing: [{from: albeda, cash: 1000.01, status: pledged}]\n"
    finding = one({**SMALL, "initiatives/a.yaml": A + line}, Code.NOTHING_TO_ASK)
    assert finding.facts["over"] == Euro(1)


def test_the_money_identity_says_how_many_cents() -> None:
    """One cent missing is one finding with that cent, at the cost."""
    finding = one({**SMALL, "initiatives/a.yaml": A + "ask: {lwa: 999.99}\n"}, Code.NOT_COVERED)
    assert finding.facts["missing"] == Euro(1)
    assert finding.span.line == 3


def test_periods_are_put_in_the_order_of_the_round() -> None:
    """An initiative's periods are the round's, whatever their order in the file."""
    files = {**SMALL, "initiatives/a.yaml": A + "periods: [2024, 2023]\n"}
    assert read(files).by_id["a"].periods == ("2023", "2024")


def test_a_round_without_periods_has_one() -> None:
    """Without periods all money falls in one, called all."""
    files = instead("periods: [2023, 2024]\n", "", base=instead("{2023: 900_000, 2024: 750_000}", "900"))
    assert read(files).by_id["a"].cost == {"all": 100_000}
    assert read(files).funds["lwa"].budget == {"all": 90_000}


def test_assessors_replace_the_applicant() -> None:
    """Scores in an assessment replace all of the applicant's, and are checked where they stand."""
    files = {**SMALL, "assessments/a.yaml": "by: commissie\nbecause: gelezen\nscores: {impact: 3}\n"}
    a = read(files).by_id["a"]
    assert a.scores == {"impact": 3}
    assert a.assessment is not None
    assert a.assessment.keys == {"scores"}
    wrong = {**files, "assessments/a.yaml": "by: commissie\nbecause: gelezen\nscores: {}\n"}
    assert one(wrong, Code.NO_SCORE).span.file == "assessments/a.yaml"


def test_a_distance_left_out_is_the_most_careful_one() -> None:
    """In a round by outcomes: the first group with the highest deadweight, with a warning."""
    more = "distances: {remote: {deadweight: 90%}, other: {deadweight: 90%}}\n"
    files = {"round.yaml": BY_OUTCOMES + more, "initiatives/a.yaml": A_JOB.replace("distance: far\n", "")}
    assert read(files).by_id["a"].distance == "remote"
    assert one(files, Code.DISTANCE_ASSUMED).severity is Severity.WARNING
    assert one(files, Code.DISTANCE_ASSUMED).facts == {"group": "remote"}
    titled = {**files, "round.yaml": files["round.yaml"].replace("remote: {", "remote: {title: Ver weg, ")}
    assert one(titled, Code.DISTANCE_ASSUMED).facts == {"group": "Ver weg"}
    assert list(read(files).distances) == ["near", "middle", "far", "working", "remote", "other"]


def test_one_mistake_makes_no_others() -> None:
    """What stands in a part that cannot be read is not called unknown."""
    for old, new in (
        ("albeda: {title: Albeda, party: education}", "albeda: Albeda"),
        ("agreement: {haven: Haven, zorg: Zorg}", "agreement: [haven, zorg]"),
        ("impact: {weight: 2}", "impact: {weight: veel}"),
        ("lwa: {budget: {2023: 900_000, 2024: 750_000}}", "lwa: {budget: 900.000}"),
    ):
        files = instead(old, new)
        rule = "rules:\n  - {name: r, total: {of: 'ask:lwa'}, at_most: 5}\n"
        assert len(codes({**files, "round.yaml": files["round.yaml"] + rule})) == 1, old


def test_an_unreadable_initiative_still_has_its_id() -> None:
    """A rule may name an initiative whose file has mistakes."""
    files = {**instead("cost: 1000", "cost: 1.000", file="initiatives/a.yaml")}
    rule = "rules:\n  - {name: r, exclusive: [a, b]}\n"
    assert codes({**files, "round.yaml": ROUND + rule}) == [Code.THOUSANDS_POINT]


def test_everything_wrong_is_told_at_once() -> None:
    """A damaged key does not hide what else is wrong in the same file."""
    text = "kosten: 5\nlead: albedo\nlabels: {agreement: havn}\nscores: {impact: hoog}\nperiods: [2025]\n"
    assert codes({**SMALL, "initiatives/a.yaml": text}) == [
        Code.UNKNOWN_KEY,
        Code.NOT_NUMBER,
        Code.UNKNOWN_PARTNER,
        Code.UNKNOWN_PERIOD,
        Code.UNKNOWN_LABEL,
    ]


def test_without_a_round_only_shapes_are_checked() -> None:
    """Files without a round.yaml are read by their shape, references not looked up."""
    files = {"initiatives/a.yaml": A + "titel: Haven\n", "decisions.yaml": "- {must: [x], door: y}\n"}
    round_, findings = tried(files)
    assert round_ is None
    assert {finding.code for finding in findings} == {Code.UNKNOWN_KEY, Code.MISSING_KEY}


def test_a_blank_key_counts_as_left_out() -> None:
    """``key:`` with nothing after it is as if it were not there."""
    blank = A + "title:\npartners:\nask:\nplan: {}\nresults:\nnote:\n"
    assert read({**SMALL, "initiatives/a.yaml": blank}) == read(SMALL)


def test_a_range_of_weights_counts_by_its_middle() -> None:
    """Ranges are kept for later; until then the middle counts, with a note."""
    files = instead("impact: {weight: 2}", "impact: {weight: {from: 1, to: 4}}")
    value = read(files).value
    assert isinstance(value, model.Criteria)
    assert value.criteria["impact"].weight == Fraction(5, 2)
    assert one(files, Code.NOT_USED_YET).severity is Severity.NOTE


@pytest.mark.parametrize(
    ("waives", "expected"),
    [("[applications]", []), ("[criterion impact at_least]", []), ("[fund lwa ask]", [Code.UNKNOWN_WAIVER])],
)
def test_waives_name_conditions_of_this_round(waives: str, expected: list[Code]) -> None:
    """A decision waives a generated name of a condition that the round has."""
    conditions = instead("impact: {weight: 2}", "impact: {weight: 2, at_least: 1}")
    files = {
        **conditions,
        "round.yaml": conditions["round.yaml"] + "applications: {until: 2022-11-30}\n",
        "decisions.yaml": f"- {{must: [a], reason: x, by: y, date: 2022-11-30, waives: {waives}}}\n",
    }
    errors = [finding.code for finding in tried(files)[1] if finding.severity is Severity.ERROR]
    assert errors == expected


JUNK = st.sampled_from(
    [
        "",
        "{}",
        "[]",
        "[[]]",
        "{a: b}",
        "0",
        "-1",
        "1.000",
        "50%",
        "x",
        "[a, a]",
        "{2023: 5}",
        "all",
        "null",
        '"\\u2028"',
        "ja",
    ]
)


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(sorted(EXAMPLE)), st.integers(0, 200), JUNK, st.booleans())
def test_no_mistake_makes_it_fail(file: str, at: int, junk: str, drop: bool) -> None:  # noqa: FBT001
    """Whatever stands in one place of a file: a round or findings, each with a place in a file, never an exception."""
    data = yaml.load(EXAMPLE[file], yaml.BaseLoader)  # noqa: S506 - the base loader makes text only
    places: list[tuple[dict[str, object] | list[object], str | int]] = []
    todo = [data]
    while todo:
        inside = todo.pop()
        steps = list(inside) if isinstance(inside, dict) else list(range(len(inside)))
        places += [(inside, step) for step in steps]
        todo += [inside[step] for step in steps if isinstance(inside[step], dict | list)]
    inside, step = places[at % len(places)]
    if drop:
        del inside[step]  # type: ignore[arg-type]  # the step fits its container
    else:
        inside[step] = yaml.load(junk, yaml.BaseLoader) or None  # type: ignore[index]  # noqa: S506
    files: Files = {**EXAMPLE, file: yaml.safe_dump(data, allow_unicode=True)}
    if not data:
        return
    round_, findings = tried(files)
    wrong = [finding for finding in findings if finding.severity is Severity.ERROR]
    assert (round_ is None) is bool(wrong)
    assert all(finding.span.file in files and finding.span.line >= 1 for finding in findings)


def test_planned_people_can_be_counted_in_a_round_by_criteria() -> None:
    """Without outcomes in the round, those that initiatives plan are what there is."""
    rule = "rules:\n  - {name: r, total: {of: 'people:job'}, at_least: 5}\n"
    files = {**SMALL, "round.yaml": ROUND + rule}
    assert one(files, Code.UNKNOWN_OUTCOME).facts["known"] == ()
    assert read({**files, "initiatives/a.yaml": A + "plan: {job: 5}\n"}).rules[0].name == "r"


def test_a_partner_with_nothing_after_it_is_not_there() -> None:
    """A blank entry counts as left out, so that what refers to it is unknown."""
    files = instead("albeda: {title: Albeda, party: education}", "albeda:")
    assert codes(files) == [Code.UNKNOWN_PARTNER, Code.UNKNOWN_PARTNER, Code.EMPTY_VALUE]


def test_all_keys_left_empty_are_one_warning() -> None:
    """Of a form that is filled in for a part, one warning names what is not, at its first place."""
    finding = one(with_("title:\nsummary:\ncontinues: {share: }\n", file="initiatives/a.yaml"), Code.EMPTY_VALUE)
    assert finding.facts == {"keys": ("title", "summary", "share")}
    assert (finding.span.line, finding.span.column) == (6, 1)


def test_blanks_in_rules_are_told_of_once() -> None:
    """A rule is read by itself, and so are its blanks."""
    rule = "rules:\n  - name: x\n    count: all\n    at_least: 1\n    basis:\n"
    assert one(with_(rule), Code.EMPTY_VALUE).facts == {"keys": ("basis",)}


def test_a_required_key_left_empty_is_pointed_at() -> None:
    """Its own line says that something must be filled in, not the top of the file that it is missing."""
    finding = one(instead("cost: 1000", "cost:", file="initiatives/a.yaml"), Code.EMPTY_KEY)
    assert (finding.facts, finding.span.line, finding.span.column) == ({"key": "cost"}, 3, 1)


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("scores: {impact: 6}", "scores: {impact: 6, inpact: }", Code.UNKNOWN_CRITERION),
        ("labels: {agreement: haven}", "labels: {agrement: }", Code.UNKNOWN_DIMENSION),
        ("cost: 1000", "cost: {2023: 1000, 2025: }", Code.UNKNOWN_PERIOD),
        ("cost: 1000", "cost: 1000\nask: {lwa: 1000, lwb: }", Code.UNKNOWN_FUND),
    ],
)
def test_an_unknown_name_with_nothing_after_it_is_unknown(old: str, new: str, code: Code) -> None:
    """That nothing stands after it does not hide that it does not exist."""
    assert codes(instead(old, new, file="initiatives/a.yaml")) == [code, Code.EMPTY_VALUE]


@pytest.mark.parametrize("key", ["penvoerder", "xyz"])
def test_an_unknown_key_with_nothing_after_it_is_unknown_alone(key: str) -> None:
    """It is no key left empty."""
    one(with_(f"{key}:\n", file="initiatives/a.yaml"), Code.UNKNOWN_KEY)


def test_the_value_of_a_misspelled_key_is_checked_too() -> None:
    """As that of the one key that was meant, at its own place; the key that was meant is not missing."""
    text = "kosten: 120.000\nontvangen: 12-01-2026\nscores: {impact: 6}\n"
    _, findings = tried({**SMALL, "initiatives/a.yaml": text})
    places = sorted((finding.code, finding.span.line, finding.span.column) for finding in findings)
    assert places == [
        (Code.UNKNOWN_KEY, 1, 1),
        (Code.UNKNOWN_KEY, 2, 1),
        (Code.THOUSANDS_POINT, 1, 9),
        (Code.NOT_DATE, 2, 12),
    ]


def test_a_misspelled_key_in_a_list_is_checked_too() -> None:
    """Deeper in the file as well."""
    text = A + "cofinancing:\n  - {from: albeda, cahs: 1.000, status: pledged}\n"
    found = codes({**SMALL, "initiatives/a.yaml": text})
    assert found[:2] == [Code.UNKNOWN_KEY, Code.THOUSANDS_POINT]


def test_a_misspelled_key_beside_the_right_one_is_only_unknown() -> None:
    """Which of the two values counts, nobody knows."""
    one(with_("kosten: 120.000\n", file="initiatives/a.yaml"), Code.UNKNOWN_KEY)


def test_a_file_whose_name_is_no_id_is_told_what_to_be_called() -> None:
    """The name of the file is what is wrong, not a line in it."""
    finding = one({**SMALL, "initiatives/Groen in de Wijk.yaml": A}, Code.FILE_NOT_ID)
    assert finding.facts == {"text": "Groen in de Wijk", "name": "groen-in-de-wijk.yaml"}
    assert finding.span == Span("initiatives/Groen in de Wijk.yaml")


@pytest.mark.parametrize(
    ("line", "form"),
    [
        ("ask: 60000", "ask: {lwa: 60000}"),
        ("cofinancing: 30000", "- {from: albeda, cash: 30000, status: committed}"),
        ("cofinancing: [x]", "- {from: albeda, cash: x, status: committed}"),
        ("continues: 40%", "continues: {route: region, share: 40%}"),
        ("labels: haven", "labels: {sector: haven}"),
    ],
)
def test_a_value_of_the_wrong_kind_comes_with_the_right_form(line: str, form: str) -> None:
    """With a fund and a partner of this round, and with the value that was written."""
    base = instead("labels: {agreement: haven}\n", "", file="initiatives/a.yaml")
    _, findings = tried(with_(f"{line}\n", file="initiatives/a.yaml", base=base))
    assert [finding.facts for finding in findings] == [{"form": form}]


def test_a_missing_date_is_asked_for_with_a_day_in_the_window() -> None:
    """A day that could be copied is one that would be in time."""
    finding = next(f for f in tried(with_("applications: {from: 2026-02-01, until: 2026-03-01}\n"))[1])
    assert (finding.code, finding.facts) == (Code.NO_RECEIVED, {"day": "2026-03-01"})


def test_equally_likely_words_stand_in_order() -> None:
    """Between two that are as near, the first comes first."""
    files = instead("cost: 1000", "cost: {2025: 1000}", file="initiatives/a.yaml")
    assert one(files, Code.UNKNOWN_PERIOD).facts["meant"] == ("2023", "2024")


def test_long_text_is_cut_in_a_sentence() -> None:
    """A finding quotes no page of text."""
    text = one({**SMALL, "initiatives/a.yaml": A.replace("1000", "x" * 5_000)}, Code.NOT_EURO).facts["text"]
    assert text == "x" * 79 + "…"


def test_guessing_is_bounded() -> None:
    """Thousands of unknown names do not keep anyone waiting for what was meant."""
    ids = ", ".join(f"unknown-{k}" for k in range(3_000))
    listed = "initiatives:\n" + "".join(f"  - {{id: i{k}, cost: 5, scores: {{impact: 1}}}}\n" for k in range(500))
    rule = f"rules:\n  - {{name: r, exclusive: [{ids}]}}\n"
    _, findings = tried({"round.yaml": ROUND + rule, "initiatives/list.yaml": listed})
    assert len(findings) == 3_000


HEAD = "format: 1\nid: small\n"
VALUE = "value: {criteria: {impact: {weight: 1}}}\n"


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ({"round.yaml": "- a\n"}, [Code.WANTS_MAPPING]),
        ({**SMALL, "assessments/a.yaml": "- a\n"}, [Code.WANTS_MAPPING]),
        ({**SMALL, "decisions.yaml": "must: [a]\n"}, [Code.WANTS_LIST]),
        (
            {**SMALL, "decisions.yaml": "- {must: [a], grant: x, reason: x, by: y, date: 2022-11-30}\n"},
            [Code.NOT_USED_YET],
        ),
        (
            {"round.yaml": HEAD + VALUE + "funds: {}\n", "initiatives/a.yaml": "cost: 0\nscores: {impact: 1}\n"},
            [Code.EMPTY_LIST],
        ),
        ({"round.yaml": HEAD + "funds: {lwa: {budget: 5}}\nvalue: {}\n"}, [Code.NO_VALUE]),
        ({"round.yaml": HEAD + "funds: {lwa: {budget: 5}}\n"}, [Code.MISSING_KEY]),
        ({**SMALL, "initiatives/a.yaml": A + "periods: []\n"}, [Code.EMPTY_LIST]),
        (
            instead(
                "parties:", "rules: [{name: r, share: {of: 'criterion:impact', in: {id: a}}, at_least: 1%}]\nparties:"
            ),
            [],
        ),
        (instead("parties:", "rules: [{name: r, must_not: [a], reason: x, by: y, date: 2022-11-30}]\nparties:"), []),
        (instead("parties:", "rules: [{name: r, bonus: [a, b], value: x}]\nparties:"), [Code.NOT_NUMBER]),
        (
            {**instead("impact: {weight: 2}", "impact: veel"), "initiatives/a.yaml": A, "initiatives/b.yaml": A},
            [Code.WANTS_MAPPING],
        ),
        ({**SMALL, "initiatives/a.yaml": A + "variant_of: b\n", "initiatives/b.yaml": A + "variant_of: b\n"}, []),
        ({**SMALL, "initiatives/a.yaml": A.replace("haven", "[zorg, zorg]")}, [Code.TWICE_IN_LIST]),
        ({**SMALL, "initiatives/a.yaml": A + "partners: [deltalinqs, deltalinqs]\n"}, [Code.TWICE_IN_LIST]),
        ({**SMALL, "initiatives/a.yaml": A + "results: [{outcome: x, year: 2021, started: 5, achieved: 1}]\n"}, []),
        (instead("impact: {weight: 2}", "impact: {weight: 2}\n  assumptions: {}"), [Code.KEY_OF_OTHER_FORM]),
        (
            instead("parties:", "rules: [{name: r, count: {agreement: [{a: b}]}, at_least: 1}]\nparties:"),
            [Code.WANTS_TEXT],
        ),
        (instead("labels:\n  agreement: {haven: Haven, zorg: Zorg}", "labels: haven"), [Code.WANTS_MAPPING]),
    ],
)
def test_findings(files: Files, expected: list[Code]) -> None:
    """Each of these rounds has just these findings."""
    assert codes(files) == expected


@pytest.mark.parametrize(
    ("assumptions", "expected"),
    [
        ("{displacement: {default: {a: 5%}}}", [Code.WANTS_TEXT]),
        ("{displacement: {agreement: 5%}}", [Code.WANTS_MAPPING]),
        ("{displacement: {agreement: {havn: 5%}}}", [Code.UNKNOWN_LABEL]),
        ("{displacement: {default: 1%, agreement: {haven: 5%}}}", []),
    ],
)
def test_displacement(assumptions: str, expected: list[Code]) -> None:
    """The default is one share; a dimension has one per label."""
    value = f"  assumptions: {assumptions}\n"
    outcomes = {"round.yaml": BY_OUTCOMES, "initiatives/a.yaml": A_JOB}
    assert codes({**outcomes, "round.yaml": BY_OUTCOMES + value}) == expected


@pytest.mark.parametrize(
    "name",
    [
        "partner albeda",
        "variants of haven",
        "value at_least",
        "criterion impact at_least",
        "fund lwa 2024",
        "fund lwa",
        "fund lwa only",
        "must_not b",
        "select.exactly",
        "cofinancing together_at_least",
    ],
)
def test_generated_names_are_reserved(name: str) -> None:
    """No rule may have a name that the program gives."""
    files = instead("parties:", f"rules: [{{name: {name}, exclusive: [a, b]}}]\nparties:")
    variant = {
        **files,
        "initiatives/a.yaml": A + "variant_of: haven\n",
        "initiatives/b.yaml": A + "variant_of: haven\n",
    }
    assert one(variant, Code.RESERVED_NAME).facts["text"] == name


@pytest.mark.parametrize("name", ["partner x", "variants of x", "fund x", "must x", "criterion x at_least"])
def test_only_names_that_could_be_generated_are_reserved(name: str) -> None:
    """A name about something that is not there is free."""
    files = instead("parties:", f"rules: [{{name: {name}, exclusive: [a, b]}}]\nparties:")
    assert read(files).rules[0].name == name


def test_every_condition_can_be_waived() -> None:
    """The names of conditions are those of this round, each once."""
    conditions = "    pays_at_most: 50%\n    ask: {at_least: 5}\n    only: all\n"
    text = ROUND.replace("lwa: {budget: {2023: 900_000, 2024: 750_000}}", "lwa:\n    budget: 900\n" + conditions)
    text = text.replace("value:\n", "value:\n  at_least: 0\n") + "cofinancing: {each_at_least: 0%}\n"
    waives = "[value at_least, fund lwa pays_at_most, fund lwa ask, fund lwa only, cofinancing each_at_least]"
    decision = f"- {{must: [a], reason: x, by: y, date: 2022-11-30, waives: {waives}}}\n"
    forced = read({**SMALL, "round.yaml": text, "decisions.yaml": decision}).rules[0]
    assert isinstance(forced, rules.Forced)
    assert len(forced.waives) == 5
