"""Ctrl+Z in a field: what is typed goes first, then the last edit of the fair; nothing comes back by the back door."""

from collections.abc import Callable, Iterator
from pathlib import Path

import fair_to_edit
import pytest
from edits_of_exhibitors import PEOPLE, cell
from fair_to_edit import BUD, HONEY, TEA
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from typing_vietnamese import type_text
from user_hand import CTRL, Hand

from boothapp.gui.document import Document
from boothapp.gui.exhibitors.page import ExhibitorsPage
from boothapp.gui.intake.page import IntakePage
from boothapp.gui.products.page import ProductsPage
from boothapp.gui.settings.page import SettingsPage
from boothapp.gui.shell.main_window import MainWindow
from boothapp.gui.widgets.fields import LineEdit, TextEdit
from boothapp.tasks import export_fair

Line = QLineEdit | QPlainTextEdit


@pytest.fixture
def document(tmp_path: Path, qapp: QApplication) -> Iterator[Document]:
    fair_to_edit.make(tmp_path / "Hội chợ")
    made = Document(tmp_path / "Hội chợ", "Bàn 2")
    yield made
    made.close()


@pytest.fixture
def hand(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> Hand:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return Hand(window, qtbot, tmp_path)


def profile(hand: Hand) -> Line:
    return hand.find(LineEdit, "exhibitors.wishes", hand.go(ExhibitorsPage, id=TEA))


def note(hand: Hand) -> Line:
    return hand.find(TextEdit, "exhibitors.note", hand.go(ExhibitorsPage, id=HONEY))


def person(hand: Hand) -> Line:
    page = hand.go(ExhibitorsPage, id=HONEY)
    page.details.panel.tabs.setCurrentIndex(PEOPLE)
    return hand.find(LineEdit, "contact.role", page)


def price(hand: Hand) -> Line:
    return hand.find(LineEdit, "products.price", hand.go(ProductsPage, id=BUD))


def venue(hand: Hand) -> Line:
    return hand.find(LineEdit, "fair.venue", hand.go(SettingsPage, section="fair"))


def word(hand: Hand) -> Line:
    return hand.find(TextEdit, "fair.word", hand.go(SettingsPage, section="fair"))


def organiser(hand: Hand) -> Line:
    return hand.find(LineEdit, "organisers.name_en", hand.go(SettingsPage, section="fair"))


FIELDS = (profile, note, person, price, venue, word, organiser)


def said(field: Line) -> str:
    return field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()


def undo(hand: Hand, field: QWidget) -> None:
    hand.qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)


def type_over(field: Line, text: str) -> None:
    field.setFocus()
    assert field.hasFocus()
    field.selectAll()
    type_text(field, text)


@pytest.mark.parametrize("place", FIELDS)
def test_typing_is_taken_back_before_the_last_edit(place: Callable[[Hand], Line], hand: Hand) -> None:
    field, document = place(hand), hand.window.document
    before, last, whole = said(field), document.undoable, export_fair.to_text(document.fair)
    type_over(field, "150")
    while field.isUndoAvailable() if isinstance(field, QLineEdit) else field.document().isUndoAvailable():
        undo(hand, field)
        assert document.undoable == last
    assert said(field) == before
    undo(hand, field)
    assert document.undoable != last
    document.redo()
    assert document.undoable == last and export_fair.to_text(document.fair) == whole


@pytest.mark.parametrize("place", FIELDS)
@pytest.mark.parametrize("leaves", [False, True])
def test_what_is_saved_is_taken_back_in_one_step_and_stays_so(
    place: Callable[[Hand], Line], hand: Hand, leaves: bool
) -> None:
    field, document = place(hand), hand.window.document
    before, last, whole = said(field), document.undoable, export_fair.to_text(document.fair)
    type_over(field, "150")
    if isinstance(field, QPlainTextEdit) or leaves:
        hand.press(field, Qt.Key.Key_Tab)
        field.setFocus()
    else:
        hand.press(field, Qt.Key.Key_Return)
    after, made = said(field), document.undoable
    assert made != last
    undo(hand, field)
    assert (said(field), document.undoable) == (before, last)
    assert export_fair.to_text(document.fair) == whole
    hand.press(field, Qt.Key.Key_Tab)
    assert document.undoable == last, "leaving the field saves nothing"
    field.setFocus()
    hand.qtbot.keyClick(field, Qt.Key.Key_Y, CTRL)
    assert said(field) == after and document.undoable == made


def test_a_cell_that_is_open_writes_nothing_it_was_not_told(hand: Hand) -> None:
    page, document = hand.go(ExhibitorsPage, id=HONEY), hand.window.document
    cell(page.table, "province")
    last, whole = document.undoable, export_fair.to_text(document.fair)
    hand.press(page.table, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    type_over(editor, "Gia Lai")
    hand.press(editor, Qt.Key.Key_Return)
    hand.wait(lambda: document.undoable != last)
    cell_again = page.list.model.index(page.list.model.ids.index(HONEY), page.table.currentIndex().column())
    page.table.setCurrentIndex(cell_again)
    hand.press(page.table, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit) and editor.text() == "Gia Lai"
    undo(hand, editor)  # nothing is typed yet: the fair's last edit
    assert document.undoable == last
    if isinstance(now := QApplication.focusWidget(), QLineEdit):
        assert now.text() == ""
        hand.press(now, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert document.undoable == last and export_fair.to_text(document.fair) == whole


def test_after_the_next_slip_is_begun_the_saved_one_is_taken_back(hand: Hand) -> None:
    page, document = hand.go(IntakePage), hand.window.document
    last = document.undoable
    name = page.form.fields["name"].line
    type_over(name, "HTX Gốm")
    hand.write(page.form.fields["phone"].line, "0912 999 888")
    hand.press(name, Qt.Key.Key_F9)
    assert document.undoable != last and name.hasFocus() and name.text() == ""
    type_text(name, "HT")
    while name.text():
        undo(hand, name)
    assert document.undoable != last
    undo(hand, name)  # says what goes, which nobody sees any more
    assert document.undoable != last
    undo(hand, name)
    assert document.undoable == last


def test_a_saved_slip_that_stays_is_taken_back_in_one_step_and_keeps_its_words(hand: Hand) -> None:
    page, document = hand.go(IntakePage), hand.window.document
    last = document.undoable
    name = page.form.fields["name"].line
    hand.write(page.form.fields["phone"].line, "0912 999 888")
    type_over(name, "HTX Gốm")
    hand.press(name, Qt.Key.Key_S, held=CTRL)
    made = document.undoable
    assert made != last and name.hasFocus()
    undo(hand, name)
    assert document.undoable == last and page.slip().name == "HTX Gốm" and not page.slip().known
    hand.qtbot.keyClick(name, Qt.Key.Key_Y, CTRL)
    assert document.undoable == made
    assert page.save()
    assert document.undoable == made, "the slip is what the fair has: nothing is made twice"
