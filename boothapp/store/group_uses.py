"""How much belongs to each product group."""

from sqlite_utils import Database


def read(db: Database) -> dict[str, int]:
    """Return, by the id of a group, how many products and zones name it, those in the bin included."""
    query = """
        SELECT group_id, count(*) FROM (
          SELECT group_id FROM products WHERE group_id IS NOT NULL
          UNION ALL SELECT group_id FROM zones WHERE group_id IS NOT NULL)
        GROUP BY group_id"""
    return dict(db.execute(query).fetchall())
