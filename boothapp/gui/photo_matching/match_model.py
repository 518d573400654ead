"""The pictures as a table: tick and picture, file, product, certainty."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from boothapp.gui import tooltips
from boothapp.gui.covered import covered
from boothapp.gui.photo_matching.match_row import CHOSEN, MatchRow

Index = QModelIndex | QPersistentModelIndex
PICTURE, FILE, PRODUCT, CERTAINTY = range(4)
ROW_ROLE = Qt.ItemDataRole.UserRole


class MatchModel(QAbstractTableModel):
    """All rows, of which those of one level can be shown alone."""

    counted = Signal()  # rows came, went or were ticked

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[MatchRow] = []
        self.level = ""  # shown alone; "" = all
        self._shown: list[int] = []
        titles = self.tr("Ảnh"), self.tr("Tệp"), self.tr("Sản phẩm đoán"), self.tr("Độ chắc")
        self._titles = dict(zip((PICTURE, FILE, PRODUCT, CERTAINTY), titles, strict=True))

    # rows

    def set_rows(self, rows: Iterable[MatchRow]) -> None:
        """Show these rows in place of those before."""
        self.beginResetModel()
        self.rows = list(rows)
        self._shown = [at for at, row in enumerate(self.rows) if self.level in ("", row.counted_as)]
        self.endResetModel()
        self.counted.emit()

    def show_level(self, level: str) -> None:
        """Show only the rows that a chip counts; "" shows all."""
        self.level = level
        self.set_rows(self.rows)

    def row(self, number: int) -> MatchRow:
        """Return a row that is shown."""
        return self.rows[self._shown[number]]

    def number_of(self, file: Path) -> int | None:
        """Return where the row of a file is shown."""
        return next((number for number, at in enumerate(self._shown) if self.rows[at].file == file), None)

    def counts(self) -> Counter[str]:
        """Return how many rows each chip counts."""
        return Counter(row.counted_as for row in self.rows)

    def ticked(self) -> list[MatchRow]:
        """Return the rows that are to be added."""
        return [row for row in self.rows if row.ticked and row.product_id]

    def choose(self, number: int, product: MatchRow) -> None:
        """Give a row the product of another, as somebody chose it; the row is ticked."""
        at = self._shown[number]
        told = (product.product_id, product.product, product.exhibitor_id, product.exhibitor)
        ids = dict(zip(("product_id", "product", "exhibitor_id", "exhibitor"), told, strict=True))
        self._put(at, replace(self.rows[at], **ids, level=CHOSEN, ticked=True, error=None))  # type: ignore[arg-type]

    def tick(self, numbers: Sequence[int]) -> None:
        """Tick these rows, or untick them when all are ticked; not those without a product or a usable picture."""
        shown = [self._shown[number] for number in numbers]
        found = [at for at in shown if self.rows[at].product_id and not self.rows[at].error]
        ticked = not all(self.rows[at].ticked for at in found)
        for at in found:
            self._put(at, replace(self.rows[at], ticked=ticked))

    def _put(self, at: int, row: MatchRow) -> None:
        self.rows[at] = row
        number = self._shown.index(at)
        self.dataChanged.emit(self.index(number, 0), self.index(number, CERTAINTY))
        self.counted.emit()

    # Qt's questions

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return self._titles[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.row(index.row())
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            name = row.product or (self.tr("Chọn sản phẩm") if row.exhibitor else self.tr("Chưa khớp sản phẩm nào"))
            texts = {FILE: row.file.name, PRODUCT: name, CERTAINTY: row.words()}
            return covered(texts[index.column()]) if index.column() in texts else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltips.plain(str(row.file) if index.column() == FILE else row.why())
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == PICTURE:
            return Qt.CheckState.Checked if row.ticked else Qt.CheckState.Unchecked
        return None
