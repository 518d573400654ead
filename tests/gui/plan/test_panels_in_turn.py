"""A verb with a panel, given while a drawing tool with a panel is in force."""

import pytest
from hall_of_booths import Hand
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

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
