"""From the trees of a round's files to the round: shapes are read, names looked up, every constraint checked."""

from collections.abc import Mapping
from dataclasses import replace

from portfolio.findings import Code, Finding, Severity
from portfolio.model import Round
from portfolio.reading.files import Documents
from portfolio.reading.forms import forms
from portfolio.reading.log import Log, Spot
from portfolio.reading.resolve import head
from portfolio.reading.resolve.candidates import Assessed, Candidates, assessments, candidates
from portfolio.reading.resolve.coverage import Coverage
from portfolio.reading.resolve.decisions import decisions, forced
from portfolio.reading.resolve.initiatives import Initiatives
from portfolio.reading.resolve.names import References, vocabulary
from portfolio.reading.resolve.quantities import Used
from portfolio.reading.resolve.rules import Rules
from portfolio.reading.resolve.value import value
from portfolio.reading.resolve.whole import check_whole
from portfolio.reading.schema.read import read
from portfolio.reading.schema.round import RoundShape
from portfolio.rules import Rule

_LATER = ("scenarios", "claim", "weight_order")


def resolve(documents: Documents) -> tuple[Round | None, tuple[Finding, ...]]:
    """Resolve the files of a round; None where anything is wrong. Without a round.yaml only shapes are checked."""
    log = Log(forms(documents.round.data if documents.round else None))
    found = candidates(documents, log)
    said = assessments(documents, found.ids, log)
    decided = decisions(documents.decisions, log)
    round_ = None
    if documents.round is not None:
        spot = Spot(documents.round)
        shape, damaged = read(RoundShape, documents.round.data, spot, log)
        if shape is not None:
            refs = References(vocabulary(documents.round.data, shape, damaged, found.ids), log)
            round_ = _with_initiatives(_head(shape, spot, refs), found, said, refs)
            rules = _rules(shape, spot, found, refs) + [rule for one in decided for rule in forced(*one, refs)]
            round_ = replace(round_, rules=tuple(rules))
            check_whole(round_, refs)
    wrong = any(finding.severity is Severity.ERROR for finding in log.findings)
    return None if wrong else round_, tuple(log.findings)


def _head(shape: RoundShape, spot: Spot, refs: References) -> Round:
    """Resolve what round.yaml says itself, without its rules."""
    log = refs.log
    for key in _LATER:
        if getattr(shape, key) is not None:
            log.add(Code.NOT_USED_YET, spot.key_span(key), key=key)
    refs.once(shape.periods or (), spot.at("periods"))
    return Round(
        id=shape.id,
        value=value(shape.value, spot.at("value"), refs),
        funds=head.funds(shape, spot, refs),
        initiatives=(),
        title=shape.title or shape.id,
        language=shape.language,
        note=shape.note,
        vat=shape.vat,
        periods=refs.names.periods,
        window=head.window(shape, spot, log),
        select=head.select(shape, spot, log),
        ties=tuple(shape.ties),
        lot=head.lot(shape, spot, refs),
        cofinancing=head.terms(shape, spot, log),
        labels=head.labels(shape, spot, log),
        partners=head.partners(shape, spot, refs),
        parties=head.parties(shape, spot, refs),
        distances=head.distances(shape, spot, refs),
        place=spot,
    )


def _with_initiatives(round_: Round, found: Candidates, said: Mapping[str, Assessed], refs: References) -> Round:
    """Resolve the initiatives against the round they are in."""
    resolver = Initiatives(
        refs=refs,
        coverage=Coverage(refs),
        value=round_.value,
        distances=round_.distances,
        window=round_.window,
    )
    return replace(round_, initiatives=tuple(resolver.initiative(one, said.get(one.id)) for one in found.read))


def _rules(shape: RoundShape, spot: Spot, found: Candidates, refs: References) -> list[Rule]:
    """Resolve the rules of round.yaml."""
    capacities = tuple(sorted({name for one in found.read for name in one.shape.uses}))
    outcomes = tuple(sorted({outcome for one in found.read for outcome in one.shape.plan}))
    resolver = Rules(refs, Used(None, None) if found.ids is None else Used(capacities, outcomes))
    resolved = (resolver.rule(data, spot.at("rules", k)) for k, data in enumerate(shape.rules))
    return [rule for rule in resolved if rule is not None]
