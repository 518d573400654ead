"""What the body is divided in: provinces, or zones when those are what the exhibitors stand by."""

from dataclasses import replace
from pathlib import Path

import pytest
from catalog_samples import Printed, content, exhibitor
from halls import hall

from boothapp.catalog import render
from boothapp.catalog.book import lay_out
from boothapp.catalog.province import sections
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import OTHER_REGION, REGIONS
from boothapp.catalog.typefaces import Typefaces
from boothapp.domain.catalog import CatalogBooth, CatalogContent, CatalogHall, CatalogOptions

SETTING = Setting(Typefaces(), "Hội chợ")


def titles(book: CatalogContent) -> list[tuple[str, list[str]]]:
    return [(one.title(SETTING), [shown.id for shown in one.exhibitors]) for one in sections(SETTING, book)]


def stand(number: int, province: str, *booths: str) -> object:
    return exhibitor(number, province=province, booths=booths)


def test_provinces_stand_in_the_order_of_their_first_exhibitor() -> None:
    book = content(stand(1, "Hà Nội", "B1"), stand(2, "", "A2"), stand(3, "Cao Bằng", "A1"), stand(4, "Hà Nội", "B3"))
    assert titles(book) == [
        ("Hà Nội", ["exhibitor-1", "exhibitor-4"]),
        ("Cao Bằng", ["exhibitor-3"]),
        ("Chưa rõ tỉnh", ["exhibitor-2"]),
    ]


def test_exhibitors_that_stand_zone_by_zone_are_divided_in_zones() -> None:
    book = content(stand(1, "Hà Nội", "A1"), stand(2, "Cao Bằng", "A2"), stand(3, "Hà Nội", "B1"))
    assert titles(book) == [("Khu A", ["exhibitor-1", "exhibitor-2"]), ("Khu B", ["exhibitor-3"])]


def test_without_provinces_zones_stand_in_the_order_of_booths() -> None:
    book = content(stand(1, "", "B10"), stand(2, ""), stand(3, "", "B9"), stand(4, "", "A1"))
    assert titles(book) == [
        ("Khu A", ["exhibitor-4"]),
        ("Khu B", ["exhibitor-3", "exhibitor-1"]),
        ("Chưa có gian", ["exhibitor-2"]),
    ]
    assert titles(content(stand(1, "", "A1"), stand(2, ""))) == [("Chưa rõ tỉnh", ["exhibitor-1", "exhibitor-2"])]


def test_the_zone_of_a_booth_is_that_of_the_plan() -> None:
    plan = CatalogHall("h", "Nhà A", 30, 30, (CatalogBooth("12", 0, 0, 3, 3, zone="VIP"),))
    book = content(
        stand(1, "", "13"), replace(stand(2, "", "12a"), booth_ids=("12",)), stand(3, "", "K3-07"), halls=(plan,)
    )
    assert titles(book)[0] == ("Khu VIP", ["exhibitor-2"])
    assert titles(book)[-1] == ("Các gian khác", ["exhibitor-1"])
    numbered = content(stand(1, "", "13"), stand(2, "", "14"), stand(3, ""))
    assert titles(numbered) == [("Các gian hàng", ["exhibitor-1", "exhibitor-2"]), ("Chưa có gian", ["exhibitor-3"])]


def test_provinces_outside_the_regions_of_a_fair_have_one_region_of_their_own() -> None:
    shown = [exhibitor(i, province=name) for i, name in enumerate(("Hà Nội", "Cà Mau", "Huế", ""))]
    found = sections(SETTING, content(*shown, regions={"Hà Nội": "D", "Cà Mau": "", "Huế": "?"}))
    assert [one.region for one in found] == ["D", OTHER_REGION, OTHER_REGION, OTHER_REGION]
    without = sections(SETTING, content(*shown[1:], regions={"Hà Nội": "D", "Cà Mau": ""}))
    assert {one.region for one in without} == {""}
    inks = [region.ink for key, region in REGIONS.items() if key]
    assert len(set(inks)) == len(inks)


@pytest.mark.parametrize("language", ["vi", "en", "vi-en"])
def test_such_provinces_have_one_name_in_guide_contents_and_plan(tmp_path: Path, language: str) -> None:
    plan = hall(2, 1, 3)
    taken = [replace(booth, exhibitors=(f"exhibitor-{i % 4}",)) for i, booth in enumerate(plan.booths)]
    names = ("Hà Nội", "Lạng Sơn", "Nghệ An", "Cà Mau")
    book = content(
        *(exhibitor(i, province=name, booths=()) for i, name in enumerate(names)),
        halls=(replace(plan, booths=tuple(taken)),),
    )
    result = render(book, CatalogOptions(language=language), tmp_path / "book.pdf")
    pages, at = Printed(tmp_path / "book.pdf").pages, lay_out(book, CatalogOptions(language=language)).page_of
    assert result.findings == ()
    name = "Other provinces" if language == "en" else "Các tỉnh, thành phố khác"
    for part in ("guide", "contents", "plan"):
        assert name in pages[at[part] - 1], part
