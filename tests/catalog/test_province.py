"""What the body is divided in: provinces, or zones when those are what the exhibitors stand by."""

from catalog_samples import content, exhibitor

from boothapp.catalog.province import sections
from boothapp.catalog.setting import Setting
from boothapp.catalog.typefaces import Typefaces
from boothapp.domain.catalog import CatalogBooth, CatalogContent, CatalogHall

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
    hall = CatalogHall("h", "Nhà A", 30, 30, (CatalogBooth("12", 0, 0, 3, 3, zone="VIP"),))
    book = content(stand(1, "", "13"), stand(2, "", "12a"), stand(3, "", "K3-07"), halls=(hall,))
    assert titles(book)[0] == ("Khu VIP", ["exhibitor-2"])
    assert titles(book)[-1] == ("Các gian khác", ["exhibitor-1"])
    numbered = content(stand(1, "", "13"), stand(2, "", "14"), stand(3, ""))
    assert titles(numbered) == [("Các gian hàng", ["exhibitor-1", "exhibitor-2"]), ("Chưa có gian", ["exhibitor-3"])]
