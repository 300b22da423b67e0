"""From planned people to what is credited: step by step, over a whole set or per outcome of one initiative."""

from collections.abc import Iterator, Mapping
from fractions import Fraction

from lwa_cli.report.document import Block, Cell, Column, Heading, Number, Paragraph, Table, Text, Tone
from lwa_cli.report.figures import expected
from lwa_cli.report.the_set import decimals, unit
from lwa_cli.report.voice import Voice
from portfolio.study import Study
from portfolio.value.chain import Waterfall
from portfolio.value.worth import half_up

PEOPLE = frozenset({"planned", "delivered", "placed", "sustained", "net", "credited"})
"""The steps that are people; the others are units of value."""


def over_the_set(study: Study, voice: Voice) -> Iterator[Block]:
    """Show the steps of the proposal as a total, each with its meaning, up to its value."""
    words, steps = voice.chain, study.people(study.proposal or ())
    if steps is None or not study.proposal:
        return
    natural = study.worth.natural
    added = natural(sum(study.worth.units[id_] for id_ in study.proposal))
    chains = study.worth.chains or {}
    weighted = sum((in_units(chains[id_].steps.weighted, study) for id_ in study.proposal), Fraction(0))
    rows = stated(steps._replace(weighted=weighted, additional=added), study, voice)
    meant = meanings(study, voice)
    bonus = natural(study.worth.of(study.proposal)) - added
    whole = (Text(voice.words.value), Number(added + bonus, decimals(study)), Text(""))
    yield Heading(words.waterfall)
    yield Table(
        columns=(Column(words.step), Column(words.stands_at, numeric=True), Column(words.meaning)),
        rows=(
            *((*row, Text(meaning)) for row, meaning in zip(rows, meant.values(), strict=True)),
            *(((Text(voice.words.bonuses), Number(bonus, decimals(study)), Text("")),) if bonus else ()),
        ),
        total=whole if bonus else None,
    )
    if study.round.value.unit is None:
        yield Paragraph(words.one_unit, Tone.QUIET)


def meanings(study: Study, voice: Voice) -> Mapping[str, str]:
    """Return what each step is, in their order; of net people what is taken off in this proposal."""
    chains, meant = study.worth.chains or {}, dict(voice.chain.meanings)
    if not any(chains[id_].displacement.share for id_ in study.proposal or ()):
        meant["net"] = voice.chain.net_alone
    return {name: voice.say(meant[name], unit=unit(study, voice)) for name in Waterfall._fields}


def stated(steps: Waterfall, study: Study, voice: Voice) -> list[tuple[Cell, Cell]]:
    """Return each step by its name and where it stands: people in tenths, value in its own decimals."""
    return [(Text(voice.chain.steps[name]), _cell(name, number, study)) for name, number in steps._asdict().items()]


def in_units(number: Fraction, study: Study) -> Fraction:
    """Round value to the integer units that are chosen by, so that equal steps are shown equal."""
    return study.worth.natural(half_up(number * study.worth.scale))


def _cell(name: str, number: Fraction, study: Study) -> Cell:
    if name == "planned":
        return Number(number, 0)
    return expected(number) if name in PEOPLE else Number(in_units(number, study), decimals(study))
