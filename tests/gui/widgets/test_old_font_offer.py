"""Text in an old font that is pasted into a field: offered in Unicode, also in a field of several lines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from typing_vietnamese import type_here

from boothapp.gui import theme
from boothapp.gui.widgets.fields import LineEdit, TextEdit
from boothapp.gui.widgets.old_font_offer import OldFontOffer, inserted


class Form(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.line, self.other, self.text = LineEdit("line"), LineEdit("other"), TextEdit("text")
        column = QVBoxLayout(self)
        for field in (self.line, self.text, self.other):
            column.addWidget(field)
        self.lefts: list[str] = []
        self.line.left.connect(lambda: self.lefts.append(self.line.text()))
        self.text.left.connect(lambda: self.lefts.append(self.text.toPlainText()))


@pytest.fixture
def form(qtbot: QtBot, qapp: QApplication) -> Form:
    theme.apply(qapp, "light")
    made = Form()
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.line.setFocus()
    return made


def paste(qtbot: QtBot, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def offer(form: Form) -> OldFontOffer | None:
    return next((one for one in form.findChildren(OldFontOffer) if not one.isHidden()), None)


def test_enter_converts_what_was_pasted_and_nothing_else(form: Form, qtbot: QtBot) -> None:
    type_here("Nước ")
    paste(qtbot, "Céng hßa")
    shown = offer(form)
    assert shown is not None and shown.convert.hasFocus()
    said = [label.text() for label in shown.findChildren(QLabel)]
    assert said == ["Văn bản dán vào dùng phông cũ (TCVN3).", "“Céng hßa” sẽ thành “Cộng hòa”."]
    assert form.line.text() == "Nước Céng hßa" and form.lefts == []  # nothing is saved while it is asked
    qtbot.keyClick(shown.convert, Qt.Key.Key_Return)
    assert form.line.text() == "Nước Cộng hòa" and form.line.hasFocus() and offer(form) is None
    form.line.undo()
    assert form.line.text() == "Nước Céng hßa"


def test_esc_keeps_the_text_as_it_was_pasted(form: Form, qtbot: QtBot) -> None:
    paste(qtbot, "Coâng ty Haûo Ñaït")
    shown = offer(form)
    assert shown is not None
    qtbot.keyClick(shown.convert, Qt.Key.Key_Escape)
    assert form.line.text() == "Coâng ty Haûo Ñaït" and form.line.hasFocus() and form.lefts == []


def test_going_on_elsewhere_keeps_it_too_and_leaves_the_field(form: Form, qtbot: QtBot) -> None:
    paste(qtbot, "Céng hßa")
    form.other.setFocus()
    assert offer(form) is None and form.other.hasFocus() and form.lefts == ["Céng hßa"]


def test_several_lines_are_converted_as_they_stand(form: Form, qtbot: QtBot) -> None:
    form.text.setFocus()
    form.lefts.clear()
    type_here("Xã ")
    paste(qtbot, "Céng hßa\nx· héi chñ nghÜa")
    shown = offer(form)
    assert shown is not None
    shown.convert.click()
    assert form.text.toPlainText() == "Xã Cộng hòa\nxã hội chủ nghĩa" and form.text.hasFocus() and form.lefts == []


@pytest.mark.parametrize("text", ["Cộng hòa", "café à la mode", "145.000", "§", "x", "Châu Âu"])
def test_other_text_is_pasted_as_it_is(form: Form, qtbot: QtBot, text: str) -> None:
    paste(qtbot, text)
    assert offer(form) is None and form.line.text() == text
    form.text.setFocus()
    paste(qtbot, text)
    assert offer(form) is None and form.text.toPlainText() == text


def test_a_copied_cell_ends_without_its_line_break(form: Form, qtbot: QtBot) -> None:
    paste(qtbot, "Mật ong\r\n")
    assert form.line.text() == "Mật ong"
    form.line.end(False)
    paste(qtbot, "\n§¾k L¾k\n")
    shown = offer(form)
    assert shown is not None
    shown.convert.click()
    assert form.line.text() == "Mật ongĐắk Lắk"


def test_signs_that_qt_counts_twice_are_pasted_whole(form: Form, qtbot: QtBot) -> None:
    type_here("🌾 ")
    paste(qtbot, "Chè 🍵 ngon\r\n")
    assert form.line.text() == "🌾 Chè 🍵 ngon"


def test_words_behind_an_emoji_are_converted_as_they_stand(form: Form, qtbot: QtBot) -> None:
    form.text.setPlainText("🌾🌾 ")
    form.text.moveCursor(QTextCursor.MoveOperation.End)
    form.text.setFocus()
    paste(qtbot, "Céng hßa")
    shown = offer(form)
    assert shown is not None
    qtbot.keyClick(shown.convert, Qt.Key.Key_Return)
    assert form.text.toPlainText() == "🌾🌾 Cộng hòa"


@given(st.text(max_size=8), st.text(max_size=4), st.text(max_size=8))
def test_what_was_put_in_is_found(head: str, new: str, tail: str) -> None:
    start, found = inserted(head + tail, head + new + tail)
    before, after = head + tail, head + new + tail
    assert len(found) == len(new)
    assert before[:start] + found + before[start:] == after
