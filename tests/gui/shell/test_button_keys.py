"""Enter presses the button that has the focus, in both windows; in fields it stays what it was."""

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from typing_vietnamese import type_text

from boothapp.gui import theme
from boothapp.gui.intake.page import IntakePage
from boothapp.gui.jobs import Jobs
from boothapp.gui.messages import Message
from boothapp.gui.preferences import Preferences
from boothapp.gui.shell.main_window import MainWindow
from boothapp.gui.welcome.window import WelcomeWindow

Key = Qt.Key


def press(qtbot: QtBot, focus: QWidget | None, key: Qt.Key = Key.Key_Return) -> None:
    assert focus is not None
    focus.setFocus()
    qtbot.keyClick(focus, key)


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Space])
def test_a_way_to_begin(key: Qt.Key, preferences: Preferences, qtbot: QtBot) -> None:
    welcome = WelcomeWindow(preferences, Jobs())
    qtbot.addWidget(welcome)
    welcome.show()
    qtbot.waitUntil(welcome.isActiveWindow)
    press(qtbot, welcome.findChild(QPushButton, "welcome.new"), key)
    assert welcome.stack.currentWidget() is welcome.form


def test_a_button_of_a_banner(window: MainWindow, qtbot: QtBot) -> None:
    done: list[bool] = []
    window.messages.tell(Message("Chưa lưu được.", actions=(("Thử lại", lambda: done.append(True)),)))
    press(qtbot, window.findChild(QPushButton, "banner.action0"))
    assert done == [True] and window.banners.banner is None


def test_a_page_of_the_sidebar_and_a_button_without_words(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, window.findChild(QToolButton, "nav.exhibitors"))
    assert window.page is not None and window.page.key == "exhibitors"
    window.messages.tell(Message("Đã nhập."))
    press(qtbot, window.findChild(QToolButton, "banner.close"), Key.Key_Enter)
    assert window.banners.banner is None


def test_the_menu_of_the_fair_opens(window: MainWindow, qtbot: QtBot) -> None:
    seen: list[bool] = []

    def look() -> None:
        seen.append(isinstance(QApplication.activePopupWidget(), QMenu))
        if menu := QApplication.activePopupWidget():
            menu.close()

    QTimer.singleShot(0, look)
    press(qtbot, window.findChild(QToolButton, "fairSwitcher"))
    qtbot.waitUntil(lambda: seen == [True])


def test_a_key_held_down_presses_once(window: MainWindow, qtbot: QtBot) -> None:
    done: list[bool] = []
    button = QPushButton("A", window.page)
    button.clicked.connect(lambda: done.append(True))
    button.show()
    press(qtbot, button)
    for _ in range(3):
        again = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True)
        QApplication.sendEvent(button, again)
    assert done == [True]


@pytest.fixture
def slip(window: MainWindow) -> IntakePage:
    page = window.go("intake")
    assert isinstance(page, IntakePage)
    return page


def test_enter_on_the_slip_goes_on_and_saves_nothing(slip: IntakePage, qtbot: QtBot) -> None:
    type_text(slip.form.fields["name"].line, "HTX Mật ong")
    walked: list[str] = []
    for _ in range(6):
        press(qtbot, slip.window().focusWidget())
        focus = slip.window().focusWidget()
        assert focus is not None and not isinstance(focus, QPushButton)
        walked.append(focus.objectName())
    assert len(set(walked)) == len(walked) and slip.form.fields["name"].line.text() == "HTX Mật ong"


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_only_the_ring_shows_which_button_has_the_focus(
    mode: str, preferences: Preferences, qtbot: QtBot, qapp: QApplication
) -> None:
    theme.apply(qapp, mode)
    welcome = WelcomeWindow(preferences, Jobs())
    qtbot.addWidget(welcome)
    welcome.show()
    qtbot.waitUntil(welcome.isActiveWindow)
    button = welcome.findChild(QPushButton, "welcome.new")
    assert button is not None
    while welcome.focusWidget() is not button:
        qtbot.keyClick(welcome.focusWidget() or welcome, Key.Key_Tab)  # Qt's own mark appears after such a key
    picture = button.grab().toImage()
    above_words = {picture.pixelColor(x, 6).name().upper() for x in range(8, button.width() - 8)}
    assert above_words == {theme.hex_of("surface")}
    assert picture.pixelColor(button.width() // 2, 0).name().upper() == theme.hex_of("primary")
