"""Boxes and polygons: what overlaps, how far apart things are, what lies in a hall."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boothapp.floorplan import shape
from boothapp.floorplan.shape import Box, Point

METRES = st.floats(-50, 50).map(lambda value: round(value, 2))
SIDES = st.floats(0.5, 12).map(lambda value: round(value, 2))
BOXES = st.builds(Box, METRES, METRES, SIDES, SIDES, st.integers(0, 359).map(float))
L_SHAPE = (Point(0, 0), Point(20, 0), Point(20, 10), Point(10, 10), Point(10, 20), Point(0, 20))


@given(BOXES)
def test_a_turned_box_keeps_its_area_and_centre(box: Box) -> None:
    corners = box.corners()
    assert math.isclose(shape.area(corners), box.area, rel_tol=1e-9)
    middle = Point(sum(c.x for c in corners) / 4, sum(c.y for c in corners) / 4)
    assert math.dist(middle, box.centre) < 1e-9


@given(BOXES, BOXES)
def test_two_boxes_overlap_or_have_a_gap(one: Box, other: Box) -> None:
    assert shape.overlap(one, other) == shape.overlap(other, one)
    assert math.isclose(shape.gap(one, other), shape.gap(other, one), abs_tol=1e-9)
    if shape.overlap(one, other):
        assert shape.gap(one, other) == 0


@given(BOXES, st.floats(0.02, 30), st.integers(0, 3))
def test_a_box_moved_its_own_side_and_a_bit_is_as_far_away_as_the_bit(box: Box, bit: float, side: int) -> None:
    angle = math.radians(box.rotation_deg + 90 * side)
    far = (box.w if side % 2 == 0 else box.h) + bit
    other = box.moved(far * math.cos(angle), far * math.sin(angle))
    assert not shape.overlap(box, other)
    assert math.isclose(shape.gap(box, other), bit, abs_tol=1e-9)


@pytest.mark.parametrize(
    ("one", "other", "overlaps", "gap"),
    [
        (Box(0, 0, 3, 3), Box(3, 0, 3, 3), False, 0.0),  # beside each other
        (Box(0, 0, 3, 3), Box(2.999, 0, 3, 3), False, 0.0),  # drawn a little too near
        (Box(0, 0, 3, 3), Box(2.9, 0, 3, 3), True, 0.0),
        (Box(0, 0, 3, 3), Box(1, 1, 1, 1), True, 0.0),  # one in the other
        (Box(0, 0, 3, 3), Box(0, 0, 3, 3), True, 0.0),
        (Box(0, 0, 3, 3), Box(5, 0, 3, 3), False, 2.0),
        (Box(0, 0, 3, 3), Box(6, 7, 3, 3), False, 5.0),  # corner to corner, 3 and 4 m
        (Box(0, 0, 3, 3, 45), Box(3.2, 0, 3, 3), True, 0.0),  # its corner reaches 0.62 m further out
        (Box(0, 0, 6, 2, 90), Box(4, -2, 3, 6), False, 0.0),  # 2 wide after a quarter turn, from 2 to 4
    ],
)
def test_odd_pairs(one: Box, other: Box, overlaps: bool, gap: float) -> None:
    assert shape.overlap(one, other) == overlaps
    assert math.isclose(shape.gap(one, other), gap, abs_tol=1e-3)


@pytest.mark.parametrize(
    ("box", "inside"),
    [
        (Box(0, 0, 20, 10), True),  # along the edge
        (Box(0, 0, 20, 20), False),  # over the missing corner
        (Box(9, 9, 1, 1), True),
        (Box(9, 9, 3, 3), False),  # its corner lies in the notch
        (Box(-1, 0, 3, 3), False),
        (Box(7, 7, 6, 1), True),
        (Box(5, 5, 4, 4, 45), True),
        (Box(0, 0, 4, 4, 45), False),
    ],
)
def test_what_lies_in_a_hall_with_a_notch(box: Box, inside: bool) -> None:
    assert shape.holds(L_SHAPE, box) == inside


def test_a_pillar_of_the_wall_between_the_corners_of_a_booth_is_seen() -> None:
    hall = (Point(0, 0), Point(4, 0), Point(4, 1), Point(5, 1), Point(5, 0), Point(10, 0), Point(10, 10), Point(0, 10))
    assert not shape.holds(hall, Box(3, 0, 3, 3))
    assert shape.holds(hall, Box(3, 1, 3, 3))


@given(st.lists(BOXES, min_size=1, max_size=6))
def test_the_box_around_boxes_holds_every_corner(boxes: list[Box]) -> None:
    outer = shape.around_boxes(boxes)
    for corner in (corner for box in boxes for corner in box.corners()):
        assert outer.x - 1e-9 <= corner.x <= outer.x + outer.w + 1e-9
        assert outer.y - 1e-9 <= corner.y <= outer.y + outer.h + 1e-9


@pytest.mark.parametrize("angle", [-1e-146, -1e-300, 360.0, -360.0, 720.0])
def test_turned_by_next_to_nothing_a_point_stays(angle: float) -> None:
    assert shape.turned(Point(1, 2), Point(5, 5), angle) == Point(1, 2)


SQUARES = "0,0 2,0 2,2 4,2 4,4 2,4 2,2 0,2"  # two that touch in a corner
OTHER_WAY = "0,0 2,0 2,2 2,4 5,4 5,2 2,2 0,2"  # as an eight is drawn
RING = "0,0 10,0 10,10 0,10 0,0 1,1 1,9 9,9 9,1 1,1"  # a lane all around a hall
LOOP = "0,0 10,0 10,10 0,10 0,0 1,1 9,1 9,9 1,9 1,1"
BOW = "0,0 2,2 6,6 4,0 0,4"  # its second corner lies where the sides cross


@pytest.mark.parametrize(
    ("corners", "sound"),
    [
        ("0,0 2,0 2,2 0,2", True),
        ("0,0 2,0 2,2 0,2 0,2", True),
        ("0,0 4,0 4,4 4,9 4,4 0,4", True),
        ("0,0 10,0 10,10 6,10 5,0 4,10 0,10", True),  # a corner touches another side
        ("0,0 10,0 10,10 6,10 5,0 5,-3 4,-3 4,10 0,10", False),  # and goes through it
        (SQUARES, True),
        (OTHER_WAY, False),
        (RING, True),
        (LOOP, False),
        (BOW, False),
        ("0,0 4,4 4,0 0,3", False),
        ("0,0 4,0", False),
    ],
)
@pytest.mark.parametrize("angle", [0, 90, 200])
def test_sides_of_a_ground_touch_but_do_not_cross_not_even_in_a_corner(corners: str, sound: bool, angle: int) -> None:
    drawn = [Point(*map(float, corner.split(","))) for corner in corners.split()]
    lain = [shape.turned(corner, Point(3, 1), angle) for corner in drawn]
    for polygon in (lain, lain[::-1], [*lain[3:], *lain[:3]]):
        assert shape.is_ground(polygon, 0.01) == sound


@given(st.lists(st.floats(0.5, 9), min_size=6, max_size=6), st.floats(0, 360), st.booleans(), st.booleans())
def test_two_triangles_that_share_a_corner_are_one_ground_when_both_go_the_same_way(
    sides: list[float], angle: float, one_turned: bool, other_turned: bool
) -> None:
    a, b, c, d, e, f = sides
    one, other = [Point(-a, b), Point(-a, -c)], [Point(d, -e), Point(d, f)]
    corner = Point(0, 0)
    drawn = [corner, *one[:: -1 if one_turned else 1], corner, *other[:: -1 if other_turned else 1]]
    polygon = [shape.turned(point, Point(2, 3), angle) for point in drawn]
    assert shape.is_ground(polygon, 0.0) == (one_turned == other_turned)
