"""Exhibitors and delegations dragged onto the plan: what letting go would do is said before it does it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent, QPolygonF

from boothapp.floorplan.shape import around_boxes
from boothapp.gui.plan.drawing import polygon
from boothapp.gui.plan.plan_state import BoothState
from boothapp.gui.plan.words import said
from boothapp.gui.widgets.dragged_ids import Carried, carried

if TYPE_CHECKING:
    from boothapp.gui.plan.view import PlanView


@dataclass(frozen=True)
class Landing:
    """Where something would land."""

    words: str
    target: QPolygonF | None = None
    booth: str = ""
    zone: str = ""
    pavilion: str = ""

    @property
    def refused(self) -> bool:
        return not (self.booth or self.zone or self.pavilion)


class Drops:
    """Looks at what is over the canvas, shows the verb, and tells the page what was let go where."""

    def __init__(self, view: "PlanView") -> None:
        self._view = view
        self._over: tuple[Carried, QPointF] | None = None  # what is dragged, where it is in the viewport

    def enter(self, event: QDropEvent) -> None:
        """Let what is ours come in, wherever that is: Qt tells who refuses it here of none of its moves."""
        what = _carried(event)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.setAccepted(what is not None)
        if what:
            self._hover(what, event.position())

    def hover(self, event: QDropEvent) -> None:
        """Take or refuse what is dragged, and say so."""
        what = _carried(event)
        if what is None:
            event.ignore()
            return
        landing = self._hover(what, event.position())
        self._view.edge.follow(event.position().toPoint(), self._again)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.setAccepted(not landing.refused)

    def _hover(self, what: Carried, here: QPointF) -> Landing:
        self._over = what, here
        unit = self._view.unit_at(here)
        landing = self._landing(what, unit)
        self._view.plan.drop.say(landing.words, unit, landing.target, self._view.scale_px, refused=landing.refused)
        return landing

    def _again(self) -> None:
        """The plan scrolled under what is dragged and rests."""
        if self._over:
            self._hover(*self._over)

    def leave(self) -> None:
        if self._over:
            self._over = None
            self._view.edge.stop()
            self._view.plan.drop.end()

    def drop(self, event: QDropEvent) -> None:
        """Tell what was let go where."""
        self.leave()
        what = _carried(event)
        landing = self._landing(what, self._view.unit_at(event.position())) if what else None
        if what is None or landing is None or landing.refused:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._view.setFocus()
        if landing.booth:
            self._view.dropped_on_booth.emit(what, landing.booth)
        elif landing.pavilion:
            self._view.dropped_on_pavilion.emit(what, landing.pavilion)
        else:
            self._view.dropped_on_zone.emit(what, landing.zone)

    def _landing(self, what: Carried, unit: QPointF) -> Landing:
        scene = self._view.plan
        if not self._view.document.fair.writable:
            return Landing(said("read_only"))
        booth, pavilion = scene.booth_at(unit), scene.pavilion_at(unit, self._view.scale_px)
        if what.kind == "delegation":
            return self._on_pavilion(booth.pavilion_id if booth else pavilion.id if pavilion else None)
        if booth:
            return _on_booth(booth)
        if pavilion:
            return self._on_pavilion(pavilion.id)
        zone = scene.zone_at(unit)
        if zone and scene.state:
            held = next(part for item in scene.zones if item.zone is zone for part in item.areas if part.contains(unit))
            return Landing(said("to_zone", zone=zone.code), QPolygonF(held), zone=zone.id)
        return Landing(said("no_booth"))

    def _on_pavilion(self, id_: str | None) -> Landing:
        state = self._view.plan.state
        found = next((one for one in state.pavilions if one.id == id_), None) if state else None
        if state is None or found is None:
            return Landing(said("only_pavilion"))
        boxes = [state.booths[at].box for at in found.booth_ids]
        shape = polygon(around_boxes(boxes).corners()) if boxes else None
        return Landing(said("to_pavilion", pavilion=found.name), shape, pavilion=found.id)


def _carried(event: QDropEvent) -> Carried | None:
    """What is dragged that the canvas takes: booths of it are dragged within it and need no drop."""
    what = carried(event.mimeData())
    return None if what is None or what.kind == "booths" else what


def _on_booth(booth: BoothState) -> Landing:
    shape = polygon(booth.box.corners())
    if booth.state == "blocked":
        return Landing(said("blocked", booth=booth.code), shape)
    verb = "share" if booth.shared and booth.occupants else "choose" if booth.occupants else "assign"
    return Landing(said(verb, booth=booth.code), shape, booth=booth.id)
