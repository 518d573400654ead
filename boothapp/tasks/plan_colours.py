"""Booths sorted by what a plan can be coloured by besides their states: zone, or something of who is in them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from boothapp.domain.completeness import NEEDED_OF_EXHIBITOR
from boothapp.domain.plan import Booth, Zone
from boothapp.store import exhibitor_lists, plan_rows, records
from boothapp.store.fair import Fair

ASPECTS = ("zone", "province", "kind", "group", "missing", "checked_in")
EMPTY, SEVERAL, REST, UNKNOWN = "empty", "several", "rest", "unknown"
"""Keys of booths that nobody has, whose exhibitors differ, of values that are rare, and of those not known."""
MOST = 11  # different values that colours and patterns can tell apart; the rarest beyond them are one


@dataclass(frozen=True)
class ColourGroup:
    """Booths of one colour."""

    key: str  # "" never; EMPTY, SEVERAL, REST, UNKNOWN, the code of a kind, "complete" | "lacking", "here" | "not_here"
    name: str  # of a zone, province or product group; "" when the key says it
    booth_ids: tuple[str, ...]


def grouped(fair: Fair, aspect: str, hall_id: str) -> list[ColourGroup]:
    """Return the booths of a hall by one of ASPECTS: the largest groups first, what is not known and empty last."""
    booths = records.where(fair.db, Booth, "hall_id = ?", [hall_id], order="sort_key, id")
    if aspect == "zone":
        values = {booth.id: booth.zone_id or UNKNOWN for booth in booths}
        zones = records.where(fair.db, Zone, order="position, code, id")
        names_of = {zone.id: " · ".join(filter(None, (zone.code, zone.name))) for zone in zones}
        return _sorted(values, names_of, order=names_of)
    given = plan_rows.given(fair.db)
    ids = {one.exhibitor_id for booth in booths for one in given.get(booth.id, ()) if one.exhibitor_id}
    of_exhibitor, names = _values(fair, aspect, ids)
    values = {}
    for booth in booths:
        there = given.get(booth.id, ())
        found = {of_exhibitor.get(one.exhibitor_id or "", UNKNOWN) for one in there}
        values[booth.id] = EMPTY if not found else found.pop() if len(found) == 1 else SEVERAL
    return _sorted(values, names, order=_ORDERS.get(aspect, ()))


_ORDERS = {"missing": ("lacking", "complete"), "checked_in": ("here", "not_here")}


def _values(fair: Fair, aspect: str, ids: Iterable[str]) -> tuple[dict[str, str], Mapping[str, str]]:
    """Return the key of each exhibitor, and the names of keys that have one."""
    if aspect == "group":
        return plan_rows.main_groups(fair.db), plan_rows.group_names(fair.db)
    rows = exhibitor_lists.rows(fair.db, sorted(ids))
    if aspect == "province":
        return {row.id: row.province or UNKNOWN for row in rows}, {row.province: row.province for row in rows}
    if aspect == "kind":
        return {row.id: row.kind or UNKNOWN for row in rows}, {}
    if aspect == "missing":
        return {row.id: "complete" if NEEDED_OF_EXHIBITOR.isdisjoint(row.missing) else "lacking" for row in rows}, {}
    return {row.id: "here" if row.status == "checked_in" else "not_here" for row in rows}, {}


def _sorted(values: Mapping[str, str], names: Mapping[str, str], order: Iterable[str] = ()) -> list[ColourGroup]:
    """Return groups in an order that is given, or the largest first; those that say nothing last."""
    found: dict[str, list[str]] = defaultdict(list)
    for booth_id, key in values.items():
        found[key].append(booth_id)
    place = {key: at for at, key in enumerate(order)}
    last = {SEVERAL: 1, UNKNOWN: 2, EMPTY: 3}
    keys = sorted(found, key=lambda key: (last.get(key, 0), place.get(key, len(place)), -len(found[key]), key))
    real = [key for key in keys if key not in last]
    if len(real) > MOST:
        rare = sorted(real, key=lambda key: -len(found[key]))[MOST - 1 :]
        kept = [key for key in real if key not in rare]
        found[REST] = [booth_id for booth_id, key in values.items() if key in set(rare)]
        keys = [*kept, REST, *(key for key in keys if key in last)]
    return [ColourGroup(key, names.get(key, ""), tuple(found[key])) for key in keys]
