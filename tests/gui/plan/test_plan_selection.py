"""Selecting on the canvas: clicks, frames, Tab, and what else takes the keys."""

import pytest
from hall_of_booths import ALT, CTRL, PLAIN, SHIFT, Hand
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from boothapp.gui.document import Document
from boothapp.gui.plan.canvas import PlanCanvas
from boothapp.tasks import draw_plan

A1, A2, A3, B1, B3, NOWHERE, STAGE = (4.5, 5.5), (7.5, 5.5), (10.5, 5.5), (4.5, 15.5), (10.5, 15.5), (20, 20), (29, 6)


def test_a_click_selects_and_a_click_beside_everything_selects_nothing(canvas: PlanCanvas, hand: Hand) -> None:
    hand.click(A1)
    assert canvas.scene.selected_booths == ["a1"]
    hand.click(A2)
    assert canvas.scene.selected_booths == ["a2"]
    hand.click(STAGE)
    assert (canvas.scene.selected_booths, canvas.scene.selected_things) == ([], ["s"])
    hand.click(NOWHERE)
    assert (canvas.scene.selected_booths, canvas.scene.selected_things) == ([], [])


def test_shift_adds_and_control_toggles(canvas: PlanCanvas, hand: Hand) -> None:
    hand.click(A1)
    hand.click(A2, SHIFT)
    hand.click(A3, CTRL)
    assert canvas.scene.selected_booths == ["a1", "a2", "a3"]
    hand.click(A2, CTRL)
    assert canvas.scene.selected_booths == ["a1", "a3"]
    hand.click(A1)  # of several the one that is clicked stays
    assert canvas.scene.selected_booths == ["a1"]


@pytest.mark.parametrize(
    ("start", "end", "selected"),
    [
        ((2, 3), (8, 8), ["a1"]),  # to the right: what lies in it
        ((8, 8), (2, 3), ["a1", "a2"]),  # to the left: what it touches
        ((8, 3), (2, 8), ["a1", "a2"]),
        ((2, 8), (9.5, 3), ["a1", "a2"]),
    ],
)
def test_a_frame_selects_as_in_cad_programs(
    canvas: PlanCanvas, hand: Hand, start: tuple[float, float], end: tuple[float, float], selected: list[str]
) -> None:
    hand.drag(start, end)
    assert canvas.scene.selected_booths == selected
    assert not canvas.scene.frame.isVisible()


def test_a_frame_with_shift_adds_and_with_control_toggles(canvas: PlanCanvas, hand: Hand) -> None:
    hand.click(B1)
    hand.drag((2, 3), (9.5, 8), SHIFT)
    assert canvas.scene.selected_booths == ["b1", "a1", "a2"]
    hand.drag((2, 3), (6.5, 8), CTRL)
    assert canvas.scene.selected_booths == ["b1", "a2"]


def test_the_name_of_a_pavilion_selects_all_of_it(canvas: PlanCanvas, hand: Hand) -> None:
    hand.click((10, 13.2))
    assert canvas.scene.selected_booths == ["b3", "b4"]


def test_tab_walks_by_number_and_leaves_behind_the_last(canvas: PlanCanvas, qtbot: QtBot) -> None:
    seen = []
    for _ in range(11):
        qtbot.keyClick(canvas.view, Qt.Key.Key_Tab)
        seen.append("".join(canvas.scene.selected_booths))
    assert seen == ["a1", "a2", "a3", "a4", "a5", "a6", "b1", "b2", "b3", "b4", "l1"]
    assert not canvas.view._select.step(1)
    qtbot.keyClick(canvas.view, Qt.Key.Key_Backtab, SHIFT)
    assert canvas.scene.selected_booths == ["b4"]


def test_tab_brings_a_booth_into_sight(canvas: PlanCanvas, qtbot: QtBot) -> None:
    canvas.view.zoom_at(4, canvas.view.rect().center().toPointF())
    qtbot.keyClick(canvas.view, Qt.Key.Key_Tab)
    seen = canvas.view.mapToScene(canvas.view.viewport().rect()).boundingRect()
    assert seen.contains(canvas.scene.booths["a1"].pos())
    assert canvas.view.zoom > 3


def test_escape_clears_the_selection_and_then_belongs_to_others(canvas: PlanCanvas, hand: Hand) -> None:
    hand.click(A1)
    for handled in (True, False):
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, PLAIN)
        event.accept()
        canvas.view.keyPressEvent(event)
        assert event.isAccepted() is handled
        assert canvas.scene.selected_booths == []


def test_enter_double_click_and_delete_are_told(canvas: PlanCanvas, hand: Hand, qtbot: QtBot) -> None:
    opened, gone = [], []
    canvas.view.booth_activated.connect(opened.append)
    canvas.view.thing_activated.connect(opened.append)
    canvas.view.delete_wanted.connect(lambda: gone.append(list(canvas.scene.selected_booths)))
    qtbot.keyClick(canvas.view, Qt.Key.Key_Return)
    qtbot.keyClick(canvas.view, Qt.Key.Key_Delete)
    hand.click(A1)
    qtbot.keyClick(canvas.view, Qt.Key.Key_Return)
    qtbot.keyClick(canvas.view, Qt.Key.Key_Delete)
    for place in (A2, STAGE):
        hand.mouse(QEvent.Type.MouseButtonDblClick, hand.px(place), Qt.MouseButton.LeftButton)
    assert (opened, gone) == (["a1", "a2", "s"], [["a1"]])


def test_an_offer_is_accepted_or_refused_before_all_else(canvas: PlanCanvas, hand: Hand, qtbot: QtBot) -> None:
    said: list[str] = []
    canvas.view.ghosts_accepted.connect(lambda: said.append("yes"))
    canvas.view.ghosts_refused.connect(lambda: said.append("no"))
    hand.click(A1)
    canvas.view.offering = True
    qtbot.keyClick(canvas.view, Qt.Key.Key_Return)
    qtbot.keyClick(canvas.view, Qt.Key.Key_Escape)
    assert (said, canvas.scene.selected_booths) == (["yes", "no"], ["a1"])


def test_the_right_button_asks_for_a_menu_of_what_is_there(canvas: PlanCanvas, hand: Hand) -> None:
    asked: list[str] = []
    canvas.view.context_wanted.connect(lambda _place, booth: asked.append(booth))
    for place in (A2, NOWHERE):
        at = hand.px(place).toPoint()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, canvas.view.viewport().mapToGlobal(at))
        QApplication.sendEvent(canvas.view.viewport(), event)
    hand.press(A1, button=Qt.MouseButton.RightButton)
    hand.move((9, 9), button=Qt.MouseButton.RightButton)
    assert (asked, canvas.scene.selected_booths) == (["a2", ""], ["a2"])


def test_control_a_selects_all_booths(canvas: PlanCanvas, qtbot: QtBot) -> None:
    qtbot.keyClick(canvas.view, Qt.Key.Key_A, CTRL)
    assert len(canvas.scene.selected_booths) == 11


def test_what_is_selected_stays_selected_when_the_fair_changes_unless_it_is_gone(
    canvas: PlanCanvas, hand: Hand, document: Document
) -> None:
    hand.drag((2, 13), (9, 18))
    assert canvas.scene.selected_booths == ["b1", "b2"]
    draw_plan.remove(document.fair, ["b1"])
    assert canvas.scene.selected_booths == ["b2"]


def test_a_tool_gets_the_mouse_until_escape(canvas: PlanCanvas, hand: Hand, qtbot: QtBot) -> None:
    from boothapp.gui.plan.canvas_tool import CanvasTool

    told: list[str] = []

    class Tool(CanvasTool):
        def press(self, point: object, modifiers: object) -> None:
            told.append(f"{point.x:.1f} {point.y:.1f}")  # type: ignore[attr-defined]

        def cancel(self) -> bool:
            told.append("cancelled")
            return True

    ended: list[bool] = []
    canvas.view.tool_ended.connect(lambda: ended.append(True))
    canvas.view.set_tool(Tool(canvas.view))
    hand.click(A1, ALT)
    assert (told, canvas.scene.selected_booths) == (["4.5 5.5"], [])
    qtbot.keyClick(canvas.view, Qt.Key.Key_Escape)
    assert (told[1:], ended, canvas.view.tool) == (["cancelled"], [True], None)
    hand.click(A1)
    assert canvas.scene.selected_booths == ["a1"]
    assert canvas.view.mapToGlobal(QPoint(0, 0)) is not None
