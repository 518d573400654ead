"""One hall as the canvas draws it and picks from it: read once after a change, then only looked at."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from boothapp.domain.booth_codes import sort_key
from boothapp.domain.photo import Photo
from boothapp.domain.plan import Booth, Hall, Pavilion, PlanItem, Zone
from boothapp.floorplan.shape import Box, Point, around

if TYPE_CHECKING:
    from boothapp.store.fair import Fair
    from boothapp.store.plan_rows import Given

STATES = ("free", "held", "assigned", "confirmed", "blocked", "conflict")  # in the order of the legend


@dataclass(frozen=True)
class Occupant:
    """Who has a booth, or for whom it is held."""

    assignment_id: str
    exhibitor_id: str | None
    name: str
    status: str  # held | assigned | confirmed


@dataclass(frozen=True)
class BoothState:
    """A booth with all that its look depends on."""

    id: str
    code: str
    box: Box
    state: str  # one of STATES
    names: str = ""  # of who is in it
    occupants: tuple[Occupant, ...] = ()
    zone_id: str | None = None
    pavilion_id: str | None = None
    locked: bool = False
    bundle: str = ""
    shared: bool = False
    blocked_for: str = ""

    @property
    def is_free(self) -> bool:
        return self.state == "free"


@dataclass(frozen=True)
class ItemState:
    """What stands in a hall besides booths."""

    id: str
    kind: str
    box: Box
    points: tuple[Point, ...] = ()
    text: str = ""
    locked: bool = False
    bundle: str = ""


@dataclass(frozen=True)
class ZoneState:
    id: str
    code: str
    name: str
    position: int  # among the zones of the fair: its colour follows
    booth_ids: tuple[str, ...]


@dataclass(frozen=True)
class PavilionState:
    id: str
    name: str
    points: tuple[Point, ...]  # its outline; without one it is drawn around its booths
    booth_ids: tuple[str, ...]
    standard: float  # its ground in standard booths of 9 m²


@dataclass(frozen=True)
class Backdrop:
    """The picture behind a plan."""

    file: Path
    turned_deg: int
    box: Box
    fade: float  # 0 = as it is, 1 = not seen


@dataclass(frozen=True)
class HallState:
    """A hall and what stands in it; booths in the order of their numbers."""

    hall: Hall
    booths: dict[str, BoothState] = field(default_factory=dict)
    items: dict[str, ItemState] = field(default_factory=dict)
    zones: tuple[ZoneState, ...] = ()
    pavilions: tuple[PavilionState, ...] = ()
    backdrop: Backdrop | None = None

    @cached_property
    def outline(self) -> tuple[Point, ...]:
        """The outline of the hall: the polygon drawn for it, or its rectangle."""
        drawn = (item.points for item in self.items.values() if item.kind == "outline" and len(item.points) > 2)
        return next(drawn, Box(0.0, 0.0, self.hall.width_m, self.hall.depth_m).corners())

    @cached_property
    def ground(self) -> Box:
        """The upright rectangle around the outline, the booths and all else."""
        corners = list(self.outline)
        standing: list[BoothState | ItemState] = [*self.booths.values(), *self.items.values()]
        for thing in standing:
            b = thing.box.bounds()
            corners += (Point(b.x, b.y), Point(b.x + b.w, b.y + b.h))
        return around(corners)

    @cached_property
    def counts(self) -> dict[str, int]:
        """How many booths are in each state, in the order of the legend."""
        found = Counter(booth.state for booth in self.booths.values())
        return {state: found[state] for state in STATES}

    @cached_property
    def in_order(self) -> tuple[str, ...]:
        """The ids of the booths in the order of their numbers."""
        return tuple(sorted(self.booths, key=lambda id_: sort_key(self.booths[id_].code)))


def read(fair: "Fair", hall_id: str) -> HallState | None:
    """Return a hall as it is now; None when it is not there any more."""
    from boothapp.store import plan_rows, records

    hall = records.get(fair.db, Hall, hall_id)
    if hall is None or hall.deleted_at:
        return None
    given = plan_rows.given(fair.db)
    booths = records.where(fair.db, Booth, "hall_id = ?", [hall_id], order="sort_key, id")
    items = records.where(fair.db, PlanItem, "hall_id = ?", [hall_id])
    zones = records.where(fair.db, Zone, order="position, code, id")
    return HallState(
        hall,
        {booth.id: _booth(booth, given.get(booth.id, ())) for booth in booths},
        {item.id: _item(item) for item in items},
        tuple(zone for at, one in enumerate(zones) if (zone := _zone(one, at, booths)).booth_ids),
        tuple(_pavilion(one, booths) for one in records.where(fair.db, Pavilion) if _is_here(one, hall_id, booths)),
        _backdrop(fair, hall),
    )


def state_of(booth: Booth, given: Sequence["Given"]) -> str:
    """Return which of STATES a booth is in."""
    if booth.status == "blocked":
        return "conflict" if given else "blocked"
    if len(given) > 1 and not booth.shared:
        return "conflict"
    if not given:
        return "free"
    statuses = {one.status for one in given}
    return "held" if "held" in statuses else "confirmed" if statuses == {"confirmed"} else "assigned"


def points_of(text: str) -> tuple[Point, ...]:
    """Read "x,y x,y ..."; a text that is no list of points gives none."""
    found = []
    for pair in text.split():
        x, _, y = pair.partition(",")
        try:
            found.append(Point(float(x), float(y)))
        except ValueError:
            return ()
    return tuple(found)


def _backdrop(fair: "Fair", hall: Hall) -> Backdrop | None:
    from boothapp.store import photo_paths, records

    photos = records.where(fair.db, Photo, "purpose = 'background' AND hall_id = ?", [hall.id], order="position, id")
    if not photos:
        return None
    photo = photos[0]
    wide = hall.background_width_m or hall.width_m
    seen_w, seen_h = photo.seen_px
    box = Box(hall.background_x_m, hall.background_y_m, wide, wide * seen_h / max(seen_w, 1))
    file = photo_paths.original_path(fair.folder, photo.sha256, photo.extension)
    return Backdrop(file, photo.rotation_deg, box, hall.background_fade)


def _booth(booth: Booth, given: Sequence["Given"]) -> BoothState:
    return BoothState(
        booth.id,
        booth.code,
        Box(booth.x_m, booth.y_m, booth.width_m, booth.depth_m, booth.rotation_deg),
        state_of(booth, given),
        ", ".join(one.name for one in given if one.name),
        tuple(Occupant(one.assignment_id, one.exhibitor_id, one.name, one.status) for one in given),
        booth.zone_id,
        booth.pavilion_id,
        booth.locked,
        booth.bundle,
        booth.shared,
        booth.blocked_for,
    )


def _item(item: PlanItem) -> ItemState:
    points = points_of(item.points)
    box = Box(item.x_m, item.y_m, item.width_m, item.depth_m, item.rotation_deg)
    return ItemState(item.id, item.kind, around(points) if points else box, points, item.text, item.locked, item.bundle)


def _zone(zone: Zone, position: int, booths: Iterable[Booth]) -> ZoneState:
    there = tuple(booth.id for booth in booths if booth.zone_id == zone.id)
    return ZoneState(zone.id, zone.code, zone.name, position, there)


def _is_here(pavilion: Pavilion, hall_id: str, booths: Iterable[Booth]) -> bool:
    return pavilion.hall_id == hall_id or any(booth.pavilion_id == pavilion.id for booth in booths)


def _pavilion(pavilion: Pavilion, booths: Iterable[Booth]) -> PavilionState:
    there = [booth for booth in booths if booth.pavilion_id == pavilion.id]
    standard = sum(booth.width_m * booth.depth_m for booth in there) / 9
    return PavilionState(
        pavilion.id, pavilion.name, points_of(pavilion.points), tuple(booth.id for booth in there), standard
    )
