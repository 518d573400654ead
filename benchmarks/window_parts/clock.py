"""What the window takes of the processor until it has painted what was asked for and waits again."""

import time
from collections.abc import Callable

from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop, QTimer

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
