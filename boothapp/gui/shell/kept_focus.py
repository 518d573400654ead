"""The focus stays where the work is when the control that has it goes, is switched off or is deleted."""

from collections import deque
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from boothapp.gui.shell import panes, reading_order

if TYPE_CHECKING:
    from boothapp.gui.shell.main_window import MainWindow

_REMEMBERED = 20  # controls that had it


class KeptFocus(QObject):
    """Gives it to whoever had it before on the page, and back when that control can take it again.

    Qt would give it to the next control in its own order, often the first of the window.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._before: deque[QWidget] = deque(maxlen=_REMEMBERED)  # on the page that is shown, the latest last
        self._place = QPoint()  # of the latest, on the page
        self._lost: QWidget | None = None  # whose focus another has meanwhile
        self._instead: QWidget | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._nobody_has_it)
        cast(QApplication, QApplication.instance()).focusChanged.connect(self._moved)
        window.stack.currentChanged.connect(self._before.clear)

    def goes_on(self) -> bool:
        """Give the focus on when the control that has it cannot keep it; False when it can.

        For the window's `focusNextPrevChild`, which Qt calls then as it does for Tab.
        """
        focus = self._window.focusWidget()  # also while a dialog closes over the window
        if focus is None or (focus.isVisible() and focus.isEnabled()):
            return False
        self._give_on(focus)
        return True

    def _moved(self, old: QWidget | None, new: QWidget | None) -> None:
        if not isValid(self._window.stack):  # the window is being deleted
            return
        page = self._window.page
        if new is None:
            self._soon.start()  # deleted, or inside of what is switched off
        elif page and page.isAncestorOf(new):
            self._before.append(new)
            self._place = new.mapTo(page, new.rect().center())
        if new is not self._instead:
            self._forget()

    def _nobody_has_it(self) -> None:
        if QApplication.focusWidget() is None and self._window.isActiveWindow():
            last = self._before[-1] if self._before and isValid(self._before[-1]) else None
            if last is None or not reading_order.takes_focus(last):  # else somebody took it away on purpose
                self._give_on(last)

    def _give_on(self, lost: QWidget | None) -> None:
        page = self._window.page
        if page is None or not page.isVisible():
            return
        pane = next((one for one in panes.panes_of(page) if lost and one.isAncestorOf(lost)), page)
        target = self._latest(pane, lost) or self._nearest(pane) or self._latest(page, lost) or self._nearest(page)
        if target is None:
            return
        self._forget()
        self._instead = target
        target.setFocus()
        if lost is not None:
            self._lost = lost
            lost.installEventFilter(self)

    def _latest(self, part: QWidget, lost: QWidget | None) -> QWidget | None:
        """Who in a part of the page had the focus last and can take it."""
        for one in reversed(self._before):
            if one is not lost and isValid(one) and part.isAncestorOf(one) and reading_order.takes_focus(one):
                return one
        return None

    def _nearest(self, part: QWidget) -> QWidget | None:
        """Who in a part of the page stands nearest to where the focus was."""
        page = cast(QWidget, self._window.page)

        def distance(one: QWidget) -> int:
            return (one.mapTo(page, one.rect().center()) - self._place).manhattanLength()

        return min(reading_order.controls(part), key=distance, default=None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Who lost the focus can take it again: it has it back unless the user went on meanwhile."""
        if event.type() in (QEvent.Type.EnabledChange, QEvent.Type.Show) and watched is self._lost:
            lost, here = self._lost, self._window.focusWidget() is self._instead
            if reading_order.takes_focus(lost):
                self._forget()
                if here:
                    lost.setFocus()
        return super().eventFilter(watched, event)

    def _forget(self) -> None:
        lost, self._lost, self._instead = self._lost, None, None
        if lost is not None and isValid(lost):
            lost.removeEventFilter(self)
