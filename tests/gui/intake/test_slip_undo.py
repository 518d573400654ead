"""Ctrl+Z, Ctrl+N and fields of the slip: nothing saved or typed goes unseen."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from typing_vietnamese import copy_picture, type_here

from boothapp.domain.exhibitor import Exhibitor
from boothapp.gui import messages
from boothapp.gui.document import Document
from boothapp.gui.intake.page import IntakePage
from boothapp.gui.messages import Message
from boothapp.gui.shell.main_window import MainWindow
from boothapp.store import records

CTRL = Qt.KeyboardModifier.ControlModifier


def take_up(page: IntakePage, name: str) -> None:
    type_here(name)
    page.form.fields["phone"].fill("0905 123 456")
    page.save_and_next()
    assert page.form.fields["name"].line.hasFocus()


def names(document: Document) -> list[str]:
    return [one.name for one in records.where(document.fair.db, Exhibitor, order="name")]


def test_ctrl_z_on_an_empty_slip_names_the_last_intake_before_it_takes_it_back(
    page: IntakePage, document: Document, window: MainWindow, qtbot: QtBot
) -> None:
    told: list[Message] = []
    page.workplace.messages.toast_wanted.connect(told.append)
    take_up(page, "HTX A")
    take_up(page, "HTX B")
    qtbot.keyClick(window.windowHandle(), Qt.Key.Key_Z, CTRL)
    assert names(document) == ["HTX A", "HTX B"]
    assert told[-1].what.startswith("Ctrl+Z lần nữa để hoàn tác: ") and "HTX B" in told[-1].what
    qtbot.keyClick(window.windowHandle(), Qt.Key.Key_Z, CTRL)
    assert names(document) == ["HTX A"]
    page.form.fields["note"].line.setFocus()
    type_here("c")
    qtbot.keyClick(window.windowHandle(), Qt.Key.Key_Z, CTRL)  # what is typed goes first
    assert page.slip().note == "" and names(document) == ["HTX A"]
    qtbot.keyClick(window.windowHandle(), Qt.Key.Key_Z, CTRL)
    assert names(document) == ["HTX A"] and "HTX A" in told[-1].what
    type_here("d")  # goes on with the slip: the next press tells again
    qtbot.keyClick(window.windowHandle(), Qt.Key.Key_Z, CTRL)
    qtbot.keyClick(window.windowHandle(), Qt.Key.Key_Z, CTRL)
    assert names(document) == ["HTX A"]


def test_undo_on_another_page_leaves_the_cursor_of_the_slip_where_it_stood(
    page: IntakePage, window: MainWindow, document: Document
) -> None:
    type_here("HTX A")
    page.rows.editor.fields["unit"].line.setFocus()
    settings = window.go("settings")
    with document.fair.edit("add_exhibitor"):
        records.save(document.fair.db, Exhibitor("HTX Zê"))
    settings.setFocus()
    window.commands.action("undo").trigger()
    window.go("intake")
    assert page.rows.editor.fields["unit"].line.hasFocus()


def test_ctrl_z_takes_a_photo_back_that_came_just_now(
    page: IntakePage, document: Document, window: MainWindow, qtbot: QtBot
) -> None:
    take_up(page, "HTX A")
    page.rows.focus()
    type_here("Mật ong")
    page.rows.editor.fields["price"].line.setFocus()
    copy_picture(1)
    qtbot.keyClick(page.rows.editor.fields["price"].line, Qt.Key.Key_V, CTRL)
    qtbot.waitUntil(lambda: len(page.rows.active.photos) == 1)
    told: list[Message] = []
    page.workplace.messages.toast_wanted.connect(told.append)
    undo = window.commands.action("undo").trigger
    undo()
    assert page.rows.active.photos == () and page.rows.active.name == "Mật ong" and names(document) == ["HTX A"]
    told[-1].actions[0][1]()
    assert len(page.rows.active.photos) == 1
    type_here("5")  # goes on: the picture stays
    page.rows.editor.fields["unit"].line.setFocus()
    qtbot.keyClick(window.windowHandle(), Qt.Key.Key_Z, CTRL)
    assert len(page.rows.active.photos) == 1 and names(document) == ["HTX A"]


def test_the_button_takes_the_last_intake_back_at_once(page: IntakePage, document: Document) -> None:
    take_up(page, "HTX A")
    page.workplace.commands.action("undo").trigger()
    assert names(document) == []


def test_a_slip_that_was_saved_and_is_taken_back_stands_on_the_page_as_it_was_typed(
    page: IntakePage, document: Document
) -> None:
    page.rows.focus()
    type_here("Mật ong")
    page.rows.editor.fields["price"].line.setFocus()
    type_here("145k")
    page.form.fields["name"].focus()
    take_up(page, "HTX A")
    assert page.slip().is_blank
    undo, redo = (page.workplace.commands.action(id_).trigger for id_ in ("undo", "redo"))
    undo()
    slip = page.slip()
    assert (slip.name, slip.known, [(row.name, row.price) for row in slip.rows]) == (
        "HTX A",
        False,
        [("Mật ong", "145.000 đ")],
    )
    redo()
    assert names(document) == ["HTX A"] and page.slip().is_blank, "it is in the fair again"
    undo()
    page.form.fields["name"].fill("HTX B")
    page.save_and_next()
    assert names(document) == ["HTX B"]


def test_a_slip_that_is_taken_back_does_not_push_away_what_is_typed_meanwhile(page: IntakePage) -> None:
    take_up(page, "HTX A")
    page.form.fields["name"].fill("HTX B")
    page.document.undo()
    assert page.slip().name == "HTX B"


def test_a_slip_that_is_in_sight_is_taken_back_at_once(
    page: IntakePage, document: Document, window: MainWindow, qtbot: QtBot
) -> None:
    type_here("HTX A")
    page.form.fields["phone"].fill("0905 123 456")
    assert page.save()
    page.rows.focus()
    qtbot.keyClick(window.windowHandle(), Qt.Key.Key_Z, CTRL)
    assert names(document) == []


@pytest.mark.parametrize("place", ["intake.photos", "intake.group"])
def test_a_slip_in_sight_on_which_more_was_done_is_named_first(
    page: IntakePage, document: Document, window: MainWindow, qtbot: QtBot, place: str
) -> None:
    told: list[Message] = []
    type_here("HTX A")
    page.form.fields["phone"].fill("0905 123 456")
    assert page.save()
    page.form.fields["note"].line.setFocus()
    type_here("gần cửa")
    focus = page.findChild(QWidget, place)
    assert focus is not None
    focus.setFocus()
    page.workplace.messages.toast_wanted.connect(told.append)
    qtbot.keyClick(window.windowHandle(), Qt.Key.Key_Z, CTRL)
    assert names(document) == ["HTX A"] and told[-1].what.startswith("Ctrl+Z lần nữa để hoàn tác: ")
    qtbot.keyClick(window.windowHandle(), Qt.Key.Key_Z, CTRL)
    assert names(document) == [] and page.slip().note == "gần cửa"


@pytest.mark.parametrize(("answer", "saved", "left"), [(0, ["HTX A"], ""), (1, [], ""), (2, [], "HTX A")])
def test_ctrl_n_asks_what_becomes_of_what_is_typed(
    page: IntakePage,
    document: Document,
    window: MainWindow,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    answer: int,
    saved: list[str],
    left: str,
) -> None:
    asked: list[list[str]] = []

    def answered(_parent: object, _question: object, buttons: list[str], **_: object) -> int:
        asked.append(buttons)
        return answer

    monkeypatch.setattr(messages, "asked", answered)
    qtbot.keyClick(window.windowHandle(), Qt.Key.Key_N, CTRL)
    assert asked == [], "an empty slip is a new one"
    type_here("HTX A")
    page.form.fields["phone"].fill("0905 123 456")
    qtbot.keyClick(window.windowHandle(), Qt.Key.Key_N, CTRL)
    assert asked == [["Lưu", "Bỏ phiếu", "Hủy"]]
    assert names(document) == saved and page.slip().name == left


def test_a_wrong_tax_code_is_selected_to_be_typed_anew(page: IntakePage, qtbot: QtBot) -> None:
    type_here("HTX A")
    page.form.fields["tax_id"].line.setFocus()
    type_here("60001")
    page.save_and_next()
    line = page.form.fields["tax_id"].line
    assert line.hasFocus() and line.selectedText() == "60001"


def test_a_field_that_is_left_shows_its_beginning(page: IntakePage, qtbot: QtBot) -> None:
    line = page.form.fields["name"].line
    type_here("Hợp tác xã sản xuất và kinh doanh nông lâm sản " * 3)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert line.cursorPosition() == 0
    line.setFocus()
    line.end(False)
    QApplication.sendEvent(line, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.ActiveWindowFocusReason))
    assert line.cursorPosition() == len(line.text()), "another window in between changes nothing"
