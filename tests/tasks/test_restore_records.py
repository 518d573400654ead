"""What comes back from the bin in one edit, and what makes room for it."""

import pytest

from boothapp.domain.errors import FairError
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.photo import Photo
from boothapp.domain.product import Product
from boothapp.store import bin as store_bin
from boothapp.store import history, records
from boothapp.tasks import remove_records, restore_records


def save(fair, *rows):
    with fair.edit("test"):
        records.save(fair.db, *rows)


def cover(id_):
    return Photo("cover", id_[0] * 64, "jpg", 9, 9, 9, original_name=f"{id_}.jpg", id=id_)


def test_an_owner_comes_before_what_belongs_to_it(fair):
    save(fair, Exhibitor("HTX", id="coop"), Product("coop", "Chè", id="tea"))
    remove_records.remove(fair, "products", ["tea"])
    remove_records.remove(fair, "exhibitors", ["coop"])
    chosen = sorted(store_bin.contents(fair.db), key=lambda one: one.table, reverse=True)
    back = restore_records.restore(fair, chosen)
    assert back.counts == {"exhibitors": 1, "products": 1} and store_bin.contents(fair.db) == []
    assert history.next_undo(fair).data == {"count": 2, "name": "HTX"}
    history.undo(fair)
    assert records.where(fair.db, Exhibitor) == [] and records.where(fair.db, Product) == []


def test_a_cover_that_comes_back_takes_the_place_of_the_one_that_stands_there(fair):
    save(fair, cover("a"))
    with fair.edit("test"):
        records.remove(fair.db, Photo, ["a"])
        records.save(fair.db, cover("b"))
    restore_records.restore(fair, store_bin.contents(fair.db))
    assert [photo.id for photo in records.where(fair.db, Photo)] == ["a"]


def test_nothing_comes_back_when_one_cannot(fair):
    save(fair, Exhibitor("HTX", id="coop"), Exhibitor("Gốm", id="pots"))
    remove_records.remove(fair, "exhibitors", ["coop", "pots"])
    chosen = store_bin.contents(fair.db)
    restore_records.restore(fair, chosen[:1])
    with pytest.raises(FairError, match="not in the bin any more"):
        restore_records.restore(fair, chosen)
    assert len(store_bin.contents(fair.db)) == 1
    with pytest.raises(FairError):
        restore_records.restore(fair, [])
