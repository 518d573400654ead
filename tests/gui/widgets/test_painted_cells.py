"""A table of records paints its cells as Qt's style does by the style sheet, pixel by pixel."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QObject, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication, QStyledItemDelegate, QStyleOptionViewItem, QTableView
from pytestqt.qtbot import QtBot

from boothapp.gui import theme
from boothapp.gui.widgets.painted_cells import PaintedCells
from boothapp.gui.widgets.record_model import Column, Index, RecordModel
from boothapp.gui.widgets.record_view import RecordView
from boothapp.gui.widgets.table_rows import set_rows

_Flag = QItemSelectionModel.SelectionFlag
NAMES = ("Mật ong hoa nhãn thượng hạng Mộc Châu, Sơn La", "Chè đinh", "", "Gốm Ngọc Quỵnh & con", "<b>Lụa</b>")


@dataclass(frozen=True)
class Row:
    id: str
    name: str
    price: str
    note: str = "một ghi chú dài hơn cột"


def read(ids: Sequence[str]) -> list[Row]:
    """Every seventh record is gone."""
    return [Row(id_, NAMES[int(id_) % 5], f"{id_}50.000 đ") for id_ in ids if int(id_) % 7]


class Table(RecordView, PaintedCells):
    """As the pages have it."""

    def __init__(self) -> None:
        super().__init__()
        columns = [
            Column("name", "Tên", 200, text=lambda row: row.name),
            Column("price", "Giá", 90, numbers=True, text=lambda row: row.price),
            Column("note", "Ghi chú", 80, text=lambda row: row.note),
        ]
        self.records = RecordModel(columns, read, None)
        self.setModel(self.records)
        set_rows(self)
        hide_bars(self)
        self.resize(420, 300)
        self.records.show_ids([str(number) for number in range(200)])
        for number, column in enumerate(columns):
            self.setColumnWidth(number, column.width)


def hide_bars(table: QTableView) -> None:
    """Both tables are of one size, whatever they scroll."""
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


def seen(table: QTableView) -> QImage:
    return table.viewport().grab().toImage()


def painted_by_qt(table: Table) -> QImage:
    """The same table as Qt paints it, upon the grounds that the style sheet does not know."""

    class Grounds(QStyledItemDelegate):
        def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
            current = theme.colour("sunken") if index.row() == table.currentIndex().row() else None
            if ground := table.records.data(index, Qt.ItemDataRole.BackgroundRole) or current:
                painter.fillRect(option.rect, ground)
            super().paint(painter, option, index)

    other = QTableView()
    other.setModel(table.records)
    other.setSelectionModel(table.selectionModel())
    other.setItemDelegate(Grounds(other))
    set_rows(other)
    hide_bars(other)
    other.resize(table.size())
    mine, theirs = table.horizontalHeader(), other.horizontalHeader()
    theirs.restoreState(mine.saveState())
    other.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    other.show()
    other.verticalScrollBar().setValue(table.verticalScrollBar().value())
    other.horizontalScrollBar().setValue(table.horizontalScrollBar().value())
    found = seen(other)
    other.close()
    other.deleteLater()
    return found


@pytest.fixture(params=["light", "dark"])
def table(request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot) -> Table:
    theme.apply(qapp, request.param)
    made = Table()
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    qtbot.addWidget(made)
    made.show()
    return made


def nothing(_table: Table) -> None:
    """As it is at first."""


def selected(table: Table) -> None:
    table.choose_all(["2", "3", "4", "8"])


def block(table: Table) -> None:
    table.go_to(table.records.index(6, 1))
    table.selectionModel().select(QItemSelection(table.records.index(1, 1), table.records.index(4, 2)), _Flag.Select)


def flashing(table: Table) -> None:
    table.go_to(table.records.index(5, 0))
    table.records.flash(["1", "5", "6"])


def scrolled(table: Table) -> None:
    table.setColumnWidth(0, 380)
    table.verticalScrollBar().setValue(34 * 20 + 13)
    table.horizontalScrollBar().setValue(71)


def end(table: Table) -> None:
    table.verticalScrollBar().setValue(table.verticalScrollBar().maximum())


def few(table: Table) -> None:
    table.records.show_ids(["1", "2"])


def moved(table: Table) -> None:
    table.horizontalHeader().moveSection(2, 0)
    table.setColumnHidden(1, True)


@pytest.mark.parametrize("state", [nothing, selected, block, flashing, scrolled, end, few, moved])
def test_cells_look_as_the_style_sheet_says(table: Table, state: Callable[[Table], None]) -> None:
    state(table)
    assert seen(table) == painted_by_qt(table)


def test_the_ring_is_in_the_current_cell_of_the_table_with_the_focus(table: Table, qtbot: QtBot) -> None:
    table.go_to(table.records.index(3, 2))
    cell, before = table.visualRect(table.currentIndex()), seen(table)
    table.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    table.activateWindow()
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    focused, ring = seen(table), theme.colour("primary")
    assert focused.pixelColor(cell.topLeft()) == focused.pixelColor(cell.bottomRight()) == ring
    assert focused.copy(0, 0, cell.left(), table.height()) == before.copy(0, 0, cell.left(), table.height())


def test_the_whole_row_that_was_current_is_painted_anew(table: Table, qtbot: QtBot) -> None:
    painted = QRegion()

    class Seen(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            nonlocal painted
            if isinstance(event, QPaintEvent):
                painted += event.region()
            return False

    table.go_to(table.records.index(2, 0))
    qtbot.waitExposed(table)
    QApplication.processEvents()
    seen_by = Seen()
    table.viewport().installEventFilter(seen_by)
    table.selectionModel().setCurrentIndex(table.records.index(5, 0), _Flag.NoUpdate)
    QApplication.processEvents()
    for row in (2, 5):
        last = table.visualRect(table.records.index(row, 2))
        assert painted.contains(last), row
