"""The contents by province: all of them, on as many pages as were counted, in even columns."""

import pytest
from catalog_samples import exhibitor

from boothapp.catalog.pages.contents import ROWS_BOTTOM, contents_page_count, contents_part
from boothapp.catalog.province import Province
from boothapp.catalog.setting import Setting
from boothapp.catalog.typefaces import Typefaces


def provinces(*regions: str) -> list[Province]:
    return [Province(f"Tỉnh {i}", region, (exhibitor(i),)) for i, region in enumerate(regions)]


@pytest.mark.parametrize(
    "regions",
    ["", "M", "MMMDDDT", "M" * 14 + "D" * 11 + "T" * 3, "M" * 20 + "D" * 14, "M" * 63, "MDT" * 21, "M" * 130, " "],
)
def test_every_province_has_its_row_and_pages_are_as_counted(regions: str) -> None:
    found = provinces(*regions.replace(" ", "").strip()) if regions.strip() else provinces(*([""] * len(regions)))
    page_of = {province.key: 10 + i for i, province in enumerate(found)}
    pages = contents_part(Setting(Typefaces(), "Hội chợ"), found, []).draw(3, page_of)
    assert len(pages) == contents_page_count(found)
    assert [page.number for page in pages] == list(range(3, 3 + len(pages)))
    rows = [link for page in pages for link in page.links]
    assert sorted(link.target for link in rows) == sorted(province.key for province in found)
    assert all(link.y + link.h <= ROWS_BOTTOM + 0.01 for link in rows)


def test_a_page_is_divided_before_a_region_when_that_is_even_enough() -> None:
    found = provinces(*("M" * 14 + "D" * 11 + "T" * 3))
    page_of = {province.key: 10 for province in found}
    links = contents_part(Setting(Typefaces(), "Hội chợ"), found, []).draw(3, page_of)[0].links
    assert {link.x for link in links[:14]} != {link.x for link in links[14:]}
    assert len({link.x for link in links[:14]}) == 1


def test_provinces_without_a_region_come_last() -> None:
    found = [Province("Chưa xếp", "", (exhibitor(1),)), Province("Hà Nội", "D", (exhibitor(2),))]
    page_of = {province.key: 10 for province in found}
    links = contents_part(Setting(Typefaces(), "Hội chợ"), found, []).draw(3, page_of)[0].links
    assert [link.target for link in links] == ["province Hà Nội", "province Chưa xếp"]
