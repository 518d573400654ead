"""F1: the keys that work on the page, and the guide."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.product import Product
from boothapp.gui.command import IN_TABLES, PAGES_WITH_TABLES
from boothapp.gui.command_table import TABLE
from boothapp.gui.shell import guide
from boothapp.gui.shell.guide import Guide
from boothapp.gui.shell.key_list import KeyList
from boothapp.gui.shell.main_window import MainWindow
from boothapp.gui.widgets.record_table import RecordTable
from boothapp.store import records


def key_list(window: MainWindow, qtbot: QtBot) -> KeyList:
    qtbot.keyClick(window, Qt.Key.Key_F1)
    (made,) = [one for one in window.findChildren(KeyList) if one.isVisible()]
    return made


def words(made: KeyList) -> set[str]:
    return {shown.text() for shown in made.findChildren(QLabel)}


def test_it_lists_the_keys_of_the_page_and_of_all(window: MainWindow, qtbot: QtBot) -> None:
    window.go("intake")
    shown = words(key_list(window, qtbot))
    assert {"Tiếp nhận", "Lưu và nhận đơn vị tiếp", "F9", "Mọi trang", "Tìm mọi thứ", "Ctrl+K"} <= shown


def test_keys_of_other_pages_are_not_listed(window: MainWindow, qtbot: QtBot) -> None:
    assert "F9" not in words(key_list(window, qtbot))


@pytest.mark.parametrize("page", PAGES_WITH_TABLES)
def test_the_keys_of_a_table_are_listed_and_the_table_takes_them(page: str, window: MainWindow, qtbot: QtBot) -> None:
    with window.document.fair.edit("sample"):
        for name in ("HTX Mật ong", "Cơ sở Trà", "Làng nghề Nón lá"):
            kept = Exhibitor(name)
            records.save(window.document.fair.db, kept)
            records.save(window.document.fair.db, Product(kept.id, name))
    shown = words(key_list(window, qtbot))
    assert "Trong bảng" not in shown
    window.findChildren(KeyList)[0].close()
    made = window.go(page)
    shown = words(key_list(window, qtbot))
    assert {"Trong bảng", "Sửa ô", "F2", "Ctrl+D", "Chọn cả cột", "Chọn cả dòng", "Enter", "Ctrl+Del"} <= shown
    window.findChildren(KeyList)[-1].close()
    table = made.findChild(RecordTable)
    assert table is not None
    for command in TABLE:
        if command.page == IN_TABLES:
            pressed = QKeySequence(command.keys[0])[0]
            table.setCurrentIndex(table.model().index(1, 0))
            event = QKeyEvent(QEvent.Type.KeyPress, pressed.key(), pressed.keyboardModifiers())
            QApplication.sendEvent(table, event)
            assert event.isAccepted(), command.id
            if table.state() == RecordTable.State.EditingState:
                qtbot.keyClick(table.viewport().focusWidget(), Qt.Key.Key_Escape)
    table.removal_wanted.disconnect()  # nothing is removed here
    with qtbot.waitSignal(table.removal_wanted):
        qtbot.keyClick(table, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("page", PAGES_WITH_TABLES)
def test_the_tooltip_of_removing_names_its_key(page: str, window: MainWindow) -> None:
    window.go(page)
    assert "(Ctrl+Del)" in window.commands.action(f"{page}.remove").toolTip()
    button = window.findChild(QPushButton, f"button.{page}.remove")
    assert button is not None and "(Ctrl+Del)" in button.toolTip()


def test_the_guide_is_shown_where_it_is_installed(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "huong-dan.md"
    monkeypatch.setattr(guide, "document", lambda name: file)
    assert key_list(window, qtbot).findChild(QPushButton, "keys.guide") is None
    file.write_text("# Hướng dẫn\n\nBắt đầu.", encoding="utf-8")
    window.findChildren(KeyList)[0].close()
    opener = key_list(window, qtbot).findChild(QPushButton, "keys.guide")
    assert opener is not None
    qtbot.mouseClick(opener, Qt.MouseButton.LeftButton)
    (shown,) = window.findChildren(Guide)
    assert shown.isVisible() and shown.text.toPlainText().startswith("Hướng dẫn")
