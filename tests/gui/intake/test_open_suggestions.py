"""An open list of suggestions ends with the slip it was offered for: what is typed next stands in the next slip."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from typing_vietnamese import type_here

from boothapp.domain.fair import ProductGroup
from boothapp.gui.document import Document
from boothapp.gui.intake.page import IntakePage
from boothapp.gui.shell.main_window import MainWindow
from boothapp.gui.widgets.suggestions import Suggestions
from boothapp.store import records

CTRL = Qt.KeyboardModifier.ControlModifier
PLAIN = Qt.KeyboardModifier.NoModifier


def focused() -> QWidget:
    found = QApplication.activePopupWidget() or QApplication.focusWidget()
    assert found is not None
    return found


def opened(page: IntakePage) -> Suggestions:
    """A slip whose list of provinces is open below the line."""
    for name, text in (("name", "HTX Na Chi Lăng"), ("phone", "0905 123 456"), ("place", "Lang")):
        line = page.form.fields[name].line
        line.setFocus()
        type_here(text)
    offered = page.form.fields["place"].line.findChild(Suggestions)
    assert isinstance(offered, Suggestions)
    offered.offer()
    assert offered.is_open
    return offered


@pytest.mark.parametrize("pinned", [False, True])
def test_the_next_slip_gets_its_first_letter(page: IntakePage, qtbot: QtBot, pinned: bool) -> None:
    if pinned:
        page.form.pin(["place"])
    offered = opened(page)
    qtbot.keyClick(focused(), Qt.Key.Key_F9)
    for _ in range(2):
        if not page.slip().phone:
            break
        qtbot.keyClick(focused(), Qt.Key.Key_F9)  # what was asked about the place
    place = page.form.fields["place"].text
    assert not offered.is_open and page.form.fields["name"].line.hasFocus()
    qtbot.keyClick(focused(), Qt.Key.Key_C)
    assert (page.form.fields["name"].text, page.form.fields["place"].text) == ("c", place)


@pytest.mark.parametrize(("key", "modifiers"), [(Qt.Key.Key_S, CTRL), (Qt.Key.Key_2, CTRL)])
def test_a_command_closes_the_list(page: IntakePage, qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    offered = opened(page)
    qtbot.keyClick(focused(), key, modifiers)
    assert not offered.is_open and QApplication.activePopupWidget() is None


def test_a_page_that_is_left_otherwise_closes_it(page: IntakePage, window: MainWindow) -> None:
    offered = opened(page)
    window.go("overview")
    assert not offered.is_open


@pytest.fixture
def crafts(document: Document) -> None:
    """A fair with a group of products."""
    with document.fair.edit("edit"):
        records.save(document.fair.db, ProductGroup("CNNT", "1", "Thủ công mỹ nghệ"))


@pytest.mark.parametrize(
    ("name", "typed", "next_one"), [("place", "Lang", "group"), ("group", "my nghe", "booths_requested")]
)
def test_enter_on_a_marked_one_takes_it_and_goes_on(
    page: IntakePage, crafts: None, qtbot: QtBot, name: str, typed: str, next_one: str
) -> None:
    line = page.form.fields[name].line
    line.setFocus()
    type_here(typed)
    offered = line.findChild(Suggestions)
    assert isinstance(offered, Suggestions)
    offered.offer()
    qtbot.keyClick(focused(), Qt.Key.Key_Down)
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    assert line.text() in offered.words and page.form.fields[next_one].line.hasFocus()


def test_a_group_that_the_fair_does_not_have_is_told(page: IntakePage, crafts: None, qtbot: QtBot) -> None:
    group = page.form.fields["group"]
    group.line.setFocus()
    type_here("Do la")
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    assert group.problem == "Chưa có nhóm hàng “Do la”" and not group.is_wrong
    group.select()
    type_here("Thủ công mỹ nghệ")
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    assert not group.problem
