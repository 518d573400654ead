"""The whole program with a fair open, from its start to the end of what it does beside the window."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

from pytestqt.qtbot import QtBot

from boothapp.gui.app import App
from boothapp.gui.preferences import Preferences
from boothapp.gui.shell.main_window import MainWindow


@contextlib.contextmanager
def running(preferences: Preferences, qtbot: QtBot, folder: Path | None = None) -> Iterator[App]:
    """Run the program, with the fair in `folder` shown if one is given."""
    made = App(preferences)
    if folder:
        made.start(folder)
        qtbot.waitUntil(lambda: isinstance(made.window, MainWindow) and made.window.page is not None)
        qtbot.waitUntil(lambda: not made.upkeep.running)
    yield made
    made.jobs.stop_all()
    if made.window:
        made.window.close()
    qtbot.waitUntil(lambda: not made.upkeep.running)
    made.deleteLater()
