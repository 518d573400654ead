"""Every edit that the drawing tools make on the plan, made as a user makes it."""

from collections.abc import Iterator

from edit_cases import makes
from gui.plan.hall_of_booths import Hand as Mouse
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from user_hand import CTRL, Hand

from boothapp.gui.plan.page import PlanPage


def plan(hand: Hand, *booths: str) -> PlanPage:
    """Show the plan, these booths selected, the keys on the canvas."""
    page = hand.go(PlanPage, hall="h")
    page.tools.choose("select")
    page.canvas.scene.select(booths)
    page.canvas.view.fit()
    page.canvas.view.setFocus()
    return page


def line_of(page: PlanPage, name: str) -> QLineEdit:
    found = page.tools.panel.findChild(QLineEdit, name)
    assert found is not None
    return found


def give(page: PlanPage, command: str) -> None:
    page.workplace.commands.action(f"plan.{command}").trigger()


@makes("add_booths")
def a_field_of_booths(hand: Hand) -> Iterator[QWidget]:
    page = plan(hand)
    yield page.canvas.list
    page.tools.choose("rows")
    Mouse(page.canvas).drag((10, 10), (22.2, 16.2))
    hand.press(page.canvas.view, Qt.Key.Key_Return)
    page.tools.choose("select")


@makes("add_plan_items")
def a_stage(hand: Hand) -> Iterator[QWidget]:
    page = plan(hand)
    yield page.right
    page.tools.choose("stage")
    Mouse(page.canvas).drag((10, 10), (20, 16))
    page.tools.choose("select")
    page.canvas.scene.select([])


@makes("align_on_plan")
def a_booth_in_line_with_the_stage(hand: Hand) -> Iterator[QWidget]:
    page = plan(hand, "b-a15")
    page.canvas.scene.select(["b-a15"], ["i-stage"])
    yield page.right
    give(page, "align_middle")


@makes("turn_on_plan")
def a_quarter(hand: Hand) -> Iterator[QWidget]:
    page = plan(hand, "b-a09")
    yield page.right
    hand.press(page.canvas.view, Qt.Key.Key_R, held=CTRL)


@makes("move_on_plan")
def an_arrow(hand: Hand) -> Iterator[QWidget]:
    page = plan(hand, "b-a09")
    yield page.right
    hand.press(page.canvas.view, Qt.Key.Key_Down)


@makes("resize_on_plan")
def a_corner(hand: Hand) -> Iterator[QWidget]:
    page = plan(hand, "b-a11")
    yield page.right
    there = page.canvas.scene.booths["b-a11"].booth.box.corners()[2]
    Mouse(page.canvas).drag(there, (there.x + 0.6, there.y + 1.2), Qt.KeyboardModifier.AltModifier)


@makes("change_on_plan")
def the_lock_of_a_place(hand: Hand) -> Iterator[QWidget]:
    page = plan(hand, "b-a09")
    yield page.right
    hand.press(page.canvas.view, Qt.Key.Key_L, held=CTRL)


@makes("remove_from_plan")
def del_of_a_free_booth(hand: Hand) -> Iterator[QWidget]:
    page = plan(hand, "b-a11")
    yield page.canvas.list
    hand.press(page.canvas.view, Qt.Key.Key_Delete)


@makes("renumber_booths")
def other_numbers(hand: Hand) -> Iterator[QWidget]:
    page = plan(hand, "b-a09", "b-a10", "b-a11")
    yield page.canvas.list
    give(page, "renumber")
    line = line_of(page, "plan.renumber.pattern")
    hand.write(line, "K{01}")
    hand.press(line, Qt.Key.Key_Return)


@makes("merge_booths")
def two_are_one(hand: Hand) -> Iterator[QWidget]:
    page = plan(hand, "b-a09", "b-a10")
    yield page.canvas.list
    give(page, "merge")


@makes("split_booth")
def one_is_two(hand: Hand) -> Iterator[QWidget]:
    page = plan(hand, "b-a11")
    yield page.canvas.list
    give(page, "split")
    hand.press(line_of(page, "plan.split.parts"), Qt.Key.Key_Return)


@makes("add_zone")
def a_zone_of_a_frame(hand: Hand) -> Iterator[QWidget]:
    page = plan(hand)
    yield page.right
    page.tools.choose("zone")
    Mouse(page.canvas).drag((0.5, 0.5), (7.2, 4.3))
    hand.press(line_of(page, "plan.zone.code"), Qt.Key.Key_Return)
    page.tools.choose("select")


@makes("add_pavilion")
def a_pavilion_of_a_frame(hand: Hand) -> Iterator[QWidget]:
    page = plan(hand)
    yield page.right
    page.tools.choose("pavilion")
    Mouse(page.canvas).drag((0.5, 0.5), (7.2, 4.3))
    line = line_of(page, "plan.pavilion.name")
    hand.write(line, "Gia Lai")
    hand.press(line, Qt.Key.Key_Return)
    page.tools.choose("select")
