"""Which exhibitors were taken in at the desks last, and what they still lack."""

from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from boothapp.store import exhibitor_lists

CODE = "intake"  # of the edits that save a slip
_SAVED = """
    FROM edits JOIN exhibitors ON exhibitors.id = json_extract(data, '$.id')
    WHERE code = ? AND edits.kind = 'edit' AND state = 'done' AND deleted_at IS NULL AND (? IS NULL OR desk = ?)"""


@dataclass(frozen=True)
class RecentSlip:
    exhibitor_id: str
    name: str
    at: str  # UTC, ISO
    desk: str
    status: str
    products: int
    photos: int
    missing: tuple[str, ...]  # of completeness.OF_EXHIBITOR


def recent(db: Database, limit: int = 5, desk: str | None = None) -> list[RecentSlip]:
    """Return the exhibitors of the newest slips of all desks or of one, each once, without those that are in the bin or
    taken back.
    """
    query = f"SELECT exhibitors.id, at, desk {_SAVED} ORDER BY edits.id DESC"
    newest: dict[str, tuple[str, str]] = {}
    for id_, at, saved_at in db.execute(query, [CODE, desk, desk]):
        newest.setdefault(id_, (at, saved_at))
        if len(newest) == limit:
            break
    return [
        RecentSlip(row.id, row.name, *newest[row.id], row.status, row.products, _photos(db, row.id), row.missing)
        for row in exhibitor_lists.rows(db, list(newest))
    ]


def count_of_day(db: Database, midnight: datetime, desk: str | None = None) -> int:
    """Return how many exhibitors were taken in on the day that begins then, counted as `recent` lists them.

    What was taken in while the clock was ahead is of a later day.
    """
    since = "julianday(at) - julianday(?)"
    query = f"SELECT count(DISTINCT exhibitors.id) {_SAVED} AND {since} >= 0 AND {since} < 1"
    begins = midnight.isoformat()
    return int(db.execute(query, [CODE, desk, desk, begins, begins]).fetchone()[0])


def _photos(db: Database, exhibitor_id: str) -> int:
    query = """
        SELECT count(*) FROM photos JOIN products ON products.id = product_id
        WHERE products.exhibitor_id = ? AND products.deleted_at IS NULL AND photos.deleted_at IS NULL"""
    return int(db.execute(query, [exhibitor_id]).fetchone()[0])
