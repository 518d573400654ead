"""Ctrl+C, the end of the session, a closed terminal: the window is closed as by a click.

An exception in the place of that would stop whatever the window is in the middle of; and one that comes out of a size
hint or of Qt's own imports is lost, and the window would stay.
"""

import signal
from types import FrameType

_SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP")
_told: list[int] = []


def listen() -> None:
    """Remember from now on that the program was told to end; nothing else happens until somebody asks for it."""
    for name in _SIGNALS:
        number = getattr(signal, name, None)  # Windows has two of them
        if number is not None and signal.getsignal(number) != signal.SIG_IGN:  # as nohup has it
            signal.signal(number, _hear)


def _hear(number: int, _frame: FrameType | None) -> None:
    _told.append(number)


def heard() -> bool:
    """Whether it was told to end since this was asked last."""
    found = bool(_told)
    _told.clear()
    return found
