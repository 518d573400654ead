"""What the plan shows from near and afar, in every state, and never by colour alone."""

from dataclasses import replace

import pytest
from hall_of_booths import CTRL, Hand, fill
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QGraphicsItem
from pytestqt.qtbot import QtBot

from boothapp.domain.plan import Booth, Pavilion, PlanItem
from boothapp.floorplan import neighbours
from boothapp.floorplan.shape import Box, Point
from boothapp.gui import theme
from boothapp.gui.document import Document
from boothapp.gui.plan import hall_items, plan_state
from boothapp.gui.plan.canvas import PlanCanvas
from boothapp.gui.plan.layers import Ghost
from boothapp.gui.plan.looks import CM, FULL, BoothLook, Looks, state_look
from boothapp.gui.plan.plan_state import STATES, HallState
from boothapp.gui.plan.zone_grounds import ZoneGrounds
from boothapp.store import records


def picture(canvas: PlanCanvas, zoom: float) -> QImage:
    """The plan around A01–A06 as the canvas paints it."""
    canvas.view.set_scale(zoom * 0.16)
    canvas.view.put(canvas.scene.booths["a1"].pos(), canvas.view.rect().center().toPointF())
    return canvas.view.grab().toImage()


def shown(canvas: PlanCanvas, booth: str, side: int) -> QImage:
    """One booth painted alone, without its colours: what a print without colour tells of it."""
    item = canvas.scene.booths[booth]
    made = QImage(side, side, QImage.Format.Format_RGB32)
    made.fill(theme.colour("surface"))
    painter = QPainter(made)
    scale = side / 300
    painter.scale(scale, scale)
    painter.translate(150, 150)
    item.paint(painter, None)  # type: ignore[arg-type]
    painter.end()
    return made


def test_the_states_of_booths(document: Document) -> None:
    fill(document)
    state = plan_state.read(document.fair, "h")
    assert state
    found = {booth.code: booth.state for booth in state.booths.values()}
    expected = ["assigned", "held", "confirmed", "free", "blocked", "conflict"]
    assert [found[f"A0{number + 1}"] for number in range(6)] == expected
    assert state.counts == {"free": 6, "held": 1, "assigned": 1, "confirmed": 1, "blocked": 1, "conflict": 1}
    assert list(state.counts) == list(STATES)
    assert [(one.name, len(one.booth_ids), one.standard) for one in state.pavilions] == [("Thái Nguyên", 2, 2.0)]


def test_every_state_has_a_sign_or_a_fill_of_its_own() -> None:
    signs = [(state_look(state).sign, state) for state in STATES]
    assert signs == [
        ("dashed", "free"), ("corner", "held"), ("", "assigned"),
        ("", "confirmed"), ("hatch", "blocked"), ("warning", "conflict"),
    ]  # fmt: skip
    light, dark = theme.colour("booth_assigned").lightnessF(), theme.colour("booth_confirmed").lightnessF()
    assert abs(light - dark) > 0.3


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_more_is_shown_from_near(canvas: PlanCanvas, qapp: QApplication, mode: str) -> None:
    theme.apply(qapp, mode)
    item, look = canvas.scene.booths["a1"], BoothLook("booth_free", "booth_free_edge", "booth_free_text")
    for zoomed, kinds in ((0.4, 1), (0.75, 2), (0.84, 3), (1.2, 3)):
        item.show_as(item.booth, look)
        item._names, item._numbers = (-1, 0, []), {}
        shown(canvas, "a1", round(48 * zoomed))
        assert 1 + bool(item._numbers) + bool(item._names[2]) == kinds
    theme.apply(qapp, "light")


def test_from_afar_one_item_stands_for_all_booths(canvas: PlanCanvas) -> None:
    flag = QGraphicsItem.GraphicsItemFlag.ItemHasNoContents
    far = picture(canvas, 0.3)
    assert all(item.flags() & flag for item in canvas.scene.booths.values())
    canvas.scene.overview.setVisible(False)
    assert canvas.view.grab().toImage() != far
    canvas.scene.overview.setVisible(True)
    middle = picture(canvas, 0.5)
    canvas.scene.overview.setVisible(False)
    assert canvas.view.grab().toImage() != middle
    canvas.scene.overview.setVisible(True)
    near = picture(canvas, 1.0)
    assert not any(item.flags() & flag for item in canvas.scene.booths.values())
    canvas.scene.overview.setVisible(False)
    assert canvas.view.grab().toImage() == near


def test_names_wait_while_somebody_zooms(canvas: PlanCanvas, hand: Hand, qtbot: QtBot) -> None:
    canvas.scene.booths["a1"]._names = (-1, 0, [])
    hand.wheel((4.5, 5.5), 120, CTRL)
    canvas.grab()
    assert not canvas.scene.booths["a1"]._names[2]
    qtbot.waitUntil(lambda: not canvas.scene.looks.in_a_hurry)
    canvas.grab()
    assert canvas.scene.booths["a1"]._names[2]


def test_only_what_differs_is_told_to_change(canvas: PlanCanvas, document: Document) -> None:
    from boothapp.tasks import assign_booths

    items = dict(canvas.scene.booths)
    told: list[str] = []
    for id_, item in items.items():
        item.show_as = lambda *_args, id_=id_: told.append(id_)  # type: ignore[method-assign]
    assign_booths.assign(document.fair, "tea", ["b1"])
    assert told == ["b1"] and canvas.scene.booths == items


def test_booths_can_be_coloured_by_something_else_and_stand_back(canvas: PlanCanvas) -> None:
    canvas.scene.colour_by({"a1": BoothLook("rose_tint", "danger", "text", "cross")})
    assert canvas.scene.booths["a1"].look.fill == "rose_tint"
    assert canvas.scene.booths["a2"].look == state_look("held")
    canvas.grab()
    canvas.scene.colour_by(None)
    assert canvas.scene.booths["a1"].look == state_look("assigned")
    canvas.scene.light_up(["a1"])
    assert [canvas.scene.booths[id_].opacity() < 1 for id_ in ("a1", "a2")] == [False, True]
    canvas.scene.light_up(None)
    assert canvas.scene.booths["a2"].opacity() == 1


def test_ghosts_are_drawn_and_taken_away(canvas: PlanCanvas) -> None:
    before = canvas.view.grab().toImage()
    canvas.scene.show_ghosts([Ghost(Box(20, 20, 3, 3), "N01"), Ghost(Box(23, 20, 3, 3, 30), "N02", refused=True)])
    assert canvas.view.grab().toImage() != before
    canvas.scene.show_ghosts(())
    assert canvas.view.grab().toImage() == before


def test_everything_that_can_stand_in_a_hall_is_drawn(canvas: PlanCanvas, document: Document) -> None:
    kinds = ("wall", "entrance", "pillar", "stage", "label", "power", "water", "keep_clear", "service")
    before = canvas.view.grab().toImage()
    for kind in kinds:
        thing = PlanItem("h", kind, 20, 22, 2, 2, text="Chữ", points="20,22 22,22 22,24" if kind == "wall" else "")
        with document.fair.edit("test"):
            records.save(document.fair.db, thing)
        now = canvas.view.grab().toImage()
        assert now != before, kind
        before = now
    with document.fair.edit("test"):
        records.save(document.fair.db, PlanItem("h", "outline", 0, 0, 40, 30, points="0,0 40,0 40,30 20,30 20,20 0,20"))
    assert canvas.view.grab().toImage() != before
    assert canvas.state and len(canvas.state.outline) == 6


def test_a_turned_booth_is_picked_where_it_stands_and_reads_upright(canvas: PlanCanvas, document: Document) -> None:
    from boothapp.tasks import draw_plan

    draw_plan.place(document.fair, {"b1": Box(3, 20, 6, 2, 90)}, code="turn_on_plan")
    item = canvas.scene.booths["b1"]
    assert item.rotation() == 0 and item.boundingRect() == QRectF(-100, -300, 200, 600)
    draw_plan.place(document.fair, {"b1": Box(3, 20, 6, 2, 200)}, code="turn_on_plan")
    assert item.rotation() == pytest.approx(20)
    canvas.grab()
    canvas.view.zoom_at(0.2, canvas.view.rect().center().toPointF())
    canvas.grab()


def test_zones_within_each_other_are_tinted_island_by_island(document: Document) -> None:
    fill(document)
    state = plan_state.read(document.fair, "h")
    assert state
    (around,) = ZoneGrounds().areas(state)["za"]
    assert (around.x, around.w) == pytest.approx((2.55, 18.9))
    from dataclasses import replace

    inner = replace(state.zones[0], id="zb", code="B", booth_ids=("a3",))
    outer = replace(state.zones[0], booth_ids=("a1", "a2", "a4", "a5", "a6"))
    split = HallState(state.hall, state.booths, state.items, (outer, inner))
    assert [len(areas) for areas in ZoneGrounds().areas(split).values()] == [2, 1]


def test_what_hangs_together_in_a_zone_is_not_looked_for_while_it_moves_as_one(
    document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dataclasses import replace

    fill(document)
    state = plan_state.read(document.fair, "h")
    assert state
    inner = replace(state.zones[0], id="zb", code="B", booth_ids=("a3",))
    outer = replace(state.zones[0], booth_ids=("a1", "a2", "a4", "a5", "a6"))
    split = replace(state, zones=(outer, inner))
    looked: list[int] = []
    islands = neighbours.islands
    monkeypatch.setattr(neighbours, "islands", lambda boxes: looked.append(len(boxes)) or islands(boxes))
    grounds = ZoneGrounds()
    before = grounds.areas(split)
    booths = {id_: replace(one, box=one.box.moved(0.1, 0.2)) for id_, one in split.booths.items()}
    after = grounds.areas(replace(split, booths=booths))
    assert [[round(a.x - b.x, 3) for a, b in zip(after[id_], before[id_], strict=True)] for id_ in before] == [
        [0.1, 0.1],
        [0.1],
    ]
    assert looked == [5]
    booths["a1"] = replace(booths["a1"], box=booths["a1"].box.moved(0, 3))
    assert [len(areas) for areas in grounds.areas(replace(split, booths=booths)).values()] == [3, 1]
    assert looked == [5, 5]


def test_pens_and_fonts_are_made_once(qapp: QApplication) -> None:
    looks = Looks()
    look = looks.of_state["free"]
    assert look.pen is look.pen and look.pen.dashPattern() == [3.0, 2.4]
    assert len(looks.numbers) == len(looks.names)


def test_the_outline_of_a_pavilion_is_drawn_in_its_own_hall_only(canvas: PlanCanvas, document: Document) -> None:
    with document.fair.edit("test"):
        (booth,) = records.where(document.fair.db, Booth, "id = 'b1'")
        records.save(document.fair.db, Pavilion("Huế", hall_id="other", points="0,0 30,0 30,30", id="hue"))
        records.save(document.fair.db, replace(booth, pavilion_id="hue"))
    item = next(one for one in canvas.scene.pavilions if one.pavilion.id == "hue")
    assert item.corners == () == item.pavilion.points and item.pavilion.booth_ids == ("b1",)
    assert item.boundingRect().width() < 12 * CM, "around its booth here"
    canvas.show_hall("other")
    assert len(next(one for one in canvas.scene.pavilions if one.pavilion.id == "hue").corners) == 3


def test_names_of_pavilions_cover_no_booths_and_names_of_zones_stand_beside_them(
    canvas: PlanCanvas, document: Document
) -> None:
    into = {"a1": "g", "a2": "g", "c2": "u", "c3": "u"}
    with document.fair.edit("test"):
        records.save(
            document.fair.db, Pavilion("Gia Lai", hall_id="h", points="2.8,3.8 9.2,3.8 9.2,7.2 2.8,7.2", id="g")
        )
        under = [Booth("h", f"C0{at}", 3.0 * at, 17.0, zone_id="za", id=f"c{at}") for at in (1, 2, 3, 4)]
        records.save(document.fair.db, *under)
        records.save(
            document.fair.db, Pavilion("Huế", hall_id="h", points="5.8,16.8 12.2,16.8 12.2,20.2 5.8,20.2", id="u")
        )
        for booth in records.where(document.fair.db, Booth):
            if booth.id in into:
                records.save(document.fair.db, replace(booth, pavilion_id=into[booth.id]))
    scene = canvas.scene
    named = {item.pavilion.id: item.named_in for item in scene.pavilions}
    assert (named["g"].top(), named["u"].top()) == (280, 2020), "above, and below for there are booths above"
    (zone,) = scene.zones
    beside = zone.free_part(zone.largest)
    assert beside[0] == pytest.approx(920), "behind Gia Lai"


def test_the_name_of_a_narrow_pavilion_is_whole_where_there_is_room_beside_it(
    canvas: PlanCanvas, document: Document
) -> None:
    def told(name: str) -> str:
        return next(item for item in canvas.scene.pavilions if item.pavilion.name == name)._told(FULL)

    with document.fair.edit("test"):
        for name, booth_id in (("Thành phố Hồ Chí Minh", "b1"), ("Bà Rịa – Vũng Tàu", "b2")):
            pavilion = Pavilion(name, hall_id="h")
            (booth,) = records.where(document.fair.db, Booth, "id = ?", [booth_id])
            records.save(document.fair.db, pavilion, replace(booth, pavilion_id=pavilion.id))
    assert "…" in told("Thành phố Hồ Chí Minh"), "the next pavilion's name stands there"
    with document.fair.edit("test"):
        for booth in records.where(document.fair.db, Booth, "id in ('b2', 'b3')"):
            records.save(document.fair.db, replace(booth, x_m=30, y_m=24))
    assert told("Thành phố Hồ Chí Minh") == "Thành phố Hồ Chí Minh"


def test_words_in_a_thing_are_whole_on_several_lines_where_it_is_high_enough(qapp: QApplication) -> None:
    font = Looks().numbers[1]
    assert hall_items.lines_within("Nhà vệ sinh", font, 200, 36) == ["Nhà vệ sinh"]
    assert hall_items.lines_within("Nhà vệ sinh", font, 50, 36) == ["Nhà vệ", "sinh"]
    assert hall_items.lines_within("Nhà vệ sinh", font, 50, 20) == ["Nhà vệ sinh"], "shortened when it is written"


def test_the_ground_of_a_zone_does_not_cover_the_walls_of_the_hall(canvas: PlanCanvas) -> None:
    zone = canvas.scene.zones[0]
    area = zone.largest
    low = (area.top() + 20) / CM  # above its booths and its name
    canvas.scene.ground.show_outline([Point(0, low), Point(40, low), Point(40, 60), Point(0, 60)])
    canvas.view.set_scale(0.3)
    canvas.view.centerOn(area.right() - 30, area.top())
    at = canvas.view.mapFromScene(area.right() - 30, low * CM)
    seen = canvas.view.grab().toImage()
    assert theme.colour("text2").name() in {seen.pixelColor(at.x(), at.y() + by).name() for by in range(-3, 4)}
