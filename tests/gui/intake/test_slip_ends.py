"""How a slip ends, and what the page says of it: F9 on nothing, another one wanted, a kill."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from typing_vietnamese import type_here

from boothapp.domain.exhibitor import Exhibitor
from boothapp.gui import commands, messages
from boothapp.gui.document import Document
from boothapp.gui.intake.page import IntakePage
from boothapp.gui.jobs import Jobs
from boothapp.gui.preferences import Preferences
from boothapp.gui.shell.main_window import MainWindow
from boothapp.gui.shell.notices import Toast
from boothapp.gui.widgets.fields import LineEdit
from boothapp.store import records
from boothapp.tasks import merge_exhibitors

CTRL, BARE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


def press(window: MainWindow, qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier = BARE) -> None:
    qtbot.keyClick(window.windowHandle(), key, held)


def told(window: MainWindow) -> list[str]:
    return [shown.message.what for shown in window.findChildren(Toast)]


def take_in(window: MainWindow, qtbot: QtBot, page: IntakePage, name: str) -> None:
    type_here(name)
    page.form.fields["phone"].fill("0905 123 456")
    press(window, qtbot, Qt.Key.Key_F9)


def test_f9_on_an_empty_slip_says_so_and_the_foot_never_calls_it_a_draft(
    page: IntakePage, window: MainWindow, document: Document, qtbot: QtBot
) -> None:
    press(window, qtbot, Qt.Key.Key_F9)
    assert told(window) == ["Phiếu còn trống: chưa có gì để nhận."]
    page.form.fields["place"].line.setFocus()
    type_here("Đắk Lắk")
    press(window, qtbot, Qt.Key.Key_T, CTRL)
    page.form.fields["name"].line.setFocus()
    take_in(window, qtbot, page, "HTX Chè")
    assert page.slip().place == "Đắk Lắk", "pinned"
    page.footer.show_draft(page.draft.kept_at)
    assert page.footer.draft.text() == "Phiếu mới, chưa gõ gì"
    press(window, qtbot, Qt.Key.Key_F9)
    assert [one.name for one in records.where(document.fair.db, Exhibitor)] == ["HTX Chè"]
    assert "Phiếu còn trống: chưa có gì để nhận." in told(window)


def test_a_slip_that_was_saved_and_stays_is_no_draft(page: IntakePage, window: MainWindow, qtbot: QtBot) -> None:
    type_here("HTX Chè")
    page.form.fields["phone"].fill("0905 123 456")
    press(window, qtbot, Qt.Key.Key_S, CTRL)
    page.footer.show_draft(page.draft.kept_at)
    assert page.footer.draft.text() == "Phiếu này đã lưu vào hội chợ"


@pytest.mark.parametrize(("answer", "names", "shown"), [(0, 2, "HTX Chè"), (1, 1, "HTX Chè"), (2, 1, "HTX Lụa")])
def test_ctrl_l_offers_to_save_what_is_typed(
    page: IntakePage,
    window: MainWindow,
    document: Document,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    answer: int,
    names: int,
    shown: str,
) -> None:
    take_in(window, qtbot, page, "HTX Chè")
    asked: list[list[str]] = []

    def answered(_parent: object, _question: object, buttons: list[str], **_: object) -> int:
        asked.append(buttons)
        return answer

    monkeypatch.setattr(messages, "asked", answered)
    type_here("HTX Lụa")
    page.form.fields["phone"].fill("0905 999 888")
    press(window, qtbot, Qt.Key.Key_L, CTRL)
    assert asked == [["Lưu", "Bỏ phiếu", "Hủy"]]
    assert len(records.where(document.fair.db, Exhibitor)) == names
    assert page.slip().name == shown


def test_a_desk_that_is_called_otherwise_is_so_at_the_head_of_the_page(page: IntakePage, window: MainWindow) -> None:
    window.go("settings", section="desk")
    name = window.findChild(LineEdit, "desk.name")
    assert name is not None
    name.setText("Bàn 3")
    window.go("intake")
    assert page.taken_in.today.text() == "Bàn 3 · hôm nay 0 phiếu"


def test_after_a_kill_the_slip_is_said_to_be_back_and_the_cursor_stands_at_its_end(
    page: IntakePage, document: Document, preferences: Preferences, qtbot: QtBot
) -> None:
    type_here("Cơ sở Gốm Yang Tao")
    editor = page.rows.editor
    editor.fields["name"].line.setFocus()
    type_here("Bình gốm")
    editor.fields["price"].line.setFocus()
    type_here("145k")
    page.draft.keep()
    again = MainWindow(document, preferences, Jobs())
    qtbot.addWidget(again)
    again.show()
    other = again.go("intake")
    assert isinstance(other, IntakePage)
    again.activateWindow()
    qtbot.waitUntil(other.rows.editor.fields["price"].line.hasFocus)
    assert told(again) == ["Phiếu đang gõ dở đã được mở lại, chưa lưu vào hội chợ."]
    again.close()


def test_a_saved_slip_that_comes_back_after_a_kill_is_not_called_unsaved(
    page: IntakePage, window: MainWindow, document: Document, preferences: Preferences, qtbot: QtBot
) -> None:
    take_in(window, qtbot, page, "HTX Chè")
    press(window, qtbot, Qt.Key.Key_L, CTRL)
    page.draft.keep()
    again = MainWindow(document, preferences, Jobs())
    qtbot.addWidget(again)
    again.show()
    other = again.go("intake")
    assert isinstance(other, IntakePage) and other.slip().name == "HTX Chè" and told(again) == []
    again.close()


@pytest.mark.parametrize(("answer", "name"), [(None, ""), (1, ""), (2, "HTX Lụa")])
def test_an_exhibitor_is_added_on_an_empty_slip_not_on_the_one_that_is_open(
    page: IntakePage, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, answer: int | None, name: str
) -> None:
    take_in(window, qtbot, page, "HTX Chè")
    if answer is None:  # only looked at
        press(window, qtbot, Qt.Key.Key_L, CTRL)
    else:
        monkeypatch.setattr(messages, "asked", lambda *_, **__: answer)
        type_here("HTX Lụa")
    window.go("exhibitors")
    window.commands.action("new").trigger()
    assert window.page is page and page.slip().name == name


def test_whoever_looks_something_up_comes_back_to_the_field_that_was_typed_in(
    page: IntakePage, window: MainWindow
) -> None:
    type_here("Cơ sở Gốm Yang Tao")
    page.form.fields["note"].line.setFocus()
    type_here("gần c")
    window.go("exhibitors")
    window.go("intake")
    type_here("ổng")
    assert page.slip().note == "gần cổng"
    page.save_and_next()
    page.save_and_next()  # without a telephone
    window.go("exhibitors")
    window.go("intake")
    assert page.slip().is_blank and page.form.fields["name"].line.hasFocus()


def test_letters_that_the_input_method_still_holds_stay_in_their_product(
    page: IntakePage, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = ["ong"]

    class Unikey:
        @classmethod
        def inputMethod(cls) -> type["Unikey"]:
            return cls

        @staticmethod
        def commit() -> None:
            if held:
                type_here(held.pop())

    monkeypatch.setattr(commands, "QGuiApplication", Unikey)
    page.rows.focus()
    type_here("Mật ")
    window.commands.action("intake.add_row").trigger()
    assert [row.name for row in page.slip().products] == ["Mật ong", ""]


def test_what_is_wrong_with_a_field_moves_no_other(page: IntakePage, window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1366, 768)
    shown = {**page.rows.editor.fields, **page.form.fields}

    def places() -> list[int]:
        QApplication.processEvents()
        return [field.line.mapTo(page, QPoint(0, 0)).y() for field in shown.values() if field.isVisible()]

    before = places()
    for name, text in (("tax_id", "12345"), ("phone", "0905 123"), ("place", "Zzz"), ("price", "abc")):
        shown[name].line.setFocus()
        type_here(text)
    page.form.fields["name"].line.setFocus()
    assert all(shown[name].problem for name in ("tax_id", "phone", "place", "price"))
    assert places() == before
    assert page.footer.draft.text().startswith("Bản nháp tự lưu")


def test_offered_names_are_not_cut_below_a_narrow_field(
    page: IntakePage, document: Document, window: MainWindow, qtbot: QtBot
) -> None:
    long = "Hợp tác xã Nông nghiệp Dịch vụ Tổng hợp Sản xuất và Tiêu thụ Chè Shan tuyết Cổ thụ Suối Giàng"
    with document.fair.edit("test"):
        records.save(document.fair.db, Exhibitor(long))
    type_here("suoi giang")
    qtbot.waitUntil(lambda: page.known.offered != [])
    popup = page.known._names._popup
    width = popup.fontMetrics().horizontalAdvance(long)
    assert popup.viewport().width() >= min(width, window.width() // 2)


def test_a_slip_of_one_that_is_merged_away_on_another_page_is_that_of_the_other_and_says_so(
    page: IntakePage, window: MainWindow, document: Document, qtbot: QtBot
) -> None:
    kept, other = Exhibitor("HTX Chè Tân"), Exhibitor("HTX Chè")
    with document.fair.edit("test"):
        records.save(document.fair.db, kept, other)
    page.open_exhibitor(other.id)
    page.form.fields["note"].line.setFocus()
    type_here("gần cổng")
    window.go("exhibitors")
    merge_exhibitors.merge(document.fair, kept.id, other.id)
    words = "HTX Chè đã được gộp vào HTX Chè Tân: phiếu này nay là của HTX Chè Tân"
    assert words not in told(window)
    window.go("intake")
    assert words in told(window)
    assert page.form.fields["phone"].line.isVisible() and page.slip().name == "HTX Chè Tân"
    page.form.fields["phone"].fill("0905 123 456")
    press(window, qtbot, Qt.Key.Key_F9)
    [found] = records.where(document.fair.db, Exhibitor)
    assert (found.id, found.note) == (kept.id, "gần cổng")
