"""Aligning, distributing, turning, merging, splitting and resizing keep what they should."""

import itertools
import math
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boothapp.floorplan import aligning, clearance, dividing, marquee, shape
from boothapp.floorplan.shape import Box

SIDES = st.sampled_from([1.0, 2.0, 3.0, 4.5, 6.0])
BOXES = st.builds(Box, st.floats(-30, 30), st.floats(-30, 30), SIDES, SIDES, st.sampled_from([0.0, 90.0, 180.0, 30.0]))


def near(one: Box, other: Box) -> bool:
    return all(math.dist(a, b) < 1e-6 for a, b in zip(one.corners(), other.corners(), strict=True))


@given(BOXES, st.integers(2, 6), st.sampled_from(["x", "y"]))
def test_parts_of_a_booth_make_it_again(box: Box, parts: int, axis: str) -> None:
    found = dividing.split(box, parts, axis)
    assert math.isclose(sum(part.area for part in found), box.area)
    assert clearance.overlapping(found) == []
    merged = dividing.merge(found)
    assert merged and near(merged, box)


@pytest.mark.parametrize(
    "boxes",
    [
        [Box(0, 0, 3, 3)],  # alone
        [Box(0, 0, 3, 3), Box(4, 0, 3, 3)],  # apart
        [Box(0, 0, 3, 3), Box(0, 0, 3, 3)],  # over each other
        [Box(0, 0, 3, 3), Box(0, 0, 3, 3), Box(6, 0, 3, 3)],  # as much over each other as there is a gap
        [Box(0, 6, 3, 3), Box(0, 0, 3, 3), Box(0, 0, 3, 3)],
        [Box(0, 0, 3, 3), Box(1, 1, 3, 3), Box(0, 4, 7, 2)],
        [Box(0, 0, 3, 3), Box(3, 0, 3, 2)],  # of different depths
        [Box(0, 0, 3, 3), Box(3, 0, 3, 3), Box(0, 3, 3, 3)],  # an L
        [Box(0, 0, 3, 3), Box(3, 0, 3, 3, 30)],  # turned against each other
        [Box(3 * at, 0, 3, 3) for at in range(30) if at != 13],  # a long row that lacks one
        [Box(3 * at, 3 * row, 3, 3) for at in range(10) for row in range(10) if at or row],
    ],
)
def test_what_makes_no_rectangle_is_not_merged(boxes: list[Box]) -> None:
    assert dividing.merge(boxes) is None


def test_booths_of_different_widths_and_a_crosswise_one_are_merged() -> None:
    assert dividing.merge([Box(0, 0, 3, 3), Box(3, 0, 6, 3)]) == Box(0, 0, 9, 3)
    merged = dividing.merge([Box(0, 0, 3, 3), Box(2.5, 0.5, 3, 2, 90)])  # 2 wide and 3 deep as it stands
    assert merged and near(merged, Box(0, 0, 5, 3))


def test_less_than_two_parts_are_refused() -> None:
    with pytest.raises(ValueError, match="two or more"):
        dividing.split(Box(0, 0, 3, 3), 1)


@given(st.lists(BOXES, min_size=1, max_size=6), st.sampled_from(aligning.EDGES))
def test_aligned_boxes_have_their_edge_in_line_and_keep_their_sizes(boxes: list[Box], edge: str) -> None:
    found = aligning.align(boxes, edge)
    bounds = [box.bounds() for box in found]
    lines = {
        "left": [b.x for b in bounds], "centre": [b.centre.x for b in bounds], "right": [b.x + b.w for b in bounds],
        "top": [b.y for b in bounds], "middle": [b.centre.y for b in bounds], "bottom": [b.y + b.h for b in bounds],
    }[edge]  # fmt: skip
    assert max(lines) - min(lines) < 1e-6
    assert [(box.w, box.h, box.rotation_deg) for box in found] == [(box.w, box.h, box.rotation_deg) for box in boxes]


@given(st.lists(st.tuples(BOXES, st.floats(0, 3)), min_size=3, max_size=7), st.sampled_from("xy"), st.randoms())
def test_distributed_boxes_have_equal_gaps(given_: list[tuple[Box, float]], axis: str, order: random.Random) -> None:
    boxes = [Box(10.0 * i + bit, 10.0 * i + bit, box.w, box.h) for i, (box, bit) in enumerate(given_)]
    order.shuffle(boxes)
    found = sorted(aligning.distribute(boxes, axis), key=lambda box: box.x if axis == "x" else box.y)
    spans = [(box.x, box.x + box.w) if axis == "x" else (box.y, box.y + box.h) for box in found]
    gaps = [after[0] - one[1] for one, after in itertools.pairwise(spans)]
    assert max(gaps) - min(gaps) < 1e-6 and min(gaps) > 0
    outermost = sorted(boxes, key=lambda box: box.x)
    assert found[0] == outermost[0] and near(found[-1], outermost[-1])


@given(st.lists(BOXES, min_size=1, max_size=6), st.integers(-720, 720))
def test_turning_together_keeps_distances(boxes: list[Box], angle: int) -> None:
    found = aligning.turn(boxes, angle)
    for one, other in zip(boxes, found, strict=True):
        assert math.isclose(
            math.dist(one.centre, boxes[0].centre), math.dist(other.centre, found[0].centre), abs_tol=1e-6
        )
    back = aligning.turn(found, -angle)
    centre = shape.around_boxes(boxes).centre
    shift = math.dist(centre, shape.around_boxes(back).centre)
    assert all(abs(math.dist(a.centre, b.centre) - shift) < 1e-6 for a, b in zip(boxes, back, strict=True))


def test_a_marquee_selects_what_lies_in_it_or_what_it_touches() -> None:
    boxes = [Box(0, 0, 3, 3), Box(3, 0, 3, 3), Box(6, 0, 3, 3), Box(20, 0, 3, 3, 45)]
    frame = Box(-1, -1, 7.5, 5)
    assert marquee.inside(boxes, frame) == [0, 1]
    assert marquee.touched(boxes, frame) == [0, 1, 2]
    assert marquee.touched(boxes, Box(19, -1, 0.5, 0.5)) == []  # only its upright bounds are touched
