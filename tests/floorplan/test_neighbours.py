"""Who stands beside whom and wall to wall; islands; runs of free booths."""

import itertools
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boothapp.floorplan import aligning, neighbours, rows, shape
from boothapp.floorplan.rows import Grid
from boothapp.floorplan.shape import Box

ROW = [Box(3.0 * i, 0, 3, 3) for i in range(8)]


@pytest.mark.parametrize("angle", [0, 17, 45, 90, 180, 233])
def test_a_turned_hall_has_the_same_neighbours(angle: int) -> None:
    found = [box for row in rows.places(Grid(0, 0, 4, 5, aisle=3)) for box in row]
    turned = aligning.turn(found, angle)
    assert neighbours.touching(turned) == neighbours.touching(found)
    assert neighbours.in_rows(turned) == neighbours.in_rows(found)
    assert [len(island) for island in neighbours.islands(turned)] == [10, 10]


@given(st.integers(0, 10_000))
def test_the_quick_way_finds_what_comparing_all_pairs_finds(seed: int) -> None:
    draw = random.Random(seed)
    sides = [2.0, 3.0, 6.0]
    boxes = [
        Box(
            draw.randrange(0, 40) / 2,
            draw.randrange(0, 40) / 2,
            draw.choice(sides),
            draw.choice(sides),
            draw.choice([0, 90, 180, 30]),
        )
        for _ in range(25)
    ]
    graph = neighbours.touching(boxes)
    slow = neighbours._graph(boxes, 60.0, lambda a, b: bool(neighbours._facing(a, b, neighbours.TOUCHING_M)))
    assert graph == slow


def test_sides_of_a_booth() -> None:
    box = Box(0, 0, 3, 3)
    assert neighbours.beside(box, Box(3, 0, 3, 3))
    assert neighbours.beside(box, Box(3.1, 0.5, 3, 3))  # a panel between them
    assert not neighbours.beside(box, Box(3.4, 0, 3, 3))
    assert not neighbours.beside(box, Box(3, 2.5, 3, 3))  # half a metre in common is no side
    assert not neighbours.beside(box, Box(0, 3, 3, 3))  # in front
    assert not neighbours.beside(box, Box(3, 3, 3, 3))  # corner to corner
    assert not neighbours.beside(box, Box(0, -3, 3, 3, 180))  # back to back
    assert not neighbours.beside(box, Box(3, 0, 3, 3, 20))


def test_a_booth_at_the_head_of_an_island_touches_both_behind_it() -> None:
    head = Box(4.5, 1.5, 6, 3, 270)  # its own middle is where the two rows meet
    island = [box for row in rows.places(Grid(0, 0, 2, 2)) for box in row]
    graph = neighbours.touching([*island, head])
    assert graph[4] == {1, 3}


def test_runs_stand_in_one_row_and_leave_no_single_booth_where_they_can() -> None:
    assert neighbours.runs(ROW, range(8), 3)[0] == [0, 1, 2]
    assert neighbours.runs(ROW, [0, 1, 2, 3], 3) == [[0, 1, 2], [1, 2, 3]]
    assert neighbours.runs(ROW, [0, 1, 2, 3, 4], 3)[:2] == [[0, 1, 2], [2, 3, 4]]
    assert neighbours.runs(ROW, [0, 2, 4], 2) == []
    assert neighbours.runs(ROW, [], 1) == neighbours.runs(ROW, range(8), 0) == []


def test_the_nearest_run_comes_first() -> None:
    assert neighbours.runs(ROW, [0, 1, 2, 5, 6, 7], 3, near=7)[0] == [5, 6, 7]
    assert neighbours.runs(ROW, [0, 1, 2, 5, 6, 7], 3, near=3)[0] == [0, 1, 2]


@given(st.sets(st.integers(0, 39)), st.integers(1, 6), st.sampled_from([0.0, 30.0, 90.0]))
def test_every_run_is_free_and_hangs_together(free: set[int], count: int, angle: float) -> None:
    boxes = aligning.turn([box for row in rows.places(Grid(0, 0, 4, 10)) for box in row], angle)
    graph = neighbours.in_rows(boxes)
    found = neighbours.runs(boxes, free, count)
    for run in found:
        assert len(run) == count and set(run) <= free
        assert all(b in graph[a] for a, b in itertools.pairwise(run))
    possible = [
        s for row in range(4) for s in range(row * 10, row * 10 + 11 - count) if set(range(s, s + count)) <= free
    ]
    assert len(found) == len(possible)


def test_a_hall_of_one_booth() -> None:
    assert neighbours.islands([Box(0, 0, 3, 3)]) == [[0]]
    assert neighbours.islands([]) == []
    assert shape.gap(Box(0, 0, 3, 3), Box(0, 0, 3, 3)) == 0
