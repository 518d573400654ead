"""The sign that a key press was taken and that it takes a moment: the pointer is an hourglass until all is done."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

MANY = 1_000  # records: fewer take no time that anybody notices, and a pointer that flickers would only irritate


@contextmanager
def hourglass() -> Iterator[None]:
    """Show it; it goes however the block ends.

    Nothing is asked inside: a dialog under an hourglass looks as if it could not be answered.
    """
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QGuiApplication.restoreOverrideCursor()


def busy(count: int) -> AbstractContextManager[None]:
    """Show it while so many records are changed or looked through."""
    return hourglass() if count >= MANY else nullcontext()
