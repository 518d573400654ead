"""How the rows of the unplaced list are drawn: cards to grasp, heads of provinces between them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from boothapp.gui import fonts, icons, theme
from boothapp.gui.plan.assigning import card_words
from boothapp.gui.plan.assigning.unplaced_model import Head, head_words
from boothapp.gui.plan.rows_model import ROW
from boothapp.gui.tokens import Role
from boothapp.gui.widgets import wrapped

if TYPE_CHECKING:
    from boothapp.tasks.waiting_exhibitors import Waiting

_GAP, _RADIUS, _GRIP, _EDGE = 8, 8.0, 16, 8  # pixels
_ABOVE = 6  # and below the lines of a card
_MOST_LINES = 2  # of a name, and of what is below it
_MANY = 300  # cards: a list of more is there to be searched, and measuring all its texts would make the plan wait
_BESIDE = 2 * _EDGE + _GRIP + 4 + 1  # what of a card's width is not for its words, with its frame

Index = QModelIndex | QPersistentModelIndex


class CardDelegate(QStyledItemDelegate):
    """Draws a name over what the exhibitor asked for; a chosen card has a dashed edge, as booths that are offered.

    A name that has no room in a line takes two: often only its end tells it from others. In a long list it keeps one
    and loses its middle.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._fonts = {role: fonts.font(role) for role in (Role.STRONG, Role.LABEL)}
        self._metrics = {role: QFontMetrics(font) for role, font in self._fonts.items()}
        self._name_high, self._meta_high = (metrics.height() for metrics in self._metrics.values())
        self._head = QSize(100, self._meta_high + 10 + _GAP)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ROW)
        if isinstance(row, Head):
            return self._head
        names = metas = 1
        if not _is_long(index):
            width = wrapped.row_width(self, option)
            names, metas = len(self._name(index, width)), len(self._meta(row, width))
        return QSize(100, names * self._name_high + metas * self._meta_high + 2 * _ABOVE + _GAP)

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
            width, cut = option.rect.width(), _is_long(index)
            line = _words_area(area).adjusted(0, _ABOVE, 0, 0)
            line.setHeight(self._name_high)
            for words in [self._title(index, width)] if cut else self._name(index, width):
                self._line(painter, line, words, Role.STRONG, "text")
                line.translate(0, self._name_high)
            line.setHeight(self._meta_high)
            for words in [card_words.meta(row)] if cut else self._meta(row, width):
                self._line(painter, line, words, Role.LABEL, "text2" if chosen else "muted")
                line.translate(0, self._meta_high)
        painter.restore()

    def _ground(self, painter: QPainter, area: QRectF, fill: str, edge: str, *, dashed: bool = False) -> None:
        painter.setBrush(theme.colour(fill))
        style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        painter.setPen(QPen(theme.colour(edge), 1.2, style))
        painter.drawRoundedRect(area, _RADIUS, _RADIUS)

    def _line(self, painter: QPainter, area: QRectF, words: str, role: Role, tone: str) -> None:
        painter.setFont(self._fonts[role])
        painter.setPen(theme.colour(tone))
        cut = self._metrics[role].elidedText(words, Qt.TextElideMode.ElideMiddle, int(area.width()))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), cut)

    def _title(self, index: Index, width: int) -> str:
        """Return the name a card of that width shows: the whole one if a line has room, or the next has the same."""
        row, metrics = index.data(ROW), self._metrics[Role.STRONG]
        beside = [index.sibling(index.row() + by, 0).data(ROW) for by in (-1, 1)]
        same = any(not isinstance(one, Head) and one and one.short == row.short for one in beside)
        return card_words.title(row, lambda words: same or metrics.horizontalAdvance(words) <= width - _BESIDE)

    def _name(self, index: Index, width: int) -> list[str]:
        return wrapped.lines(self._title(index, width), self._fonts[Role.STRONG], width - _BESIDE, _MOST_LINES)

    def _meta(self, row: "Waiting", width: int) -> list[str]:
        return wrapped.lines(card_words.meta(row), self._fonts[Role.LABEL], width - _BESIDE, _MOST_LINES)


def _is_long(index: Index) -> bool:
    """Return whether a card is one of so many that each text has a single line."""
    return index.model().rowCount() > _MANY


def _grip(area: QRectF) -> QRectF:
    return QRectF(area.left() + _EDGE - 2, area.center().y() - _GRIP / 2, _GRIP, _GRIP)


def _words_area(area: QRectF) -> QRectF:
    return area.adjusted(_EDGE + _GRIP + 4, 0, -_EDGE, 0)
