"""Exhibitors and delegations dragged onto the plan: taken with a verb, or refused with a reason."""

import pytest
from dragging import drag_out
from hall_of_booths import Hand
from PySide6.QtCore import QMimeData, QPointF

from boothapp.floorplan.shape import Point
from boothapp.gui.plan.canvas import PlanCanvas
from boothapp.gui.plan.edge_scroll import REST_MS
from boothapp.gui.widgets.dragged_ids import IDS, Carried, carried, carrying

Told = list[tuple[str, tuple[str, ...], str]]


@pytest.fixture
def told(canvas: PlanCanvas) -> Told:
    """What the canvas told the page."""
    found: Told = []
    view = canvas.view
    view.dropped_on_booth.connect(lambda what, id_: found.append(("booth", what.ids, id_)))
    view.dropped_on_zone.connect(lambda what, id_: found.append(("zone", what.ids, id_)))
    view.dropped_on_pavilion.connect(lambda what, id_: found.append(("pavilion", what.ids, id_)))
    return found


@pytest.mark.parametrize(
    ("kind", "place", "words", "landed"),
    [
        ("exhibitors", (13.5, 5.5), "Xếp vào A04", ("booth", "a4")),
        ("exhibitors", (4.5, 5.5), "Chọn cách xếp vào A01", ("booth", "a1")),
        ("exhibitors", (16.5, 5.5), "Gian A05 đang khóa", None),
        ("exhibitors", (8.0, 3.2), "Xếp vào các gian trống của khu A", ("zone", "za")),
        ("exhibitors", (20.0, 20.0), "Thả vào một gian hoặc một khu", None),
        ("exhibitors", (10.0, 13.2), "Xếp vào Thái Nguyên", ("pavilion", "p")),
        ("exhibitors", (10.5, 15.5), "Xếp vào B03", ("booth", "b3")),
        ("delegation", (10.5, 15.5), "Xếp vào Thái Nguyên", ("pavilion", "p")),
        ("delegation", (4.5, 5.5), "Thả đoàn vào một khu gian hàng", None),
    ],
)
def test_what_is_let_go_where(
    canvas: PlanCanvas,
    hand: Hand,
    told: Told,
    kind: str,
    place: tuple[float, float],
    words: str,
    landed: tuple[str, str] | None,
) -> None:
    assert hand.carry(place, carrying(kind, ["tea", "coffee"]), drop=False) is bool(landed)
    assert (canvas.scene.drop.words, canvas.scene.drop.refused) == (words, landed is None)
    canvas.grab()
    assert hand.carry(place, carrying(kind, ["tea", "coffee"])) is bool(landed)
    assert told == ([(landed[0], ("tea", "coffee"), landed[1])] if landed else [])


def test_a_shared_booth_takes_one_more(canvas: PlanCanvas, hand: Hand) -> None:
    from boothapp.tasks import draw_plan

    draw_plan.change_booths(canvas.view.document.fair, ["a1"], shared=True)
    hand.carry((4.5, 5.5), carrying("exhibitors", ["coffee"]), drop=False)
    assert canvas.scene.drop.words == "Xếp chung gian A01"


def test_the_verb_goes_when_the_mouse_leaves(canvas: PlanCanvas, hand: Hand) -> None:
    hand.carry((4.5, 5.5), carrying("exhibitors", ["tea"]), drop=False)
    drag_out(canvas.view.viewport())
    assert not canvas.scene.drop.isVisible()


def near_the_right_edge(canvas: PlanCanvas) -> Point:
    return canvas.view.point_of(QPointF(canvas.view.viewport().width() - 4, 450))


def test_the_plan_scrolls_under_what_rests_at_its_edge_and_the_words_stay_in_sight(
    canvas: PlanCanvas, hand: Hand
) -> None:
    view = canvas.view
    view.zoom_at(3, QPointF(10, 10))
    before = view.horizontalScrollBar().value()
    hand.carry(near_the_right_edge(canvas), carrying("exhibitors", ["tea"]), drop=False)
    assert view.horizontalScrollBar().value() == before  # who only passes there scrolls nothing
    assert (view.edge.timer.isActive(), view.edge.timer.interval()) == (True, REST_MS)
    view.edge.timer.timeout.emit()
    assert view.horizontalScrollBar().value() > before
    assert view.edge.timer.interval() < REST_MS
    words = canvas.scene.drop.boundingRect()
    assert view.seen.left() - 1 <= words.left() and words.right() <= view.seen.right() + 1


def test_what_is_said_at_the_edge_is_of_what_scrolled_below(canvas: PlanCanvas, hand: Hand) -> None:
    view = canvas.view
    view.zoom_at(3, QPointF(10, 10))
    view.put(QPointF(1470, 550), QPointF(view.viewport().width() - 4, 300))  # A04 at the edge, A05 behind it
    here = view.point_of(QPointF(view.viewport().width() - 4, 300))
    hand.carry(here, carrying("exhibitors", ["tea"]), drop=False)
    assert canvas.scene.drop.words == "Xếp vào A04"
    for _ in range(3):
        view.edge.timer.timeout.emit()
    assert canvas.scene.drop.words == "Gian A05 đang khóa"


def test_nothing_scrolls_where_the_hall_ends(canvas: PlanCanvas, hand: Hand) -> None:
    """Who waits at the edge would lose the hall out of sight."""
    canvas.view.fit()
    hand.carry(near_the_right_edge(canvas), carrying("exhibitors", ["tea"]), drop=False)
    assert not canvas.view.edge.timer.isActive() and canvas.view.fitted


@pytest.mark.parametrize("drop", [True, False])
def test_scrolling_ends_with_the_drag(canvas: PlanCanvas, hand: Hand, *, drop: bool) -> None:
    canvas.view.zoom_at(3, QPointF(10, 10))
    hand.carry(near_the_right_edge(canvas), carrying("exhibitors", ["tea"]), drop=drop)
    if not drop:
        drag_out(canvas.view.viewport())
    assert not canvas.view.edge.timer.isActive()


def test_what_else_is_dragged_is_not_for_the_plan(canvas: PlanCanvas, hand: Hand, told: Told) -> None:
    text = QMimeData()
    text.setText("HTX")
    for data in (text, carrying("booths", ["a1"])):
        assert not hand.carry((4.5, 5.5), data)
    assert told == [] and not canvas.scene.drop.isVisible()


def test_a_fair_open_for_reading_only_takes_nothing(
    canvas: PlanCanvas, hand: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(canvas.view.document.fair), "writable", property(lambda _fair: False))
    assert not hand.carry((13.5, 5.5), carrying("exhibitors", ["tea"]))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"nothing",
        b"[]",
        b'{"kind": "exhibitors"}',
        b'{"kind": "x", "ids": ["a"]}',
        b'{"kind": "booths", "ids": [1]}',
    ],
)
def test_strange_data_is_nothing(data: bytes) -> None:
    strange = QMimeData()
    strange.setData(IDS, data)
    assert carried(strange) is None


def test_what_is_carried_arrives() -> None:
    assert carried(carrying("exhibitors", ["tea"])) == Carried("exhibitors", ("tea",))
