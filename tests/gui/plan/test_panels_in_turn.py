"""A verb with a panel, given while a drawing tool with a panel is in force."""

from pathlib import Path

import pypdfium2
import pytest
from hall_of_booths import Hand
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from boothapp.gui.plan.halls.background_panel import BackgroundPanel
from boothapp.gui.plan.halls.page_choice import PageChoice
from boothapp.gui.plan.page import PlanPage


@pytest.mark.parametrize("verb", ["plan.renumber", "plan.split"])
def test_a_verb_with_a_panel_ends_the_tool_whose_panel_it_replaces(page: PlanPage, verb: str) -> None:
    page.tools.choose("rows")
    hand = Hand(page.canvas)
    hand.drag((5.0, 20.0), (20.0, 26.0))
    page.canvas.scene.select(["b1"])
    page.workplace.commands.action(verb).trigger()
    assert page.tools.chosen == "select" and list(page.canvas.scene.selected_booths) == ["b1"]
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    hand.click((20.0, 20.0))  # the window went down here


@pytest.mark.parametrize("key", ["rows", "zone", "pavilion", "label"])
def test_a_tool_has_a_panel_again_when_it_is_chosen_again(page: PlanPage, key: str) -> None:
    hand = Hand(page.canvas)
    for _ in range(3):
        page.tools.choose(key)
        hand.drag((5.0, 20.0), (20.0, 26.0))
        page.tools.choose("select")
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    page.tools.choose("rows")
    assert page.tools.panel.currentWidget().isVisible()


@pytest.mark.parametrize("is_given_up", [False, True])
def test_the_page_of_a_pdf_is_asked_for_once_though_the_panel_it_was_chosen_in_is_gone(
    page: PlanPage, qtbot: QtBot, tmp_path: Path, is_given_up: bool
) -> None:
    pdf, file = pypdfium2.PdfDocument.new(), tmp_path / "mat-bang.pdf"
    for _ in range(2):
        pdf.new_page(400, 300)
    pdf.save(file)
    show, tools = page.workplace.commands.action("plan.hall_background"), page.tools
    show.trigger()
    panel = tools.panel.currentWidget()
    assert isinstance(panel, BackgroundPanel)
    panel.take(file)
    show.trigger()  # while the pages are counted: another panel stands in the place of the one before
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qtbot.waitUntil(lambda: isinstance(tools.panel.currentWidget(), PageChoice))
    asks = tools.panel.currentWidget()
    assert isinstance(asks, PageChoice)
    if is_given_up:
        qtbot.mouseClick(asks.back, Qt.MouseButton.LeftButton)
    else:
        qtbot.keyClicks(asks.lines[0], "2")
        qtbot.keyClick(asks.lines[0], Qt.Key.Key_Return)
    assert not isinstance(tools.panel.currentWidget(), PageChoice), "it stood there, and another Enter was a mistake"
    qtbot.waitUntil(lambda: not page.workplace.jobs.running)
    assert page.canvas.state and (page.canvas.state.backdrop is None) == is_given_up
