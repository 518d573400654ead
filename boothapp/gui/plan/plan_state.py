"""One hall as the canvas draws it and picks from it: read once after a change, then only looked at."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import dropwhile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from boothapp.domain import corners
from boothapp.domain.photo import Photo
from boothapp.domain.plan import Hall, Pavilion, PlanItem, Zone
from boothapp.domain.short_names import short_name
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
    short: str = ""  # the name it is known by where there is little room
    slot: str = ""  # its letter in a shared booth


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
    def short_names(self) -> str:
        """Who is in it, as a booth has room for it."""
        return ", ".join(one.short or one.name for one in self.occupants if one.name)

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
    tint: int  # number of its colour: zones meant for one product group have the same
    booth_ids: tuple[str, ...]
    group: str = ""  # the product group it is meant for


@dataclass(frozen=True)
class PavilionState:
    id: str
    name: str
    points: tuple[Point, ...]  # its outline; without one it is drawn around its booths
    booth_ids: tuple[str, ...]
    standard: float  # its ground in standard booths of 9 m²
    is_elsewhere: bool = False  # its outline is drawn in another hall, where the rest of its booths stand


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
    rows: dict[str, tuple[Any, ...]] = field(default_factory=dict, repr=False, compare=False)  # as they were read

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
        return tuple(self.booths)

    def free_from(self, booth_id: str) -> str | None:
        """Return a booth if it is free, else the next one that is."""
        behind = dropwhile(lambda id_: booth_id in self.booths and id_ != booth_id, self.in_order)
        return next((id_ for id_ in behind if self.booths[id_].is_free), None)


def read(fair: "Fair", hall_id: str, before: HallState | None = None) -> HallState | None:
    """Return a hall as it is now; None when it is not there any more.

    Booths that are as in the state `before` are the same objects as there.
    """
    from boothapp.store import plan_rows, records

    hall = records.get(fair.db, Hall, hall_id)
    if hall is None or hall.deleted_at:
        return None
    given = plan_rows.given(fair.db)
    rows = {row[0]: (*row, *given.get(row[0], ())) for row in plan_rows.booths_of_hall(fair.db, hall_id)}
    known = before.rows if before else {}
    same = before.booths if before else {}
    booths = {id_: same[id_] if known.get(id_) == row else _booth(row) for id_, row in rows.items()}
    items = records.where(fair.db, PlanItem, "hall_id = ?", [hall_id])
    zones = records.where(fair.db, Zone, order="position, code, id")
    tints = _tints(zones)
    names = plan_rows.group_names(fair.db)
    members, groups = _grouped(booths.values(), "zone_id"), _grouped(booths.values(), "pavilion_id")
    return HallState(
        hall,
        booths,
        {item.id: _item(item) for item in items},
        tuple(_zone(one, tints[one.id], members[one.id], names) for one in zones if one.id in members),
        tuple(
            _pavilion(one, groups.get(one.id, []), hall_id)
            for one in records.where(fair.db, Pavilion)
            if one.hall_id == hall_id or one.id in groups
        ),
        _backdrop(fair, hall),
        rows,
    )


def _grouped(booths: Iterable[BoothState], column: str) -> dict[str, list[BoothState]]:
    found: dict[str, list[BoothState]] = defaultdict(list)
    for booth in booths:
        if id_ := getattr(booth, column):
            found[id_].append(booth)
    return dict(found)


def state_of(status: str, shared: bool, given: Sequence["Given"]) -> str:
    """Return which of STATES a booth is in, open or blocked, that these have."""
    if status == "blocked":
        return "conflict" if given else "blocked"
    if len(given) > 1 and not shared:
        return "conflict"
    if not given:
        return "free"
    statuses = {one.status for one in given}
    return "held" if "held" in statuses else "confirmed" if statuses == {"confirmed"} else "assigned"


def points_of(text: str) -> tuple[Point, ...]:
    """Return the corners that the fair keeps as a text."""
    return tuple(Point(*corner) for corner in corners.read(text))


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


def _booth(row: tuple[Any, ...]) -> BoothState:
    id_, code, x, y, width, depth, rotation, zone, pavilion, status, shared, locked, bundle, why, *given = row
    return BoothState(
        id_,
        code,
        Box(x, y, width, depth, rotation),
        state_of(status, bool(shared), given),
        ", ".join(one.name for one in given if one.name),
        tuple(_occupant(one) for one in given),
        zone,
        pavilion,
        bool(locked),
        bundle,
        bool(shared),
        why,
    )


def _occupant(one: "Given") -> Occupant:
    short = short_name(one.name, one.short_name) if one.exhibitor_id else one.name
    return Occupant(one.assignment_id, one.exhibitor_id, one.name, one.status, short, one.slot)


def _item(item: PlanItem) -> ItemState:
    points = points_of(item.points)
    box = Box(item.x_m, item.y_m, item.width_m, item.depth_m, item.rotation_deg)
    return ItemState(item.id, item.kind, around(points) if points else box, points, item.text, item.locked, item.bundle)


def _tints(zones: Iterable[Zone]) -> dict[str, int]:
    """Return the number of each zone's colour, in the fair's order: one for a product group, or for the zone alone."""
    numbers: dict[str, int] = {}
    return {zone.id: numbers.setdefault(zone.group_id or zone.id, len(numbers)) for zone in zones}


def _zone(zone: Zone, tint: int, there: Sequence[BoothState], groups: Mapping[str, str]) -> ZoneState:
    booths = tuple(booth.id for booth in there)
    return ZoneState(zone.id, zone.code, zone.name, tint, booths, groups.get(zone.group_id or "", ""))


def _pavilion(pavilion: Pavilion, there: Sequence[BoothState], hall_id: str) -> PavilionState:
    standard = sum(booth.box.area for booth in there) / 9
    elsewhere = pavilion.hall_id not in (hall_id, None)
    points = () if elsewhere else points_of(pavilion.points)
    return PavilionState(pavilion.id, pavilion.name, points, tuple(booth.id for booth in there), standard, elsewhere)
