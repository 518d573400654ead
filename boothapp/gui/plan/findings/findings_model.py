"""The rows of the plan's findings: each kind with its count, below it what was found."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from boothapp.gui.covered import covered
from boothapp.gui.plan.rows_model import RowsModel

if TYPE_CHECKING:
    from boothapp.tasks.plan_checks import PlanFinding


@dataclass(frozen=True)
class Kind:
    """A kind of findings above its rows."""

    code: str
    level: str
    count: int


class FindingsModel(RowsModel):
    """Kinds that are folded show no rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: Sequence[PlanFinding] = ()
        self.folded: set[str] = {"same_goods_beside"}  # hints of which a hall has hundreds

    def show_found(self, found: "Sequence[PlanFinding]") -> None:
        self._found = found
        self._fill()

    def fold(self, code: str) -> None:
        """Fold a kind, or unfold it."""
        self.folded ^= {code}
        self._fill()

    def _fill(self) -> None:
        rows: list[PlanFinding | Kind] = []
        for code, group in groupby(self._found, key=lambda one: one.code):
            there = list(group)
            rows.append(Kind(code, there[0].level, len(there)))
            if code not in self.folded:
                rows += there
        self.show_rows(rows)

    def words(self, row: "PlanFinding | Kind") -> str:
        return words_of(row)


def words_of(row: "PlanFinding | Kind") -> str:
    """Return a row as it is drawn."""
    from boothapp.gui.wording.plan_findings import kind_of, sentence

    return f"{kind_of(row.code)} ({row.count})" if isinstance(row, Kind) else covered(sentence(row))
