"""Tab goes where the eye goes: rows, columns, what came later, what is seen and can be used."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

import boothapp.gui
from boothapp.gui.shell import reading_order


class Window(QWidget):
    """Two columns: a tall field beside a grid of fields, all below a row of two."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        self.top, below = QHBoxLayout(), QHBoxLayout()
        column.addLayout(self.top)
        column.addLayout(below)
        self.made: dict[str, QLineEdit] = {}
        grid = QGridLayout()
        for name, row, place in (("d", 1, 1), ("a", 0, 0), ("b", 0, 1), ("c", 1, 0)):  # not in reading order
            grid.addWidget(self.line(name), row, place)
        below.addWidget(self.line("tall", 200))
        below.addLayout(grid)
        self.top.addWidget(self.line("second"))
        self.top.insertWidget(0, self.line("first"))

    def line(self, name: str, height: int = 30) -> QLineEdit:
        self.made[name] = QLineEdit()
        self.made[name].setObjectName(name)
        self.made[name].setFixedHeight(height)
        return self.made[name]

    def focusNextPrevChild(self, forward: bool) -> bool:
        return reading_order.go_to_next(self, forward=forward)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    made = Window()
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    yield made


def names(window: QWidget) -> list[str]:
    return [widget.objectName() for widget in reading_order.controls(window)]


ALL = ["first", "second", "tall", "a", "b", "c", "d"]


def test_rows_come_before_columns_and_columns_before_what_stands_beside_them(window: Window) -> None:
    assert names(window) == ALL


def test_what_comes_later_has_its_place_at_once(window: Window, qtbot: QtBot) -> None:
    window.top.insertWidget(1, window.line("between"))
    qtbot.waitUntil(lambda: names(window)[:3] == ["first", "between", "second"])


def test_what_is_hidden_disabled_or_not_for_tab_is_passed_over(window: Window) -> None:
    window.made["a"].hide()
    window.made["b"].setEnabled(False)
    window.made["c"].setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    assert names(window) == ["first", "second", "tall", "d"]


def test_what_is_to_be_last_comes_last_in_its_parent(window: Window) -> None:
    window.made["tall"].setProperty(reading_order.LAST, True)
    assert names(window) == [*(name for name in ALL if name != "tall"), "tall"]


def test_tab_goes_round_forward_and_back(window: Window, qtbot: QtBot) -> None:
    window.made["first"].setFocus()
    visited = []
    for _ in ALL:
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        visited.append(window.focusWidget().objectName())
    assert visited == [*ALL[1:], ALL[0]]
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Backtab)
    assert window.focusWidget() is window.made["d"]


def test_a_control_that_is_reached_is_scrolled_into_view(window: Window, qtbot: QtBot) -> None:
    inside = QWidget()
    column = QVBoxLayout(inside)
    buttons = [QPushButton(str(number)) for number in range(40)]
    for made in buttons:
        column.addWidget(made)
    area = QScrollArea()
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    window.layout().addWidget(area)  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: len(reading_order.controls(window)) == len(ALL) + len(buttons))
    window.made["first"].setFocus()
    qtbot.keyClick(window.made["first"], Qt.Key.Key_Backtab)
    assert window.focusWidget() is buttons[-1] and not buttons[-1].visibleRegion().isEmpty()


def test_nothing_walks_the_chain_that_breaks_wrappers() -> None:
    """PySide takes what these return for a child of the widget that was asked, and loses it with that one."""
    names = ("nextInFocusChain", "previousInFocusChain")
    sources = Path(boothapp.gui.__file__).parent.rglob("*.py")
    calls = [file.name for file in sources for name in names if f".{name}(" in file.read_text(encoding="utf-8")]
    assert calls == []
