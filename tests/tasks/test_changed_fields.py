"""What the history tells of an edit, field by field."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from boothapp.cli.wording import changed_sentence
from boothapp.domain.exhibitor import Contact, Exhibitor
from boothapp.domain.fair import FairFacts
from boothapp.domain.plan import Assignment, Booth, Hall
from boothapp.domain.product import Certificate, Product, Recognition
from boothapp.store import history, records, removal
from boothapp.store.fair import Fair, create_fair, open_fair
from boothapp.tasks import changed_fields
from boothapp.tasks.changed_fields import ADDED, REMOVED, ChangedField

WHO = Exhibitor("HTX Ong", kind="household", phone="0905 123 456", tax_id="0100233488", note="cũ", id="e")
HONEY = Product("e", "Mật ong", price_dong=145_000, id="p")


@pytest.fixture
def fair(tmp_path: Path) -> Iterator[Fair]:
    create_fair(tmp_path / "F", FairFacts("Hội chợ"))
    with open_fair(tmp_path / "F", write=True) as opened:
        with opened.edit("intake", exhibitor="x"):
            records.save(opened.db, WHO, HONEY, Contact("e", "Trần Thị Bích", phone="0912 345 678", id="c"))
        yield opened


def told(fair: Fair, id_: str = "e") -> list[ChangedField]:
    return changed_fields.of_edit(fair, history.entries(fair)[0].id, id_)


def test_fields_are_told_as_they_are_shown_and_columns_of_one_field_once(fair: Fair) -> None:
    after = replace(WHO, kind="cooperative", phone="", tax_id="001085001234", province="Đắk Lắk", province_code="66")
    with fair.edit("edit_exhibitors", count=1, name="HTX Ong"):
        records.save(
            fair.db, replace(after, province_from="2025-07-01"), replace(HONEY, price_dong=None, price_text="từ 9")
        )
    assert told(fair) == [
        ChangedField("", "", "kind", "household", "cooperative"),
        ChangedField("", "", "tax_id", "0100 233 488", "•••• 1234"),
        ChangedField("", "", "province", "", "Đắk Lắk"),
        ChangedField("", "", "phone", "0905 123 456", ""),
    ]
    assert told(fair, "p") == [ChangedField("", "", "price", "145.000 đ", "từ 9")]
    assert [changed_sentence(one) for one in told(fair)][:2] == [
        "kind: Household business -> Cooperative",
        "tax or registration number: 0100 233 488 -> •••• 1234",
    ]


def test_parts_are_named_and_come_and_go(fair: Fair) -> None:
    hall = Hall("Nhà A", 60, 40, id="h")
    with fair.edit("intake", exhibitor="x"):
        records.save(fair.db, hall, Booth("h", "A09", 1, 1, id="b"), Assignment("b", "e", id="a"))
        records.save(
            fair.db, Contact("e", "Trần Thị Bích", phone="0912 000 000", id="c"), Contact("e", "Lê An", id="d")
        )
        records.save(fair.db, Certificate("e", "VietGAP", id="v"), Recognition("p", "ocop", stars=4, id="r"))
    assert told(fair) == [
        ChangedField("assignment", "A09", "", change=ADDED),
        ChangedField("contact", "Trần Thị Bích", "phone", "0912 345 678", "0912 000 000"),
        ChangedField("contact", "Lê An", "", change=ADDED),
        ChangedField("certificate", "VietGAP", "", change=ADDED),
    ]
    assert told(fair, "p") == [ChangedField("recognition", "OCOP 4 sao", "", change=ADDED)]
    with fair.edit("remove_contact", name="x"):
        removal.remove(fair.db, Contact, ["d"])
    assert told(fair) == [ChangedField("contact", "Lê An", "", change=REMOVED)]
    assert changed_sentence(told(fair)[0]) == "contact Lê An removed"
    history.undo(fair)
    assert told(fair) == [ChangedField("contact", "Lê An", "", change=ADDED)]


def test_a_new_record_tells_its_fields_and_one_in_the_bin_that_it_went(fair: Fair) -> None:
    first = [one for one in told(fair) if one.field in ("", "name")]
    assert first == [
        ChangedField("", "", "", change=ADDED),
        ChangedField("", "", "name", "", "HTX Ong"),
        ChangedField("contact", "Trần Thị Bích", "", change=ADDED),
    ]
    with fair.edit("remove_exhibitors", count=1, name="x"):
        removal.remove(fair.db, Exhibitor, ["e"])
    assert ChangedField("", "", "", change=REMOVED) in told(fair)


def test_values_of_another_program_are_told_as_they_stand(fair: Fair) -> None:
    with fair.edit("edit_certificate", name="x"):
        records.save(fair.db, Certificate("e", "ISO", valid_until="2026-13-45", id="v"))
    with fair.edit("edit_certificate", name="x"):
        records.save(fair.db, Certificate("e", "ISO", valid_until="2026-11-30", id="v"))
    assert told(fair) == [ChangedField("certificate", "ISO", "valid_until", "2026-13-45", "30/11/2026")]
