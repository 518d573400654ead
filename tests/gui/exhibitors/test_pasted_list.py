"""A block copied from a spreadsheet and pasted into the search box: new exhibitors, offered before they are added."""

import pytest
from grid import Grid
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from boothapp.domain.exhibitor import Exhibitor
from boothapp.gui.document import Document
from boothapp.gui.exhibitors.page import ExhibitorsPage
from boothapp.gui.messages import Message
from boothapp.gui.shell.main_window import MainWindow
from boothapp.gui.widgets.paste_preview import PastePreview
from boothapp.store import records

CTRL = Qt.KeyboardModifier.ControlModifier


def paste(page: ExhibitorsPage, qtbot: QtBot, text: str) -> list[PastePreview]:
    page.search_box.setFocus()
    QGuiApplication.clipboard().setText(text)
    qtbot.keyClick(page.search_box, Qt.Key.Key_V, CTRL)
    return [one for one in page.findChildren(PastePreview) if one.isVisible()]


def names(document: Document) -> set[str]:
    return {one.name for one in records.where(document.fair.db, Exhibitor)}


def test_rows_are_shown_then_added_in_one_step(page: ExhibitorsPage, grid: Grid, qtbot: QtBot) -> None:
    document, before = page.document, names(page.document)
    [panel] = paste(page, qtbot, "HTX Dừa Xứ Nghệ\tHợp tác xã\tNghệ An\nHộ bà Sáu\t\tĐắk Lắk\n")
    assert page.search_box.text() == "" and names(document) == before, "nothing is written before it is looked at"
    qtbot.mouseClick(panel.findChild(QPushButton, "paste.way0"), Qt.MouseButton.LeftButton)
    assert names(document) - before == {"HTX Dừa Xứ Nghệ", "Hộ bà Sáu"}
    document.undo()
    assert names(document) == before


def test_one_cell_is_searched_for(page: ExhibitorsPage, qtbot: QtBot) -> None:
    assert paste(page, qtbot, "Gốm Yang Tao\r\n") == []
    assert page.search_box.text().strip() == "Gốm Yang Tao"


@pytest.mark.parametrize(("count", "offered"), [(500, 1), (501, 0)])
def test_more_than_a_list_to_look_at_is_told(page: ExhibitorsPage, qtbot: QtBot, count: int, offered: int) -> None:
    told: list[Message] = []
    page.workplace.messages.toast_wanted.connect(told.append)
    panels = paste(page, qtbot, "\n".join(f"HTX {number}" for number in range(count)))
    assert len(panels) == offered and page.search_box.text() == ""
    assert [one.what.startswith("Chưa dán: 501 dòng") for one in told] == [True] * (1 - offered)


def test_an_empty_fair_takes_a_list_too(window: MainWindow, document: Document, qtbot: QtBot) -> None:
    page = window.go("exhibitors")
    assert isinstance(page, ExhibitorsPage)
    [panel] = paste(page, qtbot, "HTX A\nHTX B")
    qtbot.mouseClick(panel.findChild(QPushButton, "paste.way0"), Qt.MouseButton.LeftButton)
    assert names(document) == {"HTX A", "HTX B"}


HEADED = (
    "DANH SÁCH ĐƠN VỊ\t\t\t\t\nSTT\tĐiện thoại\tTên đơn vị\tTỉnh\tDoanh thu\n"
    "1\t0905 123 456\tHTX Dừa\tNghệ An\t5\n2\t0912 345 678\tHTX Quế\tLào Cai\t6\n"
)
NUMBERED = "1\tHTX Dừa\tHợp tác xã\tNghệ An\n2\tHTX Quế\tHợp tác xã\tLào Cai\n"


@pytest.mark.parametrize(("text", "phones"), [(HEADED, ["0905 123 456", "0912 345 678"]), (NUMBERED, ["", ""])])
def test_headings_say_what_the_columns_are_and_running_numbers_are_no_names(
    page: ExhibitorsPage, qtbot: QtBot, text: str, phones: list[str]
) -> None:
    before = names(page.document)
    [panel] = paste(page, qtbot, text)
    told = " ".join(one.text() for one in panel.findChildren(QLabel))
    assert ("1 cột thừa sẽ bị bỏ." in told) is (text == HEADED), "what has no field here is told"
    qtbot.mouseClick(panel.findChild(QPushButton, "paste.way0"), Qt.MouseButton.LeftButton)
    new = [one for one in records.where(page.document.fair.db, Exhibitor, order="name") if one.name not in before]
    assert [one.name for one in new] == ["HTX Dừa", "HTX Quế"]
    assert [one.phone for one in new] == phones
    assert [one.province for one in new] == ["Nghệ An", "Lào Cai"]


def test_a_row_that_cannot_stand_is_told_by_its_number_in_the_block(page: ExhibitorsPage, qtbot: QtBot) -> None:
    [panel] = paste(page, qtbot, "Tên đơn vị\tĐiện thoại\nHTX Dừa\t\n\t0912 345 678\n")
    told = " ".join(one.text() for one in panel.findChildren(QLabel))
    assert "Dòng 3: thiếu tên." in told
