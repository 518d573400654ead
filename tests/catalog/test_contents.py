"""The contents: every province or zone, on as many pages as were counted, in even columns, clear of what is below."""

import pytest
from catalog_samples import Printed, content, exhibitor, links, product

from boothapp.catalog import render
from boothapp.catalog.page import Page
from boothapp.catalog.pages.contents import ROWS_TOP, contents_part
from boothapp.catalog.pages.part import Part
from boothapp.catalog.province import Province
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import BOTTOM
from boothapp.catalog.typefaces import Typefaces
from boothapp.catalog.wording import INDEX
from boothapp.domain.catalog import CatalogOptions, CatalogZone

SETTING = Setting(Typefaces(), "Hội chợ", "vi-en")


def provinces(*regions: str) -> list[Province]:
    return [Province(f"Tỉnh {i}", region, (exhibitor(i),)) for i, region in enumerate(regions)]


def drawn(found: list[Province], parts: int = 0) -> list[Page]:
    others = [Part(f"part {i}", INDEX, 1, lambda first, page_of: []) for i in range(parts)]
    part = contents_part(SETTING, found, others)
    pages = part.draw(3, dict.fromkeys([*(one.key for one in found), *(one.key for one in others)], 10))
    assert part.count == len(pages)
    assert [page.number for page in pages] == list(range(3, 3 + len(pages)))
    return pages


@pytest.mark.parametrize("parts", [0, 1, 5, 9])
@pytest.mark.parametrize(
    "regions",
    ["", "M", "MMMDDDT", "M" * 14 + "D" * 11 + "T" * 3, "M" * 20 + "D" * 14, "M" * 63, "MDT" * 21, "M" * 130, " "],
)
def test_every_province_has_its_row_above_the_other_parts(regions: str, parts: int) -> None:
    found = provinces(*regions.replace(" ", "").strip()) if regions.strip() else provinces(*([""] * len(regions)))
    pages = drawn(found, parts)
    rows = [link for page in pages for link in page.links if link.target.startswith("province")]
    assert sorted(link.target for link in rows) == sorted(province.key for province in found)
    others = [link for link in pages[-1].links if link.target.startswith("part")]
    assert len(others) == parts
    lowest = min((link.y for link in others), default=BOTTOM)
    assert all(link.y >= ROWS_TOP and link.y + link.h <= lowest + 0.01 for link in rows)
    assert all(link.y + link.h <= BOTTOM + 3 for link in others)


@pytest.mark.parametrize(("count", "parts", "tight"), [(28, 4, False), (34, 0, False), (35, 0, True), (30, 9, True)])
def test_rows_are_tight_when_there_are_many_or_when_that_saves_a_page(count: int, parts: int, tight: bool) -> None:
    pages = drawn(provinces(*"M" * count), parts)
    assert len(pages) == 1
    assert {link.h for link in pages[0].links if link.target.startswith("province")} == {5.8 if tight else 7.1}


def test_a_page_is_divided_before_a_region_when_that_is_even_enough() -> None:
    links = drawn(provinces(*("M" * 14 + "D" * 11 + "T" * 3)))[0].links
    assert {link.x for link in links[:14]} != {link.x for link in links[14:]}
    assert len({link.x for link in links[:14]}) == 1


def test_provinces_without_a_region_come_last() -> None:
    found = [Province("Chưa xếp", "", (exhibitor(1),)), Province("Hà Nội", "D", (exhibitor(2),))]
    assert [link.target for link in drawn(found)[0].links] == ["province Hà Nội", "province Chưa xếp"]


@pytest.mark.parametrize("design", ["hai-cot", "danh-sach"])
def test_a_fair_without_provinces_is_divided_in_zones(tmp_path, design: str) -> None:
    shown = [exhibitor(i, province="", booths=(f"{'BA'[i % 2]}{i:02d}",), products=(product(i),)) for i in range(8)]
    bare = exhibitor(9, province="", booths=())
    book = content(bare, *shown, zones=(CatalogZone("A", "Nông sản"), CatalogZone("B", "Khu B ngoài trời")))
    result = render(book, CatalogOptions(design), tmp_path / "book.pdf")
    reader, page_of = Printed(tmp_path / "book.pdf"), result.page_of or {}
    assert "Mục lục theo khu" in reader.pages[2]
    rows = [words for page, words, _ in links(tmp_path / "book.pdf") if page == 3][:3]
    first = [page_of[f"exhibitor-{number}"] for number in (1, 0, 9)]
    assert rows == [
        f"01 Khu A · Nông sản A01–A07 {first[0]}",
        f"02 Khu B ngoài trời B00–B06 {first[1]}",
        f"03 Chưa có gian {first[2]}",
    ]
    assert "Chưa rõ tỉnh" not in reader.text
    assert "tỉnh, thành phố" not in reader.pages[0]
    assert [title for level, title, _ in reader.bookmarks if level == 1] == [
        f"Hợp tác xã số {number}" for number in (1, 3, 5, 7, 0, 2, 4, 6, 9)
    ]
