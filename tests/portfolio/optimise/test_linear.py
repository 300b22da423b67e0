"""What the relaxation says of a program, which is a guide and no more, and when it says nothing."""

import numpy as np
import pytest

from portfolio.optimise.linear import Integers, Relaxation


def integers(*numbers: int | list[int]) -> Integers:
    """Return an array of 64 bits."""
    return np.array(numbers, dtype=np.int64)


def test_prices_of_one_budget() -> None:
    """Values 6, 5 and 1 that use 2, 2 and 2 of 3: half of the second goes in, so that one unit more is worth 2.5."""
    found = Relaxation(integers(6, 5, 1), integers([2, 2, 2]), integers(3)).multipliers({})
    assert found is not None
    assert found.satisfied
    assert found.prices == pytest.approx([2.5])


def test_a_row_that_binds_nothing_has_no_price() -> None:
    """Room for all: the price is 0, and no price is ever below 0."""
    found = Relaxation(integers(6, -5), integers([2, 2], [-1, -1]), integers(9, 0)).multipliers({})
    assert found is not None
    assert found.prices.tolist() == [0.0, 0.0]


def test_columns_are_fixed_for_one_question() -> None:
    """With the best one in, the next in line would take the rest; the question after that is as it was."""
    relaxation = Relaxation(integers(6, 5, 1), integers([2, 2, 2]), integers(3))
    for fixed, price in (({}, 2.5), ({1: 0}, 0.5), ({0: 0, 1: 0}, 0.0), ({2: 1}, 3.0), ({}, 2.5)):
        found = relaxation.multipliers(fixed)
        assert found is not None
        assert found.prices == pytest.approx([price])


def test_prices_that_show_that_there_is_nothing() -> None:
    """A budget of 3, and 2 of three wanted that cost 2 each: at the prices every x uses more than there is."""
    matrix, at_most = integers([2, 2, 2], [-1, -1, -1]), integers(3, -2)
    found = Relaxation(integers(6, 5, 1), matrix, at_most).multipliers({})
    assert found is not None
    assert not found.satisfied
    assert (found.prices >= 0).all()
    least = np.minimum(found.prices @ matrix, 0.0).sum()
    assert least > found.prices @ at_most


def test_no_word() -> None:
    """Nothing to price, nothing to price it with, or numbers that HiGHS refuses: no prices, and no exception."""
    assert Relaxation(integers(), np.zeros((0, 0), dtype=np.int64), integers()).multipliers({}) is None
    assert Relaxation(integers(1, 1), integers([0, 0]), integers(-1)).multipliers({}) is None  # no set, and no ray
    refused = Relaxation(integers(1, 1), integers([2**60, 1]), integers(2**60))
    assert refused.multipliers({}) is None
    assert refused.multipliers({0: 1}) is None
