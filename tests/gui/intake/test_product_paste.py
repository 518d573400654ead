"""A block copied from a spreadsheet becomes products of the slip, in one step and with a way back."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from typing_vietnamese import type_here

from boothapp.domain.product import Product
from boothapp.gui.intake.column_choice import ColumnChoice
from boothapp.gui.intake.page import IntakePage
from boothapp.gui.shell.main_window import MainWindow
from boothapp.gui.shell.notices import Banner, Toast
from boothapp.store import history, records

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LIST = (
    "STT\tTên sản phẩm\tQuy cách\tĐVT\tGiá (1.000đ)\tGhi chú\n"
    "1\tMật ong\tchai 500 ml\tchai\t145\tmới\n"
    "2\tPhấn hoa\t\ttúi\tmột trăm\t\n"
    "3\t\t\t\t90\t\n"
    "4\tSáp ong\tkhối 200 g\tkhối\tliên hệ\t\n"
)


def press(qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key, modifiers)


def panel_of(page: IntakePage) -> ColumnChoice:
    assert page.cells.panel is not None
    return page.cells.panel


def names(page: IntakePage) -> list[str]:
    return [row.name for row in page.rows.rows if not row.is_blank]


def texts(panel: ColumnChoice) -> str:
    return "\n".join(one.text() for one in panel.findChildren(QLabel) if not one.isHidden())


def test_a_block_is_shown_then_pasted_and_saved_in_one_step(page: IntakePage, window: MainWindow, qtbot: QtBot) -> None:
    type_here("HTX Ong")
    page.form.fields["phone"].fill("0905 123 456")
    QGuiApplication.clipboard().setText(LIST)
    press(qtbot, Qt.Key.Key_V, CTRL | SHIFT)
    panel = panel_of(page)
    assert panel.accessibleName() == "Dán 4 dòng từ Excel"
    shown = texts(panel)
    assert "Không dùng: Ghi chú" in shown and "Mật ong" in shown and "145.000 đ" in shown
    assert "Dòng 3: giá “một trăm” không phải số. Dòng 4: thiếu tên sản phẩm." in shown
    assert names(page) == []
    press(qtbot, Qt.Key.Key_Return)
    assert page.cells.panel is None and names(page) == ["Mật ong", "Sáp ong"]
    assert page.rows.active.name == "Mật ong" and page.rows.editor.fields["name"].line.hasFocus()
    [banner] = [one for one in window.findChildren(Banner) if one.isVisible()]
    assert banner.message.what == "Đã dán 2 trong 4 dòng."
    assert [verb for verb, _ in banner.message.actions] == ["Sửa 2 dòng", "Bỏ 2 dòng", "Hoàn tác"]
    edits = len(history.entries(page.document.fair))
    assert page.save()
    assert len(history.entries(page.document.fair)) == edits + 1
    found = {one.name: one for one in records.where(page.document.fair.db, Product)}
    assert (found["Mật ong"].price_dong, found["Mật ong"].unit) == (145_000, "chai")
    assert (found["Sáp ong"].price_text, found["Sáp ong"].unit) == ("liên hệ", "khối")
    window.commands.action("undo").trigger()
    assert records.where(page.document.fair.db, Product) == []


def test_a_list_that_is_far_too_long_for_a_slip_is_left_to_the_import(page: IntakePage, window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("\n".join(f"Chè {number}\tGói" for number in range(201)))
    page.cells.paste()
    assert page.cells.panel is None and names(page) == []
    assert ["Chưa dán: 201 dòng" in toast.message.what for toast in window.findChildren(Toast)] == [True]


def test_rows_left_out_are_repaired_or_everything_is_taken_back(page: IntakePage, window: MainWindow) -> None:
    page.rows.editor.fields["name"].fill("Trà")
    QGuiApplication.clipboard().setText(LIST)
    page.cells.paste()
    panel_of(page).buttons[0].click()
    [banner] = [one for one in window.findChildren(Banner) if one.isVisible()]
    repair, _, _ = [do for _, do in banner.message.actions]
    repair()
    assert names(page) == ["Trà", "Mật ong", "Sáp ong", "Phấn hoa", ""]
    assert page.rows.active.name == "Phấn hoa"
    assert page.rows.editor.fields["price"].problem == "Giá phải là số, ví dụ 145.000"
    assert page.undo()
    assert names(page) == ["Trà", "Phấn hoa", ""]


def test_ctrl_v_in_a_products_field_pastes_a_block_and_a_single_cell_as_text(page: IntakePage, qtbot: QtBot) -> None:
    page.rows.focus()
    QGuiApplication.clipboard().setText("Mật ong")
    press(qtbot, Qt.Key.Key_V, CTRL)
    assert page.cells.panel is None and page.rows.active.name == "Mật ong"
    QGuiApplication.clipboard().setText("Phấn hoa\t180.000\nMật ong\t\n")
    press(qtbot, Qt.Key.Key_V, CTRL)
    assert "“Mật ong” đã có trên phiếu" in texts(panel_of(page))
    press(qtbot, Qt.Key.Key_Escape)
    assert page.cells.panel is None and names(page) == ["Mật ong"]
    assert page.rows.editor.fields["name"].line.hasFocus()
    page.form.fields["name"].line.setFocus()
    press(qtbot, Qt.Key.Key_V, CTRL)  # the exhibitor's fields are no products
    assert page.cells.panel is None and page.slip().name.startswith("Phấn hoa")


def test_a_column_that_was_misunderstood_is_put_right(page: IntakePage, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("Hoa cà phê\tMật ong\nHoa rừng\tPhấn ong\n")
    page.cells.paste()
    panel = panel_of(page)
    left, right = panel.grid.boxes[0], panel.grid.boxes[1]
    assert (left.value(), right.value()) == ("name", "")
    right.setFocus()
    press(qtbot, Qt.Key.Key_Home)  # the first choice is the name
    qtbot.keyClick(right, Qt.Key.Key_Up)
    right.set_value("name")
    right.activated.emit(right.currentIndex())
    assert (left.value(), right.value()) == ("", "name")
    left.set_value("specification")
    left.activated.emit(left.currentIndex())
    press(qtbot, Qt.Key.Key_Return)
    assert [(row.name, row.specification) for row in page.rows.rows][:2] == [
        ("Mật ong", "Hoa cà phê"),
        ("Phấn ong", "Hoa rừng"),
    ]


def test_cells_in_an_old_font_are_decoded_when_wanted(page: IntakePage) -> None:
    QGuiApplication.clipboard().setText("Tªn s¶n phÈm\tGi¸ b¸n\nMËt ong hoa cµ phª\t145.000\n")
    page.cells.paste()
    panel = panel_of(page)
    assert "Văn bản dán vào dùng phông cũ (TCVN3)." in texts(panel)
    assert [one.text() for one in panel.buttons] == ["Chuyển và dán", "Dán nguyên"]
    panel.buttons[1].click()
    assert names(page) == ["MËt ong hoa cµ phª"]
    page.cells.paste()
    panel_of(page).buttons[0].click()
    assert names(page)[-1] == "Mật ong hoa cà phê"


def test_nothing_copied_is_told(page: IntakePage, window: MainWindow) -> None:
    QGuiApplication.clipboard().clear()
    page.cells.paste()
    assert page.cells.panel is None
    assert any(one.text() == "Chưa có dòng nào được sao chép từ Excel" for one in window.findChildren(QLabel))


@pytest.mark.parametrize(
    ("kind", "data", "told"),
    [
        ("text/html", b"<table><tr><td>Ong</td></tr></table>", "Không dán được nội dung này"),
        ("image/heic", b"ftypheic", "Không dán được nội dung này"),
        ("image", b"", "quá lớn hoặc bị hỏng"),
        ("", b"", "Chưa có ảnh nào được sao chép"),
    ],
)
def test_what_cannot_be_pasted_is_told(
    kind: str, data: bytes, told: str, page: IntakePage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(page.workplace.messages, "toast", lambda words, *_: said.append(words))
    copied = QMimeData()
    if kind == "image":
        copied.setImageData(QImage())  # as Qt gives one of which it opens no more than 256 MB
    elif kind:
        copied.setData(kind, data)
    QGuiApplication.clipboard().setMimeData(copied)
    for field in (page.form.fields["name"], page.rows.editor.fields["name"]):
        field.line.setFocus()
        press(qtbot, Qt.Key.Key_V, CTRL)
        assert told in said.pop() and not said and field.text == ""
