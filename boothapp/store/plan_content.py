"""The floor plan as a catalog prints it: halls, what stands in them, and who is in which booth."""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from sqlite_utils import Database

from boothapp.domain import corners
from boothapp.domain.catalog import CatalogBooth, CatalogHall, CatalogPavilion, CatalogPlanItem
from boothapp.domain.plan import Assignment, Booth, Hall, Pavilion, PlanItem, Zone
from boothapp.store import records
from boothapp.store.places import Places


def halls(db: Database, places: Places) -> Iterator[CatalogHall]:
    """Yield the halls in their order, every booth with the exhibitors that are in it."""
    zone_code = {zone.id: zone.code for zone in records.where(db, Zone)}
    booths: dict[str, list[CatalogBooth]] = defaultdict(list)
    for booth in records.where(db, Booth, order="sort_key, id"):
        booths[booth.hall_id].append(
            CatalogBooth(
                booth.code,
                booth.x_m,
                booth.y_m,
                booth.width_m,
                booth.depth_m,
                booth.rotation_deg,
                zone_code.get(booth.zone_id or "", ""),
                places.in_booth.get(booth.id, ()),
                booth.status == "blocked",
                booth.pavilion_id or "",
                booth.id,
                booth.kind,
            )
        )
    items: dict[str, list[CatalogPlanItem]] = defaultdict(list)
    for item in records.where(db, PlanItem, order="id"):
        place = item.x_m, item.y_m, item.width_m, item.depth_m, item.rotation_deg
        items[item.hall_id].append(CatalogPlanItem(item.kind, *place, corners.read(item.points), item.text))
    for hall in records.where(db, Hall, order="position, id"):
        found = CatalogHall(
            hall.id, hall.name, hall.width_m, hall.depth_m, tuple(booths[hall.id]), tuple(items[hall.id])
        )
        found = _from_corner(found, *_top_left(item.points for item in found.items if item.kind == "outline"))
        if not all(map(math.isfinite, _measures(found))):
            raise ValueError(f"a measure without end in hall {hall.id}")
        yield found


def with_holds(db: Database, halls: Sequence[CatalogHall]) -> tuple[CatalogHall, ...]:
    """Return the halls whose booths know that they are held for somebody."""
    held = {one.booth_id for one in records.where(db, Assignment, "status = 'held'")}
    return tuple(
        replace(hall, booths=tuple(replace(booth, held=booth.id in held) for booth in hall.booths)) for hall in halls
    )


def pavilions(db: Database) -> tuple[CatalogPavilion, ...]:
    """Return the pavilions of all halls by name."""
    outlines = records.grouped(records.where(db, PlanItem, "kind = 'outline'", order="id"), "hall_id")
    found = []
    for one in records.where(db, Pavilion, order="name, id"):
        left, top = _top_left(corners.read(outline.points) for outline in outlines.get(one.hall_id or "", ()))
        points = _moved(corners.read(one.points), left, top)
        found.append(CatalogPavilion(one.id, one.hall_id or "", one.name, one.name_en, points))
    return tuple(found)


def _top_left(outlines: Iterable[Sequence[corners.Corner]]) -> corners.Corner:
    """Return the top left corner of a hall: that of the first outline drawn for it, which may begin anywhere."""
    drawn = next((points for points in outlines if len(points) > 2), ((0.0, 0.0),))
    return min(x for x, _ in drawn), min(y for _, y in drawn)


def _from_corner(hall: CatalogHall, left: float, top: float) -> CatalogHall:
    """Return the hall with all that stands in it in metres from its top left corner."""
    if left == top == 0:
        return hall
    booths = (replace(one, x_m=one.x_m - left, y_m=one.y_m - top) for one in hall.booths)
    items = (
        replace(one, x_m=one.x_m - left, y_m=one.y_m - top, points=_moved(one.points, left, top)) for one in hall.items
    )
    return replace(hall, booths=tuple(booths), items=tuple(items), left_m=left, top_m=top)


def _moved(points: Sequence[corners.Corner], left: float, top: float) -> tuple[corners.Corner, ...]:
    return tuple((x - left, y - top) for x, y in points)


def _measures(hall: CatalogHall) -> Iterator[float]:
    yield from (hall.width_m, hall.depth_m)
    standing: tuple[CatalogBooth | CatalogPlanItem, ...] = (*hall.booths, *hall.items)
    for one in standing:
        yield from (one.x_m, one.y_m, one.width_m, one.depth_m, one.rotation_deg)


def halls_told(halls: Sequence[CatalogHall], places: Places) -> dict[str, str]:
    """Return the halls of exhibitors in booths whose numbers other halls have too: the number alone leads astray."""
    named: dict[str, set[str]] = defaultdict(set)
    for hall in halls:
        for booth in hall.booths:
            named[booth.code].add(hall.id)
    hall_of = {booth.id: hall.name for hall in halls for booth in hall.booths if len(named[booth.code]) > 1}
    told = {
        id_: dict.fromkeys(hall_of[place.booth_id] for place in had if place.booth_id in hall_of)
        for id_, had in places.of_exhibitor.items()
    }
    return {id_: ", ".join(filter(None, names)) for id_, names in told.items()}
