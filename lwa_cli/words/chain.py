"""Which sentences the chain from planned people to value needs; one instance per language, so that none can miss.

Facts stand between braces; ``{n:initiative|initiatives}`` writes a number with the word that fits it.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainWords:
    """The words of value by outcomes, and of ``lwa why`` for both ways to count.

    ``steps`` and ``meanings`` have the steps of a waterfall, ``bases`` where a prior comes from, ``stated`` the keys
    of an initiative that its applicant states, ``subjects`` what is assumed, ``distances`` the groups that a round
    need not name, ``routes`` and ``units`` what the format knows by those names.
    """

    job_equivalents: str
    in_people: str
    in_people_kept: str
    in_people_partly: str
    planned: str
    sustained: str
    net: str
    per_net_person: str
    not_people: str
    per_initiative: str

    # from planned to credited
    waterfall: str
    step: str
    stands_at: str
    meaning: str
    steps: Mapping[str, str]
    meanings: Mapping[str, str]
    net_alone: str
    one_unit: str

    # on whose word
    own: str
    own_about: str
    own_what: str
    own_who: str
    everyone: str
    all_but: str
    stated: Mapping[str, str]
    uncounted: str
    units: Mapping[str, str]

    # what goes on elsewhere
    elsewhere: str
    route: str
    receiver: str
    part: str
    routes: Mapping[str, str]

    # what was assumed
    assumptions: str
    assumptions_about: str
    assumed_what: str
    assumed_by: str
    by_default: str
    by_round: str
    subjects: Mapping[str, str]
    subject_of_label: str
    basis: str
    judgement: str
    judgement_beside: str
    by_choice: str
    not_reckoned: str
    distances: Mapping[str, str]

    # what rates were drawn to
    priors: str
    priors_about: str
    priors_raw: str
    priors_pooled: str
    all_distances: str
    outcome: str
    distance: str
    mean: str
    strength: str
    origin: str
    placed: str
    kept: str
    bases: Mapping[str, str]

    # why: where it stands
    is_in: str
    is_out: str
    is_ineligible: str
    no_proposal: str
    places: str
    no_place: str
    value: str
    built_up: str
    all_outcomes: str
    nearer: str
    price: str
    no_price: str
    named_in: str
    says_itself: str
    assessed: str
    assessed_on: str
    approach: str
    approach_from: str
    goes_on: str
    goes_on_with: str

    # why: how each step was reached
    how: str
    how_planned: str
    how_delivered: str
    how_delivered_assumed: str
    how_rate: str
    how_measured: str
    how_drawn: str
    how_not_measured: str
    how_not_kept: str
    how_deadweight: str
    distance_assumed: str
    how_compared: str
    how_compared_alone: str
    how_compared_mean: str
    how_displaced: str
    how_displaced_label: str
    how_not_displaced: str
    how_evidence: str
    level: str
    how_weighted: str
    how_additional: str
    how_all: str

    # why: by criteria
    score: str
    mapped: str
    counts_for: str
    before_elsewhere: str

    # why: what was measured
    measured: str
    year: str
    unit: str
    per_unit: str
    source: str
    started: str
    achieved: str
    observed: str
    retained: str
    compared: str
    compared_of: str
    level_title: str
