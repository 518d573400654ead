"""Which exhibitors and products an edit changed, themselves or in what belongs to them."""

from dataclasses import replace

from boothapp.domain.exhibitor import Contact, Exhibitor
from boothapp.domain.product import Product, Recognition
from boothapp.store import history, records
from boothapp.store.fair import Fair


def last(fair: Fair, table: str) -> list[str]:
    return history.touched(fair, history.entries(fair)[0].id, table)


def test_an_edit_touches_the_owner_of_what_it_changed(fair: Fair) -> None:
    one, other = Exhibitor("HTX A"), Exhibitor("HTX B")
    person, product = Contact(other.id, "Bà Tư"), Product(one.id, "Trà")
    with fair.edit("import"):
        records.save(fair.db, one, other, person, product)
    assert sorted(last(fair, "exhibitors")) == sorted((one.id, other.id))
    with fair.edit("edit_contact"):
        records.save(fair.db, replace(person, role="Giám đốc"))  # the change itself does not name the exhibitor
    assert last(fair, "exhibitors") == [other.id] and last(fair, "products") == []
    with fair.edit("edit_products"):
        records.save(fair.db, replace(product, unit="hộp"))
    assert last(fair, "exhibitors") == [one.id] and last(fair, "products") == [product.id]
    with fair.edit("edit_products"):
        records.save(fair.db, Recognition(product.id, "ocop", stars=4))
    assert last(fair, "products") == [product.id]
    entry = history.undo(fair)  # its row is gone now
    assert history.touched(fair, entry.id, "products") == [product.id]
