"""Booths dragged and nudged: snapped, refused where they would cover others, saved in one edit, taken back by undo."""

import pytest
from hall_of_booths import ALT, CTRL, SHIFT, Hand, places
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.plan import Booth, Pavilion
from boothapp.floorplan.shape import Box
from boothapp.gui.document import Document
from boothapp.gui.plan.canvas import PlanCanvas
from boothapp.store import history, records
from boothapp.tasks import draw_plan

A1, A2, A3, A4, A5 = (4.5, 5.5), (7.5, 5.5), (10.5, 5.5), (13.5, 5.5), (16.5, 5.5)
B1, B2, B3, L1 = (4.5, 15.5), (7.5, 15.5), (10.5, 15.5), (26.5, 15.5)


def edits(document: Document) -> list[str]:
    return [entry.code for entry in history.entries(document.fair)]


def moved(document: Document, before: dict[str, tuple[float, float]]) -> dict[str, tuple[float, float]]:
    return {id_: place for id_, place in places(document).items() if place != before[id_]}


@pytest.mark.parametrize(
    ("keys", "end", "place"),
    [
        (None, (4.6, 21.13), (3.0, 19.5)),  # in line with the booths above, on the grid
        (ALT, (4.75, 21.13), (3.25, 19.63)),  # Alt: where it is let go
        (SHIFT, (4.6, 21.13), (3.0, 19.5)),  # straight down
        (SHIFT, (20.1, 17.0), (18.5, 14.0)),  # straight to the right
    ],
)
def test_a_booth_is_dragged_in_one_edit_that_can_be_undone(
    canvas: PlanCanvas,
    hand: Hand,
    document: Document,
    keys: Qt.KeyboardModifier,
    end: tuple[float, float],
    place: object,
) -> None:
    before, count = places(document), len(edits(document))
    hand.drag(B1, end, *([keys] if keys else []))
    (where,) = moved(document, before).values()
    assert where == pytest.approx(place, abs=0.05)
    assert len(edits(document)) == count + 1
    assert canvas.scene.booths["b1"].pos().x() == pytest.approx(where[0] * 100 + 150)
    document.undo()
    assert places(document) == before
    assert canvas.scene.booths["b1"].pos().x() == pytest.approx(450)


def test_a_click_that_shakes_moves_nothing(canvas: PlanCanvas, hand: Hand, document: Document) -> None:
    before = places(document)
    hand.drag(B1, (4.6, 15.6))
    assert places(document) == before


def test_the_outline_of_a_pavilion_goes_along_with_its_booths(canvas: PlanCanvas, hand: Hand, qtbot: QtBot) -> None:
    (outline,) = canvas.scene.pavilions
    hand.drag(B3, (B3[0] + 2, B3[1] + 6), let_go=False)
    assert (outline.pos().x(), outline.pos().y()) == pytest.approx((200, 600), abs=60)
    qtbot.keyClick(canvas.view, Qt.Key.Key_Escape)
    assert outline.pos().isNull()


def test_guides_are_shown_while_a_booth_is_dragged_and_gone_afterwards(canvas: PlanCanvas, hand: Hand) -> None:
    hand.drag(B1, (4.55, 11.5), let_go=False)
    assert canvas.scene.guides.guides
    canvas.grab()
    hand.let_go((4.55, 11.5))
    assert not canvas.scene.guides.guides


def test_a_booth_over_another_goes_back_unless_alt_is_held(canvas: PlanCanvas, hand: Hand, document: Document) -> None:
    before, refused = places(document), []
    canvas.view.refused.connect(refused.append)
    hand.drag(B1, (6.0, 15.4), let_go=False)
    assert canvas.scene.guides.overlapping
    hand.let_go((6.0, 15.4))
    assert places(document) == before and ["B01" in words for words in refused] == [True]
    hand.drag(B1, (5.5, 16.5), ALT)
    assert list(moved(document, before)) == ["b1"]


def test_escape_puts_what_is_dragged_back(canvas: PlanCanvas, hand: Hand, document: Document, qtbot: QtBot) -> None:
    before = places(document)
    hand.drag(B1, (8, 22), let_go=False)
    assert canvas.scene.booths["b1"].pos().y() > 1900
    qtbot.keyClick(canvas.view, Qt.Key.Key_Escape)
    hand.let_go((8, 22))
    assert places(document) == before
    assert canvas.scene.booths["b1"].pos().toTuple() == (450, 1550)


def test_several_booths_keep_their_distance(canvas: PlanCanvas, hand: Hand, document: Document) -> None:
    before = places(document)
    hand.drag((2, 13), (9.2, 18))
    hand.drag(B1, (4.5, 23.5))
    now = moved(document, before)
    assert now.keys() == {"b1", "b2"}
    assert now["b2"][0] - now["b1"][0] == 3.0


def test_a_pavilion_moves_as_one_with_its_outline(canvas: PlanCanvas, hand: Hand, document: Document) -> None:
    before, count = places(document), len(edits(document))
    hand.drag(B3, (10.5, 23.5))
    now = moved(document, before)
    assert now == {"b3": (9.0, 22.0), "b4": (12.0, 22.0)}
    (pavilion,) = records.where(document.fair.db, Pavilion)
    assert pavilion.points == "8.8,21.8 15.2,21.8 15.2,25.2 8.8,25.2"
    assert len(edits(document)) == count + 1
    hand.drag((10.5, 23.5), (20.5, 23.5), CTRL)  # one alone
    assert set(moved(document, before | now)) == {"b3"}


def test_bundled_things_move_together(canvas: PlanCanvas, hand: Hand, document: Document) -> None:
    from boothapp.tasks import draw_plan

    draw_plan.change_booths(document.fair, ["b1", "a1"], bundle="x")
    draw_plan.change_item(document.fair, "s", bundle="x")
    hand.drag(B1, (4.5, 23.5))
    now = places(document)
    assert (now["b1"], now["a1"]) == ((3.0, 22.0), (3.0, 12.0))
    assert canvas.state and canvas.state.items["s"].box.y == 12.0


def test_what_is_locked_stays_and_says_so(canvas: PlanCanvas, hand: Hand, document: Document) -> None:
    before, refused = places(document), []
    canvas.view.refused.connect(refused.append)
    hand.drag(L1, (30, 22))
    assert places(document) == before and "L1" in refused[0]
    canvas.scene.select(["l1", "b1"])
    hand.drag(B1, (4.5, 23.5))
    assert set(moved(document, before)) == {"b1"} and refused[1:] == ["Không dời theo, vị trí đã khóa: L1"]


@pytest.mark.parametrize(
    ("start", "end", "wanted"),
    [
        (A1, (7.0, 5.0), [("a1", "a2")]),
        (A1, (13.9, 5.0), [("a1", "a4")]),  # into a free one
        (A4, (4.9, 5.0), [("a4", "a1")]),
        (A1, (16.0, 5.0), []),  # a blocked one
        (B1, (7.0, 15.0), []),  # both are free: nobody to change places with
    ],
)
def test_a_booth_on_a_booth_changes_places(
    canvas: PlanCanvas, hand: Hand, document: Document, start: object, end: object, wanted: list[tuple[str, str]]
) -> None:
    asked: list[tuple[str, str]] = []
    canvas.view.swap_wanted.connect(lambda one, other: asked.append((one, other)))
    before = places(document)
    hand.drag(start, end)  # type: ignore[arg-type]
    assert asked == wanted and places(document) == before


@pytest.mark.parametrize(
    ("end", "words", "refused"),
    [
        ((7.0, 5.0), "Chọn cách xếp vào A02", False),
        ((13.9, 5.0), "Chuyển A01 sang A04", False),
        ((16.0, 5.0), "Gian A05 đang khóa", True),
    ],
)
def test_what_letting_go_does_is_said_before(
    canvas: PlanCanvas, hand: Hand, end: tuple[float, float], words: str, refused: bool
) -> None:
    hand.drag(A1, end, let_go=False)
    assert (canvas.scene.drop.words, canvas.scene.drop.refused) == (words, refused)
    canvas.grab()
    hand.let_go(end)
    assert not canvas.scene.drop.isVisible()


def test_a_booth_dragged_onto_the_list_is_to_be_vacated(canvas: PlanCanvas, hand: Hand, qtbot: QtBot) -> None:
    beside = QWidget()
    qtbot.addWidget(beside)
    beside.setGeometry(0, 0, 200, 500)
    beside.show()
    canvas.move(300, 0)
    canvas.view.vacate_over = beside
    gone: list[list[str]] = []
    hovered: list[bool] = []
    canvas.view.unassign_wanted.connect(gone.append)
    canvas.view.vacate_hovered.connect(hovered.append)
    there = canvas.view.point_of(canvas.view.viewport().mapFromGlobal(QPoint(100, 100)).toPointF())
    hand.drag(A1, there)
    hand.drag(A4, there)  # nobody has it
    assert gone == [["a1"]] and hovered[-2:] == [True, False]


def test_presses_of_arrows_in_quick_succession_are_one_edit(
    canvas: PlanCanvas, hand: Hand, document: Document, qtbot: QtBot
) -> None:
    before, count = places(document), len(edits(document))
    hand.click(B1)
    for _ in range(3):
        qtbot.keyPress(canvas.view, Qt.Key.Key_Down)
    assert canvas.scene.booths["b1"].pos().y() == pytest.approx(1580)
    assert places(document) == before
    qtbot.keyRelease(canvas.view, Qt.Key.Key_Down)
    qtbot.keyClick(canvas.view, Qt.Key.Key_Left, SHIFT)
    assert places(document) == before and canvas.view._select.pause.isActive()
    canvas.view._select.pause.timeout.emit()  # a second goes by
    assert places(document)["b1"] == (2.0, 14.3)
    assert len(edits(document)) == count + 1
    qtbot.keyClick(canvas.view, Qt.Key.Key_Up)
    qtbot.keyClick(canvas.view, Qt.Key.Key_Tab)  # something else
    assert places(document)["b1"] == (2.0, 14.2) and len(edits(document)) == count + 2
    document.undo()
    document.undo()
    assert places(document) == before


def test_nudges_are_saved_when_the_canvas_is_left(
    canvas: PlanCanvas, hand: Hand, document: Document, qtbot: QtBot
) -> None:
    hand.click(B1)
    qtbot.keyPress(canvas.view, Qt.Key.Key_Down)
    hand.click(A1)
    assert places(document)["b1"] == (3.0, 14.1)


def test_arrows_scroll_when_nothing_is_selected(canvas: PlanCanvas, qtbot: QtBot) -> None:
    bar = canvas.view.verticalScrollBar()
    before = bar.value()
    qtbot.keyClick(canvas.view, Qt.Key.Key_Down)
    assert bar.value() > before


def test_a_fair_open_for_reading_only_moves_nothing(
    canvas: PlanCanvas, hand: Hand, document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, refused = places(document), []
    canvas.view.refused.connect(refused.append)
    monkeypatch.setattr(type(document.fair), "writable", property(lambda _fair: False))
    hand.drag(B1, (4.5, 23.5))
    assert places(document) == before and len(refused) == 1


def test_the_plan_scrolls_while_something_is_dragged_to_its_edge(canvas: PlanCanvas, hand: Hand) -> None:
    canvas.view.zoom_at(3, canvas.view.rect().center().toPointF())
    canvas.view.show_booths(["b1"])
    before = canvas.view.horizontalScrollBar().value()
    edge = canvas.view.point_of(QPoint(canvas.view.viewport().width() - 3, 200).toPointF())
    hand.drag((4.5, 15.5), edge, let_go=False)
    canvas.view.edge.step()
    assert canvas.view.horizontalScrollBar().value() > before
    assert canvas.scene.booths["b1"].pos().x() > 450
    canvas.view._select.cancel()


@pytest.mark.parametrize("by_keys", [True, False])
def test_what_an_undo_takes_away_while_it_moves_is_let_go(
    canvas: PlanCanvas, hand: Hand, document: Document, qtbot: QtBot, *, by_keys: bool
) -> None:
    with document.fair.edit("test"):
        records.save(document.fair.db, Booth("h", "B09", 3.0, 22.0, id="b9"))
    before = places(document)
    canvas.scene.select(["b1", "b9"])
    if by_keys:
        qtbot.keyPress(canvas.view, Qt.Key.Key_Right)
    else:
        hand.drag((4.5, 23.5), (4.5, 25.5), let_go=False)
    document.undo()
    assert "b9" not in canvas.scene.booths and canvas.scene.booths["b1"].pos().x() == pytest.approx(450)
    if by_keys:
        qtbot.keyRelease(canvas.view, Qt.Key.Key_Right)
    else:
        hand.move((4.5, 26.5))
        hand.let_go((4.5, 26.5))
    del before["b9"]
    assert places(document) == before


def test_the_view_follows_a_pavilion_that_an_undo_moves_out_of_sight(
    canvas: PlanCanvas, hand: Hand, document: Document
) -> None:
    canvas.view.zoom_at(3, QPointF(10, 10))
    canvas.view.show_booths(["b3", "b4"])
    draw_plan.place(document.fair, {"b3": Box(30, 24, 3, 3), "b4": Box(33, 24, 3, 3)}, {})
    canvas.view.show_booths(["b3", "b4"])
    assert not canvas.view.seen.contains(1050, 1550)
    document.undo()
    assert canvas.view.seen.contains(1050, 1550)
    there = canvas.view.seen
    with document.fair.edit("test"):
        records.save(document.fair.db, Exhibitor("HTX Khác", id="x"))
    canvas.view.scroll_by(400, 300)
    elsewhere = canvas.view.seen
    document.undo()  # which is of nothing on the plan
    assert canvas.view.seen == elsewhere != there
