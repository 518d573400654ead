"""What the floor plan asks of the fair: free booths, how many an exhibitor has, the product groups behind both."""

from collections import Counter, defaultdict

from sqlite_utils import Database

from boothapp.domain.plan import Booth
from boothapp.store import records

_HAD = "assignments.deleted_at IS NULL AND assignments.status <> 'declined'"


def free_booths(db: Database) -> list[Booth]:
    """Return the open booths that nobody has and that are held for nobody, in the order of their numbers."""
    condition = f"status = 'open' AND id NOT IN (SELECT booth_id FROM assignments WHERE {_HAD})"
    return records.where(db, Booth, condition, order="sort_key, id")


def booths_had(db: Database, exhibitor_id: str) -> int:
    """Return how many booths an exhibitor has; a place in a shared one counts as one."""
    query = f"""
        SELECT count(*) FROM assignments JOIN booths ON booths.id = booth_id AND booths.deleted_at IS NULL
        WHERE exhibitor_id = ? AND {_HAD}"""
    return int(db.execute(query, [exhibitor_id]).fetchone()[0])


def main_group(db: Database, exhibitor_id: str) -> str:
    """Return the product group that most of an exhibitor's products belong to, "" when none is known."""
    return main_groups(db).get(exhibitor_id, "")


def main_groups(db: Database) -> dict[str, str]:
    """Return the product group most products belong to, by the exhibitor; of several as many the first by its id."""
    query = """
        SELECT exhibitor_id, group_id, count(*) FROM products
        WHERE deleted_at IS NULL AND group_id IS NOT NULL GROUP BY exhibitor_id, group_id ORDER BY group_id"""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for exhibitor_id, group_id, count in db.execute(query):
        counts[exhibitor_id][group_id] = count
    return {id_: found.most_common(1)[0][0] for id_, found in counts.items()}


def zone_groups(db: Database) -> dict[str, str | None]:
    """Return the product group that each zone is meant for, by the zone."""
    return dict(db.execute("SELECT id, group_id FROM zones WHERE deleted_at IS NULL").fetchall())
