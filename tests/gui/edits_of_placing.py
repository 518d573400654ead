"""Every edit that gives booths to exhibitors and takes them back, made on the plan as a user makes it."""

from collections.abc import Iterator

from edit_cases import makes
from fair_to_edit import DELEGATION, TWIN
from gui.plan.hall_of_booths import Hand as Mouse
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_vietnamese import type_text
from user_hand import Hand

from boothapp.gui.plan.assigning.assign_box import AssignBox
from boothapp.gui.plan.assigning.booth_menu import BoothMenu
from boothapp.gui.plan.page import PlanPage
from boothapp.gui.widgets.dragged_ids import carrying


def plan(hand: Hand, booth: str) -> PlanPage:
    """Show the plan with a booth selected, the keys on the canvas."""
    page = hand.go(PlanPage, booth=booth)
    page.canvas.view.setFocus()
    return page


def middle(page: PlanPage, booth: str) -> tuple[float, float]:
    assert page.canvas.state
    centre = page.canvas.state.booths[booth].box.centre
    return centre.x, centre.y


@makes("assign_booths")
def a_typed_name(hand: Hand) -> Iterator[QWidget]:
    page = plan(hand, "b-a11")
    yield page.canvas.list
    hand.press(page.canvas.view, Qt.Key.Key_Return)
    box = next(one for one in page.findChildren(AssignBox) if not one.isHidden())
    type_text(box.line, "cong thuong")
    hand.press(box.line, Qt.Key.Key_Return)
    for one in page.findChildren(AssignBox):
        if not one.isHidden():  # of the next booth
            one.end()


@makes("assign_booths")
def a_dropped_card(hand: Hand) -> Iterator[QWidget]:
    page = plan(hand, "b-a11")
    yield page.assigning.list.cards
    Mouse(page.canvas).carry(middle(page, "b-a11"), carrying("exhibitors", [TWIN]))


@makes("vacate_booths")
def del_of_an_assignment(hand: Hand) -> Iterator[QWidget]:
    page = plan(hand, "b-a09")
    yield page.canvas.list
    hand.press(page.canvas.view, Qt.Key.Key_Delete)
    hand.click("plan.choice.vacate")


@makes("move_booth")
def a_booth_dragged_onto_a_free_one(hand: Hand) -> Iterator[QWidget]:
    page = plan(hand, "b-a09")
    yield page.canvas.list
    Mouse(page.canvas).drag(middle(page, "b-a09"), middle(page, "b-a11"))


@makes("swap_booths")
def a_booth_dragged_onto_another(hand: Hand) -> Iterator[QWidget]:
    page = plan(hand, "b-a09")
    yield page.canvas.list
    Mouse(page.canvas).drag(middle(page, "b-a09"), middle(page, "b-a15"))
    hand.click("plan.choice.swap")


@makes("join_booth")
def one_more_in_a_booth(hand: Hand) -> Iterator[QWidget]:
    page = plan(hand, "b-a09")
    yield page.canvas.list
    Mouse(page.canvas).carry(middle(page, "b-a09"), carrying("exhibitors", [TWIN]))
    hand.click("plan.choice.share")


@makes("replace_in_booth")
def another_in_a_booth(hand: Hand) -> Iterator[QWidget]:
    page = plan(hand, "b-a09")
    yield page.canvas.list
    Mouse(page.canvas).carry(middle(page, "b-a09"), carrying("exhibitors", [TWIN]))
    hand.click("plan.choice.replace")


@makes("fill_pavilion")
def a_delegation_dropped(hand: Hand) -> Iterator[QWidget]:
    page = plan(hand, "b-a12")
    yield page.canvas.list
    Mouse(page.canvas).carry(middle(page, "b-a12"), carrying("delegation", [DELEGATION]))


def from_menu(page: PlanPage, booth: str, words: str) -> None:
    """Ask for the menu of a booth with the right button and take an entry."""
    view = page.canvas.view
    at = Mouse(page.canvas).px(middle(page, booth)).toPoint()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.viewport().mapToGlobal(QPoint(at)))
    QApplication.sendEvent(view.viewport(), asked)
    menu = next(one for one in page.canvas.findChildren(BoothMenu) if one.isVisible())
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()


@makes("decline_booths")
def declined_from_the_menu(hand: Hand) -> Iterator[QWidget]:
    page = plan(hand, "b-a15")
    yield page.canvas.list
    from_menu(page, "b-a15", "Đơn vị từ chối gian")


@makes("block_booths")
def blocked_from_the_menu(hand: Hand) -> Iterator[QWidget]:
    page = plan(hand, "b-a11")
    yield page.canvas.list
    from_menu(page, "b-a11", "Khóa gian, không xếp cho ai")


@makes("unblock_booths")
def opened_from_the_menu(hand: Hand) -> Iterator[QWidget]:
    page = plan(hand, "b-a13")
    yield page.canvas.list
    from_menu(page, "b-a13", "Mở khóa gian")


@makes("draw_lots")
def lots_drawn_at_once(hand: Hand) -> Iterator[QWidget]:
    page = plan(hand, "b-a11")
    yield page.canvas.list
    page.lots.ask()
    hand.click("plan.lots.at_once")
