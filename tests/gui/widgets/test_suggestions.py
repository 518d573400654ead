"""The list of suggestions below a line: a window of its own, so it needs a ground, in both themes."""

from typing import cast

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QListView
from pytestqt.qtbot import QtBot
from typing_vietnamese import type_text

from boothapp.gui import theme
from boothapp.gui.widgets.suggestions import Suggestions

OFFERED = [(1, "Bắc Kạn"), (2, "Bắc Ninh"), (3, "Bạc Liêu")]


@pytest.fixture
def line(qtbot: QtBot) -> QLineEdit:
    made = QLineEdit()
    qtbot.addWidget(made)
    made.resize(300, 32)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    made.setFocus()
    return made


def ground(picture: QImage, around: QRect) -> str:
    return picture.pixelColor(around.topLeft() + QPoint(2, around.height() // 2)).name().upper()


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_it_has_the_grounds_of_the_theme(mode: str, line: QLineEdit, qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, mode)
    made = Suggestions(line, lambda _text: OFFERED)
    type_text(line, "bac")
    qtbot.waitUntil(lambda: made.is_open)
    popup = cast(QListView, QApplication.activePopupWidget())
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    picture = QImage(popup.size(), QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.red)  # what a system shows where a window draws nothing
    popup.render(picture)
    rows = [popup.visualRect(popup.model().index(number, 0)) for number in range(3)]
    inside = [row.translated(popup.viewport().pos()) for row in rows]
    assert [ground(picture, row) for row in inside] == [
        theme.hex_of("selection"),
        theme.hex_of("surface"),
        theme.hex_of("surface"),
    ]
    assert picture.pixelColor(0, 5).name().upper() == theme.hex_of("strong_border")
    assert not popup.verticalScrollBar().isVisible(), "all of a short list is seen"


def test_down_and_enter_take_one(line: QLineEdit, qtbot: QtBot) -> None:
    made = Suggestions(line, lambda _text: OFFERED)
    type_text(line, "bac")
    qtbot.waitUntil(lambda: made.is_open)
    popup = QApplication.activePopupWidget()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    with qtbot.waitSignal(made.chosen) as taken:
        qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert taken.args == [2] and not made.is_open


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_what_nobody_marked_is_not_taken(key: Qt.Key, line: QLineEdit, qtbot: QtBot) -> None:
    """The keys go to the window, as those of a keyboard do: Qt hands them to the open list."""
    taken: list[object] = []
    entered: list[bool] = []
    made = Suggestions(line, lambda _text: OFFERED)
    made.chosen.connect(taken.append)
    line.returnPressed.connect(lambda: entered.append(True))
    type_text(line, "bac")
    qtbot.waitUntil(lambda: made.is_open)
    qtbot.keyClick(line.windowHandle(), key)
    assert not taken and not made.is_open
    assert bool(entered) == (key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)), "the key does what it does without a list"


def test_tab_takes_what_an_arrow_marked_and_back_takes_nothing(line: QLineEdit, qtbot: QtBot) -> None:
    taken: list[object] = []
    made = Suggestions(line, lambda _text: OFFERED)
    made.chosen.connect(taken.append)
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        line.setFocus()
        type_text(line, "bac")
        qtbot.waitUntil(lambda: made.is_open)
        qtbot.keyClick(line.windowHandle(), Qt.Key.Key_Down)
        qtbot.keyClick(line.windowHandle(), key)
        assert taken == [1] and not made.is_open


def test_letters_after_an_arrow_unmark(line: QLineEdit, qtbot: QtBot) -> None:
    taken: list[object] = []
    made = Suggestions(line, lambda _text: OFFERED)
    made.chosen.connect(taken.append)
    type_text(line, "bac")
    qtbot.waitUntil(lambda: made.is_open)
    qtbot.keyClick(line.windowHandle(), Qt.Key.Key_Down)
    qtbot.keyClick(line.windowHandle(), "k")
    qtbot.keyClick(line.windowHandle(), Qt.Key.Key_Return)
    assert not taken and line.text() == "back"
