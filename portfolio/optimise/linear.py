"""The linear relaxation of a program, kept live in HiGHS: its multipliers guide a search that believes none of them."""

from collections.abc import Mapping
from dataclasses import dataclass

import highspy
import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Found:
    """Prices per row, none negative. Not ``satisfied``: at these prices every ``x`` uses more than there is."""

    prices: Floats
    satisfied: bool


class Relaxation:
    """Maximise ``objective`` over ``matrix·x ≤ at_most``, ``0 ≤ x ≤ 1``; columns can be fixed for one question."""

    def __init__(self, objective: Integers, matrix: Integers, at_most: Integers) -> None:
        rows, columns = matrix.shape
        model = highspy.HighsLp()
        model.num_col_, model.num_row_ = columns, rows
        model.col_cost_ = -objective.astype(float)
        model.col_lower_, model.col_upper_ = np.zeros(columns), np.ones(columns)
        model.row_lower_, model.row_upper_ = np.full(rows, -np.inf), at_most.astype(float)
        row, column = np.nonzero(matrix)
        model.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
        model.a_matrix_.start_ = np.searchsorted(row, np.arange(rows + 1))
        model.a_matrix_.index_ = column
        model.a_matrix_.value_ = matrix[row, column].astype(float)
        self._highs = highspy.Highs()
        for option, value in (("output_flag", False), ("threads", 1), ("presolve", "off"), ("solver", "simplex")):
            self._highs.setOptionValue(option, value)
        self._highs.passModel(model)

    def multipliers(self, fixed: Mapping[int, int]) -> Found | None:
        """Return the prices of the best ``x``, or those that show that there is none; None where HiGHS has no word."""
        for column, value in fixed.items():
            self._highs.changeColBounds(column, float(value), float(value))
        try:
            return self._run()
        finally:
            for column in fixed:
                self._highs.changeColBounds(column, 0.0, 1.0)

    def _run(self) -> Found | None:
        self._highs.run()
        status, is_ = self._highs.getModelStatus(), highspy.HighsModelStatus
        if status == is_.kOptimal:
            return Found(np.maximum(-np.asarray(self._highs.getSolution().row_dual, dtype=float), 0.0), satisfied=True)
        if status == is_.kInfeasible:
            _, there, ray = self._highs.getDualRay()  # type: ignore[attr-defined] # left out of its stubs
            if there:
                return Found(np.maximum(-np.asarray(ray, dtype=float), 0.0), satisfied=False)
        return None
