"""Single corners of areas, walls and of the hall: pulled, added and taken away, one edit each."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hall_of_booths import ALT, LEFT, PLAIN, SHIFT, Hand
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from boothapp.domain import corners
from boothapp.domain.plan import Assignment, Booth, Pavilion, PlanItem
from boothapp.floorplan.shape import Point
from boothapp.gui import messages
from boothapp.gui.document import Document
from boothapp.gui.plan.page import PlanPage
from boothapp.store import history, records
from boothapp.tasks import halls

AREA = ((20.0, 20.0), (26.0, 20.0), (26.0, 24.0), (20.0, 24.0))
Place = tuple[float, float]


@pytest.fixture
def hand(page: PlanPage, document: Document) -> Hand:
    with document.fair.edit("test"):
        drawn = PlanItem("h", "keep_clear", 20, 20, 6, 4, points=corners.written(AREA), id="k")
        records.save(document.fair.db, drawn, PlanItem("h", "wall", 30, 20, 6, 0, points="30,20 36,20", id="w"))
    page.canvas.view.fit()
    return Hand(page.canvas)


def points(document: Document, id_: str) -> tuple[Place, ...]:
    item = records.get(document.fair.db, PlanItem, id_)
    assert item
    return corners.read(item.points)


def outline(document: Document) -> tuple[Place, ...]:
    found = records.where(document.fair.db, PlanItem, "hall_id = 'h' AND kind = 'outline'")
    return corners.read(found[0].points) if found else ()


def double_click(hand: Hand, place: Place) -> None:
    hand.click(place)
    hand.mouse(QEvent.Type.MouseButtonDblClick, hand.px(place), LEFT)
    hand.let_go(place)


@pytest.mark.parametrize(
    ("to", "keys", "wanted"),
    [
        ((28.1, 26.05), PLAIN, (28, 26)),  # the grid
        ((28.13, 26.07), ALT, (28.13, 26.07)),
        ((28.0, 25.0), SHIFT, (28, 24)),
        ((26.1, 27.05), PLAIN, (26, 27)),  # in line with the corner beside it
    ],
)
def test_a_corner_of_an_area_is_pulled_in_one_edit(
    page: PlanPage, hand: Hand, document: Document, to: Place, keys: Qt.KeyboardModifier, wanted: Place
) -> None:
    page.canvas.scene.select([], ["k"])
    hand.drag((26, 24), to, keys, let_go=False)
    assert page.canvas.scene.drop.words.count("m") == 3, "its place and the lengths of both sides"
    page.canvas.view.grab()
    page.canvas.view.zoom_in()
    assert page.canvas.scene.handles.handles[2].place != (26, 24), "it stays in the hand while somebody zooms"
    page.canvas.view.zoom_out()
    hand.move(to, keys)
    hand.let_go(to, keys)
    assert points(document, "k")[2] == pytest.approx(wanted, abs=0.02)
    assert history.entries(document.fair)[0].code == "resize_on_plan"
    document.undo()
    assert points(document, "k") == AREA


def test_esc_puts_a_corner_back_and_sides_that_cross_are_refused(
    page: PlanPage, hand: Hand, document: Document, qtbot: QtBot
) -> None:
    page.canvas.scene.select([], ["k"])
    hand.drag((26, 24), (30, 28), let_go=False)
    qtbot.keyClick(page.canvas.view, Qt.Key.Key_Escape)
    hand.let_go((30, 28))
    assert points(document, "k") == AREA
    with qtbot.waitSignal(page.canvas.view.refused) as refused:
        hand.drag((26, 24), (18, 21))
    assert "cắt nhau" in refused.args[0] and points(document, "k") == AREA


def test_a_double_click_adds_a_corner_and_delete_takes_the_selected_one_away(
    page: PlanPage, hand: Hand, document: Document, qtbot: QtBot
) -> None:
    page.canvas.scene.select([], ["k"])
    double_click(hand, (23, 20))
    assert len(points(document, "k")) == 5 and points(document, "k")[1] == pytest.approx((23, 20), abs=0.2)
    hand.click(points(document, "k")[1])
    qtbot.keyClick(page.canvas.view, Qt.Key.Key_Delete)
    assert points(document, "k") == AREA
    for _ in range(2):
        hand.click(points(document, "k")[0])
        qtbot.keyClick(page.canvas.view, Qt.Key.Key_Delete)
    assert len(points(document, "k")) == 3, "three corners are the least of an area"


def test_a_wall_keeps_two_ends(page: PlanPage, hand: Hand, document: Document, qtbot: QtBot) -> None:
    page.canvas.scene.select([], ["w"])
    hand.drag((36, 20), (36, 25), ALT)
    assert points(document, "w")[1] == pytest.approx((36, 25), abs=0.02)
    hand.click((30, 20))
    with qtbot.waitSignal(page.canvas.view.refused):
        qtbot.keyClick(page.canvas.view, Qt.Key.Key_Delete)
    assert len(points(document, "w")) == 2
    with qtbot.waitSignal(page.canvas.view.refused):
        hand.drag((36, 25), (30, 20), ALT)
    assert points(document, "w")[1] == pytest.approx((36, 25), abs=0.02), "a wall without length could not be seen"


def test_the_hall_gets_corners_where_its_wall_is_clicked(
    page: PlanPage, hand: Hand, document: Document, qtbot: QtBot, monkeypatch: Any
) -> None:
    hand.click((40, 20))
    assert len(page.canvas.scene.handles.handles) == 4
    assert "bấm đúp vào cạnh" in page.foot.hint.text()
    qtbot.keyClick(page.canvas.view, Qt.Key.Key_Escape)
    assert not page.canvas.scene.handles.handles and not page.foot.hint.text()
    double_click(hand, (40, 20))
    assert len(outline(document)) == 5, "a rectangle becomes an outline"
    hand.drag(outline(document)[2], (36, 20), ALT)
    assert outline(document)[2] == pytest.approx((36, 20), abs=0.05)
    page.canvas.view.grab()
    document.undo()
    document.undo()
    assert outline(document) == ()


def test_it_asks_before_a_booth_of_somebody_would_lie_outside(
    page: PlanPage, hand: Hand, document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    with document.fair.edit("test"):
        records.save(document.fair.db, Booth("h", "Z1", 37, 27, id="z1"), Assignment("z1", "tea"))
    asked: list[str] = []
    answers = [False, True]

    def answer(_self: object, _parent: object, asks: Any, *_verb: object, **_more: object) -> bool:
        asked.append(f"{asks.what} {asks.why}")
        return answers.pop(0)

    monkeypatch.setattr(messages.Messages, "confirmed", answer)
    hand.click((40, 20))
    hand.drag((40, 30), (38, 28), ALT)
    assert outline(document) == () and "Z1" in asked[0]
    hand.drag((40, 30), (38, 28), ALT)
    assert outline(document)[2] == pytest.approx((38, 28), abs=0.05)
    with document.fair.edit("test"):
        records.save(document.fair.db, Booth("h", "Z2", 30, 20, id="z2"), Assignment("z2", "tea"))
    before, answers[:] = outline(document), [False]
    page.hall_verbs._outline([Point(0, 0), Point(20, 0), Point(20, 20)])
    assert outline(document) == before and "Z2" in asked[2], "drawn anew, too"


@pytest.mark.parametrize("drawn", [True, False])
def test_a_corner_of_a_pavilion_is_pulled_added_and_taken_away(
    page: PlanPage, hand: Hand, document: Document, drawn: bool
) -> None:
    with document.fair.edit("test"):
        (pavilion,) = records.where(document.fair.db, Pavilion)
        kept = corners.written(((2.8, 13.8), (9.2, 13.8), (9.2, 17.2), (2.8, 17.2))) if drawn else ""
        booths = [replace(one, x_m=at * 3.0, y_m=26.0) for at, one in enumerate(_of(document, pavilion))]
        records.save(document.fair.db, replace(pavilion, points=kept), *booths)
    page.canvas.scene.select([one.id for one in booths])
    begun = [handle.place for handle in page.canvas.scene.handles.handles]
    assert len(begun) == 4, "an outline that was not drawn is around its booths"
    least = min(begun, key=lambda one: one.x + one.y)
    hand.drag((least.x, least.y), (least.x - 2, least.y - 3), ALT)
    after = _outline(document)
    assert (round(least.x - 2, 2), round(least.y - 3, 2)) in {(round(x, 2), round(y, 2)) for x, y in after}
    assert history.entries(document.fair)[0].code == "change_pavilion"
    assert {one.x_m for one in _of(document, pavilion)} == {one.x_m for one in booths}, "its booths stay"
    double_click(hand, ((after[1][0] + after[2][0]) / 2, (after[1][1] + after[2][1]) / 2))
    assert len(_outline(document)) == 5
    assert page.canvas.scene.handles.marked is not None
    page.canvas.view.setFocus()
    QTest.keyClick(page.canvas.view, Qt.Key.Key_Delete)
    assert len(_outline(document)) == 4
    for _ in range(3):
        document.undo()
    assert corners.written(_outline(document)) == kept


def _of(document: Document, pavilion: Pavilion) -> list[Booth]:
    return records.where(document.fair.db, Booth, "pavilion_id = ?", [pavilion.id], order="code")


def _outline(document: Document) -> tuple[Place, ...]:
    (pavilion,) = records.where(document.fair.db, Pavilion)
    return corners.read(pavilion.points)


@pytest.mark.parametrize("yes", [True, False])
def test_the_rectangle_again_asks_before_booths_of_somebody_lie_outside(
    page: PlanPage, document: Document, questions: Callable[[bool], list[str]], yes: bool
) -> None:
    drawn = [Point(2, 0), Point(22, 0), Point(22, 30), Point(2, 30)]  # a hall 20 m wide; the rectangle begins at 0
    halls.outline(document.fair, "h", drawn)
    asked = questions(yes)
    page.workplace.commands.action("plan.hall_rectangle").trigger()
    assert len(asked) == 1 and "A06" in asked[0]
    assert bool(outline(document)) is not yes
