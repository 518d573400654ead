"""What the plan refuses is told over it: nothing moves under the hand, and the next thing done ends it."""

import pytest
from hall_of_booths import Hand, fill
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from boothapp.gui.document import Document
from boothapp.gui.plan.page import PlanPage
from boothapp.gui.shell.main_window import MainWindow
from boothapp.gui.shell.notices import Toast
from boothapp.gui.widgets.dragged_ids import carrying
from boothapp.tasks import assign_booths


@pytest.fixture
def page(window: MainWindow, document: Document, qtbot: QtBot) -> PlanPage:
    fill(document)
    found = window.go("plan")
    assert isinstance(found, PlanPage)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return found


def toasts(page: PlanPage) -> list[str]:
    return [one.message.what for one in page.window().findChildren(Toast) if one.isVisible()]


@pytest.mark.parametrize("end", ["key", "click"])
def test_a_refusal_moves_nothing_and_goes_with_the_next_thing_done(
    page: PlanPage, window: MainWindow, qtbot: QtBot, end: str
) -> None:
    view = page.canvas.view
    page.canvas.scene.select(["b1", "a4"])
    before = view.mapTo(window, QPoint(0, 0))
    with qtbot.captureExceptions() as refused:
        window.commands.action("plan.merge").trigger()
    for _, error, _ in refused:
        window.messages.report_unsaved(error)  # as the program tells of what no slot caught
    assert window.banners.banner is None and len(toasts(page)) == 1 and len(refused) == 1
    assert view.mapTo(window, QPoint(0, 0)) == before
    if end == "key":
        view.setFocus()
        qtbot.keyClick(view, Qt.Key.Key_Escape)
    else:
        Hand(page.canvas).click((4.5, 15.5))
    assert not toasts(page)


def test_a_word_with_a_way_to_undo_goes_when_something_else_is_done(page: PlanPage, document: Document) -> None:
    Hand(page.canvas).carry((13.5, 5.5), carrying("exhibitors", ["tea", "coffee"]))
    assert toasts(page)
    assign_booths.vacate(document.fair, ["g1"])
    assert not toasts(page)
