"""Which exhibitors were taken in at the desks last, and what they still lack."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

CODE = "intake"  # of the edits that save a slip


@dataclass(frozen=True)
class RecentSlip:
    exhibitor_id: str
    name: str
    at: str  # UTC, ISO
    desk: str
    products: int
    photos: int
    missing: Mapping[str, int]  # what the catalog lacks -> how many products lack it: {"no_photo": 2}


def recent(db: Database, limit: int = 5) -> list[RecentSlip]:
    """Return the exhibitors of the newest slips, each once, without those that are in the bin or taken back."""
    query = """
        SELECT json_extract(data, '$.id'), at, desk FROM edits
        WHERE code = ? AND kind = 'edit' AND state = 'done' ORDER BY edits.id DESC"""
    found: dict[str, RecentSlip] = {}
    for id_, at, desk in db.execute(query, [CODE]):
        if len(found) == limit:
            break
        if id_ not in found and (slip := _slip(db, id_, at, desk)):
            found[id_] = slip
    return list(found.values())


def count_since(db: Database, moment: datetime, desk: str | None = None) -> int:
    """Return how many exhibitors were taken in since that moment, at all desks or at one; as `recent`, without those
    that are in the bin."""
    query = """
        SELECT count(DISTINCT json_extract(data, '$.id')) FROM edits
        WHERE code = ? AND kind = 'edit' AND state = 'done' AND julianday(at) >= julianday(?)
          AND (? IS NULL OR desk = ?)
          AND json_extract(data, '$.id') IN (SELECT id FROM exhibitors WHERE deleted_at IS NULL)"""
    return int(db.execute(query, [CODE, moment.isoformat(), desk, desk]).fetchone()[0])


def _slip(db: Database, exhibitor_id: str, at: str, desk: str) -> RecentSlip | None:
    exhibitor = "SELECT name, phone FROM exhibitors WHERE id = ? AND deleted_at IS NULL"
    row = db.execute(exhibitor, [exhibitor_id]).fetchone()
    if row is None:
        return None
    query = """
        SELECT count(*), coalesce(sum(photos), 0), coalesce(sum(photos = 0), 0), coalesce(sum(priceless), 0) FROM (
          SELECT (SELECT count(*) FROM photos WHERE product_id = products.id AND photos.deleted_at IS NULL) AS photos,
                 price_dong IS NULL AND price_text = '' AS priceless
          FROM products WHERE exhibitor_id = ? AND deleted_at IS NULL)"""
    products, photos, without_photo, without_price = db.execute(query, [exhibitor_id]).fetchone()
    lacking = {
        "no_phone": int(not row[1]),
        "no_product": int(not products),
        "no_photo": without_photo,
        "no_price": without_price,
    }
    missing = {code: count for code, count in lacking.items() if count}
    return RecentSlip(exhibitor_id, row[0], at, desk, products, photos, missing)
