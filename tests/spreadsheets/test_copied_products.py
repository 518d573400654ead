"""Blocks of cells from a spreadsheet, understood as products."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boothapp.domain.pasted_cells import cells_of
from boothapp.domain.slip import PRODUCT_FIELDS, SlipProduct
from boothapp.spreadsheets.copied_products import Columns, products, understood

HONEY = {"name": "Mật ong", "specification": "chai 500 ml", "unit": "chai", "price": "145.000 đ", "marks": "OCOP 4 sao"}


@pytest.mark.parametrize(
    ("block", "fields"),
    [
        ("Mật ong\t145.000\nPhấn hoa\t180000", ("name", "price")),
        ("145k\tMật ong\n100-150k\tPhấn hoa\nliên hệ\tSáp", ("price", "name")),
        (
            "1\tMật ong\tchai 500 ml\t145k\tchai\n2\tPhấn\ttúi 25g\t80k\ttúi",
            ("", "name", "specification", "price", "unit"),
        ),
        ("Mật ong 500ml\t145.000\nPhấn hoa 250g\t180.000", ("name", "price")),
        ("Mật ong\t145\tOCOP 4 sao\nPhấn hoa\t180\tVietGAP", ("name", "price", "marks")),
        ("Mật ong\nPhấn hoa\nSáp ong", ("name",)),
        ("Mật ong\t145.000\nPhấn hoa\tabc", ("name", "price")),
        ("Mật ong\tabc\nPhấn hoa\t180.000", ("name", "price")),
        ("Sản phẩm A\tabc\nSản phẩm B\t180.000\nSản phẩm C\t90.000", ("name", "price")),
        ("Mật ong\tHoa cà phê\t20\t30\nSáp\tTự nhiên\t50\t60", ("name", "", "", "")),
        ("\n".join(f"{n}\tMón {'abc'[n % 3]}\t{n}0.000" for n in range(1, 49)), ("", "name", "price")),
        ("Tên sản phẩm\tĐơn vị\tĐơn giá\nMật\tkg\t20.000", ("name", "unit", "price")),
        ("Đơn vị\tSản phẩm\tĐơn vị\nHTX A\tMật\tkg", ("", "name", "unit")),
        ("Giá sỉ\tTên hàng\tGiá lẻ\n90.000\tMật\t100.000", ("", "name", "price")),
        ("BẢNG GIÁ NĂM 2026\n\nTên\tGiá\nMật\t10.000", ("name", "price")),
        ("Product name\tSize\tPrice\nHoney\t500 ml\t145.000", ("name", "specification", "price")),
    ],
)
def test_columns_are_told_by_headings_or_by_their_cells(block: str, fields: tuple[str, ...]) -> None:
    assert understood(cells_of(block)).fields == fields


def test_rows_are_read_as_a_clerk_types_them_who_reads_the_headings() -> None:
    block = (
        "STT\tTên sản phẩm\tKhối lượng\tĐVT\tGiá (1.000đ)\tHạng sao OCOP\n"
        "1\tMật ong\tchai 500 ml\tchai\t145\t4\n\n"
        "2\tPhấn hoa\t250 g\ttúi\t\t\n"
        "3\t\t\t\t90\t\n"
        "4\tSáp ong\t\t\tmột trăm\t\n"
        "Tổng cộng\t\t\t\t325\t"
    )
    cells = cells_of(block)
    honey, pollen, nameless, wax = products(cells, understood(cells))
    assert {name: getattr(honey.product, name) for name in PRODUCT_FIELDS} == HONEY
    assert (honey.number, honey.problem) == (2, None)
    assert (pollen.product.price, pollen.problem) == ("", None)
    assert (nameless.number, nameless.problem and nameless.problem.code) == (5, "product_name_missing")
    assert (wax.number, wax.problem and wax.problem.code) == (6, "price_not_understood")
    assert wax.problem and wax.problem.data == {"text": "một trăm"}


def test_columns_that_somebody_chose_are_read_so() -> None:
    cells = cells_of("Hoa cà phê\tMật ong\tHũ")
    [found] = products(cells, Columns(("specification", "name", "specification")))
    assert (found.product.name, found.product.specification) == ("Mật ong", "Hoa cà phê · Hũ")


def test_what_is_on_the_slip_already_is_told() -> None:
    cells = cells_of("Mật ong\tchai 500 ml\nMẬT ONG\tchai 250 ml")
    again, other = products(cells, understood(cells), [SlipProduct("mật ong", "Chai 500 ml")])
    assert again.problem and (again.problem.code, again.problem.data) == ("product_on_slip", {"name": "Mật ong"})
    assert other.problem is None


@given(st.lists(st.lists(st.text(max_size=12), max_size=5), max_size=6))
def test_any_block_is_understood_and_loses_no_row_with_a_letter_in_a_name(cells: list[list[str]]) -> None:
    columns = understood(cells)
    assert len(columns.fields) == max(map(len, cells), default=0)
    assert sum(field == "name" for field in columns.fields) <= 1
    for found in products(cells, columns):
        assert found.problem or any(map(str.isalpha, found.product.name))
        assert columns.first_row < found.number <= len(cells)


def test_a_row_marked_to_the_end_of_the_sheet_is_read_as_far_as_lists_go() -> None:
    found = understood([["Chè búp", "Gói 500 g", *["x"] * 16_000]])
    assert found.fields[:2] == ("name", "specification") and len(found.fields) == 100


def test_a_cell_in_quotation_marks_may_be_as_long_as_it_is() -> None:
    long = "chè\n" * 50_000
    assert cells_of(f'"{long}"\tb') == [[long, "b"]]
