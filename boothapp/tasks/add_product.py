"""A new product of an exhibitor, by its name alone; the rest is typed where it is shown."""

from boothapp.domain.errors import FairError
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.product import Product
from boothapp.domain.text import clean
from boothapp.store import records
from boothapp.store.fair import Fair


def add_product(fair: Fair, exhibitor_id: str, name: str) -> str:
    """Add a product behind the others of its exhibitor, in one edit; return its id.

    Raises ProblemsFound when the name is empty, FairError when there is no such exhibitor.
    """
    exhibitor = records.get(fair.db, Exhibitor, exhibitor_id)
    if exhibitor is None or exhibitor.deleted_at:
        raise FairError("no_such_exhibitor", "This exhibitor is not in the fair any more.")
    shown = records.where(fair.db, Product, "exhibitor_id = ?", [exhibitor_id])
    position = max((product.position for product in shown), default=-1) + 1
    product = Product(exhibitor_id, clean(name), position=position)
    with fair.edit("add_product", name=product.name, exhibitor=exhibitor.name):
        records.save(fair.db, product)
    return product.id
