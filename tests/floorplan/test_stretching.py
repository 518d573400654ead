"""Boxes pulled by a corner: the opposite one stays, however the box is turned."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boothapp.floorplan.shape import Box, Point
from boothapp.floorplan.stretching import opposite, sized, stretched

METRES = st.floats(-50, 50).map(lambda value: round(value, 2))
SIDES = st.floats(0.5, 12).map(lambda value: round(value, 2))
BOXES = st.builds(Box, METRES, METRES, SIDES, SIDES, st.integers(0, 359).map(float))
CORNERS = st.integers(0, 3)
POINTS = st.builds(Point, METRES, METRES)


@given(BOXES, CORNERS, POINTS, st.booleans())
def test_the_opposite_corner_stays_and_no_side_is_too_short(
    box: Box, corner: int, to: Point, in_proportion: bool
) -> None:
    made = stretched(box, corner, to, 0.5, 100, in_proportion=in_proportion)
    assert math.dist(made.corners()[opposite(corner)], box.corners()[opposite(corner)]) < 1e-6
    assert min(made.w, made.h) >= 0.5 and max(made.w, made.h) <= 100
    assert made.rotation_deg == box.rotation_deg
    if in_proportion:
        assert made.w / made.h == pytest.approx(box.w / box.h, rel=3e-3)


@given(BOXES, CORNERS, SIDES, SIDES)
def test_a_corner_pulled_to_where_typed_sides_would_end_gives_them(box: Box, corner: int, w: float, h: float) -> None:
    wanted = sized(box, corner, w, h)
    made = stretched(box, corner, wanted.corners()[corner], 0.5, 100)
    assert (made.w, made.h) == (w, h)
    assert math.isclose(made.area, w * h)
    assert math.dist(made.corners()[corner], wanted.corners()[corner]) < 1e-6


@given(BOXES, CORNERS)
def test_a_corner_left_where_it_is_changes_nothing(box: Box, corner: int) -> None:
    made = stretched(box, corner, box.corners()[corner], 0.5, 100)
    assert (made.x, made.y, made.w, made.h) == pytest.approx((box.x, box.y, box.w, box.h), abs=1e-3)


@pytest.mark.parametrize(
    ("corner", "to", "wanted"),
    [
        (2, Point(5, 4), Box(0, 0, 5, 4)),
        (0, Point(-1, -2), Box(-1, -2, 4, 5)),
        (1, Point(2, 1), Box(0, 1, 2, 2)),
        (3, Point(1, 6), Box(1, 0, 2, 6)),
        (2, Point(999, 2), Box(0, 0, 100, 2)),
        (2, Point(-9, -9), Box(0, 0, 0.5, 0.5)),  # beyond the opposite corner
    ],
)
def test_every_corner_of_an_upright_box(corner: int, to: Point, wanted: Box) -> None:
    assert stretched(Box(0, 0, 3, 3), corner, to, 0.5, 100) == wanted
