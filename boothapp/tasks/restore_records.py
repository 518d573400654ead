"""Bringing records back from the bin, in one edit."""

from collections import Counter
from collections.abc import Iterable

from boothapp.domain.errors import FairError
from boothapp.domain.photo import Photo
from boothapp.store import bin as store_bin
from boothapp.store import records
from boothapp.store.bin import InBin, Restored
from boothapp.store.fair import Fair

_OWNERS_FIRST = ("exhibitors", "products")  # what is in the bin by itself may belong to what is there too


def restore(fair: Fair, chosen: Iterable[InBin]) -> Restored:
    """Bring these back, each with what went into the bin together with it; say what came and which booths.

    Raises FairError, and changes nothing, when one is not in the bin any more, or what it belongs to stays there.
    """
    wanted = sorted(chosen, key=lambda one: (*(one.table != table for table in _OWNERS_FIRST), one.deleted_at))
    if not wanted:
        raise FairError("not_in_bin", "Nothing was chosen; nothing was changed.")
    counts: Counter[str] = Counter()
    booths: list[str] = []
    lost: list[str] = []
    with fair.edit("restore_from_bin", count=len(wanted), name=wanted[0].title):
        for one in wanted:
            back = store_bin.restore(fair.db, one.table, one.id)
            if one.table == "photos":
                _take_its_place(fair, one.id)
            counts.update(back.counts)
            booths += back.booths
            lost += back.booths_lost
    return Restored(dict(counts), tuple(booths), tuple(lost))


def _take_its_place(fair: Fair, photo_id: str) -> None:
    """The fair has one cover and an organiser one logo: the one that stands there now goes."""
    back = records.get(fair.db, Photo, photo_id)
    if back and back.purpose in ("cover", "logo"):
        found = records.where(fair.db, Photo, "purpose = ? AND organiser_id IS ?", [back.purpose, back.organiser_id])
        records.remove(fair.db, Photo, [photo.id for photo in found if photo.id != photo_id])
