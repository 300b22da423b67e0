"""Rules by a name that people read: generated names said in words, with the name that commands know behind it."""

from collections.abc import Iterable

from lwa_cli.report.voice import Voice
from portfolio.model import ALL, Criteria, Fund, Round
from portfolio.rules import Forced, Rule


def named(name: str, round_: Round, voice: Voice) -> str:
    """Return a rule's own name, or what a generated one means with that name in brackets."""
    meaning = _meaning(name, round_, voice)
    return f"{meaning} ({name})" if meaning else name


def called(name: str, round_: Round, voice: Voice) -> str:
    """Return a rule's own name, or what a generated one means."""
    return _meaning(name, round_, voice) or name


def known_as(typed: str, known: Iterable[str], round_: Round, voice: Voice) -> str:
    """Return the name that commands know for a rule typed as it is shown; what was typed where no one rule is meant."""
    known = frozenset(known)
    meant = [name for name in sorted(known) if called(name, round_, voice).casefold() == typed.strip("“” ").casefold()]
    return meant[0] if typed not in known and len(meant) == 1 else typed


def all_names(known: Iterable[str], round_: Round, voice: Voice) -> tuple[str, ...]:
    """Return every way to name a rule: as commands know it, and as it is shown."""
    known = tuple(known)
    return tuple(dict.fromkeys((*known, *(called(name, round_, voice) for name in known))))


def quoted(name: str, round_: Round, voice: Voice) -> str:
    """Return a rule's own name, or what a generated one means, in quotation marks."""
    return f"“{called(name, round_, voice)}”"


def all_quoted(names: Iterable[str], round_: Round, voice: Voice) -> tuple[str, ...]:
    """Return several rules, each in quotation marks."""
    return tuple(quoted(name, round_, voice) for name in names)


def titles(ids: Iterable[str], round_: Round) -> str:
    """Return the titles of initiatives, which may hold commas, in the order of their ids."""
    return "; ".join(round_.by_id[id_].title for id_ in sorted(ids))


def all_titled(ids: Iterable[str], round_: Round) -> tuple[str, ...]:
    """Return the titles of initiatives, each in quotation marks, in this order."""
    return tuple(f"“{round_.by_id[id_].title}”" for id_ in ids)


def keyed(name: str, round_: Round, voice: Voice) -> str:
    """Return a rule in quotation marks, with the name that ``--without`` takes behind it where that is another."""
    meaning = _meaning(name, round_, voice)
    return f"“{meaning}” ({name})" if meaning else f"“{name}”"


def _generated(rule: Rule) -> bool:
    """Tell decisions and what-ifs, whose names are made for them, from the rules that the round itself names."""
    return isinstance(rule, Forced) and rule.name in {f"must {id_}" for id_ in rule.ids} | {
        f"must_not {id_}" for id_ in rule.ids
    }


def _meaning(name: str, round_: Round, voice: Voice) -> str | None:
    """Say what a generated name means; None for a name that the round itself gives."""
    words = voice.words
    if any(rule.name == name and not _generated(rule) for rule in round_.rules):
        return None
    fixed = {
        "applications": words.rule_applications,
        "select.at_least": words.rule_select,
        "select.at_most": words.rule_select,
        "select.exactly": words.rule_select,
        "value at_least": words.rule_value,
        "cofinancing each_at_least": words.rule_each,
        "cofinancing together_at_least": words.rule_together,
    }
    match name.split():
        case _ if name in fixed:
            return fixed[name]
        case ["criterion", id_, _] if isinstance(round_.value, Criteria):
            return voice.say(words.rule_criterion, title=round_.value.criteria[id_].title)
        case ["partner", id_]:
            return voice.say(words.rule_partner, title=round_.partners[id_].title)
        case ["variants", "of", id_]:
            known = round_.by_id.get(id_)
            return voice.say(words.rule_variants, title=id_ if known is None else known.title)
        case ["must", id_]:
            return voice.say(words.rule_must, title=round_.by_id[id_].title)
        case ["must_not", id_]:
            return voice.say(words.rule_must_not, title=round_.by_id[id_].title)
        case ["fund", id_, *rest]:
            return _fund(round_.funds[id_], rest, voice)
        case _:
            return None


def _fund(fund: Fund, rest: list[str], voice: Voice) -> str:
    words, title = voice.words, fund.title
    match rest:
        case [] if fund.budget is not None and ALL not in fund.budget:
            return voice.say(voice.reasons.fund_together, title=title)
        case ["pays_at_most"]:
            return voice.say(words.rule_pays, title=title)
        case ["ask"]:
            return voice.say(words.rule_ask, title=title)
        case ["only"]:
            return voice.say(words.rule_only, title=title)
        case _:
            return " ".join([title, *rest])
