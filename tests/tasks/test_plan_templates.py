"""Plans that are taken over: the library of halls, and the plan of another fair without its exhibitors."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from boothapp.domain.errors import FairError
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.fair import FairFacts
from boothapp.domain.plan import Assignment, Booth, BoothFacility, Hall, Pavilion, PlanItem, Zone
from boothapp.domain.text import fold
from boothapp.floorplan.clearance import covering, narrow_aisles, outside, overlapping
from boothapp.floorplan.shape import Box
from boothapp.store import history, records
from boothapp.store.fair import Fair, create_fair, open_fair
from boothapp.tasks import plan_checks, plan_templates
from boothapp.tasks.draw_plan import box_of
from boothapp.tasks.plan_templates import Template

LIBRARY = plan_templates.library()


def test_the_library_has_halls_of_all_sizes() -> None:
    assert [len(one.booths) for one in LIBRARY] == [36, 72, 120, 168, 48, 32]
    assert [one.name for one in plan_templates.library("en")][:2] == ["Small hall, 36 booths", "Medium hall, 72 booths"]


@pytest.mark.parametrize("template", LIBRARY, ids=lambda one: one.name)
def test_a_hall_of_the_library_can_be_used_as_it_is(template: Template) -> None:
    (hall,), boxes = template.halls, [box_of(booth) for booth in template.booths]
    ground = Box(0, 0, hall.width_m, hall.depth_m)
    things = [box_of(item) for item in template.items]
    assert overlapping(boxes) == [] and narrow_aisles(boxes, 3.0) == []
    assert outside([*boxes, *things], ground.corners()) == []
    assert covering(boxes, [thing.corners() for thing in things]) == []
    codes = [booth.code for booth in template.booths]
    assert len(set(codes)) == len(codes) and all(codes)
    assert str(len(codes)) in template.name
    assert {booth.zone_id for booth in template.booths} == {zone.id for zone in template.zones}
    assert any(item.kind == "entrance" for item in template.items)
    for wall in (Box(-1, 0, 1, hall.depth_m), Box(hall.width_m, 0, 1, hall.depth_m)):
        assert [width for _, _, width in narrow_aisles([*boxes, wall], 3.0)] == []


@pytest.mark.parametrize("template", LIBRARY, ids=lambda template: template.name)
def test_nothing_is_to_be_put_right_in_a_ready_hall(fair: Fair, template: Template) -> None:
    plan_templates.take(fair, template)
    assert plan_checks.findings(fair) == []


def test_a_second_hall_gets_the_next_letters(fair: Fair, content: Callable[[Fair], object]) -> None:
    plan_templates.take(fair, LIBRARY[0])
    before = content(fair)
    (second,) = plan_templates.take(fair, LIBRARY[1])
    assert [hall.name for hall in records.where(fair.db, Hall, order="position")] == ["Nhà A", "Nhà B"]
    assert [zone.code for zone in records.where(fair.db, Zone, order="position")] == ["A", "B", "C"]
    codes = sorted(booth.code for booth in records.where(fair.db, Booth, "hall_id = ?", [second]))
    assert (codes[0], codes[-1], len(codes)) == ("B01", "C36", 72)
    assert history.entries(fair)[0].code == "take_plan"
    history.undo(fair)
    assert content(fair) == before


@pytest.mark.parametrize(
    ("name", "free"),
    [("Nhà A", "Nhà B"), ("Nhà Z", "Nhà Z 2"), ("Nhà AB", "Nhà AB 2"), ("A", "B"), ("Sân sau", "Sân sau 2")],
)
def test_a_name_that_is_taken(name: str, free: str) -> None:
    assert plan_templates.free_name(name, {fold(name)}) == free


def test_no_letter_is_given_that_booths_of_another_zone_begin_with(fair: Fair) -> None:
    (first,) = plan_templates.take(fair, LIBRARY[0])
    with fair.edit("test"):
        for booth in records.where(fair.db, Booth, "hall_id = ?", [first]):
            records.save(fair.db, replace(booth, code=booth.code.replace("A", "B")))
    (second,) = plan_templates.take(fair, LIBRARY[0])
    codes = {booth.code[0] for booth in records.where(fair.db, Booth, "hall_id = ?", [second])}
    assert codes == {"C"}, "A is a zone, B stands on its booths"


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """Last year's fair: a hall with two booths, one given away, a wall, a zone, a pavilion, and a deleted booth."""

    def fill(fair: Fair) -> None:
        with fair.edit("test"):
            records.save(fair.db, Hall("Nhà Chính", 20, 20, background_width_m=33, id="h"), Zone("X", id="z"))
            records.save(fair.db, Pavilion("Huế", hall_id="h", points="1,1 4,1 4,4", id="p"), Exhibitor("HTX", id="e"))
            records.save(fair.db, Booth("h", "X01", 1, 1, zone_id="z", pavilion_id="p", id="b1"))
            records.save(fair.db, Booth("h", "X02", 4, 1, status="blocked", blocked_for="Cột", id="b2"))
            records.save(fair.db, Booth("h", "X03", 9, 1, deleted_at="2025-01-01", id="b3"))
            records.save(fair.db, BoothFacility("b1", "power", id="f"), BoothFacility("b3", "water", id="g"))
            records.save(fair.db, PlanItem("h", "wall", 0, 9, 5, 0.2, id="w"), Assignment("b1", "e", id="g"))

    folder = tmp_path / "Năm ngoái"
    create_fair(folder, FairFacts("Hội chợ năm ngoái"), fill=fill)
    return folder


def test_the_plan_of_another_fair_comes_without_its_exhibitors(fair: Fair, other: Path) -> None:
    (hall,) = plan_templates.take(fair, plan_templates.of_fair(other))
    one, two = records.where(fair.db, Booth, order="code")
    (zone,), (pavilion,) = records.where(fair.db, Zone), records.where(fair.db, Pavilion)
    assert (one.code, one.hall_id, one.zone_id, one.pavilion_id) == ("X01", hall, zone.id, pavilion.id)
    assert (two.status, two.blocked_for) == ("blocked", "Cột")
    assert [item.kind for item in records.where(fair.db, PlanItem)] == ["wall"]
    assert [(of.booth_id, of.kind) for of in records.where(fair.db, BoothFacility)] == [(one.id, "power")]
    assert records.where(fair.db, Exhibitor) == [] == records.where(fair.db, Assignment)
    found = records.get(fair.db, Hall, hall)
    assert found and found.background_width_m == 0
    assert {one.id, two.id, hall, zone.id, pavilion.id}.isdisjoint({"b1", "b2", "h", "z", "p"})


def test_letters_stay_where_the_next_one_would_give_a_number_twice(fair: Fair, other: Path) -> None:
    with open_fair(other, write=True) as last, last.edit("more"):  # a booth apart that is called as the next zone
        records.save(last.db, Booth("h", "Y01", 15, 1))
        records.save(last.db, Hall("Nhà Phụ", 20, 20, 1, id="h2"))
        records.save(last.db, Booth("h2", "X01", 1, 1), Booth("h2", "X02", 4, 1))
    with fair.edit("test"):
        records.save(fair.db, Zone("X"))  # so that the zone is Y here
    for hall, expected in enumerate((["X01", "X02", "Y01"], ["X02", "Y01", "Z01"])):
        taken = plan_templates.take(fair, plan_templates.of_fair(other))
        codes = sorted(booth.code for booth in records.where(fair.db, Booth, "hall_id = ?", [taken[0]]))
        assert codes == expected, hall
        assert len(records.where(fair.db, Booth, "hall_id = ?", [taken[1]])) == 2
    names = [one.name for one in records.where(fair.db, Hall)]
    assert len({*names}) == len(names) == 4


def test_a_fair_without_halls_has_no_plan(fair: Fair, tmp_path: Path) -> None:
    create_fair(tmp_path / "Trống", FairFacts("Trống"))
    with pytest.raises(FairError) as refused:
        plan_templates.of_fair(tmp_path / "Trống")
    assert refused.value.code == "fair_without_plan"
