"""What rules cost: the value that the best set would have more without them, or with a little more room."""

from collections.abc import Iterator
from fractions import Fraction

from lwa_cli.report.difference import difference, difference_cell
from lwa_cli.report.document import Blank, Block, Bullets, Cell, Text
from lwa_cli.report.names import called
from lwa_cli.report.the_set import unit
from lwa_cli.report.voice import Voice, fact
from portfolio.analysis.why import Price
from portfolio.optimise.answer import RuleState
from portfolio.optimise.check import together
from portfolio.study import Study


def price_of(state: RuleState, study: Study) -> Price | None:
    """Return the price of a rule or decision; None where none is known, or a list is the proposal."""
    if study.why is None or study.by_ranking:
        return None
    return study.why.rules.get(state.name) or study.why.overrides.get(state.name)


def priced(study: Study) -> bool:
    """Tell whether anything has a price to show."""
    return any(price_of(state, study) is not None for state in study.rules)


def roomy(study: Study) -> bool:
    """Tell whether one step more room has anything to show."""
    return any(price is not None and widens(price) for price in (price_of(state, study) for state in study.rules))


def cost(state: RuleState, study: Study, voice: Voice) -> Cell:
    """Return what dropping the rule would bring."""
    price = price_of(state, study)
    return Blank() if price is None or price.dropped is None else difference_cell(price.dropped, study, voice)


def slack(state: RuleState, study: Study, voice: Voice) -> Text:
    """Return what one step more room would bring; nothing of a rule that brings nothing or has no room to give."""
    price = price_of(state, study)
    if price is None or price.slack is None or not widens(price):
        return Text("")
    amount = difference(price.slack, study, voice)
    return Text(voice.say(voice.reasons.slack_by, amount=amount, by=step(price, voice)))


def widens(price: Price) -> bool:
    """Tell whether a rule has room to give, and costs something or brings something when it does."""
    return bool(price.binds or price.slack) and price.slack is not None and price.by is not None


def step(price: Price, voice: Voice) -> str:
    """Say how much wider one step is; nothing of a rule that brings nothing or has no room to give."""
    kind = price.unit or "number"
    return voice.say(voice.reasons.steps[kind], n=fact(price.by or Fraction(0), kind)) if widens(price) else ""


def about(study: Study, voice: Voice) -> tuple[str, ...]:
    """Say what the two columns mean."""
    words = voice.reasons
    price = voice.say(words.about_price, unit=unit(study, voice))
    if not roomy(study):
        return (price,)
    return (price, words.about_slack, words.about_carry) if _carries(study) else (price, words.about_slack)


def _carries(study: Study) -> bool:
    """Tell whether more room in one period is shown that is also room in a later one."""
    funds = study.round.funds.values()
    carried = {f"fund {fund.id} {period}" for fund in funds if fund.carry for period in study.round.periods[:-1]}
    shown = ((state, price_of(state, study)) for state in study.rules)
    return any(state.name in carried and price is not None and widens(price) for state, price in shown)


def legend(study: Study, voice: Voice) -> Iterator[Block]:
    """Say what the two columns mean, and what all years of a fund, groups and all decisions together cost."""
    if not priced(study) or study.why is None:
        return
    words, one_unit, told = voice.reasons, unit(study, voice), [*about(study, voice)]
    funds = together(study.round)
    for name, price in sorted(study.why.groups.items()):
        if price.dropped is not None:
            amount = difference(price.dropped, study, voice)
            costs, free, said = words.group_price, words.group_free, name
            if name in funds:
                costs, free, said = words.fund_price, words.fund_free, called(name, study.round, voice)
            told.append(voice.say(costs if price.dropped else free, name=said, amount=amount, unit=one_unit))
    if study.why.decisions is not None:
        amount = difference(study.why.decisions, study, voice)
        template = words.decisions_price if study.why.decisions else words.decisions_free
        told.append(voice.say(template, amount=amount, unit=one_unit))
    yield Bullets(tuple(told))
