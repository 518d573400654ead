"""Booths, things and halls drawn, moved and removed: one edit each, and no assignment is lost unasked."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from boothapp.domain.errors import FairError
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.plan import Assignment, Booth, BoothFacility, Hall, Pavilion, PlanItem, Zone
from boothapp.domain.problems import ProblemsFound
from boothapp.floorplan.shape import Box, Point
from boothapp.store import history, records
from boothapp.store.fair import Fair
from boothapp.tasks import draw_plan, halls

Verb = Callable[[Fair], object]

NAN, INF = float("nan"), float("inf")


@pytest.fixture
def plan(fair: Fair) -> Fair:
    """A hall with A01 (somebody's), A02 (locked), A03 (free) and a wall; a second hall without anything."""
    with fair.edit("test"):
        records.save(fair.db, Hall("Nhà A", 40, 30, id="hall"), Hall("Nhà B", 20, 20, 1, id="other"))
        records.save(fair.db, Exhibitor("HTX Chè", id="tea"))
        records.save(fair.db, Booth("hall", "A01", 0, 0, id="b1"), Booth("hall", "A02", 3, 0, locked=True, id="b2"))
        records.save(fair.db, Booth("hall", "A03", 6, 0, id="b3"))
        records.save(fair.db, BoothFacility("b1", "power", 2.0, "kW", id="f"), Assignment("b1", "tea", id="t"))
        records.save(fair.db, PlanItem("hall", "wall", 0, 10, 5, 0.2, id="w"))
    return fair


def places(fair: Fair) -> dict[str, tuple[float, float]]:
    return {booth.code: (booth.x_m, booth.y_m) for booth in records.where(fair.db, Booth, order="sort_key")}


@pytest.mark.parametrize(
    ("verb", "codes"),
    [
        (lambda f: draw_plan.add_booths(f, [Booth("hall", "B01", 0, 9), Booth("hall", "B02", 3, 9)]), ["add_booths"]),
        (lambda f: draw_plan.add_booths(f, [Booth("other", "A01", 0, 9)]), ["add_booths"]),  # another hall's number
        (lambda f: draw_plan.add_items(f, [PlanItem("hall", "pillar", 1, 1, 0.5, 0.5)]), ["add_plan_items"]),
        (lambda f: draw_plan.place(f, {"b3": Box(9, 1, 3, 3)}, {"w": Box(0, 12, 5, 0.2)}), ["move_on_plan"]),
        (lambda f: draw_plan.place(f, {"b3": Box(6, 0, 3, 3, 90)}, code="turn_on_plan"), ["turn_on_plan"]),
        (lambda f: draw_plan.change_booths(f, ["b1", "b3"], kind="raw", open_sides=2), ["change_booths"]),
        (lambda f: draw_plan.change_item(f, "w", text="Tường"), ["change_plan_item"]),
        (lambda f: draw_plan.remove(f, ["b3"], ["w"]), ["remove_from_plan"]),
        (lambda f: draw_plan.remove(f, ["b1", "b3"], vacating=True), ["remove_from_plan"]),
        (lambda f: halls.save(f, Hall("Nhà C", 9, 9)), ["add_hall"]),
        (lambda f: halls.save(f, Hall("Nhà A mới", 41, 30, id="hall")), ["change_hall"]),
        (lambda f: halls.remove(f, "other"), ["remove_hall"]),
        (lambda f: halls.remove(f, "hall", vacating=True), ["remove_hall"]),
        (lambda f: draw_plan.place(f, {"b2": Box(9, 9, 3, 3)}), []),  # locked
        (lambda f: draw_plan.place(f, {"b3": Box(6, 0, 3, 3)}), []),  # where it is
        (lambda f: draw_plan.remove(f, ["b2"]), []),
        (lambda f: draw_plan.change_booths(f, ["b3"], kind="standard"), []),
        (lambda f: halls.save(f, Hall("Nhà A", 40, 30, id="hall")), []),
    ],
)
def test_a_change_is_one_edit_that_undo_takes_back(
    plan: Fair, content: Callable[[Fair], object], verb: Verb, codes: list[str]
) -> None:
    before, steps = content(plan), len(history.entries(plan))
    verb(plan)
    made = history.entries(plan)
    assert [entry.code for entry in made[: len(made) - steps]] == codes
    changed = content(plan)
    assert (changed != before) == bool(codes)
    if codes:
        history.undo(plan)
        assert content(plan) == before
        history.redo(plan)
        assert content(plan) == changed


@pytest.mark.parametrize(
    ("verb", "code"),
    [
        (lambda f: draw_plan.add_booths(f, [Booth("hall", "a 1", 0, 9)]), "booth_code_taken"),  # A01 in other words
        (
            lambda f: draw_plan.add_booths(f, [Booth("hall", "B1", 0, 9), Booth("hall", "B01", 3, 9)]),
            "booth_code_taken",
        ),
        (lambda f: draw_plan.add_booths(f, [Booth("hall", " ", 0, 9)]), "booth_code_missing"),
        (lambda f: draw_plan.add_booths(f, [Booth("hall", "B1", 0, 9, width_m=0.0)]), "booth_without_size"),
        (lambda f: draw_plan.place(f, {"b3": Box(6, 0, 0.3, 3)}, code="resize_on_plan"), "booth_too_small"),
        (lambda f: draw_plan.place(f, {}, {"w": Box(0, 10, 5, -1)}, code="resize_on_plan"), "thing_too_small"),
        (lambda f: draw_plan.place(f, {}, {"w": Box(0, 10, 0, 0.2)}, code="resize_on_plan"), "thing_too_small"),
        (lambda f: draw_plan.place(f, {"b3": Box(6, 0, NAN, 3)}, code="resize_on_plan"), "booth_too_small"),
        (lambda f: draw_plan.place(f, {"b3": Box(NAN, 0, 3, 3)}), "place_too_far"),
        (lambda f: draw_plan.place(f, {"b3": Box(0, -INF, 3, 3)}), "place_too_far"),
        (lambda f: draw_plan.place(f, {"b3": Box(0, 0, 3, 3, NAN)}), "place_too_far"),
        (lambda f: draw_plan.place(f, {}, {"w": Box(0, 9000, 3, 3)}), "place_too_far"),
        (lambda f: draw_plan.add_booths(f, [Booth("hall", "B1", 0, 9, depth_m=101.0)]), "booth_too_large"),
        (lambda f: draw_plan.add_booths(f, [Booth("hall", "B1", 0, 9, depth_m=INF)]), "booth_without_size"),
        (lambda f: draw_plan.add_items(f, [PlanItem("hall", "stage", 0, 0, 1001, 2)]), "thing_too_large"),
        (lambda f: draw_plan.add_items(f, [PlanItem("hall", "stage", 0, 0, NAN, 2)]), "thing_too_small"),
        (lambda f: draw_plan.change_booths(f, ["b3"], code="A1"), "booth_code_taken"),
        (lambda f: halls.save(f, Hall("Nhà C", NAN, 10)), "hall_size_wrong"),
        (lambda f: halls.save(f, Hall("Nhà C", 10, 10, least_aisle_m=20.5)), "aisle_wrong"),
        (lambda f: halls.save(f, Hall("Nhà C", 10, 10, least_aisle_m=NAN)), "aisle_wrong"),
        (lambda f: halls.save(f, Hall(" ", 10, 10)), "hall_name_missing"),
        (lambda f: halls.save(f, Hall("\u200b", 10, 10)), "hall_name_missing"),
        (lambda f: halls.save(f, Hall("Nhà C", 0, 10)), "hall_size_wrong"),
        (lambda f: halls.save(f, Hall("Nhà C", 10, 5000)), "hall_size_wrong"),
    ],
)
def test_what_cannot_stand_is_refused(plan: Fair, content: Callable[[Fair], object], verb: Verb, code: str) -> None:
    before = content(plan)
    with pytest.raises(ProblemsFound) as refused:
        verb(plan)
    assert [problem.code for problem in refused.value.problems] == [code]
    assert content(plan) == before


@pytest.mark.parametrize("verb", [lambda f: draw_plan.remove(f, ["b3", "b1"]), lambda f: halls.remove(f, "hall")])
def test_a_booth_that_is_somebodys_is_not_removed_unasked(
    plan: Fair, content: Callable[[Fair], object], verb: Verb
) -> None:
    before = content(plan)
    assert draw_plan.affected(plan, ["b3", "b1"]) == (draw_plan.Affected("A01", "HTX Chè"),)
    with pytest.raises(FairError) as refused:
        verb(plan)
    assert refused.value.code == "booths_not_free"
    assert content(plan) == before


def test_zones_and_pavilions_of_a_hall_that_goes_are_those_of_their_other_booths(plan: Fair) -> None:
    with plan.edit("test"):
        records.save(plan.db, *(Zone(id_.upper(), hall_id="hall", id=id_) for id_ in "yz"))
        records.save(plan.db, Pavilion("Huế", hall_id="hall", points="0,0 3,0 3,3", id="p"))
        records.save(plan.db, Pavilion("Lào Cai", hall_id="hall", id="q"))
        records.save(plan.db, Booth("other", "B01", 0, 0, zone_id="z", pavilion_id="p", id="c"))
    halls.remove(plan, "hall", vacating=True)
    assert [(one.id, one.hall_id) for one in records.where(plan.db, Zone)] == [("z", "other")]
    assert [(one.id, one.hall_id, one.points) for one in records.where(plan.db, Pavilion)] == [("p", "other", "")]


def test_the_places_of_booths_are_kept_to_the_millimetre(plan: Fair) -> None:
    draw_plan.place(plan, {"b3": Box(1 / 3, -0.0, 3, 3, 450)})
    (booth,) = records.where(plan.db, Booth, "id = 'b3'")
    assert (booth.x_m, str(booth.y_m), booth.rotation_deg) == (0.333, "0.0", 90)
    assert places(plan)["A01"] == (0, 0)


def test_outlines_and_walls_with_corners_go_along(plan: Fair) -> None:
    with plan.edit("test"):
        records.save(plan.db, PlanItem("hall", "wall", 1, 2, 3, 0, points="1,2 4,2", id="bent"))
        records.save(plan.db, Pavilion("Thái Nguyên", hall_id="hall", points="0,0 3,0 3,3", id="p"))
    there, wall = {"b1": Box(0.5, 0.25, 3, 3)}, {"bent": Box(1.5, 2.25, 3, 0)}
    draw_plan.place(plan, there, wall, pavilions={"p": (0.5, 0.25)})
    (moved,), (outlined,) = records.where(plan.db, PlanItem, "id = 'bent'"), records.where(plan.db, Pavilion)
    assert (moved.points, outlined.points) == ("1.5,2.25 4.5,2.25", "0.5,0.25 3.5,0.25 3.5,3.25")
    history.undo(plan)
    (outlined,) = records.where(plan.db, Pavilion)
    assert outlined.points == "0,0 3,0 3,3"


def test_a_thing_that_was_drawn_corner_by_corner_turns_with_its_corners(plan: Fair) -> None:
    drawn = draw_plan.with_corners(
        PlanItem("hall", "keep_clear", 0, 0, id="k"), [Point(2, 2), Point(8, 2), Point(2, 4)]
    )
    draw_plan.add_items(plan, [drawn])
    box = draw_plan.box_of(drawn)
    draw_plan.place(plan, {}, {"k": replace(box, rotation_deg=90)}, code="turn_on_plan")
    made = records.get(plan.db, PlanItem, "k")
    assert made and made.points == "6,0 6,6 4,0"
    assert draw_plan.box_of(made) == Box(4, 0, 2, 6)


def test_a_text_given_to_booths_is_tidied(fair: Fair) -> None:
    booth = Booth("h", "A01", 1, 1)
    with fair.edit("test"):
        records.save(fair.db, Hall("Nhà", 30, 20, id="h"), booth)
    draw_plan.change_booths(fair, [booth.id], note=" gần \u200bcửa  chính ", locked=True)
    assert records.where(fair.db, Booth) == [replace(booth, note="gần cửa chính", locked=True)]
