"""Every edit of exhibitors and of what belongs to them, made as a user makes it."""

from collections.abc import Iterator

from edit_cases import makes
from fair_to_edit import BUD, DELEGATION, HONEY, TEA, TWIN
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QCheckBox, QRadioButton, QTableView, QWidget
from typing_vietnamese import type_here, type_text
from user_hand import CTRL, Hand

from boothapp.gui.exhibitors.page import ExhibitorsPage
from boothapp.gui.intake.page import IntakePage
from boothapp.gui.widgets.fields import ChoiceBox, LineEdit, TextEdit
from boothapp.gui.widgets.paste_preview import PastePreview

PROFILE, PEOPLE, PRINTED = range(3)  # tabs


def exhibitor(hand: Hand, id_: str, tab: int = PROFILE) -> ExhibitorsPage:
    """Show an exhibitor beside the table."""
    page = hand.go(ExhibitorsPage, id=id_)
    page.details.panel.tabs.setCurrentIndex(tab)
    return page


def select(page: ExhibitorsPage, *ids: str) -> None:
    """Select several rows."""
    page.table.choose(ids[0])
    page.table.choose_all(ids)


def cell(table: QTableView, key: str) -> None:
    """Make a cell of the current row the current one."""
    columns = [column.key for column in table.model().columns]  # type: ignore[attr-defined]
    index = table.model().index(table.currentIndex().row(), columns.index(key))
    # not setCurrentIndex: it adds to the selection while a key pressed before, Ctrl, counts as held
    table.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)


# the slip


def slip(hand: Hand, of: str = "") -> IntakePage:
    """An empty slip, or one of an exhibitor; undo in the case before put that one's slip back on the page."""
    page = hand.go(IntakePage)
    page._leave_slip()
    return hand.go(IntakePage, id=of) if of else page


@makes("intake")
def a_new_slip(hand: Hand) -> Iterator[QWidget]:
    page = slip(hand)
    yield page.side
    for text in (
        "HTX Gốm Yang Tao",
        "",
        "0912 999 888",
        "Krông Ana, Đắk Lắk",
        "Gốm",
        "2",
        "Cần bàn",
        "Bình gốm",
        "650k",
    ):
        type_here(text)
        hand.press(page.focusWidget() or page, Qt.Key.Key_Return)
    page.form.open_more(True)
    hand.find(QCheckBox, "intake.consent").click()
    hand.press(page, Qt.Key.Key_F9)


@makes("intake")
def a_slip_of_a_known_exhibitor(hand: Hand) -> Iterator[QWidget]:
    page = slip(hand, HONEY)
    yield page.side
    hand.write(page.form.fields["phone"].line, "0905 333 444")
    hand.write(page.form.fields["contact"].line, "Lê Văn Tư") if page.form.more.isVisible() else None
    page.rows.focus()
    type_here("Mật ong nguyên chất")
    hand.press(page, Qt.Key.Key_F9)


@makes("intake")
def a_slip_from_which_a_product_is_taken(hand: Hand) -> Iterator[QWidget]:
    page = slip(hand, TEA)
    yield page.side
    page.rows.choose(BUD)
    hand.press(page.rows.editor.fields["name"].line, Qt.Key.Key_Delete, held=CTRL)
    hand.press(page, Qt.Key.Key_F9)


@makes("intake")
def a_slip_told_apart_from_its_likeness(hand: Hand) -> Iterator[QWidget]:
    page = slip(hand)
    yield page.side
    type_here("Mật ong Krông Năng")
    hand.wait(lambda: page.side.findChildren(object, "intake.duplicate.apart"))
    hand.click("intake.duplicate.apart")
    hand.write(page.form.fields["phone"].line, "0905 777 666")
    hand.press(page, Qt.Key.Key_F9)


# in place


@makes("edit_exhibitors")
def the_name_in_the_details(hand: Hand) -> Iterator[QWidget]:
    page = exhibitor(hand, TEA)
    yield page
    hand.write(hand.find(LineEdit, "exhibitors.name", page), "HTX chè Hảo Đạt Tân Cương")


@makes("edit_exhibitors")
def a_choice_in_the_details(hand: Hand) -> Iterator[QWidget]:
    page = exhibitor(hand, TEA)
    yield page
    hand.choose(hand.find(ChoiceBox, "exhibitors.status", page), "confirmed")


@makes("edit_exhibitors")
def the_introduction(hand: Hand) -> Iterator[QWidget]:
    page = exhibitor(hand, TEA, PRINTED)
    yield page
    hand.write(hand.find(TextEdit, "exhibitors.intro", page), "Chè ngon.")


@makes("edit_exhibitors")
def the_delegation(hand: Hand) -> Iterator[QWidget]:
    page = exhibitor(hand, TEA)
    yield page
    hand.choose(hand.find(ChoiceBox, "exhibitors.delegation", page), DELEGATION)


@makes("edit_exhibitors")
def a_field_of_several(hand: Hand) -> Iterator[QWidget]:
    page = hand.go(ExhibitorsPage)
    select(page, TEA, HONEY)
    page.set_many()
    page.details.bulk.field.set_value("province")
    yield page.table
    type_text(page.details.bulk.line, "Gia Lai")
    hand.click("bulk.apply")


@makes("edit_exhibitors")
def a_cell_of_the_table(hand: Hand) -> Iterator[QWidget]:
    page = exhibitor(hand, HONEY)
    cell(page.table, "province")
    page.table.setFocus()
    yield page.table
    type_here("Gia Lai")  # the first letter opens the editor
    hand.press(page.table.viewport().focusWidget() or page.table, Qt.Key.Key_Return)


@makes("edit_exhibitors")
def a_pasted_block(hand: Hand) -> Iterator[QWidget]:
    page = exhibitor(hand, HONEY)
    hand.copy("Mật ong A\tHTX\tGia Lai\nMật ong B\tHTX\tKon Tum")
    cell(page.table, "name")
    page.table.setFocus()
    yield page
    hand.qtbot.keySequence(page.table, QKeySequence(QKeySequence.StandardKey.Paste))
    hand.click("paste.way0", hand.find(PastePreview, "paste"))


@makes("edit_exhibitors")
def cells_filled_down(hand: Hand) -> Iterator[QWidget]:
    page = hand.go(ExhibitorsPage)
    select(page, TEA, HONEY)
    yield page
    hand.press(page.table, Qt.Key.Key_D, held=CTRL)


@makes("edit_exhibitors")
def cleared_cells(hand: Hand) -> Iterator[QWidget]:
    page = exhibitor(hand, TEA)
    cell(page.table, "province")
    yield page
    hand.press(page.table, Qt.Key.Key_Delete)


@makes("edit_exhibitors")
def cut_cells(hand: Hand) -> Iterator[QWidget]:
    page = exhibitor(hand, TEA)
    cell(page.table, "province")
    page.table.setFocus()
    yield page
    hand.qtbot.keySequence(page.table, QKeySequence(QKeySequence.StandardKey.Cut))


# what belongs to one


@makes("add_contact")
def a_person_more(hand: Hand) -> Iterator[QWidget]:
    page = exhibitor(hand, HONEY, PEOPLE)
    yield page
    hand.click("contact.add", page)
    hand.write(page.details.panel.contacts.rows[-1].first_control(), "Lê Văn Tư")


@makes("edit_contact")
def a_persons_role(hand: Hand) -> Iterator[QWidget]:
    page = exhibitor(hand, HONEY, PEOPLE)
    yield page
    hand.write(hand.find(LineEdit, "contact.role", page), "Giám đốc")


@makes("remove_contact")
def a_person_less(hand: Hand) -> Iterator[QWidget]:
    page = exhibitor(hand, HONEY, PEOPLE)
    yield page
    hand.click("contact.remove", page)


@makes("add_need")
def a_need_more(hand: Hand) -> Iterator[QWidget]:
    page = exhibitor(hand, HONEY)
    yield page
    hand.click("need.add", page)
    hand.choose(page.details.panel.needs.rows[-1].kind, "water")  # type: ignore[attr-defined]


@makes("edit_need")
def a_needs_note(hand: Hand) -> Iterator[QWidget]:
    page = exhibitor(hand, HONEY)
    yield page
    hand.write(hand.find(LineEdit, "need.note", page), "5 kW")


@makes("remove_need")
def a_need_less(hand: Hand) -> Iterator[QWidget]:
    page = exhibitor(hand, HONEY)
    yield page
    hand.click("need.remove", page)


@makes("add_certificate")
def a_certificate_of_an_exhibitor(hand: Hand) -> Iterator[QWidget]:
    page = exhibitor(hand, TEA)
    yield page
    hand.click("certificate.add", page)
    hand.write(page.details.panel.certificates.rows[-1].first_control(), "HACCP")


@makes("consent_given")
def an_exhibitor_agrees(hand: Hand) -> Iterator[QWidget]:
    page = exhibitor(hand, HONEY, PEOPLE)
    yield page
    hand.find(QCheckBox, "exhibitors.consent", page).click()


@makes("consent_given")
def an_exhibitor_agreed_in_another_way(hand: Hand) -> Iterator[QWidget]:
    page = exhibitor(hand, TEA, PEOPLE)
    yield page
    hand.choose(hand.find(ChoiceBox, "exhibitors.consent_how", page), "Nói tại bàn")


@makes("consent_withdrawn")
def an_exhibitor_agrees_no_more(hand: Hand) -> Iterator[QWidget]:
    page = exhibitor(hand, TEA, PEOPLE)
    yield page
    hand.find(QCheckBox, "exhibitors.consent", page).click()


# several made one, questions, the bin


@makes("merge_exhibitors")
def two_compared_are_one(hand: Hand) -> Iterator[QWidget]:
    page = hand.go(ExhibitorsPage)
    select(page, TEA, TWIN)
    page.compare()
    yield page.table
    page.details.merge.findChild(QRadioButton, "merge.name.other").click()  # type: ignore[union-attr]
    hand.click("merge.apply")


@makes("not_duplicate")
def two_compared_are_two(hand: Hand) -> Iterator[QWidget]:
    page = hand.go(ExhibitorsPage)
    select(page, TEA, TWIN)
    page.compare()
    yield page.table
    hand.click("merge.apart")


@makes("not_duplicate")
def a_list_asked_whether_they_are_one(hand: Hand) -> Iterator[QWidget]:
    page = exhibitor(hand, TWIN)
    yield page
    hand.click("question.different", page.details.panel.questions)


@makes("answer_question")
def a_question_answered_with_the_lists_value(hand: Hand) -> Iterator[QWidget]:
    page = exhibitor(hand, TEA)
    yield page
    hand.click("question.list", page.details.panel.questions)


@makes("answer_question")
def a_question_answered_with_both_values(hand: Hand) -> Iterator[QWidget]:
    page = exhibitor(hand, TEA)
    yield page
    hand.click("question.both", page.details.panel.questions)


@makes("answer_question")
def a_question_about_a_product_set_aside(hand: Hand) -> Iterator[QWidget]:
    page = exhibitor(hand, TEA)
    yield page
    hand.click("question.seen", page.details.panel.questions.cards[-1])


@makes("remove_exhibitors")
def exhibitors_with_a_booth_removed(hand: Hand) -> Iterator[QWidget]:
    page = hand.go(ExhibitorsPage)
    select(page, TEA, HONEY)
    yield page.table
    hand.press(page.table, Qt.Key.Key_Delete, held=CTRL)
