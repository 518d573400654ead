"""What the window shows as to be put right: everything the check finds, with names, and what the fair itself lacks."""

from pathlib import Path

import pytest
from whole_fairs import photo

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.fair import EmergencyContact, FairFacts, Organiser
from boothapp.domain.photo import Photo
from boothapp.domain.plan import Assignment, Booth, Hall
from boothapp.domain.product import Product
from boothapp.store import history, records
from boothapp.store.fair import create_fair, open_fair
from boothapp.store.photo_paths import original_path
from boothapp.tasks import fair_findings, share_booths

FACTS = FairFacts(
    "Hội chợ", opens_on="2026-11-29", closes_on="2026-12-04", venue="Quảng trường", hotline="0905 123 456"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "Hội chợ"
    create_fair(made, FACTS)
    return made


def save(folder: Path, *made: object) -> None:
    with open_fair(folder, write=True) as fair, fair.edit("test"):
        records.save(fair.db, *made)


def test_what_the_fair_lacks_for_its_catalog_is_told_until_it_is_there(folder: Path) -> None:
    missing = {one.field: one.level for one in fair_findings.to_print(folder).to_print if one.code == "fact_missing"}
    assert missing == {
        **dict.fromkeys(("opening_hours", "theme", "word", "emergency_contacts", "cover"), "hint"),
        "organisers": "warning",
    }
    save(folder, Organiser("Sở Công Thương"), EmergencyContact("Y tế", "115"))
    after = {one.field for one in fair_findings.to_print(folder).to_print if one.code == "fact_missing"}
    assert after == {"opening_hours", "theme", "word", "cover"}


def test_a_finding_knows_the_name_of_what_it_is_about(folder: Path) -> None:
    hall = Hall("Nhà A", 30, 20)
    booth = Booth(hall.id, "A09", 0, 0)
    exhibitor = Exhibitor("HTX Chè")
    product = Product(exhibitor.id, "Chè búp")
    save(folder, hall, booth, exhibitor, product, Assignment(booth.id, exhibitor.id))
    found = fair_findings.to_print(folder)
    subject = {one.code: found.subjects.get(one.record) for one in found.to_print}
    assert subject["no_phone"] == fair_findings.Subject(
        "exhibitor", "HTX Chè", "", ("A09",), exhibitor.id, "htx che a09"
    )
    assert subject["no_photo"] == fair_findings.Subject(
        "product", "Chè búp", "HTX Chè", ("A09",), product.id, "che bup htx che a09"
    )
    assert found.needed == 4 + 3 + 2


def test_lost_photos_are_found_by_the_thorough_look_and_lead_to_their_product(folder: Path) -> None:
    exhibitor = Exhibitor("HTX Chè", phone="0905123456")
    product = Product(exhibitor.id, "Chè búp")
    picture = photo(folder, b"picture", product_id=product.id)
    save(folder, exhibitor, product, picture)
    original_path(folder, picture.sha256, "jpg").unlink()
    assert not fair_findings.to_print(folder).apart
    found = fair_findings.everything(folder)
    assert [(one.code, found.subjects[one.record].name) for one in found.apart] == [("photo_lost", "Chè búp")]
    assert isinstance(picture, Photo) and all(one.code not in fair_findings.APART for one in found.to_print)


def test_of_a_damaged_fair_only_the_damage_is_told(folder: Path) -> None:
    file = folder / "fair.db"
    file.write_bytes(b"\0" * 5000 + file.read_bytes()[5000:])
    found = fair_findings.everything(folder)
    assert [one.level for one in found.apart][:1] == ["error"] and not found.to_print and not found.needed


def test_booths_given_twice_become_shared_in_one_edit(folder: Path) -> None:
    hall = Hall("Nhà A", 30, 20)
    booths = [Booth(hall.id, code, 0, 0) for code in ("A2", "A10")]
    exhibitors = [Exhibitor(name) for name in ("Một", "Hai")]
    given = [
        Assignment(booth.id, exhibitor.id, slot)
        for booth in booths
        for exhibitor, slot in zip(exhibitors, ("", "a"), strict=True)
    ]
    save(folder, hall, *booths, *exhibitors, *given)
    ids = [booth.id for booth in booths]
    with open_fair(folder, write=True) as fair:
        assert share_booths.share(fair, [*ids, "gone"]) == 2
        assert {one.slot for one in records.where(fair.db, Assignment, "booth_id = ?", ids[:1])} == {"a", "b"}
        entry = history.next_undo(fair)
        assert entry and entry.data == {"count": 2, "booths": "A2, A10"}
        assert share_booths.share(fair, ids) == 0  # nothing left to do: no edit
        history.undo(fair)
        assert not any(booth.shared for booth in records.where(fair.db, Booth))
