"""What an import tells before it is done, and the rows it left out as a workbook to send back."""

import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import python_calamine
from import_cases import goods, numbered, row, take

from boothapp import spreadsheets
from boothapp.domain.errors import FairError, Refused
from boothapp.domain.registration import RecognisedColumn, RegistrationList
from boothapp.store import history
from boothapp.store.fair import Fair
from boothapp.tasks import import_left_out, import_list
from boothapp.tasks.import_changes import PlannedExhibitor

LIST = """Danh sách đơn vị tham gia,,,,
STT,Tên đơn vị,Tỉnh,Sản phẩm,Cột lạ
1,HTX chè Hảo Đạt,Thái Nguyên,Chè móc câu,x
,,Thái Nguyên,Chè đinh,
2,Công ty Thiên An,Quảng Ninh,Chả mực,
3,,Hà Nội,Bánh cốm
Tổng,,,2,
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "thai-nguyen.csv"
    made.write_text(LIST, encoding="utf-8-sig")
    return made


def plan(fair: Fair, *rows: Any) -> import_list.ImportPlan:
    return import_list.plan(RegistrationList("a.xlsx", numbered(rows)), import_list.read(fair))


def test_how_a_list_was_understood(file: Path) -> None:
    (table,) = spreadsheets.read_list(file).recognised
    assert table.columns == (
        RecognisedColumn("A", "STT", "number"),
        RecognisedColumn("B", "Tên đơn vị", "name"),
        RecognisedColumn("C", "Tỉnh", "province"),
        RecognisedColumn("D", "Sản phẩm", "product"),
        RecognisedColumn("E", "Cột lạ", ""),
    )
    assert (table.sheet, table.exhibitors, table.products, table.is_form) == ("", 2, 3, False)
    assert table.provinces == ("Thái Nguyên", "Quảng Ninh")


def test_a_form_has_no_columns(tmp_path: Path) -> None:
    file = tmp_path / "phieu.csv"
    file.write_text("Tên đơn vị:,HTX Một\nĐịa chỉ:,Xóm 9\nĐiện thoại:,0912345678\nEmail:,a@b.vn\n", encoding="utf-8")
    (table,) = spreadsheets.read_list(file).recognised
    assert table.is_form and (table.exhibitors, table.products) == (1, 0)


def test_what_becomes_of_each_exhibitor(fair: Fair) -> None:
    take(fair, row("HTX Một", goods("Chè", price="145k")), row("HTX Hai"))
    planned = plan(
        fair,
        row("HTX Một", goods("Chè", specification="100 g"), "Trà", address="Xóm 9", contact="An", consent="x"),
        row("HTX Hai"),
        row("HTX Ba", "Mật", province="Thái Nguyên"),
    )
    new, completed = planned.changes
    assert new == PlannedExhibitor(new.id, "HTX Ba", "Thái Nguyên", True, (), 1, 0)
    assert (completed.name, completed.is_new) == ("HTX Một", False)
    assert completed.fields == ("address", "contact", "consent")
    assert (completed.products_added, completed.products_completed) == (1, 1)


def test_words_for_remarks_hold_what_the_sentence_says_but_no_personal_number(fair: Fair) -> None:
    planned = plan(fair, row("HTX Một", email="không có", phone="001099012345678"), row("", "Chè"))
    found = {one.code: one.data for one in (*planned.report.warnings, *planned.report.skipped)}
    assert found["email_doubtful"] == {"text": "không có"} and found["name_missing"] == {"text": "Chè"}
    take(fair, row("HTX Một", address="Số 1"))
    question = plan(fair, row("HTX Một", address="Số 2, CCCD 001099012345")).report.questions[0]
    assert question.data["name"] == "HTX Một" and question.data["list_value"] == "Số 2, CCCD •••• 2345"
    assert "data" not in question.to_json() and "data" not in planned.report.warnings[0].to_json()


def test_between_its_slices_a_list_can_be_taken_back(fair: Fair, content: Callable[[Fair], Any]) -> None:
    before = content(fair)
    planned = plan(fair, *(row(f"HTX số {number}", "Chè") for number in range(150)))
    with contextlib.closing(import_list.writing(fair, planned)) as steps:
        assert [next(steps), next(steps), next(steps)] == [0, 100, 200]
        assert content(fair) != before
    assert content(fair) == before and [entry.code for entry in history.entries(fair)] == ["new_fair"]
    assert list(import_list.writing(fair, planned)) == [0, 100, 200, 300]
    assert history.entries(fair)[0].data["added"] == 150
    with pytest.raises(FairError, match="changed"):
        next(import_list.writing(fair, planned))


WORDS = import_left_out.Words("Dòng", "Lý do", "Danh sách")


def written(target: Path) -> dict[str, list[list[Any]]]:
    book = python_calamine.CalamineWorkbook.from_path(target)
    return {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}


def test_rows_left_out_are_sent_back_with_their_own_columns(fair: Fair, file: Path, tmp_path: Path) -> None:
    report = import_list.plan(spreadsheets.read_list(file), import_list.read(fair)).report
    skipped = import_left_out.to_send_back(report.skipped)
    assert {one.code for one in report.skipped} - {one.code for one in skipped} == {"total"}
    reasons = {(one.sheet, one.row): f"Thiếu: {one.code}" for one in skipped}
    target = import_left_out.save(file, tmp_path / "tra-lai.xlsx", reasons, WORDS)
    (rows,) = written(target).values()
    assert rows[0] == ["Dòng", "STT", "Tên đơn vị", "Tỉnh", "Sản phẩm", "Cột lạ", "Lý do"]
    assert [line[0] for line in rows[1:]] == [one.row for one in skipped]
    assert rows[1][3:5] == ["Hà Nội", "Bánh cốm"] and str(rows[1][-1]).startswith("Thiếu: ")


def test_whole_sheets_and_strange_names_of_sheets(tmp_path: Path) -> None:
    long = "Tỉnh [Thái/Nguyên]: danh sách các đơn vị đăng ký"
    reasons = {(long, 0): "Trang ẩn", (long.upper(), 0): "Không có bảng", ("", 0): "=1+1"}
    target = import_left_out.save(tmp_path / "gone.csv", tmp_path / "a.xlsx", reasons, WORDS)
    sheets = written(target)
    assert (
        list(sheets) == ["Tỉnh Thái Nguyên danh sách các", "TỈNH THÁI NGUYÊN DANH SÁCH 2", "Danh sách"]
        or len(sheets) == 3
    )
    assert [rows[1][-1] for rows in sheets.values()] == ["Trang ẩn", "Không có bảng", "=1+1"]


def test_a_list_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="does not exist"):
        import_left_out.save(tmp_path / "gone.csv", tmp_path / "a.xlsx", {("", 3): "x"}, WORDS)
    assert not (tmp_path / "a.xlsx").exists()
