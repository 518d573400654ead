"""Content that is hard to lay out: nothing, too much, and stacked marks everywhere."""

from pathlib import Path

from catalog_samples import REGIONS, content, exhibitor, jpeg_file, product

from boothapp.domain.catalog import (
    CatalogAdvertisement,
    CatalogBooth,
    CatalogContent,
    CatalogExhibitor,
    CatalogHall,
    CatalogMark,
    CatalogOrganiser,
    CatalogPhoto,
    CatalogPlanItem,
    CatalogProduct,
    CatalogZone,
)

STACKED = "Ẫm Ặc Ẵng Ổn Ỗi quặng khuỷu nghiễng ngửa Ỹ Ậ Ệ "
LONG_TEXT = (STACKED * 100)[:4000]
LONG_NAME = ("Hợp tác xã Nông nghiệp hữu cơ Ẵng Ặc Khuỷu Nghiễng " * 3)[:120].strip()
COUNTS = (0, 1, 2, 3, 4, 5, 7, 13, 60, 1, 2, 3, 6, 9, 1, 0, 2, 5)  # products of each exhibitor
MARKS = ((CatalogMark("ocop", stars=5),), (CatalogMark("cnnt", "tinh"), CatalogMark("ocop", stars=3)), ())
WEBSITES = (
    "www.hop-tac-xa-nong-nghiep-so-1.com.vn",
    "a.vn",
    "https://www.hop-tac-xa-nong-nghiep-huu-co-so-9.com.vn/ban-do",  # 60 characters, the largest code
    "https://www.hop-tac-xa-nong-nghiep-huu-co-so-13.com.vn/san-pham/che-dinh",  # too long for a code
    "https://www.hop-tac-xa-so-17.vn/",
)
PRICES = ("", "120.000 đ/hộp", "27.000 – 32.000 đ/kg")


def nasty_content(folder: Path) -> CatalogContent:
    """Return exhibitors that lack everything or have far too much, some without a province or a photo."""
    picture = jpeg_file(folder / "picture.jpg", (1200, 900))
    exhibitors = [_exhibitor(number, count, picture) for number, count in enumerate(COUNTS)]
    return content(
        CatalogExhibitor("bare", "Ẫ"),
        *exhibitors,
        fair_name_en="Fair of rural industry",
        dates="27.7 – 1.8.2023",
        place="Quảng Ninh",
        organisers=(CatalogOrganiser("Bộ Công Thương", role="Chủ trì"),),
        halls=_halls(exhibitors),
        zones=tuple(CatalogZone(code, f"Khu vực {LONG_NAME[:50]} {code}") for code in "ABCDEF"),
        advertisements=tuple(CatalogAdvertisement(size, size, LONG_NAME) for size in ("1/1", "1/2", "1/4", "1/8")),
    )


def _halls(exhibitors: list[CatalogExhibitor]) -> tuple[CatalogHall, ...]:
    """Every booth in one of two halls, some turned; the second has a long name."""
    codes = sorted((booth, exhibitor.id) for exhibitor in exhibitors for booth in exhibitor.booths)
    halls = []
    for number, name in enumerate(("Nhà A", f"Nhà {LONG_NAME[:60]}")):
        booths = tuple(
            CatalogBooth(code, 3 + i % 8 * 3.5, 4 + i // 8 * 6.0, 3, 3, 15.0 * (i % 2) * number, code[0], (id_,))
            for i, (code, id_) in enumerate(codes[number::2])
        )
        stage = CatalogPlanItem("stage", 10, 0.5, 8, 2.5, text="Sân khấu")
        halls.append(CatalogHall(f"hall-{number}", name, 34, 30, booths, (stage,)))
    return tuple(halls)


def _exhibitor(number: int, count: int, picture: Path) -> CatalogExhibitor:
    provinces = [*REGIONS, ""]
    return exhibitor(
        number,
        LONG_NAME if number % 5 == 0 else f"HTX Ẩm thực số {number}",
        name_en="" if number % 2 else f"Cooperative of organic farming and beekeeping No. {number}",
        province=provinces[number // 3],
        kind="Hợp tác xã",
        kind_en="Cooperative",
        address="Thôn Ẫm, xã Tân Cương, thành phố Thái Nguyên, tỉnh Thái Nguyên" * (1 + number % 2),
        phone="0912 345 678" if number % 2 else "",
        email="lienhe@hoptacxa.vn" if number % 3 else "",
        website=WEBSITES[number // 4] if number % 4 == 1 else "",
        intro={0: "", 1: f"Thứ {number}: {LONG_TEXT}", 2: f"Thứ {number}: giới thiệu ngắn. " * 4}[number % 3],
        intro_en=f"No. {number}: short introduction. " * 6 if number % 2 else "",
        booths=tuple(f"{'ABCDEF'[number % 6]}{number * 2 + i:02}" for i in range(number % 5)),
        products=tuple(_product(number * 100 + i, picture if number % 3 != 2 else None) for i in range(count)),
    )


def _product(number: int, picture: Path | None) -> CatalogProduct:
    return product(
        number,
        ("Sản phẩm Ẫm thực " * (1 + number % 4)).strip(),
        name_en="Product of the north " * (number % 3),
        price=PRICES[number % 3],
        specification="Hộp 500 g x 24 gói" if number % 2 else "",
        description=(LONG_TEXT if number % 4 else STACKED) if number % 3 == 0 else "",
        description_en="Long description. " * (number % 4),
        group="Chè, trà" if number % 5 else "",
        marks=MARKS[number % 3],
        photo=CatalogPhoto(f"{number:064x}", picture, 1000, 750) if picture else None,
    )
