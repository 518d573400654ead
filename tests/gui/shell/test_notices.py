"""Toasts: where they stand, however the window changes, and above every page."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from boothapp.gui.messages import Message
from boothapp.gui.page import PageHeader
from boothapp.gui.shell.main_window import MainWindow
from boothapp.gui.shell.notices import Toast
from boothapp.gui.widgets.fields import LineEdit


def toast(window: MainWindow) -> Toast:
    (shown,) = (one for one in window.findChildren(Toast) if one.isVisible())
    return shown


def place(window: MainWindow) -> QRect:
    return toast(window).geometry()


def test_a_toast_stays_in_the_middle_above_the_foot_when_the_window_is_resized(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.messages.toast("Đã lưu HTX Mật ong")
    over = toast(window).parentWidget()
    for width, height in ((1366, 704), (1500, 800), (1180, 600)):
        window.resize(width, height)
        qtbot.waitUntil(lambda width=width: window.width() == width)
        assert abs(place(window).center().x() - over.rect().center().x()) <= 1
        assert place(window).bottom() == over.height() - 65


def test_long_words_take_lines_and_are_not_cut(window: MainWindow, qtbot: QtBot) -> None:
    window.messages.toast("Đã hoàn tác: Nhập danh sách đăng ký của tỉnh Lâm Đồng lần hai " * 4, ("Làm lại", list))
    over, words = toast(window).parentWidget(), toast(window).findChild(QLabel)
    assert words is not None
    for width in (1366, 1180):
        window.resize(width, 600)
        qtbot.waitUntil(lambda width=width: window.width() == width)
        assert over.rect().contains(place(window)) and words.wordWrap()
        assert words.heightForWidth(words.width()) <= words.height()


def test_a_toast_is_seen_on_the_page_it_leads_to(window: MainWindow, qtbot: QtBot) -> None:
    window.messages.toast("Đã lấy lại 2 mục")
    window.go("checks")
    seen = window.childAt(toast(window).mapTo(window, toast(window).rect().center()))
    assert seen is toast(window) or toast(window).isAncestorOf(seen)


def test_a_toast_does_not_go_from_under_the_mouse(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    window.messages.toast("Đã lưu HTX Mật ong", ("Hoàn tác", list))
    shown = toast(window)
    monkeypatch.setattr(shown, "underMouse", lambda: True)
    shown._time_out()
    assert shown.isVisible()
    monkeypatch.setattr(shown, "underMouse", lambda: False)
    shown._time_out()
    assert not shown.isVisible()


def test_a_toast_goes_with_its_page(window: MainWindow, qtbot: QtBot) -> None:
    window.messages.toast("Đã lưu HTX Mật ong")
    shown = toast(window)
    qtbot.waitUntil(lambda: shown.of_page)
    window.go(window.page.key if window.page else "")
    assert shown.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_7, Qt.KeyboardModifier.ControlModifier)
    assert window.page and window.page.key == "checks" and not shown.isVisible()


def test_details_are_shown_and_copied_only_when_asked(window: MainWindow, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("a\tb")
    window.messages.tell(Message("Chưa lưu được.", "Ổ đĩa D: chỉ còn 3 MB.", "danger", "The disk <b>is</b> full."))
    shown = window.banners.banner
    assert shown is not None
    more, copy = shown.findChild(QPushButton, "banner.details"), shown.findChild(QPushButton, "banner.copy")
    assert more is not None and copy is not None and not copy.isVisible()
    more.click()
    assert copy.isVisible() and QGuiApplication.clipboard().text() == "a\tb"
    copy.click()
    assert QGuiApplication.clipboard().text() == "The disk <b>is</b> full."
    more.click()
    assert not copy.isVisible()


def test_a_toast_leaves_what_is_typed_into_in_sight(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1180, 600)
    page: Any = window.go("intake")
    page.form.open_more(True)
    window.messages.toast("Đã lưu Hợp tác xã Nông nghiệp, Dịch vụ tổng hợp và Du lịch cộng đồng", ("Hoàn tác", list))
    usual = place(window)
    over = toast(window).parentWidget()
    buttons = [one for one in page.findChild(PageHeader).findChildren(QPushButton) if one.isVisible()]
    assert len(buttons) == 2
    for field in (line for line in page.findChildren(LineEdit) if line.isVisible()):
        field.setFocus()
        for part in (field, *buttons):
            seen = QRect(part.mapTo(over, QPoint(0, 0)), part.size())
            assert not place(window).intersects(seen), (field.objectName(), part.objectName())
    window.go("overview").setFocus()
    assert place(window) == usual
