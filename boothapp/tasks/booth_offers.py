"""Booths for an exhibitor: the free ones that fit, why others do not, and runs for those that asked for several."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from boothapp.domain import provinces
from boothapp.domain.delegation import DELEGATION, brought, own_booths
from boothapp.domain.exhibitor import Exhibitor, Need
from boothapp.domain.plan import Booth, BoothFacility, Pavilion
from boothapp.floorplan import neighbours
from boothapp.store import plan_rows, records
from boothapp.store.fair import Fair
from boothapp.tasks.draw_plan import box_of

SUPPLIED = ("power", "water")  # needs that a booth either has or lacks


@dataclass(frozen=True)
class Offer:
    """A booth, or a run of them, for an exhibitor; the first reason against it is told, "" = nothing is."""

    booth_ids: tuple[str, ...]
    against: tuple[str, ...] = ()  # codes: no_power, no_water, not_raw, other_group, others_pavilion

    @property
    def fits(self) -> bool:
        return not self.against


def for_exhibitor(fair: Fair, exhibitor_id: str, near: str | None = None) -> list[Offer]:
    """Return every free booth with what speaks against it, those that fit first, each in the order of the numbers.

    Of those that fit, the ones in the pavilion of the exhibitor's own province come before others.
    An exhibitor that asked for several gets runs of so many booths side by side in one hall, the run nearest to the
    booth `near` first; single booths when there is no such run.
    """
    exhibitor = records.get(fair.db, Exhibitor, exhibitor_id)
    if exhibitor is None:
        return []
    free = plan_rows.free_booths(fair.db)
    facts = _Facts.read(fair, exhibitor, free)
    count = missing(fair, exhibitor)
    if count > 1:
        runs = [Offer(run, facts.against_all(run)) for run in _runs(free, count, near)]
        if runs:
            return sorted(runs, key=facts.order)
    singles = [Offer((booth.id,), facts.against(booth)) for booth in free]
    return sorted(singles, key=facts.order)


def single(fair: Fair, exhibitor_id: str, booth_ids: Sequence[str]) -> list[Offer]:
    """Return these booths, one by one in their order, with what speaks against them for an exhibitor."""
    exhibitor = records.get(fair.db, Exhibitor, exhibitor_id)
    booths = [booth for id_ in booth_ids if (booth := records.get(fair.db, Booth, id_))]
    if exhibitor is None:
        return []
    facts = _Facts.read(fair, exhibitor, booths)
    return [Offer((booth.id,), facts.against(booth)) for booth in booths]


class Fitting:
    """Finds among many booths those that fit exhibitors, one exhibitor after the other; the plan is read once."""

    def __init__(self, fair: Fair, booth_ids: Sequence[str]) -> None:
        self._fair, self._ground = fair, _Ground.read(fair)
        self._booths = {booth.id: booth for booth in records.among(fair.db, Booth, booth_ids, deleted=True)}

    def of(self, exhibitor_id: str, booth_ids: Iterable[str]) -> Iterator[str]:
        """Yield which of these booths, in their order, fit an exhibitor: nothing speaks against them."""
        exhibitor = records.get(self._fair.db, Exhibitor, exhibitor_id)
        if exhibitor is None:
            return
        facts = _Facts.read(self._fair, exhibitor, (), self._ground)
        for id_ in booth_ids:
            booth = self._booths.get(id_)
            if booth and not facts.against(booth):
                yield id_


def reserved(fair: Fair, booths: Sequence[Booth]) -> list[str]:
    """Return which of these booths are only for exhibitors of one province, or of one product group."""
    groups = plan_rows.zone_groups(fair.db)
    theirs = {one.id for one in records.where(fair.db, Pavilion, "province_code <> ''")}
    return [booth.id for booth in booths if booth.pavilion_id in theirs or groups.get(booth.zone_id or "")]


def missing(fair: Fair, exhibitor: Exhibitor) -> int:
    """Return how many booths an exhibitor still lacks; 1 for one that did not say and has none."""
    had = plan_rows.booths_had(fair.db).get(exhibitor.id, 0)
    asked = exhibitor.booths_requested or 1
    if exhibitor.kind == DELEGATION:
        everybody = records.where(fair.db, Exhibitor, order="sort_key, id")
        asked = own_booths(exhibitor, brought(everybody).get(exhibitor.id, ()))
    return max(asked - had, 0)


def _runs(free: Sequence[Booth], count: int, near: str | None) -> list[tuple[str, ...]]:
    found: list[tuple[str, ...]] = []
    for hall in dict.fromkeys(booth.hall_id for booth in free):
        booths = [booth for booth in free if booth.hall_id == hall]
        at = next((number for number, booth in enumerate(booths) if booth.id == near), None)
        runs = neighbours.runs([box_of(booth) for booth in booths], range(len(booths)), count, at)
        found += (tuple(booths[number].id for number in run) for run in runs)
    return sorted(found, key=lambda run: near not in run) if near else found


@dataclass(frozen=True)
class _Ground:
    """What the plan offers."""

    supplied: Mapping[str, frozenset[str]]  # booth id -> kinds
    group_of_zone: Mapping[str, str | None]
    pavilions: Mapping[str, provinces.Key]  # those of a province

    @classmethod
    def read(cls, fair: Fair) -> "_Ground":
        supplied: dict[str, set[str]] = {}
        for one in records.where(fair.db, BoothFacility):
            supplied.setdefault(one.booth_id, set()).add(one.kind)
        theirs = records.where(fair.db, Pavilion, "province_code <> ''")
        return cls(
            {id_: frozenset(kinds) for id_, kinds in supplied.items()},
            plan_rows.zone_groups(fair.db),
            {one.id: (one.province_code, one.province_from) for one in theirs},
        )


@dataclass(frozen=True)
class _Facts:
    """What an exhibitor needs, and what the plan offers."""

    needs: frozenset[str]
    raw_m2: float
    group: str
    ground: _Ground
    booths: Mapping[str, Booth]
    homely: Mapping[str, bool]  # pavilion of a province -> whether it is the exhibitor's own

    @classmethod
    def read(cls, fair: Fair, exhibitor: Exhibitor, booths: Sequence[Booth], ground: _Ground | None = None) -> "_Facts":
        needs = {need.kind for need in records.where(fair.db, Need, "exhibitor_id = ?", [exhibitor.id])}
        ground = ground or _Ground.read(fair)
        home = exhibitor.province_code, exhibitor.province_from
        return cls(
            frozenset(needs & set(SUPPLIED)),
            exhibitor.raw_space_m2 or 0.0,
            plan_rows.main_group(fair.db, exhibitor.id),
            ground,
            {booth.id: booth for booth in booths},
            {id_: provinces.is_same(home, key) for id_, key in ground.pavilions.items()},
        )

    def against(self, booth: Booth) -> tuple[str, ...]:
        has = self.ground.supplied.get(booth.id, frozenset())
        found = [f"no_{kind}" for kind in SUPPLIED if kind in self.needs and kind not in has]
        if self.raw_m2 and (booth.kind != "raw" or booth.width_m * booth.depth_m < self.raw_m2 - 0.01):
            found.append("not_raw")
        meant_for = self.ground.group_of_zone.get(booth.zone_id or "")
        if meant_for and self.group and meant_for != self.group:
            found.append("other_group")
        if not self.homely.get(booth.pavilion_id or "", True):
            found.append("others_pavilion")
        return tuple(found)

    def order(self, offer: Offer) -> tuple[int, bool]:
        """The place of an offer among others: what fits, at home before elsewhere."""
        at_home = all(self.homely.get(self.booths[id_].pavilion_id or "", False) for id_ in offer.booth_ids)
        return len(offer.against), not at_home

    def against_all(self, run: Sequence[str]) -> tuple[str, ...]:
        """What speaks against a run: needs are met when one booth of it meets them."""
        each = [self.against(self.booths[id_]) for id_ in run]
        supplied = {f"no_{kind}" for kind in SUPPLIED}
        codes = dict.fromkeys(code for codes in each for code in codes)
        return tuple(code for code in codes if code not in supplied or all(code in codes_ for codes_ in each))
