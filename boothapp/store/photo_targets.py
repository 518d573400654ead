"""What pictures can belong to: every product with its exhibitor, and who stands in which booth; as plain data."""

from dataclasses import dataclass

from sqlite_utils import Database

from boothapp.store import registrations


@dataclass(frozen=True)
class Target:
    product_id: str
    product: str
    exhibitor_id: str


@dataclass(frozen=True)
class Targets:
    exhibitors: dict[str, str]  # id -> name
    products: tuple[Target, ...]  # those of an exhibitor in their order
    booths: dict[str, tuple[str, ...]]  # exhibitor id -> its booths as printed


def read(db: Database) -> Targets:
    """Return all targets; nothing that is in the bin."""
    exhibitors = db.execute("SELECT id, name FROM exhibitors WHERE deleted_at IS NULL").fetchall()
    products = db.execute("""
        SELECT products.id, products.name, exhibitor_id FROM products JOIN exhibitors ON exhibitors.id = exhibitor_id
        WHERE products.deleted_at IS NULL AND exhibitors.deleted_at IS NULL
        ORDER BY exhibitor_id, position, products.id""")
    return Targets(dict(exhibitors), tuple(Target(*row) for row in products), registrations.booths(db))
