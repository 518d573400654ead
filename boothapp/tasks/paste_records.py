"""A block of cells pasted into a table: worked out first, so that the window can show it, then written in one edit."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from boothapp.domain.entered_fields import Rules, shown
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.pasted_cells import Cells
from boothapp.domain.problems import Problem
from boothapp.domain.product import Product
from boothapp.store import records
from boothapp.store.fair import Fair
from boothapp.tasks.edit_records import Kind, entered, live, rules_of, write

_STOPS = frozenset(("price_not_understood",))  # a doubt in a form, where one sees it; in a block it would pass unseen


@dataclass(frozen=True)
class PasteTarget:
    """Where the block goes: its first cell is the top left one of the selection."""

    kind: Kind
    ids: Sequence[str]  # of the rows from that cell down to the end of the table
    fields: Sequence[str]  # of the columns from that cell to the last one
    selected_rows: int = 1
    selected_columns: int = 1
    exhibitor_id: str = ""  # that products of further rows belong to; "" = there can be none


@dataclass(frozen=True)
class Overwritten:
    """A cell that says something and will say something else."""

    name: str  # of the record, as it is now
    field: str
    before: str
    after: str  # "" = it will be empty


@dataclass(frozen=True)
class PastedRow:
    number: int  # in the block, from 1
    id: str  # of the record; "" = a new one
    texts: Mapping[str, str]
    values: Mapping[str, Any]
    problems: tuple[Problem, ...]
    overwritten: tuple[Overwritten, ...] = ()

    @property
    def stops(self) -> tuple[Problem, ...]:
        """What keeps this row from being pasted."""
        return tuple(one for one in self.problems if one.level == "error" or one.code in _STOPS)

    @property
    def problem(self) -> Problem | None:
        """The first of them."""
        return next(iter(self.stops), None)

    @property
    def doubts(self) -> tuple[Problem, ...]:
        """What is pasted all the same and should be looked at."""
        return tuple(one for one in self.problems if one not in self.stops)


@dataclass(frozen=True)
class PastePlan:
    kind: Kind
    fields: tuple[str, ...]  # that the block's columns go to
    rows: tuple[PastedRow, ...]
    columns_left_out: int  # of the block, behind the table's last column
    exhibitor_id: str

    @property
    def ready(self) -> tuple[PastedRow, ...]:
        return tuple(row for row in self.rows if not row.stops)

    @property
    def stopped(self) -> tuple[PastedRow, ...]:
        return tuple(row for row in self.rows if row.stops)

    @property
    def overwritten(self) -> tuple[Overwritten, ...]:
        return tuple(cell for row in self.ready for cell in row.overwritten)


def plan(fair: Fair, target: PasteTarget, cells: Cells) -> PastePlan:
    """Return what pasting will do; nothing is written.

    The whole block lands from the first cell on. A selection that holds the block several times is filled with it, so
    that one copied value fills all selected cells. Rows below the table's end become new products, or new exhibitors.
    """
    block = _repeated(cells, target)
    width = max(map(len, block), default=0)
    fields = tuple(target.fields[:width])
    known = {record.id: record for record in live(fair, target.kind, target.ids[: len(block)])}
    rules = rules_of(fair)
    rows = []
    for number, row in enumerate(block):
        id_ = target.ids[number] if number < len(target.ids) else ""
        texts = dict(zip(fields, row, strict=False))
        rows.append(_row(number + 1, known.get(id_), texts, rules, target))
    return PastePlan(target.kind, fields, tuple(rows), max(0, width - len(fields)), target.exhibitor_id)


def apply(fair: Fair, planned: PastePlan) -> int:
    """Write the rows that are ready in one edit; return how many records changed or are new."""
    ids = [row.id for row in planned.ready if row.id]
    known = {record.id: record for record in live(fair, planned.kind, ids)}
    position = _next_position(fair, planned)
    changed: list[Any] = []
    for row in planned.ready:
        if row.id in known:
            after = replace(known[row.id], **row.values)
            changed += [after] if after != known[row.id] else []
        elif not row.id:
            changed.append(_new(planned.kind, planned.exhibitor_id, row.values, position))
            position += 1
    write(fair, planned.kind, changed, planned.fields)
    return len(changed)


def _repeated(cells: Cells, target: PasteTarget) -> list[list[str]]:
    rows = [list(row) for row in cells]
    width = max(map(len, rows), default=0)
    if width and target.selected_columns % width == 0 and all(len(row) == width for row in rows):
        rows = [row * (target.selected_columns // width) for row in rows]
    return rows * (target.selected_rows // len(rows) if rows and target.selected_rows % len(rows) == 0 else 1)


def _row(number: int, record: Any, texts: Mapping[str, str], rules: Rules, target: PasteTarget) -> PastedRow:
    if record is not None:
        values, problems = entered(record, texts, rules)
        return PastedRow(number, record.id, texts, values, tuple(problems), _overwritten(record, values, texts))
    if target.kind == "products" and not target.exhibitor_id:
        problem = Problem("name", "no_such_row", "There is no row of the table below its end for this one.")
        return PastedRow(number, "", texts, {}, (problem,))
    values, problems = entered(_new(target.kind, target.exhibitor_id, {}, 0), texts, rules)
    if "name" not in values and not any(problem.field == "name" for problem in problems):
        problems.append(Problem("name", "name_missing", "A new row needs a name."))
    return PastedRow(number, "", texts, values, tuple(problems))


def _overwritten(record: Any, values: Mapping[str, Any], fields: Iterable[str]) -> tuple[Overwritten, ...]:
    after = replace(record, **values)
    found = (Overwritten(record.name, field, shown(record, field), shown(after, field)) for field in fields)
    return tuple(cell for cell in found if cell.before and cell.before != cell.after)


def _new(kind: Kind, exhibitor_id: str, values: Mapping[str, Any], position: int) -> Exhibitor | Product:
    texts = {"name": "", **values}
    return Product(exhibitor_id, **texts, position=position) if kind == "products" else Exhibitor(**texts)


def _next_position(fair: Fair, planned: PastePlan) -> int:
    found = records.where(fair.db, Product, "exhibitor_id = ?", [planned.exhibitor_id], order="position DESC")
    return found[0].position + 1 if found else 0
