"""Leerwerkakkoord 2023: initiatives worked by hand, from planned people to value, and their money."""

from fractions import Fraction

import pytest

from portfolio.study import Study
from portfolio.value.chain import Chain, Link
from portfolio.value.shrinkage import Basis
from tests.examples.shared import studied


@pytest.fixture(scope="module")
def done() -> Study:
    """Return the example, studied."""
    return studied("leerwerkakkoord-2023")


def chain_of(done: Study, id_: str) -> Chain:
    """Return the chain of one initiative."""
    assert done.worth.chains is not None
    return done.worth.chains[id_]


JOB = {  # started, achieved, observed, retained: all years of everyone who measured jobs
    "beveiliger-in-opleiding": (79, 56, 51, 38),
    "buschauffeur-in-het-ov": (64, 46, 43, 37),
    "chauffeur-in-opleiding": (151, 105, 69, 50),
    "doelgroepenvervoer": (67, 36, 34, 19),
    "groen-in-de-wijk": (60, 28, 26, 14),
    "instapbanen-zorg": (104, 59, 54, 34),
    "isolatie-in-de-wijk": (30, 15, 14, 8),
    "jongeren-in-de-techniek": (120, 66, 61, 40),
    "opstapbanen-haven": (121, 71, 65, 41),
    "overstap-naar-de-haven": (74, 47, 42, 36),
    "sander-en-de-hartenjagers": (82, 52, 47, 39),
    "startgaranties-haven": (498, 305, 277, 228),
    "switch-to-care": (66, 53, 50, 47),
    "verbeteragenda-entree": (57, 24, 22, 11),
}


def strength_by_hand(counts: list[tuple[int, int]]) -> Fraction:
    """Work out M from pairs of people and of those who made it, as docs/method-value.md writes it."""
    people = sum(n for n, _ in counts)
    mean = Fraction(sum(k for _, k in counts), people)
    spread = sum(n * (Fraction(k, n) - mean) ** 2 for n, k in counts)
    chance = mean * (1 - mean)
    others = len(counts) - 1
    rho = (spread - chance * others) / (chance * (people - Fraction(sum(n * n for n, _ in counts), people) - others))
    return 1 / rho - 1


def test_verbeteragenda_entree_by_hand_jobs(done: Study) -> None:
    """Every step of the thirty who are to find a job."""
    chain = chain_of(done, "verbeteragenda-entree")
    job, _ = chain.links

    # 27 + 30 + 61 + 66 + 64 started of 40 + 40 + 90 + 90 + 90 planned; usual is 69%, as strong as 30 people.
    assert (248 + Fraction("20.7")) / (350 + 30) == Fraction(2687, 3800)
    assert chain.delivery == Fraction(2687, 3800)

    # Only six measured jobs at this distance, so all fourteen count: 963 of 1573 found one, 642 of 855 followed kept
    # it. What they differ among each other is worth 46 and 14 people.
    placed, kept = [(n, k) for n, k, _, _ in JOB.values()], [(m, r) for _, _, m, r in JOB.values()]
    mean_placed, mean_kept = Fraction(963, 1573), Fraction(214, 285)
    strength_placed, strength_kept = strength_by_hand(placed), strength_by_hand(kept)
    assert strength_placed == Fraction(555108153025276133396584753, 12080027790896480023656047)  # 45.953
    assert strength_kept == Fraction(1631557883390696700991, 112689963361133973165)  # 14.478
    assert job.kept_prior is not None
    for prior, mean, strength in (
        (job.placed_prior, mean_placed, strength_placed),
        (job.kept_prior, mean_kept, strength_kept),
    ):
        assert (prior.mean, prior.strength, prior.basis, prior.initiatives) == (mean, strength, Basis.OUTCOME, 14)

    placed_rate = (24 + strength_placed * mean_placed) / (57 + strength_placed)
    kept_rate = (11 + strength_kept * mean_kept) / (22 + strength_kept)
    assert (round(placed_rate, 4), round(kept_rate, 4)) == (Fraction("0.5064"), Fraction("0.5996"))

    # Middle distance says the assessor: 60% would have found one anyway. Level 1 counts for 60%; 10% goes on elsewhere.
    assert chain.displacement.share == 0
    _steps(
        job,
        (
            Fraction(30),
            (delivered := 30 * Fraction(2687, 3800)),
            delivered * placed_rate,
            (sustained := delivered * placed_rate * kept_rate),
            sustained * Fraction(4, 10),
            (credited := sustained * Fraction(4, 10) * Fraction(6, 10)),
            credited * 1,
            credited * Fraction(9, 10),
        ),
        ("30.000", "21.213", "10.742", "6.440", "2.576", "1.546", "1.546", "1.391"),
    )


def test_verbeteragenda_entree_by_hand_internships(done: Study) -> None:
    """Every step of the seventy who are to do an internship, and of all hundred together."""
    chain = chain_of(done, "verbeteragenda-entree")
    _, internship = chain.links

    # Seven measured internships, one too few to tell how they differ: 20 people at their mean are assumed.
    measured = {"facilitair": (86, 66), "haven": (311, 247), "logistiek": (125, 95), "klas": (102, 78)}
    measured |= {"techniek": (230, 186), "entree": (191, 123), "holy": (10, 8)}
    mean = Fraction(sum(k for _, k in measured.values()), sum(n for n, _ in measured.values()))
    assert mean == Fraction(803, 1055)
    assert internship.placed_prior.basis is Basis.TOO_FEW
    assert (internship.placed_prior.mean, internship.placed_prior.strength) == (mean, Fraction(20))
    assert (123 + 20 * mean) / (191 + 20) == Fraction(29165, 44521)

    _steps(
        internship,
        (
            Fraction(70),
            Fraction(18809, 380),  # 70 · 2687/3800
            Fraction(5774363, 178084),  # · 29165/44521
            Fraction(5774363, 178084),  # an internship need not last
            Fraction(5774363, 445210),  # · 4/10
            Fraction(17323089, 2226050),  # · 6/10
            Fraction(51969267, 22260500),  # · 3/10
            Fraction(467723403, 222605000),  # · 9/10
        ),
        ("70.000", "49.497", "32.425", "32.425", "12.970", "7.782", "2.335", "2.101"),
    )

    together = ("100.000", "70.711", "43.167", "38.865", "15.546", "9.328", "3.880", "3.492")
    assert tuple(f"{float(step):.3f}" for step in chain.steps) == together
    assert done.worth.units["verbeteragenda-entree"] == 3_492
    # One distance nearer 80% would have come there anyway: half of it.
    assert chain.nearer is not None
    assert (chain.nearer.distance, chain.nearer.value) == ("near", chain.steps.additional / 2)


def test_verbeteragenda_entree_by_hand_money(done: Study) -> None:
    """Its cost is what it asks and what the others bring, to the cent."""
    entree = done.round.by_id["verbeteragenda-entree"]
    assert 165_000 + 155_000 == (95_000 + 85_000) + (70_000 + 50_000 + 20_000)
    assert (entree.cost_cents, entree.ask_cents, entree.cofinancing_cents) == (320_000_00, 180_000_00, 140_000_00)


def _steps(link: Link, exact: tuple[Fraction, ...], read: tuple[str, ...]) -> None:
    """Hold that the steps of a link are exactly these, which read as this in thousandths."""
    assert tuple(link.steps) == exact
    assert tuple(f"{float(step):.3f}" for step in link.steps) == read


def test_a_comparison_takes_the_place_of_an_assumption(done: Study) -> None:
    """For young people in engineering 73 of 260 on the waiting list found a job without it."""
    (link,) = chain_of(done, "jongeren-in-de-techniek").links
    strength = strength_by_hand([(n, k) for n, k, _, _ in JOB.values()])
    mean = Fraction(963, 1573)
    assert 33 + 40 == 73
    compared = (73 + strength * mean * Fraction(4, 10)) / (120 + 140 + strength)
    assert link.compared_rate == compared
    assert link.steps.net == link.steps.delivered * (link.placed_rate - compared) * link.kept_rate
    assert link.evidence == Fraction(85, 100)
