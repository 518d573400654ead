"""How entries flow: nothing leaves its column, no head is left alone at the foot, no piece is split."""

import pytest
from catalog_samples import exhibitor, product
from hypothesis import given, settings
from hypothesis import strategies as st

from boothapp.catalog.designs.entry import EntryDesign
from boothapp.catalog.designs.two_columns import COLUMNS, BodyPage, TwoColumns
from boothapp.catalog.minimap import Maps
from boothapp.catalog.page import Placed
from boothapp.catalog.province import Province
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import BOTTOM, TOP
from boothapp.catalog.typefaces import Typefaces
from boothapp.domain.catalog import CatalogPhoto
from boothapp.domain.progress import silent

FACES = Typefaces()
NAMES = ["Chè đinh", "Bộ sản phẩm trà hoa vàng sấy lạnh của vùng cao An Bình", "Mật ong", "Rượu ngô men lá Bằng Phúc"]

LOST = CatalogPhoto("0" * 64, None, 0, 0)  # a tile stands in its place


def flowed(*provinces: tuple[str, list[int]]) -> list[BodyPage]:
    """Lay out provinces given as (name, products of each exhibitor)."""
    number, found = 0, []
    for name, counts in provinces:
        members = []
        for count in counts:
            number += 1
            products = tuple(product(i, NAMES[(number + i) % 4], photo=LOST) for i in range(count))
            members.append(exhibitor(number, NAMES[number % 4] * (1 + number % 3), province=name, products=products))
        found.append(Province(name, "M", tuple(members)))
    flow = TwoColumns(EntryDesign(Setting(FACES, "Hội chợ"), Maps(())), 4)
    flow.add(found, silent)
    return flow.pages


def columns(page: BodyPage) -> list[list[Placed]]:
    return [[placed for placed in page.page.placed if placed.x == x] for x in COLUMNS]


@settings(max_examples=60)
@given(st.lists(st.lists(st.integers(0, 15), min_size=1, max_size=6), min_size=1, max_size=5))
def test_pieces_lie_below_each_other_within_their_column(counts: list[list[int]]) -> None:
    pages = flowed(*((f"Tỉnh {i}", products) for i, products in enumerate(counts)))
    assert [page.page.number for page in pages] == list(range(4, 4 + len(pages)))
    for page in pages:
        for column in columns(page):
            y = TOP
            for placed in column:
                assert placed.y >= y - 1e-9
                y = placed.y + placed.block.height
                assert y <= BOTTOM + 2


@settings(max_examples=60)
@given(st.lists(st.lists(st.integers(1, 9), min_size=1, max_size=6), min_size=1, max_size=5))
def test_no_head_is_last_in_a_column(counts: list[list[int]]) -> None:
    for page in flowed(*((f"Tỉnh {i}", products) for i, products in enumerate(counts))):
        for column in columns(page):
            if column:  # rows of products hold a photo or the tile of one; bands and heads do not
                assert any(key.startswith("Tile") for key in column[-1].block.ornaments)


@pytest.mark.parametrize("count", [0, 1, 2, 3, 4, 5, 7, 13, 60])
def test_an_exhibitor_that_goes_on_has_a_short_head_in_every_further_column(count: int) -> None:
    pages = flowed(("Hà Nội", [count]))
    filled = [column for page in pages for column in columns(page) if column]
    rows = sum(any(key.startswith("Tile") for key in placed.block.ornaments) for column in filled for placed in column)
    assert rows == -(-count // 2)
    for column in filled[1:]:
        assert column[0].y == TOP
        assert not any(key.startswith("Tile") for key in column[0].block.ornaments)
    assert all(page.exhibitors[0].id == "exhibitor-1" for page in pages)


def test_a_page_knows_its_provinces_and_exhibitors_in_order() -> None:
    pages = flowed(("Hà Nội", [3, 9]), ("Nghệ An", [2]))
    assert [province.name for page in pages for province in page.provinces][-1] == "Nghệ An"
    for page in pages:
        numbers = [int(shown.id.split("-")[1]) for shown in page.exhibitors]
        assert numbers == sorted(set(numbers))


def test_products_of_an_exhibitor_without_any_photo_are_a_list() -> None:
    entry = EntryDesign(Setting(FACES, "Hội chợ"), Maps(())).entry
    for count in (1, 2, 7):
        products = tuple(product(i) for i in range(count))
        assert len(entry(exhibitor(1, products=products), "M").rows) == count
        with_one = (product(99, photo=LOST), *products)
        assert len(entry(exhibitor(1, products=with_one), "M").rows) == (count + 2) // 2


@pytest.mark.parametrize("most", [0, 1, 3, 40])
def test_a_description_stands_beside_the_picture_of_a_single_product(most: int) -> None:
    words = "Chè Tân Cương. " * most
    shown = exhibitor(1, products=(product(1, photo=LOST, description=words.strip()),))
    (row,) = EntryDesign(Setting(FACES, "Hội chợ"), Maps(())).entry(shown, "M").rows
    assert [note.detail for note in row.notes if note.code == "text_cut"] == (["description"] if most == 40 else [])
    assert row.height < 30
