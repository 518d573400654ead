"""Files that are no list, are locked or broken, or are made to hurt: each ends in one sentence or in its data."""

import os
import re
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from boothapp.domain.errors import LimitReached, Refused
from boothapp.domain.progress import silent
from boothapp.spreadsheets import child_process, read_list
from boothapp.spreadsheets.far_cells import refuse_far_cells
from boothapp.spreadsheets.reading import read

FILES = Path(__file__).parent / "files"
HEAD = ["STT", "Tên đơn vị", "Sản phẩm"]
CSV = "STT,Tên đơn vị,Sản phẩm\n1,HTX Một,Chè\n"
MAGIC = {
    "pdf": b"%PDF-1.7\n1 0 obj",
    "png": b"\x89PNG\r\n\x1a\n" + bytes(200),
    "jpeg": b"\xff\xd8\xff\xe0" + bytes(200),
    "heic": b"\0\0\0\x18ftypheic" + bytes(200),
    "fair_db": b"SQLite format 3\0" + bytes(200),
    "rar": b"Rar!\x1a\x07\0",
    "program": b"MZ\x90\0" + bytes(200),
    "rtf": b"{\\rtf1 x}",
    "excel_4": b"\x09\x04\x06\x00\0\0\x10\0" + bytes(50),
    "excel_2003_xml": b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
    "random_bytes": bytes(range(256)) * 20,
    "page_without_table": b"<html><body><p>none</p></body></html>",
}


def workbook(path: Path, *cells: tuple[int, int, str]) -> None:
    book = xlsxwriter.Workbook(path, {"strings_to_formulas": False})
    sheet = book.add_worksheet("S")
    for column, heading in enumerate(HEAD):
        sheet.write_string(0, column, heading)
    for row, column, text in ((1, 1, "HTX Một"), (1, 2, "Chè"), *cells):
        sheet.write_string(row, column, text)
    book.close()


def changed(path: Path, part: str, change: Callable[[bytes], bytes]) -> None:
    """Write the ordinary workbook with one part changed."""
    workbook(path)
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts[part] = change(parts[part])
    zipped(path, parts)


def zipped(path: Path, parts: dict[str, bytes]) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)


def lying(path: Path) -> None:
    """A part that says it is small and unpacks to 40 MB."""
    changed(
        path,
        "xl/worksheets/sheet1.xml",
        lambda data: data.replace(b"</sheetData>", b" " * 40_000_000 + b"</sheetData>"),
    )
    with zipfile.ZipFile(path) as archive:
        size = archive.getinfo("xl/worksheets/sheet1.xml").file_size
    path.write_bytes(path.read_bytes().replace(struct.pack("<I", size), struct.pack("<I", 5000)))


def entities(data: bytes) -> bytes:
    nested = b"".join(b'<!ENTITY e%d "%s">' % (n, b"&e%d;" % (n - 1) * 10) for n in range(1, 10))
    return data.replace(b"?>", b'?><!DOCTYPE s [<!ENTITY e0 "aaaaaaaaaa">' + nested + b"]>", 1).replace(
        b"<t>", b"<t>&e9;", 1
    )


def outside(data: bytes) -> bytes:
    doctype = b'?><!DOCTYPE s [<!ENTITY e SYSTEM "file:///etc/hostname">]>'
    return data.replace(b"?>", doctype, 1).replace(b"<t>", b"<t>&e;", 1)


def half(path: Path) -> None:
    workbook(path)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


MADE: dict[str, tuple[str, Callable[[Path], object]]] = {
    "word": ("not_a_list", lambda path: zipped(path, {"[Content_Types].xml": b"x", "word/document.xml": b"x"})),
    "zip": ("not_a_list", lambda path: zipped(path, {"a.txt": b"x"})),
    "fair_archive": ("not_a_list", lambda path: zipped(path, {"tables/fair.jsonl": b"{}"})),
    "folder": ("folder", lambda path: path.mkdir()),
    "missing": ("missing", lambda path: None),
    "empty": ("empty", lambda path: path.write_bytes(b"")),
    "only_a_mark": ("empty", lambda path: path.write_bytes(b"\xef\xbb\xbf\r\n")),
    "zeros": ("empty", lambda path: path.write_bytes(bytes(5000))),
    "cut": ("broken", half),
    "cut_xls": ("not_a_list", lambda path: path.write_bytes((FILES / "list.xls").read_bytes()[:1500])),
    "cut_ods": ("broken", lambda path: path.write_bytes((FILES / "list.ods").read_bytes()[:5000])),
    "bomb": ("bomb", lambda path: changed(path, "xl/sharedStrings.xml", lambda data: data + bytes(120_000_000))),
    "lying_size": ("broken", lying),
    "entities": ("broken", lambda path: changed(path, "xl/sharedStrings.xml", entities)),
    "outside_entity": ("broken", lambda path: changed(path, "xl/sharedStrings.xml", outside)),
    "last_cell_of_the_sheet": ("far_cells", lambda path: workbook(path, (1_048_575, 16_383, "x"))),
    "last_row_of_the_sheet": ("far_cells", lambda path: workbook(path, (1_048_575, 0, "x"))),
    "wide_and_tall": ("far_cells", lambda path: workbook(path, (900, 16_383, "x"))),
    "long_line": ("not_a_list", lambda path: path.write_bytes(b"a," * 1_000_000)),
    "open_quotation_mark": ("broken", lambda path: path.write_text(CSV + '2,HTX Hai,"Miến\n3,HTX Ba,Gạo\n', "utf-8")),
    "rows_in_quotation_marks": (
        "broken",
        lambda path: path.write_text(CSV + '2,B,"Miến\n3,C,Gạo\n4,D,Ngô\n5,E,"Khoai"\n', "utf-8"),
    ),
    "tables_in_tables": ("far_cells", lambda path: path.write_text("<table><tr><td>" * 5000, "utf-8")),
    "huge_spans": (
        "far_cells",
        lambda path: path.write_text("<table>" + "<tr><td rowspan=999 colspan=999>x" * 9, "utf-8"),
    ),
}


@pytest.mark.parametrize("name", ["locked.xls", "locked.ods", "locked.xlsx"])
def test_a_password_is_said(name: str) -> None:
    assert refusal(FILES / name).code == "password"


@pytest.mark.parametrize("kind", MAGIC)
def test_what_it_is_instead_is_said(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "danh sach.xlsx"
    path.write_bytes(MAGIC[kind])
    assert refusal(path).code == "not_a_list"


@pytest.mark.parametrize("kind", MADE)
def test_files_made_to_hurt_or_damaged(kind: str, tmp_path: Path) -> None:
    code, make = MADE[kind]
    path = tmp_path / "danh sách.xlsx"
    make(path)
    assert refusal(path).code == code


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "list.csv")
    assert refusal(tmp_path / "list.csv").code == "not_a_file"


def refusal(path: Path) -> Refused:
    """Return what reading raises, having checked that it is a sentence about this file."""
    with pytest.raises(Refused) as raised:
        read({"path": str(path), "name": path.name}, silent)
    message = str(raised.value)
    assert message.startswith(path.name)
    assert message.endswith(".")
    assert not re.search(r"Traceback|Error\b|<|\n", message)
    return raised.value


@pytest.mark.parametrize("name", ["list.xls", "list.ods", "list.xlsb", "page.xls"])
def test_every_format_gives_the_same_list(name: str) -> None:
    found = read_list(FILES / name)
    assert [(e.name, e.address, e.phone, [(p.name, p.price) for p in e.products]) for e in found.exhibitors] == [
        (
            "HTX Mật ong Đồng Văn",
            "Xã Phố Cáo, huyện Đồng Văn",
            "0912345678",
            [("Mật ong bạc hà", "350000"), ("Sáp ong", "120000")],
        ),
        ("Công ty CP Chè Cao Bồ", "Xã Cao Bồ, huyện Vị Xuyên", "0219 3 866 111", [("Chè shan tuyết", "450000")]),
    ]
    assert [e.province for e in found.exhibitors] == ([""] * 2 if name == "page.xls" else ["Hà Giang"] * 2)
    assert [remark.code for remark in found.skipped] == ([] if name == "page.xls" else ["hidden_sheet"])
    assert "bí mật" not in repr(found)


def test_formulas_are_data_and_are_not_run(tmp_path: Path) -> None:
    path = tmp_path / "dde.xlsx"
    workbook(path, (2, 1, "=cmd|'/c calc'!A0"), (2, 2, "=1+1"), (3, 1, "@SUM(1)"), (3, 2, "-2+3"))
    found = read_list(path)
    assert [(e.name, [p.name for p in e.products]) for e in found.exhibitors] == [
        ("HTX Một", ["Chè"]),
        ("=cmd|'/c calc'!A0", ["=1+1"]),
        ("@SUM(1)", ["-2+3"]),
    ]


def test_a_macro_workbook_gives_its_data(tmp_path: Path) -> None:
    path = tmp_path / "macro.xlsm"
    workbook(path)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0" + bytes(500))
    assert [e.name for e in read_list(path).exhibitors] == ["HTX Một"]


def test_a_cell_somewhat_outside_is_only_reported(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    workbook(path, (2000, 9, "gọi lại"))
    found = read_list(path)
    assert [e.name for e in found.exhibitors] == ["HTX Một"]
    assert [(w.code, w.row, w.column) for w in found.warnings] == [("margin_note", 2001, "J")]


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    name=st.sampled_from(["list.xls", "list.ods", "list.xlsb"]),
    places=st.lists(st.tuples(st.floats(0, 0.999), st.integers(0, 255)), min_size=1, max_size=30),
)
def test_damaged_bytes_never_show_a_traceback(name: str, places: list[tuple[float, int]], tmp_path: Path) -> None:
    data = bytearray((FILES / name).read_bytes())
    for share, byte in places:
        data[int(share * len(data))] = byte
    path = tmp_path / name
    path.write_bytes(data)
    try:
        refuse_far_cells(path, name.rsplit(".", 1)[1])  # type: ignore[arg-type]
    except Refused as refused:
        assert str(refused).startswith(name)


@pytest.mark.parametrize(
    ("raised", "code"),
    [
        (LimitReached("limit_reached", "x", {"limit": "memory"}), "list_limit"),
        (LimitReached("limit_reached", "x", {"limit": "time"}), "list_limit"),
        (Refused("crashed", "x"), "broken"),
        (Refused("password", "x"), "password"),
    ],
)
def test_limits_and_crashes_name_the_file(raised: Exception, code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def run(*_: object, **__: object) -> None:
        raise raised

    monkeypatch.setattr(child_process, "run", run)
    with pytest.raises(type(raised)) as told:
        read_list(Path("hà nội.xlsx"))
    assert told.value.code == code  # type: ignore[attr-defined]
    assert code == "password" or str(told.value).startswith("hà nội.xlsx")


@pytest.mark.parametrize(
    "answer",
    [
        None,
        [],
        {},
        {"exhibitors": [{"nme": "x"}], "warnings": [], "skipped": []},
        {"exhibitors": [{"row": 1, "name": ["x"]}], "warnings": [], "skipped": []},
    ],
)
def test_what_no_sound_child_sends_is_refused(answer: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child_process, "run", lambda *_, **__: answer)
    with pytest.raises(Refused) as told:
        read_list(Path("list.xlsx"))
    assert told.value.code == "broken"


# words of the language: letters at random may read better in an old encoding, and that is then taken and told
WORDS = [
    "móc",
    "câu",
    "bạc",
    "hà",
    "số",
    "1",
    "500g",
    "Ứng",
    "đặc",
    "biệt",
    "cô",
    "đơn",
    "tôm",
    "nõn",
    "loại",
    "ƯU",
    "TIÊN",
    "Ô",
    "Long",
    "hữu",
    "cơ",
    "sạch",
    "pà",
    "thẻn",
    "A2",
]
TEXTS = st.lists(st.sampled_from(WORDS), max_size=6).map(lambda words: " ".join(["Chè", *words]))


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(products=st.lists(TEXTS, min_size=1, max_size=8), separator=st.sampled_from(",;\t"))
def test_a_simple_list_reads_back_as_written(products: list[str], separator: str, tmp_path: Path) -> None:
    rows = [HEAD, *([str(n), f"HTX số {n} Tân Cương", product] for n, product in enumerate(products, 1))]
    (tmp_path / "list.csv").write_text("\n".join(separator.join(row) for row in rows), "utf-8")
    book = xlsxwriter.Workbook(tmp_path / "list.xlsx")
    sheet = book.add_worksheet()
    for number, row in enumerate(rows):
        for column, cell in enumerate(row):
            sheet.write_string(number, column, cell)
    book.close()
    for name in ("list.csv", "list.xlsx"):
        found = read({"path": str(tmp_path / name), "name": name}, silent)["exhibitors"]
        assert [(e["name"], [p["name"] for p in e["products"]]) for e in found] == [(r[1], [r[2]]) for r in rows[1:]]


@pytest.mark.parametrize("text", ["a;b\n1;2\n", " ; \n"])
def test_a_file_without_a_list_is_refused(text: str, tmp_path: Path) -> None:
    path = tmp_path / "thư.csv"
    path.write_text(text, "utf-8")
    assert refusal(path).code in ("no_list", "empty")
