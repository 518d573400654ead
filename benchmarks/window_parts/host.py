"""The program with its window in this process, driven by the names of its controls and commands."""

import gc
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from boothapp.gui.app import App
from boothapp.gui.document import Document
from boothapp.gui.page import Page
from boothapp.gui.preferences import Preferences
from boothapp.gui.shell.main_window import MainWindow
from window_parts.clock import rest, settle, wait_for

SIZE = (1366, 704)  # of the mockups
Control = TypeVar("Control", bound=QWidget)


class Host:
    """As `gui.start` runs the program: garbage is looked for between two measurements."""

    def __init__(self, folder: Path, settings: Path) -> None:
        self.application = QApplication([])
        self.application.setQuitOnLastWindowClosed(False)
        gc.disable()
        self.app = App(Preferences(settings))
        self.app.start(folder)
        wait_for(lambda: self.document.is_open and self.window.page is not None)
        self.window.resize(*SIZE)
        self.rest()

    @property
    def window(self) -> MainWindow:
        assert isinstance(self.app.window, MainWindow)
        return self.app.window

    @property
    def document(self) -> Document:
        assert self.app.document
        return self.app.document

    def rest(self, moment_seconds: float = 0.05) -> None:
        """Let what goes on beside the window end, and collect garbage."""
        rest(moment_seconds)
        gc.collect()

    def show(self, key: str) -> Page:
        """Show a page at rest; the check of the fair, which takes long, is not waited for."""
        page = self.window.go(key)
        self.window.activateWindow()
        settle()
        self.document.check.stop()
        self.rest()
        return page

    def control(self, kind: type[Control], name: str) -> Control:
        """Return the control of that object name."""
        found = self.window.findChild(kind, name)
        assert found is not None, name
        return found

    def command(self, id_: str) -> None:
        """Do what a button or key of that command does."""
        self.window.commands.action(id_).trigger()

    def close(self) -> None:
        """End the program; the last backup is made."""
        self.app.jobs.stop_all()
        self.window.close()
        wait_for(lambda: self.app.window is None and not self.app.upkeep.running)


def type_letter(letter: str) -> None:
    """Give a letter to what has the focus, as an input method does."""
    event = QInputMethodEvent()
    event.setCommitString(letter)
    QCoreApplication.sendEvent(_focus(), event)


def fill(*texts: str) -> None:
    """Type into one field after the other, with Enter behind each."""
    for text in texts:
        for letter in text:
            type_letter(letter)
        press(Qt.Key.Key_Return)


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is."""
    QTest.keyClick(_focus(), key, held)


def _focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None, "nothing has the focus"
    return found
