"""The products of an exhibitor as a row of small pictures."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from boothapp.gui.covered import covered
from boothapp.gui.document import Document
from boothapp.gui.tokens import Role
from boothapp.gui.widgets import focus_ring
from boothapp.gui.widgets.plain import ElidedLabel, label
from boothapp.gui.widgets.pressed import Pressed
from boothapp.gui.widgets.thumbnails import Thumbnail, photo_file

if TYPE_CHECKING:
    from boothapp.store.product_lists import ProductRow

_MOST = 12
_TILE = 80  # pixels wide


class _Tile(Pressed, QWidget):
    chosen = Signal(str)

    def __init__(self, row: "ProductRow", document: Document) -> None:
        super().__init__()
        self._id = row.id
        self.setObjectName(f"exhibitors.product.{row.id}")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(covered(row.name))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(4)
        thumbnail = Thumbnail(_TILE, 56)
        if row.photo:
            thumbnail.show_file(photo_file(document.folder, row.photo))
        column.addWidget(thumbnail)
        name = ElidedLabel(row.name, Role.MUTED)
        name.setFixedWidth(_TILE)
        column.addWidget(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus():
            focus_ring.draw(QPainter(self), self.rect())

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()

    def press(self) -> None:
        self.chosen.emit(self._id)


class ProductStrip(QWidget):
    """Three tiles a row; a click leads to the product."""

    chosen = Signal(str)

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._grid.setColumnStretch(3, 1)

    def show_exhibitor(self, id_: str) -> None:
        """Show the products of an exhibitor."""
        from boothapp.store import product_lists
        from boothapp.store.product_filter import ProductFilter

        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        if not id_:
            return
        db = self._document.fair.db
        ids = product_lists.ids(db, ProductFilter(exhibitor_id=id_), "exhibitor")
        for place, row in enumerate(product_lists.rows(db, ids[:_MOST])):
            tile = _Tile(row, self._document)
            tile.chosen.connect(self.chosen)
            self._grid.addWidget(tile, place // 3, place % 3)
        if not ids:
            self._grid.addWidget(label(self.tr("Chưa có sản phẩm"), Role.MUTED), 0, 0, 1, 3)
        elif len(ids) > _MOST:
            more = self.tr("và {count} sản phẩm nữa").format(count=len(ids) - _MOST)
            self._grid.addWidget(label(more, Role.MUTED), _MOST // 3, 0, 1, 3)
