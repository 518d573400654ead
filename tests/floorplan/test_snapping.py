"""Snapping: to other booths, then walls, then the grid."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boothapp.floorplan import snapping
from boothapp.floorplan.shape import Box, Point

OTHER = [Box(10, 10, 3, 3)]
WALL = [(Point(0, 0), Point(0, 40)), (Point(0, 0), Point(40, 0)), (Point(0, 0), Point(40, 40))]


@pytest.mark.parametrize(
    ("moving", "x", "y", "guides"),
    [
        (Box(13.2, 10.1, 3, 3), 13, 10, 2),  # beside it
        (Box(10.1, 13.2, 3, 3), 10, 13, 2),
        (Box(6.8, 10.1, 3, 3), 7, 10, 2),  # its right and its lower edge
        (Box(10.1, 6.8, 3, 3), 10, 7, 2),
        (Box(8.6, 20.2, 6, 3), 8.5, 20, 1),  # its middle under the other's, and on the grid
        (Box(0.2, 20.2, 3, 3), 0, 20, 1),  # at the wall
        (Box(20.2, 20.3, 3, 3), 20, 20.5, 0),  # on the grid
        (Box(10.25, 0.2, 3, 3), 10, 0, 2),  # booth one way, wall the other
        (Box(10.2, 30.0, 3, 3, 90), 10, 30, 1),  # as it stands after a quarter turn
    ],
)
def test_snapping(moving: Box, x: float, y: float, guides: int) -> None:
    snap = snapping.snap([moving], OTHER, WALL)
    assert (moving.x + snap.dx, moving.y + snap.dy) == pytest.approx((x, y))
    assert len(snap.guides) == guides


@pytest.mark.parametrize(
    ("wall", "dx", "dy"),
    [
        ((Point(0, 20.1), Point(40, 20.1)), 0, -0.2),  # not on the grid
        ((Point(20.1, 0), Point(20.1, 40)), -0.2, 0),
        ((Point(20, 20.1), Point(40, 0)), 0, 0),  # slanting: the grid
    ],
)
def test_walls_are_snapped_to_wherever_they_stand(wall: tuple[Point, Point], dx: float, dy: float) -> None:
    snap = snapping.snap([Box(20.3 if dx else 20, 20.3 if dy else 20, 3, 3)], [], [wall])
    assert (snap.dx, snap.dy) == pytest.approx((dx, dy))


def test_booths_come_before_walls_even_when_these_are_nearer() -> None:
    wall = [(Point(12.9, 0), Point(12.9, 40))]
    assert snapping.snap([Box(12.85, 10, 3, 3)], OTHER, wall).dx == pytest.approx(0.15)


def test_without_a_grid_things_stay_where_they_were_dropped() -> None:
    snap = snapping.snap([Box(20.23, 20.31, 3, 3)], OTHER, WALL, grid_m=0.0)
    assert (snap.dx, snap.dy, snap.guides) == (0.0, 0.0, ())


def test_a_guide_reaches_from_one_thing_to_the_other_and_tells_the_distance() -> None:
    (guide,) = snapping.snap([Box(10.1, 18.0, 3, 3)], OTHER, grid_m=0.0).guides
    assert (guide.a, guide.b, guide.length_m) == (Point(10, 10), Point(10, 21), 5.0)


@given(st.floats(-40, 40), st.floats(-40, 40))
def test_nothing_is_moved_further_than_the_reach_or_half_a_step_of_the_grid(x: float, y: float) -> None:
    snap = snapping.snap([Box(x, y, 3, 3)], OTHER, WALL, grid_m=0.5, reach_m=0.3)
    assert max(abs(snap.dx), abs(snap.dy)) <= 0.3 + 1e-9
    again = snapping.snap([Box(x + snap.dx, y + snap.dy, 3, 3)], OTHER, WALL, grid_m=0.5, reach_m=0.3)
    assert max(abs(again.dx), abs(again.dy)) < 1e-6
