"""The zones and pavilions of the hall that is shown: drawn anew when one moves, found by a point."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QPointF
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene

from boothapp.gui.plan.group_items import PavilionItem, ZoneItem, ZoneNames
from boothapp.gui.plan.looks import Looks
from boothapp.gui.plan.plan_state import HallState, PavilionState, ZoneState
from boothapp.gui.plan.zone_grounds import ZoneGrounds
from boothapp.gui.wording import measures


class Groups:
    """Puts them into a scene."""

    def __init__(self, scene: QGraphicsScene, looks: Looks) -> None:
        self._scene, self._looks = scene, looks
        self.zones: list[ZoneItem] = []
        self.pavilions: list[PavilionItem] = []
        self._items: list[QGraphicsItem] = []
        self._grounds = ZoneGrounds()

    def show(self, state: HallState | None, things: Iterable[QGraphicsItem]) -> None:
        """Draw those of a hall; names keep clear of these things."""
        for item in self._items:
            self._scene.removeItem(item)
        self.zones, self.pavilions = [], []
        if state:
            areas = self._grounds.areas(state)
            self.zones = [ZoneItem(zone, areas[zone.id], self._looks) for zone in state.zones]
            for pavilion in state.pavilions:
                if pavilion.booth_ids or len(pavilion.points) > 2:
                    self.pavilions.append(PavilionItem(pavilion, _counted(pavilion), state, self._looks))
            over = [one.named_in for one in self.pavilions] + [thing.sceneBoundingRect() for thing in things]
            for at, zone in enumerate(self.zones):
                zone.leave_room([*over, *(area for above in self.zones[at + 1 :] for area in above.areas)])
        self._items = [*self.zones, *self.pavilions, ZoneNames(self.zones, self._looks)]
        for item in self._items:
            self._scene.addItem(item)

    def zone_at(self, point: QPointF) -> ZoneState | None:
        """Return the zone on whose ground a point of the scene lies."""
        return next((item.zone for item in self.zones if item.holds(point)), None)

    def pavilion_at(self, point: QPointF, scale: float) -> PavilionState | None:
        """Return the pavilion whose outline or name is at a point, at so many pixels a unit."""
        return next((item.pavilion for item in reversed(self.pavilions) if item.grasped_at(point, scale)), None)


def _counted(pavilion: PavilionState) -> str:
    """Return how many booths a pavilion has, and how many standard ones its ground is worth."""
    standard = measures.number(pavilion.standard, 1)
    words = QCoreApplication.translate("PlanScene", "{booths} gian · {standard} gian tiêu chuẩn")
    return words.format(booths=len(pavilion.booth_ids), standard=standard)
