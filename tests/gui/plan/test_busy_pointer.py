"""While a verb works on many booths the pointer says so, and never longer."""

import pytest
from hall_of_booths import fill
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from boothapp.gui import busy
from boothapp.gui.document import Document
from boothapp.gui.plan.page import PlanPage
from boothapp.gui.shell.main_window import MainWindow
from boothapp.tasks import draw_plan


@pytest.fixture
def page(window: MainWindow, document: Document, monkeypatch: pytest.MonkeyPatch) -> PlanPage:
    fill(document)
    made = window.go("plan")
    assert isinstance(made, PlanPage)
    made.halls.show_hall("h")
    monkeypatch.setattr(busy, "MANY", 5)
    return made


def _shown() -> bool:
    pointer = QGuiApplication.overrideCursor()
    return pointer is not None and pointer.shape() == Qt.CursorShape.WaitCursor


def test_verbs_on_many_booths_and_their_undo_show_it(page: PlanPage, document: Document, qtbot: QtBot) -> None:
    seen: list[bool] = []
    document.changed.connect(lambda _: seen.append(_shown()))
    page.canvas.scene.selection_changed.connect(lambda: seen.append(_shown()))
    view, do = page.canvas.view, page.workplace.commands.action
    qtbot.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert seen == [True]
    for verb in ("group", "lock", "lock", "turn"):
        do(f"plan.{verb}").trigger()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    view._select.save_nudges()
    for step in ("undo", "redo"):
        do(step).trigger()
    assert seen == [True] * 8 and QGuiApplication.overrideCursor() is None
    page.canvas.scene.select(["a1", "a2"])
    do("plan.lock").trigger()  # of two booths nobody notices it
    assert seen[8:] == [False, False]


def test_it_goes_when_a_verb_fails(page: PlanPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        assert _shown()
        raise OSError("full")

    monkeypatch.setattr(draw_plan, "change_all", fail)
    qtbot.keyClick(page.canvas.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    with pytest.raises(OSError, match="full"):
        page.tools._verbs.lock()
    assert QGuiApplication.overrideCursor() is None


def test_a_page_that_is_made_shows_it(window: MainWindow, document: Document, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(document)
    seen: list[bool] = []
    monkeypatch.setattr(PlanPage, "restore", lambda *_: seen.append(_shown()))
    window.stack._states["plan"] = {}
    window.go("plan")
    window.go("overview")
    window.go("plan")
    assert seen == [True] and QGuiApplication.overrideCursor() is None
