"""Waiting for what a window does."""

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

from boothapp.gui.shell.notices import Toast

_MOST_S = 60  # a busy machine takes its time
_LOOK_EVERY_MS = 100


def settle(until: Callable[[], object] = lambda: True) -> None:
    """Let the window work until something is so."""
    late, loop = time.monotonic() + _MOST_S, QEventLoop()
    for _ in range(4):  # a layout inside a layout asks its parent for another round
        loop.processEvents()
    waking = QTimer(interval=_LOOK_EVERY_MS)  # else nothing would happen any more if what is waited for never comes
    waking.start()
    while not until():
        assert time.monotonic() < late, "the window never came so far"
        loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    waking.stop()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # else only a running event loop does


def end_toasts(window: QWidget) -> None:
    """Take away what would go by itself after a while."""
    for shown in window.findChildren(Toast):
        shown.end()
