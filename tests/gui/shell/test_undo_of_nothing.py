"""Ctrl+Z while the fair has no edit to take back: what was done on the page still goes back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from typing_vietnamese import type_text

from boothapp.gui.intake.page import IntakePage
from boothapp.gui.shell.main_window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_product_that_was_taken_off_the_slip_comes_back(window: MainWindow, qtbot: QtBot) -> None:
    page = window.go("intake")
    assert isinstance(page, IntakePage) and window.document.undoable is None
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for name in ("Chè búp", "Chè đinh"):
        page.rows.add()
        type_text(page.rows.editor.fields["name"].line, name)
    names = [row.name for row in page.slip().rows]
    page.rows.remove()
    assert [row.name for row in page.slip().rows] == names[:1]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, CTRL)
    assert [row.name for row in page.slip().rows] == names == ["Chè búp", "Chè đinh"]


def test_with_nothing_at_all_it_says_so(window: MainWindow, qtbot: QtBot) -> None:
    told: list[str] = []
    window.messages.toast_wanted.connect(lambda message: told.append(message.what))
    window.go("overview")
    window.commands.action("undo").trigger()
    assert told == ["Không còn gì để hoàn tác"]
