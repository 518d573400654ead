"""A booth or a thing pulled by its corners: the opposite corner stays, one edit, given up by Esc."""

from typing import Any

import pytest
from hall_of_booths import ALT, CTRL, NONE, SHIFT, Hand
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from boothapp.domain.plan import Booth, PlanItem
from boothapp.floorplan.shape import Box, Point
from boothapp.gui import messages
from boothapp.gui.document import Document
from boothapp.gui.plan.page import PlanPage
from boothapp.store import history, records
from boothapp.tasks import draw_plan

Place = tuple[float, float]
Sides = tuple[float, float, float, float]


@pytest.fixture
def hand(page: PlanPage) -> Hand:
    page.canvas.view.zoom_at(
        1.05 * 0.16 / page.canvas.view.scale_px, QPointF(page.canvas.view.viewport().rect().center())
    )  # what is in reach of snapping depends on it
    return Hand(page.canvas)


def box_of(document: Document, id_: str) -> Box:
    found = records.get(document.fair.db, Booth, id_) or records.get(document.fair.db, PlanItem, id_)
    assert found
    return draw_plan.box_of(found)


def sides(box: Box) -> Sides:
    return box.x, box.y, box.w, box.h


def corner(page: PlanPage, number: int) -> Place:
    """Where a corner is grasped, in metres of the hall."""
    view = page.canvas.view
    place = view.plan.handles.handles[number].at(view.scale_px)
    return place.x() / 100, place.y() / 100


def pull(
    page: PlanPage, hand: Hand, number: int, by: Place, keys: Qt.KeyboardModifier | None = None, *, let_go: bool = True
) -> None:
    start = corner(page, number)
    hand.drag(start, (start[0] + by[0], start[1] + by[1]), *([keys] if keys else []), let_go=let_go)


def edits(document: Document) -> list[str]:
    return [entry.code for entry in history.entries(document.fair)]


@pytest.mark.parametrize(
    ("id_", "number", "by", "keys", "wanted"),
    [
        ("b4", 2, (1.1, 0.9), None, (12, 14, 4, 4)),  # on the grid
        ("b4", 1, (2.0, 0.05), None, (12, 14, 5, 3)),  # a side that is hardly pulled keeps its length
        ("b1", 0, (-1.1, -0.95), None, (2, 13, 4, 4)),
        ("b1", 3, (-1.0, 2.0), None, (2, 14, 4, 5)),
        ("b4", 2, (1.13, 0.86), ALT, (12, 14, 4.13, 3.86)),
        ("b4", 2, (3.0, 0.4), SHIFT, (12, 14, 6, 6)),
        ("b4", 2, (-9.0, -9.0), None, (12, 14, 0.5, 0.5)),
        ("s", 2, (2.0, -1.0), None, (25, 4, 10, 3)),
        ("s", 0, (7.98, 3.98), ALT, (32.9, 7.9, 0.1, 0.1)),
    ],
)
def test_a_corner_is_pulled_in_one_edit_that_can_be_undone(
    page: PlanPage,
    hand: Hand,
    document: Document,
    id_: str,
    number: int,
    by: Place,
    keys: Qt.KeyboardModifier | None,
    wanted: Sides,
) -> None:
    before, count = box_of(document, id_), len(edits(document))
    page.canvas.scene.select([id_] if id_ != "s" else [], [id_] if id_ == "s" else [])
    pull(page, hand, number, by, keys)
    precise = 0.06 if keys == ALT else 0.001
    assert sides(box_of(document, id_)) == pytest.approx(wanted, abs=precise)
    assert edits(document)[: len(edits(document)) - count] == ["resize_on_plan"]
    document.undo()
    assert box_of(document, id_) == before


def test_a_booth_that_stands_askew_is_pulled_about_its_opposite_corner(
    page: PlanPage, hand: Hand, document: Document
) -> None:
    draw_plan.place(document.fair, {"b1": Box(20, 22, 3, 3, 30)}, code="turn_on_plan")
    page.canvas.scene.select(["b1"])
    stays = box_of(document, "b1").corners()[0]
    pull(page, hand, 2, (1.0, 1.2))
    made = box_of(document, "b1")
    assert made.rotation_deg == 30
    assert made.corners()[0] == pytest.approx(stays, abs=0.002)
    assert (made.w * 2).is_integer() and (made.h * 2).is_integer() and made.w > 3


def test_what_is_seen_while_it_is_pulled(page: PlanPage, hand: Hand, qtbot: QtBot) -> None:
    scene = page.canvas.scene
    scene.select(["b4"])
    pull(page, hand, 2, (1.0, -11.05), ALT, let_go=False)  # over nothing yet
    assert scene.drop.words == "4,0\N{NO-BREAK SPACE}×\N{NO-BREAK SPACE}0,5\N{NO-BREAK SPACE}m · 2 m²"
    hand.move((18.1, 17.0))  # in line with the right edge of A05
    assert scene.drop.words.startswith("6,0\N{NO-BREAK SPACE}×\N{NO-BREAK SPACE}3,0\N{NO-BREAK SPACE}m")
    assert scene.guides.guides
    assert scene.booths["b4"].booth.box.w == 6
    page.canvas.grab()
    qtbot.keyClick(page.canvas.view, Qt.Key.Key_Escape)
    assert not scene.drop.words and not scene.guides.guides
    assert scene.booths["b4"].booth.box.w == 3
    hand.let_go((18.1, 17.0))


def test_what_interrupts_puts_it_back(page: PlanPage, hand: Hand, document: Document) -> None:
    before = box_of(document, "b4")
    page.canvas.scene.select(["b4"])
    pull(page, hand, 2, (1.0, 1.0), let_go=False)
    page.hold.interrupt()
    hand.let_go((16.0, 18.0))
    assert box_of(document, "b4") == before
    assert page.canvas.scene.booths["b4"].booth.box == before


def test_what_an_undo_changes_while_it_is_pulled_is_let_go(page: PlanPage, hand: Hand, document: Document) -> None:
    draw_plan.place(document.fair, {"b4": Box(12, 20, 3, 3)})
    page.canvas.scene.select(["b4"])
    pull(page, hand, 2, (1.0, 1.0), let_go=False)
    document.undo()
    hand.move((17.0, 24.0))
    hand.let_go((17.0, 24.0))
    assert sides(box_of(document, "b4")) == (12, 14, 3, 3)


def test_a_booth_pulled_over_another_goes_back_unless_alt_is_held(
    page: PlanPage, hand: Hand, document: Document
) -> None:
    refused: list[str] = []
    page.canvas.view.refused.connect(refused.append)
    page.canvas.scene.select(["b1"])
    pull(page, hand, 2, (1.0, 0.0), let_go=False)
    assert page.canvas.scene.guides.overlapping
    hand.let_go(corner(page, 2))
    assert box_of(document, "b1").w == 3 and len(refused) == 1
    pull(page, hand, 2, (1.0, 0.0), ALT)
    assert box_of(document, "b1").w == pytest.approx(4, abs=0.06)


@pytest.mark.parametrize("accepted", [True, False])
def test_somebodys_booth_gets_smaller_only_when_that_is_wanted(
    page: PlanPage, hand: Hand, document: Document, monkeypatch: pytest.MonkeyPatch, *, accepted: bool
) -> None:
    asked: list[str] = []

    def ask(_parent: object, question: Any, *_: object, **__: object) -> int:
        asked.append(question.why)
        return 0 if accepted else 1  # which button

    monkeypatch.setattr(messages, "asked", ask)
    page.canvas.scene.select(["a1"])
    pull(page, hand, 3, (0.0, 1.0))
    assert (box_of(document, "a1").h, asked) == (4, [])  # a larger one is no loss
    pull(page, hand, 3, (0.0, -2.0))
    assert box_of(document, "a1").h == (2 if accepted else 4)
    assert len(asked) == 1 and "HTX Chè Tân Cương" in asked[0]


@pytest.mark.parametrize(
    ("booths", "things", "count"),
    [(["a1"], [], 4), ([], ["s"], 4), (["a1", "a2"], [], 0), (["a1"], ["s"], 0), (["l1"], [], 0), ([], [], 0)],
)
def test_corners_are_shown_only_where_they_can_be_pulled(
    page: PlanPage, monkeypatch: pytest.MonkeyPatch, booths: list[str], things: list[str], count: int
) -> None:
    scene = page.canvas.scene
    scene.select(booths, things)
    assert len(scene.handles.handles) == count
    page.tools.choose("booth")
    assert not scene.handles.handles
    page.tools.choose("hand")
    assert not scene.handles.handles
    page.tools.choose("select")
    assert len(scene.handles.handles) == count
    monkeypatch.setattr(type(page.document.fair), "writable", property(lambda _fair: False))
    page.canvas.refresh()
    assert not scene.handles.handles


@pytest.mark.parametrize("zoom", [0.05, 0.3, 1.0, 5.0])
def test_corners_are_grasped_at_any_zoom_and_so_is_the_booth_between_them(
    page: PlanPage, hand: Hand, document: Document, zoom: float
) -> None:
    view, scene = page.canvas.view, page.canvas.scene
    view.zoom_at(zoom / view.zoom, hand.px((13.5, 15.5)))
    scene.select(["b4"])
    for number in range(4):
        x, y = corner(page, number)
        for dx, dy in ((6, 6), (-6, 6), (6, -6), (-6, -6)):  # 12 pixels wide
            by = 1 / (view.scale_px * 100)
            found = view.corners.handle_at(Point(x + dx * by, y + dy * by))
            assert found and found.number == number
    hand.move((13.5, 15.5), button=NONE)
    assert view.viewport().cursor().shape() == Qt.CursorShape.ArrowCursor
    assert view.corners.handle_at(scene.state.booths["b4"].box.centre if scene.state else None) is None
    page.canvas.grab()


def test_the_cursor_shows_the_direction(page: PlanPage, hand: Hand, document: Document) -> None:
    cursors = Qt.CursorShape
    page.canvas.scene.select(["b4"])
    seen = []
    for number in range(4):
        hand.move(corner(page, number), button=NONE)
        seen.append(page.canvas.view.viewport().cursor().shape())
    forwards, back = cursors.SizeFDiagCursor, cursors.SizeBDiagCursor
    assert seen == [forwards, back, forwards, back]
    draw_plan.place(document.fair, {"b4": Box(12, 20, 3, 3, 45)}, code="turn_on_plan")
    hand.move(corner(page, 0), button=NONE)
    assert page.canvas.view.viewport().cursor().shape() == cursors.SizeVerCursor
    hand.move((30, 25), button=NONE)
    assert page.canvas.view.viewport().cursor().shape() == cursors.ArrowCursor
    assert QGuiApplication.overrideCursor() is None


def test_a_click_on_a_corner_is_meant_for_what_lies_below(page: PlanPage, hand: Hand) -> None:
    scene = page.canvas.scene
    scene.select(["b1"])
    x, y = corner(page, 2)
    hand.click((x + 0.2, y - 0.2))
    assert scene.selected_booths == ["b2"]
    scene.select(["b1"])
    hand.click((x + 0.2, y - 0.2), CTRL)
    assert scene.selected_booths == ["b1", "b2"]
