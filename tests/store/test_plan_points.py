"""Points of outlines as the catalog reads them from the fair."""

import pytest

from boothapp.store.plan_content import _points


@pytest.mark.parametrize(
    ("text", "points"),
    [("0,0 4,0.5", ((0.0, 0.0), (4.0, 0.5))), ("", ()), ("1,2 nan,inf x,y 3 -1,1e999", ((1.0, 2.0),))],
)
def test_what_is_no_point_is_left_out(text: str, points: tuple[tuple[float, float], ...]) -> None:
    assert _points(text) == points
