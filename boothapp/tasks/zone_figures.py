"""Demand against supply, zone by zone: booths and standard booths of 9 m², free ones, and those that are asked for."""

from collections import Counter
from dataclasses import dataclass

from boothapp.domain.plan import Booth, Zone
from boothapp.store import plan_rows, records
from boothapp.store.fair import Fair
from boothapp.tasks import waiting_exhibitors
from boothapp.tasks.zones import standard_booths


@dataclass(frozen=True)
class ZoneFigures:
    """What a zone offers and what is asked of it."""

    zone_id: str | None  # None = booths in no zone, or goods that no zone is meant for
    code: str
    name: str
    booths: int  # open ones, without those that are blocked
    standard: float  # the same ground in standard booths of 9 m²
    free: int
    demand: int  # booths that exhibitors still lack whose goods the zone is meant for

    @property
    def short(self) -> int:
        """How many booths are lacking; 0 = there are enough."""
        return max(self.demand - self.free, 0)


def listed(fair: Fair) -> list[ZoneFigures]:
    """Return the zones in their order, at the end what belongs to none."""
    zones = records.where(fair.db, Zone, order="position, code, id")
    open_booths = records.where(fair.db, Booth, "status = 'open'")
    free = Counter(booth.zone_id for booth in plan_rows.free_booths(fair.db))
    demand = _demand(fair, zones)
    known = {zone.id for zone in zones}
    found = []
    for zone in [*zones, None]:
        id_ = zone.id if zone else None
        booths = [one for one in open_booths if (one.zone_id == id_ if zone else one.zone_id not in known)]
        code, name = (zone.code, zone.name) if zone else ("", "")
        count = free[id_] if zone else sum(n for key, n in free.items() if key not in known)
        found.append(ZoneFigures(id_, code, name, len(booths), round(standard_booths(booths), 2), count, demand[id_]))
    rest = found[-1]
    return found if rest.booths or rest.demand else found[:-1]


def _demand(fair: Fair, zones: list[Zone]) -> Counter[str | None]:
    """Return how many booths are still lacking, by the first zone that is meant for an exhibitor's goods."""
    zone_of: dict[str, str] = {}
    for zone in zones:
        if zone.group_id:
            zone_of.setdefault(zone.group_id, zone.id)
    groups = plan_rows.main_groups(fair.db)
    lacking: Counter[str | None] = Counter()
    for exhibitor in waiting_exhibitors.listed(fair):
        lacking[zone_of.get(groups.get(exhibitor.id, ""))] += exhibitor.missing
    return lacking
