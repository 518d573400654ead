"""An undo of something in another hall leads there and shows what went back."""

import pytest
from hall_of_booths import fill
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from boothapp.domain.plan import Booth
from boothapp.floorplan.shape import Box
from boothapp.gui.document import Document
from boothapp.gui.plan.page import PlanPage
from boothapp.gui.shell.main_window import MainWindow
from boothapp.store import records
from boothapp.tasks import assign_booths, draw_plan


@pytest.fixture
def page(window: MainWindow, document: Document, qtbot: QtBot) -> PlanPage:
    fill(document)
    with document.fair.edit("test"):
        records.save(document.fair.db, Booth("other", "C01", 3.0, 4.0, id="c1"))
    found = window.go("plan")
    assert isinstance(found, PlanPage)
    found.canvas.view.setFocus()
    return found


def undo(page: PlanPage, qtbot: QtBot) -> None:
    focused = QApplication.focusWidget()
    assert focused
    qtbot.keyClick(focused, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("what", ["moved", "given", "drawn"])
def test_the_view_goes_to_the_hall_in_which_an_undo_changed_something(
    page: PlanPage, document: Document, qtbot: QtBot, what: str
) -> None:
    page.halls.show_hall("other")
    if what == "moved":
        draw_plan.place(document.fair, {"c1": Box(10, 10, 3, 3)}, {})
    elif what == "given":
        assign_booths.assign(document.fair, "tea", ["c1"])
    else:
        with document.fair.edit("test"):
            records.save(document.fair.db, Booth("other", "C02", 10.0, 4.0, id="c2"))
    page.halls.show_hall("h")
    assert not page.steps.flash.isVisible()
    undo(page, qtbot)
    assert page.canvas.hall_id == "other" and page.halls.currentData() == "other"
    assert page.steps.flash.isVisible() is (what != "drawn"), "what is gone cannot flash"
    page.grab()
    qtbot.waitUntil(lambda: not page.steps.flash.isVisible())


def test_in_the_hall_that_is_seen_the_view_stays(page: PlanPage, document: Document, qtbot: QtBot) -> None:
    assign_booths.assign(document.fair, "tea", ["b1"])
    undo(page, qtbot)
    box = page.canvas.scene.booths["b1"].sceneBoundingRect()
    assert page.canvas.hall_id == "h" and page.steps.flash.isVisible()
    assert page.steps.flash.boundingRect().intersects(box)
