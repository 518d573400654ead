"""What the catalog gets to print of people who agreed to nothing."""

from dataclasses import fields, replace

import pytest

from boothapp.domain.exhibitor import Consent, Exhibitor
from boothapp.domain.fair import EmergencyContact, FairFacts, Organiser, ProductGroup, ProgrammeItem
from boothapp.domain.paperwork import Advertisement
from boothapp.domain.plan import Booth, Hall, PlanItem, Zone
from boothapp.domain.product import Product, Recognition
from boothapp.store import catalog_content, records
from boothapp.store.fair import Fair

PERSONAL = "014085005678"


@pytest.mark.parametrize("consented", [False, True])
def test_numbers_in_texts(fair: Fair, consented: bool) -> None:
    exhibitor = Exhibitor(f"Hộ ông Minh (CCCD {PERSONAL}) 0912 111 229", intro="Gọi 0912 111 229")
    product = Product(exhibitor.id, "Na 0912111223", description=f"CCCD {PERSONAL}")
    with fair.edit("test"):
        records.save(fair.db, exhibitor, product)
        if consented:
            records.save(fair.db, Consent(exhibitor.id, "catalog", "2026-01-01"))
    (shown,) = catalog_content.read(fair).exhibitors
    text = repr(shown)
    assert PERSONAL not in text and "•••• 5678" in shown.name
    assert ("0912 111 229" in shown.name and "0912 111 229" in shown.intro) is consented
    assert ("0912111223" in shown.products[0].name) is consented


@pytest.mark.parametrize(
    ("change", "printed"),
    [
        ({"name": "Lò Thị Xuân"}, False),
        ({"name": "Lò Thị Xuân", "kind": "establishment"}, True),
        ({"name": "Trà Sơn Dung"}, True),
        ({"name": "Trà Sơn Dung", "kind": "household"}, False),
    ],
)
def test_the_address_of_a_home_is_not_printed(fair: Fair, change: dict[str, str], printed: bool) -> None:
    exhibitor = replace(Exhibitor("HTX", address="Bản Mòng", kind=""), **change)
    with fair.edit("test"):
        records.save(fair.db, exhibitor)
    (shown,) = catalog_content.read(fair).exhibitors
    assert bool(shown.address) is printed


@pytest.mark.parametrize(
    ("website", "shown"),
    [("chehaodat.vn", True), ("zalo.me/0912345678", False), ("htx@gmail.com", False), ("fb.com/014085005678", False)],
)
def test_websites_that_are_a_way_to_a_person(fair: Fair, website: str, shown: bool) -> None:
    with fair.edit("test"):
        records.save(fair.db, Exhibitor("HTX", website=website))
    assert bool(catalog_content.read(fair).exhibitors[0].website) is shown


def test_marks_advertisements_and_plans(fair: Fair) -> None:
    exhibitor = Exhibitor(f"Hộ ông Minh {PERSONAL} 0912345678")
    product, hall = Product(exhibitor.id, "Chè"), Hall("A", 9, 9)
    with fair.edit("test"):
        records.save(
            fair.db,
            exhibitor,
            product,
            Recognition(product.id, "other", text=f"Cúp {PERSONAL} ０９１２３４５６７８"),
            Advertisement("1/4", exhibitor.id, text=f"Gặp {PERSONAL}"),
            hall,
            PlanItem(hall.id, "label", 1, 1, text=f"Lán {PERSONAL}"),
        )
    text = repr(catalog_content.read(fair))
    assert PERSONAL not in text and "0912345678" not in text and "０９１２" not in text
    assert text.count("•••• 5678") == 5


@pytest.mark.parametrize(
    "number",
    [
        "0912\n345 678",
        "0912\u00a0345\u2009678",
        "0912\u200b345\u00ad678",
        "0912\u2011345\u2010678",
        "0912·345·678",
        "0912 345 678 0987 654 321",
        "0912.345.678-0987.654.321",
        "+84 (0) 912 345 678",
    ],
)
def test_a_number_is_hidden_however_its_digits_are_kept_apart(fair: Fair, number: str) -> None:
    with fair.edit("test"):
        records.save(fair.db, Exhibitor("HTX", intro=f"Gọi {number} nhé"))
    shown = catalog_content.read(fair).exhibitors[0].intro
    assert not any(char.isdigit() for char in shown)


@pytest.mark.parametrize("number", ["001085\n001234", "0010 8500 1234", "001085\u200b001234"])
def test_a_personal_number_is_masked_however_its_digits_are_kept_apart(fair: Fair, number: str) -> None:
    with fair.edit("test"):
        records.save(fair.db, Exhibitor("HTX", intro=f"CCCD {number}"))
    assert catalog_content.read(fair).exhibitors[0].intro == "CCCD •••• 1234"


def test_dates_and_prices_are_no_telephone_numbers(fair: Fair) -> None:
    text = "Mở cửa 08/12/2026 10:00, giá 120.000-150.000 đ"
    with fair.edit("test"):
        records.save(fair.db, Exhibitor("HTX", intro=text))
    assert catalog_content.read(fair).exhibitors[0].intro == text


def test_no_text_of_the_fair_itself_tells_a_personal_number(fair: Fair) -> None:
    hall = Hall(f"Nhà {PERSONAL}", 9, 9)
    texts = {
        field.name: f"{field.name} {PERSONAL}"
        for field in fields(FairFacts)
        if field.type is str and field.name not in ("id", "provinces_from")
    }
    with fair.edit("test"):
        records.save(
            fair.db,
            replace(fair.facts, **texts),
            Organiser(f"Ông A {PERSONAL}", f"Chủ trì {PERSONAL}", f"Mr A {PERSONAL}"),
            EmergencyContact(f"Anh B {PERSONAL}", "0912 345 678"),
            ProgrammeItem(f"Lễ {PERSONAL}", title_en=f"Show {PERSONAL}", time="8h", place=f"Nhà {PERSONAL}"),
            ProductGroup("own", "1", f"Nhóm {PERSONAL}", f"Group {PERSONAL}"),
            hall,
            Zone("B", hall_id=hall.id, name=f"Khu {PERSONAL}", name_en=f"Zone {PERSONAL}"),
            Booth(hall.id, "B1", 1, 1),
        )
    content = catalog_content.read(fair)
    assert PERSONAL not in repr(content)
    assert content.emergency == (("Anh B •••• 5678", "0912 345 678"),)
    assert content.word == "word •••• 5678"
