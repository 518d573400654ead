"""The ground of every zone of a hall: one rectangle, or one for each island when another zone stands within it."""

from collections.abc import Sequence
from math import isclose

from boothapp.floorplan import neighbours
from boothapp.floorplan.shape import Box, around_boxes, overlap
from boothapp.gui.plan.plan_state import HallState

EDGE_M, HEAD_M = 0.45, 1.2  # of a zone around its booths; above them, where its name stands
_NOTHING_M = 1e-6  # two places that differ by less are one


class ZoneGrounds:
    """Remembers which booths of a zone hang together, which takes long to find, until they stand otherwise."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[list[Box], list[list[int]]]] = {}

    def areas(self, state: HallState) -> dict[str, list[Box]]:
        """Return the ground of each zone by its id."""
        boxes = {zone.id: list({state.booths[id_].box: None for id_ in zone.booth_ids}) for zone in state.zones}
        around = {id_: around_boxes(there) for id_, there in boxes.items()}
        known, self._known = self._known, {}
        found = {}
        for id_, area in around.items():
            mixed = any(
                overlap(area, other_area) and any(overlap(area, box) for box in boxes[other])
                for other, other_area in around.items()
                if other != id_
            )
            there = boxes[id_]
            parts = [there]
            if mixed:
                before, islands = known.get(id_, ([], []))
                if not _moved_as_one(before, there):
                    islands = neighbours.islands(there)
                self._known[id_] = there, islands
                parts = [[there[at] for at in island] for island in islands]
            found[id_] = [_with_head(around_boxes(part)) for part in parts]
        return found


def _moved_as_one(before: Sequence[Box], now: Sequence[Box]) -> bool:
    """Tell whether boxes are the same, all as far from where they were."""
    if len(before) != len(now) or not now:
        return False
    dx, dy = now[0].x - before[0].x, now[0].y - before[0].y
    return all(
        (a.w, a.h, a.rotation_deg) == (b.w, b.h, b.rotation_deg)
        and isclose(b.x - a.x, dx, abs_tol=_NOTHING_M)
        and isclose(b.y - a.y, dy, abs_tol=_NOTHING_M)
        for a, b in zip(before, now, strict=True)
    )


def _with_head(area: Box) -> Box:
    return Box(area.x - EDGE_M, area.y - HEAD_M, area.w + 2 * EDGE_M, area.h + HEAD_M + EDGE_M)
