"""Snapping on the canvas: how far to shift what is drawn or dragged so that it stands in line."""

from collections.abc import Collection
from typing import TYPE_CHECKING

from boothapp.floorplan.shape import Box, edges
from boothapp.floorplan.snapping import Snap, snap
from boothapp.gui.plan.looks import metres

if TYPE_CHECKING:
    from boothapp.gui.plan.view import PlanView

_REACH_PX = 8.0
_GRID_M, _FINE_GRID_M, _FINE_FROM = 0.5, 0.1, 2.0  # the fine grid from this zoom
_NEAR_M = 8.0  # what is further away is nothing to snap to


def lined_up(view: "PlanView", box: Box, without: Collection[str] = ()) -> Snap:
    """Return how far to shift a box so that it stands in line with the booths near it, all but `without`."""
    beside = view.plan.picking.boxes_near(box, without, _NEAR_M)
    walls = list(edges(view.plan.state.outline)) if view.plan.state else []
    return snap([box], beside, walls, grid_of(view), reach_of(view))


def grid_of(view: "PlanView") -> float:
    """Return the step of the grid that things snap to, in metres; finer from nearby."""
    return _FINE_GRID_M if view.zoom > _FINE_FROM else _GRID_M


def reach_of(view: "PlanView") -> float:
    """Return how near a line must be to be snapped to, in metres; the same distance on the screen at every zoom."""
    return metres(_REACH_PX / view.scale_px)
