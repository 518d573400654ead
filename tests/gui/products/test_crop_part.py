"""The part of a picture that staff choose stays inside it, keeps its ratio and never vanishes."""

from hypothesis import given
from hypothesis import strategies as st

from boothapp.domain.crops import Crop
from boothapp.gui.products.crop_part import LEAST, WHOLE, grown, moved, resized, with_ratio

A_LITTLE = 1e-9
sides = st.tuples(st.floats(0, 1 - LEAST), st.floats(LEAST, 1)).map(lambda it: (it[0], min(1.0, it[0] + it[1])))
parts = st.tuples(sides, sides).map(lambda it: (it[0][0], it[1][0], it[0][1], it[1][1]))
ratios = st.floats(0.1, 10)
corners = st.sampled_from([(-1, -1), (1, -1), (-1, 1), (1, 1)])
handles = st.one_of(corners, st.sampled_from([(0, -1), (0, 1), (-1, 0), (1, 0)]))
steps = st.floats(-2, 2)


def size(part: Crop) -> tuple[float, float]:
    return part[2] - part[0], part[3] - part[1]


def assert_inside(part: Crop) -> None:
    assert min(part[:2]) >= -A_LITTLE and max(part[2:]) <= 1 + A_LITTLE
    assert min(size(part)) > 0


@given(parts, steps, steps)
def test_a_moved_part_keeps_its_size(part: Crop, right: float, down: float) -> None:
    after = moved(part, right, down)
    assert_inside(after)
    assert max(abs(a - b) for a, b in zip(size(part), size(after), strict=True)) < A_LITTLE


@given(parts, ratios)
def test_a_ratio_is_kept(part: Crop, ratio: float) -> None:
    after = with_ratio(part, ratio)
    assert_inside(after)
    wide, high = size(after)
    assert abs(wide - high * ratio) < 1e-6


@given(parts, handles, st.tuples(steps, steps))
def test_what_lies_opposite_the_pulled_side_stays(part: Crop, handle: tuple[int, int], to: tuple[float, float]) -> None:
    after = resized(part, handle, to, None)
    assert min(size(after)) >= LEAST - A_LITTLE or size(after) == size(part)
    for pulled, near, far in ((handle[0], 0, 2), (handle[1], 1, 3)):
        if pulled >= 0:
            assert after[near] == part[near]
        if pulled <= 0:
            assert after[far] == part[far]


@given(parts, ratios, corners, st.tuples(steps, steps))
def test_a_pulled_corner_keeps_the_ratio(
    part: Crop, ratio: float, corner: tuple[int, int], to: tuple[float, float]
) -> None:
    before = with_ratio(part, ratio)
    after = resized(before, corner, to, ratio)
    assert_inside(after)
    wide, high = size(after)
    assert abs(wide - high * ratio) < 1e-6


def test_growing_ends_at_the_edge() -> None:
    part = with_ratio(WHOLE, 0.5)
    assert part == (0.25, 0.0, 0.75, 1.0)
    assert grown(part, 0.1, 0.5) == part
    assert size(grown(part, -0.1, 0.5)) < size(part)
    assert grown((0.2, 0.2, 0.4, 0.4), 0.1, None) == (0.2, 0.2, 0.5, 0.5)
