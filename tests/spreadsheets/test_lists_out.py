"""Lists out: headings and cells as an office expects them, and nothing in them that Excel would run."""

import csv
import gc
import io
import zipfile
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from boothapp.domain import booth_requests, names, recognition
from boothapp.domain.errors import FairError
from boothapp.domain.printed_words import KIND_NAMES
from boothapp.domain.safe_cells import safe_text, without_apostrophe
from boothapp.spreadsheets import lists_out

HEADINGS = [
    *("Mã đơn vị", "Mã sản phẩm", "Tên đơn vị", "Tên tiếng Anh", "Tên biển gian hàng", "Loại hình", "Tỉnh/thành phố"),
    *("Địa chỉ", "Người liên hệ", "Điện thoại", "Email", "Website", "Mã số thuế", "Số gian đăng ký", "Gian hàng"),
    *(
        "Trạng thái",
        "Đồng ý in thông tin liên hệ",
        "Nguyện vọng",
        "Ghi chú",
        "Giới thiệu",
        "Sản phẩm",
        "Tên sản phẩm tiếng Anh",
        "Nhóm sản phẩm",
        "Quy cách",
    ),
    *("Giá bán", "Đơn vị tính", "Mô tả", "Danh hiệu"),
]


def exhibitor(**values: Any) -> dict[str, Any]:
    texts = ("id", "name", "name_en", "fascia_name", "kind", "province", "address", "contact", "phone", "phone_typed")
    empty = dict.fromkeys((*texts, "email", "website", "tax_id", "wishes", "note", "intro"), "")
    return (
        empty
        | {
            "booths_requested": None,
            "raw_space_m2": None,
            "consent": False,
            "booths": [],
            "status": "registered",
            "products": [],
        }
        | values
    )


def product(**values: Any) -> dict[str, Any]:
    texts = ("id", "name", "name_en", "group", "specification", "price_text", "unit", "description")
    empty = dict.fromkeys(texts, "")
    return empty | {"price": None, "group_code": None, "recognitions": [], "certificates": [], "photos": []} | values


def fair(*exhibitors: dict[str, Any]) -> dict[str, Any]:
    return {"fair": {"name": "Hội chợ"}, "exhibitors": list(exhibitors), "booths": [], "halls": []}


def csv_rows(data: dict[str, Any]) -> list[dict[str, str]]:
    file = io.BytesIO()
    lists_out.write_csv(data, file)
    text = file.getvalue().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def xlsx_rows(data: dict[str, Any]) -> list[list[Any]]:
    file = io.BytesIO()
    lists_out.write_xlsx(data, file)
    file.seek(0)
    return CalamineWorkbook.from_filelike(file).get_sheet_by_index(0).to_python()


HTX = exhibitor(
    id="e1",
    name="HTX chè Hảo Đạt",
    kind="cooperative",
    phone="0912 345 678",
    booths_requested=2,
    booths=["A09a", "A10"],
)
TEA = product(id="p1", name="Chè đinh", price=250_000, unit="hộp")
CAKE = product(id="p2", name="Bánh", price_text="27.000 - 32.000 đồng/kg")


def test_one_row_a_product_and_one_for_an_exhibitor_without():
    rows = csv_rows(fair(HTX | {"products": [TEA, CAKE]}, exhibitor(id="e2", name="Cơ sở Hai")))
    assert list(rows[0]) == HEADINGS
    assert [(row["Mã đơn vị"], row["Mã sản phẩm"], row["Sản phẩm"]) for row in rows] == [
        ("e1", "p1", "Chè đinh"),
        ("e1", "p2", "Bánh"),
        ("e2", "", ""),
    ]
    assert [row["Giá bán"] for row in rows] == ["250000", "27.000 - 32.000 đồng/kg", ""]
    assert (rows[0]["Loại hình"], rows[0]["Trạng thái"]) == ("Hợp tác xã", "Đã đăng ký")
    assert (rows[1]["Gian hàng"], rows[1]["Số gian đăng ký"]) == ("A09a, A10", "2")


def test_a_csv_begins_with_a_byte_order_mark_and_ends_lines_as_windows_does():
    file = io.BytesIO()
    lists_out.write_csv(fair(HTX), file)
    assert file.getvalue().startswith("\ufeffMã đơn vị,Mã sản phẩm,".encode())
    assert file.getvalue().count(b"\r\n") == file.getvalue().count(b"\n") == 2
    assert not file.closed


def test_a_workbook_keeps_texts_as_texts_and_prices_as_numbers():
    rows = xlsx_rows(fair(HTX | {"name": "=1+1", "website": "https://htx.vn", "products": [TEA, CAKE]}))
    assert rows[0] == HEADINGS
    first = dict(zip(HEADINGS, rows[1], strict=True))
    assert (first["Tên đơn vị"], first["Website"], first["Giá bán"]) == ("=1+1", "https://htx.vn", 250_000.0)
    assert (first["Điện thoại"], first["Số gian đăng ký"]) == ("0912 345 678", 2.0)
    assert dict(zip(HEADINGS, rows[2], strict=True))["Giá bán"] == "27.000 - 32.000 đồng/kg"


def test_a_workbook_holds_no_formula_no_link_and_a_frozen_head():
    file = io.BytesIO()
    lists_out.write_xlsx(fair(HTX | {"name": "=cmd|' /C calc'!A0", "email": "a@b.vn", "intro": "{=1}"}), file)
    with zipfile.ZipFile(file) as opened:
        sheet = opened.read("xl/worksheets/sheet1.xml").decode()
        assert "<f>" not in sheet and "hyperlink" not in sheet
        assert 'state="frozen"' in sheet and "<autoFilter" in sheet
        assert not any("rels/sheet" in name for name in opened.namelist())


def test_a_number_typed_into_a_cell_of_texts_keeps_its_0_in_front():
    file = io.BytesIO()
    lists_out.write_xlsx(fair(HTX), file)
    with zipfile.ZipFile(file) as parts:
        assert b'numFmtId="49"' in parts.read("xl/styles.xml")  # Excel's format for texts


def test_an_empty_fair_is_a_list_with_a_head():
    assert csv_rows(fair()) == []
    assert xlsx_rows(fair()) == [HEADINGS]


def test_a_text_too_long_for_a_cell_is_cut_and_told():
    long = exhibitor(name="HTX dài", intro="x" * 40_000, note="y" * 32_767)
    file = io.BytesIO()
    (sentence,) = lists_out.write_xlsx(fair(long), file)
    assert "“Giới thiệu” of “HTX dài”" in sentence
    row = dict(zip(HEADINGS, xlsx_rows(fair(long))[1], strict=True))
    assert (len(row["Giới thiệu"]), row["Giới thiệu"][-1], len(row["Ghi chú"])) == (32_767, "…", 32_767)
    assert csv_rows(fair(long))[0]["Giới thiệu"] == "x" * 40_000


def test_more_rows_than_a_sheet_has_are_refused(monkeypatch):
    monkeypatch.setattr(lists_out, "_MOST_ROWS", 3)
    with pytest.raises(FairError, match=r"\.csv"):
        lists_out.write_xlsx(fair(HTX, HTX, HTX), io.BytesIO())


class FullDisk(io.BytesIO):
    def write(self, data):
        raise OSError(28, "No space left on device")


@pytest.mark.parametrize("write", [lists_out.write_xlsx, lists_out.write_csv])
def test_a_full_disk_is_the_system_s_error(write):
    with pytest.raises(OSError, match="No space"):
        write(fair(HTX), FullDisk())
    gc.collect()  # what XlsxWriter leaves behind stays quiet


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("=1+1", "'=1+1"),
        ("+84 912 345 678", "'+84 912 345 678"),
        ("-bánh", "'-bánh"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("|calc", "'|calc"),
        ("\tx", "'\tx"),
        ("\rx", "'\rx"),
        ("'=1", "''=1"),
        ("-5", "-5"),
        ("+84912345678", "+84912345678"),
        ("-1,5", "-1,5"),
        ("'tis", "'tis"),
        ("chè = trà", "chè = trà"),
        ("", ""),
    ],
)
def test_what_a_spreadsheet_would_run_gets_an_apostrophe(text, safe):
    assert safe_text(text) == safe


@given(st.text())
def test_a_safe_text_is_told_back_by_one_apostrophe(text):
    safe = safe_text(text)
    assert safe == text or (safe == "'" + text and safe[1:].lstrip("'")[0] in "=+-@|\t\r")
    assert without_apostrophe(safe) == text or safe == text


@pytest.mark.parametrize("kind", KIND_NAMES)
def test_kinds_are_read_back(kind):
    (row,) = csv_rows(fair(exhibitor(kind=kind)))
    assert names.kind_from_text(row["Loại hình"]) == kind


@pytest.mark.parametrize(
    ("found", "cell"),
    [
        ({"text": "OCOP 4 sao (QĐ 12)"}, "OCOP 4 sao (QĐ 12)"),
        ({"scheme": "ocop", "stars": 4}, "OCOP 4 sao"),
        ({"scheme": "ocop", "stars": 3, "decision_no": "12/QĐ-UBND", "decision_date": "2025-01-31"}, None),
        ({"level": "khu_vuc", "year": 2022}, "CNNT tiêu biểu cấp khu vực năm 2022"),
        ({"text": "OCOP 3 sao", "scheme": "ocop", "stars": 3, "year": 2021}, "OCOP 3 sao năm 2021"),
        ({"text": "OCOP 3 sao năm 2021", "scheme": "ocop", "stars": 3, "year": 2021}, "OCOP 3 sao năm 2021"),
        ({"text": "OCOP 3 sao", "scheme": "ocop", "expires_on": "2027-06-05"}, "OCOP 3 sao (hết hạn 05/06/2027)"),
        ({"level": "quoc_gia"}, "CNNT tiêu biểu cấp quốc gia"),
        ({"level": "tinh", "decision_no": "5/QĐ-SCT", "decision_date": ""}, "CNNT tiêu biểu cấp tỉnh (QĐ 5/QĐ-SCT)"),
    ],
)
def test_recognitions_are_read_back(found, cell):
    empty = {"scheme": "cnnt", "level": "", "stars": None, "year": None, "decision_no": "", "decision_date": None}
    found = empty | {"expires_on": None, "text": ""} | found
    (row,) = csv_rows(fair(HTX | {"products": [TEA | {"recognitions": [found]}]}))
    assert cell is None or row["Danh hiệu"] == cell
    (back,) = recognition.parse_recognitions(row["Danh hiệu"])
    assert back.expires_on == (found["expires_on"] or "")
    if not found["text"]:
        for name in ("scheme", "level", "stars", "decision_no"):
            assert getattr(back, name) == found[name], name
        assert back.decision_date == (found["decision_date"] or "")
        assert back.year == (2025 if found["decision_date"] else found["year"])  # the year of the decision is read too


@pytest.mark.parametrize(
    ("booths", "space", "cell"),
    [(2, None, "2"), (None, 36.5, "36,5 m2 đất trống"), (2, 36.0, "2 gian + 36 m2 đất trống")],
)
def test_what_is_asked_for_is_read_back(booths, space, cell):
    (row,) = csv_rows(fair(HTX | {"booths_requested": booths, "raw_space_m2": space, "wishes": "gần cửa"}))
    assert (row["Số gian đăng ký"], row["Nguyện vọng"]) == (cell, "gần cửa")
    request = booth_requests.parse_request(cell)
    assert (request.booths, request.raw_space_m2) == (booths, space)
