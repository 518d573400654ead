"""The floor plan as a catalog prints it: halls, what stands in them, and who has which booth."""

import math
from collections import defaultdict
from collections.abc import Iterator

from sqlite_utils import Database

from boothapp.domain import booth_codes
from boothapp.domain.catalog import CatalogBooth, CatalogHall, CatalogPlanItem
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.plan import Assignment, Booth, Hall, PlanItem, Zone
from boothapp.store import records
from boothapp.store.catalog_privacy import text_told


def booths_of(db: Database) -> dict[str, tuple[str, ...]]:
    """Return the booth numbers of every exhibitor, as printed: a shared booth with its letter, A09a."""
    code_of = {booth.id: booth.code for booth in records.where(db, Booth)}
    found: dict[str, list[str]] = defaultdict(list)
    for assignment in _given(db):
        if assignment.exhibitor_id and assignment.booth_id in code_of:
            found[assignment.exhibitor_id].append(code_of[assignment.booth_id] + assignment.slot)
    return {id_: tuple(sorted(codes, key=booth_codes.sort_key)) for id_, codes in found.items()}


def halls(db: Database) -> Iterator[CatalogHall]:
    """Yield the halls in their order; a booth tells the exhibitors that print, in the order of its slots."""
    there = occupants(db)
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
                tuple(there.get(booth.id, ())),
                booth.status == "blocked",
                booth.pavilion_id or "",
            )
        )
    items: dict[str, list[CatalogPlanItem]] = defaultdict(list)
    for item in records.where(db, PlanItem, order="id"):
        place = item.x_m, item.y_m, item.width_m, item.depth_m, item.rotation_deg
        items[item.hall_id].append(CatalogPlanItem(item.kind, *place, _points(item.points), text_told(item.text)))
    for hall in records.where(db, Hall, order="position, id"):
        yield CatalogHall(hall.id, hall.name, hall.width_m, hall.depth_m, tuple(booths[hall.id]), tuple(items[hall.id]))


def occupants(db: Database) -> dict[str, list[str]]:
    """Return the exhibitors that print in every booth, by its id, in the order of its slots."""
    printed = {exhibitor.id for exhibitor in records.where(db, Exhibitor, "status <> 'withdrawn'")}
    found: dict[str, list[str]] = defaultdict(list)
    for assignment in _given(db):
        if assignment.exhibitor_id in printed:
            found[assignment.booth_id].append(assignment.exhibitor_id)
    return found


def _given(db: Database) -> list[Assignment]:
    return records.where(db, Assignment, "status IN ('assigned', 'confirmed')", order="slot, id")


def _points(text: str) -> tuple[tuple[float, float], ...]:
    """Read "x,y x,y ..."; a point that is no pair of numbers is left out: the check tells of it, print goes on."""
    found = []
    for pair in text.split():
        x, _, y = pair.partition(",")
        try:
            point = float(x), float(y)
        except ValueError:
            continue
        if all(map(math.isfinite, point)):
            found.append(point)
    return tuple(found)
