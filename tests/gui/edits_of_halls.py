"""Every edit of halls, made on the plan as a user makes it."""

from collections.abc import Iterator

from edit_cases import makes
from fair_to_edit import picture
from gui.plan.hall_of_booths import Hand as Mouse
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QSlider, QWidget
from user_hand import Hand

from boothapp.gui.plan.halls.background_panel import BackgroundPanel
from boothapp.gui.plan.page import PlanPage


def plan(hand: Hand, hall: str = "h") -> PlanPage:
    page = hand.go(PlanPage, hall=hall)
    page.canvas.scene.select([])
    return page


def give(page: PlanPage, command: str) -> None:
    page.workplace.commands.action(f"plan.{command}").trigger()


@makes("add_hall")
def a_hall_by_its_name(hand: Hand) -> Iterator[QWidget]:
    page = plan(hand)
    yield page.halls.view()
    give(page, "hall_new")
    hand.press(hand.find(QLineEdit, "plan.hall_form.name"), Qt.Key.Key_Return)


@makes("order_halls")
def a_hall_put_behind_another(hand: Hand) -> Iterator[QWidget]:
    page = plan(hand)
    yield page.halls.view()
    give(page, "hall_later")


@makes("remove_hall")
def a_hall_into_the_bin(hand: Hand) -> Iterator[QWidget]:
    page = plan(hand)
    yield page.halls.view()
    give(page, "hall_remove")


@makes("take_plan")
def a_ready_plan(hand: Hand) -> Iterator[QWidget]:
    page = plan(hand)
    yield page.halls.view()
    give(page, "hall_template")
    hand.click("plan.templates.do")


@makes("hall_outline")
def an_outline_by_its_corners(hand: Hand) -> Iterator[QWidget]:
    page = plan(hand)
    yield page.right
    give(page, "hall_outline")
    mouse = Mouse(page.canvas)
    for corner in ((0, 0), (50, 0), (50, 30), (0, 20)):
        mouse.click(corner)
    hand.press(page.canvas.view, Qt.Key.Key_Return)


@makes("hall_background")
def a_picture_behind_a_hall(hand: Hand) -> Iterator[QWidget]:
    page = plan(hand)
    give(page, "hall_background")
    panel = page.tools.panel.currentWidget()
    assert isinstance(panel, BackgroundPanel)
    file = picture(hand.files / "mặt bằng.jpg", 21)
    yield panel
    panel.take(file)


@makes("place_background")
def a_picture_that_fades(hand: Hand) -> Iterator[QWidget]:
    page = plan(hand, "h-b")
    give(page, "hall_background")
    yield page.tools.panel
    hand.press(hand.find(QSlider, "plan.background.fade"), Qt.Key.Key_PageUp)
