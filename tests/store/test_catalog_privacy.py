"""What the catalog gets to print of people who agreed to nothing."""

from dataclasses import replace

import pytest

from boothapp.domain.exhibitor import Consent, Exhibitor
from boothapp.domain.paperwork import Advertisement
from boothapp.domain.plan import Hall, PlanItem
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
