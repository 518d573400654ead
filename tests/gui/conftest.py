"""A fair open in a window, offscreen, with preferences of its own."""

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from running_app import running

from boothapp.domain.fair import FairFacts
from boothapp.gui import theme, translation
from boothapp.gui.app import App
from boothapp.gui.document import Document
from boothapp.gui.jobs import Jobs
from boothapp.gui.preferences import Preferences
from boothapp.gui.shell.main_window import MainWindow

PutFair = Callable[[Path, FairFacts], None]
_FACTS = FairFacts("Hội chợ thử", opens_on="2026-11-29", closes_on="2026-12-04")
_PLAIN_FACTS = FairFacts("Hội chợ thử")
_MANY_WIDGETS = 200


@pytest.fixture(autouse=True)
def collecting_here() -> Iterator[None]:
    """Collect garbage on this thread only, as the program does: on a thread of a pool it would destroy QObjects."""
    gc.disable()
    before = len(QApplication.allWidgets())
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # else only a running event loop does
    gc.collect(1)
    if len(QApplication.allWidgets()) > before + _MANY_WIDGETS:
        gc.collect()  # windows that lived through a collection: each change of theme would dress them anew
    gc.enable()


@pytest.fixture(autouse=True)
def dialogs_that_nobody_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    """A question that no test expects fails it; it would wait for ever."""

    def refuse(box: QMessageBox) -> int:
        raise AssertionError(f"Nobody answers “{box.text()}”.")

    monkeypatch.setattr(QMessageBox, "exec", refuse)


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "boothapp.ini")


@pytest.fixture
def document(tmp_path: Path, put_fair: PutFair, qapp: QApplication) -> Iterator[Document]:
    folder = tmp_path / "Hội chợ"
    put_fair(folder, _FACTS)
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
    made.resize(1366, 704)
    made.restore({})
    made.show()
    qtbot.waitExposed(made)
    yield made
    end_work(made)
    made.close()
    made.deleteLater()
    qapp.sendPostedEvents(made, QEvent.Type.DeferredDelete)  # before the fair is closed: a timer would still read it


@pytest.fixture
def app(preferences: Preferences, tmp_path: Path, put_fair: PutFair, qtbot: QtBot, qapp: QApplication) -> Iterator[App]:
    """The whole program with a new fair open."""
    folder = tmp_path / "Hoi-cho"
    put_fair(folder, _PLAIN_FACTS)
    with running(preferences, qtbot, folder) as made:
        yield made
