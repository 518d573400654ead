"""Corners written and read again are the same to the millimetre; what is no corner is left out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boothapp.domain import corners

METRES = st.floats(-2000, 2000).map(lambda value: round(value, 3) + 0.0)
CORNERS = st.lists(st.tuples(METRES, METRES), max_size=8).map(tuple)


@given(CORNERS)
def test_what_is_written_is_read_again(there: tuple[corners.Corner, ...]) -> None:
    assert corners.read(corners.written(there)) == there


@given(CORNERS, METRES, METRES)
def test_moved_there_and_back_they_are_the_same(there: tuple[corners.Corner, ...], dx: float, dy: float) -> None:
    text = corners.written(there)
    assert corners.moved(corners.moved(text, dx, dy), -dx, -dy) == text


@pytest.mark.parametrize(
    ("text", "wanted"),
    [("", ()), ("1,2 3.5,-4", ((1, 2), (3.5, -4))), ("1,2 x,y 3", ((1, 2),)), ("nan,1 1e999,2 5,6", ((5, 6),))],
)
def test_odd_texts(text: str, wanted: tuple[corners.Corner, ...]) -> None:
    assert corners.read(text) == wanted
