"""The rules of round.yaml: each of exactly one form."""

from dataclasses import dataclass
from typing import TypedDict

from portfolio.findings import Code
from portfolio.reading.log import Spot
from portfolio.reading.resolve.bounds import bounds
from portfolio.reading.resolve.names import References
from portfolio.reading.resolve.quantities import Used, quantity
from portfolio.reading.resolve.selectors import selector
from portfolio.reading.schema.read import read
from portfolio.reading.schema.rules import If, Part, RuleShape
from portfolio.rules import Bonus, Count, Exclusive, Forced, Requires, Rule, Share, Together, Total

_BOUNDS = ("at_least", "at_most", "exactly")
_WHY = ("reason", "by", "date")

FORMS: dict[str, tuple[str, ...]] = {
    "must": _WHY,
    "must_not": _WHY,
    "count": _BOUNDS,
    "total": _BOUNDS,
    "share": _BOUNDS,
    "requires": (),
    "exclusive": (),
    "together": (),
    "bonus": ("value",),
}
"""The forms of a rule, by the key that makes it one, and the other keys that go with it."""

_NEEDED = {"must": _WHY, "must_not": _WHY, "bonus": ("value",)}
_COMMON = ("name", "group", "basis")
_FEWEST = 2


class _Named(TypedDict):
    name: str
    group: str | None
    basis: str | None
    place: Spot


@dataclass(frozen=True, slots=True)
class Rules:
    """Resolves rules one by one; ``used`` is what initiatives use and plan."""

    refs: References
    used: Used

    def rule(self, data: object, spot: Spot) -> Rule | None:
        """Resolve one rule; None, with findings, where it cannot be used."""
        shape, damaged = read(RuleShape, data, spot, self.refs.log)
        if shape is None:
            return None
        form = self._form(shape, damaged, spot)
        named: _Named = {"name": shape.name, "group": shape.group, "basis": shape.basis, "place": spot}
        match form:
            case "must" | "must_not":
                return self._forced(shape, form, named, spot)
            case "count":
                where = selector(shape.count, spot.at("count"), self.refs)
                return Count(**named, where=where, bounds=bounds(shape, "count", spot, self.refs.log, needed=True))
            case "total" if shape.total:
                return self._part(shape, shape.total, "total", named, spot)
            case "share" if shape.share:
                return self._part(shape, shape.share, "share", named, spot)
            case "requires" if shape.requires:
                return self._requires(shape.requires, named, spot.at("requires"))
            case "exclusive":
                return Exclusive(**named, ids=self.refs.initiatives(shape.exclusive, spot.at("exclusive"), _FEWEST))
            case "together":
                return Together(**named, ids=self.refs.initiatives(shape.together, spot.at("together"), _FEWEST))
            case "bonus" if shape.value is not None:
                return Bonus(
                    **named, ids=self.refs.initiatives(shape.bonus, spot.at("bonus"), _FEWEST), value=shape.value
                )
            case _:
                return None

    def _form(self, shape: RuleShape, damaged: frozenset[str], spot: Spot) -> str | None:
        """Tell which form a rule is of, from the keys it has; None, with a finding, where that is not one."""
        log = self.refs.log
        given = [key for key in FORMS if getattr(shape, key) is not None]
        if len(given) != 1 or damaged & {*FORMS}:
            if len(given) > 1:
                log.add(Code.SEVERAL_FORMS, spot.key_span(given[1]), (spot.key_span(given[0]),), forms=tuple(given))
            elif not damaged & {*FORMS}:
                log.add(Code.NO_FORM, spot.span(), known=tuple(FORMS))
            return None
        form = given[0]
        for key in shape.model_fields_set - {form, *FORMS[form], *_COMMON}:
            log.add(Code.KEY_OF_OTHER_FORM, spot.key_span(key), key=key, form=form)
        for key in _NEEDED.get(form, ()):
            if getattr(shape, key) is None and key not in damaged:
                log.add(Code.MISSING_KEY, spot.span(), key=key)
        return form

    def _forced(self, shape: RuleShape, form: str, named: _Named, spot: Spot) -> Forced:
        ids = shape.must if form == "must" else shape.must_not
        return Forced(
            **named,
            ids=self.refs.initiatives(ids, spot.at(form)),
            inside=form == "must",
            reason=shape.reason or "",
            by=shape.by or "",
            on=shape.date,
        )

    def _part(self, shape: RuleShape, part: Part, form: str, named: _Named, spot: Spot) -> Total | Share | None:
        place = spot.at(form)
        of = quantity(part.of, place.at("of"), self.refs, self.used)
        where = selector(part.where, place.at("in"), self.refs)
        if of is None:
            return None
        limits = bounds(shape, "share" if form == "share" else of.unit, spot, self.refs.log, needed=True)
        kind = Share if form == "share" else Total
        return kind(**named, of=of, where=where, bounds=limits)

    def _requires(self, shape: If, named: _Named, spot: Spot) -> Requires:
        self.refs.check(Code.UNKNOWN_INITIATIVE, shape.when, self.refs.names.initiatives, spot, "if")
        then = self.refs.initiatives(shape.then, spot.at("then"))
        if shape.when in then:
            self.refs.log.add(Code.REQUIRES_ITSELF, spot.span("then"), (spot.span("if"),), text=shape.when)
        return Requires(**named, when=shape.when, then=then)
