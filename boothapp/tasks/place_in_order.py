"""Giving several exhibitors the free booths of a zone or a row, in the order of their numbers; one edit."""

from collections.abc import Sequence

from boothapp.domain.booth_codes import sort_key
from boothapp.domain.errors import FairError
from boothapp.domain.plan import Assignment, Booth
from boothapp.store import records
from boothapp.store.fair import Fair
from boothapp.tasks import booth_offers
from boothapp.tasks.assign_booths import codes, in_booth, put, taking_part
from boothapp.tasks.fill_pavilion import Filled, shared_out


def place(fair: Fair, exhibitor_ids: Sequence[str], booth_ids: Sequence[str]) -> Filled:
    """Give each exhibitor the booths it lacks, side by side where that can be; who lacks none gets one more.

    Booths that are blocked or somebody's are passed over; they stand in one hall. Raises FairError when none is free
    or an exhibitor takes no part.
    """
    exhibitors = [taking_part(fair, id_) for id_ in dict.fromkeys(exhibitor_ids)]
    found = [booth for id_ in dict.fromkeys(booth_ids) if (booth := records.get(fair.db, Booth, id_))]
    usable = [booth for booth in found if booth.status == "open" and booth.deleted_at is None]
    booths = sorted(usable, key=lambda booth: (sort_key(booth.code), booth.id))
    free = [number for number, booth in enumerate(booths) if not in_booth(fair, booth.id)]
    if not free:
        raise FairError("no_free_booth", "No booth there is free; vacate one or choose other booths.")
    wanting = [(one.id, booth_offers.missing(fair, one) or 1) for one in exhibitors]
    given = dict(shared_out(booths, free, wanting))
    if given:
        taken = [booths[number] for numbers in given.values() for number in numbers]
        names = ", ".join(one.name for one in exhibitors if one.id in given)
        with fair.edit("assign_booths", exhibitor=names, booths=codes(taken), count=len(taken)):
            for id_, numbers in given.items():
                for number in numbers:
                    put(fair, booths[number], Assignment(booths[number].id, id_))
    return Filled(tuple(given), tuple(one.id for one in exhibitors if one.id not in given))
