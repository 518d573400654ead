"""Which boxes of a plan lie near each other: a grid of cells, so that 2,000 booths are not compared pair by pair."""

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from boothapp.floorplan.shape import Box

_CELL_M = 6.0  # two standard booths
_ROUNDING_M = 1e-6


class Apart(NamedTuple):
    """Two boxes by their positions, and how far apart their upright bounds are.

    Below 0 is by how much one would have to be moved that way until they only touch.
    """

    one: int
    other: int
    across_m: float
    down_m: float


class Nearby:
    """An index of boxes by where they are."""

    def __init__(self, boxes: Sequence[Box]) -> None:
        self.bounds = [box.bounds() for box in boxes]  # upright ones
        self.upright = [box.is_upright for box in boxes]
        self._reach_m: float | None = None  # how far apart the pairs may be that were looked for
        self._apart: list[Apart] = []

    @cached_property
    def _cells(self) -> dict[tuple[int, int], list[int]]:
        return self._in_cells(0.0)

    @cached_property
    def _sides(self) -> list[tuple[float, float, float, float]]:
        """Left, top, right and bottom of each."""
        return [(b.x, b.y, b.x + b.w, b.y + b.h) for b in self.bounds]

    def _in_cells(self, reach_m: float) -> dict[tuple[int, int], list[int]]:
        """Return the positions of the boxes that come within `reach_m` of each cell."""
        cells: dict[tuple[int, int], list[int]] = defaultdict(list)
        for number, bound in enumerate(self.bounds):
            for cell in _cells(bound, reach_m):
                cells[cell].append(number)
        return cells

    def within(self, box: Box, reach_m: float = 0.0) -> list[int]:
        """Return the positions of the boxes whose upright bounds come within `reach_m` of those of `box`, in order."""
        b, sides = box.bounds(), self._sides
        left, top, right, bottom = b.x - reach_m, b.y - reach_m, b.x + b.w + reach_m, b.y + b.h + reach_m
        there = {number for cell in _cells(b, reach_m) for number in self._cells.get(cell, ())}
        found = []
        for number in there:
            x, y, x_end, y_end = sides[number]
            if x <= right and y <= bottom and x_end >= left and y_end >= top:
                found.append(number)
        return sorted(found)

    def pairs(self, reach_m: float = 0.0) -> Iterator[tuple[int, int]]:
        """Yield the positions of two boxes that come within `reach_m` of each other, each pair once, lower first."""
        for pair in self.apart(reach_m):
            yield pair.one, pair.other

    def apart(self, reach_m: float = 0.0) -> list[Apart]:
        """Return the pairs whose upright bounds come within `reach_m` across and down, in order.

        Below 0 m they reach that far into each other. Pairs are looked for once, as long as the reach does not grow.
        """
        if self._reach_m is None or reach_m > self._reach_m:
            self._reach_m, self._apart = reach_m, self._look(reach_m)
        return [pair for pair in self._apart if pair[2] <= reach_m and pair[3] <= reach_m]

    def _look(self, reach_m: float) -> list[Apart]:
        sides = self._sides
        cells = self._in_cells(max(reach_m, 0.0) / 2 + _ROUNDING_M)
        found = set()
        for there in cells.values():
            for at, one in enumerate(there):
                left, top, right, bottom = sides[one]
                left, top, right, bottom = left - reach_m, top - reach_m, right + reach_m, bottom + reach_m
                for other in there[at + 1 :]:
                    x, y, x_end, y_end = sides[other]
                    if x <= right and y <= bottom and x_end >= left and y_end >= top:
                        found.add((one, other))
        return [Apart(one, other, *_gaps(sides[one], sides[other])) for one, other in sorted(found)]


def _gaps(one: tuple[float, ...], other: tuple[float, ...]) -> tuple[float, float]:
    """Return how far two upright rectangles (left, top, right, bottom) are apart, across and down."""
    return max(other[0] - one[2], one[0] - other[2]), max(other[1] - one[3], one[1] - other[3])


def _cells(bound: Box, reach: float) -> Iterator[tuple[int, int]]:
    left, right = (math.floor(x / _CELL_M) for x in (bound.x - reach, bound.x + bound.w + reach))
    top, bottom = (math.floor(y / _CELL_M) for y in (bound.y - reach, bound.y + bound.h + reach))
    for column in range(left, right + 1):
        for row in range(top, bottom + 1):
            yield column, row
