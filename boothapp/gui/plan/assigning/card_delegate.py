"""How the rows of the unplaced list are drawn: cards to grasp, heads of provinces between them."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from boothapp.gui import fonts, icons, theme
from boothapp.gui.plan.assigning import card_words
from boothapp.gui.plan.assigning.unplaced_model import Head, head_words
from boothapp.gui.plan.rows_model import ROW
from boothapp.gui.tokens import Role

_GAP, _RADIUS, _GRIP, _EDGE = 8, 8.0, 16, 8  # pixels
_ABOVE = 6  # and below the lines of a card

Index = QModelIndex | QPersistentModelIndex


class CardDelegate(QStyledItemDelegate):
    """Draws a name over what the exhibitor asked for; a chosen card has a dashed edge, as booths that are offered."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        name, small = QFontMetrics(fonts.font(Role.STRONG)), QFontMetrics(fonts.font(Role.LABEL))
        self._head = QSize(100, small.height() + 10 + _GAP)
        self._card = QSize(100, name.height() + small.height() + 2 * _ABOVE + _GAP)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return self._head if isinstance(index.data(ROW), Head) else self._card

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, area = index.data(ROW), QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -_GAP - 0.5)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        under = bool(option.state & QStyle.StateFlag.State_MouseOver)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Head):
            self._ground(painter, area, "tint" if chosen else "sunken", "primary" if chosen or focused else "sunken")
            icons.draw(painter, "grip-vertical", "muted", _grip(area))
            self._line(painter, _words_area(area), head_words(row), Role.LABEL, "text2")
        else:
            edge = "primary" if chosen else "field_border" if under or focused else "strong_border"
            self._ground(painter, area, "tint" if chosen else "surface", edge, dashed=chosen)
            icons.draw(painter, "grip-vertical", "muted", _grip(area))
            metrics = QFontMetrics(fonts.font(Role.STRONG))
            words = _words_area(area).adjusted(0, _ABOVE, 0, -_ABOVE)
            over = QRectF(words.topLeft(), words.size())
            over.setHeight(metrics.height())
            below = QRectF(words)
            below.setTop(over.bottom())
            name = card_words.title(row, lambda words: metrics.horizontalAdvance(words) <= over.width())
            self._line(painter, over, name, Role.STRONG, "text")
            self._line(painter, below, card_words.meta(row), Role.LABEL, "text2" if chosen else "muted")
        painter.restore()

    def _ground(self, painter: QPainter, area: QRectF, fill: str, edge: str, *, dashed: bool = False) -> None:
        painter.setBrush(theme.colour(fill))
        style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        painter.setPen(QPen(theme.colour(edge), 1.2, style))
        painter.drawRoundedRect(area, _RADIUS, _RADIUS)

    def _line(self, painter: QPainter, area: QRectF, words: str, role: Role, tone: str) -> None:
        font = fonts.font(role)
        painter.setFont(font)
        painter.setPen(theme.colour(tone))
        cut = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, int(area.width()))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), cut)


def _grip(area: QRectF) -> QRectF:
    return QRectF(area.left() + _EDGE - 2, area.center().y() - _GRIP / 2, _GRIP, _GRIP)


def _words_area(area: QRectF) -> QRectF:
    return area.adjusted(_EDGE + _GRIP + 4, 0, -_EDGE, 0)
