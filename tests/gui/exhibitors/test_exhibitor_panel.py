"""One exhibitor beside the list: fields, people, needs, certificates, consent, questions, history."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from tasks.import_cases import row, take
from typing_vietnamese import type_text

from boothapp.domain.exhibitor import Consent, Contact, Exhibitor, Need
from boothapp.domain.product import Certificate
from boothapp.gui.document import Document
from boothapp.gui.exhibitors.exhibitor_panel import ExhibitorPanel
from boothapp.gui.exhibitors.page import ExhibitorsPage
from boothapp.gui.jobs import Jobs
from boothapp.gui.preferences import Preferences
from boothapp.gui.shell.main_window import MainWindow
from boothapp.gui.widgets.certificate_rows import CertificateRow
from boothapp.gui.widgets.part_rows import PartRow
from boothapp.store import records
from boothapp.store.fair import Fair

NAMES = ("Công ty Chè Tân Cương", "Cơ sở Gốm Yang Tao", "HTX Cà phê Đồi Xanh")


@pytest.fixture
def panel(page: ExhibitorsPage) -> ExhibitorPanel:
    """The panel of the coffee cooperative."""
    page.table.choose(page.list.model.ids[2])
    return page.details.panel


@pytest.fixture
def undone(document: Document, content: Callable[[Fair], Any], filled: Document) -> Iterator[None]:
    before = content(document.fair)
    yield
    assert content(document.fair) != before
    while document.undoable:
        document.undo()
    assert content(document.fair) == before


def saved(document: Document) -> Exhibitor:
    return next(one for one in records.where(document.fair.db, Exhibitor) if one.name.startswith("HTX"))


def retype(control: QWidget, text: str, qtbot: QtBot) -> None:
    """Put the cursor into a line, write over what stands there and leave with Enter."""
    assert isinstance(control, QLineEdit)
    control.setFocus()
    control.selectAll()
    type_text(control, text)
    qtbot.keyClick(control, Qt.Key.Key_Return)


def line_of(part: PartRow, name: str) -> QLineEdit:
    found = part.findChild(QLineEdit, f"{part.code}.{name}")
    assert found is not None
    return found


@pytest.mark.usefixtures("undone")
def test_a_field_is_written_when_it_is_left(panel: ExhibitorPanel, document: Document, qtbot: QtBot) -> None:
    retype(panel.fields["address"].control, "Thôn Đồi, xã Ea Kar", qtbot)
    assert saved(document).address == "Thôn Đồi, xã Ea Kar"


@pytest.mark.usefixtures("undone")
def test_leaving_the_panel_saves_what_stands_there(
    panel: ExhibitorPanel, page: ExhibitorsPage, document: Document
) -> None:
    line = panel.fields["website"].control
    line.setFocus()
    type_text(line, "caphe.vn")
    page.table.setFocus()
    assert saved(document).website == "caphe.vn"


def test_an_empty_number_of_booths_says_what_it_counts_as(panel: ExhibitorPanel) -> None:
    line = panel.fields["booths_requested"].control
    assert isinstance(line, QLineEdit) and line.placeholderText() == "1"


def test_a_doubt_stays_when_another_field_is_saved(panel: ExhibitorPanel, document: Document, qtbot: QtBot) -> None:
    retype(panel.fields["phone"].control, "0905 123", qtbot)
    retype(panel.fields["website"].control, "caphe.vn", qtbot)
    assert panel.fields["phone"].problem.startswith("Còn thiếu 3 chữ số")
    retype(panel.fields["phone"].control, "0905 123 456", qtbot)
    assert panel.fields["phone"].problem == ""


def test_what_is_doubtful_about_an_exhibitor_is_told_when_it_is_shown(
    panel: ExhibitorPanel, document: Document, qtbot: QtBot
) -> None:
    """The slip and lists take what a telephone lacks with a warning; who looks it up later is told, too."""
    with document.fair.edit("intake", exhibitor="HTX Số Sai"):
        wrong = Exhibitor("HTX Số Sai", phone="0905 123", email="khong phai thu")
        records.save(document.fair.db, wrong)
    first = saved(document).id
    panel.show_record(wrong.id)
    assert panel.fields["phone"].problem.startswith("Còn thiếu 3 chữ số") and panel.fields["email"].problem
    assert panel.fields["phone"].control.property("wrong") == "false", "a warning leaves the border alone"
    retype(panel.fields["phone"].control, "0905 123 456", qtbot)
    assert panel.fields["phone"].problem == "" and panel.fields["email"].problem
    panel.show_record(first)
    assert panel.fields["email"].problem == ""


def test_what_cannot_stand_stays_with_its_reason(panel: ExhibitorPanel, document: Document, qtbot: QtBot) -> None:
    field = panel.fields["name"]
    retype(field.control, " ", qtbot)
    assert field.problem == "Nhập tên" and saved(document).name == "HTX Cà phê Đồi Xanh"
    qtbot.keyClick(field.control, Qt.Key.Key_Escape)
    assert field.problem == "" and field.text == "HTX Cà phê Đồi Xanh"


@pytest.mark.usefixtures("undone")
def test_escape_puts_back_what_the_fair_has_now(panel: ExhibitorPanel, document: Document, qtbot: QtBot) -> None:
    line, one = panel.fields["address"].control, saved(document)
    assert isinstance(line, QLineEdit)
    line.setFocus()
    type_text(line, "Thôn")
    with document.fair.edit("test"):  # a late photo, an undo by its button
        records.save(document.fair.db, replace(one, address="Xã Ea Kar"))
    assert line.text().startswith("Thôn"), "what is typed stays"
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert line.text() == "Xã Ea Kar" and not panel.fields["address"].unsaved


def test_consent_is_given_and_withdrawn_with_when_and_how(panel: ExhibitorPanel, document: Document) -> None:
    assert not panel.consent.tick.isChecked()
    panel.consent.tick.click()
    [given] = records.where(document.fair.db, Consent)
    assert given.how == "Ký vào phiếu" and given.withdrawn_at is None
    assert panel.consent.how.isVisibleTo(panel.consent)
    panel.consent.tick.click()
    [given] = records.where(document.fair.db, Consent)
    assert given.withdrawn_at


@pytest.mark.usefixtures("undone")
def test_people_are_added_changed_and_removed(panel: ExhibitorPanel, document: Document, qtbot: QtBot) -> None:
    rows = panel.contacts
    assert [line_of(one, "name").text() for one in rows.rows] == ["Trần Thị Bích"]
    rows.add_button.click()
    assert len(records.where(document.fair.db, Contact)) == 1  # an empty row is nothing yet
    new = rows.rows[1]
    retype(line_of(new, "name"), "Y Wang Niê", qtbot)
    retype(line_of(new, "phone"), "0905111222", qtbot)
    assert rows.rows[1] is new  # the cursor stays where it is
    new.findChild(QCheckBox, "contact.representative").click()
    people = records.where(document.fair.db, Contact, order="position")
    assert [(one.name, one.phone, one.representative) for one in people] == [
        ("Trần Thị Bích", "0987 000 111", False),
        ("Y Wang Niê", "0905 111 222", True),
    ]
    type_text(line_of(rows.rows[0], "role"), "bỏ dở")
    rows.rows[0].findChild(QToolButton, "contact.remove").click()
    assert [one.name for one in records.where(document.fair.db, Contact)] == ["Y Wang Niê"]
    assert [line_of(one, "name").text() for one in rows.rows] == ["Y Wang Niê"]


def test_a_number_of_a_person_that_cannot_be_right_is_told(panel: ExhibitorPanel, qtbot: QtBot) -> None:
    [person] = panel.contacts.rows
    retype(line_of(person, "phone"), "0905 123", qtbot)
    retype(line_of(person, "email"), "bich@", qtbot)
    assert [person.fields[name].problem[:9] for name in ("name", "phone", "email")] == ["", "Còn thiếu", "Không giố"]
    retype(line_of(person, "phone"), "0905 123 456", qtbot)
    assert person.fields["phone"].problem == "" and person.fields["email"].problem


def test_a_new_row_that_stays_empty_leaves_no_trace(panel: ExhibitorPanel, document: Document) -> None:
    for rows in (panel.contacts, panel.needs, panel.certificates):
        before = len(rows.rows)
        rows.add_button.click()
        rows.rows[-1].findChild(QToolButton, f"{rows.row_class.code}.remove").click()
        assert len(rows.rows) == before
    assert document.undoable is None


@pytest.mark.usefixtures("undone")
def test_needs_are_chosen(panel: ExhibitorPanel, document: Document, qtbot: QtBot) -> None:
    panel.needs.add_button.click()
    [row] = panel.needs.rows
    row.kind.setCurrentIndex(row.kind.findData("water"))  # type: ignore[attr-defined]
    row.save()
    retype(line_of(row, "note"), "2 vòi", qtbot)
    [need] = records.where(document.fair.db, Need)
    assert (need.kind, need.note) == ("water", "2 vòi")


@pytest.mark.usefixtures("undone")
def test_a_certificate_needs_a_name_and_a_day(panel: ExhibitorPanel, document: Document, qtbot: QtBot) -> None:
    panel.certificates.add_button.click()
    [row] = panel.certificates.rows
    assert isinstance(row, CertificateRow)
    retype(row.until, "khi nào đó", qtbot)
    retype(row.name, "VietGAP", qtbot)
    assert records.where(document.fair.db, Certificate) == []
    assert row._until.problem == "Ngày viết như 27/07/2026"
    retype(row.until, "31-12-27", qtbot)
    [certificate] = records.where(document.fair.db, Certificate)
    assert (certificate.name, certificate.valid_until, certificate.product_id) == ("VietGAP", "2027-12-31", None)
    row.until.clearFocus()
    panel.refresh()
    assert row.until.text() == "31/12/2027"
    for nothing in (" ", "\u200b"):
        retype(row.name, nothing, qtbot)
        assert row._name.problem == "Nhập tên chứng nhận"
        assert records.where(document.fair.db, Certificate)[0].name == "VietGAP"


@pytest.mark.usefixtures("undone")
def test_an_exhibitor_comes_with_a_delegation(panel: ExhibitorPanel, document: Document) -> None:
    assert not panel.delegation.isVisible()
    led = Exhibitor("Sở Công Thương Đắk Lắk", kind="province_delegation")
    with document.fair.edit("intake", exhibitor=led.name):
        records.save(document.fair.db, led)
    assert not panel.delegation.isHidden()
    choice = panel.delegation._choice
    choice.setCurrentIndex(choice.findData(led.id))
    choice.activated.emit(choice.currentIndex())
    assert saved(document).delegation_id == led.id


def test_a_personal_number_is_covered_until_somebody_asks(panel: ExhibitorPanel, document: Document) -> None:
    with document.fair.edit("edit_exhibitors", count=1, name=""):
        records.save(document.fair.db, Exhibitor("HTX", tax_id="001085001234", id=saved(document).id))
    shown = [one.text() for one in panel.findChildren(QLabel) if one.isVisibleTo(panel)]
    assert "•••• 1234" in shown and not any("001085" in text for text in shown)
    assert not panel.fields["tax_id"].isVisibleTo(panel)
    button = panel.findChild(QPushButton, "exhibitors.show_number")
    assert button is not None
    button.click()
    assert "001085001234" in [one.text() for one in panel.findChildren(QLabel)]


def test_a_question_of_an_import_is_answered_with_one_button(
    page: ExhibitorsPage, panel: ExhibitorPanel, document: Document, content: Callable[[Fair], Any]
) -> None:
    take(document.fair, row("HTX Cà phê Đồi Xanh", tax_id="6000123456", email="a@caphe.vn"))
    take(document.fair, row("HTX Cà phê Đồi Xanh", tax_id="6000123456", email="b@caphe.vn"), file="hai.xlsx")
    before = content(document.fair)
    [card] = panel.questions.cards
    words = [one.text() for one in card.findChildren(QLabel)]
    assert "E-mail: danh sách ghi “b@caphe.vn”, hội chợ có “a@caphe.vn”." in words
    assert any(text.startswith("hai.xlsx") for text in words)
    taken = card.findChild(QPushButton, "question.list")
    assert taken is not None and taken.text() == "Lấy “b@caphe.vn”"
    taken.click()
    assert saved(document).email == "b@caphe.vn" and not panel.questions.cards
    document.undo()
    assert content(document.fair) == before and len(panel.questions.cards) == 1


def test_a_likely_duplicate_leads_to_the_comparison(
    page: ExhibitorsPage, panel: ExhibitorPanel, document: Document
) -> None:
    take(document.fair, row("Hợp tác xã cà phê Đồi Xanhh", province="Đắk Lắk"))
    card = page.details.panel.questions.cards
    assert card, "the import asks whether the two are one"
    told = [one.text() for one in card[0].findChildren(QLabel)]
    assert told[:2] == ["Một đơn vị mới nhập có thể là đơn vị này:", "Hợp tác xã cà phê Đồi Xanhh"], "not itself"
    [new] = [one.id for one in records.where(document.fair.db, Exhibitor) if one.name.endswith("Xanhh")]
    page.list.choose(new)
    told = [one.text() for one in page.details.panel.questions.cards[0].findChildren(QLabel)]
    assert told[0] == "Đơn vị này có thể đã có trong hội chợ:" and told[1].startswith("HTX Cà phê Đồi Xanh")
    card = page.details.panel.questions.cards
    compare = next(one for one in card[0].findChildren(QPushButton) if one.objectName().startswith("question.same"))
    compare.click()
    assert page.details.merge.isVisible()
    page.details.merge.merge_button.click()
    assert sorted(one.name for one in records.where(document.fair.db, Exhibitor)) == sorted(NAMES)


def test_the_history_names_the_edits_of_this_exhibitor(panel: ExhibitorPanel, document: Document, qtbot: QtBot) -> None:
    retype(panel.fields["address"].control, "Ea Kar", qtbot)
    retype(line_of(panel.contacts.rows[0], "role"), "Giám đốc", qtbot)
    panel.tabs.setCurrentIndex(3)

    def told() -> list[str]:
        return [one.text() for one in panel.history.findChildren(QLabel) if one.isVisibleTo(panel.history)]

    qtbot.waitUntil(lambda: bool(told()))
    assert told()[0] == "Sửa người liên hệ Trần Thị Bích" and any(line.endswith("Bàn 2") for line in told())
    assert "Sửa HTX Cà phê Đồi Xanh" in told()


def test_a_fair_that_is_read_only_changes_nowhere(filled: Document, preferences: Preferences, qtbot: QtBot) -> None:
    second = Document(filled.folder, "Bàn 3")
    assert not second.fair.writable
    window = MainWindow(second, preferences, Jobs())
    qtbot.addWidget(window)
    window.restore({})
    window.show()
    page = window.go("exhibitors")
    assert isinstance(page, ExhibitorsPage)
    panel = page.details.panel
    lines = [one for one in panel.findChildren(QLineEdit) if one.isEnabled() and not one.isReadOnly()]
    assert [one.objectName() for one in lines] == []
    changing = ("contact.add", "need.add", "certificate.add", "exhibitors.consent", "exhibitors.new")
    for name in changing:
        control = page.findChild(QWidget, name)
        assert control is not None and not control.isEnabled(), name
    for code in ("set", "merge", "remove"):
        assert not window.commands.action(f"exhibitors.{code}").isEnabled()
    page.table.choose_all(page.list.model.ids)
    page.table.cells.clear_cells()
    page.table.cells.paste()
    assert not page.list.model.flags(page.list.model.index(0, 0)) & Qt.ItemFlag.ItemIsEditable
    window.close()
    second.close()
