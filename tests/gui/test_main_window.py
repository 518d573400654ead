"""The frame of the window: undo with and without typing, banners, the sidebar."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from boothapp.domain.exhibitor import Exhibitor
from boothapp.gui import fonts
from boothapp.gui.messages import Message
from boothapp.gui.shell.main_window import MainWindow
from boothapp.gui.shell.notices import Banner
from boothapp.store import records


def count(window: MainWindow) -> int:
    return len(records.where(window.document.fair.db, Exhibitor))


def add(window: MainWindow) -> None:
    with window.document.fair.edit("intake", name="HTX"):
        records.save(window.document.fair.db, Exhibitor("HTX"))


def test_undo_takes_back_typing_first_and_then_the_last_edit(window: MainWindow, qtbot: QtBot) -> None:
    add(window)
    line = QLineEdit(window.page)
    line.show()
    line.setFocus()
    qtbot.keyClicks(line, "abc")
    qtbot.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert line.text() == "" and count(window) == 1
    qtbot.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert count(window) == 0
    qtbot.keyClick(window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert count(window) == 1


def test_a_banner_takes_the_place_of_the_one_before(window: MainWindow) -> None:
    window.messages.tell(Message("Một"))
    window.messages.tell(Message("Hai <b>"))
    shown = [banner for banner in window.findChildren(Banner) if banner.isVisible()]
    assert [banner.message.what for banner in shown] == ["Hai <b>"]


def test_the_sidebar_leaves_room_to_large_words_in_a_small_window(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fonts._Scale, "percent", 125)
    for width, narrow in ((1190, True), (1366, False)):
        window.resize(width, 600)
        QApplication.processEvents()
        assert window.sidebar.narrow is narrow


def test_the_sidebar_becomes_narrow_and_wide_again(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert window.sidebar.width() == 56
    qtbot.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert window.sidebar.width() == 196


def test_a_narrow_sidebar_tells_its_counts_when_the_pointer_rests_there(window: MainWindow) -> None:
    sidebar = window.sidebar
    sidebar.set_count("checks", "287", "warn")
    checks = sidebar.findChild(QToolButton, "nav.checks")
    assert isinstance(checks, QToolButton)
    usual = checks.toolTip()
    sidebar.set_narrow(True)
    assert checks.toolTip() == f"{usual}: 287"
    marked = checks.grab().toImage()
    sidebar.set_count("checks", "", "warn")
    assert checks.toolTip() == usual and checks.grab().toImage() != marked
    sidebar.set_count("checks", "3", "danger")
    sidebar.set_narrow(False)
    assert checks.toolTip() == usual
