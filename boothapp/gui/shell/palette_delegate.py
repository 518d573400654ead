"""How a row of the palette is drawn: icon, title, what it belongs to, keys."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from boothapp.gui import fonts, icons, theme
from boothapp.gui.shell.palette_entries import Entry
from boothapp.gui.tokens import RADIUS_CONTROL, ROW_HEIGHT, Role

ENTRY = Qt.ItemDataRole.UserRole
_ICON, _GAP = 18, 10


class PaletteDelegate(QStyledItemDelegate):
    """Draws user text as it is, never as markup."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, max(ROW_HEIGHT, QFontMetrics(fonts.font()).height() + 12))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry = index.data(ENTRY)
        if not isinstance(entry, Entry):
            return
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("selection"))
            painter.drawRoundedRect(area, RADIUS_CONTROL, RADIUS_CONTROL)
        area = area.adjusted(_GAP, 0, -_GAP, 0)
        if entry.icon:
            top = area.center().y() - _ICON / 2 + 0.5
            icons.draw(painter, entry.icon, "text2", QRectF(area.left(), top, _ICON, _ICON))
        area.setLeft(area.left() + _ICON + _GAP)
        if entry.keys:
            width = _words(painter, area, entry.keys, Role.MUTED, "text2", right=True)
            area.setRight(area.right() - width - _GAP)
        area.setLeft(area.left() + _words(painter, area, entry.title, Role.BODY, "text") + _GAP)
        _words(painter, area, entry.subtitle, Role.MUTED, "text2")
        painter.restore()


def _words(painter: QPainter, area: QRect, text: str, role: Role, colour: str, *, right: bool = False) -> int:
    """Draw a text on one line, cut where there is no room, and return its width."""
    font = fonts.font(role)
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.setFont(font)
    painter.setPen(theme.colour(colour))
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(area, int(side | Qt.AlignmentFlag.AlignVCenter), shown)
    return metrics.horizontalAdvance(shown)
