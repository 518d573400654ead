"""The picture behind a hall, its scale; the outline and the order of halls."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from boothapp.domain.errors import FairError, Refused
from boothapp.domain.plan import Booth, Hall, PlanItem, Zone
from boothapp.domain.problems import ProblemsFound
from boothapp.floorplan.shape import Point
from boothapp.store import history, records
from boothapp.store.fair import Fair
from boothapp.tasks import hall_backgrounds, halls

Content = Callable[[Fair], object]


@pytest.fixture
def plan(fair: Fair) -> Fair:
    with fair.edit("test"):
        records.save(fair.db, Hall("Nhà A", 40, 30, 0, id="h"), Hall("Nhà B", 20, 20, 1, id="i"))
        records.save(fair.db, Zone("A", hall_id="h", id="z"), Booth("h", "A01", 2, 2, zone_id="z", id="b"))
    return fair


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "Mặt bằng.pdf"
    Image.new("RGB", (400, 200), "white").save(made, "PDF")
    return made


def hall(fair: Fair, id_: str = "h") -> Hall:
    found = records.get(fair.db, Hall, id_)
    assert found
    return found


def put(fair: Fair, file: Path) -> None:
    hall_backgrounds.put(fair, "h", hall_backgrounds.take(fair.folder, file), file.name)


def test_a_page_of_a_pdf_becomes_the_picture_of_the_hall(plan: Fair, file: Path, content: Content) -> None:
    before = content(plan)
    put(plan, file)
    photo = hall_backgrounds.shown(plan, "h")
    assert photo and (photo.extension, photo.width_px, photo.height_px) == ("png", 3200, 1600)
    assert (plan.folder / photo.file).is_file() and photo.original_name == "Mặt bằng.pdf"
    history.undo(plan)
    assert content(plan) == before and hall_backgrounds.shown(plan, "h") is None


def test_another_picture_takes_the_place_of_the_first(plan: Fair, file: Path, tmp_path: Path) -> None:
    put(plan, file)
    Image.new("RGB", (300, 300), "red").save(tmp_path / "b.png")
    put(plan, tmp_path / "b.png")
    photo = hall_backgrounds.shown(plan, "h")
    assert photo and photo.original_name == "b.png"
    hall_backgrounds.remove(plan, "h")
    assert hall_backgrounds.shown(plan, "h") is None


def test_two_points_and_their_distance_scale_the_picture(plan: Fair, file: Path, content: Content) -> None:
    put(plan, file)
    before = content(plan)
    hall_backgrounds.scale(plan, "h", Point(10, 10), Point(20, 10), 5.0)
    made = hall(plan)
    assert (made.background_width_m, made.background_x_m, made.background_y_m) == (20, 5, 5)
    hall_backgrounds.scale(plan, "h", Point(10, 10), Point(13, 14), 10.0)
    assert (hall(plan).background_width_m, hall(plan).background_x_m) == (40, 0), "the first point stays"
    history.undo(plan)
    history.undo(plan)
    assert content(plan) == before


@pytest.mark.parametrize(
    ("other", "real_m"),
    [
        (Point(1, 1), 5.0),
        (Point(2, 2), 0.0),
        (Point(2, 2), -3.0),
        (Point(1.02, 1), 1000.0),  # a picture of 2,000 km
        (Point(900, 1), 0.02),  # of a millimetre
    ],
)
def test_what_cannot_be_scaled_is_refused(plan: Fair, other: Point, real_m: float) -> None:
    with pytest.raises(FairError) as refused:
        hall_backgrounds.scale(plan, "h", Point(1, 1), other, real_m)
    assert refused.value.code == "scale_impossible"


def test_it_fades_between_20_and_80_percent(plan: Fair) -> None:
    for share, kept in ((0.5, 0.5), (0.05, 0.2), (0.99, 0.8)):
        hall_backgrounds.fade(plan, "h", share)
        assert hall(plan).background_fade == kept


def test_a_broken_pdf_is_refused(plan: Fair, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7 nothing")
    with pytest.raises(Refused) as refused:
        hall_backgrounds.take(plan.folder, tmp_path / "a.pdf")
    assert refused.value.code == "pdf_unreadable"


def test_a_pdf_that_is_gone_is_told_as_that(plan: Fair, tmp_path: Path) -> None:
    with pytest.raises(FairError) as told:
        hall_backgrounds.pages(tmp_path / "a.pdf")
    assert told.value.code == "no_such_file"


def test_an_outline_is_drawn_and_taken_back(plan: Fair, content: Content) -> None:
    before = content(plan)
    halls.outline(plan, "h", [Point(0, 0), Point(30, 0), Point(30, 12), Point(12, 24), Point(0, 24)])
    (item,) = records.where(plan.db, PlanItem)
    assert (item.kind, item.points) == ("outline", "0,0 30,0 30,12 12,24 0,24")
    assert (hall(plan).width_m, hall(plan).depth_m) == (30, 24)
    with pytest.raises(ProblemsFound) as refused:
        halls.save(plan, replace(hall(plan), width_m=99.0))
    assert refused.value.problems[0].code == "hall_outlined"
    halls.outline(plan, "h", [])
    assert records.where(plan.db, PlanItem) == []
    history.undo(plan)
    history.undo(plan)
    assert content(plan) == before


@pytest.mark.parametrize(
    "corners",
    [
        [Point(0, 0), Point(9, 0)],
        [Point(0, 0), Point(9, 9), Point(9, 0), Point(0, 9)],  # crosses itself
        [Point(0, 0), Point(5, 0), Point(9, 0)],
        [Point(0, 0), Point(1001, 0), Point(0, 9)],  # longer than any hall
        [Point(0, 0), Point(1e300, 0), Point(1e300, 1e300)],
        [Point(3000, 0), Point(3009, 0), Point(3009, 9)],  # nowhere
    ],
)
def test_what_is_no_outline_is_refused(plan: Fair, corners: list[Point]) -> None:
    with pytest.raises(ProblemsFound):
        halls.outline(plan, "h", corners)


def test_halls_change_places(plan: Fair, content: Content) -> None:
    before = content(plan)
    halls.move(plan, "i", -1)
    assert [one.id for one in halls.ordered(plan)] == ["i", "h"]
    halls.move(plan, "i", -1)
    history.undo(plan)
    assert content(plan) == before, "what is first already makes no edit"


def test_zones_and_the_picture_go_with_their_hall(plan: Fair, file: Path, content: Content) -> None:
    put(plan, file)
    before = content(plan)
    halls.remove(plan, "h")
    assert records.where(plan.db, Zone) == [] and hall_backgrounds.shown(plan, "h") is None
    history.undo(plan)
    assert content(plan) == before


def test_a_hall_that_was_removed_is_not_saved_back_without_its_booths(plan: Fair, content: Content) -> None:
    typed = replace(hall(plan), width_m=50)
    halls.remove(plan, "h")
    before = content(plan)
    with pytest.raises(FairError, match="not on the plan any more"):
        halls.save(plan, typed)
    assert content(plan) == before
