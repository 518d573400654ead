"""A table of records: the ids in order, rows read when they are painted."""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal

from boothapp.gui import fonts, theme, tooltips
from boothapp.gui.covered import covered

Index = QModelIndex | QPersistentModelIndex
EditText = Callable[[str, str], str]
IDS = "application/x-boothapp-ids"  # what a drag of rows carries: a JSON list of ids
_PAGE, _PAGES_KEPT = 25, 64  # rows read at once: more than a screen shows, and soon read while it is scrolled
_FLASH_MS = 900
# plain numbers: views ask for every role of every cell they paint, and to look up an enumeration takes longer than the
# rest of an answer
_DISPLAY, _EDIT = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.EditRole)
_TOOLTIP, _BACKGROUND = int(Qt.ItemDataRole.ToolTipRole), int(Qt.ItemDataRole.BackgroundRole)
_FONT, _ALIGNMENT = int(Qt.ItemDataRole.FontRole), int(Qt.ItemDataRole.TextAlignmentRole)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True)
class Column:
    """A column of a table of records."""

    key: str
    title: str
    width: int  # pixels at first
    field: str = ""  # of domain/entered_fields; "" = cannot be edited here
    order: str = ""  # of the store's list; "" = cannot be sorted by
    numbers: bool = False  # right, in digits of one width
    whole: bool = False  # never narrower than that: digits are of no use when they are cut
    shown: bool = True  # at first
    text: Callable[[Any], str] = str  # of a row
    tooltip: Callable[[Any], str] | None = None  # of a row; None = what the cell says
    warns: Callable[[Any], bool] | None = None  # of a row: a sign stands before what the cell says
    choices: tuple[str, ...] = ()  # words of which one may stand in a cell; none = any text
    elsewhere: str = ""  # says where a cell is filled in that cannot be edited here


class RecordModel(QAbstractTableModel):
    """Shows `columns` of the rows that `read(ids)` returns; each row has an `id`.

    A cell is edited as the text that `edit_text(id, field)` returns; without it nothing can be edited.
    """

    edited = Signal(str, str, str)  # id, field, text typed into the cell

    def __init__(
        self, columns: Sequence[Column], read: Callable[[Sequence[str]], Sequence[Any]], edit_text: EditText | None
    ) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self.ids: list[str] = []
        self.unfit: frozenset[str] = frozenset()  # of them: shown though a change took them out of the filter
        self._read, self._edit_text = read, edit_text
        self._flags = tuple(map(self._flags_of, self.columns))
        self._rows: dict[int, list[Any]] = {}  # by page; None for a record that is gone
        self._flashing: frozenset[str] = frozenset()
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_FLASH_MS)
        self._calm.timeout.connect(self._end_flash)

    def show_ids(self, ids: Sequence[str]) -> bool:
        """Show these records in this order. Returns False, and keeps the selection, when it did so before."""
        if list(ids) == self.ids:
            self.read_again()
            return False
        self.beginResetModel()
        self.ids = list(ids)
        self._rows = {}
        self.endResetModel()
        return True

    def read_again(self) -> None:
        """Read the rows anew: something in them changed."""
        self._rows = {}
        if self.ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.ids) - 1, len(self.columns) - 1))

    def row(self, number: int) -> Any | None:
        """Return what a row of the table shows; None when its record is gone."""
        page, place = divmod(number, _PAGE)
        if page not in self._rows:
            ids = self.ids[page * _PAGE : (page + 1) * _PAGE]
            found = {row.id: row for row in self._read(ids)}
            self._rows[page] = [found.get(id_) for id_ in ids]
            for old in list(self._rows)[:-_PAGES_KEPT]:
                del self._rows[old]
        return self._rows[page][place]

    def text(self, number: int, column: int) -> str:
        """Return what a cell says; nothing when the record is gone."""
        row = self.row(number)
        return covered(self.columns[column].text(row)) if row is not None else ""

    def warns(self, number: int, column: int) -> bool:
        """Say whether a sign of warning stands in a cell."""
        warns, row = self.columns[column].warns, self.row(number)
        return bool(warns and row is not None and warns(row))

    def flashes(self, number: int) -> bool:
        """Say whether a row changed just now."""
        return bool(self._flashing) and self.ids[number] in self._flashing

    def edit_text(self, id_: str, field: str) -> str:
        """Return the text a cell is edited as; nothing when nothing can be edited."""
        return self._edit_text(id_, field) if self._edit_text else ""

    def fits(self, number: int) -> bool:
        """Say whether the filter leaves a row, which else only waits for somebody to filter anew."""
        return self.ids[number] not in self.unfit

    def number_of(self, id_: str) -> int | None:
        """Return the row of a record."""
        return self.ids.index(id_) if id_ in self.ids else None

    def numbers_of(self, ids: Iterable[str]) -> list[int]:
        """Return the rows of those records that are shown, from above."""
        wanted = frozenset(ids)
        return [number for number, id_ in enumerate(self.ids) if id_ in wanted] if wanted else []

    def flash(self, ids: Sequence[str]) -> None:
        """Show shortly which rows changed."""
        self._flashing = frozenset(ids)
        self._calm.start()
        self.read_again()

    def _end_flash(self) -> None:
        self._flashing = frozenset()
        self.read_again()

    # Qt's questions

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if self.columns[section].numbers else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        if role == _DISPLAY:
            return self.text(index.row(), index.column())
        if role == _BACKGROUND:
            return theme.colour("warn_tint") if self.flashes(index.row()) else None
        if role in (_FONT, _ALIGNMENT):
            numbers = self.columns[index.column()].numbers
            return (fonts.number_font() if role == _FONT else _RIGHT) if numbers else None
        if role in (_EDIT, _TOOLTIP):
            return self._whole(index, role)
        return None

    def _whole(self, index: Index, role: int) -> str | None:
        """What a cell is edited as, and what is told when the pointer rests on it."""
        column, row = self.columns[index.column()], self.row(index.row())
        if role == _EDIT:
            return self._edit_text(self.ids[index.row()], column.field) if column.field and self._edit_text else None
        told = (column.tooltip or column.text)(row) if row is not None else ""
        if not self.fits(index.row()):
            told = "\n".join(filter(None, (told, self.tr("Vừa đổi, không còn khớp tìm kiếm hoặc bộ lọc."))))
        return tooltips.plain(told) if row is not None else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return self._flags[index.column()] if index.isValid() else Qt.ItemFlag.NoItemFlags

    def _flags_of(self, column: Column) -> Qt.ItemFlag:
        found = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if column is self.columns[0]:  # dragging in the other columns selects a block of cells
            found |= Qt.ItemFlag.ItemIsDragEnabled
        if self._edit_text and column.field:
            found |= Qt.ItemFlag.ItemIsEditable
        return found

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        field = self.columns[index.column()].field
        if role != Qt.ItemDataRole.EditRole or not field or str(value) == self.data(index, role):
            return False
        self.edited.emit(self.ids[index.row()], field, str(value))
        return True

    def mimeTypes(self) -> list[str]:
        return [IDS, "text/plain"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        numbers = sorted({index.row() for index in indexes})
        carried = QMimeData()
        carried.setData(IDS, json.dumps([self.ids[number] for number in numbers]).encode())
        carried.setText("\n".join(str(self.data(self.index(number, 0)) or "") for number in numbers))
        return carried
