"""The list of products: found however one types, ordered, filtered and counted alike."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from boothapp.domain.completeness import OF_PRODUCT
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.fair import ProductGroup
from boothapp.domain.photo import Photo
from boothapp.domain.plan import Assignment, Booth, Hall
from boothapp.domain.product import Product, Recognition
from boothapp.store import local_notes, product_facets, product_lists, records
from boothapp.store.product_filter import ProductFilter

PRODUCTS = {
    "tea": Product(
        "an",
        "Chè đinh",
        name_en="Tea",
        group_id="drink",
        specification="hộp 100 g",
        description="Búp non.",
        price_dong=250_000,
        unit="hộp",
        id="tea",
    ),
    "honey": Product("an", "Mật ong", price_text="80.000 - 90.000 đ", description="Hoa nhãn.", position=1, id="honey"),
    "silk": Product("ha", "Áo lụa", group_id="craft", price_dong=90_000, id="silk"),
    "wine": Product("xu", "Rượu men lá", group_text="Đồ uống", barcode="8931234567890", id="wine"),
    "gone": Product("an", "Chè bỏ", group_id="drink", id="gone"),
}


def photo(product_id, number, **values):
    return Photo("product", f"{number:064d}", "jpg", 9, 9, 9, product_id, **values)


@pytest.fixture
def db(fair, monkeypatch):
    hall = Hall("Nhà A", 60.0, 30.0)
    with fair.edit("test"):
        records.save(
            fair.db,
            ProductGroup("OWN", "1", "Trà, cà phê", position=80, id="drink"),
            ProductGroup("OWN", "2", "Dệt may", "Textiles", position=81, id="craft"),
            *(hall, Booth(hall.id, "A10", 0.0, 0.0, id="A10"), Booth(hall.id, "B02", 0.0, 0.0, id="B02")),
            Exhibitor("HTX An Khánh", phone="0905.123.456", id="an"),
            Exhibitor("Hảo Đạt", id="ha"),
            Exhibitor("Xưởng đã rút", status="withdrawn", id="xu"),
            *PRODUCTS.values(),
            *(photo("tea", 2, position=1), photo("tea", 1, id="main"), photo("honey", 3, id="lost")),
            Recognition("tea", "ocop", stars=4, position=1, text="OCOP 4 sao"),
            Recognition("tea", "cnnt", level="tinh", text="CNNT cấp tỉnh"),
            *(Assignment("A10", "an"), Assignment("B02", "ha", status="held")),
        )
        records.remove(fair.db, Product, ["gone"])
        records.remove(fair.db, Photo, ["lost"])
    return fair.db


@pytest.mark.parametrize("few", [0, 10_000])  # both ways of finding many among all
@pytest.mark.parametrize(
    ("chosen", "ids"),
    [
        ({}, ["silk", "tea", "honey", "wine"]),
        ({"text": "che din"}, ["tea"]),
        ({"text": "CHÈ"}, ["tea"]),
        ({"text": "ao hao dat"}, ["silk"]),  # a word of its own, two of its exhibitor
        ({"text": "an khanh"}, ["tea", "honey"]),
        ({"text": "0905 123"}, ["tea", "honey"]),
        ({"text": "a10"}, ["tea", "honey"]),
        ({"text": "b2"}, ["silk"]),
        ({"text": "ca phe"}, ["tea"]),  # the name of its group
        ({"text": "may det"}, ["silk"]),
        ({"text": "det"}, []),  # one word of the name of a group is too little
        ({"text": "do uong"}, ["wine"]),  # the group as the list wrote it
        ({"text": "8931234"}, ["wine"]),
        ({"text": "?"}, []),
        ({"text": "che", "groups": {"craft"}}, []),
        ({"groups": {"craft", ""}}, ["silk", "honey", "wine"]),
        ({"groups": {""}}, ["honey", "wine"]),
        ({"exhibitor_id": "an"}, ["tea", "honey"]),
        ({"missing": {"photo"}}, ["silk", "honey"]),
        ({"missing": {"price"}}, []),
        ({"missing": {"description"}}, ["silk"]),
        ({"missing": {"group"}}, ["honey"]),
        ({"missing": {"booth"}}, []),
        ({"missing": {"english"}}, ["silk", "honey"]),
        ({"missing": {"price", "group"}, "text": "mat"}, ["honey"]),
        ({"among": {"wine", "gone", "tea"}}, ["tea", "wine"]),
    ],
)
def test_filters_leave(db, monkeypatch, few, chosen, ids):
    monkeypatch.setattr(product_lists, "_FEW", few)
    chosen = {name: frozenset(value) if isinstance(value, set) else value for name, value in chosen.items()}
    assert product_lists.ids(db, ProductFilter(**chosen)) == ids
    assert product_lists.ids(db, ProductFilter(**chosen), descending=True) == ids[::-1]


@pytest.mark.parametrize(
    ("order", "up", "down"),
    [
        ("exhibitor", "silk tea honey wine", "wine tea honey silk"),
        ("group", "tea silk wine honey", "silk tea wine honey"),
        ("price", "silk tea honey wine", "tea silk honey wine"),
        ("booth", "tea honey silk wine", "silk tea honey wine"),
        ("photos", "silk honey wine tea", "tea silk honey wine"),
        ("missing", "tea wine silk honey", "silk honey tea wine"),
    ],
)
def test_orders_and_what_has_none_stands_last(db, order, up, down):
    assert product_lists.ids(db, order=order) == up.split()
    assert product_lists.ids(db, order=order, descending=True) == down.split()


def test_the_last_changed_comes_first(fair, db):
    with fair.edit("test"):
        records.save(fair.db, replace(PRODUCTS["honey"], note="?"))
    assert product_lists.ids(db, order="changed", descending=True)[0] == "honey"


def test_rows_tell_what_the_list_shows(db):
    wine, tea = product_lists.rows(db, ["wine", "nothing", "tea"])
    assert (tea.exhibitor, tea.specification, tea.price_dong, tea.unit) == ("HTX An Khánh", "hộp 100 g", 250_000, "hộp")
    assert (tea.photo.id, tea.photos, tea.booths, tea.missing) == ("main", 2, ("A10",), ())
    assert [held.scheme for held in tea.recognitions] == ["cnnt", "ocop"]
    assert (wine.id, wine.photo, wine.booths, wine.group, wine.missing) == ("wine", None, (), "Đồ uống", ())
    assert product_lists.rows(db, ["honey"])[0].missing == ("photo", "group", "english")


lacks = st.frozensets(st.sampled_from(OF_PRODUCT), max_size=2)
groups = st.frozensets(st.sampled_from(["", "drink", "craft"]), max_size=2)


@given(missing=lacks, groups=groups, text=st.sampled_from(["", "an", "che", "a10", "0905"]))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_count_is_the_length_of_a_list(db, missing, groups, text):
    chosen = ProductFilter(text, groups, missing=missing)
    counts = product_lists.counts(db, chosen)
    assert counts.total == len(product_lists.ids(db, chosen))
    for what in OF_PRODUCT:
        assert counts.missing[what] == len(product_lists.ids(db, replace(chosen, missing=frozenset([what]))))
    for group in ("", "drink", "craft"):
        assert counts.groups[group] == len(product_lists.ids(db, replace(chosen, groups=frozenset([group]))))


def test_facets_read_ahead_are_those_read_at_once_and_a_change_meanwhile_is_known(fair, db, monkeypatch):
    monkeypatch.setattr(product_facets, "_PIECE", 2)
    for changed in (False, True):
        local_notes.save(fair, "draft", f"nothing is kept {changed}")
        reading = product_facets.read_ahead(db)
        next(reading)
        if changed:
            with fair.edit("test"):
                records.save(fair.db, Product("an", "Chè mới", id=f"new {changed}"))
        for _ in reading:
            pass
        at_once = product_facets._all(db)
        kept = product_facets.facets(db)
        assert {id_: kept.known[n] for id_, n in kept.of.items()} == {
            id_: at_once.known[n] for id_, n in at_once.of.items()
        }
