"""The table of pictures, with its keys: Enter takes all that are ticked, Space ticks, Delete leaves pictures out.

Letters go to the search for a product: who types a name and Enter has not ticked anything yet.
"""

from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from boothapp.gui.photo_matching.match_delegate import PICTURE_SIZE, ROW_HEIGHT, MatchDelegate
from boothapp.gui.photo_matching.match_model import CERTAINTY, FILE, PICTURE, PRODUCT, MatchModel
from boothapp.gui.widgets.pictures import Pictures
from boothapp.gui.widgets.table_rows import set_rows
from boothapp.gui.widgets.thumbnails import whole_image

_TYPING = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier)
_WIDTHS = {PICTURE: 112, FILE: 190, CERTAINTY: 132}


class MatchTable(QTableView):
    """Shows a MatchModel."""

    accepted = Signal()
    removed = Signal(list)  # files
    typed = Signal(object)  # the QKeyEvent of a letter or a digit
    chosen = Signal(object)  # number of the current row, None for none

    def __init__(self, model: MatchModel) -> None:
        super().__init__()
        self.setObjectName("photos.table")
        self.setAccessibleName(self.tr("Ảnh và sản phẩm"))
        self._matches = model
        self.pictures = Pictures(whole_image, PICTURE_SIZE, self, self.devicePixelRatioF())
        self.pictures.ready.connect(self._picture_ready)
        self.setModel(model)
        self.setItemDelegate(MatchDelegate(self.pictures, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        set_rows(self, ROW_HEIGHT)
        self.setTabKeyNavigation(False)
        header = self.horizontalHeader()
        for column, width in _WIDTHS.items():
            header.resizeSection(column, width)
        header.setSectionResizeMode(PRODUCT, QHeaderView.ResizeMode.Stretch)
        self._look = QTimer(self, singleShot=True, interval=0)
        self._look.timeout.connect(self._want_pictures)
        self.clicked.connect(self._clicked)
        self.selectionModel().currentRowChanged.connect(self._tell_current)
        model.modelReset.connect(self._tell_current)

    # what is chosen

    def numbers(self) -> list[int]:
        """Return the numbers of the selected rows."""
        return sorted({index.row() for index in self.selectionModel().selectedIndexes()})

    def choose(self, number: int) -> None:
        """Make a row the current one."""
        if 0 <= number < self._matches.rowCount():
            self.setCurrentIndex(self._matches.index(number, PRODUCT))

    def _tell_current(self) -> None:
        index = self.currentIndex()
        self.chosen.emit(index.row() if index.isValid() else None)

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == PICTURE:
            self._matches.tick([index.row()])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accepted.emit()
        elif event.key() == Qt.Key.Key_Space:
            self._matches.tick(self.numbers())
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit([self._matches.row(number).file for number in self.numbers()])
        elif event.text().isalnum() and event.modifiers() in _TYPING:
            self.typed.emit(event)
        else:
            super().keyPressEvent(event)

    # pictures

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._look.start()

    def _want_pictures(self) -> None:
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        last = self._matches.rowCount() - 1 if last < 0 else last
        if first >= 0:
            self.pictures.want([self._matches.row(number).file for number in range(first, last + 1)])

    def _picture_ready(self, file: Path) -> None:
        number = self._matches.number_of(file)
        if number is not None:
            self.update(self._matches.index(number, PICTURE))
