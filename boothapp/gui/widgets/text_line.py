"""A line of text as Qt's, which keeps what is selected when what is copied has no text."""

from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit


class TextLine(QLineEdit):
    """Tab selects all of a line: pasting a picture there would leave nothing of it, and save that."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste) and not QGuiApplication.clipboard().text():
            event.ignore()
        else:
            super().keyPressEvent(event)
