"""Rows of a list beside the canvas on their way to it: a small card beside the pointer, which hides no booth."""

from PySide6.QtCore import QCoreApplication, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QDrag, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QListView

from boothapp.gui import fonts, icons, theme
from boothapp.gui.plan.rows_model import ROW, RowsModel
from boothapp.gui.tokens import Role

_WIDEST, _ICON, _EDGE, _RADIUS = 190, 14, 6, 6.0  # pixels
_BESIDE = QPoint(14, -6)  # from the pointer to the lower left corner: the verb stands below the pointer


def start(rows: QListView) -> None:
    """Drag what is chosen of a list until it is let go somewhere."""
    model = rows.model()
    assert isinstance(model, RowsModel)
    chosen = [at for at in rows.selectedIndexes() if model.flags(at) & Qt.ItemFlag.ItemIsDragEnabled]
    if not chosen:
        return
    words = model.name(chosen[0].data(ROW))
    if len(chosen) > 1:
        words = QCoreApplication.translate("Plan", "{count} đơn vị").format(count=len(chosen))
    card = card_of(words, rows.devicePixelRatioF())
    drag = QDrag(rows)
    drag.setMimeData(model.mimeData(chosen))
    drag.setPixmap(card)
    drag.setHotSpot(QPoint(0, card.deviceIndependentSize().toSize().height()) - _BESIDE)
    drag.exec(Qt.DropAction.CopyAction)


def card_of(words: str, ratio: float) -> QPixmap:
    """Return a card with these words, cut where they are too long, for a screen of this ratio."""
    font = fonts.font(Role.LABEL)
    metrics = QFontMetrics(font)
    before = _EDGE + _ICON + 4
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, _WIDEST - before - _EDGE)
    size = QSize(before + metrics.horizontalAdvance(shown) + _EDGE + 1, metrics.height() + _EDGE)
    card = QPixmap(size * ratio)
    card.setDevicePixelRatio(ratio)
    card.fill(Qt.GlobalColor.transparent)
    painter = QPainter(card)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(theme.colour("surface"))
    painter.setPen(QPen(theme.colour("primary"), 1.2))
    whole = QRectF(0, 0, size.width(), size.height())
    painter.drawRoundedRect(whole.adjusted(0.8, 0.8, -0.8, -0.8), _RADIUS, _RADIUS)
    icons.draw(painter, "grip-vertical", "muted", QRectF(_EDGE - 2, (size.height() - _ICON) / 2, _ICON, _ICON))
    painter.setFont(font)
    painter.setPen(theme.colour("text"))
    painter.drawText(whole.adjusted(before, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), shown)
    painter.end()
    return card
