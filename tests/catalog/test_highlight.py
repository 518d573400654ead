"""Pages with large photos: who gets one, who gets half a page, and that everything has its place on it."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pikepdf
import pytest
from catalog_samples import Printed, content, exhibitor, jpeg_file, product
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from boothapp.catalog import render
from boothapp.catalog.designs.body import BodyPage
from boothapp.catalog.designs.half_page import HALF_H
from boothapp.catalog.designs.hero import BLEED, HERO_W, LOW_HERO, TALL_HERO, photo_width
from boothapp.catalog.designs.highlight import LOWER, Highlight
from boothapp.catalog.minimap import Maps
from boothapp.catalog.page import Placed
from boothapp.catalog.pages.divider import IN_FIRST, divider_page_count
from boothapp.catalog.province import Province
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import BOTTOM, MARGIN, PAGE_W, TEXT_W, TOP
from boothapp.catalog.typefaces import Typefaces
from boothapp.domain.catalog import (
    CatalogBooth,
    CatalogExhibitor,
    CatalogHall,
    CatalogMark,
    CatalogOptions,
    CatalogPhoto,
)
from boothapp.domain.progress import silent

FACES = Typefaces()
NAMES = ["Chè đinh", "Bộ sản phẩm trà hoa vàng sấy lạnh của vùng cao An Bình", "Mật ong", "Ẫ Ẵ Ặ Rượu ngô men lá"]
MARKS = (CatalogMark("ocop", stars=5), CatalogMark("cnnt", "quoc_gia"), CatalogMark("other", text="VietGAP"))


@pytest.fixture(scope="module")
def jpeg(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return jpeg_file(tmp_path_factory.mktemp("photos") / "a.jpg")


def photo(number: int, jpeg: Path, side: int = 4000) -> CatalogPhoto:
    return CatalogPhoto(f"{number:064x}", jpeg, 1000, 750, False, side, side * 3 // 4)


def shows(number: int, count: int, jpeg: Path | None, **more: object) -> CatalogExhibitor:
    """An exhibitor with `count` products, the second of which has a large photo when there is a `jpeg`."""
    products = tuple(
        product(
            number * 100 + i,
            NAMES[(number + i) % 4] * (1 + i % 2),
            photo=photo(number * 100 + i, jpeg) if jpeg and i == 1 else None,
            marks=MARKS[: (number + i) % 4],
            specification="Hộp 200 g" if i % 3 else "",
        )
        for i in range(count)
    )
    return exhibitor(number, NAMES[number % 4] * (1 + number % 3), products=products, **more)


def flowed(provinces: Sequence[Province], first_page: int = 4, language: str = "vi") -> list[BodyPage]:
    flow = Highlight(Setting(FACES, "Hội chợ", language), Maps(()), first_page)
    flow.add(provinces, silent)
    return flow.pages


def province(name: str, *exhibitors: CatalogExhibitor) -> Province:
    return Province(name, "M", exhibitors)


def pictures(pages: Sequence[BodyPage]) -> list[Placed]:
    return [
        placed
        for page in pages
        for placed in page.page.placed
        if placed.block.photos or any(key.startswith("Tile") for key in placed.block.ornaments)
    ]


SHOWN = st.tuples(st.integers(0, 15), st.booleans(), st.sampled_from(["", "Lời giới thiệu. " * 12, "Dài " * 1000]))


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(SHOWN, min_size=1, max_size=6), min_size=1, max_size=4), st.sampled_from(["vi", "vi-en"]))
def test_every_exhibitor_has_its_place_in_order(
    jpeg: Path, given_provinces: list[list[tuple[int, bool, str]]], language: str
) -> None:
    found, number = [], 0
    for i, members in enumerate(given_provinces):
        shown = []
        for count, large, intro in members:
            number += 1
            shown.append(shows(number, count, jpeg if large else None, intro=intro, address=intro[:90]))
        found.append(province(f"Tỉnh {i}", *shown))
    pages = flowed(found, language=language)
    assert [page.page.number for page in pages] == list(range(4, 4 + len(pages)))
    order = [one.id for page in pages for one in page.exhibitors]
    assert list(dict.fromkeys(order)) == [one.id for part in found for one in part.exhibitors]
    assert len(pictures(pages)) == sum(len(one.products) for part in found for one in part.exhibitors)
    for page in pages:
        assert len(page.provinces) == 1
        _check_room(page)
        if len(page.exhibitors) > 1:
            assert len(page.exhibitors) == 2
            assert [page.page.anchors[one.id] for one in page.exhibitors] == [TOP, LOWER]
    keys = [key for page in pages for key in page.page.anchors]
    assert sorted(keys) == sorted({*order, *(part.key for part in found)})


def _check_room(page: BodyPage) -> None:
    """Nothing but what bleeds leaves the type area, and no piece lies on another in its column."""
    columns: dict[float, list[Placed]] = {}
    for placed in page.page.placed:
        if placed.block.height and page.has_head:
            assert TOP <= placed.y <= placed.y + placed.block.height <= BOTTOM + 0.01
            assert MARGIN <= placed.x < MARGIN + TEXT_W
        if placed.block.height and placed.y > LOW_HERO + 9:
            columns.setdefault(placed.x, []).append(placed)
    for column in columns.values():
        for above, below in pairwise(column):
            assert above.y + above.block.height <= below.y + 0.01
            assert below.y + below.block.height <= BOTTOM + 0.01


@pytest.mark.parametrize(
    ("count", "is_large", "pages", "cards"),
    [
        (1, True, 1, [1]),
        (2, True, 1, [2]),
        (3, True, 1, [3]),
        (5, True, 1, [5]),
        (7, True, 1, [7]),
        (8, True, 1, [8]),
        (9, True, 1, [9]),
        (10, True, 2, [7, 3]),
        (16, True, 2, [7, 9]),
        (17, True, 2, [9, 8]),
        (19, True, 3, [7, 6, 6]),
        (3, False, 1, [3]),
        (4, False, 1, [4]),
        (5, False, 1, [5]),
        (10, False, 2, [6, 4]),
        (60, True, 7, [7, 9, 9, 9, 9, 9, 8]),
    ],
)
def test_how_many_products_a_page_takes(jpeg: Path, count: int, is_large: bool, pages: int, cards: list[int]) -> None:
    products = tuple(product(i, "Chè", photo=photo(i, jpeg) if is_large and i == 1 else None) for i in range(count))
    found = flowed([province("Hà Nội", exhibitor(1, products=products))])
    assert [len(pictures([page])) for page in found] == cards
    assert len(found) == pages
    assert found[0].has_head == (count < 3 or not is_large)
    assert all(page.has_head for page in found[1:])


@pytest.mark.parametrize(("count", "high"), [(3, TALL_HERO), (5, TALL_HERO), (6, LOW_HERO), (7, LOW_HERO)])
def test_the_hero_bleeds_off_head_and_outer_edge_on_either_side(jpeg: Path, count: int, high: float) -> None:
    products = tuple(product(i, photo=photo(i, jpeg) if i == 0 else None) for i in range(count))
    left, right = (flowed([province("Hà Nội", exhibitor(1, products=products))], first)[0] for first in (4, 5))
    wide = photo_width(photo(0, jpeg), high)
    assert (wide == HERO_W + BLEED) is (high == TALL_HERO)
    for page, x in ((left, -BLEED), (right, PAGE_W + BLEED - wide)):
        hero = pictures([page])[0]
        assert (hero.x, hero.y, hero.block.height) == (x, -BLEED, high + BLEED)
        grounds = [key for one in page.page.placed for key in one.block.ornaments if key.startswith("Ground")]
        assert grounds == ([] if high == TALL_HERO else ["GroundM"])
    assert [one.block for one in left.page.placed] == [one.block for one in right.page.placed]
    assert [one.y for one in left.page.placed] == [one.y for one in right.page.placed]


def test_a_half_page_never_shares_with_another_province_and_order_is_kept(jpeg: Path) -> None:
    few, many = (lambda n: shows(n, 2, None)), (lambda n: shows(n, 3, jpeg))
    pages = flowed([province("Hà Nội", few(1), many(2), few(3), few(4), few(5)), province("Nghệ An", few(6))])
    on_pages = [[int(one.id.split("-")[1]) for one in page.exhibitors] for page in pages]
    assert on_pages == [[], [1], [2], [3, 4], [5], [6]]
    alone = [page for page in pages if len(page.exhibitors) == 1 and page.has_head]
    for page in alone:
        notes = [placed for placed in page.page.placed if "[.1 2] 0 d" in placed.block.operators]
        assert len(notes) == 1  # the lower half is closed by lines to write on


@pytest.mark.parametrize(("counts", "notes"), [([0], 1), ([0, 1], 1), ([1, 0], 1), ([0, 0], 2), ([1], 1), ([1, 2], 0)])
def test_what_is_blank_on_a_page_of_halves_is_one_place_for_notes(counts: list[int], notes: int) -> None:
    (page,) = flowed([province("Hà Nội", *(shows(i, count, None) for i, count in enumerate(counts)))])[-1:]
    blocks = [placed for placed in page.page.placed if "[.1 2] 0 d" in placed.block.operators]
    assert len(page.exhibitors) == len(counts)
    assert len(blocks) == notes
    lines = sum(block.block.operators.count("[.1 2] 0 d") for block in blocks)
    assert lines >= 6 * notes
    if counts == [0]:
        assert lines > 15  # down to the foot of the page


@pytest.mark.parametrize("count", [1, 2])
def test_an_entry_that_needs_more_than_half_a_page_gets_one_of_its_own(count: int) -> None:
    products = tuple(product(i, description="Sao tay. " * 9) for i in range(count))
    long = exhibitor(1, "Tên dài " * 30, products=products, intro="Chữ " * 999, address="Xóm " * 99)
    long = replace(long, name_en="Long name " * 30, intro_en="Words " * 999, website="long.example.vn/" + "a" * 30)
    pages = flowed([province("Hà Nội", long, shows(2, 1, None))])
    assert [[one.id for one in page.exhibitors] for page in pages] == [["exhibitor-1"], ["exhibitor-2"]]
    assert max(placed.y + placed.block.height for placed in pages[0].page.placed) > TOP + HALF_H


@pytest.mark.parametrize(
    ("name", "count", "pages"),
    [
        ("Hà Nội", 3, 0),
        ("Hà Nội", 4, 1),
        ("Hà Nội", IN_FIRST, 1),
        ("Hà Nội", IN_FIRST + 1, 2),
        ("Hà Nội", 300, 5),
        ("", 9, 0),
    ],
)
def test_a_province_with_several_exhibitors_begins_with_its_own_page(name: str, count: int, pages: int) -> None:
    here = province(name, *(exhibitor(i) for i in range(count)))
    found = flowed([here])
    assert divider_page_count(here) == pages
    dividers = [page for page in found if not page.exhibitors]
    assert dividers == found[:pages]
    assert here.key in found[0].page.anchors
    listed = [link.target for page in dividers for link in page.page.links]
    assert listed == ([one.id for one in here.exhibitors] if pages else [])
    assert not any(page.has_head or page.has_folio for page in dividers)
    for link in (link for page in dividers for link in page.page.links):
        assert MARGIN <= link.x < link.x + link.w <= MARGIN + TEXT_W
        assert TOP <= link.y < link.y + link.h <= BOTTOM


def test_a_divider_shows_every_hall_its_province_stands_in() -> None:
    halls = [
        CatalogHall(
            f"hall-{name}", name, 30, 20, (CatalogBooth(f"{name}1", 2, 2, 3, 3), CatalogBooth(f"{name}2", 9, 2, 3, 3))
        )
        for name in "ABC"
    ]
    shown = [exhibitor(i, booths=(booth,)) for i, booth in enumerate(("A1", "C1", "A2", "C2"))]
    flow = Highlight(Setting(FACES, "Hội chợ"), Maps(halls), 4)
    flow.add([province("Hà Nội", *shown)], silent)
    drawn = [key for placed in flow.pages[0].page.placed for key in placed.block.ornaments if key.startswith("Walls")]
    assert [key.split("w")[0] for key in drawn] == ["Walls0", "Walls2"]


def test_a_divider_prints_the_page_of_each_exhibitor(tmp_path: Path) -> None:
    shown = [replace(shows(i, 1 + i % 3, None), name=f"Cơ sở {i:03d}") for i in range(20)]
    result = render(content(*shown), CatalogOptions("noi-bat"), tmp_path / "book.pdf")
    pages = Printed(tmp_path / "book.pdf").pages
    divider = next(text for text in pages if "20 đơn vị · 39 sản phẩm · gian A00–A19" in text)
    for one in shown:
        page = (result.page_of or {})[one.id]
        assert f"{one.booths[0]} {one.name} {page} " in f"{divider} "
        assert one.name in pages[page - 1]


def test_a_sentence_of_facts_stands_where_nobody_wrote_an_introduction(tmp_path: Path, jpeg: Path) -> None:
    large = tuple(product(i, f"Chè {i}", photo=photo(i, jpeg)) for i in range(3))
    book = content(
        exhibitor(1, "HTX Một", kind="Hợp tác xã", products=large),
        exhibitor(2, "HTX Hai", kind="Hợp tác xã", products=large, intro="Lời của chính chúng tôi."),
    )
    render(book, CatalogOptions("noi-bat"), tmp_path / "book.pdf")
    text = Printed(tmp_path / "book.pdf").text
    assert text.count("giới thiệu tại hội chợ 3 sản phẩm: Chè 0, Chè 1, Chè 2.") == 1
    assert text.count("Lời của chính chúng tôi.") == 1


def test_the_hero_is_printed_from_its_large_rendition(tmp_path: Path, jpeg: Path) -> None:
    large = jpeg_file(tmp_path / "large.jpg", (1600, 1200))
    one = CatalogPhoto("a" * 64, jpeg, 1000, 750, False, 4000, 3000, large)
    shown = exhibitor(1, products=(product(1), product(2, photo=one), product(3, photo=one), product(4)))
    result = render(content(shown), CatalogOptions("noi-bat"), tmp_path / "book.pdf")
    with pikepdf.Pdf.open(tmp_path / "book.pdf") as pdf:
        found = [
            t.read_raw_bytes() for t in pdf.objects if isinstance(t, pikepdf.Stream) and t.get("/Subtype") == "/Image"
        ]
    assert sorted(found) == sorted([jpeg.read_bytes(), large.read_bytes()])  # the other product is a card
    assert not [finding for finding in result.findings if finding.code == "photo_coarse"]


@pytest.mark.parametrize("language", ["vi", "en", "vi-en"])
@pytest.mark.parametrize("count", [1, 3, 8])
def test_every_product_is_printed_once_in_each_language(tmp_path: Path, jpeg: Path, count: int, language: str) -> None:
    products = tuple(
        product(i, f"Thứ-{i}-đó", name_en=f"Thing-{i}-here", photo=photo(i, jpeg) if i == 0 else None)
        for i in range(count)
    )
    book = content(exhibitor(1, intro="Lời.", products=products), groups=())
    result = render(book, CatalogOptions("noi-bat", "a5", language), tmp_path / "book.pdf")
    first = (result.page_of or {})["exhibitor-1"]
    body = " ".join(Printed(tmp_path / "book.pdf").pages[first - 1 : first + 1])
    for i in range(count):
        assert body.count(f"Thứ-{i}-đó") == (0 if language == "en" else 1)
        assert body.count(f"Thing-{i}-here") == (0 if language == "vi" else 1)


def test_a_code_stands_only_where_there_is_a_website() -> None:
    with_site, without = (exhibitor(1, products=(product(1),), website=site) for site in ("chehaodat.vn", "không có"))
    with_code, bare = _rectangles(with_site), _rectangles(without)
    assert with_code > bare + 150


def _rectangles(shown: CatalogExhibitor) -> int:
    return sum(placed.block.operators.count(" re") for placed in flowed([province("Hà Nội", shown)])[0].page.placed)


@pytest.mark.parametrize("english", ["", "A longer English name of the product that takes lines"])
@pytest.mark.parametrize("count", range(4, 30))
def test_no_page_has_only_one_or_two_cards(jpeg: Path, count: int, english: str) -> None:
    products = tuple(
        product(
            i,
            NAMES[1],
            name_en=english,
            specification="Hộp 200 g",
            marks=MARKS[: i % 4],
            photo=photo(i, jpeg) if i == 0 else None,
        )
        for i in range(count)
    )
    shown = exhibitor(1, NAMES[1], products=products, intro="Lời giới thiệu. " * 12)
    pages = [len(pictures([page])) for page in flowed([province("Hà Nội", shown)], language="vi-en")]
    assert sum(pages) == count
    assert len(pages) == 1 or min(pages[1:]) >= 3


@pytest.mark.parametrize("language", ["vi", "vi-en"])
@pytest.mark.parametrize(("count", "columns"), [(10, 1), (11, 2), (12, 2), (13, 2), (14, 3)])
def test_the_last_few_products_of_an_exhibitor_fill_their_page(
    jpeg: Path, count: int, columns: int, language: str
) -> None:
    products = tuple(
        product(i, f"Chè {i}", name_en=f"Tea {i}", description="Sao tay. " * 9, photo=photo(i, jpeg))
        for i in range(count)
    )
    (_, page) = flowed([province("Hà Nội", exhibitor(1, products=products))], language=language)
    _check_room(page)
    shown = pictures([page])
    assert len(shown) == count - 7 and len({placed.x for placed in shown}) == columns
    assert max(placed.y + placed.block.height for placed in shown) > TOP + 0.6 * (BOTTOM - TOP)
