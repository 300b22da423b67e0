"""Selectors and quantities in words: labels, initiatives and partners by their titles."""

from collections.abc import Mapping

from lwa_cli.report.assumed import distance
from lwa_cli.report.names import titles
from lwa_cli.report.voice import Voice
from portfolio.model import Criteria, Outcomes, Round
from portfolio.rules import AllOf, AnyOf, Everything, Match, Not, Quantity, Selector


def selected(where: Selector, round_: Round, voice: Voice) -> str:
    """Say which initiatives a selector means."""
    words = voice.words
    match where:
        case Everything():
            return words.all_initiatives
        case Match("id", values):
            return titles(values, round_)
        case Match(field, values):
            known = _titles(field, round_, voice)
            return f"{_field(field, voice)}: {'; '.join(known.get(one, one) for one in sorted(values))}"
        case Not(of):
            return voice.say(words.not_these, these=selected(of, round_, voice))
        case AllOf(parts):
            return words.and_.join(selected(part, round_, voice) for part in parts)
        case AnyOf(parts):
            return words.or_.join(selected(part, round_, voice) for part in parts)


def quantity(of: Quantity, round_: Round, voice: Voice) -> str:
    """Say what is added up: of which fund, payer, outcome or criterion by title, and in which period."""
    measure = voice.words.measures[of.measure]
    named = "" if of.of is None else f": {_parts(of, round_).get(of.of, of.of)}"
    return f"{measure}{named}{f' {of.period}' if of.period else ''}"


def _field(field: str, voice: Voice) -> str:
    """Return what a field of a selector is called, within a sentence."""
    words = voice.words
    title = words.fields.get(field) or words.dimensions.get(field, field)
    return f"{title[:1].lower()}{title[1:]}"


def _titles(field: str, round_: Round, voice: Voice) -> Mapping[str, str]:
    """Return the titles of what a field can ask for; those without one are called as they are."""
    match field:
        case "lead" | "partner":
            return {one.id: one.title for one in round_.partners.values()}
        case "party":
            return {one.id: one.title for one in round_.parties.values()}
        case "fund":
            return {one.id: one.title for one in round_.funds.values()}
        case "distance":
            return {id_: distance(id_, round_, voice, defined=False) for id_ in round_.distances}
        case _:
            return round_.labels.get(field, {})


def _parts(of: Quantity, round_: Round) -> Mapping[str, str]:
    match of.measure, round_.value:
        case "ask", _:
            return {one.id: one.title for one in round_.funds.values()}
        case "cofinancing" | "cash" | "in_kind", _:
            return {one.id: one.title for one in round_.partners.values()}
        case "people", Outcomes() as value:
            return {one.id: one.title for one in value.outcomes.values()}
        case "criterion", Criteria() as value:
            return {one.id: one.title for one in value.criteria.values()}
        case _:
            return {}
