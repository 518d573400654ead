"""Which boxes of a plan lie near each other: a grid of cells, so that 2,000 booths are not compared pair by pair."""

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence

from boothapp.floorplan.shape import Box

_CELL_M = 6.0  # two standard booths


class Nearby:
    """An index of boxes by where they are."""

    def __init__(self, boxes: Sequence[Box]) -> None:
        self._bounds = [box.bounds() for box in boxes]
        self._cells: dict[tuple[int, int], list[int]] = defaultdict(list)
        for number, bound in enumerate(self._bounds):
            for cell in _cells(bound, 0.0):
                self._cells[cell].append(number)

    def within(self, box: Box, reach_m: float = 0.0) -> list[int]:
        """Return the positions of the boxes whose upright bounds come within `reach_m` of those of `box`, in order."""
        b = box.bounds()
        found = {
            number
            for cell in _cells(b, reach_m)
            for number in self._cells.get(cell, ())
            if _are_near(self._bounds[number], b, reach_m)
        }
        return sorted(found)

    def pairs(self, reach_m: float = 0.0) -> Iterator[tuple[int, int]]:
        """Yield the positions of two boxes that come within `reach_m` of each other, each pair once, lower first."""
        for number, bound in enumerate(self._bounds):
            for other in self.within(bound, reach_m):
                if other > number:
                    yield number, other


def _cells(bound: Box, reach: float) -> Iterator[tuple[int, int]]:
    left, right = (math.floor(x / _CELL_M) for x in (bound.x - reach, bound.x + bound.w + reach))
    top, bottom = (math.floor(y / _CELL_M) for y in (bound.y - reach, bound.y + bound.h + reach))
    for column in range(left, right + 1):
        for row in range(top, bottom + 1):
            yield column, row


def _are_near(one: Box, other: Box, reach: float) -> bool:
    return (
        one.x <= other.x + other.w + reach
        and other.x <= one.x + one.w + reach
        and one.y <= other.y + other.h + reach
        and other.y <= one.y + one.h + reach
    )
