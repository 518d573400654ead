"""What the window takes of the processor until it has painted what was asked for and waits again."""

import time
from collections.abc import Callable

from PySide6.QtCore import QAbstractEventDispatcher, QCoreApplication, QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

Clock = Callable[[], float]
_QUIET_SHARE = 0.05  # of a moment, below which the program counts as waiting


def settle() -> None:
    """Run the event loop until it would wait: everything that is due is done and painted."""
    loop = QEventLoop()
    dispatcher = QAbstractEventDispatcher.instance()
    dispatcher.aboutToBlock.connect(loop.quit)
    loop.exec()
    dispatcher.aboutToBlock.disconnect(loop.quit)


def spent_ms(work: Callable[[], object], clock: Clock = time.process_time) -> float:
    """Return the milliseconds of processor that `work` takes until the window waits again."""
    started = clock()
    work()
    settle()
    return (clock() - started) * 1000


class Painted(QObject):
    """Knows whether a widget was painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.seen = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.seen = self.seen or event.type() == QEvent.Type.Paint
        return False


def painted_ms(work: Callable[[], object], view: QAbstractScrollArea) -> tuple[float, float]:
    """Return the milliseconds until `view` is painted after `work`, and those until the window waits again.

    A view that `work` hides or leaves as it is counts as painted when there is nothing else to do.
    """
    painted = Painted(view.viewport())
    started = time.process_time()
    work()
    QCoreApplication.sendPostedEvents()  # paints, but leaves timers for later
    if not painted.seen:
        settle()
    seen = time.process_time()
    settle()
    ended = time.process_time()
    painted.deleteLater()
    return (seen - started) * 1000, (ended - started) * 1000


def pass_time(seconds: float) -> None:
    """Let the window live on for that long."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def rest(moment_seconds: float = 0.1) -> None:
    """Let what goes on beside the window come to its end: no thread works for a moment."""
    while True:
        started = time.process_time()
        pass_time(moment_seconds)
        if time.process_time() - started < moment_seconds * _QUIET_SHARE:
            return


def wait_for(reached: Callable[[], bool], at_most_seconds: float = 120.0) -> None:
    """Let the window live on until something is so. Raises TimeoutError."""
    until = time.monotonic() + at_most_seconds
    while not reached():
        if time.monotonic() > until:
            raise TimeoutError("the window did not come to its end")
        pass_time(0.01)
