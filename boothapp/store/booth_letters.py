"""Letters that nobody in a shared booth can have, since other booths of the hall are called so."""

from sqlite_utils import Database

from boothapp.domain import booth_codes
from boothapp.domain.plan import Booth
from boothapp.store import records


def of_booths(db: Database, booth: Booth) -> set[str]:
    """Return the letters of booths of the hall that have this one's number and one more: A09a beside A09."""
    own = booth_codes.parse(booth.code)
    if own is None or own.suffix:
        return set()
    others = [booth_codes.parse(one.code) for one in records.where(db, Booth, "hall_id = ?", [booth.hall_id])]
    return {one.suffix for one in others if one and one.suffix and (one.zone, one.number) == (own.zone, own.number)}
