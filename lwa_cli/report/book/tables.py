"""Blocks of the report as blocks of a sheet, and tables made column by column."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from lwa_cli.report.book.sheets import Block, Column, Mark, NamedTable, Value
from lwa_cli.report.document import Blank, Cell, Table, Text
from lwa_cli.report.document import Block as ReportBlock
from portfolio.model import Initiative

Of = TypeVar("Of")


@dataclass(frozen=True, slots=True)
class Filled(Generic[Of]):
    """A column, how to fill it for one row, and its cell in the last row where it has one."""

    column: Column
    value: Callable[[Of], Value]
    total: Value | None = None


def by_id(column: Column, cells: Mapping[str, Value], total: Value | None = None) -> Filled[Initiative]:
    """Return a column that has a cell for each initiative, given by its id."""
    return Filled(column, lambda one: cells[one.id], total)


def filled(
    name: str, columns: Sequence[Filled[Of]], of: Iterable[Of], *, marks: tuple[Mark, ...] = (), total: bool = False
) -> NamedTable:
    """Return a table with a row for each of these; ``total`` gives it a last row, empty where a column has no cell."""
    return NamedTable(
        name=name,
        columns=tuple(one.column for one in columns),
        rows=tuple(tuple(one.value(row) for one in columns) for row in of),
        total=tuple(one.total or Blank() for one in columns) if total else None,
        marks=marks,
    )


def worded(text: str) -> Cell:
    """Return a cell with words, an empty one where there are none."""
    return Text(text) if text else Blank()


def as_sheet(blocks: Iterable[ReportBlock], name: str) -> Iterator[Block]:
    """Yield blocks of the report for a sheet: its tables get a name with a number, their columns c0, c1 and on."""
    number = 0
    for block in blocks:
        if isinstance(block, Table):
            yield named(block, f"{name}_{number}")
            number += 1
        else:
            yield block


def named(table: Table, name: str) -> NamedTable:
    """Return a table of the report as one of a sheet."""
    columns = (
        Column(key=f"c{index}", title=column.title, numeric=column.numeric)
        for index, column in enumerate(table.columns)
    )
    return NamedTable(name=name, columns=tuple(columns), rows=table.rows, total=table.total)
