"""F1: the keys that work on the page, and the guide."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from boothapp.gui.shell import guide
from boothapp.gui.shell.guide import Guide
from boothapp.gui.shell.key_list import KeyList
from boothapp.gui.shell.main_window import MainWindow


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
