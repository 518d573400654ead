"""Paints a picture with its tick, a product above its exhibitor, and certainty as a chip."""

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from boothapp.gui import fonts, icons, theme
from boothapp.gui.photo_matching.match_model import CERTAINTY, FILE, PICTURE, ROW_ROLE, Index
from boothapp.gui.photo_matching.match_row import CHIPS, MatchRow
from boothapp.gui.tokens import Role
from boothapp.gui.widgets import focus_ring
from boothapp.gui.widgets.pictures import Pictures

ROW_HEIGHT, OFFER_HEIGHT = 60, 46
PICTURE_SIZE = QSize(64, 48)  # logical pixels
TICK_WIDTH = 36
_BOX = 16
_COLOURS = {  # of a chip: ground, words
    "ok": ("tint", "tint_text"),
    "warn": ("warn_tint", "warn"),
    "plain": ("sunken", "text2"),
    "danger": ("danger_tint", "danger"),
}


class MatchDelegate(QStyledItemDelegate):
    """For all columns of the table."""

    def __init__(self, pictures: Pictures, parent: QObject) -> None:
        super().__init__(parent)
        self._pictures = pictures

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(60, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: MatchRow = index.data(ROW_ROLE)
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, theme.colour("selection"))
        painter.setPen(theme.colour("border"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        if index.column() == PICTURE:
            self._paint_tick(painter, area, row)
            self._paint_picture(painter, area, row)
        elif index.column() == CERTAINTY:
            _paint_chip(painter, area, row)
        else:
            is_file = index.column() == FILE
            second = row.file.parent.name if is_file else row.exhibitor
            paint_lines(painter, area, (str(index.data()), second), bold=not is_file and bool(row.product))
        if state & QStyle.StateFlag.State_HasFocus:
            focus_ring.draw(painter, area)
        painter.restore()

    def _paint_tick(self, painter: QPainter, area: QRect, row: MatchRow) -> None:
        box = QRectF(area.left() + 12, area.center().y() - _BOX / 2, _BOX, _BOX)
        painter.setPen(QPen(theme.colour("primary_pressed" if row.ticked else "field_border"), 1))
        painter.setBrush(theme.colour("primary" if row.ticked else "surface"))
        painter.drawRoundedRect(box, 4, 4)
        if row.ticked:
            icons.draw(painter, "check", "on_primary", box.adjusted(1, 1, -1, -1))

    def _paint_picture(self, painter: QPainter, area: QRect, row: MatchRow) -> None:
        place = QRectF(area.left() + TICK_WIDTH, area.center().y() - PICTURE_SIZE.height() / 2, 64, 48)
        shape = QPainterPath()
        shape.addRoundedRect(place, 6, 6)
        painter.setClipPath(shape)
        painter.fillRect(place, theme.colour("sunken"))
        found = self._pictures.picture(row.file)
        if found and not found.isNull():
            size = found.size().scaled(PICTURE_SIZE, Qt.AspectRatioMode.KeepAspectRatio)
            target = QRectF(0, 0, size.width(), size.height())
            target.moveCenter(place.center())
            painter.drawPixmap(target, found, QRectF(found.rect()))
        else:
            sign = QRectF(0, 0, 20, 20)
            sign.moveCenter(place.center())
            icons.draw(painter, "photo-off" if row.error else "photo", "muted", sign)
        painter.setClipping(False)


class OfferDelegate(QStyledItemDelegate):
    """A product that is offered, above its exhibitor."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(60, OFFER_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area, state = option.rect, option.state
        row: MatchRow = index.data(ROW_ROLE)
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, theme.colour("selection"))
        paint_lines(painter, area.adjusted(-2, -4, 2, 4), (row.product, row.exhibitor), bold=True)
        if state & QStyle.StateFlag.State_HasFocus:
            focus_ring.draw(painter, area)
        painter.restore()


def paint_lines(painter: QPainter, area: QRect, lines: tuple[str, str], *, bold: bool) -> None:
    """Two lines, the second in small print; a line without room ends with "…"."""
    inside = area.adjusted(10, 8, -8, -8)
    heights = inside.height() // 2
    for number, (text, role, colour) in enumerate(
        ((lines[0], Role.STRONG if bold else Role.BODY, "text"), (lines[1], Role.MUTED, "text2"))
    ):
        painter.setFont(fonts.font(role))
        painter.setPen(theme.colour(colour))
        place = QRect(inside.left(), inside.top() + number * heights, inside.width(), heights)
        mode = Qt.TextElideMode.ElideMiddle if not bold and number == 0 else Qt.TextElideMode.ElideRight
        said = painter.fontMetrics().elidedText(text, mode, place.width())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), said)


def _paint_chip(painter: QPainter, area: QRect, row: MatchRow) -> None:
    ground, words = _COLOURS[CHIPS[row.level]]
    painter.setFont(fonts.font(Role.LABEL))
    text = row.words()
    place = QRectF(0, 0, painter.fontMetrics().horizontalAdvance(text) + 18, 22)
    place.moveLeft(area.left() + 10)
    place.moveTop(area.center().y() - 11)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(ground))
    painter.drawRoundedRect(place, 8, 8)
    painter.setPen(theme.colour(words))
    painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), text)
