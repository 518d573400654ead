"""Every page number that contents and indexes print is that of the page where the entry is, read back from the PDF."""

import re
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from catalog_samples import Printed, content, exhibitor, genuine_content, links, product, squeezed

from boothapp.catalog import render
from boothapp.catalog.booth_label import booth_label
from boothapp.catalog.pages.index_row import name_and_form
from boothapp.domain import booth_codes, names
from boothapp.domain.catalog import (
    DESIGNS,
    CatalogContent,
    CatalogExhibitor,
    CatalogGroup,
    CatalogOptions,
    CatalogResult,
    CatalogZone,
)
from boothapp.domain.text import fold, sort_key

GROUPS = (CatalogGroup("Chè, trà", "Tea"), CatalogGroup("Mật ong", "Honey"), CatalogGroup("Đồ gỗ", "Wood"))
INDEXES = ("Bảng tra theo số gian", "Bảng tra tên A–Z", "Bảng tra theo nhóm sản phẩm")


@dataclass(frozen=True)
class Book:
    content: CatalogContent
    result: CatalogResult
    reader: Printed
    links: list[tuple[int, str, int]]  # page, words, page led to

    def pages(self, title: str) -> range:
        """Return the pages of the part with this title, by the bookmarks."""
        marks = [(name, page) for level, name, page in self.reader.bookmarks if level == 0]
        at = [name for name, _ in marks].index(title)
        end = marks[at + 1][1] if at + 1 < len(marks) else len(self.reader.pages)
        return range(marks[at][1], end)

    def rows(self, title: str) -> list[tuple[str, int]]:
        """Return words and target of the links on the pages of a part."""
        return [(words, to) for page, words, to in self.links if page in self.pages(title)]

    def page_of(self, shown: CatalogExhibitor) -> int:
        return (self.result.page_of or {})[shown.id]


def placed(book: CatalogContent) -> CatalogContent:
    """Put the exhibitors into four zones, some of them into two booths, and their products into groups."""
    exhibitors = []
    for i, shown in enumerate(book.exhibitors):
        booths = tuple(f"{'DACB'[i % 4]}{i:02d}{slot}" for slot in ("ab" if i % 5 == 0 else ("",)))
        products = tuple(
            replace(one, group=GROUPS[j % 3].name if (i + j) % 4 else "") for j, one in enumerate(shown.products)
        )
        exhibitors.append(replace(shown, booths=booths if i % 7 else (), products=products))
    return replace(book, exhibitors=tuple(exhibitors), groups=GROUPS, zones=(CatalogZone("B"), CatalogZone("A")))


@pytest.fixture(scope="module", params=DESIGNS)
def book(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Book:
    folder = tmp_path_factory.mktemp("book")
    printed = placed(genuine_content(folder))
    return read_back(printed, folder / "book.pdf", request.param)


def read_back(printed: CatalogContent, path: Path, design: str) -> Book:
    result = render(printed, CatalogOptions(design), path)
    return Book(printed, result, Printed(path), links(path))


def test_the_page_number_beside_every_link_is_that_of_the_page_it_leads_to(book: Book) -> None:
    assert len(book.links) > 500
    for page, words, to in book.links:
        # a row of the group index may name the exhibitor below its product and page
        assert re.search(rf"(?<!\S){to}(?!\S)", words), (page, words, to)


def test_every_entry_is_on_the_page_that_is_told(book: Book) -> None:
    for shown in book.content.exhibitors:
        assert squeezed(shown.name) in book.reader.pages[book.page_of(shown) - 1]


def test_parts_stand_in_their_order_and_contents_name_their_pages(book: Book) -> None:
    marks = [(name, page) for level, name, page in book.reader.bookmarks if level == 0]
    titles = [name for name, _ in marks]
    assert [title for title in titles if title in INDEXES] == list(INDEXES)
    first, last = (edge(map(book.page_of, book.content.exhibitors)) for edge in (min, max))
    assert dict(marks)[INDEXES[0]] < first
    assert dict(marks)[INDEXES[1]] > last
    assert titles[-1] == INDEXES[2]
    contents = book.rows("Mục lục theo tỉnh")
    for title in INDEXES:
        assert (f"{title} {dict(marks)[title]}", dict(marks)[title]) in contents
    for name, page in marks[1:]:
        assert name == "Mục lục theo tỉnh" or any(name in words and to == page for words, to in contents), name


def test_provinces_are_in_the_contents_with_their_first_page(book: Book) -> None:
    rows = [words for words, _ in book.rows("Mục lục theo tỉnh")]
    for name in {shown.province for shown in book.content.exhibitors}:
        title = name or "Chưa rõ tỉnh"
        row = next(row for words in rows if (row := re.fullmatch(rf"\d+ {title}( \S+)? (\d+)", words)))
        here = int(row[2])
        first = min(book.page_of(shown) for shown in book.content.exhibitors if shown.province == name)
        assert here == first or (here < first and title in book.reader.pages[here - 1])  # on a page of its own


def test_every_exhibitor_is_in_the_index_by_name(book: Book) -> None:
    in_order = sorted(book.content.exhibitors, key=lambda one: (names.index_key(one.name), one.name, one.id))
    for shown, (words, to) in zip(in_order, book.rows("Bảng tra tên A–Z"), strict=True):
        name, form = name_and_form(shown)
        begin = f"{name} ({form})" if form else name
        assert squeezed(f"{begin} {booth_label(shown.booths)} {book.page_of(shown)}") == words
        assert to == book.page_of(shown)


def test_every_booth_is_in_the_index_by_booth_zone_by_zone(book: Book) -> None:
    rows = book.rows("Bảng tra theo số gian")
    found = [(re.search(r"\b[A-D]\d{2,3}[ab]?\b", words)[0], to) for words, to in rows]
    expected = [(booth, book.page_of(shown)) for shown in book.content.exhibitors for booth in shown.booths]
    zones = "BACD"  # the fair's own order, then those it does not list
    assert found == sorted(expected, key=lambda item: (zones.index(item[0][0]), booth_codes.sort_key(item[0])))


def test_every_product_is_in_the_index_by_group_in_the_alphabet(book: Book) -> None:
    rows = book.rows("Bảng tra theo nhóm sản phẩm")
    order = [group.name for group in GROUPS] + [""]
    expected = [
        (order.index(product.group), sort_key(product.name), product.name, book.page_of(shown))
        for shown in book.content.exhibitors
        for product in {(one.group, fold(one.name)): one for one in reversed(shown.products)}.values()
    ]
    for (words, _), (_, _, name, _) in zip(rows, sorted(expected), strict=True):
        assert squeezed(name) in words
    assert sorted(to for _, to in rows) == sorted(page for *_, page in expected)
    for group in GROUPS:
        assert any(group.name in book.reader.pages[page - 1] for page in book.pages(INDEXES[2]))


@pytest.mark.parametrize("design", DESIGNS)
def test_a_fair_without_booths_has_no_index_by_booth(tmp_path: Path, design: str) -> None:
    bare = content(*(exhibitor(i, booths=(), products=(product(i),)) for i in range(9)))
    found = read_back(bare, tmp_path / "book.pdf", design)
    assert [name for level, name, _ in found.reader.bookmarks if level == 0][-2:] == [
        INDEXES[1],
        "Bảng tra sản phẩm A–Z",
    ]
    assert INDEXES[0] not in found.reader.text
