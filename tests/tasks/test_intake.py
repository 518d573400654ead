"""Taking in exhibitors at the desk: slips filled from the fair and saved into it."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from boothapp.domain.errors import FairError, Refused
from boothapp.domain.exhibitor import Consent, Contact, Exhibitor
from boothapp.domain.fair import FairFacts
from boothapp.domain.photo import Photo
from boothapp.domain.problems import ProblemsFound
from boothapp.domain.product import Certificate, Product, Recognition
from boothapp.domain.slip import Slip, SlipPhoto, SlipProduct
from boothapp.store import history, recent_slips, records, removal, slip_drafts
from boothapp.store.fair import Fair, open_fair
from boothapp.store.merged import merged_into
from boothapp.store.photo_files import verify
from boothapp.store.photo_paths import original_path
from boothapp.tasks import intake, merge_exhibitors, new_fair

HONEY = SlipProduct("Mật ong", "chai 500 ml", "chai", "145k", "OCOP 4 sao, VietGAP")
POLLEN = SlipProduct("Phấn hoa", "túi 250 g", "", "180.000đ/túi")
WAX = SlipProduct("Sáp ong")
SLIP = Slip(
    "HTX Mật ong Krông Năng",
    "6000123456",
    "0905123456",
    "Krông Năng, Đắk Lắk",
    "Nông sản",
    "2",
    "Gần cổng",
    address="Thôn 5",
    contact="Chị Lan",
    email="lan@ong.vn",
    consent=True,
    consent_how="phiếu giấy",
    products=(HONEY, POLLEN, WAX, SlipProduct()),
)


def picture(path: Path, shade: int = 90) -> Path:
    Image.new("RGB", (640, 480), (shade, 80, 20)).save(path)
    return path


def the(fair: Fair, cls: type[Any]) -> list[Any]:
    return records.where(fair.db, cls)


def test_a_new_exhibitor_with_all_that_the_slip_says(fair: Fair, tmp_path: Path) -> None:
    taken = intake.take_photo(fair.folder, picture(tmp_path / "ong.jpg"))
    slip = replace(SLIP, products=(replace(HONEY, photos=(taken,)), *SLIP.products[1:]))
    saved = intake.save(fair, slip)
    (exhibitor,) = the(fair, Exhibitor)
    assert (exhibitor.name, exhibitor.kind, exhibitor.tax_id) == (SLIP.name, "cooperative", "6000123456")
    assert (exhibitor.address, exhibitor.province, exhibitor.province_code) == ("Thôn 5, Krông Năng", "Đắk Lắk", "66")
    assert (exhibitor.phone, exhibitor.booths_requested, exhibitor.note) == ("0905 123 456", 2, "Gần cổng")
    assert [(one.name, one.price_dong, one.unit, one.group_text) for one in the(fair, Product)] == [
        ("Mật ong", 145_000, "chai", "Nông sản"),
        ("Phấn hoa", 180_000, "túi", "Nông sản"),
        ("Sáp ong", None, "", "Nông sản"),
    ]
    assert [(one.scheme, one.stars) for one in the(fair, Recognition)] == [("ocop", 4)]
    assert [one.name for one in the(fair, Certificate)] == ["VietGAP"]
    assert [one.name for one in the(fair, Contact)] == ["Chị Lan"]
    (consent,) = the(fair, Consent)
    assert (consent.purpose, consent.how, consent.given_by) == ("catalog", "phiếu giấy", "Chị Lan")
    assert [one.original_name for one in the(fair, Photo)] == ["ong.jpg"]
    assert (saved.added, saved.products, saved.slip.known) == (True, 3, True)
    entry = history.entries(fair)[0]
    assert (entry.code, entry.data["exhibitor"], entry.data["count"]) == ("intake", SLIP.name, 3)


@pytest.mark.parametrize("again", [SLIP, "saved"])
def test_saving_twice_makes_nothing_twice(fair: Fair, again: Slip | str, content: Callable[[Fair], Any]) -> None:
    saved = intake.save(fair, SLIP).slip
    before, edits = content(fair), len(history.entries(fair))
    intake.save(fair, saved if again == "saved" else SLIP)
    assert content(fair) == before and len(history.entries(fair)) == edits


def test_undo_takes_the_whole_slip_back_and_it_can_be_saved_again(
    fair: Fair, tmp_path: Path, content: Callable[[Fair], Any]
) -> None:
    empty = content(fair)
    photo = SlipPhoto(path=str(picture(tmp_path / "ong.jpg")))
    saved = intake.save(fair, replace(SLIP, products=(replace(HONEY, photos=(photo,)),))).slip
    assert saved.products[0].photos[0].id
    history.undo(fair)
    assert content(fair) == empty
    intake.save(fair, saved)
    assert [one.phone for one in the(fair, Exhibitor)] == ["0905 123 456"]
    assert (
        len(the(fair, Photo)) == len(the(fair, Recognition)) == len(the(fair, Contact)) == len(the(fair, Consent)) == 1
    )


@pytest.fixture
def known(fair: Fair) -> Exhibitor:
    """An exhibitor as an import left it, spelled in its own way."""
    made = Exhibitor(
        "HTX Ong", tax_id="0100233488", phone="905.123.456", intro="Từ 1999", address="Số 5, xã Ea Tóh, Đắk Lắk",
        province="Dak Lak", province_code="66", province_from="2025-07-01", wishes="gần cửa", booths_requested=1,
    )  # fmt: skip
    tea = Product(made.id, "Chè", price_text="27-32k", unit="KG", description="ngon", group_text="Đồ uống")
    with fair.edit("test"):
        records.save(fair.db, made, tea, Recognition(tea.id, "ocop", stars=3), Certificate(made.id, "HACCP", tea.id))
        records.save(fair.db, Contact(made.id, "Anh Ba", "Giám đốc", "0912345678"))
    return made


def test_an_untouched_slip_of_a_known_exhibitor_changes_nothing(
    fair: Fair, known: Exhibitor, content: Callable[[Fair], Any]
) -> None:
    slip = intake.prefill(fair, known.id)
    assert (slip.phone, slip.place, slip.address) == ("0905 123 456", "xã Ea Tóh, Đắk Lắk", "Số 5")
    assert (slip.products[0].price, slip.products[0].marks) == ("27.000–32.000 đ", "OCOP 3 sao; HACCP")
    assert (slip.contact, slip.group, slip.tax_id) == ("Anh Ba", "Đồ uống", "0100 233 488")
    before = content(fair)
    intake.save(fair, slip)
    assert content(fair) == before


@pytest.mark.parametrize(
    ("field", "text", "column", "value"),
    [
        ("name", "HTX Ong Vàng", "name", "HTX Ong Vàng"),
        ("phone", "0905 999 999", "phone", "0905 999 999"),
        ("phone", "", "phone", ""),
        ("tax_id", "41A8012345", "registration_no", "41A8012345"),
        ("tax_id", "", "tax_id", ""),
        ("booths_requested", "3", "booths_requested", 3),
        ("booths_requested", "", "booths_requested", None),
        ("booths_requested", "ba góc", "wishes", "gần cửa; ba góc"),
        ("note", "điện 3 pha", "note", "điện 3 pha"),
        ("kind", "household", "kind", "household"),
        ("place", "xã Ea Tóh, Lâm Đồng", "province_code", "68"),
        ("address", "Số 7", "address", "Số 7, xã Ea Tóh"),
        ("website", "ong.vn", "website", "ong.vn"),
    ],
)  # fmt: skip
def test_only_the_touched_field_changes(
    fair: Fair, known: Exhibitor, field: str, text: str, column: str, value: object
) -> None:
    slip = replace(intake.prefill(fair, known.id), **{field: text})
    intake.save(fair, slip)
    (exhibitor,) = the(fair, Exhibitor)
    assert getattr(exhibitor, column) == value
    together = {"phone", "tax_id", "registration_no", "name"} - {column}
    together -= {"tax_id", "registration_no"} if field == "tax_id" else set()
    assert {name: getattr(exhibitor, name) for name in together} == {name: getattr(known, name) for name in together}
    assert exhibitor.intro == "Từ 1999" and [one.phone for one in the(fair, Contact)] == ["0912345678"]


def test_what_was_typed_before_the_exhibitor_was_recognised_stays(fair: Fair, known: Exhibitor) -> None:
    typed = Slip("htx ong", phone="0905 999 999", products=(WAX,))
    slip = intake.prefill(fair, known.id, typed)
    assert (slip.phone, slip.prefilled["phone"], slip.tax_id) == ("0905 999 999", "0905 123 456", "0100 233 488")
    assert [row.name for row in slip.products] == ["Chè", "Sáp ong"]
    assert slip.touched("phone") and slip.touched("name") and not slip.touched("tax_id")
    assert intake.prefill(fair, known.id, slip) == slip


def test_rows_of_known_products(fair: Fair, known: Exhibitor, tmp_path: Path) -> None:
    slip = intake.prefill(fair, known.id)
    photo = intake.take_photo(fair.folder, picture(tmp_path / "1.jpg"))
    other = intake.take_photo(fair.folder, picture(tmp_path / "2.jpg", 200))
    tea = replace(slip.products[0], price="145k", marks="OCOP 4 sao; HACCP", photos=(photo, other))
    slip = intake.save(fair, replace(slip, group="Chè", products=(WAX, tea))).slip
    assert [(row.name, row.price) for row in slip.products] == [("Sáp ong", ""), ("Chè", "145.000 đ")]
    product = records.get(fair.db, Product, tea.id)
    assert (product.price_dong, product.price_text, product.unit, product.description) == (145_000, "", "KG", "ngon")
    assert product.group_text == "Chè"
    assert [one.stars for one in the(fair, Recognition)] == [4] and len(the(fair, Certificate)) == 1
    tea = slip.products[1]
    tea = replace(tea, photos=tea.photos[::-1], marks="")
    slip = intake.save(fair, replace(slip, products=(slip.products[0], tea))).slip
    assert [one.name for one in slip.products[1].photos] == ["2.jpg", "1.jpg"]
    assert the(fair, Recognition) == [] == the(fair, Certificate)
    tea = slip.products[1]
    slip = intake.save(fair, replace(slip, products=(replace(tea, photos=tea.photos[1:]),))).slip
    assert [row.name for row in slip.products] == ["Chè"] and len(the(fair, Photo)) == 1
    assert [one.deleted_at is not None for one in records.where(fair.db, Product, deleted=True)] == [True, False]


def test_consent_is_ticked_changed_and_withdrawn(fair: Fair) -> None:
    slip = intake.save(fair, replace(SLIP, consent_at="2026-07-01T02:00:00+00:00")).slip
    assert (slip.consent, slip.consent_how, slip.consent_at) == (True, "phiếu giấy", "2026-07-01T02:00:00+00:00")
    slip = intake.save(fair, replace(slip, consent_how="nói tại bàn")).slip
    assert [(one.how, one.withdrawn_at) for one in the(fair, Consent)] == [("nói tại bàn", None)]
    slip = intake.save(fair, replace(slip, consent=False)).slip
    assert not slip.consent and the(fair, Consent)[0].withdrawn_at
    assert intake.save(fair, replace(slip, consent=True)).slip.consent
    assert len(the(fair, Consent)) == 2


def test_a_contact_is_renamed_and_removed(fair: Fair) -> None:
    slip = intake.save(fair, SLIP).slip
    slip = intake.save(fair, replace(slip, contact="Chị Hoa")).slip
    assert [one.name for one in the(fair, Contact)] == ["Chị Hoa"]
    intake.save(fair, replace(slip, contact=""))
    assert the(fair, Contact) == []


def test_a_group_without_products_is_not_lost(fair: Fair) -> None:
    slip = intake.save(fair, Slip("HTX", phone="0905 123 456", group="Gốm")).slip
    assert slip.group == "Gốm" and the(fair, Exhibitor)[0].wishes == "Nhóm hàng: Gốm"
    slip = intake.save(fair, replace(slip, group="Gốm sứ", products=(WAX,))).slip
    assert the(fair, Exhibitor)[0].wishes == "" and the(fair, Product)[0].group_text == "Gốm sứ"


def test_what_stops_a_slip(fair: Fair, tmp_path: Path, content: Callable[[Fair], Any]) -> None:
    before = content(fair)
    broken = tmp_path / "a.jpg"
    broken.write_bytes(b"no picture")
    for slip, error in (
        (Slip(phone="0905 123 456"), ProblemsFound),
        (Slip("HTX"), ProblemsFound),
        (replace(SLIP, products=(replace(WAX, photos=(SlipPhoto(path=str(broken)),)),)), Refused),
    ):
        with pytest.raises(error):
            intake.save(fair, slip)
    assert content(fair) == before
    assert intake.save(fair, Slip("HTX", without_phone=True)).added


def test_a_slip_is_a_draft_until_the_very_edit_that_saves_it(fair: Fair) -> None:
    typed = json.dumps(SLIP.to_json())
    slip_drafts.save(fair, typed)
    with pytest.raises(ProblemsFound):
        intake.save(fair, replace(SLIP, name=""))
    assert slip_drafts.get(fair.db) == typed
    seen: list[str | None] = []
    fair.on_changed(lambda _: seen.append(slip_drafts.get(fair.db)))
    intake.save(fair, SLIP)
    assert seen == [None]


def test_a_picture_whose_file_is_gone_is_refused(fair: Fair, tmp_path: Path, content: Callable[[Fair], Any]) -> None:
    taken = intake.take_photo(fair.folder, picture(tmp_path / "ong.jpg"))
    original_path(fair.folder, taken.sha256, taken.extension).unlink()
    before = content(fair)
    with pytest.raises(Refused, match="take it off the slip") as refused:
        intake.save(fair, Slip(name="HTX A", phone="0905 123 456", products=(SlipProduct("Mật ong", photos=(taken,)),)))
    assert refused.value.code == "photo_missing" and content(fair) == before


def test_a_slip_is_brought_over_with_its_pictures(fair: Fair, tmp_path: Path) -> None:
    taken = intake.take_photo(fair.folder, picture(tmp_path / "ong.jpg"))
    slip = Slip(name="HTX A", phone="0905 123 456", products=(SlipProduct("Mật ong", photos=(taken,)),))
    other = tmp_path / "Hội chợ khác"
    new_fair.make(other, FairFacts("Hội chợ khác"))
    intake.bring_over(json.dumps(slip.to_json()), fair.folder, other)
    with open_fair(other, write=True) as restored:
        found = Slip.from_text(slip_drafts.get(restored.db) or "")
        assert found == slip and intake.save(restored, found).products == 1
        assert verify(other, records.where(restored.db, Photo)) == []


@pytest.mark.parametrize("text", ["", "[]", "1", '"a"', "{", "[" * 100_000])
def test_what_is_no_slip(text: str) -> None:
    assert Slip.from_text(text) is None


def test_an_exhibitor_in_the_bin_is_said(fair: Fair, known: Exhibitor) -> None:
    slip = intake.prefill(fair, known.id)
    with fair.edit("test"):
        records.remove(fair.db, Exhibitor, [known.id])
    for act in (lambda: intake.save(fair, slip), lambda: intake.prefill(fair, known.id)):
        with pytest.raises(FairError, match="bin"):
            act()
    with pytest.raises(FairError, match="not in the fair"):
        intake.prefill(fair, "nobody")


def test_recent_slips_say_what_is_missing(fair: Fair, tmp_path: Path) -> None:
    hour = datetime.now(UTC) - timedelta(hours=1)
    first = intake.save(fair, SLIP).slip
    photo = SlipPhoto(path=str(picture(tmp_path / "ong.jpg")))
    intake.save(fair, Slip("Gốm", phone="0905 123 456", products=(replace(WAX, id="w", price="1tr", photos=(photo,)),)))
    intake.save(fair, replace(first, note="nữa"))
    found = recent_slips.recent(fair.db)
    assert [(one.name, one.products, one.photos, one.missing[:2]) for one in found] == [
        (SLIP.name, 3, 0, ("photos", "prices")),
        ("Gốm", 1, 1, ("booth", "province")),
    ]
    assert [one.name for one in recent_slips.recent(fair.db, 1)] == [SLIP.name]
    assert recent_slips.count_of_day(fair.db, hour) == 2 == recent_slips.count_of_day(fair.db, hour, found[0].desk)
    assert recent_slips.count_of_day(fair.db, hour, "another desk") == 0
    assert recent_slips.recent(fair.db, desk=found[0].desk) == found
    assert recent_slips.recent(fair.db, desk="another desk") == []
    assert recent_slips.count_of_day(fair.db, hour + timedelta(hours=2)) == 0
    ahead = recent_slips.count_of_day(fair.db, hour - timedelta(days=2))
    assert ahead == 0, "a clock that was ahead adds nothing to the days before"
    with fair.edit("test"):
        records.remove(fair.db, Exhibitor, [first.exhibitor_id])
    assert [one.name for one in recent_slips.recent(fair.db)] == ["Gốm"]
    assert recent_slips.count_of_day(fair.db, hour) == 1, "what is counted is what the list shows"


def test_a_row_that_was_put_into_the_bin_meanwhile_comes_back_only_when_it_was_touched(fair: Fair) -> None:
    slip = intake.save(fair, SLIP).slip
    first, second, _ = slip.products
    with fair.edit("test"):
        removal.remove(fair.db, Product, [first.id, second.id])
    intake.save(fair, replace(slip, products=(replace(first, price="150k"), second)))
    assert [(one.name, one.price_dong) for one in the(fair, Product)] == [("Mật ong", 150_000)]
    assert [one.stars for one in the(fair, Recognition)] == [4]


def test_a_slip_keeps_what_is_touched_when_the_fair_changes(fair: Fair) -> None:
    one = Exhibitor("HTX Chè", phone="0905 111 222", note="cũ")
    tea, honey = Product(one.id, "Trà", price_dong=1000), Product(one.id, "Mật ong", position=1)
    with fair.edit("test"):
        records.save(fair.db, one, tea, honey)
    slip = intake.prefill(fair, one.id)
    rows = {row.id: row for row in slip.products}
    new = SlipProduct("Sáp ong")
    typed = replace(slip, phone="0905 333 444", note="", products=(replace(rows[tea.id], price="2.000"), new))
    with fair.edit("test"):
        records.save(fair.db, replace(one, address="Xóm 1", note="mới"), replace(tea, unit="gói"))
    now = intake.refreshed(fair, typed)
    assert (now.phone, now.address, now.note) == ("0905 333 444", "Xóm 1", "")
    assert now.touched("phone") and now.touched("note") and not now.touched("address")
    assert [(row.name, row.price, row.unit) for row in now.products] == [("Trà", "2.000", "gói"), ("Sáp ong", "", "")]
    assert now.removed_products == {honey.id} and now.is_touched
    assert not intake.prefill(fair, one.id).is_touched


def test_a_slip_of_one_that_is_merged_away_is_that_of_the_other_and_keeps_what_is_typed(fair: Fair) -> None:
    one, two, three = Exhibitor("HTX Chè", phone="0905 111 222"), Exhibitor("HTX Chè Tân"), Exhibitor("HTX Chè Xanh")
    tea, mine = Product(one.id, "Trà"), Product(two.id, "Chè búp")
    with fair.edit("test"):
        records.save(fair.db, one, two, three, tea, mine)
    typed = intake.prefill(fair, one.id)
    [row] = typed.products
    typed = replace(typed, note="gần cổng", products=(replace(row, price="150k"), SlipProduct("Trà sen")))
    merge_exhibitors.merge(fair, two.id, one.id)
    assert merged_into(fair.db, one.id) == two.id and merged_into(fair.db, two.id) == ""
    merge_exhibitors.merge(fair, three.id, two.id)
    now = intake.refreshed(fair, typed)
    assert (now.exhibitor_id, now.name, now.note, now.phone) == (three.id, "HTX Chè Xanh", "gần cổng", "0905 111 222")
    assert [row.name for row in now.products] == ["Chè búp", "Trà", "Trà sen"]
    intake.save(fair, now)
    assert [(found.name, found.note) for found in the(fair, Exhibitor)] == [("HTX Chè Xanh", "gần cổng")]
    assert {found.name: found.price_dong for found in the(fair, Product)}["Trà"] == 150_000
    assert len(the(fair, Product)) == 3


def test_only_a_merge_leads_to_another(fair: Fair) -> None:
    one, two = Exhibitor("HTX Chè"), Exhibitor("HTX Chè Tân")
    with fair.edit("test"):
        records.save(fair.db, one, two)
    merge_exhibitors.merge(fair, two.id, one.id)
    history.undo(fair)
    assert merged_into(fair.db, one.id) == ""
    history.redo(fair)
    assert merged_into(fair.db, one.id) == two.id
    with fair.edit("test"):
        records.remove(fair.db, Exhibitor, [two.id])
    assert merged_into(fair.db, one.id) == two.id, "both are in the bin"
    assert merged_into(fair.db, two.id) == ""
