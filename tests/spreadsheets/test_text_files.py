import unicodedata
from pathlib import Path

import pytest
from workbook_cases import legacy

from boothapp.domain.errors import Refused
from boothapp.spreadsheets.text_files import decode, read_rows

LINE = "STT;Tên đơn vị;Địa chỉ\n1;Hợp tác xã Chè Hảo Đạt;Xã Tân Cương\n"
# Windows-1258 has the letters of Vietnamese without their tones, which stand behind them
IN_1258 = "".join(
    unicodedata.normalize("NFC", "".join(mark for mark in marks if mark not in TONES)) + "".join(set(marks) & TONES)
    for TONES in [set("\u0300\u0301\u0303\u0309\u0323")]
    for marks in (unicodedata.normalize("NFD", char) for char in LINE)
)


@pytest.mark.parametrize(
    "data",
    [
        LINE.encode(),
        LINE.encode("utf-8-sig"),
        LINE.encode("utf-16"),
        LINE.encode("utf-16-le"),
        LINE.encode("utf-16-be"),
        b"\xfe\xff" + LINE.encode("utf-16-be"),
        unicodedata.normalize("NFD", LINE).encode(),
        IN_1258.encode("cp1258"),
    ],
)
def test_encodings_are_found_out(data: bytes) -> None:
    assert unicodedata.normalize("NFC", decode(data)) == LINE


@pytest.mark.parametrize("encoding", ["tcvn3", "vni"])
def test_old_letters_stay_for_the_next_step(encoding: str) -> None:
    old = legacy(encoding, LINE)
    assert decode(old.encode("latin-1")) == old


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
        ("a;b\n1,5;2\n1,7;3\n", [["a", "b"], ["1,5", "2"], ["1,7", "3"]]),
        ("a\tb, c\n1\t2\n", [["a", "b, c"], ["1", "2"]]),
        ("a|b\n1|2\n", [["a", "b"], ["1", "2"]]),
        ("sep=;\r\na;b,c\r\n", [["a", "b,c"]]),
        ('a,"b, ""c"""\n"1\n2",3\n', [["a", 'b, "c"'], ["1\n2", "3"]]),
        ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
        ("DANH SÁCH\n\na;b;c\n1;2;3\n4;5;6\n", [["DANH SÁCH"], [], ["a", "b", "c"], ["1", "2", "3"], ["4", "5", "6"]]),
        ("a,b\n''=1+1,'tis\n", [["a", "b"], ["'=1+1", "'tis"]]),
        ("a,b\n'=1+1,'+84\n'@x,'-5\n", [["a", "b"], ["=1+1", "+84"], ["@x", "-5"]]),
        ("a,b\n'Nhà,O'Hara\n", [["a", "b"], ["'Nhà", "O'Hara"]]),
        ('a,b\n5" ống,2\n', [["a", "b"], ['5" ống', "2"]]),
    ],
)
def test_cells(text: str, rows: list[list[str]], tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(text.encode())
    assert read_rows(path) == rows


def test_a_text_without_columns_is_no_list(tmp_path: Path) -> None:
    path = tmp_path / "note.txt"
    path.write_text("Kính gửi ban tổ chức\nTrân trọng\n", encoding="utf-8")
    with pytest.raises(Refused, match="without columns"):
        read_rows(path)
