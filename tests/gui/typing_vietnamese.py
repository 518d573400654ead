"""Typing as an input method does, and putting pictures on the clipboard."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QImage, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget


def type_text(widget: QWidget, text: str) -> None:
    """Commit text letter by letter, as UniKey does; `qtbot.keyClicks` with such letters kills the process."""
    for letter in text:
        event = QInputMethodEvent()
        event.setCommitString(letter)
        QCoreApplication.sendEvent(widget, event)


def type_here(text: str) -> None:
    """Type into what has the focus."""
    focus = QApplication.focusWidget()
    assert focus is not None
    type_text(focus, text)


def copy_picture(colour: int) -> None:
    """Put a picture of one colour (0xRRGGBB) on the clipboard."""
    image = QImage(640, 480, QImage.Format.Format_RGB32)
    image.fill(0xFF000000 | colour)
    QGuiApplication.clipboard().setImage(image)
