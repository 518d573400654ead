"""Every edit of the details beside the plan, made as a user makes it."""

from collections.abc import Iterator

from edit_cases import makes
from PySide6.QtWidgets import QLineEdit, QWidget
from user_hand import Hand

from boothapp.gui.plan.page import PlanPage
from boothapp.gui.widgets.fields import ChoiceBox


def details(hand: Hand, *booths: str, things: tuple[str, ...] = ()) -> PlanPage:
    """Show the plan with these selected, and what is known of them."""
    page = hand.go(PlanPage, hall="h")
    page.right.show_tab("details")
    page.canvas.scene.select([])
    page.canvas.scene.select(booths, things)
    return page


def write(hand: Hand, name: str, text: str) -> None:
    hand.write(hand.find(QLineEdit, f"plan.inspector.{name}"), text)


def choose(hand: Hand, name: str, value: object) -> None:
    hand.choose(hand.find(ChoiceBox, f"plan.inspector.{name}"), value)


@makes("hold_booths")
def a_booth_is_held(hand: Hand) -> Iterator[QWidget]:
    page = details(hand, "b-a12")
    yield page.canvas.list
    choose(hand, "state", "held")
    write(hand, "heldFor", "Sở Công Thương")
    hand.click("plan.inspector.stateDone")


@makes("confirm_booths")
def both_take_their_booth(hand: Hand) -> Iterator[QWidget]:
    page = details(hand, "b-a09")
    yield page.inspector
    choose(hand, "state", "confirmed")


@makes("unconfirm_booths")
def a_confirmed_booth_is_plainly_given(hand: Hand) -> Iterator[QWidget]:
    page = details(hand, "b-a15")
    yield page.inspector
    choose(hand, "state", "assigned")


@makes("fascia_name")
def what_is_printed_above_a_booth(hand: Hand) -> Iterator[QWidget]:
    page = details(hand, "b-a15")
    yield page.inspector
    write(hand, "fascia", "CHÈ TÂN CƯƠNG")


@makes("move_on_plan")
def a_typed_place(hand: Hand) -> Iterator[QWidget]:
    page = details(hand, "b-a11")
    yield page.inspector
    write(hand, "y", "8,5")


@makes("turn_on_plan")
def a_typed_angle(hand: Hand) -> Iterator[QWidget]:
    page = details(hand, "b-a11")
    yield page.inspector
    write(hand, "turn", "90")


@makes("resize_on_plan")
def a_typed_depth(hand: Hand) -> Iterator[QWidget]:
    page = details(hand, "b-a11")
    yield page.inspector
    write(hand, "depth", "400cm")


@makes("change_booths")
def another_number(hand: Hand) -> Iterator[QWidget]:
    page = details(hand, "b-a11")
    yield page.inspector
    write(hand, "code", "A11B")


@makes("supply_booths")
def power_for_a_booth(hand: Hand) -> Iterator[QWidget]:
    page = details(hand, "b-a11")
    yield page.inspector
    hand.click("plan.inspector.power")


@makes("unshare_booths")
def a_booth_for_one_again(hand: Hand) -> Iterator[QWidget]:
    page = details(hand, "b-a14")
    yield page.inspector
    hand.click("plan.inspector.shared")


@makes("give_to_zone")
def a_booth_of_a_zone(hand: Hand) -> Iterator[QWidget]:
    page = details(hand, "b-a11")
    yield page.inspector
    choose(hand, "zone", "z-tea")


@makes("give_to_pavilion")
def a_booth_of_a_pavilion(hand: Hand) -> Iterator[QWidget]:
    page = details(hand, "b-a11")
    yield page.inspector
    choose(hand, "pavilion", "v-tea")


@makes("remove_from_plan")
def a_booth_of_somebody_is_removed(hand: Hand) -> Iterator[QWidget]:
    page = details(hand, "b-a15")
    yield page.canvas.list
    hand.click("plan.inspector.delete")
    hand.click("plan.choice.remove")


@makes("change_plan_item")
def other_words_on_a_thing(hand: Hand) -> Iterator[QWidget]:
    page = details(hand, things=("i-stage",))
    yield page.inspector
    write(hand, "text", "Sân khấu chính")


@makes("change_hall")
def another_name_of_a_hall(hand: Hand) -> Iterator[QWidget]:
    page = details(hand)
    yield page.inspector
    write(hand, "hall.name", "Nhà A – Tầng 1")


@makes("change_zone")
def another_name_of_a_zone(hand: Hand) -> Iterator[QWidget]:
    page = details(hand)
    hand.click("plan.inspector.zone.z-tea")
    yield page.inspector
    write(hand, "zone.name", "Chè và cà phê")


@makes("remove_zone")
def a_zone_is_removed(hand: Hand) -> Iterator[QWidget]:
    page = details(hand)
    yield page.inspector
    hand.click("plan.inspector.zone.z-tea")
    hand.click("plan.inspector.zone.delete")
    page.canvas.scene.select([])


@makes("change_pavilion")
def another_name_of_a_pavilion(hand: Hand) -> Iterator[QWidget]:
    page = details(hand)
    hand.click("plan.inspector.pavilion.v-tea")
    yield page.inspector
    write(hand, "pavilion.name", "Thái Nguyên – xứ Trà")


@makes("remove_pavilion")
def a_pavilion_is_removed(hand: Hand) -> Iterator[QWidget]:
    page = details(hand)
    yield page.inspector
    hand.click("plan.inspector.pavilion.v-tea")
    hand.click("plan.inspector.pavilion.delete")
    page.canvas.scene.select([])
