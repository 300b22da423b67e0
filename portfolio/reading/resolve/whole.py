"""What can only be seen over the whole round: names, forced choices, variants."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from portfolio.findings import Code
from portfolio.model import Initiative, Round
from portfolio.reading.log import Log, Spot
from portfolio.reading.resolve.decisions import check_abstained
from portfolio.reading.resolve.generated import is_generated, of_eligibility
from portfolio.reading.resolve.names import References
from portfolio.rules import Forced, Rule


def check_whole(round_: Round, refs: References) -> None:
    """Check the names of rules, what is forced both ways, what decisions waive, and variants that stand alone."""
    written = [rule for rule in round_.rules if not (isinstance(rule, Forced) and rule.decision)]
    _names(written, round_, refs.log)
    _forced_both_ways(round_.rules, refs.log)
    _variants(round_.initiatives, refs.log)
    waivable = of_eligibility(round_)
    for rule in round_.rules:
        if isinstance(rule, Forced) and rule.decision:
            for name in sorted(rule.waives):
                refs.check(Code.UNKNOWN_WAIVER, name, waivable, Spot(rule.place, ("waives",)))
            check_abstained(rule, round_.by_id, round_.partners, refs)


def _names(rules: Sequence[Rule], round_: Round, log: Log) -> None:
    """Check that names are unique and not generated ones, and that groups are not called like a rule."""
    first: dict[str, Rule] = {}
    for rule in rules:
        if first.setdefault(rule.name, rule) is not rule:
            log.add(
                Code.DUPLICATE_NAME, rule.place.span("name"), (first[rule.name].place.span("name"),), text=rule.name
            )
        elif is_generated(rule.name, round_):
            log.add(Code.RESERVED_NAME, rule.place.span("name"), text=rule.name)
    for rule in rules:
        if rule.group is None:
            continue
        if rule.group in first:
            related = (first[rule.group].place.span("name"),)
            log.add(Code.GROUP_IS_NAME, rule.place.span("group"), related, text=rule.group)
        elif is_generated(rule.group, round_):
            log.add(Code.RESERVED_NAME, rule.place.span("group"), text=rule.group)


def _forced_both_ways(rules: Sequence[Rule], log: Log) -> None:
    forced = [rule for rule in rules if isinstance(rule, Forced)]
    inside = {id_: rule for rule in forced if rule.inside for id_ in rule.ids}
    seen: set[tuple[str, str]] = set()
    for rule in forced:
        if rule.decision and (again := (rule.name, rule.ids[0])) in seen:
            log.add(Code.DUPLICATE_NAME, rule.place.span(), text=again[0])
        seen.add((rule.name, rule.ids[0] if rule.ids else ""))
        if rule.inside:
            continue
        for id_ in rule.ids:
            if id_ in inside:
                related = (inside[id_].place.span("must"),)
                log.add(Code.MUST_AND_MUST_NOT, rule.place.span("must_not"), related, text=id_)


def _variants(initiatives: Sequence[Initiative], log: Log) -> None:
    """Warn about a variant of something that nothing else is, and that is no initiative: probably a slip."""
    ids = {initiative.id for initiative in initiatives}
    members: Mapping[str, list[Initiative]] = defaultdict(list)
    for initiative in initiatives:
        if initiative.variant_of is not None:
            members[initiative.variant_of].append(initiative)
    known = tuple(sorted(ids | {name for name, variants in members.items() if len(variants) > 1}))
    for name, variants in members.items():
        alone = variants[0]
        if len(variants) == 1 and (name not in ids or name == alone.id):
            meant = tuple(other for other in log.guess(name, known) if other != alone.id)
            log.add(Code.LONELY_VARIANT, alone.place.span("variant_of"), text=name, meant=meant)
