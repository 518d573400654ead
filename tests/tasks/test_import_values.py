"""How the values of a row are judged: what is taken, what is doubted, and that nothing is lost."""

from typing import Any

import pytest
from import_cases import codes, goods, planned, row, take, written

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.product import Product
from boothapp.store import records
from boothapp.store.fair import Fair
from boothapp.tasks.import_report import ImportReport

NAME = "HTX chè Hảo Đạt"


@pytest.mark.parametrize(
    ("field", "text", "stored", "code"),
    [
        ("tax_id", "0100233488", "0100233488", ""),
        ("tax_id", "0314409058002", "0314409058-002", ""),
        ("tax_id", "100233488", "0100233488", ""),
        ("tax_id", "0100233489", "0100233489", "tax_code_check_digit"),
        ("tax_id", "đang xin cấp", "đang xin cấp", "tax_code_not_understood"),
        ("tax_id", "•••• 2345", "", ""),
        ("phone", "0912 345 678", "0912 345 678", ""),
        ("phone", "xin hỏi sau", "xin hỏi sau", "phone_not_understood"),
        ("phone", "01234567890", "01234567890", "phone_not_understood"),
        ("phone", "0912345678 / 0123", "0912345678 / 0123", "phone_partly_understood"),
        ("email", "a@example.vn, b@example.vn", "a@example.vn, b@example.vn", ""),
        ("email", "khong-co", "khong-co", "email_doubtful"),
        ("website", "https://haodat.vn/che?x=1", "https://haodat.vn/che?x=1", ""),
        ("website", "chưa có trang", "chưa có trang", "website_doubtful"),
        ("kind", "Hộ KD", "household", ""),
        ("kind", "Cơ quan, nhà tài trợ", "agency_sponsor", ""),
        ("kind", "loại khác", "cooperative", "kind_unknown"),
        ("status", "đã rút", "withdrawn", ""),
        ("status", "hên xui", "registered", "status_unknown"),
        ("booths_requested", "02 gian", 2, ""),
        ("booths_requested", "vài gian", None, "booths_not_understood"),
        ("name", "HTX " + "rất dài " * 60, "HTX " + "rất dài " * 60, "text_very_long"),
        ("province", "Xứ lạ", "Xứ lạ", "province_unknown"),
        ("province", "TP Hà Nội", "TP Hà Nội", ""),
        ("province", "Yên Bái", "Yên Bái", "province_renamed"),
    ],
)
def test_a_value_of_an_exhibitor(field: str, text: str, stored: object, code: str) -> None:
    plan = planned(row(**{"name": NAME, field: text}))
    assert getattr(written(plan, Exhibitor)[0], field) == stored
    asked = ["booths_unclear"] if code == "booths_not_understood" else []
    assert codes(plan.report) == [*([code] if code else []), *asked]
    if code:
        (warning,) = plan.report.warnings
        assert (warning.file, warning.sheet, warning.row, warning.field) == ("danh-sach.xlsx", "Danh sách", 5, field)


@pytest.mark.parametrize(
    ("text", "booths", "raw_space_m2", "wishes"),
    [
        ("2 gian góc", 2, None, "2 gian góc; gần cửa"),
        ("18 m2 đất trống", None, 18.0, "gần cửa"),
        ("1 gian + 18 m2", 1, 18.0, "gần cửa"),
        ("vài gian", None, None, "vài gian; gần cửa"),
    ],
)
def test_room_asked_for(text: str, booths: int, raw_space_m2: float, wishes: str) -> None:
    plan = planned(row(NAME, booths_requested=text, wishes="gần cửa"))
    exhibitor = written(plan, Exhibitor)[0]
    assert (exhibitor.booths_requested, exhibitor.raw_space_m2, exhibitor.wishes) == (booths, raw_space_m2, wishes)


@pytest.mark.parametrize(
    ("listed", "province", "code"),
    [
        ({"address": "Xóm 9, xã Tân Cương, tỉnh Thái Nguyên"}, "Thái Nguyên", "19"),
        ({"address": "Xóm 9, xã Thái Bình"}, "", ""),
        ({"province": "Lạng Sơn", "address": "Xóm 9, tỉnh Thái Nguyên"}, "Lạng Sơn", "20"),
        ({"province": "Bắc Kạn"}, "Bắc Kạn", "19"),  # the list in force on the opening day, 2026
        ({"province": "Xứ lạ", "address": "Xóm 9, tỉnh Thái Nguyên"}, "Xứ lạ", ""),
    ],
)
def test_the_province_is_that_of_its_column_else_of_the_address(
    listed: dict[str, str], province: str, code: str
) -> None:
    plan = planned(row(NAME, **listed))
    exhibitor = written(plan, Exhibitor)[0]
    assert (exhibitor.province, exhibitor.province_code) == (province, code)


@pytest.mark.parametrize(
    ("fields", "stored", "code"),
    [
        ({"price": "145k/hộp"}, (145_000, "", "hộp"), ""),
        ({"price": "1,2 triệu", "unit": "Bộ"}, (1_200_000, "", "bộ"), ""),
        ({"price": "27.000 - 32.000 đồng/kg"}, (None, "27.000 - 32.000 đồng/kg", "kg"), ""),
        ({"price": "Liên hệ"}, (None, "Liên hệ", ""), ""),
        ({"price": "35"}, (None, "35", ""), "price_doubtful"),
        ({"price": "145k/hộp", "unit": "kg"}, (145_000, "", "kg"), "unit_differs"),
        ({"price": "145k/kí", "unit": "kg"}, (145_000, "", "kg"), ""),
        ({}, (None, "", ""), ""),
    ],
)
def test_the_price_of_a_product(fields: dict[str, str], stored: tuple[Any, ...], code: str) -> None:
    plan = planned(row(NAME, goods("Chè", **fields)))
    product = written(plan, Product)[0]
    assert (product.price_dong, product.price_text, product.unit) == stored
    assert codes(plan.report) == ([code] if code else [])


@pytest.mark.parametrize(
    ("text", "stored", "code"),
    [
        ("8934563138165", "8934563138165", ""),
        ("8934563 138165", "8934563138165", ""),
        ("123", "123", "barcode_invalid"),
    ],
)
def test_a_barcode(text: str, stored: str, code: str) -> None:
    plan = planned(row(NAME, goods("Chè", barcode=text)))
    assert written(plan, Product)[0].barcode == stored
    assert codes(plan.report) == ([code] if code else [])


def test_a_group_the_fair_does_not_have_is_kept_and_told_once() -> None:
    plan = planned(row(NAME, goods("Chè", group="Nhóm lạ"), goods("Chè đinh", group="Nhóm lạ")))
    assert codes(plan.report) == ["group_unknown"]


def test_a_number_in_two_cells_is_doubted_once() -> None:
    assert codes(planned(row(NAME, phone="0123", contact_phone="0123")).report) == ["phone_not_understood"]
    assert codes(planned(row("HTX Tân Hương", contact_phone="0123")).report) == ["phone_not_understood"]


def test_rows_and_products_without_a_name_are_left_out_and_told() -> None:
    plan = planned(row("", "Chè đinh", phone="0912345678"), row(NAME, goods(" ", price="145k")))
    assert [one.code for one in plan.report.skipped] == ["name_missing", "product_name_missing"]
    told = " ".join(one.message for one in plan.report.skipped)
    assert all(value in told for value in ("Chè đinh", "0912345678", "145k"))
    assert [one.name for one in written(plan, Exhibitor)] == [NAME]


@pytest.mark.parametrize("number", ["001099012345", "001 099 012 345"])
def test_a_personal_number_is_kept_but_never_told(fair: Fair, number: str) -> None:
    take(fair, row(NAME, tax_id="0100233488"))
    report: ImportReport = take(
        fair,
        row(NAME, tax_id=f"{number} / 0100233488", note=f"CCCD {number}"),
        row(NAME, tax_id="0100233488", phone=number, email=number, note=f"khác {number}"),
        row("", note=number),
        row("HTX Tân Hương", tax_id=number),
    )
    told = str(report.to_json())
    assert report.questions
    assert "001099012345" not in told
    assert "001 099 012 345" not in told
    assert "012345" not in told.replace("012 345", "012345")
    assert "2345" in told
    kept = [one.tax_id for one in records.where(fair.db, Exhibitor) if one.name == "HTX Tân Hương"]
    assert kept == ["001099012345"]


def test_the_report_is_what_the_command_line_promises(fair: Fair) -> None:
    take(fair, row(NAME, address="Xóm 9"))
    report = take(fair, row(NAME, address="Xóm 10"), row("", note="x"), row("HTX B", email="?"))
    said = report.to_json()
    assert list(said) == ["added", "updated", "unchanged", "products_added", "warnings", "questions", "skipped"]
    assert list(said["warnings"][0]) == ["file", "sheet", "row", "column", "field", "code", "message"]
    assert list(said["questions"][0]) == ["file", "sheet", "row", "code", "message", "candidates"]
    assert list(said["questions"][0]["candidates"][0]) == ["id", "name", "province", "booths"]
    assert list(said["skipped"][0]) == ["file", "sheet", "row", "code", "message"]
    twice = (report + report).to_json()
    assert twice["added"] == 2 * said["added"]
    assert len(twice["warnings"]) == 2 * len(said["warnings"])
