"""The rows of the plan's findings: each kind with its count, below it what was found."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from boothapp.gui import tooltips
from boothapp.gui.covered import covered

if TYPE_CHECKING:
    from boothapp.tasks.plan_checks import PlanFinding

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole  # PlanFinding | Kind
_ROOT = QModelIndex()


@dataclass(frozen=True)
class Kind:
    """A kind of findings above its rows."""

    code: str
    level: str
    count: int


class FindingsModel(QAbstractListModel):
    """Kinds that are folded show no rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[PlanFinding | Kind] = []
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
        if rows != self.rows:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return words_of(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltips.plain(words_of(row))
        return None


def words_of(row: "PlanFinding | Kind") -> str:
    """Return a row as it is drawn."""
    from boothapp.gui.wording.plan_findings import kind_of, sentence

    return f"{kind_of(row.code)} ({row.count})" if isinstance(row, Kind) else covered(sentence(row))
