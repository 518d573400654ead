"""The table as a spreadsheet: typing, filling, clearing, cutting and pasting, each one undo step."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from grid import CAFE, CERAMICS, TEA, Grid
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot
from typing_vietnamese import type_here, type_text

from boothapp.domain.exhibitor import Exhibitor
from boothapp.gui import fonts
from boothapp.gui.document import Document
from boothapp.gui.exhibitors.page import ExhibitorsPage
from boothapp.gui.messages import Message
from boothapp.gui.shell.main_window import MainWindow
from boothapp.gui.shell.notices import Banner, Toast
from boothapp.gui.widgets.paste_preview import PastePreview
from boothapp.gui.widgets.paste_repair import PasteRepair
from boothapp.store import records
from boothapp.store.fair import Fair

CTRL = Qt.KeyboardModifier.ControlModifier


def copied(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def preview(grid: Grid) -> PastePreview:
    [shown] = [one for one in grid.table.findChildren(PastePreview) if one.isVisible()]
    return shown


def banner(window: MainWindow) -> Banner:
    [shown] = [one for one in window.findChildren(Banner) if one.isVisible()]
    return shown


@pytest.mark.usefixtures("undone")
def test_typing_vietnamese_begins_to_edit_and_enter_goes_down(grid: Grid, qtbot: QtBot) -> None:
    grid.select(TEA, "province")
    type_text(grid.table, "Đ")
    type_text(grid.editor(), "ắk Lắk")
    qtbot.keyClick(grid.editor(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: grid.text(TEA, "province") == "Đắk Lắk")
    assert grid.table.currentIndex().row() == CERAMICS


def test_escape_leaves_a_cell_as_it_was(grid: Grid, document: Document, qtbot: QtBot) -> None:
    grid.select(TEA, "province")
    grid.press(Qt.Key.Key_F2)
    type_text(grid.editor(), "Lào Cai")
    qtbot.keyClick(grid.editor(), Qt.Key.Key_Escape)
    assert grid.text(TEA, "province") == "" and document.undoable is None


@pytest.mark.usefixtures("undone")
def test_a_name_that_moves_its_row_keeps_the_row_chosen(grid: Grid, qtbot: QtBot) -> None:
    grid.select(TEA, "name")
    chosen = grid.table.current_id
    grid.press(Qt.Key.Key_F2)
    grid.editor().selectAll()
    type_text(grid.editor(), "Xưởng chè")
    qtbot.keyClick(grid.editor(), Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: grid.text(2, "name") == "Xưởng chè")
    assert grid.table.current_id == chosen
    assert grid.editor().text() == "Doanh nghiệp"  # and Tab went on to its next cell


@pytest.mark.usefixtures("undone")
def test_fill_down_gives_all_cells_the_first_ones_value(grid: Grid) -> None:
    grid.page.table.setColumnHidden(5, False)
    grid.select(CERAMICS, "kind", CAFE, "province")
    grid.press(Qt.Key.Key_D, CTRL)
    assert [grid.text(CAFE, key) for key in ("kind", "province")] == ["Cơ sở sản xuất", "Đắk Lắk"]
    assert len(grid.table.selectionModel().selectedIndexes()) == 4  # the block stays selected


@pytest.mark.usefixtures("undone")
def test_delete_empties_cells_and_never_rows(grid: Grid) -> None:
    grid.select(CERAMICS, "kind", CERAMICS, "province")
    grid.press(Qt.Key.Key_Delete)
    assert [grid.text(CERAMICS, key) for key in ("kind", "province")] == ["", ""]
    assert grid.page.list.model.rowCount() == 3


@pytest.mark.usefixtures("undone")
def test_cut_puts_the_block_on_the_clipboard(grid: Grid) -> None:
    grid.select(TEA, "kind", CERAMICS, "province")
    grid.press(Qt.Key.Key_X, CTRL)
    assert QGuiApplication.clipboard().text() == "Doanh nghiệp\t\nCơ sở sản xuất\tĐắk Lắk"
    assert grid.text(CERAMICS, "province") == ""


@pytest.mark.usefixtures("undone")
def test_one_value_fills_all_selected_cells(grid: Grid) -> None:
    copied("Hà Nội")
    grid.select(TEA, "province", CAFE, "province")
    grid.press(Qt.Key.Key_V, CTRL)
    assert [grid.text(row, "province") for row in range(3)] == ["Hà Nội"] * 3


@pytest.mark.usefixtures("undone")
def test_a_block_is_shown_before_it_is_pasted(grid: Grid, document: Document, qtbot: QtBot) -> None:
    copied("HTX\tLào Cai\r\nHộ kinh doanh\tHà Nội\r\n\r\n")
    grid.select(TEA, "kind")
    grid.press(Qt.Key.Key_V, CTRL)
    assert grid.text(TEA, "kind") == "Doanh nghiệp"  # nothing is written yet
    assert preview(grid).accessibleName() == "Dán 2 dòng, 2 cột"
    paste = preview(grid).findChild(QPushButton, "paste.way0")
    assert paste is not None and paste.text().strip() == "Dán 2 dòng" and paste.hasFocus()
    qtbot.keyClick(paste, Qt.Key.Key_Space)
    assert [grid.text(row, key) for row in (TEA, CERAMICS) for key in ("kind", "province")] == [
        *("Hợp tác xã", "Lào Cai"),
        *("Hộ kinh doanh", "Hà Nội"),
    ]
    assert grid.table.hasFocus()
    assert (grid.table.currentIndex().row(), grid.table.currentIndex().column()) == (TEA, 1)  # where it was


def test_escape_pastes_nothing(grid: Grid, document: Document, qtbot: QtBot) -> None:
    copied("HTX\tLào Cai")
    grid.select(TEA, "kind")
    grid.press(Qt.Key.Key_V, CTRL)
    qtbot.keyClick(preview(grid), Qt.Key.Key_Escape)
    assert not [one for one in grid.table.findChildren(PastePreview) if one.isVisible()]
    assert grid.text(TEA, "kind") == "Doanh nghiệp" and grid.table.hasFocus()


@pytest.mark.usefixtures("undone")
def test_a_row_that_cannot_stand_is_told(grid: Grid, window: MainWindow) -> None:
    copied("HTX\nxe tăng\nHTX\n")
    grid.select(TEA, "kind")
    grid.press(Qt.Key.Key_V, CTRL)
    shown = banner(window)
    assert shown.message.what == "Đã dán 2 trong 3 dòng."
    assert shown.message.why == "Dòng 2: “xe tăng” không phải loại hình đơn vị."
    assert [verb for verb, _ in shown.message.actions] == ["Sửa 1 dòng", "Bỏ 1 dòng", "Hoàn tác"]
    shown.message.actions[1][1]()
    assert [grid.text(row, "kind") for row in range(3)] == ["Hợp tác xã", "Cơ sở sản xuất", "Hợp tác xã"]


def test_a_banner_that_stays_takes_back_its_own_edit_only(grid: Grid, window: MainWindow, document: Document) -> None:
    with document.fair.edit("add_exhibitor"):
        records.save(document.fair.db, Exhibitor("HTX Zê"))
    before = [grid.text(row, "kind") for row in range(3)]
    copied("HTX\nxe tăng\nHTX\n")
    grid.select(TEA, "kind")
    grid.press(Qt.Key.Key_V, CTRL)
    *_, (_, take_back) = banner(window).message.actions
    document.undo()
    take_back()
    assert [grid.text(row, "kind") for row in range(3)] == before, "it was taken back already"
    assert "Ctrl+Z hoàn tác lần lượt" in window.findChildren(Toast)[-1].message.what
    document.redo()
    take_back()
    assert [grid.text(row, "kind") for row in range(3)] == before


def test_rows_that_cannot_stand_are_put_right_and_pasted(
    grid: Grid, window: MainWindow, document: Document, qtbot: QtBot
) -> None:
    copied("Gốm A\tHTX\nGốm B\txe tăng\n\tHTX")
    grid.select(CERAMICS, "name")
    grid.press(Qt.Key.Key_V, CTRL)
    way = preview(grid).findChild(QPushButton, "paste.way0")
    assert way is not None and way.text().strip() == "Dán 1 dòng"
    way.click()
    message = banner(window).message
    assert message.why == "Dòng 2: “xe tăng” không phải loại hình đơn vị. Dòng 3: thiếu tên."
    message.actions[0][1]()
    [repair] = [one for one in grid.table.findChildren(PasteRepair) if one.isVisible()]
    assert [[line.text() for line in made] for made in repair.lines] == [["Gốm B", "xe tăng"], ["", "HTX"]]
    assert repair.lines[0][1].hasFocus() and repair.lines[0][1].property("wrong") == "true"
    repair.lines[0][1].selectAll()
    type_here("HTX")
    repair.lines[1][0].setFocus()
    type_here("Gốm C")
    qtbot.keyClick(repair.lines[1][0], Qt.Key.Key_Return)
    assert {"Gốm A", "Gốm B", "Gốm C"} < {one.name for one in records.where(document.fair.db, Exhibitor)}
    assert grid.table.hasFocus() and not repair.isVisible()
    document.undo()  # what was put right is one step
    assert {one.name for one in records.where(document.fair.db, Exhibitor)} & {"Gốm B", "Gốm C"} == set()


def test_what_is_still_wrong_is_told_with_its_number(grid: Grid, window: MainWindow, qtbot: QtBot) -> None:
    copied("HTX\nxe tăng\nHTX")
    grid.select(TEA, "kind")
    grid.press(Qt.Key.Key_V, CTRL)
    banner(window).message.actions[0][1]()
    [repair] = [one for one in grid.table.findChildren(PasteRepair) if one.isVisible()]
    repair.lines[0][0].setText("máy bay")
    qtbot.keyClick(repair.lines[0][0], Qt.Key.Key_Return)
    assert banner(window).message.what == "Đã dán 0 trong 1 dòng."
    assert banner(window).message.why == "Dòng 2: “máy bay” không phải loại hình đơn vị."


def test_a_column_that_does_not_fit_is_shown_before_it_is_pasted(grid: Grid) -> None:
    copied("\n".join(f"Đơn vị {number}" for number in range(25)) + "\n")
    grid.select(TEA, "name")
    grid.press(Qt.Key.Key_V, CTRL)
    told = [one.text() for one in preview(grid).findChildren(QLabel)]
    assert preview(grid).accessibleName() == "Dán 25 dòng, 1 cột" and "22 dòng mới sẽ được thêm." in told


def test_nothing_is_pasted_into_a_column_that_cannot_be_edited(
    grid: Grid, document: Document, content: Callable[[Fair], Any]
) -> None:
    before = content(document.fair)
    copied("A01")
    grid.select(TEA, "booths")
    grid.press(Qt.Key.Key_V, CTRL)
    assert content(document.fair) == before


@pytest.mark.parametrize(
    ("column", "words"),
    [("booths", "Gian được xếp ở Sơ đồ gian hàng"), ("missing", "Cột Thiếu không gõ vào được")],
)
def test_typing_where_nothing_can_be_typed_says_so_and_stays_there(
    column: str, words: str, grid: Grid, window: MainWindow
) -> None:
    grid.table.lead_to(column)
    grid.select(TEA, column)
    for begin in (lambda: type_text(grid.table, "c"), lambda: grid.press(Qt.Key.Key_F2)):
        begin()
        assert window.findChildren(Toast)[-1].message.what == words
        assert grid.table.currentIndex().row() == TEA
        window.end_toast()


def test_what_could_not_be_pasted_is_told_no_longer_after_a_paste_that_could(grid: Grid, window: MainWindow) -> None:
    grid.select(TEA, "kind")
    copied("xe tăng\ntàu bò\n")
    grid.press(Qt.Key.Key_V, CTRL)
    assert banner(window).message.what == "Đã dán 0 trong 2 dòng."
    copied("HTX\nHTX\n")
    grid.press(Qt.Key.Key_V, CTRL)
    assert not [one for one in window.findChildren(Banner) if one.isVisible()]


@pytest.mark.usefixtures("undone")
def test_rows_below_the_end_become_new_exhibitors(grid: Grid, document: Document, qtbot: QtBot) -> None:
    copied("HTX Cà phê\tHTX\nLàng mộc\tLàng nghề\nGốm đỏ\tHTX")
    grid.select(CAFE, "name")
    grid.press(Qt.Key.Key_V, CTRL)
    button = preview(grid).findChild(QPushButton, "paste.way0")
    assert button is not None
    button.click()
    names = {one.name for one in records.where(document.fair.db, Exhibitor)}
    assert names == {"HTX Cà phê", "Làng mộc", "Gốm đỏ", "Công ty Chè Tân Cương", "Cơ sở Gốm Yang Tao"}


@pytest.mark.parametrize(("way", "expected"), [(0, "Cộng hòa xã hội"), (1, "Céng hßa x· héi")])
@pytest.mark.usefixtures("undone")
def test_old_fonts_are_offered_to_be_turned_into_unicode(grid: Grid, way: int, expected: str) -> None:
    copied("Céng hßa x· héi")
    grid.select(TEA, "name")
    grid.press(Qt.Key.Key_V, CTRL)
    button = preview(grid).findChild(QPushButton, f"paste.way{way}")
    assert button is not None
    button.click()
    assert expected in [grid.text(row, "name") for row in range(3)]


def test_a_copied_block_keeps_the_order_of_the_columns_on_the_screen(grid: Grid) -> None:
    header = grid.table.header
    header.moveSection(header.visualIndex(2), 1)  # province before kind
    grid.select(CERAMICS, "kind", CERAMICS, "province")
    grid.press(Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "Đắk Lắk\tCơ sở sản xuất"


def test_a_spreadsheet_that_is_pasted_into_runs_nothing_and_keeps_figures_as_they_are(
    grid: Grid, document: Document
) -> None:
    with document.fair.edit("test"):
        found = records.where(document.fair.db, Exhibitor, "name = ?", [grid.text(CAFE, "name")])
        records.save(document.fair.db, replace(found[0], name='=HYPERLINK("x")', province="0905"))
    row = next(row for row in range(3) if grid.text(row, "name").startswith("="))
    grid.select(row, "name", row, "products")
    grid.press(Qt.Key.Key_C, CTRL)
    copied_data = QGuiApplication.clipboard().mimeData()
    assert copied_data.text().startswith('\'=HYPERLINK("x")\t')
    cells = copied_data.html().split("<td")
    assert "mso-number-format:" in cells[1] and "=HYPERLINK(&quot;x&quot;)" in cells[1]
    assert "mso-number-format:" in cells[3] and ">0905<" in cells[3]
    assert cells[-1].startswith(">2</td>")  # figures to reckon with
    copied(copied_data.text())
    grid.press(Qt.Key.Key_V, CTRL)
    assert '=HYPERLINK("x")' in [one.text() for one in preview(grid).findChildren(QLabel)]


def test_keys_go_through_the_table_as_in_a_spreadsheet(grid: Grid) -> None:
    last = len(grid.table.header.shown()) - 1
    for key, held, row, column in (
        (Qt.Key.Key_End, CTRL, CAFE, last),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier, CAFE, 0),
        (Qt.Key.Key_Home, CTRL, TEA, 0),
        (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier, TEA, 1),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, CERAMICS, 1),
        (Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier, CAFE, 1),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier, CERAMICS, 1),
        (Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier, CERAMICS, 0),
    ):
        grid.press(key, held)
        index = grid.table.currentIndex()
        assert (index.row(), grid.table.header.shown().index(index.column())) == (row, column), key
        assert len(grid.table.selectionModel().selectedIndexes()) == 1


def test_f2_leaves_the_text_with_the_cursor_behind_it(grid: Grid, qtbot: QtBot) -> None:
    grid.select(CERAMICS, "province")
    grid.press(Qt.Key.Key_F2)
    type_text(grid.editor(), " cũ")
    assert grid.editor().text() == "Đắk Lắk cũ"


def test_a_right_click_on_the_head_shows_and_hides_columns(grid: Grid) -> None:
    header = grid.table.header
    menu = header.menu()
    actions = {action.text(): action for action in menu.actions()}
    assert not actions["Tên"].isEnabled() and not actions["Điện thoại"].isChecked()
    actions["Điện thoại"].trigger()
    actions["Loại hình"].trigger()
    shown = [grid.page.list.model.columns[number].key for number in header.shown()]
    assert "phone" in shown and "kind" not in shown
    assert header.column_state()["hidden"] == ["kind", "status", "tax_id", "contact"]


def test_rows_and_columns_are_selected_by_keys(grid: Grid) -> None:
    grid.select(TEA, "kind")
    grid.press(Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert grid.table.selected_ids == [grid.page.list.model.ids[TEA]]
    assert len(grid.table.selectionModel().selectedRows()) == 1
    grid.select(TEA, "kind")
    grid.press(Qt.Key.Key_Space, CTRL)
    assert len(grid.table.selected_ids) == 3
    assert {index.column() for index in grid.table.selectionModel().selectedIndexes()} == {1}


def test_a_personal_number_never_stands_in_the_table(page: ExhibitorsPage, document: Document, grid: Grid) -> None:
    with document.fair.edit("edit_exhibitors", count=1, name=""):
        [tea] = [one for one in records.where(document.fair.db, Exhibitor) if "Chè" in one.name]
        records.save(document.fair.db, Exhibitor("Chị Ba", tax_id="001085001234", id=tea.id))
    page.table.setColumnHidden(7, False)
    assert grid.text(0, "tax_id").endswith("1234") and "001085" not in grid.text(0, "tax_id")


def test_widths_that_were_left_grow_with_the_text(grid: Grid, monkeypatch: pytest.MonkeyPatch) -> None:
    header = grid.page.table.header
    left = header.column_state()
    before = {number: header._wanted[number] for number in header.shown() if number}
    monkeypatch.setattr(fonts._Scale, "percent", 150)
    header.restore(left)
    assert all(header._wanted[number] == round(1.5 * width) for number, width in before.items())
    assert header.column_state() == left


@pytest.mark.parametrize("odd", ["x", float("nan"), 10**30, 1e308, -4, True, None, [3]])
def test_odd_widths_count_as_none(odd: object, grid: Grid) -> None:
    header = grid.page.table.header
    before = header.column_state()
    header.restore({"widths": {"kind": odd}})
    header.restore({"widths": odd})
    assert header.column_state() == before


@pytest.mark.usefixtures("undone")
def test_a_block_tells_what_it_overwrites_and_marks_what_is_doubtful(grid: Grid, qtbot: QtBot) -> None:
    copied("Gốm mới\tHộ kinh doanh\tĐắc Lắk cũ kỹ\nHTX Cà phê Đồi Xanh\tHợp tác xã\tGia Lai\n")
    grid.select(CERAMICS, "name")
    grid.press(Qt.Key.Key_V, CTRL)
    told = [one.text() for one in preview(grid).findChildren(QLabel)]
    [sentence] = [one for one in told if one.startswith("Ghi đè")]
    assert sentence == "Ghi đè 1 đơn vị đã có, 3 ô (Tên, Loại hình, Tỉnh):", "what stays or was empty is not counted"
    assert "Cơ sở Gốm Yang Tao · Tên: Cơ sở Gốm Yang Tao → Gốm mới" in told
    assert "Cơ sở Gốm Yang Tao · Tỉnh: Đắk Lắk → Đắc Lắk cũ kỹ" in told
    assert "⚠ Đắc Lắk cũ kỹ" in told and any("Dòng 1: chưa nhận ra tỉnh “Đắc Lắk cũ kỹ”." in one for one in told)
    way = preview(grid).findChild(QPushButton, "paste.way0")
    qtbot.mouseClick(way, Qt.MouseButton.LeftButton)
    assert "Gốm mới" in [grid.text(row, "name") for row in range(3)]


def test_a_rename_tells_the_old_name_and_is_taken_back_from_there(
    grid: Grid, window: MainWindow, document: Document, qtbot: QtBot
) -> None:
    grid.select(TEA, "name")
    grid.type("Chè Thái")
    qtbot.keyClick(grid.editor(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Chè Thái" in [grid.text(row, "name") for row in range(3)])
    [toast] = [one for one in window.findChildren(Toast) if one.isVisible()]
    assert toast.message.what == "Đã đổi tên “Công ty Chè Tân Cương” thành “Chè Thái”"
    [undo] = [one for one in toast.findChildren(QPushButton) if one.text() == "Hoàn tác"]
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert "Công ty Chè Tân Cương" in [one.name for one in records.where(document.fair.db, Exhibitor)]


def test_a_paste_of_what_is_there_offers_no_undo_of_what_was_before(grid: Grid, window: MainWindow) -> None:
    told: list[Message] = []
    window.messages.toast_wanted.connect(told.append)
    copied("Gia Lai")
    for _ in range(2):
        grid.select(TEA, "province")
        grid.press(Qt.Key.Key_V, CTRL)
    assert [(one.what, len(one.actions)) for one in told] == [
        ("Đã dán 1 dòng", 1),
        ("Không có gì thay đổi: giá trị đã như vậy", 0),
    ]


def test_what_is_doubtful_in_cells_is_told_though_it_is_kept(grid: Grid, window: MainWindow, qtbot: QtBot) -> None:
    told: list[Message] = []
    window.messages.toast_wanted.connect(told.append)
    copied("Không Đâu")
    grid.select(TEA, "province")
    grid.press(Qt.Key.Key_V, CTRL)
    grid.select(TEA, "province")
    grid.press(Qt.Key.Key_F2)
    grid.editor().selectAll()
    type_text(grid.editor(), "Chẳng Đâu")
    qtbot.keyClick(grid.editor(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: grid.text(TEA, "province") == "Chẳng Đâu")
    assert [one.what for one in told] == [
        "Đã dán 1 dòng. Dòng 1: chưa nhận ra tỉnh “Không Đâu”.",
        "Tỉnh: Chưa nhận ra tỉnh",
    ]
