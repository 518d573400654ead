"""A canvas with a hall, offscreen; a second is 100 %, so that a metre is 16 pixels."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hall_of_booths import Hand, fill
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from boothapp.gui import messages, theme, translation
from boothapp.gui.document import Document
from boothapp.gui.plan.canvas import PlanCanvas
from boothapp.gui.plan.page import PlanPage
from boothapp.gui.shell.main_window import MainWindow


@pytest.fixture
def canvas(document: Document, qtbot: QtBot, qapp: QApplication) -> Iterator[PlanCanvas]:
    theme.apply(qapp, "light")
    translation.use("vi")
    fill(document)
    made = PlanCanvas(document)
    qtbot.addWidget(made)
    made.resize(700, 540)
    made.show()
    qtbot.waitExposed(made)
    made.show_hall("h")
    made.view.setFocus()
    yield made
    made.view.set_tool(None)


@pytest.fixture
def hand(canvas: PlanCanvas) -> Hand:
    return Hand(canvas)


@pytest.fixture
def page(window: MainWindow, document: Document, qtbot: QtBot) -> Iterator[PlanPage]:
    """The page with the hall of booths, its canvas in the focus."""
    fill(document)
    made = window.go("plan")
    made.halls.show_hall("h")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made.canvas.view.setFocus()
    yield made
    made.tools.choose("select")


@pytest.fixture
def questions(monkeypatch: pytest.MonkeyPatch) -> Callable[[bool], list[str]]:
    """Answer every question with yes or no; returns the list of what was asked."""

    def answer_with(yes: bool) -> list[str]:
        asked: list[str] = []

        def answer(_parent: object, question: Any, *_: object, **__: object) -> int:
            asked.append(f"{question.what} {question.why}")
            return 0 if yes else 1

        monkeypatch.setattr(messages, "asked", answer)
        return asked

    return answer_with
