"""What is removed goes into the bin with all that belongs to it, and comes back with it."""

from dataclasses import replace

import pytest

from boothapp.domain.errors import FairError
from boothapp.domain.exhibitor import Consent, Contact, Exhibitor, Need
from boothapp.domain.paperwork import Question
from boothapp.domain.photo import Photo
from boothapp.domain.plan import Assignment, Booth, Hall
from boothapp.domain.product import Certificate, Product, Recognition
from boothapp.store import bin as store_bin
from boothapp.store import exhibitor_lists, history, places, product_lists, records, removal

NOW = "2026-07-01T00:00:00+00:00"


@pytest.fixture
def stocked(fair):
    hall = Hall("Nhà A", 60.0, 30.0)
    with fair.edit("test"):
        records.save(
            fair.db,
            *(hall, Booth(hall.id, "A10", 0.0, 0.0, id="A10"), Booth(hall.id, "A2", 0.0, 0.0, id="A2", shared=True)),
            *(Exhibitor("HTX Chè", id="tea"), Exhibitor("HTX Lụa", id="silk", delegation_id=None)),
            *(Contact("tea", "Hà", id="ha"), Consent("tea", "catalog", NOW), Need("tea", "power")),
            *(
                Product("tea", "Chè đinh", id="bud"),
                Product("tea", "Chè nõn", id="leaf"),
                Product("silk", "Khăn", id="scarf"),
            ),
            *(Recognition("bud", "ocop", text="4 sao"), Certificate("tea", "VietGAP", "bud")),
            Photo("product", "0" * 64, "jpg", 9, 9, 9, "bud", original_name="chè.jpg", id="photo"),
            *(Assignment("A10", "tea", id="first"), Assignment("A2", "tea", "b"), Assignment("A2", "silk", "a")),
            Question("likely_duplicate", NOW, "silk", "tea"),
        )
    return fair


def remove(fair, cls, *ids):
    with fair.edit("remove"):
        return removal.remove(fair.db, cls, ids)


def restore(fair, table, id_):
    with fair.edit("restore"):
        return store_bin.restore(fair.db, table, id_)


def binned(fair):
    return [(one.table, one.id, one.title) for one in store_bin.contents(fair.db)]


def test_an_exhibitor_goes_with_all_its_parts_and_leaves_its_booths(stocked):
    removed = remove(stocked, Exhibitor, "tea")
    assert removed.booths == ("A2b", "A10")
    assert removed.counts == {
        "exhibitors": 1, "contacts": 1, "consents": 1, "needs": 1, "products": 2, "certificates": 1, "photos": 1,
        "recognitions": 1, "assignments": 2, "questions": 1,
    }  # fmt: skip
    assert exhibitor_lists.ids(stocked.db) == ["silk"]
    assert product_lists.ids(stocked.db) == ["scarf"]
    assert binned(stocked) == [("exhibitors", "tea", "HTX Chè")]
    entry = store_bin.contents(stocked.db)[0]
    assert (entry.parts["products"], entry.parts["photos"], entry.owner) == (2, 1, "")
    assert entry.who == history.entries(stocked)[0].who


def test_one_undo_brings_all_of_it_back(stocked, content):
    before = content(stocked)
    remove(stocked, Exhibitor, "tea", "silk")
    history.undo(stocked)
    assert content(stocked) == before
    assert binned(stocked) == []


def test_it_comes_back_from_the_bin_as_it_was(stocked, content):
    before = content(stocked)
    remove(stocked, Exhibitor, "tea", "silk")
    assert [row[1] for row in binned(stocked)] == ["tea", "silk"]
    back = restore(stocked, "exhibitors", "tea")
    assert (back.booths, back.booths_lost, back.counts["products"]) == (("A2b", "A10"), (), 2)
    restore(stocked, "exhibitors", "silk")
    assert content(stocked) == before


def test_what_went_earlier_stays_in_the_bin(stocked):
    remove(stocked, Product, "leaf")
    remove(stocked, Exhibitor, "tea")
    assert binned(stocked) == [("exhibitors", "tea", "HTX Chè"), ("products", "leaf", "Chè nõn")]
    with pytest.raises(FairError, match="“HTX Chè”, is in the bin too"):
        restore(stocked, "products", "leaf")
    restore(stocked, "exhibitors", "tea")
    assert product_lists.ids(stocked.db) == ["bud", "scarf"]
    entry = store_bin.contents(stocked.db)[0]
    assert (entry.table, entry.title, entry.owner) == ("products", "Chè nõn", "HTX Chè")
    restore(stocked, "products", "leaf")
    assert product_lists.ids(stocked.db) == ["bud", "leaf", "scarf"]


def test_a_booth_that_somebody_else_has_now_is_not_given_back(stocked):
    remove(stocked, Exhibitor, "tea")
    with stocked.edit("assign"):
        records.save(stocked.db, Assignment("A10", "silk"))
    back = restore(stocked, "exhibitors", "tea")
    assert (back.booths, back.booths_lost) == (("A2b",), ("A10",))
    assert back.counts["assignments"] == 1


@pytest.mark.parametrize(
    ("meanwhile", "given", "lost"),
    [
        ([Assignment("A2", "silk", "b")], ("A2c", "A10"), ()),  # its letter is taken, the shared booth is not full
        ([Booth("h", "A2b", 9, 0, id="new")], ("A2c", "A10"), ()),  # a booth is called so now
        ([Booth("h", "A10", 0, 0, status="blocked", id="A10")], ("A2b",), ("A10",)),
        ([Booth("h", "A10", 0, 0, shared=True, id="A10")], ("A2b", "A10a"), ()),
        ([Assignment("A10", "silk", status="declined")], ("A2b", "A10"), ()),
        ([Booth("h", "A2", 0, 0, id="A2")], ("A10",), ("A2b",)),  # not shared any more
    ],
)
def test_booths_come_back_as_far_as_they_are_free_for_it(stocked, meanwhile, given, lost):
    hall = records.where(stocked.db, Hall)[0].id
    remove(stocked, Exhibitor, "tea")
    with stocked.edit("assign"):
        records.save(stocked.db, *(replace(one, hall_id=hall) if isinstance(one, Booth) else one for one in meanwhile))
    back = restore(stocked, "exhibitors", "tea")
    assert (back.booths, back.booths_lost) == (given, lost)
    assert tuple(place.number for place in places.known(stocked.db).of_exhibitor["tea"]) == given


def test_a_booth_that_is_gone_is_lost(stocked):
    remove(stocked, Exhibitor, "tea")
    with stocked.edit("remove"):
        records.remove(stocked.db, Booth, ["A2", "A10"])
    back = restore(stocked, "exhibitors", "tea")
    assert (back.booths, back.booths_lost) == ((), ("A2b", "A10"))
    assert "assignments" not in back.counts


def test_a_photo_and_a_move_between_booths(stocked):
    remove(stocked, Photo, "photo")
    with stocked.edit("move"):
        records.remove(stocked.db, Assignment, ["first"])
    assert binned(stocked) == [("photos", "photo", "chè.jpg")]  # a move is nothing to bring back
    assert store_bin.contents(stocked.db)[0].owner == "Chè đinh"
    restore(stocked, "photos", "photo")
    assert binned(stocked) == []


def test_after_restoring_and_removing_again_the_last_time_counts(stocked):
    remove(stocked, Exhibitor, "tea")
    restore(stocked, "exhibitors", "tea")
    remove(stocked, Product, "leaf")
    remove(stocked, Exhibitor, "tea")
    restore(stocked, "exhibitors", "tea")
    assert binned(stocked) == [("products", "leaf", "Chè nõn")]


def test_taking_a_return_back_leaves_the_bin_as_it_was(stocked):
    remove(stocked, Product, "leaf")
    remove(stocked, Exhibitor, "tea")
    before = store_bin.contents(stocked.db)
    with stocked.edit("restore"):
        store_bin.restore(stocked.db, "exhibitors", "tea")
        store_bin.restore(stocked.db, "products", "leaf")
    stocked.desk = "Bàn 2"
    history.undo(stocked)
    assert store_bin.contents(stocked.db) == before  # two things, taken out by whom they were


def test_without_history_what_went_at_one_moment_comes_back_together(stocked):
    remove(stocked, Exhibitor, "tea")
    stocked.db.execute("DELETE FROM changes")
    entry = store_bin.contents(stocked.db)[0]
    assert (entry.id, entry.who, entry.desk, entry.parts["products"]) == ("tea", "", "", 2)
    assert restore(stocked, "exhibitors", "tea").counts["products"] == 2


@pytest.mark.parametrize(("table", "id_"), [("exhibitors", "tea"), ("products", "none")])
def test_what_is_not_in_the_bin_is_refused_in_words(stocked, table, id_):
    with pytest.raises(FairError, match="not in the bin any more"):
        restore(stocked, table, id_)


def test_a_record_that_was_merged_away_leaves_what_moved_where_it_is(stocked):
    with stocked.edit("merge"):
        records.save(stocked.db, replace(records.get(stocked.db, Product, "bud"), exhibitor_id="silk"))
        removal.remove(stocked.db, Exhibitor, ["tea"])
    restore(stocked, "exhibitors", "tea")
    assert {row.id: row.exhibitor_id for row in records.where(stocked.db, Product)} == {
        "bud": "silk", "leaf": "tea", "scarf": "silk",
    }  # fmt: skip


def test_a_clock_set_back_does_not_change_what_was_taken_out_last(stocked):
    remove(stocked, Exhibitor, "silk")
    remove(stocked, Photo, "photo")
    with stocked.edit("test"):
        stocked.db.execute("UPDATE photos SET deleted_at = '2025-01-01T00:00:00+00:00' WHERE id = 'photo'")
    assert [one.id for one in store_bin.contents(stocked.db)] == ["photo", "silk"]
