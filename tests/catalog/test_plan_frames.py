"""How plans are divided into pages: every booth on one of them, never cut, its number legible where that can be."""

import pytest
from halls import hall
from hypothesis import given, settings
from hypothesis import strategies as st

from boothapp.catalog.hall_shapes import box, islands
from boothapp.catalog.plan_frames import LEAST_CELL, OVERLAP, Room, pages
from boothapp.domain.catalog import CatalogHall

ROOM = Room(119.5, 150.0)


@given(rows=st.integers(1, 9), blocks=st.integers(1, 5), long=st.integers(1, 9))
@settings(max_examples=60)
def test_every_booth_is_whole_on_a_page_and_frames_have_room(rows: int, blocks: int, long: int) -> None:
    shown = hall(rows, blocks, long)
    found = pages(shown, ROOM)
    for booth in shown.booths:
        assert any(frame.area.holds(box(booth)) for page in found for frame in page), booth.code
    for page in found:
        assert len({frame.scale for frame in page}) == 1  # one scale bar for all of the page
        assert sum(frame.area.h * frame.scale for frame in page) <= ROOM.h + 0.01
        assert all(frame.area.w * frame.scale <= ROOM.w + 0.01 for frame in page)
    last = found[-1][-1]
    assert last.numbered is (last.scale * 3.0 >= LEAST_CELL)


@pytest.mark.parametrize(
    ("shape", "count"),
    [((2, 2, 5), 1), ((5, 2, 7), 1), ((4, 2, 9), 2), ((5, 4, 7), 2), ((8, 5, 8), None)],
)
def test_pages_by_the_number_of_booths(shape: tuple[int, int, int], count: int | None) -> None:
    found = pages(hall(*shape), ROOM)
    if count:
        assert len(found) == count
        assert all(frame.numbered for page in found for frame in page)
    else:
        assert not found[0][0].numbered
        assert all(frame.numbered for page in found[1:] for frame in page)
        assert [frame.zone for page in found[1:] for frame in page] == sorted(
            frame.zone for page in found[1:] for frame in page
        )


def test_facing_pages_break_in_an_aisle_and_overlap() -> None:
    shown = hall(5, 4, 7)
    (left,), (right,) = pages(shown, ROOM)
    assert (left.goes_on, right.goes_on) == ("right", "left")
    assert (left.area.x + left.area.w - right.area.x) * left.scale == pytest.approx(OVERLAP)
    middle = (left.area.x + left.area.w + right.area.x) / 2
    for island in islands(shown.booths):
        boxes = [box(booth) for booth in island]
        assert not min(b.x for b in boxes) < middle < max(b.x + b.w for b in boxes)


def test_booths_outside_the_hall_are_on_the_plan() -> None:
    inside = hall(1, 1, 3)
    shown = CatalogHall("hall", "Sân", 4.0, 4.0, inside.booths)
    (frame,) = pages(shown, ROOM)[0]
    assert all(frame.area.holds(box(booth)) for booth in shown.booths)
