"""How the list flows: entries whole or broken between products, strips with their first entry, maps in the margin."""

import itertools
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
from catalog_samples import exhibitor, product
from hypothesis import given, settings
from hypothesis import strategies as st

from boothapp.catalog.designs import product_row
from boothapp.catalog.designs.body import BodyPage
from boothapp.catalog.designs.listing import KEPT_WHOLE, LEAST_ROWS, MAPS_BOTTOM, Listing, rows_by_page
from boothapp.catalog.designs.listing_entry import PRODUCTS_W, PRODUCTS_X, ListingDesign
from boothapp.catalog.drawing import BASE_LINE, Drawing
from boothapp.catalog.minimap import Maps
from boothapp.catalog.page import Placed
from boothapp.catalog.province import Province
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import BOTTOM, MARGIN, MM, PAGE_W, STYLES, TEXT_W, TOP
from boothapp.catalog.typefaces import Typefaces
from boothapp.domain.catalog import CatalogBooth, CatalogExhibitor, CatalogHall, CatalogMark
from boothapp.domain.progress import silent

SETTING = Setting(Typefaces(), "Hội chợ")
NAMES = ["Chè đinh", "Bộ sản phẩm trà hoa vàng sấy lạnh của vùng cao An Bình", "Mật ong", "Rượu ngô men lá Bằng Phúc"]
MARKS = (CatalogMark("ocop", stars=4), CatalogMark("cnnt", "quoc_gia"), CatalogMark("other", text="VietGAP"))
FULLEST = 0.6  # of a page: what its last entry must leave no more room than


def sample(number: int, count: int) -> CatalogExhibitor:
    products = tuple(product(100 * number + i, NAMES[(number + i) % 4], marks=MARKS[: i % 4]) for i in range(count))
    return exhibitor(number, NAMES[number % 4] * (1 + number % 3), products=products)


def flowed(*provinces: list[int], halls: tuple[CatalogHall, ...] = ()) -> list[BodyPage]:
    """Lay out provinces given as the products of each exhibitor."""
    number, found = 0, []
    for i, counts in enumerate(provinces):
        members = tuple(sample(number + j + 1, count) for j, count in enumerate(counts))
        number += len(counts)
        found.append(Province(f"Tỉnh {i}", "M", members))
    flow = Listing(SETTING, Maps(halls), 4)
    flow.add(found, silent)
    return flow.pages


def pieces(page: BodyPage, x: float = MARGIN) -> list[Placed]:
    return [placed for placed in page.page.placed if placed.x == x]


COUNTS = st.lists(st.lists(st.integers(0, 40), min_size=1, max_size=6), min_size=1, max_size=5)


@settings(max_examples=50)
@given(COUNTS)
def test_pieces_lie_below_each_other_and_pages_are_full(counts: list[list[int]]) -> None:
    pages = flowed(*counts)
    assert [page.page.number for page in pages] == list(range(4, 4 + len(pages)))
    feet = []
    for page in pages:
        for x in (MARGIN, MARGIN + PRODUCTS_X):
            y = TOP
            for placed in pieces(page, x):
                assert placed.y >= y - 1e-6
                y = placed.y + placed.block.height
                assert y <= BOTTOM + 1.01  # a strip's block has a gap below it
        feet.append(max(placed.y + placed.block.height for placed in page.page.placed))
    assert all(foot - TOP > FULLEST * (BOTTOM - TOP) for foot in feet[:-1])


@settings(max_examples=50)
@given(COUNTS)
def test_strips_stay_with_an_entry_and_every_exhibitor_has_its_place(counts: list[list[int]]) -> None:
    pages = flowed(*counts)
    for page in pages:
        strips = [placed for placed in pieces(page) if "StripM" in placed.block.ornaments]
        entries = sorted(y for key, y in page.page.anchors.items() if key.startswith("exhibitor"))
        assert len(strips) == sum(key.startswith("province") for key in page.page.anchors)
        for strip in strips:
            assert min(y - strip.y for y in entries if y > strip.y) < strip.block.height + 2
    assert sum(len(page.page.anchors) for page in pages) == len(counts) + sum(map(len, counts))


def test_an_entry_is_kept_whole_unless_it_is_long() -> None:
    design = ListingDesign(SETTING)
    assert design.entry(sample(1, 8)).height < KEPT_WHOLE < design.entry(sample(2, 20)).height
    whole = flowed([8] * 30)
    assert all(len({shown.id for shown in page.exhibitors} & later_ids(whole, page)) == 0 for page in whole)
    broken = flowed([8, 8, 8, 60])
    ids = [[shown.id for shown in page.exhibitors] for page in broken]
    assert ids[0][-1] == ids[1][0] == "exhibitor-4"
    assert pieces(broken[1])[0].y == TOP  # "Tỉnh 0 (tiếp)", then the name again
    assert pieces(broken[1])[1].block == design.short_head(sample(4, 60))
    rows = sum(len(pieces(page, MARGIN + PRODUCTS_X)) for page in broken)
    assert rows == 8 * 3 + 60


def later_ids(pages: list[BodyPage], page: BodyPage) -> set[str]:
    return {shown.id for later in pages if later.page.number > page.page.number for shown in later.exhibitors}


@given(st.lists(st.floats(2, 30), max_size=80), st.floats(0, 170))
def test_rows_go_on_where_the_page_ends(heights: list[float], room: float) -> None:
    counts, at = rows_by_page(heights, room, 170), 0
    assert sum(counts) == len(heights)
    for i, count in enumerate(counts):
        assert sum(heights[at : at + count]) <= (170 if i else room) + 1e-3
        at += count
    if len(counts) > 1 and counts[-2] > LEAST_ROWS:
        assert counts[-1] >= LEAST_ROWS


class Recording(Drawing):
    """Keeps (left, right, base line) of the lines of text and of the badges."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self.extents: list[tuple[float, float, float]] = []
        DRAWN.append(self)

    def text(self, x: float, y: float, text: str, style: str, ink: str = "text", **how: Any) -> float:
        wide = super().text(x, y, text, style, ink, **how)
        left = x - wide if how.get("align") == "right" else x
        self.extents.append((left, left + wide, y))
        return wide

    def paragraph(self, x: float, y: float, lines: Sequence[str], style: str, *more: Any, **how: Any) -> float:
        line_h = STYLES[style].leading / MM
        for i, line in enumerate(lines):
            self.extents.append((x, x + self.width(line, style), y + (i + BASE_LINE) * line_h))
        return super().paragraph(x, y, lines, style, *more, **how)

    def ornament(self, key: str, x: float, y: float, *, scale: float = 1.0) -> None:
        super().ornament(key, x, y, scale=scale)
        self.extents.append((x, x + 8 * scale, y + 2.4))


DRAWN: list[Recording] = []


@pytest.mark.parametrize("price", ["", "5.000 đ", "1.250.000–32.000.000 đ/bộ 12 chiếc", "theo thỏa thuận " * 9])
@pytest.mark.parametrize("name", [*NAMES, "Thực phẩm bảo vệ sức khỏe Vicumax Mật ong Nano", "W" * 90, ""])
def test_texts_and_marks_of_a_row_keep_apart(monkeypatch: pytest.MonkeyPatch, name: str, price: str) -> None:
    monkeypatch.setattr(product_row, "Drawing", Recording)
    for count in range(4):
        DRAWN.clear()
        shown = replace(product(1, name, marks=MARKS[:count], price=price), name=name)
        ListingDesign(SETTING).entry(exhibitor(1, products=(shown,)))
        lines: dict[str, list[tuple[float, float]]] = {}
        for left, right, base in DRAWN[0].extents:
            assert left >= -0.01
            assert right <= PRODUCTS_W + 0.01
            lines.setdefault(f"{base:.1f}", []).append((left, right))
        assert len(lines) >= 1
        for found in lines.values():
            found.sort()
            assert all(before[1] < after[0] for before, after in itertools.pairwise(found))


def test_a_map_of_every_hall_of_the_page_stands_in_the_outer_margin() -> None:
    booths = [CatalogBooth(f"A{i:02d}", 3.0 * i, 3, 3, 3) for i in range(1, 20)]
    halls = tuple(
        CatalogHall(f"hall-{i}", f"Nhà {i}", 60, 40, tuple(booths[i::3])) for i in range(3)
    )  # every third booth in another hall
    pages = flowed([9] * 12, halls=halls)
    for page in pages:
        maps = [p for p in page.page.placed if any(key.startswith("Walls") for key in p.block.ornaments)]
        assert len(maps) == 3
        for placed in maps:
            outer = MARGIN + TEXT_W if page.page.right_hand else 4.5
            assert outer <= placed.x <= placed.x + 8 <= (PAGE_W - 4.5 if page.page.right_hand else MARGIN)
            assert placed.y + placed.block.height <= MAPS_BOTTOM
    assert not any(
        key.startswith("Walls") for page in flowed([3]) for p in page.page.placed for key in p.block.ornaments
    )


def test_an_exhibitor_without_products_tells_about_itself() -> None:
    quiet = exhibitor(1, intro="Làng nghề đúc đồng hơn ba trăm năm.")
    entry = ListingDesign(SETTING).entry(quiet)
    assert len(entry.rows) == 1
    assert len(ListingDesign(SETTING).entry(exhibitor(1)).rows) == 0


@pytest.mark.parametrize("count", [1, 2, 8, 40])
def test_an_introduction_fills_free_room_or_takes_two_lines_across_the_page(count: int) -> None:
    plain = sample(1, count)
    design, long = ListingDesign(SETTING), "Làng nghề đúc đồng hơn ba trăm năm tuổi. " * 30
    before, after = design.entry(plain), design.entry(replace(plain, intro=long))
    assert before.across.height == 0
    assert [note.detail for note in (*after.head.notes, *after.across.notes)] == ["introduction"]
    assert (after.across.height > 0) == (count < 8)
    assert after.height <= before.height + 2 * STYLES["small"].leading / MM + 1
    assert after.rows == before.rows


@settings(max_examples=30)
@given(st.lists(st.integers(0, 40), min_size=1, max_size=20), st.integers(1, 60))
def test_introductions_across_the_page_stand_below_their_entry(counts: list[int], words: int) -> None:
    members = tuple(replace(sample(i, count), intro="Làng nghề " * words) for i, count in enumerate(counts, 1))
    flow, design = Listing(SETTING, Maps(()), 4), ListingDesign(SETTING)
    flow.add([Province("Tỉnh", "M", members)], silent)
    entries = {one.head.operators: one for one in map(design.entry, members)}
    wanted, found = sum(one.across.height > 0 for one in map(design.entry, members)), 0
    for page in flow.pages:
        entry, foot = None, TOP
        for placed in page.page.placed:
            if entry and entry.across.height and placed.block == entry.across:
                assert placed.y >= foot - 1e-9
                found += 1
            entry = entries.get(placed.block.operators, entry)
            foot = max(foot, placed.y + placed.block.height)
        assert foot <= BOTTOM + 1.01
    assert found == wanted
