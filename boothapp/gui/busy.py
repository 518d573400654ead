"""The sign that a key press was taken and that it takes a moment: the pointer is an hourglass until all is done."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

MANY = 1_000  # records: fewer take no time that anybody notices, and a pointer that flickers would only irritate


@contextmanager
def busy(count: int) -> Iterator[None]:
    """Show it while so many records are changed or looked through; it goes however the block ends.

    Nothing is asked inside: a dialog under an hourglass looks as if it could not be answered.
    """
    if count < MANY:
        yield
        return
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QGuiApplication.restoreOverrideCursor()
