"""Who has which booth."""

from collections import defaultdict
from dataclasses import dataclass

from sqlite_utils import Database

from boothapp.domain import booth_codes
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.plan import Assignment, Booth
from boothapp.store import records


@dataclass(frozen=True)
class Place:
    """A booth as somebody has it."""

    number: str  # as printed: a shared booth with its letter, A09a
    booth_id: str


@dataclass(frozen=True)
class Places:
    of_exhibitor: dict[str, tuple[Place, ...]]  # in the order of their numbers
    in_booth: dict[str, tuple[str, ...]]  # booth id -> ids of the exhibitors in it, in the order of its slots


def printed(db: Database) -> Places:
    """Return the booths given to exhibitors that take part, which is what a catalog prints."""
    return _read(db, "status IN ('assigned', 'confirmed')", "status <> 'withdrawn'")


def known(db: Database) -> Places:
    """Return every booth that is given to somebody or held, who withdrew included."""
    return _read(db, "status <> 'declined'", "1")


def _read(db: Database, assignments: str, exhibitors: str) -> Places:
    booths = {booth.id: booth for booth in records.where(db, Booth)}
    taking_part = {exhibitor.id for exhibitor in records.where(db, Exhibitor, exhibitors)}
    of_exhibitor: dict[str, list[Place]] = defaultdict(list)
    in_booth: dict[str, dict[str, None]] = defaultdict(dict)
    for given in records.where(db, Assignment, assignments, order="slot, id"):
        booth = booths.get(given.booth_id)
        if booth and given.exhibitor_id in taking_part:
            of_exhibitor[given.exhibitor_id].append(Place(booth.code + given.slot, booth.id))
            in_booth[booth.id][given.exhibitor_id] = None
    return Places(
        {
            id_: tuple(sorted(had, key=lambda place: booth_codes.sort_key(place.number)))
            for id_, had in of_exhibitor.items()
        },
        {id_: tuple(there) for id_, there in in_booth.items()},
    )
