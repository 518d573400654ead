"""Genuine exhibitors and products in layouts drawn at random: whatever the layout, the list says the same."""

import random
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from workbook_cases import Fields, as_typed, exhibitor, legacy

from boothapp.domain.legacy_text import decode_tcvn3, decode_vni
from boothapp.domain.progress import silent
from boothapp.domain.text import clean
from boothapp.resource_files import rows
from boothapp.spreadsheets.product_cells import split
from boothapp.spreadsheets.reading import read

HEADINGS = {
    "number": ["STT", "TT", "Số TT", "Số\nTT"],
    "province": ["Tỉnh", "Tỉnh/thành phố", "Địa phương"],
    "name": ["Tên đơn vị", "Đơn vị tham gia", "Tên doanh nghiệp, HTX, cơ sở", "TÊN CƠ SỞ CNNT", "Chủ thể"],
    "address": ["Địa chỉ", "Địa chỉ sản xuất", "ĐỊA CHỈ (xã, huyện)"],
    "phone": ["Điện thoại", "SĐT", "Số điện thoại", "Di động"],
    "product": ["Sản phẩm", "Tên sản phẩm", "Sản phẩm trưng bày", "Mặt hàng"],
    "note": ["Ghi chú", "Ghi chú (nếu có)"],
}
PROVINCES = ["Thái Nguyên", "Hà Giang", "Lạng Sơn", "Hải Phòng", "Phú Thọ", "Bắc Kạn"]
TOGETHER = {
    "lines": "\n".join,
    "bullets": lambda names: "\n".join(f"- {name}" for name in names),
    "points": lambda names: " ".join(f"• {name}" for name in names),
    "numbers": lambda names: " ".join(f"{number}. {name}" for number, name in enumerate(names, 1)),
    "semicolons": "; ".join,
}
SEEDS = range(60)


def real(column: str) -> list[str]:
    return sorted({clean(row[column]) for row in rows("real-products.csv") if row[column]})


NAMES = real("exhibitor")
PRODUCTS = [
    name
    for name in real("product")
    if split(name, alone=True) == [name] and not set(name) & set(";()") and " - " not in name
]
DECODE = {"tcvn3": decode_tcvn3, "vni": decode_vni}


@dataclass(frozen=True)
class Layout:
    """How one list is laid out."""

    grouped_by: str  # "sheet", "section", "column" or "title"
    below: str  # what stands in the further rows of an exhibitor: "blank", "merged", "same"
    counts: str  # what is numbered: "exhibitors", "products", "nothing"
    columns: tuple[str, ...]
    headings: dict[str, str]
    header: str  # "one row", "counted" or "merged"
    together: str  # how the products of an exhibitor stand in one cell; "" for one a row
    old: str  # the letters of a time before Unicode: "tcvn3", "vni" or ""
    pages: int  # rows after which the header is printed again; 0 = never
    summed: bool
    signed: bool
    offset: int


def drawn(chance: random.Random) -> tuple[Layout, dict[str, list[Fields]]]:
    grouped_by = chance.choice(["sheet", "section", "column", "title"])
    columns = [*(["province"] if grouped_by == "column" else []), "name"]
    columns += [*chance.sample(["address", "phone"], chance.randint(0, 2)), "product"]
    columns += ["note"] * chance.randint(0, 1)
    if chance.random() < 0.3:
        chance.shuffle(columns)
    counts = chance.choice(["exhibitors", "products", "nothing"])
    columns = [*(["number"] if counts != "nothing" else []), *columns]
    layout = Layout(
        grouped_by,
        chance.choice(["blank", "merged", "same"]),
        counts,
        tuple(columns),
        {name: chance.choice(HEADINGS[name]) for name in columns},
        chance.choice(["one row", "counted", "merged"]),
        chance.choice(["", "", "", *TOGETHER]) if columns[-1:] != ["number"] else "",
        chance.choice(["", "", "", "tcvn3", "vni"]),
        chance.choice([0, 0, 4]),
        chance.random() < 0.5,
        chance.random() < 0.5,
        chance.choice([0, 0, 1, 3]),
    )
    provinces = chance.sample(PROVINCES, 1 if grouped_by == "title" else chance.randint(1, 4))
    names = iter(chance.sample([name for name in NAMES if _survives(name, layout)], 30))
    return layout, {
        province: [_exhibitor(next(names), province, layout, chance) for _ in range(chance.randint(1, 5))]
        for province in provinces
    }


def _survives(text: str, layout: Layout) -> bool:
    """Whether old letters can hold a text: TCVN3 has no capitals with a tone."""
    return not layout.old or DECODE[layout.old](legacy(layout.old, text)) == text


def _exhibitor(name: str, province: str, layout: Layout, chance: random.Random) -> Fields:
    more = {"province": province}
    if "address" in layout.columns:
        more["address"] = f"Thôn {chance.randint(1, 20)}, xã Tân Cương"
    if "phone" in layout.columns:
        more["phone"] = f"09{chance.randrange(10**8):08d}"
    if "note" in layout.columns and chance.random() < 0.3:
        more["note"] = chance.choice(["Cần điện 3 pha", "Đã nộp phí"])
    products = [product for product in PRODUCTS if _survives(product, layout)]
    return exhibitor(name, *chance.sample(products, chance.randint(1, 4)), **more)


@dataclass
class Page:
    """A worksheet being filled, in the letters of the layout."""

    sheet: Any
    layout: Layout
    row: int = 0

    def put(self, column: int, value: object, down: int = 0) -> None:
        text = legacy(self.layout.old, value) if self.layout.old and isinstance(value, str) else value
        if down:
            self.sheet.merge_range(self.row, column, self.row + down, column, text)
        else:
            self.sheet.write(self.row, column, text)


def write(path: Path, layout: Layout, truth: dict[str, list[Fields]]) -> None:
    import xlsxwriter

    book = xlsxwriter.Workbook(path, {"strings_to_numbers": False, "strings_to_formulas": False})
    for province in truth if layout.grouped_by == "sheet" else [""]:
        page = Page(book.add_worksheet(province or "Danh sách"), layout)
        _title(page, next(iter(truth)))
        _header(page)
        for shown in [province] if province else truth:
            if layout.grouped_by == "section":
                number = ["I", "II", "III", "IV"][list(truth).index(shown)]
                place = layout.columns.index("number") if "number" in layout.columns else 0
                page.put(layout.offset + place, f"{number}. Tỉnh {shown}")
                page.row += 1
            _rows(page, truth[shown])
        _bottom(page)
    book.close()


def _title(page: Page, province: str) -> None:
    layout = page.layout
    lines = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"] if layout.signed and not layout.old else []
    lines += [f"UBND tỉnh {province}"] if layout.grouped_by == "title" else []
    lines += ["Danh sách đơn vị tham gia hội chợ", ""] if layout.summed or lines else []
    for line in lines:
        page.put(0, line)
        page.row += 1


def _header(page: Page) -> None:
    layout = page.layout
    for column, name in enumerate(layout.columns, layout.offset):
        page.put(column, layout.headings[name], down=layout.header == "merged")
        if layout.header == "counted":
            page.sheet.write(page.row + 1, column, f"({column - layout.offset + 1})")
    page.row += 1 if layout.header == "one row" else 2


def _rows(page: Page, exhibitors: list[Fields]) -> None:
    layout, counted = page.layout, 0
    for shown, one in enumerate(exhibitors):
        if layout.pages and shown and shown % layout.pages == 0:
            _header(page)
        names = [product["name"] for product in one["products"]]
        start, lines = page.row, [TOGETHER[layout.together](names)] if layout.together else names
        for position, line in enumerate(lines):
            counted += layout.counts == "products" or position == 0
            cells = {**one, "product": line, "number": counted}
            for column, name in enumerate(layout.columns, layout.offset):
                own = position == 0 or name == "product" or (name == "number" and layout.counts == "products")
                if cells.get(name) and (own or (layout.below == "same" and name != "number")):
                    page.put(column, cells[name])
            page.row += 1
        if layout.below == "merged" and len(lines) > 1:
            _merge(page, start, one)


def _merge(page: Page, start: int, one: Fields) -> None:
    end, page.row = page.row, start
    for column, name in enumerate(page.layout.columns, page.layout.offset):
        if name not in ("product", "number") and one.get(name):
            page.put(column, one[name], down=end - start - 1)
    page.row = end


def _bottom(page: Page) -> None:
    first = page.layout.offset
    if page.layout.summed:
        page.put(first, "Tổng cộng")
    if page.layout.signed:
        for down, column, line in (
            (2, 2, "Thái Nguyên, ngày 5 tháng 6 năm 2026"),
            (3, 0, "Người lập biểu"),
            (3, 2, "KT. Giám đốc"),
            (6, 2, "Trần Văn Bình"),
        ):
            page.sheet.write(page.row + down, first + column, line)


@pytest.mark.parametrize("seed", SEEDS)
def test_the_layout_changes_nothing(seed: int, tmp_path: Path) -> None:
    layout, truth = drawn(random.Random(seed))
    path = tmp_path / "list.xlsx"
    write(path, layout, truth)
    found = read({"path": str(path), "name": path.name}, silent)
    typed = [one for exhibitors in truth.values() for one in exhibitors]
    assert as_typed(found["exhibitors"]) == typed
    assert {remark["code"] for remark in found["warnings"]} - {"province_carried"} == {
        *(["products_split"] if layout.together and max(len(one["products"]) for one in typed) > 1 else []),
        *(["decoded"] if layout.old else []),
    }
    assert {remark["code"] for remark in found["skipped"]} == {
        *(["total"] if layout.summed else []),
        *(["signature"] if layout.signed else []),
    }
