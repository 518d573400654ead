"""The gallery: cards with picture, name, exhibitor, price and what lacks, over the same model as the table."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from boothapp.gui import fonts, icons, theme
from boothapp.gui.products.pictures import Pictures
from boothapp.gui.products.words import card_state, price_words
from boothapp.gui.tokens import RADIUS_CARD, Role
from boothapp.gui.widgets.record_model import Index, RecordModel
from boothapp.gui.widgets.thumbnails import photo_file

if TYPE_CHECKING:
    from boothapp.store.product_lists import ProductRow

CARD = QSize(208, 178)
_GAP = 10
_PICTURE = QSize(190, 106)
_CHIPS = {"plain": ("sunken", "text2"), "warn": ("warn_tint", "warn"), "danger": ("danger_tint", "danger")}


class CardDelegate(QStyledItemDelegate):
    """Paints a card; the picture is a neutral ground of the same size until it is read."""

    def __init__(self, gallery: "Gallery") -> None:
        super().__init__(gallery)
        self._gallery = gallery

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return self._gallery.cell

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._gallery.records.row(index.row())
        if row is None:
            return
        area: QRect = option.rect  # type: ignore[attr-defined]
        card = area.adjusted(0, 0, -_GAP, -_GAP)
        state = option.state  # type: ignore[attr-defined]
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("primary" if chosen else "border"), 2 if chosen else 1))
        painter.setBrush(theme.colour("tint" if chosen else "surface"))
        inset = 1 if chosen else 0.5
        painter.drawRoundedRect(QRectF(card).adjusted(inset, inset, -inset, -inset), RADIUS_CARD, RADIUS_CARD)
        picture = QRect(card.left() + 7, card.top() + 7, card.width() - 14, _PICTURE.height())
        self._paint_picture(painter, picture, row)
        self._paint_words(painter, QRect(card.left() + 11, picture.bottom() + 4, card.width() - 22, 56), row)
        painter.restore()

    def _paint_picture(self, painter: QPainter, area: QRect, row: "ProductRow") -> None:
        painter.save()
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(area), 6, 6)
        painter.setClipPath(shape)
        painter.fillRect(area, theme.colour("sunken"))
        file = self._gallery.file_of(row)
        found = self._gallery.pictures.picture(file) if file else None
        if found is not None:
            left = area.left() + (area.width() - _PICTURE.width()) // 2
            painter.drawPixmap(QRect(left, area.top(), _PICTURE.width(), _PICTURE.height()), found)
        elif file is None:
            side = QRectF(area.center().x() - 14, area.center().y() - 14, 28, 28)
            icons.draw(painter, "photo-off" if row.photos else "photo", "muted", side)
        painter.restore()

    def _paint_words(self, painter: QPainter, area: QRect, row: "ProductRow") -> None:
        lines = ((row.name, Role.STRONG, "text"), (row.exhibitor, Role.MUTED, "muted"))
        top = area.top()
        for text, role, colour in lines:
            font = fonts.font(role)
            painter.setFont(font)
            painter.setPen(theme.colour(colour))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(QRect(area.left(), top, area.width(), 18), int(Qt.AlignmentFlag.AlignVCenter), shown)
            top += 18
        words, kind = card_state(row)
        width = self._paint_chip(painter, QRect(area.left(), top, area.width(), 20), words, kind)
        painter.setFont(fonts.number_font(Role.BODY, weight=500))
        painter.setPen(theme.colour("text"))
        room = area.width() - width - 6
        price = painter.fontMetrics().elidedText(price_words(row), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(area.left(), top, room, 20), int(Qt.AlignmentFlag.AlignVCenter), price)

    def _paint_chip(self, painter: QPainter, area: QRect, words: str, kind: str) -> int:
        if not words:
            return 0
        painter.setFont(fonts.font(Role.LABEL))
        words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, area.width() // 2)
        width = painter.fontMetrics().horizontalAdvance(words) + 18
        ground, ink = _CHIPS[kind]
        chip = QRectF(area.right() - width + 1, area.top(), width, area.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(ground))
        painter.drawRoundedRect(chip, 8, 8)
        painter.setPen(theme.colour(ink))
        painter.drawText(chip, int(Qt.AlignmentFlag.AlignCenter), words)
        return width


class Gallery(QListView):
    """Cards of equal size in as many columns as there is room for."""

    chosen = Signal(str)  # id of the current product
    removal_wanted = Signal()

    def __init__(self, records: RecordModel, folder: Path) -> None:
        super().__init__()
        self.records, self._folder = records, folder
        self.cell = QSize(CARD.width() + _GAP, CARD.height() + _GAP)
        self.pictures = Pictures(_PICTURE, self.devicePixelRatioF(), self)
        self.pictures.ready.connect(self._repaint)
        self.setModel(records)
        self.setItemDelegate(CardDelegate(self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(400)
        self.setUniformItemSizes(True)
        self.setMovement(QListView.Movement.Static)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(30)
        self._look.timeout.connect(self._want_shown)
        self.verticalScrollBar().valueChanged.connect(self._look.start)
        records.modelReset.connect(self._look.start)
        records.dataChanged.connect(self._look.start)
        self.selectionModel().currentChanged.connect(self._tell)

    def file_of(self, row: "ProductRow") -> Path | None:
        """Return the rendition that a card shows, None for a product without a photo."""
        return photo_file(self._folder, row.photo, large=self.devicePixelRatioF() > 1) if row.photo else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        room = self.viewport().width() - 2
        columns = max(1, room // (CARD.width() + _GAP))
        self.cell = QSize(room // columns, CARD.height() + _GAP)
        self.setGridSize(self.cell)
        super().resizeEvent(event)
        self._look.start()

    def _want_shown(self) -> None:
        """Read the pictures on the screen and of one screenful around it."""
        if not self.records.ids or not self.isVisible():
            return
        columns = max(1, self.viewport().width() // max(self.cell.width(), 1))
        first = self.verticalScrollBar().value() // self.cell.height() * columns
        screen = (self.viewport().height() // self.cell.height() + 2) * columns
        shown = range(max(0, first - screen // 2), min(len(self.records.ids), first + screen + screen // 2))
        rows = (self.records.row(number) for number in shown)
        files = (self.file_of(row) for row in rows if row is not None)
        self.pictures.want(file for file in files if file)

    def _repaint(self, file: Any) -> None:
        self.viewport().update()

    def _tell(self, index: QModelIndex) -> None:
        self.chosen.emit(self.records.ids[index.row()] if index.isValid() else "")
