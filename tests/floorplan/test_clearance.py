"""Narrow aisles, ground that must stay clear, walls, and booths over each other."""

import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boothapp.floorplan import clearance, shape
from boothapp.floorplan.rows import Grid, places
from boothapp.floorplan.shape import Box, Point

HALL = (Point(0, 0), Point(20, 0), Point(20, 10), Point(0, 10))


@pytest.mark.parametrize(
    ("other", "least", "told"),
    [
        (Box(5, 0, 3, 3), 2.0, []),  # just as wide as asked for
        (Box(4.5, 0, 3, 3), 2.0, [1.5]),
        (Box(3, 0, 3, 3), 2.0, []),  # wall to wall is no aisle
        (Box(3.1, 0, 3, 3), 2.0, []),  # a panel between them
        (Box(4, 3.5, 3, 3), 2.0, []),  # corner to corner
        (Box(2, 4, 3, 3), 2.0, [1.0]),
        (Box(4.5, 0, 3, 3), 0.0, []),  # no aisle is asked for
    ],
)
def test_narrow_aisles(other: Box, least: float, told: list[float]) -> None:
    assert [aisle.width_m for aisle in clearance.narrow_aisles([Box(0, 0, 3, 3), other], least)] == told


@given(
    st.integers(1, 4),
    st.integers(1, 5),
    st.sampled_from([0.5, 1.5, 3]),
    st.sampled_from([0, 0.5, 1]),
    st.floats(0, 360),
)
def test_a_field_that_is_turned_has_the_same_narrow_aisles(
    rows: int, columns: int, aisle: float, gap: float, angle: float
) -> None:
    upright = Grid(0, 0, rows, columns, aisle=aisle, gap=gap, cross_aisle_after=2, cross_aisle=1)
    told = [
        {(one.one, one.other) for one in clearance.narrow_aisles([box for row in places(grid) for box in row], 3.2)}
        for grid in (upright, replace(upright, rotation_deg=angle))
    ]
    assert told[0] == told[1]


@given(st.integers(0, 10_000))
def test_the_quick_way_finds_every_overlap(seed: int) -> None:
    draw = random.Random(seed)
    boxes = [
        Box(draw.uniform(0, 30), draw.uniform(0, 30), draw.uniform(1, 9), 3, draw.uniform(0, 360)) for _ in range(20)
    ]

    def overlapping(tolerance_m: float) -> list[tuple[int, int]]:
        return [(i, j) for i in range(20) for j in range(i + 1, 20) if shape.overlap(boxes[i], boxes[j], tolerance_m)]

    assert clearance.overlapping(boxes) == overlapping(shape.TOLERANCE_M)
    found = {pair for pair in clearance.covering(boxes, [box.corners() for box in boxes]) if pair[0] < pair[1]}
    # a corner that reaches hardly further in than the tolerance may count either way
    assert set(overlapping(4 * shape.TOLERANCE_M)) <= found <= set(overlapping(0.0))


def test_what_reaches_out_of_the_hall() -> None:
    boxes = [Box(0, 0, 3, 3), Box(18, 0, 3, 3), Box(-0.001, 7, 3, 3), Box(0, 8, 3, 3)]
    assert clearance.outside(boxes, HALL) == [1, 3]


def test_booths_on_a_fire_lane() -> None:
    lane = Box(9, 0, 2, 10)
    assert clearance.covering([Box(6, 0, 3, 3), Box(7, 4, 3, 3), Box(30, 0, 3, 3)], [lane.corners()]) == [(1, 0)]


def test_only_what_stands_on_the_ground_of_a_bent_lane_is_on_it() -> None:
    bent = (Point(0, 0), Point(12, 0), Point(12, 3), Point(3, 3), Point(3, 12), Point(0, 12))
    on_it = [Box(9, 1, 3, 3), Box(-1, 5, 2, 2), Box(1, 1, 0.5, 0.5), Box(-5, -5, 30, 30), Box(2.5, 2.5, 3, 3, 45)]
    beside = [Box(3, 3, 9, 9), Box(12, 0, 3, 3), Box(5, 5, 2, 2), Box(4.6, 4.6, 3, 3, 45), Box(0, -3, 12, 3)]
    assert clearance.covering([*on_it, *beside], [bent]) == [(number, 0) for number in range(len(on_it))]
