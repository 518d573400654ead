"""The columns of the indexes: heads with their rows, no single last row, nothing below the foot, one booth a row."""

import pytest
from catalog_samples import content, exhibitor, product
from hypothesis import given, settings
from hypothesis import strategies as st

from boothapp.catalog.page import Page
from boothapp.catalog.pages.booth_index import FIRST_TOP, FOOT, booth_index_part
from boothapp.catalog.pages.group_columns import FIRST_TOP as GROUPS_TOP
from boothapp.catalog.pages.group_columns import GROUP_GAP, Group, Head, Row, columns_of, groups_of
from boothapp.catalog.pages.group_index import group_index_part
from boothapp.catalog.setting import Setting
from boothapp.catalog.styles import BOTTOM, COLUMN, TOP
from boothapp.catalog.typefaces import Typefaces
from boothapp.domain.catalog import CatalogContent, CatalogGroup, CatalogMark

SETTING = Setting(Typefaces(), "Hội chợ", "vi-en")
NAMES = ["Chè đinh", "Bộ sản phẩm trà hoa vàng sấy lạnh của vùng cao An Bình", "Mật ong", "Rượu ngô men lá Bằng Phúc"]
MARKS = (CatalogMark("ocop", stars=5), CatalogMark("cnnt", "quoc_gia"))


def grouped(counts: list[int]) -> CatalogContent:
    """Return a fair whose groups have so many products."""
    names = [f"Nhóm sản phẩm {'rất dài ' * (i % 9)}{i}" for i in range(len(counts))]
    products = [
        product(100 * i + j, f"{NAMES[j % 4]} {j}", group=name, group_en=f"Group {i}", marks=MARKS[: j % 3])
        for i, (name, count) in enumerate(zip(names, counts, strict=True))
        for j in range(count)
    ]
    groups = tuple(CatalogGroup(name, f"Group {i}") for i, name in enumerate(names))
    return content(exhibitor(1, products=tuple(products)), groups=groups)


def group(number: int, heights: list[float]) -> Group:
    rows = tuple(Row(product(1000 * number + i), exhibitor(1), "Chè", 30.0, height) for i, height in enumerate(heights))
    return Group(Head(f"Nhóm {number}", "", 9.0), Head(f"Nhóm {number} (tiếp)", "", 5.0, goes_on=True), rows)


@pytest.mark.parametrize("sizes", [[n, k, 5] for n in range(1, 100) for k in (1, 2, 3, 4)])
def test_heads_keep_two_rows_and_no_last_row_stands_alone(sizes: list[int]) -> None:
    columns = columns_of([group(number, [4.0] * size) for number, size in enumerate(sizes)])
    assert sum(isinstance(piece, Row) for column in columns for piece in column) == sum(sizes)
    for column in columns:
        runs: list[tuple[Head, list[Row]]] = []
        for piece in column:
            if isinstance(piece, Head):
                runs.append((piece, []))
            else:
                runs[-1][1].append(piece)
        for head, rows in runs:
            assert len(rows) >= min(2, sizes[int(head.name.split()[1])])


@given(st.lists(st.lists(st.sampled_from([4.0, 7.45, 10.9, 14.3]), min_size=1, max_size=80), min_size=1, max_size=6))
def test_columns_hold_what_is_in_them(groups: list[list[float]]) -> None:
    columns = columns_of([group(number, heights) for number, heights in enumerate(groups)])
    assert [piece.height for column in columns for piece in column if isinstance(piece, Row)] == [
        height for heights in groups for height in heights
    ]
    for i, column in enumerate(columns):
        heads = sum(isinstance(piece, Head) for piece in column)
        height = sum(piece.height for piece in column) + GROUP_GAP * (heads - 1)
        assert height <= BOTTOM - (GROUPS_TOP if i < 2 else TOP) + 1e-6
        assert isinstance(column[0], Head)


def test_a_row_of_the_index_ends_above_the_foot_of_its_page() -> None:
    book = grouped([7, 80, 1, 160, 33])
    part = group_index_part(SETTING, book)
    pages = part.draw(30, {"group index": 30, "exhibitor-1": 7})
    assert len(pages) == part.count
    rows = [link for page in pages for link in page.links]
    assert len(rows) == 7 + 80 + 1 + 160 + 33
    assert all(link.y >= TOP and link.y + link.h <= BOTTOM + 0.01 and link.w == COLUMN for link in rows)
    assert_apart(pages)


def test_a_product_with_the_same_name_twice_has_one_row_and_one_without_a_group_stands_last() -> None:
    tea, other = product(1, "Chè đinh", group="Chè"), product(3, "Ấm đất")
    book = content(
        exhibitor(1, products=(tea, product(2, "CHÈ ĐINH", group="Chè"), other)), exhibitor(2, products=(tea,))
    )
    groups = list(groups_of(SETTING, book))
    assert [group.head.name for group in groups if group.head] == ["Chè", "Sản phẩm khác"]
    assert [[row.exhibitor.id for row in group.rows] for group in groups] == [
        ["exhibitor-1", "exhibitor-2"], ["exhibitor-1"],
    ]  # fmt: skip
    alone = list(groups_of(SETTING, content(exhibitor(1, products=(other,)))))
    assert [group.head for group in alone] == [None]


@settings(max_examples=40)
@given(st.lists(st.integers(1, 4), min_size=1, max_size=300))
def test_the_index_by_booth_has_a_row_for_every_booth(counts: list[int]) -> None:
    exhibitors = []
    for i, count in enumerate(counts):
        booths = tuple(f"{'ABCDE'[i % 5]}{i:02d}{'abcd'[j]}" for j in range(count))
        exhibitors.append(exhibitor(i, f"Công ty TNHH {NAMES[i % 4]} {i}", booths=booths))
    part = booth_index_part(SETTING, content(*exhibitors))
    pages = part.draw(7, {"booth index": 7, **{shown.id: 9 for shown in exhibitors}})
    assert len(pages) == part.count
    rows = [link for page in pages for link in page.links]
    assert len(rows) == sum(counts)
    assert all(link.y >= (FIRST_TOP if page.number == 7 else TOP) for page in pages for link in page.links)
    assert all(link.y + link.h <= FOOT + 0.01 for link in rows)
    assert_apart(pages)
    subjects = [item.subject for page in pages for item in page.printed]
    assert sorted(subjects) == sorted(booth for shown in exhibitors for booth in shown.booths)


def assert_apart(pages: list[Page]) -> None:
    """The rows of a column follow each other."""
    for page in pages:
        for above, below in zip(page.links, page.links[1:], strict=False):
            assert above.x < below.x or above.y + above.h <= below.y + 0.01


def test_a_booth_that_two_have_by_mistake_has_a_row_of_each() -> None:
    part = booth_index_part(SETTING, content(exhibitor(1, booths=("A1",)), exhibitor(2, booths=("A1",))))
    (page,) = part.draw(4, {"booth index": 4, "exhibitor-1": 5, "exhibitor-2": 6})
    assert [link.target for link in page.links] == ["exhibitor-1", "exhibitor-2"]
    assert len({item.subject for item in page.printed}) == 2


def test_a_row_names_its_exhibitor_where_no_booth_tells_it_apart() -> None:
    def sellers(*booths: tuple[str, ...]) -> list[str]:
        shown = [
            exhibitor(i, f"HTX Chè {'ABC'[i]}", booths=booths[i], products=(product(i, "Chè đinh"),))
            for i in range(len(booths))
        ]
        return [row.seller for part in groups_of(SETTING, content(*shown)) for row in part.rows]

    assert sellers((), ()) == ["Chè A", "Chè B"]
    assert sellers(("A1",), ()) == ["Chè B", ""]
    assert sellers(("A1",), ("A1",), ("A2",)) == ["Chè A", "Chè B", ""]
    assert sellers(("A1",), ("A2",)) == ["", ""]
