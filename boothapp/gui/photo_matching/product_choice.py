"""Beside the table: the picture in large, and a search for the product it shows."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from boothapp.gui import tooltips
from boothapp.gui.covered import covered
from boothapp.gui.photo_matching.match_delegate import OfferDelegate
from boothapp.gui.photo_matching.match_model import ROW_ROLE
from boothapp.gui.photo_matching.match_row import MatchRow
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.filter_bar import SearchBox
from boothapp.gui.widgets.pictures import Pictures
from boothapp.gui.widgets.plain import ElidedLabel, label
from boothapp.gui.widgets.thumbnails import whole_image

WIDTH = 296
_PICTURE = QSize(264, 180)
_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down)

Find = Callable[[str, str], Sequence[MatchRow]]
"""Products that a text finds, or those of an exhibitor (id) when there is no text, as rows without a file."""


class ProductChoice(QWidget):
    """Shows a row; Enter in the search gives it the product that is marked below."""

    chosen = Signal(object)  # MatchRow that has the product

    def __init__(self, find: Find) -> None:
        super().__init__()
        self.setFixedWidth(WIDTH)
        self._find = find
        self._row: MatchRow | None = None
        self._offered: Sequence[MatchRow] = ()
        self._asked: tuple[str, MatchRow | None] = ("", None)
        self._picture = QLabel()
        self._picture.setFixedHeight(_PICTURE.height())
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pictures = Pictures(whole_image, _PICTURE, self, self.devicePixelRatioF())
        self.pictures.ready.connect(self._show_picture)
        self._name = ElidedLabel("", Role.STRONG)
        self._why = label("", Role.MUTED, wrap=True)
        self.search = SearchBox("photos.search", self.tr("Tìm sản phẩm, đơn vị, gian"))
        self.search.wanted.connect(self._offer)
        self.search.returnPressed.connect(self._take_current)
        self.search.installEventFilter(self)
        self.offers = QListWidget()
        self.offers.setObjectName("photos.offers")
        self.offers.setAccessibleName(self.tr("Sản phẩm tìm thấy"))
        self.offers.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.offers.setItemDelegate(OfferDelegate(self.offers))
        self.offers.itemClicked.connect(self._take)
        self.offers.itemActivated.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 8)
        column.setSpacing(8)
        for part in (self._picture, self._name, self._why, label(self.tr("Đổi sản phẩm"), Role.LABEL), self.search):
            column.addWidget(part)
        column.addWidget(self.offers, 1)

    def show_row(self, row: MatchRow | None) -> None:
        """Show a picture of the list; None shows nothing."""
        same = row is not None and self._row is not None and row.file == self._row.file
        self._row = row
        self.setEnabled(row is not None)
        self._name.setText(row.file.name if row else "")
        self._why.setText(row.why() if row else "")
        if same:
            return
        self.search.clear()
        self._offer("")
        self._show_picture(row.file if row else None)
        if row:
            self.pictures.want([row.file])

    def begin_search(self, key: QKeyEvent | None = None) -> None:
        """Put the cursor in the search; `key` is the first letter that was typed beside it."""
        self.search.setFocus()
        self.search.selectAll()
        if key:
            QApplication.sendEvent(self.search, key)

    def _show_picture(self, file: Path | None) -> None:
        if file is not None and (self._row is None or file != self._row.file):
            return
        found = self.pictures.picture(file) if file else None
        if found and not found.isNull():
            self._picture.setPixmap(found)
        else:
            self._picture.setText(self.tr("Không xem trước được ảnh này") if found is not None else "")

    def _offer(self, text: str) -> None:
        asked = text, self._row
        if asked == self._asked:  # Enter searches once more: what the arrows marked stays
            return
        self._asked = asked
        self._offered = self._find(text, self._row.exhibitor_id if self._row else "") if self._row else ()
        self.offers.clear()
        for one in self._offered:
            item = QListWidgetItem(covered(f"{one.product}, {one.exhibitor}"), self.offers)
            item.setData(ROW_ROLE, one)
            item.setToolTip(tooltips.plain(item.text()))
        matched = self._row.product_id if self._row else ""
        if self._offered:
            self.offers.setCurrentRow(next((n for n, one in enumerate(self._offered) if one.product_id == matched), 0))

    def _take(self, item: QListWidgetItem) -> None:
        number = self.offers.row(item)
        if 0 <= number < len(self._offered):
            self.chosen.emit(self._offered[number])

    def _take_current(self) -> None:
        if item := self.offers.currentItem():
            self._take(item)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows in the search move the mark below it."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _ARROWS:
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            last = self.offers.count() - 1
            self.offers.setCurrentRow(min(max(self.offers.currentRow() + step, 0), last))
            return True
        return super().eventFilter(watched, event)
