"""Filling a pavilion with a delegation: exhibitors get its free booths in the order of their numbers; one edit."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from types import MappingProxyType

from boothapp.domain import provinces
from boothapp.domain.delegation import DELEGATION, brought, own_booths
from boothapp.domain.errors import FairError
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.plan import Assignment, Booth, Pavilion
from boothapp.floorplan import neighbours
from boothapp.store import places, records
from boothapp.store.fair import Fair
from boothapp.tasks.assign_booths import in_booth, put
from boothapp.tasks.draw_plan import box_of


@dataclass(frozen=True)
class Filled:
    """What became of the exhibitors of a delegation."""

    placed: tuple[str, ...]  # ids
    waiting: tuple[str, ...]  # ids of those for whom too few booths were left


def members(fair: Fair, delegation_id: str) -> list[Exhibitor]:
    """Return a delegation and the exhibitors that it brings, by name; the delegation's own stand comes first.

    Who withdrew is left out. Raises FairError when there is no such exhibitor.
    """
    delegation = records.get(fair.db, Exhibitor, delegation_id)
    if delegation is None or delegation.deleted_at:
        raise FairError(
            "exhibitor_missing", "The delegation is not in the list any more; bring it back from the bin first."
        )
    everybody = records.where(fair.db, Exhibitor, order="sort_key, id")
    own = [delegation] if delegation.status != "withdrawn" else []
    return [*own, *brought(everybody).get(delegation_id, ())]


def is_home(pavilion: Pavilion, homes: Sequence[provinces.Key]) -> bool:
    """Tell whether a pavilion is for those of one of these provinces; true where a province is not known."""
    key = pavilion.province_code, pavilion.province_from
    return not pavilion.province_code or not homes or any(provinces.is_same(home, key) for home in homes)


def strangers(fair: Fair, pavilion_id: str, exhibitors: Iterable[Exhibitor]) -> list[Exhibitor]:
    """Return those for whom a pavilion is not: it is of another province than theirs and their delegation's."""
    pavilion = records.get(fair.db, Pavilion, pavilion_id)
    found = []
    for one in exhibitors:
        brings = records.get(fair.db, Exhibitor, one.delegation_id) if one.delegation_id else None
        keys = [(who.province_code, who.province_from) for who in (one, brings) if who and who.province_code]
        if pavilion and not is_home(pavilion, keys):
            found.append(one)
    return found


def fill(fair: Fair, pavilion_id: str, exhibitors: Sequence[Exhibitor]) -> Filled:
    """Give exhibitors the free booths of a pavilion, each as many side by side as it lacks, in one edit.

    Who has booths already keeps them, and gets what it lacks as near to those in the pavilion as can be; where no run
    is long enough, an exhibitor gets booths in their order.
    Raises FairError when the pavilion is not there or has no free booth.
    """
    pavilion = records.get(fair.db, Pavilion, pavilion_id)
    if pavilion is None or pavilion.deleted_at:
        raise FairError("pavilion_missing", "The pavilion is not on the plan any more; look at the plan again.")
    booths = records.where(fair.db, Booth, "pavilion_id = ? AND status = 'open'", [pavilion_id], order="sort_key, id")
    free = [number for number, booth in enumerate(booths) if not in_booth(fair, booth.id)]
    had = places.known(fair.db).of_exhibitor
    counts = _counts(fair, exhibitors)
    lacking = {one.id: counts[one.id] - len(had.get(one.id, ())) for one in exhibitors}
    wanting = [one for one in exhibitors if lacking[one.id] > 0]
    if not free and wanting:
        message = f"No booth of {pavilion.name} is free; vacate one or make the pavilion larger."
        raise FairError("pavilion_full", message, {"name": pavilion.name})
    own = {one.id: _numbers(booths, had.get(one.id, ())) for one in wanting}
    given = dict(shared_out(booths, free, [(one.id, lacking[one.id]) for one in wanting], own))
    if given:
        with fair.edit("fill_pavilion", name=pavilion.name, count=len(given)):
            for id_, numbers in given.items():
                for number in numbers:
                    put(fair, booths[number], Assignment(booths[number].id, id_))
    return Filled(tuple(given), tuple(one.id for one in wanting if one.id not in given))


def _counts(fair: Fair, exhibitors: Sequence[Exhibitor]) -> dict[str, int]:
    """Return how many booths each of these exhibitors needs."""
    by_delegation = brought(records.where(fair.db, Exhibitor, order="sort_key, id"))
    return {
        one.id: own_booths(one, by_delegation.get(one.id, ()))
        if one.kind == DELEGATION
        else max(one.booths_requested or 1, 1)
        for one in exhibitors
    }


def _numbers(booths: Sequence[Booth], had: Iterable[places.Place]) -> list[int]:
    """Return at which of these booths somebody stands."""
    ids = {place.booth_id for place in had}
    return [number for number, booth in enumerate(booths) if booth.id in ids]


def shared_out(
    booths: Sequence[Booth],
    free: Sequence[int],
    wanting: Sequence[tuple[str, int]],
    own: Mapping[str, Sequence[int]] = MappingProxyType({}),
) -> Iterator[tuple[str, list[int]]]:
    """Yield who gets which of the free booths, from (exhibitor, how many): who needs more than are left gets none.

    It is the first run in the order of the numbers, not the one that leaves the best rest; for those who have booths
    of their `own` among these the run nearest to them.
    """
    boxes, left = [box_of(booth) for booth in booths], list(free)
    for exhibitor_id, count in wanting:
        if count > len(left):
            continue
        near_first = sorted(left, key=partial(_place, own.get(exhibitor_id, ())))
        found = neighbours.runs(boxes, left, count)
        runs = (run for number in near_first for run in found if number in run)
        run = next(runs, near_first[:count])
        left = [number for number in left if number not in run]
        yield exhibitor_id, sorted(run)


def _place(own: Sequence[int], number: int) -> tuple[int, int]:
    return min((abs(number - one) for one in own), default=0), number
