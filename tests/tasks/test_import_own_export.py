"""A list the program wrote itself comes back without changing anything."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from import_cases import counts, goods, only_product, row, take

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.product import Product, Recognition
from boothapp.store import records
from boothapp.store.fair import Fair
from boothapp.tasks import export_fair, import_list

HARD = (
    row(
        "HTX chè Hảo Đạt",
        goods(
            "Chè, loại 1; đặc biệt",
            price="27.000 - 32.000 đồng/kg",
            recognition="OCOP 3 sao (QĐ 123/QĐ-UBND ngày 12/5/2023); CNNT tiêu biểu cấp tỉnh 2020; VietGAP; Cúp vàng",
            group="Nhóm lạ",
        ),
        goods("=1+1", price="Liên hệ", description="'quoted"),
        tax_id="001099012345",
        note="CCCD 001099012345",
        phone="0912345678 / xin hỏi",
        contact="Nguyễn Văn An",
        contact_role="Giám đốc",
        consent="Có",
        contact_phone="0987654321",
        booths_requested="2 gian góc",
        province="Xứ lạ",
        name_en="Hảo Đạt Tea",
        fascia_name="CHÈ HẢO ĐẠT",
    ),
    row("Cơ sở không có sản phẩm", status="đã rút", kind="Nghệ nhân", address="@abc, tỉnh Sơn La", tax_id="đang xin"),
    row(
        "HTX chè Hảo Đạt",
        goods("Chè", price="145k", barcode="8934563138165"),
        province="Lạng Sơn",
        phone="0203 3825 456",
    ),
    row("-", address="-1"),
)


@pytest.fixture
def hard_fair(fair: Fair) -> Fair:
    """A fair of what lists say, and of what only people type: nothing worked out, fields of every kind."""
    take(fair, *HARD)
    typed = Exhibitor("Tổ hợp tác Mây tre", address="Xóm 9, tỉnh Thái Nguyên", kind="", phone="0912345678")
    product = Product(typed.id, "Giỏ", price_text="27.000/chiếc", group_text="Thủ công mỹ nghệ")
    priced = Product(typed.id, "Khay", price_dong=900, unit="Chiếc to", position=1)
    with fair.edit("typed"):
        records.save(fair.db, typed, product, priced, Recognition(product.id, "ocop", stars=4, year=2024))
    return fair


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_it_changes_nothing(hard_fair: Fair, tmp_path: Path, content: Callable[[Fair], Any], ending: str) -> None:
    target = tmp_path / f"xuat.{ending}"
    export_fair.to_file(hard_fair, target)
    before = content(hard_fair)
    report = import_list.import_file(hard_fair, target)
    assert counts(report) == (0, 0, len(HARD) + 1, 0)
    assert [one.message for one in report.questions] == []
    assert content(hard_fair) == before


def test_what_was_typed_into_it_is_taken(fair: Fair, tmp_path: Path) -> None:
    take(fair, row("HTX chè Hảo Đạt", goods("Chè")))
    with fair.edit("typed"):
        records.save(fair.db, replace(only_product(fair), name="Chè đinh"))
    target = tmp_path / "xuat.csv"
    export_fair.to_file(fair, target)
    text = target.read_text(encoding="utf-8-sig")
    target.write_text(
        text.replace("HTX chè Hảo Đạt", "HTX Tân Hương").replace("Chè đinh", "Chè nõn"), encoding="utf-8-sig"
    )
    report = import_list.import_file(fair, target)
    assert counts(report) == (0, 0, 1, 0)
    assert [one.code for one in report.questions] == ["value_differs", "value_differs"]
