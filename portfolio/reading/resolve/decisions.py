"""decisions.yaml: what the steering group overruled, one forced choice per initiative."""

import re
from collections.abc import Mapping

from portfolio.findings import Code
from portfolio.model import Initiative, Partner
from portfolio.reading.log import Log, Spot
from portfolio.reading.resolve.names import References
from portfolio.reading.schema.read import read
from portfolio.reading.schema.rules import DecisionShape
from portfolio.reading.tree import Tree
from portfolio.rules import Forced

FORMS = ("must", "must_not")


def decisions(tree: Tree | None, log: Log) -> list[tuple[DecisionShape, Spot]]:
    """Read the decisions by their shape alone."""
    data: object = tree.data if tree else None
    if tree is None or data is None:
        return []
    spot = Spot(tree)
    if not isinstance(data, list):
        log.misfit(Code.WANTS_LIST, spot.span())
        return []
    shapes = [(_shape(item, spot.at(k), log), spot.at(k)) for k, item in enumerate(data)]
    return [(shape, place) for shape, place in shapes if shape is not None]


def _shape(data: object, spot: Spot, log: Log) -> DecisionShape | None:
    if isinstance(data, dict) and data.get("grant") is not None:
        log.add(Code.NOT_USED_YET, spot.key_span("grant"), key="grant")
        if not {"must", "must_not"} & {*data}:
            return None
    shape, damaged = read(DecisionShape, data, spot, log)
    if shape is None:
        return None
    given = [form for form in FORMS if getattr(shape, form) is not None]
    if len(given) > 1:
        log.add(Code.SEVERAL_FORMS, spot.key_span("must_not"), (spot.key_span("must"),), forms=tuple(given))
    elif not given and not damaged & {*FORMS}:
        log.add(Code.NO_FORM, spot.span(), known=FORMS)
    return shape


def forced(shape: DecisionShape, spot: Spot, refs: References) -> list[Forced]:
    """Resolve one decision: each id gets a rule of its own, named ``must ID`` or ``must_not ID``."""
    return [
        Forced(
            name=f"{form} {id_}",
            basis=shape.basis,
            place=spot,
            ids=(id_,),
            inside=form == "must",
            reason=shape.reason,
            by=shape.by,
            on=shape.date,
            decision=True,
            waives=frozenset(shape.waives),
            abstained=tuple(shape.abstained),
        )
        for form, ids in (("must", shape.must), ("must_not", shape.must_not))
        if ids is not None
        for id_ in refs.initiatives(ids, spot.at(form))
    ]


def check_abstained(
    decision: Forced, initiatives: Mapping[str, Initiative], partners: Mapping[str, Partner], refs: References
) -> None:
    """Warn when who decided leads or joins the initiative, or acts for a partner that does, and nobody abstained."""
    initiative = initiatives.get(decision.ids[0])
    if initiative is None or decision.abstained:
        return
    involved = [id_ for id_ in (initiative.lead, *initiative.partners) if id_ is not None and id_ in partners]
    for id_ in involved:
        names = {id_, partners[id_].title}
        if any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", decision.by, re.IGNORECASE) for name in names):
            facts = {"by": decision.by, "partner": id_, "initiative": initiative.id}
            refs.log.add(Code.NOBODY_ABSTAINED, decision.place.span("by"), **facts)
            return
