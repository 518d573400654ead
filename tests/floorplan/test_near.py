"""What lies near what: the index finds what a look at every box finds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boothapp.floorplan.near import Nearby
from boothapp.floorplan.shape import Box

SIDES = st.sampled_from([0.5, 3.0, 4.5, 14.0])
PLACES = st.integers(-40, 40).map(lambda value: value / 2)
BOXES = st.builds(Box, PLACES, PLACES, SIDES, SIDES, st.sampled_from([0.0, 90.0, 180.0, 30.0]))
REACHES = st.sampled_from([0.0, 0.25, 1.0, 7.0])


def apart(one: Box, other: Box) -> tuple[float, float]:
    a, b = one.bounds(), other.bounds()
    across = max(a.x - b.x - b.w, b.x - a.x - a.w)
    return across, max(a.y - b.y - b.h, b.y - a.y - a.h)


@given(st.lists(BOXES, max_size=12), BOXES, REACHES)
def test_what_comes_within_reach_of_a_box(boxes: list[Box], box: Box, reach: float) -> None:
    found = Nearby(boxes).within(box, reach)
    near = [number for number, other in enumerate(boxes) if max(apart(box, other)) <= reach - 1e-9]
    touched = [number for number, other in enumerate(boxes) if max(apart(box, other)) <= reach + 1e-9]
    assert set(near) <= set(found) <= set(touched) and found == sorted(found)


@given(st.lists(BOXES, max_size=12), st.lists(REACHES | st.just(-0.5), min_size=1, max_size=4))
def test_pairs_and_how_far_apart_they_are_whatever_was_asked_before(boxes: list[Box], reaches: list[float]) -> None:
    near = Nearby(boxes)
    for reach in reaches:
        pairs = {(one, other): apart(boxes[one], boxes[other]) for other in range(len(boxes)) for one in range(other)}
        found = {(pair.one, pair.other): (pair.across_m, pair.down_m) for pair in near.apart(reach)}
        assert {pair for pair, gaps in pairs.items() if max(gaps) <= reach - 1e-9} <= found.keys()
        assert all(max(pairs[pair]) <= reach + 1e-9 for pair in found)
        assert all(gaps == pytest.approx(pairs[pair]) for pair, gaps in found.items())
        assert list(near.pairs(reach)) == sorted(found)
