"""Possible duplicates: found while typing and in a whole fair, told apart, or merged so that undo gives both back."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from boothapp.domain.errors import FairError
from boothapp.domain.exhibitor import Consent, Contact, Exhibitor, Need
from boothapp.domain.paperwork import Advertisement, Question
from boothapp.domain.photo import Photo
from boothapp.domain.plan import Assignment, Booth, Hall
from boothapp.domain.product import Certificate, Product, Recognition
from boothapp.domain.slip import Slip
from boothapp.store import history, records
from boothapp.store.fair import Fair
from boothapp.tasks import duplicates, intake, merge_exhibitors

HONEY = Exhibitor(
    "HTX Mật ong Krông Năng", tax_id="6000123456", phone="0905 123 456", province="Đắk Lắk", province_code="66",
    province_from="2025-07-01", note="cũ",
)  # fmt: skip
OTHERS = tuple(Exhibitor(f"HTX Chè Hảo Đạt {number}", phone=f"0912 345 {number}") for number in range(100, 130))


def put(fair: Fair, *new: Any) -> None:
    with fair.edit("test"):
        records.save(fair.db, *new)


@pytest.fixture
def honey(fair: Fair) -> Exhibitor:
    put(fair, HONEY, *OTHERS)
    return HONEY


@pytest.mark.parametrize(
    ("slip", "reasons"),
    [
        (Slip("Mat ong Krong Nang"), ["similar_name"]),
        (Slip("hợp tác xã mật ong krông năng"), ["same_name"]),
        (Slip("HTX Mật ong K. Năng", "6000 123 456"), ["same_tax_code", "similar_name"]),
        (Slip("Một tên khác", "6000123456"), ["same_tax_code"]),
        (Slip("", "6000123456"), ["same_tax_code"]),
        (Slip("Một tên khác", phone="+84905123456"), ["same_phone"]),
        (Slip("HTX Mật ong Krông Năng", "0100233488"), ["same_name", "differs"]),
        (Slip("HTX Mật ong Krông Năng", place="Tân Cương, Thái Nguyên"), ["same_name", "differs"]),
        (Slip("HTX Mật ong Ea Kar"), []),
        (Slip("Gốm"), []),
        (Slip('"; * OR NEAR('), []),
        (Slip(), []),
    ],
)
def test_a_slip_finds_whom_it_may_be(fair: Fair, honey: Exhibitor, slip: Slip, reasons: list[str]) -> None:
    found = duplicates.of_slip(fair, slip)
    assert [(one.exhibitor_id, [reason.code for reason in one.reasons]) for one in found] == (
        [(honey.id, reasons)] if reasons else []
    )


def test_a_name_is_found_among_hundreds_that_share_its_words(fair: Fair) -> None:
    others = [Exhibitor(f"HTX {goods} Phú Vinh {n}") for n in range(1, 120) for goods in ("Gốm", "Chè", "Dệt")]
    known = Exhibitor(
        "HTX Mây tre đan Phú Vinh", address="Xóm 7, xã Phú Nghĩa, huyện Chương Mỹ, nhà 12, đường liên thôn"
    )
    with fair.edit("test"):
        records.save(fair.db, *others, known)
    found = duplicates.of_slip(fair, Slip(name="hop tac xa may tre dan phu vinh"))
    assert [one.exhibitor_id for one in found] == [known.id]


def test_a_number_that_many_have_tells_nothing(fair: Fair) -> None:
    put(fair, *(Exhibitor(f"Đơn vị {name}", phone="0905 123 456") for name in ["Xuân", "Hạ", "Thu", "Đông", "Tết"]))
    assert duplicates.of_slip(fair, Slip("Khác", phone="0905 123 456")) == []


@pytest.mark.parametrize(
    "other",
    [
        Exhibitor("Một tên khác", phone="+84905123456"),
        Exhibitor("Mat ong Krong Nang"),
        Exhibitor("HTX Mật ong K. Năng", tax_id="6000123456"),
        Exhibitor("HTX Mật ong Krông Năng", tax_id="0100233488"),
        Exhibitor("HTX Mật ong Ea Kar"),
    ],
    ids=lambda one: one.name,
)
def test_the_search_of_all_finds_what_the_slip_finds(fair: Fair, honey: Exhibitor, other: Exhibitor) -> None:
    put(fair, other)
    beside = {frozenset((other.id, one.exhibitor_id)) for one in duplicates.of_exhibitor(fair, other.id)}
    assert {frozenset((pair.one_id, pair.other_id)) for pair in duplicates.pairs(duplicates.read(fair))} == beside


def test_a_number_that_many_have_makes_no_pairs(fair: Fair) -> None:
    names = ["Xuân", "Hạ", "Thu", "Đông", "Tết", "Rằm"]
    put(fair, *(Exhibitor(f"Đơn vị {name}", phone="0905 123 456") for name in names))
    assert duplicates.pairs(duplicates.read(fair)) == []


def test_told_apart_is_remembered(fair: Fair, honey: Exhibitor) -> None:
    twin = Exhibitor("Hợp tác xã Mật ong Krông Năng")
    put(fair, twin)
    assert [one.exhibitor_id for one in duplicates.of_exhibitor(fair, twin.id)] == [honey.id]
    (pair,) = duplicates.pairs(duplicates.read(fair))
    assert {pair.one_id, pair.other_id} == {honey.id, twin.id}
    duplicates.tell_apart(fair, honey.id, twin.id)
    assert duplicates.of_exhibitor(fair, twin.id) == [] == duplicates.of_exhibitor(fair, honey.id)
    assert duplicates.pairs(duplicates.read(fair)) == []
    history.undo(fair)
    assert len(duplicates.pairs(duplicates.read(fair))) == 1


def test_a_slip_remembers_it_too(fair: Fair, honey: Exhibitor) -> None:
    slip = Slip("HTX Mật ong Krông Năng", phone="0912 000 111", different_from=(honey.id,))
    assert duplicates.of_slip(fair, slip) == []
    saved = intake.save(fair, slip).slip
    intake.save(fair, replace(saved, note="x", different_from=(honey.id,)))
    assert len(records.where(fair.db, Question)) == 1
    assert duplicates.of_exhibitor(fair, saved.exhibitor_id) == []


def test_an_open_question_of_an_import_is_answered(fair: Fair, honey: Exhibitor) -> None:
    twin = Exhibitor("Hợp tác xã Mật ong Krông Năng")
    put(fair, twin, Question("likely_duplicate", "2026-01-01T00:00:00+00:00", twin.id, honey.id))
    duplicates.tell_apart(fair, honey.id, twin.id)
    (question,) = records.where(fair.db, Question)
    assert question.answer == "different" and question.answered_at


def photo(**of: Any) -> Photo:
    return Photo(of.pop("purpose", "product"), of.pop("sha", "a") * 64, "jpg", 80, 60, 999, **of)


@pytest.fixture
def two(fair: Fair) -> tuple[Exhibitor, Exhibitor]:
    """Two exhibitors that are one, each with everything that can belong to one."""
    keep = replace(HONEY, id="k", phone="0905 123 456", email="")
    other = Exhibitor("Mật ong K. Năng", phone="0912 345 678", email="o@o.vn", id="o", status="confirmed", note="mới")
    hall = Hall("A", 50, 50, id="h")
    booths = [Booth("h", code, 1, 1, shared=True, id=code) for code in ("A1", "A2")]
    goods = [
        Product("k", "Mật ong", price_dong=145_000, id="pk"),
        Product("o", "mật ong", specification="500 ml", id="po"),
        Product("o", "Sáp", id="ps"),
        Product("o", "Mật ong", price_dong=99_000, position=1, id="pd"),
    ]
    put(
        fair, keep, other, hall, *booths, *goods,
        Exhibitor("Thành viên", delegation_id="o", id="m"),
        Contact("k", "Lan", phone="0905123456", id="ck"),
        Contact("o", "lan", phone="+84905123456", id="co"),
        Contact("o", "Ba", id="cb"),
        Consent("k", "catalog", "2026-01-01T00:00:00+00:00", id="sk"),
        Consent("o", "catalog", "2026-02-01T00:00:00+00:00", withdrawn_at="2026-03-01T00:00:00+00:00", id="so"),
        Consent("o", "list", "2026-02-01T00:00:00+00:00", contact_id="co", id="sl"),
        Need("k", "power", 2.0, "kW", id="nk"), Need("o", "power", 2.0, "kW", id="no"), Need("o", "water", id="nw"),
        Recognition("pk", "ocop", stars=4, id="rk"), Recognition("po", "ocop", stars=4, id="ro"),
        Recognition("po", "cnnt", level="tinh", id="rc"),
        Certificate("k", "VietGAP", id="vk"), Certificate("o", "VIETGAP", id="vo"),
        Certificate("o", "HACCP", "po", id="vp"), Certificate("o", "ISO", "ps", id="vs"),
        photo(product_id="pk", id="fk"), photo(product_id="po", id="fo"), photo(product_id="po", sha="b", id="fb"),
        photo(exhibitor_id="o", purpose="logo", id="fl"),
        Assignment("A1", "k", "a", id="ak"), Assignment("A1", "o", "b", id="ao"), Assignment("A2", "o", "a", id="a2"),
        Advertisement("1/1", "o", id="ad"),
        Question("likely_duplicate", "2026-01-01T00:00:00+00:00", "o", "k", id="q1"),
        Question("value_differs", "2026-01-01T00:00:00+00:00", "o", field="phone", id="q2"),
    )  # fmt: skip
    return keep, other


def ids(fair: Fair, cls: type[Any], owner: str = "exhibitor_id") -> dict[str, str]:
    return {one.id: getattr(one, owner) for one in records.where(fair.db, cls)}


def test_merging_moves_everything_and_keeps_what_is_alike_once(fair: Fair, two: Any) -> None:
    merge_exhibitors.merge(fair, "k", "o")
    assert set(ids(fair, Exhibitor, "name")) == {"k", "m"}
    merged = records.get(fair.db, Exhibitor, "k")
    assert merged and (merged.name, merged.email, merged.status, merged.note) == (
        HONEY.name,
        "o@o.vn",
        "confirmed",
        "cũ",
    )
    assert records.get(fair.db, Exhibitor, "m").delegation_id == "k"
    assert ids(fair, Contact) == {"ck": "k", "cb": "k"}
    assert ids(fair, Need) == {"nk": "k", "nw": "k"}
    assert ids(fair, Product) == {"pk": "k", "ps": "k", "pd": "k"}
    kept = records.get(fair.db, Product, "pk")
    assert kept and (kept.specification, kept.price_dong) == ("500 ml", 145_000)
    assert ids(fair, Recognition, "product_id") == {"rk": "pk", "rc": "pk"}
    assert ids(fair, Certificate) == {"vk": "k", "vp": "k", "vs": "k"}
    assert ids(fair, Certificate, "product_id") == {"vk": None, "vp": "pk", "vs": "ps"}
    assert ids(fair, Photo, "product_id") == {"fk": "pk", "fb": "pk", "fl": None}
    assert ids(fair, Assignment, "booth_id") == {"ak": "A1", "a2": "A2"}
    assert set(ids(fair, Assignment).values()) == set(ids(fair, Advertisement).values()) == {"k"}
    assert [one.position for one in records.where(fair.db, Product, order="position")] == [0, 1, 2]
    questions = {one.id: (one.exhibitor_id, one.answer) for one in records.where(fair.db, Question)}
    assert questions == {"q1": ("o", "same"), "q2": ("k", "")}
    entry = history.entries(fair)[0]
    said = {"exhibitor": HONEY.name, "other": "Mật ong K. Năng", "into": "k"}
    assert (entry.code, entry.data) == ("merge_exhibitors", said)


@pytest.mark.parametrize("kept_first", [True, False])
def test_a_booth_that_both_share_stays_confirmed_and_keeps_its_fascia(fair: Fair, kept_first: bool) -> None:
    """Whichever of the two confirmed it: a confirmation, a fascia name and a note are never lost by merging."""
    confirmed = {"status": "confirmed", "confirmed_by": "Lan", "confirmed_at": "2026-07-01T08:00:00+00:00"}
    one, other = ("k", "o") if kept_first else ("o", "k")
    with fair.edit("test"):
        records.save(fair.db, Hall("A", 9, 9, id="h"), Booth("h", "A1", 0, 0, shared=True, id="A1"))
        records.save(fair.db, *(Exhibitor(name, id=name) for name in "ko"))
        records.save(fair.db, Assignment("A1", one, "a", note="gần cửa", id=one))
        records.save(fair.db, Assignment("A1", other, "b", fascia_name="CHÈ", id=other, **confirmed))
    merge_exhibitors.merge(fair, "k", "o")
    (left,) = records.where(fair.db, Assignment)
    assert (left.id, left.exhibitor_id, left.slot) == ("k", "k", "a" if kept_first else "b")
    assert (left.status, left.confirmed_by, left.fascia_name, left.note) == ("confirmed", "Lan", "CHÈ", "gần cửa")


def test_a_withdrawal_of_one_counts_for_both(fair: Fair, two: Any) -> None:
    merge_exhibitors.merge(fair, "k", "o")
    found = {one.id: one for one in records.where(fair.db, Consent)}
    assert found["sk"].withdrawn_at == found["so"].withdrawn_at == "2026-03-01T00:00:00+00:00"
    assert (found["sl"].contact_id, found["sl"].withdrawn_at, found["sl"].exhibitor_id) == ("ck", None, "k")


def test_undo_gives_back_every_row(fair: Fair, two: Any, content: Callable[[Fair], Any]) -> None:
    before = content(fair)
    merge_exhibitors.merge(fair, "k", "o")
    after = content(fair)
    history.undo(fair)
    assert content(fair) == before
    history.redo(fair)
    assert content(fair) == after


def test_fields_by_choice(fair: Fair, two: Any) -> None:
    found = {one.field: (one.choice, one.joinable) for one in merge_exhibitors.compare(fair, "k", "o")}
    assert found["email"] == ("other", False) and found["phone"] == ("kept", True) and found["name"][0] == "kept"
    assert found["status"] == ("other", False) and "fascia_name" not in found
    merge_exhibitors.merge(fair, "k", "o", {"name": "other", "phone": "both", "note": "both", "province": "other"})
    merged = records.get(fair.db, Exhibitor, "k")
    assert merged and (merged.name, merged.phone) == ("Mật ong K. Năng", "0905 123 456 / 0912 345 678")
    assert (merged.note, merged.province, merged.province_code, merged.tax_id) == ("cũ\nmới", "", "", "6000123456")


@pytest.mark.parametrize(
    ("keep", "other", "choices", "code"),
    [
        ("k", "k", {}, "same_exhibitor"),
        ("k", "x", {}, "no_such_exhibitor"),
        ("k", "o", {"id": "other"}, "unknown_choice"),
        ("k", "o", {"name": "neither"}, "unknown_choice"),
    ],
)
def test_what_cannot_be_merged(
    fair: Fair, two: Any, keep: str, other: str, choices: dict[str, str], code: str, content: Callable[[Fair], Any]
) -> None:
    before = content(fair)
    with pytest.raises(FairError) as error:
        merge_exhibitors.merge(fair, keep, other, choices)
    assert error.value.code == code and content(fair) == before
