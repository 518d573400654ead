"""What lists are worked out from is made once, and anew after every change, whoever made it."""

from dataclasses import replace

import pytest

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.photo import Photo
from boothapp.domain.product import Product
from boothapp.store import kept as kept_module
from boothapp.store import local_notes, product_lists, records
from boothapp.store.fair import open_fair
from boothapp.store.kept import kept
from boothapp.store.product_filter import ProductFilter


class Counted:
    """Makes a new result at each call."""

    def __init__(self):
        self.made = 0

    def __call__(self):
        self.made += 1
        return self.made


def test_a_result_stays_until_this_connection_writes(fair):
    make = Counted()
    assert [kept(fair.db, "x", make), kept(fair.db, "x", make)] == [1, 1]
    assert kept(fair.db, "y", make) == 2
    local_notes.save(fair, "draft", "a")
    assert kept(fair.db, "x", make) == 3


def test_a_result_stays_until_another_connection_writes(fair):
    make = Counted()
    with open_fair(fair.folder) as reader:
        assert [kept(reader.db, "x", make), kept(reader.db, "x", make)] == [1, 1]
        local_notes.save(fair, "draft", "a")
        assert kept(reader.db, "x", make) == 2
        assert kept(fair.db, "x", make) == 3  # of another connection


def test_nothing_stays_of_an_edit_that_was_taken_back(fair):
    with pytest.raises(ZeroDivisionError), fair.edit("test"):
        records.save(fair.db, Exhibitor("HTX", id="e"), Product("e", "Chè", id="tea"))
        assert product_lists.ids(fair.db, ProductFilter(text="che")) == product_lists.ids(fair.db) == ["tea"]
        assert product_lists.counts(fair.db).total == 1
        _ = 1 / 0
    assert product_lists.ids(fair.db, ProductFilter(text="che")) == product_lists.ids(fair.db) == []
    assert product_lists.counts(fair.db).total == 0


def test_what_was_not_asked_for_longest_goes_first(fair, monkeypatch):
    monkeypatch.setattr(kept_module, "_MOST", 2)
    make = Counted()
    assert [kept(fair.db, name, make) for name in ("a", "b", "a", "c")] == [1, 2, 1, 3]
    assert [kept(fair.db, name, make) for name in ("a", "c", "b")] == [1, 3, 4]


def test_lists_and_counts_follow_every_edit(fair):
    tea = Product("e", "Chè đinh", id="tea")
    with fair.edit("test"):
        records.save(fair.db, Exhibitor("HTX", id="e"), tea, Product("e", "Bánh", id="cake"))
    assert product_lists.ids(fair.db) == ["cake", "tea"]
    assert product_lists.counts(fair.db).missing["photo"] == 2
    assert product_lists.ids(fair.db, ProductFilter(text="che")) == ["tea"]
    with fair.edit("test"):
        records.save(fair.db, replace(tea, name="An xoa"), Photo("product", "0" * 64, "jpg", 9, 9, 9, "cake"))
    assert product_lists.ids(fair.db) == ["tea", "cake"]
    assert product_lists.counts(fair.db).missing["photo"] == 1
    assert product_lists.ids(fair.db, ProductFilter(text="che")) == []
    with fair.edit("test"):
        records.remove(fair.db, Product, ["tea"])
    assert product_lists.ids(fair.db) == ["cake"] and product_lists.counts(fair.db).total == 1
    assert product_lists.ids(fair.db, ProductFilter(text="an xoa")) == []
