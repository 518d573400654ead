"""How a row of the checks is drawn: sign, words, a button; kinds have a second line that tells what it means."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from boothapp.gui import fonts, icons, theme
from boothapp.gui.checks.findings_model import DO, WHAT, WHERE, FindingsModel, Index, Kind
from boothapp.gui.tokens import RADIUS_CONTROL, ROW_HEIGHT, Role
from boothapp.gui.wording.findings import consequence
from boothapp.gui.wording.measures import counted

SIGNS = {"error": ("alert-triangle", "danger"), "warning": ("alert-triangle", "warn"), "hint": ("info-circle", "info")}
_MARGIN, _GAP, _SIGN, _ARROW = 18, 10, 18, 16
_INDENT = _MARGIN + _ARROW + _GAP
_CROSS = 26  # pixels wide: the button that ignores


def button_areas(model: FindingsModel, index: Index, area: QRect) -> tuple[QRect, QRect]:
    """Return where in the cell `area` of a row its fix and its cross are drawn; an empty one is not there."""
    high = QFontMetrics(_button_font()).height() + 10
    top = area.center().y() - high // 2 + 1
    cross = QRect()
    right = area.right() - _MARGIN
    if model.finding(index):
        cross = QRect(right - _CROSS + 1, top, _CROSS, high)
    right -= _CROSS + 6
    done = model.fix(index)
    if done is None:
        return QRect(), cross
    wide = QFontMetrics(_button_font()).horizontalAdvance(done.said()) + 24
    return QRect(right - wide + 1, top, wide, high), cross


def _button_font() -> QFont:
    return fonts.font(Role.LABEL)


class FindingsDelegate(QStyledItemDelegate):
    """Draws user text as it is, never as markup."""

    def __init__(self, model: FindingsModel, view: QTreeView) -> None:
        super().__init__(view)
        self._model, self._view = model, view
        self.under_mouse: QPoint | None = None
        self.cross = "x"  # icon

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = QFontMetrics(fonts.font()).height()
        if self._model.kind(index):
            return QSize(100, max(52, line + QFontMetrics(fonts.font(Role.MUTED)).height() + 18))
        return QSize(100, max(ROW_HEIGHT, line + 14))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, theme.colour("selection"))
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), theme.colour("border"))
        if kind := self._model.kind(index):
            self._paint_kind(painter, area, index, kind)
        elif index.column() == DO:
            self._paint_buttons(painter, area, index)
        else:
            self._paint_finding(painter, area, index)
        if state & QStyle.StateFlag.State_HasFocus and index.column() == WHAT:
            painter.fillRect(QRect(area.left(), area.top(), 3, area.height() - 1), theme.colour("primary"))
        painter.restore()

    def _paint_kind(self, painter: QPainter, area: QRect, index: Index, kind: Kind) -> None:
        """A kind's row goes across all columns."""
        arrow = "chevron-down" if self._view.isExpanded(index) else "chevron-right"
        x, middle = area.left() + _MARGIN, area.center().y()
        icons.draw(painter, arrow, "text2", QRectF(x, middle - _ARROW / 2, _ARROW, _ARROW))
        x += _ARROW + _GAP
        name, colour = SIGNS[kind.level]
        icons.draw(painter, name, colour, QRectF(x, middle - _SIGN / 2, _SIGN, _SIGN))
        x += _SIGN + _GAP
        fixing, _ = button_areas(self._model, index, area)
        right = (fixing.left() if not fixing.isNull() else area.right()) - _GAP
        strong, muted = fonts.font(Role.STRONG), fonts.font(Role.MUTED)
        high, low = QFontMetrics(strong).height(), QFontMetrics(muted).height()
        top = area.top() + (area.height() - high - low - 2) // 2
        count = counted(len(kind.findings))
        count_wide = QFontMetrics(fonts.number_font(Role.LABEL)).horizontalAdvance(count) + 14
        said = _words(painter, QRect(x, top, right - x - count_wide - 8, high), kind.title, strong, "text")
        chip = QRect(x + said + 8, top, count_wide, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("sunken"))
        painter.drawRoundedRect(chip, 8, 8)
        painter.setPen(theme.colour("text2"))
        painter.setFont(fonts.number_font(Role.LABEL))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, count)
        _words(painter, QRect(x, top + high + 2, right - x, low), consequence(kind.code), muted, "text2")
        self._paint_buttons(painter, area, index)

    def _paint_finding(self, painter: QPainter, area: QRect, index: Index) -> None:
        finding = self._model.finding(index)
        inside = area.adjusted(_INDENT + _SIGN + _GAP if index.column() == WHAT else 10, 0, -10, -1)
        if finding is None:
            if index.column() == WHAT:
                _words(painter, inside, self._model.rest_words(index), fonts.font(), "primary")
        elif index.column() == WHERE:
            _words(painter, inside, self._model.where(finding), fonts.font(Role.MUTED), "text2")
        else:
            name, detail = self._model.what(finding)
            taken = _words(painter, inside, name, fonts.font(), "text")
            rest = inside.adjusted(taken + 8, 0, 0, 0)
            if detail and rest.width() > 40:
                _words(painter, rest, detail, fonts.font(Role.MUTED), "text2")

    def _paint_buttons(self, painter: QPainter, area: QRect, index: Index) -> None:
        fixing, cross = button_areas(self._model, index, area)
        if not fixing.isNull() and (done := self._model.fix(index)):
            painter.setBrush(theme.colour("sunken" if self._is_over(fixing) else "surface"))
            painter.setPen(theme.colour("strong_border"))
            painter.drawRoundedRect(QRectF(fixing).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CONTROL, RADIUS_CONTROL)
            painter.setFont(_button_font())
            painter.setPen(theme.colour("text"))
            painter.drawText(fixing, Qt.AlignmentFlag.AlignCenter, done.said())
        if not cross.isNull():
            size = 14
            place = QRectF(cross.center().x() - size / 2 + 0.5, cross.center().y() - size / 2 + 0.5, size, size)
            icons.draw(painter, self.cross, "text" if self._is_over(cross) else "muted", place)

    def _is_over(self, area: QRect) -> bool:
        return self.under_mouse is not None and area.contains(self.under_mouse)


def _words(painter: QPainter, area: QRect, text: str, font: QFont, colour: str) -> int:
    """Draw a text on one line, cut where there is no room, and return its width."""
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, area.width()))
    painter.setFont(font)
    painter.setPen(theme.colour(colour))
    painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
    return metrics.horizontalAdvance(shown)
