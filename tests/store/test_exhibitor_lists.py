"""The list of exhibitors: found however one types, ordered, filtered and counted alike."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from boothapp.domain.completeness import OF_EXHIBITOR
from boothapp.domain.exhibitor import Consent, Contact, Exhibitor
from boothapp.domain.paperwork import Question
from boothapp.domain.photo import Photo
from boothapp.domain.plan import Assignment, Booth, Hall
from boothapp.domain.product import Product
from boothapp.store import exhibitor_lists, local_notes, records
from boothapp.store.exhibitor_filter import ExhibitorFilter

NOW = "2026-07-01T00:00:00+00:00"
ALL = {
    "an": Exhibitor(
        "HTX Chè An Khánh",
        name_en="An Khanh",
        kind="cooperative",
        tax_id="0100233488",
        province="Thái Nguyên",
        province_code="19",
        province_from="2025-07-01",
        phone="0905.123.456",
        id="an",
    ),
    "ba": Exhibitor("Bà Đắk", kind="household", phone="0243 825 7863 / 0912345678", id="ba", status="confirmed"),
    "ha": Exhibitor("Hảo Đạt", kind="cooperative", province="Hà Nội cũ", id="ha"),
    "xu": Exhibitor("Xưởng đã rút", status="withdrawn", id="xu"),
}


@pytest.fixture
def db(fair):
    hall = Hall("Nhà A", 60.0, 30.0)
    booths = {code: Booth(hall.id, code, 0.0, 0.0, id=code) for code in ("A02", "A10", "B1")}
    booths["A02"] = replace(booths["A02"], shared=True)
    with fair.edit("test"):
        records.save(fair.db, hall, *booths.values(), *ALL.values())
        records.save(fair.db, Contact("ba", "Đỗ Thị Hà", phone="+84 38 888 7777"), Consent("an", "catalog", NOW))
        records.save(fair.db, Product("an", "Chè đinh", id="tea"), Product("an", "Mật ong", id="honey"))
        records.save(fair.db, Product("ha", "Lụa tơ tằm", id="silk"), Product("ba", "Chè bỏ", id="gone"))
        records.save(fair.db, Photo("product", "0" * 64, "jpg", 9, 9, 9, "tea"))
        records.save(
            fair.db, Assignment("A10", "an"), Assignment("A02", "ha", "b"), Assignment("B1", "ba", status="declined")
        )
        records.save(fair.db, Question("likely_duplicate", NOW, "ha", "ba"), Question("x", NOW, "an", answered_at=NOW))
        records.remove(fair.db, Product, ["gone"])
    return fair.db


def found(db, **chosen):
    return exhibitor_lists.ids(db, ExhibitorFilter(**chosen))


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        ("", ["ba", "ha", "an", "xu"]),
        ("hao dat", ["ha"]),
        ("ĐẠT", ["ha"]),
        ("dak", ["ba"]),
        ("che", ["an"]),  # what is in the bin finds nobody
        ("mat on", ["an"]),
        ("lua hao", ["ha"]),  # a word of the product, one of its exhibitor
        ("do thi ha", ["ba"]),
        ("0905 123", ["an"]),
        ("0905123456", ["an"]),
        ("0912 345", ["ba"]),  # the second number of the cell
        ("038 888", ["ba"]),  # of a contact, typed with +84
        ("0100233488", ["an"]),
        ("a10", ["an"]),
        ("gian A-10", ["an"]),
        ("A2", ["ha"]),
        ("a02b", ["ha"]),
        ("A", ["an"]),
        ("B1", []),  # it has declined
        ("nobody", []),
        ("'); DROP", []),
    ],
)
def test_text_finds(db, typed, ids):
    assert found(db, text=typed) == ids


@pytest.mark.parametrize(
    ("chosen", "ids"),
    [
        ({"provinces": {"19"}}, ["an"]),
        ({"provinces": {"", "19"}}, ["ba", "ha", "an", "xu"]),
        ({"kinds": {"cooperative"}}, ["ha", "an"]),
        ({"kinds": {"cooperative"}, "text": "che"}, ["an"]),
        ({"statuses": {"withdrawn", "confirmed"}}, ["ba", "xu"]),
        ({"missing": {"phone"}}, ["ha"]),
        ({"missing": {"tax_id"}}, ["ba", "ha"]),
        ({"missing": {"province"}}, ["ba", "ha"]),
        ({"missing": {"products"}}, ["ba"]),
        ({"missing": {"photos"}}, ["ha", "an"]),
        ({"missing": {"prices"}}, ["ha", "an"]),
        ({"missing": {"booth"}}, ["ba"]),
        ({"missing": {"consent"}}, ["ba", "ha"]),
        ({"missing": {"english"}}, ["ba", "ha"]),
        ({"missing": {"phone", "photos"}}, ["ha", "an"]),
        ({"questions": True}, ["ba", "ha"]),
        ({"among": {"xu", "an", "other"}}, ["an", "xu"]),
        ({"among": set()}, []),
    ],
)
def test_filters_leave(db, chosen, ids):
    assert found(db, **{name: frozenset(v) if isinstance(v, set) else v for name, v in chosen.items()}) == ids


@pytest.mark.parametrize(
    ("order", "up", "down"),
    [
        ("name", "ba ha an xu", "xu an ha ba"),
        ("province", "ha an ba xu", "an ha ba xu"),
        ("kind", "ha an ba xu", "ba ha an xu"),
        ("status", "ha an ba xu", "xu ba ha an"),
        ("booth", "ha an ba xu", "an ha ba xu"),
        ("products", "ba xu ha an", "an ha ba xu"),
        ("missing", "xu an ba ha", "ha ba an xu"),
    ],
)
def test_orders_and_what_has_none_stands_last(db, order, up, down):
    assert exhibitor_lists.ids(db, order=order) == up.split()
    assert exhibitor_lists.ids(db, order=order, descending=True) == down.split()


def test_the_last_changed_comes_first_also_by_a_product(fair, db):
    with fair.edit("test"):
        records.save(fair.db, replace(records.get(fair.db, Product, "silk"), name="Lụa Hà Đông"))
    assert exhibitor_lists.ids(db, order="changed", descending=True)[0] == "ha"
    with fair.edit("test"):
        records.save(fair.db, replace(ALL["xu"], note="?"))
    assert exhibitor_lists.ids(db, order="changed", descending=True)[:2] == ["xu", "ha"]


def test_rows_tell_what_the_list_shows(db):
    tea, house, unknown = exhibitor_lists.rows(db, ["an", "ba", "nobody", "xu"])
    assert (tea.name, tea.province, tea.booths, tea.products, tea.missing) == (
        "HTX Chè An Khánh",
        "Thái Nguyên",
        ("A10",),
        2,
        ("photos", "prices"),
    )
    assert (house.contact, house.products, house.questions, house.booths) == ("Đỗ Thị Hà", 0, 1, ())
    assert house.missing == ("products", "booth", "province", "tax_id", "consent", "english")
    assert (unknown.id, unknown.missing) == ("xu", ())
    assert exhibitor_lists.rows(db, ["ha"])[0].province == "Hà Nội cũ"
    assert exhibitor_lists.rows(db, ["ha"])[0].booths == ("A02b",)


def test_counts_of_a_chip_are_what_choosing_it_leaves(db):
    chosen = ExhibitorFilter(kinds=frozenset(["cooperative"]), missing=frozenset(["phone"]))
    counts = exhibitor_lists.counts(db, chosen)
    assert counts.total == 1
    assert counts.kinds == {"cooperative": 1}
    assert counts.missing == {
        "phone": 1,
        "photos": 2,
        "prices": 2,
        "tax_id": 1,
        "province": 1,
        "consent": 1,
        "english": 1,
    }
    assert counts.statuses == {"registered": 1}


some = st.frozensets(st.sampled_from(["", "cooperative", "household"]), max_size=2)
lacks = st.frozensets(st.sampled_from(OF_EXHIBITOR), max_size=2)
statuses = st.frozensets(st.sampled_from(["registered", "confirmed", "withdrawn"]), max_size=2)


@given(kinds=some, missing=lacks, statuses=statuses, text=st.sampled_from(["", "che", "ha", "0905"]))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_count_is_the_length_of_a_list(db, kinds, missing, statuses, text):
    chosen = ExhibitorFilter(text, kinds=kinds, missing=missing, statuses=statuses)
    counts = exhibitor_lists.counts(db, chosen)
    assert counts.total == len(exhibitor_lists.ids(db, chosen))
    for what in OF_EXHIBITOR:
        alone = replace(chosen, missing=frozenset([what]))
        assert counts.missing[what] == len(exhibitor_lists.ids(db, alone))
    for kind in ("", "cooperative", "household", "artisan"):
        assert counts.kinds[kind] == len(exhibitor_lists.ids(db, replace(chosen, kinds=frozenset([kind]))))


def test_what_was_counted_ahead_is_what_is_counted_at_once(fair, db, monkeypatch):
    monkeypatch.setattr(exhibitor_lists, "_PIECE", 2)
    at_once = exhibitor_lists.counts(db)
    local_notes.save(fair, "draft", "nothing is kept now")
    for _ in exhibitor_lists.count_ahead(db):
        pass
    asked = []
    db.conn.set_trace_callback(asked.append)
    assert exhibitor_lists.counts(db) == at_once
    db.conn.set_trace_callback(None)
    assert not [query for query in asked if "province_code" in query]


def test_what_was_counted_ahead_of_a_change_is_forgotten(fair, db, monkeypatch):
    monkeypatch.setattr(exhibitor_lists, "_PIECE", 1)
    counting = exhibitor_lists.count_ahead(db)
    next(counting)
    with fair.edit("test"):
        records.save(fair.db, Exhibitor("Đơn vị mới"))
    before = exhibitor_lists.counts(db).total
    for _ in counting:
        pass
    assert exhibitor_lists.counts(db).total == before
