"""The scripted slip: an exhibitor, three products and three pasted photos without a mouse, and nothing lost."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QFrame, QPushButton
from pytestqt.qtbot import QtBot
from typing_vietnamese import copy_picture, type_here

from boothapp.domain.exhibitor import Consent, Exhibitor
from boothapp.domain.photo import Photo
from boothapp.domain.product import Product
from boothapp.gui.document import Document
from boothapp.gui.intake.page import IntakePage
from boothapp.gui.intake.slip_fields import has_pictures
from boothapp.gui.jobs import Jobs
from boothapp.gui.preferences import Preferences
from boothapp.gui.shell.main_window import MainWindow
from boothapp.store import records, slip_drafts

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Keys:
    """Presses keys where the focus is and counts them."""

    def __init__(self, qtbot: QtBot) -> None:
        self.count = 0
        self._qtbot = qtbot

    def press(self, *keys: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            focus = QApplication.activePopupWidget() or QApplication.focusWidget()
            assert focus is not None
            self._qtbot.keyClick(focus, key, modifiers)
            self.count += 1

    def fill(self, *texts: str) -> None:
        """Type into one field after the other, with Enter between."""
        for text in texts:
            type_here(text)
            self.press(Qt.Key.Key_Return)


class Mouse(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.seen = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.seen += event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
        return False


def test_what_is_typed_after_a_known_exhibitor_was_chosen_takes_the_place_of_what_stood_there(
    page: IntakePage, qtbot: QtBot
) -> None:
    with page.document.fair.edit("intake", exhibitor="x"):
        records.save(page.document.fair.db, Exhibitor("HTX Chè Tân Cương", tax_id="4600123456"))
    keys = Keys(qtbot)
    type_here("che tan")
    qtbot.waitUntil(lambda: bool(page.known.offered))
    keys.press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    type_here("4600")
    assert page.slip().known and page.form.fields["tax_id"].text == "4600"


def test_a_slip_with_three_products_and_photos_needs_no_mouse(
    page: IntakePage, qtbot: QtBot, qapp: QApplication
) -> None:
    mouse = Mouse()
    qapp.installEventFilter(mouse)
    keys = Keys(qtbot)
    keys.fill("HTX Mật ong Krông Năng", "6000123456", "0905123456", "Krông Năng, Đắk Lắk", "Thực phẩm", "2", "")
    goods = (("Mật ong hoa cà phê", "145k", 0xC08020), ("Phấn hoa", "180.000đ", 0x20C080), ("Sáp ong", "", 0x8020C0))
    for number, (name, price, colour) in enumerate(goods):
        copy_picture(colour)
        keys.fill(name, price, "chai 500 ml", "OCOP 4 sao")
        type_here("chai")
        keys.press(Qt.Key.Key_V, modifiers=CTRL)
        if number < 2:
            keys.press(Qt.Key.Key_Return, modifiers=CTRL)
    keys.press(Qt.Key.Key_F9)
    db = page.document.fair.db
    assert len(records.where(db, Product)) == 3, "pictures are not waited for"
    qtbot.waitUntil(lambda: len(records.where(db, Photo)) == 3, timeout=20_000)
    qapp.removeEventFilter(mouse)

    [exhibitor] = records.where(db, Exhibitor)
    assert (exhibitor.name, exhibitor.tax_id, exhibitor.phone) == (
        "HTX Mật ong Krông Năng",
        "6000123456",
        "0905 123 456",
    )
    products = {one.name: one for one in records.where(db, Product)}
    assert {name: one.price_dong for name, one in products.items()} == {
        "Mật ong hoa cà phê": 145_000,
        "Phấn hoa": 180_000,
        "Sáp ong": None,
    }
    assert len(records.where(db, Photo)) == 3
    assert mouse.seen == 0 and keys.count <= 60
    assert page.slip().is_blank and page.form.fields["name"].line.hasFocus()
    assert [slip.name for slip in page.side.recent] == ["HTX Mật ong Krông Năng"]
    assert page.side.recent[0].photos == 3


def test_another_window_finds_what_is_typed(
    page: IntakePage, document: Document, preferences: Preferences, qtbot: QtBot
) -> None:
    keys = Keys(qtbot)
    keys.fill("Cơ sở Gốm Yang Tao", "", "0912 345 678")
    qtbot.waitUntil(lambda: page.draft.kept_at is not None, timeout=3_000)
    again = MainWindow(document, preferences, Jobs())  # as if the first window had never said goodbye
    qtbot.addWidget(again)
    other = again.go("intake")
    assert isinstance(other, IntakePage)
    assert other.slip().name == "Cơ sở Gốm Yang Tao" and other.slip().phone == "0912 345 678"
    assert records.where(document.fair.db, Exhibitor) == []  # a draft is not in the fair yet
    again.close()


def test_a_missing_name_stops_and_says_where(page: IntakePage, qtbot: QtBot) -> None:
    type_here(" ")
    page.form.fields["phone"].fill("0905123456")
    assert not page.save()
    assert page.form.fields["name"].problem == "Nhập tên đơn vị"
    type_here("HTX")
    assert page.form.fields["name"].problem == ""


def test_a_slip_without_phone_and_tax_code_asks_once(page: IntakePage, qtbot: QtBot) -> None:
    type_here("Hộ ông Ba")
    keys = Keys(qtbot)
    keys.press(Qt.Key.Key_F9)
    db = page.document.fair.db
    assert records.where(db, Exhibitor) == []
    assert page.saving.strip.words == "Chưa có điện thoại và mã số thuế."
    assert page.form.fields["phone"].line.hasFocus()
    keys.press(Qt.Key.Key_F9)  # says yes
    assert [one.name for one in records.where(db, Exhibitor)] == ["Hộ ông Ba"]
    assert page.saving.strip.words == "" and page.slip().is_blank
    type_here("Hộ bà Tư")
    assert not page.save()
    qtbot.mouseClick(page.findChild(QPushButton, "intake.summary.save"), Qt.MouseButton.LeftButton)
    assert len(records.where(db, Exhibitor)) == 2 and page.slip().known


def test_a_number_that_cannot_be_right_is_asked_about_once_also_when_its_field_was_not_left(
    page: IntakePage, qtbot: QtBot
) -> None:
    keys = Keys(qtbot)
    keys.fill("HTX Ong", "")
    type_here("0905 123")
    keys.press(Qt.Key.Key_F9)
    strip, phone = page.saving.strip, page.form.fields["phone"]
    assert (strip.words, [link.text() for link in strip.links]) == ("Còn 1 ô cần sửa:", ["Điện thoại"])
    assert phone.problem.startswith("Còn thiếu 3 chữ số") and phone.line.hasFocus()
    type_here("45")
    keys.press(Qt.Key.Key_F9)  # another number that is wrong is another question
    assert records.where(page.document.fair.db, Exhibitor) == []
    type_here("6")
    assert strip.words == ""  # right now, so nothing is called wrong
    keys.press(Qt.Key.Key_F9)
    [saved] = records.where(page.document.fair.db, Exhibitor)
    assert saved.phone == "0905 123 456"
    page.open_exhibitor(saved.id)
    phone.focus()
    keys.press(Qt.Key.Key_Backspace)
    keys.press(Qt.Key.Key_F9, Qt.Key.Key_F9)
    [saved] = records.where(page.document.fair.db, Exhibitor)
    assert saved.phone == "0905 123 45"


def test_the_summary_leads_to_each_field(page: IntakePage, qtbot: QtBot) -> None:
    keys = Keys(qtbot)
    keys.fill("", "", "0905 12", "", "", "", "")
    keys.fill("Mật ong", "145k", "", "", "")  # Enter in the last field goes on with another product
    keys.fill("", "90k")
    keys.press(Qt.Key.Key_S, modifiers=CTRL)
    strip = page.saving.strip
    assert [link.text() for link in strip.links] == ["Tên đơn vị", "Tên sản phẩm (dòng 2)", "Điện thoại"]
    assert page.form.fields["name"].line.hasFocus()
    page.rows.choose(page.rows.rows[0].id)
    strip.links[1].click()
    assert page.rows.active.price == "90.000 đ" and page.rows.editor.fields["name"].line.hasFocus()
    assert page.rows.editor.fields["name"].problem == "Nhập tên sản phẩm"
    type_here("Phấn hoa")
    assert [link.text() for link in strip.links] == ["Tên đơn vị", "Điện thoại"]
    strip.links[1].click()
    assert page.form.fields["phone"].line.hasFocus()


@pytest.mark.parametrize(
    ("typed", "shown", "problem"),
    [
        ("0905 123", "0905 123", "Còn thiếu 3 chữ số. Ví dụ: 0905 123 456"),
        ("0905123456", "0905 123 456", ""),
        ("xem sau", "xem sau", "Không phải số điện thoại. Ví dụ: 0905 123 456"),
    ],
)
def test_a_phone_is_read_when_the_field_is_left(
    page: IntakePage, qtbot: QtBot, typed: str, shown: str, problem: str
) -> None:
    field = page.form.fields["phone"]
    field.line.setFocus()
    type_here(typed)
    assert field.problem == "" and field.text == typed  # never while typing
    Keys(qtbot).press(Qt.Key.Key_Return)
    assert (field.text, field.problem) == (shown, problem)


def test_a_known_exhibitor_is_filled_in_and_updated(page: IntakePage, document: Document, qtbot: QtBot) -> None:
    with document.fair.edit("intake", exhibitor="x"):
        known = Exhibitor("HTX Chè Tân Cương", phone="0905 111 222", address="Xóm Hồng Thái")
        records.save(document.fair.db, known, Product(known.id, "Trà đinh"))
    keys = Keys(qtbot)
    keys.fill("htx che tan cuong")
    assert page.slip().known and page.slip().exhibitor_id == known.id
    assert not page.form.state.isHidden()
    assert page.form.fields["phone"].text == "0905 111 222"
    field = page.form.fields["phone"]
    field.line.setFocus()
    field.line.selectAll()
    type_here("0905333444")
    keys.press(Qt.Key.Key_Return)
    assert not field.dot.isHidden() and "0905 111 222" in field.line.toolTip()
    assert page.save()
    [saved] = records.where(document.fair.db, Exhibitor)
    assert (saved.name, saved.phone, saved.address) == ("HTX Chè Tân Cương", "0905 333 444", "Xóm Hồng Thái")
    assert [one.name for one in records.where(document.fair.db, Product)] == ["Trà đinh"]


def test_undo_after_saving_shows_the_slip_as_the_fair_has_it(
    page: IntakePage, window: MainWindow, qtbot: QtBot
) -> None:
    Keys(qtbot).fill("HTX A", "", "0905123456")
    assert page.save()
    window.commands.action("undo").trigger()
    assert records.where(page.document.fair.db, Exhibitor) == []
    assert not page.slip().known and page.slip().name == "HTX A"  # nothing typed is lost
    assert page.save()
    assert len(records.where(page.document.fair.db, Exhibitor)) == 1


def test_a_product_taken_off_by_mistake_comes_back_and_the_fair_keeps_its_last_edit(
    page: IntakePage, window: MainWindow, qtbot: QtBot
) -> None:
    with page.document.fair.edit("intake", exhibitor="x"):
        records.save(page.document.fair.db, Exhibitor("HTX B"))
    keys = Keys(qtbot)
    page.rows.focus()
    keys.fill("Mật ong", "145k")
    keys.press(Qt.Key.Key_Return, modifiers=CTRL)
    keys.fill("Sáp ong")
    page.rows.choose(page.rows.rows[0].id)
    keys.press(Qt.Key.Key_Delete, modifiers=CTRL)
    assert [one.name for one in page.slip().rows] == ["Sáp ong"]
    window.commands.action("undo").trigger()
    assert [(one.name, one.price) for one in page.slip().rows] == [("Mật ong", "145.000 đ"), ("Sáp ong", "")]
    assert page.rows.active.name == "Mật ong"
    assert len(records.where(page.document.fair.db, Exhibitor)) == 1
    window.commands.action("undo").trigger()
    assert records.where(page.document.fair.db, Exhibitor) == []


def test_enter_walks_through_the_second_part_to_the_products(page: IntakePage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.form.opener, Qt.MouseButton.LeftButton)
    keys = Keys(qtbot)
    for _ in page.form.order():
        if page.rows.editor.fields["name"].line.hasFocus():
            break
        keys.press(Qt.Key.Key_Return)
    assert page.rows.editor.fields["name"].line.hasFocus()


def test_a_pinned_value_is_nothing_to_lose(page: IntakePage, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    keys = Keys(qtbot)
    keys.fill("HTX A", "", "0905123456")
    type_here("Thái Nguyên")
    keys.press(Qt.Key.Key_T, modifiers=CTRL)
    page.save_and_next()
    asked: list[str] = []
    monkeypatch.setattr(page.workplace.messages, "confirmed", lambda _p, said, _v: asked.append(said.why))
    keys.press(Qt.Key.Key_L, modifiers=CTRL)
    assert asked == [] and page.slip().name == "HTX A"
    page.form.fields["note"].line.setFocus()
    type_here("gần cổng")
    page.drop()
    assert asked == ["Những gì đã gõ trên phiếu sẽ mất."]


def test_the_active_product_stays_when_the_window_is_built_anew(
    page: IntakePage, window: MainWindow, qtbot: QtBot
) -> None:
    keys = Keys(qtbot)
    page.rows.focus()
    keys.fill("Mật ong")
    keys.press(Qt.Key.Key_Return, modifiers=CTRL)
    keys.fill("Sáp ong")
    page.rows.choose(page.rows.rows[0].id)
    page.leave()
    again = IntakePage(page.workplace)
    qtbot.addWidget(again)
    again.restore(page.state())
    assert again.rows.active.name == "Mật ong"


def test_pinned_fields_stay_for_the_next_slip(page: IntakePage, qtbot: QtBot) -> None:
    keys = Keys(qtbot)
    keys.fill("HTX A", "", "0905123456")
    type_here("Đắk Lắk")
    keys.press(Qt.Key.Key_T, modifiers=CTRL)
    keys.press(Qt.Key.Key_F9)
    assert page.slip().place == "Đắk Lắk" and page.slip().name == ""
    page.draft.keep()
    assert slip_drafts.name(page.document.fair.db) is None  # nothing of it was typed
    keys.fill("HTX B")
    page.draft.keep()
    assert slip_drafts.name(page.document.fair.db) == "HTX B"


def test_a_known_exhibitor_does_not_change_what_is_pinned(page: IntakePage, qtbot: QtBot) -> None:
    known = Exhibitor("HTX Chè Thái", province="Lạng Sơn")
    with page.document.fair.edit("test"):
        records.save(page.document.fair.db, known)
    keys = Keys(qtbot)
    keys.fill("HTX A", "", "0905123456")
    type_here("Đắk Lắk")
    keys.press(Qt.Key.Key_T, modifiers=CTRL)
    keys.press(Qt.Key.Key_F9)
    page.open_exhibitor(known.id)
    assert page.slip().place == "Lạng Sơn" and not page._would_be_lost
    page.form.another.click()
    assert not page.slip().known and page.slip().place == "Đắk Lắk"
    page._open(known.id)  # what was typed is let go
    page.form.fields["note"].focus()
    type_here("gần cửa")
    keys.press(Qt.Key.Key_F9)
    keys.press(Qt.Key.Key_F9)  # without telephone and tax code
    assert page.slip().name == "" and page.slip().place == "Đắk Lắk"
    keys.fill("HTX C", "", "0905123457")
    assert page.save()
    page.drop()
    assert page.slip().name == "" and page.slip().place == "Đắk Lắk"


def test_consent_is_off_and_says_when_and_how(page: IntakePage, qtbot: QtBot) -> None:
    keys = Keys(qtbot)
    keys.fill("HTX A", "", "0905123456")
    keys.press(Qt.Key.Key_Down, modifiers=Qt.KeyboardModifier.AltModifier)
    assert page.form.more.isVisible() and not page.form.consent.tick.isChecked()
    page.form.consent.tick.click()
    assert page.save()
    [consent] = records.where(page.document.fair.db, Consent)
    assert consent.how == "Ký vào phiếu" and consent.given_at


def test_shift_enter_goes_back_and_rows_move_and_go(page: IntakePage, qtbot: QtBot) -> None:
    keys = Keys(qtbot)
    keys.fill("HTX A")
    keys.press(Qt.Key.Key_Return, modifiers=SHIFT)
    assert page.form.fields["name"].line.hasFocus()
    page.rows.focus()
    type_here("Một")
    keys.press(Qt.Key.Key_Return, modifiers=CTRL)
    type_here("Hai")
    keys.press(Qt.Key.Key_Up, modifiers=Qt.KeyboardModifier.AltModifier)
    assert [row.name for row in page.rows.rows] == ["Hai", "Một"]
    keys.press(Qt.Key.Key_Delete, modifiers=CTRL)
    assert [row.name for row in page.rows.rows if not row.is_blank] == ["Một"]


def test_what_is_typed_stays_when_somebody_else_changes_the_exhibitor(
    page: IntakePage, document: Document, qtbot: QtBot
) -> None:
    known = Exhibitor("HTX Chè", phone="0905 111 222", note="cũ")
    with document.fair.edit("intake", exhibitor="x"):
        records.save(document.fair.db, known, Product(known.id, "Trà"))
    page.open_exhibitor(known.id)
    page.form.fields["phone"].line.setFocus()
    page.form.fields["phone"].line.selectAll()
    type_here("0905333444")
    page.rows.focus()
    type_here("Mật ong")
    with document.fair.edit("edit_exhibitors", name="x"):
        records.save(document.fair.db, replace(known, note="mới"))
    slip = page.slip()
    assert (slip.phone, slip.note) == ("0905 333 444", "mới")
    assert [row.name for row in slip.rows] == ["Trà", "Mật ong"]


def test_cells_of_a_spreadsheet_are_text_and_no_picture(page: IntakePage, qtbot: QtBot) -> None:
    mime = QMimeData()
    mime.setText("HTX\t0905 123 456")
    mime.setImageData(QImage(8, 8, QImage.Format.Format_RGB32))
    assert not has_pictures(mime)
    copy_picture(0x112233)
    assert has_pictures(QGuiApplication.clipboard().mimeData())


def test_a_legal_form_written_otherwise_is_the_same_exhibitor_unless_somebody_says_it_is_not(
    page: IntakePage, document: Document, qtbot: QtBot
) -> None:
    known = Exhibitor("Hợp tác xã Chè Tân Cương", phone="0905 111 222")
    with document.fair.edit("intake", exhibitor="x"):
        records.save(document.fair.db, known, Product(known.id, "Trà đinh"))
    keys = Keys(qtbot)
    type_here("htx che")
    qtbot.waitUntil(lambda: page.known.offered == ["Hợp tác xã Chè Tân Cương"])
    type_here(" tan cuong")
    keys.press(Qt.Key.Key_Return)
    assert page.slip().exhibitor_id == known.id and [row.name for row in page.slip().rows] == ["Trà đinh"]
    page.form.another.click()
    slip = page.slip()
    assert not slip.known and slip.name == "htx che tan cuong" and slip.phone == "" and slip.rows == ()  # as typed
    page.form.fields["name"].focus()
    keys.press(Qt.Key.Key_Return)
    assert not page.slip().known  # it was said once
    page.form.fields["phone"].fill("0905 999 888")
    assert page.save() and len(records.where(document.fair.db, Exhibitor)) == 2


def test_a_possible_duplicate_is_used_by_a_key_and_f6_reaches_what_stands_beside(
    page: IntakePage, document: Document, window: MainWindow, qtbot: QtBot
) -> None:
    with document.fair.edit("intake", exhibitor="x"):
        records.save(document.fair.db, Exhibitor("Công ty Gốm Bát Tràng Sáu", phone="0912 345 678"))
    keys = Keys(qtbot)
    keys.fill("Gốm Sáu", "")
    type_here("0912345678")
    qtbot.waitUntil(lambda: any(one.isVisible() for one in page.side.findChildren(QPushButton)))
    assert page.side.likeliest
    window.commands.action("pane.next").trigger()
    assert page.side.isAncestorOf(window.focusWidget())
    window.commands.action("pane.previous").trigger()
    assert page.form.isAncestorOf(window.focusWidget())
    keys.press(Qt.Key.Key_D, modifiers=CTRL)
    assert page.slip().known and page.slip().exhibitor_id == records.where(document.fair.db, Exhibitor)[0].id


def test_what_is_typed_stays_in_sight_and_shift_enter_goes_back_through_the_products(
    page: IntakePage, window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(1180, 600)
    keys = Keys(qtbot)
    page.rows.focus()

    def seen() -> bool:
        shown, editor = page._area.viewport(), page.rows.editor
        return shown.rect().contains(editor.rect().translated(editor.mapTo(shown, editor.rect().topLeft())))

    for name in ("Một", "Hai", "Ba", "Bốn", "Năm"):
        type_here(name)
        keys.press(Qt.Key.Key_Return, modifiers=CTRL)
        qtbot.waitUntil(seen)
    keys.press(Qt.Key.Key_Return, modifiers=SHIFT)
    assert page.rows.active.name == "Năm" and page.rows.editor.fields["unit"].line.hasFocus()
    qtbot.waitUntil(seen)
    page.rows.choose(page.rows.rows[0].id)
    keys.press(Qt.Key.Key_Return, modifiers=SHIFT)
    assert page.form.fields["note"].line.hasFocus()
    keys.press(Qt.Key.Key_Return, *[Qt.Key.Key_Return] * 5)
    assert page.rows.active.name == "Hai"  # Enter goes on with the product below


def test_the_newest_slips_give_way_to_duplicates_where_there_is_little_room(
    page: IntakePage, document: Document, window: MainWindow, qtbot: QtBot
) -> None:
    for number in range(5):
        type_here(f"Cơ sở Dệt {number}")
        page.form.fields["phone"].fill(f"0905 123 45{number}")
        page.save_and_next()
    window.resize(1180, 600)
    type_here("Cơ sở Dệt 3 Mỹ")
    page.form.fields["phone"].fill("0905 123 453")
    page.form.edited.emit()
    qtbot.waitUntil(lambda: bool(page.side.likeliest))
    QApplication.processEvents()
    cards = [one for one in page.side.findChildren(QFrame) if one.property("card") and one.isVisible()]
    assert 3 <= len(cards) < 6
    assert [
        one for one in cards if one.height() < max(one.heightForWidth(one.width()), one.minimumSizeHint().height())
    ] == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_a_new_exhibitor_is_not_taken_for_one_that_is_merely_offered(
    page: IntakePage, document: Document, window: MainWindow, qtbot: QtBot, key: Qt.Key
) -> None:
    known = Exhibitor("HTX Chè Tân Cương", phone="0905 111 222")
    with document.fair.edit("intake", exhibitor="x"):
        records.save(document.fair.db, known)
    type_here("HTX Chè")
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    qtbot.keyClick(window.windowHandle(), key)
    assert not page.slip().known and page.slip().name == "HTX Chè"
    assert page.form.fields["tax_id"].line.hasFocus()
    page.form.fields["phone"].fill("0905 999 888")
    assert page.save()
    assert {one.name: one.phone for one in records.where(document.fair.db, Exhibitor)} == {
        "HTX Chè Tân Cương": "0905 111 222",
        "HTX Chè": "0905 999 888",
    }


def test_a_marked_name_is_taken_by_enter_and_tab_does_not_pass_the_tax_code_by(
    page: IntakePage, document: Document, window: MainWindow, qtbot: QtBot
) -> None:
    known = Exhibitor("HTX Chè Tân Cương", phone="0905 111 222")
    with document.fair.edit("intake", exhibitor="x"):
        records.save(document.fair.db, known)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Tab):
        type_here("HTX Chè")
        qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
        qtbot.keyClick(window.windowHandle(), Qt.Key.Key_Down)
        qtbot.keyClick(window.windowHandle(), key)
        assert page.slip().exhibitor_id == known.id
        assert page.form.fields["tax_id"].line.hasFocus(), key
        page.drop()
