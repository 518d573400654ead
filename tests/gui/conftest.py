"""A fair open in a window, offscreen, with preferences of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from boothapp.domain.fair import FairFacts
from boothapp.gui import theme, translation
from boothapp.gui.document import Document
from boothapp.gui.jobs import Jobs
from boothapp.gui.preferences import Preferences
from boothapp.gui.shell.main_window import MainWindow
from boothapp.store.fair import create_fair


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "boothapp.ini")


@pytest.fixture
def document(tmp_path: Path, qapp: QApplication) -> Iterator[Document]:
    folder = tmp_path / "Hội chợ"
    create_fair(folder, FairFacts("Hội chợ thử", opens_on="2026-11-29", closes_on="2026-12-04"))
    made = Document(folder, "Bàn 2")
    yield made
    made.close()


def end_work(window: QWidget) -> None:
    """Stop the jobs of a window and drop what a test left half typed: closing it would ask about them."""
    assert isinstance(window, MainWindow)
    window.jobs.stop_all()
    window._leaving._keep = None


@pytest.fixture
def window(document: Document, preferences: Preferences, qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    theme.apply(qapp, "light")
    translation.use("vi")
    jobs = Jobs()
    made = MainWindow(document, preferences, jobs)
    qtbot.addWidget(made, before_close_func=end_work)
    made.resize(1366, 704)
    made.restore({})
    made.show()
    qtbot.waitExposed(made)
    yield made
    jobs.stop_all()
    made.close()
