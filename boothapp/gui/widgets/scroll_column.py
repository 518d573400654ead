"""Widgets below each other that scroll up and down, never sideways."""

from collections.abc import Iterable
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from boothapp.gui.widgets.fields import Field

_AROUND = 8  # pixels that are shown above and below what has the focus


class ScrollColumn(QScrollArea):
    """At least as wide as the widest of its parts; a part that the keyboard reaches is scrolled into view.

    Its parts become no wider than `widest` pixels; 0 = as wide as there is room.
    """

    def __init__(
        self,
        parts: Iterable[QWidget] = (),
        margins: tuple[int, int, int, int] = (0, 8, 8, 12),
        spacing: int = 8,
        widest: int = 0,
    ) -> None:
        super().__init__()
        inside = self._inside = QWidget()
        if widest:
            inside.setMaximumWidth(widest)
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(*margins)
        self.column.setSpacing(spacing)
        self.column.addStretch(1)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)
        self.fill(parts)
        inside.installEventFilter(self)
        self._follow = QTimer(self, singleShot=True, interval=0)  # when what moved has its place
        self._follow.timeout.connect(self._show_focus)
        cast(QApplication, QApplication.instance()).focusChanged.connect(self._focus_moved)

    def fill(self, parts: Iterable[QWidget]) -> None:
        """Add parts below those that are there; a column that has its place already spares them being dressed twice."""
        for part in parts:
            self.column.insertWidget(self.column.count() - 1, part)

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self._inside.isAncestorOf(new):
            self._follow.start()

    def show_focus_soon(self) -> None:
        """Scroll to what has the focus, which moved together with it."""
        self._follow.start()

    def _show_focus(self) -> None:
        """Scroll to what has the focus, by keys too that are no Tab; to the whole of the card around it, if it fits."""
        focus = QApplication.focusWidget()
        if focus is None or not self._inside.isAncestorOf(focus):
            return
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # words below fields made them higher
        around: QWidget | None = focus
        while around is not None and around is not self._inside:
            if around.property("card") and around.height() <= self.viewport().height():
                self.ensureWidgetVisible(around, 0, _AROUND)
                break
            around = around.parentWidget()
        above = focus.parentWidget()
        if isinstance(above, Field) and above.height() <= self.viewport().height():
            self.ensureWidgetVisible(above, 0, _AROUND)  # with what it is called and what is wrong with it
        self.ensureWidgetVisible(focus, 0, _AROUND)

    def minimumSizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self._inside.minimumSizeHint().width() + bar, 80)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._inside and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


def column_around(part: QWidget) -> ScrollColumn | None:
    """Return what scrolls `part`, None when nothing does."""
    around = part.parentWidget()
    while around is not None and not isinstance(around, ScrollColumn):
        around = around.parentWidget()
    return around
