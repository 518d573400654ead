"""Rows and grids of booths."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boothapp.floorplan import clearance, rows, shape
from boothapp.floorplan.rows import Grid
from boothapp.floorplan.shape import Box

GRIDS = st.builds(
    Grid,
    st.integers(-20, 20).map(float),
    st.integers(-20, 20).map(float),
    st.integers(1, 6),
    st.integers(1, 8),
    st.sampled_from([2.0, 3.0, 4.5]),
    st.sampled_from([2.0, 3.0, 6.0]),
    st.sampled_from([2.0, 3.0, 4.0]),
    st.booleans(),
    st.sampled_from([0.0, 0.5]),
    st.integers(0, 4),
    st.sampled_from([2.0, 3.0]),
    st.sampled_from([0.0, 90.0, 180.0, 30.0]),
    st.booleans(),
)


@given(GRIDS)
def test_booths_of_a_grid_stand_free_of_each_other_in_its_field(grid: Grid) -> None:
    found = [box for row in rows.places(grid) for box in row]
    assert len(found) == grid.rows * grid.columns
    assert clearance.overlapping(found) == []
    field = Box(grid.x, grid.y, *rows.size(grid), grid.rotation_deg)
    assert all(shape.holds(field.corners(), box) for box in found)


@given(GRIDS)
def test_aisles_of_a_grid_are_as_wide_as_asked_for(grid: Grid) -> None:
    found = [box for row in rows.places(grid) for box in row]
    least = min(grid.aisle, grid.cross_aisle)
    told = clearance.narrow_aisles(found, least)
    assert [aisle for aisle in told if abs(aisle.width_m - grid.gap) > 0.01] == []


def test_rows_back_to_back_look_away_from_each_other_and_over_the_aisle() -> None:
    found = rows.places(Grid(0, 0, 4, 2, aisle=4))
    assert [row[0].y for row in found] == [0, 3, 10, 13]
    assert [row[0].rotation_deg for row in found] == [180, 0, 180, 0]  # the front of one that is not turned is below


def test_a_row_along_the_wall_looks_at_the_first_island() -> None:
    found = rows.places(Grid(0, 0, 3, 2, aisle=4, first_row_single=True))
    assert [(row[0].y, row[0].rotation_deg) for row in found] == [(0, 0), (7, 180), (10, 0)]


def test_cross_aisles_part_the_rows() -> None:
    found = rows.places(Grid(0, 0, 1, 5, cross_aisle_after=2, cross_aisle=4))
    assert [box.x for box in found[0]] == [0, 3, 10, 13, 20]
    assert rows.size(Grid(0, 0, 1, 5, cross_aisle_after=2, cross_aisle=4)) == (23, 3)


@pytest.mark.parametrize("wrong", [{"rows": 0}, {"columns": 0}, {"booth_w": 0.0}, {"booth_d": -1.0}])
def test_a_grid_without_booths_is_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="needs a row"):
        rows.places(Grid(**({"x": 0, "y": 0, "rows": 1, "columns": 1} | wrong)))
