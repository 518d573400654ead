"""In what order exhibitors are printed, and which marks their products bear."""

import pytest

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.plan import Assignment, Booth, Hall
from boothapp.domain.product import Certificate, Product
from boothapp.store import catalog_content, records
from boothapp.store.fair import Fair


def test_exhibitors_of_a_province_stand_by_booth_then_by_name(fair: Fair) -> None:
    names = ("HTX Ba", "HTX An", "HTX Cả", "HTX Đến", "Gian hàng chung")
    shown = [Exhibitor(name, kind="province_delegation" if name.startswith("Gian") else "") for name in names]
    hall = Hall("A", 30, 30)
    booths = [Booth(hall.id, code, 0, 0) for code in ("A10", "A9", "B1")]
    placed = [Assignment(booth.id, one.id) for booth, one in zip(booths, shown[:3], strict=True)]
    with fair.edit("test"):
        records.save(fair.db, *shown, hall, *booths, *placed)
    found = [one.name for one in catalog_content.read(fair).exhibitors]
    assert found == ["Gian hàng chung", "HTX An", "HTX Ba", "HTX Cả", "HTX Đến"]


def test_booths_stand_by_number_and_those_of_who_withdrew_are_free(fair: Fair) -> None:
    here, gone = Exhibitor("HTX Một"), Exhibitor("HTX Hai", status="withdrawn")
    hall = Hall("A", 30, 30)
    booths = [Booth(hall.id, code, 0, 0) for code in ("A10", "A9", "B1")]
    owners = (here, here, gone)
    placed = [Assignment(booth.id, one.id) for booth, one in zip(booths, owners, strict=True)]
    with fair.edit("test"):
        records.save(fair.db, here, gone, hall, *booths, *placed)
    content = catalog_content.read(fair)
    (shown,) = content.exhibitors
    assert (shown.booths, shown.booth_ids) == (("A9", "A10"), (booths[1].id, booths[0].id))
    of_booth = {booth.code: booth.exhibitors for booth in content.halls[0].booths}
    assert of_booth == {"A9": (here.id,), "A10": (here.id,), "B1": ()}


@pytest.mark.parametrize(("valid_until", "printed"), [(None, True), ("2026-07-27", True), ("2026-07-26", False)])
def test_certificates_are_marks_while_they_hold(fair: Fair, valid_until: str | None, printed: bool) -> None:
    exhibitor = Exhibitor("HTX")
    product = Product(exhibitor.id, "Chè")
    with fair.edit("test"):
        records.save(
            fair.db, exhibitor, product, Certificate(exhibitor.id, "VietGAP", product.id, valid_until=valid_until)
        )
    marks = catalog_content.read(fair).exhibitors[0].products[0].marks
    assert [mark.text for mark in marks] == (["VietGAP"] if printed else [])
