"""Form fields: what is wrong is read below them."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QTextOption, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from typing_vietnamese import type_text

from boothapp.gui.widgets.fields import ChoiceBox, Field, LineEdit, TextEdit
from boothapp.gui.widgets.filter_bar import SearchBox
from boothapp.gui.widgets.scroll_column import ScrollColumn


def test_a_long_sentence_below_a_narrow_field_takes_lines_and_is_not_cut(qtbot: QtBot) -> None:
    form = QWidget()
    qtbot.addWidget(form)
    field = Field("Điện thoại", LineEdit("phone"))
    column = QVBoxLayout(form)
    column.addWidget(field)
    column.addStretch(1)
    form.resize(190, 300)
    form.show()
    field.set_problem("Còn thiếu")
    high = field.heightForWidth(field.width())
    qtbot.waitUntil(lambda: field.height() == high)
    field.set_problem("Còn thiếu 3 chữ số. Ví dụ: 0905 123 456")
    said = next(one for one in field.findChildren(QLabel) if one.text().startswith("Còn thiếu"))
    qtbot.waitUntil(lambda: field.height() > high)
    assert said.heightForWidth(said.width()) <= said.height()
    field.set_problem("")
    qtbot.waitUntil(lambda: field.height() == high)


@pytest.mark.parametrize("focused", [False, True])
def test_the_wheel_over_a_list_to_choose_from_chooses_nothing_and_is_left_to_the_form(
    qtbot: QtBot, focused: bool
) -> None:
    box = ChoiceBox("kind", [(number, f"Loại {number}") for number in range(5)])
    qtbot.addWidget(box)
    box.show()
    qtbot.waitExposed(box)
    if focused:
        box.setFocus()
    middle = box.rect().center()
    turn = QWheelEvent(
        QPointF(middle),
        QPointF(box.mapToGlobal(middle)),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, turn)
    assert box.value() == 0 and not turn.isAccepted()


def test_the_wheel_never_takes_the_focus_to_what_it_passes(qtbot: QtBot) -> None:
    for control in (ChoiceBox("kind", [(1, "Loại 1")]), TextEdit("note"), LineEdit("name")):
        qtbot.addWidget(control)
        assert control.focusPolicy() == Qt.FocusPolicy.StrongFocus, control.objectName()


def test_a_line_that_is_filled_shows_the_beginning_of_a_long_text(qtbot: QtBot) -> None:
    line = LineEdit("name")
    qtbot.addWidget(line)
    line.setText("Hợp tác xã Nông nghiệp, Dịch vụ tổng hợp và Du lịch cộng đồng")
    assert line.cursorPosition() == 0


def test_a_field_that_is_reached_is_scrolled_into_view_with_its_label(qtbot: QtBot) -> None:
    fields = [Field(f"Ô {number}", LineEdit(f"line{number}")) for number in range(12)]
    column = ScrollColumn(fields)
    qtbot.addWidget(column)
    column.resize(240, 200)
    column.show()
    qtbot.waitExposed(column)
    for field in (fields[9], fields[2]):
        field.control.setFocus()

        def whole(field: Field = field) -> bool:
            top = field.mapTo(column.viewport(), QPoint(0, 0)).y()
            return top >= 0 and top + field.height() <= column.viewport().height()

        qtbot.waitUntil(whole)


@pytest.mark.parametrize("made", [LineEdit, TextEdit, partial(SearchBox, hint="Tìm")], ids=["line", "text", "search"])
def test_a_copied_picture_takes_no_selected_text_away(
    qtbot: QtBot, made: Callable[[str], LineEdit | TextEdit | SearchBox]
) -> None:
    control = made("phone")
    qtbot.addWidget(control)
    type_text(control, "0905 123 456")
    QGuiApplication.clipboard().setImage(QImage(8, 8, QImage.Format.Format_RGB32))
    control.selectAll()
    qtbot.keyClick(control, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "0905 123 456" in (control.toPlainText() if isinstance(control, TextEdit) else control.text())
    QGuiApplication.clipboard().setText("0912")
    qtbot.keyClick(control, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "0905" not in (control.toPlainText() if isinstance(control, TextEdit) else control.text())


def test_a_word_without_end_is_broken_anywhere_so_that_qt_does_not_look_for_its_end_in_every_line(qtbot: QtBot) -> None:
    text, wrap = TextEdit("note"), QTextOption.WrapMode
    qtbot.addWidget(text)
    pasted = QMimeData()
    pasted.setText("x" * 20_000)
    text.insertFromMimeData(pasted)
    assert text.wordWrapMode() == wrap.WrapAnywhere
    text.setPlainText("Chè xanh Tân Cương")
    assert text.wordWrapMode() == wrap.WrapAtWordBoundaryOrAnywhere
    text.setPlainText(f"Chè {'x' * 20_000}")
    assert text.wordWrapMode() == wrap.WrapAnywhere
    text.setPlainText("Chè " * 20_000)
    assert text.wordWrapMode() == wrap.WrapAtWordBoundaryOrAnywhere
