"""What a few letters find at intake: names first, and by what."""

import pytest

from boothapp.domain.exhibitor import Contact, Exhibitor
from boothapp.domain.product import Product
from boothapp.store import records
from boothapp.store.fair import Fair
from boothapp.tasks import found_exhibitors


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("che xanh", [("xanh", "name", ""), ("an", "product", "Chè xanh"), ("lua", "contact", "Chè Xanh Hà")]),
        ("0905 1", [("lua", "phone", "0905 123 456")]),
        ("6000123", [("an", "tax_id", "6000123456")]),
        ("zzz", []),
    ],
)
def test_names_come_first_and_each_says_by_what(fair: Fair, typed: str, told: list[tuple[str, str, str]]) -> None:
    with fair.edit("test"):
        records.save(
            fair.db,
            Exhibitor("An Bình", tax_id="6000123456", id="an"),
            Product("an", "Chè xanh"),
            Exhibitor("Lụa Vạn Phúc", phone="0905 123 456", id="lua"),
            Contact("lua", "Chè Xanh Hà"),
            Exhibitor("Xưởng Chè Xanh", id="xanh"),
        )
    found = found_exhibitors.found(fair, [typed], 6)
    assert [(one.id, one.by, one.words) for one in found] == told
    assert [one.id for one in found_exhibitors.found(fair, [typed], 1)] == [id_ for id_, _, _ in told[:1]]
