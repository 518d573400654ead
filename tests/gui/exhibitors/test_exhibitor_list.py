"""Finding exhibitors: search, chips, order, and what of it is remembered."""

from collections.abc import Callable

import pytest
from grid import Grid
from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from typing_vietnamese import type_text

from boothapp.domain.completeness import OF_EXHIBITOR
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.paperwork import Question
from boothapp.gui import fonts
from boothapp.gui.document import Document
from boothapp.gui.exhibitors.page import ExhibitorsPage
from boothapp.gui.jobs import Jobs
from boothapp.gui.preferences import Preferences
from boothapp.gui.shell.main_window import MainWindow
from boothapp.gui.tokens import Role
from boothapp.store import exhibitor_lists, records

CAFE, CERAMICS, TEA = "HTX Cà phê Đồi Xanh", "Cơ sở Gốm Yang Tao", "Công ty Chè Tân Cương"
Names = Callable[[], list[str]]


def search(page: ExhibitorsPage, text: str) -> None:
    page.search_box.clear()
    type_text(page.search_box, text)
    page.search_box.returnPressed.emit()


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("ca phe", [CAFE]),
        ("cà phê", [CAFE]),
        ("mat ong", [CAFE]),  # a product
        ("bich", [CAFE]),  # a contact
        ("0905.123.456", [CAFE]),
        ("0987000111", [CAFE]),  # the contact's
        ("6000123456", [CAFE]),
        ("A09", [CAFE]),
        ("gom yang", [CERAMICS]),
        ("che", [TEA]),
        ("không có", []),
    ],
)
def test_search_knows_marks_digits_and_booths(page: ExhibitorsPage, names: Names, typed: str, found: list[str]) -> None:
    search(page, typed)
    assert names() == found


def test_what_is_typed_after_coming_here_is_looked_for(page: ExhibitorsPage, window: MainWindow, names: Names) -> None:
    """In the table the letters would begin to rename the exhibitor that was chosen last."""
    page.list.choose(page.list.model.ids[0])
    window.go("overview")
    window.go("exhibitors")
    assert QApplication.focusWidget() is page.search_box
    type_text(page.search_box, "gom yang")
    page.search_box.returnPressed.emit()
    assert names() == [CERAMICS]
    window.go("products")
    assert QApplication.focusWidget().objectName() == "products.search"


def test_letters_that_the_input_method_still_holds_do_not_count(page: ExhibitorsPage, names: Names) -> None:
    event = QInputMethodEvent("gom", [])
    QCoreApplication.sendEvent(page.search_box, event)
    page.search_box.returnPressed.emit()
    assert len(names()) == 3


def test_a_search_without_a_hit_says_so_and_can_be_taken_back(page: ExhibitorsPage, names: Names) -> None:
    search(page, "xyz")
    clear = page.findChild(QPushButton, "exhibitors.empty.clear")
    assert clear is not None and clear.isVisible()
    assert not page.table.isVisible()
    clear.click()
    assert len(names()) == 3 and page.table.isVisible()


def test_chips_show_who_lacks_something(page: ExhibitorsPage, names: Names, qtbot: QtBot) -> None:
    chip = page.findChild(QPushButton, "exhibitors.chip.phone")
    assert chip is not None and chip.text() == "điện thoại 1" and chip.accessibleName() == "Thiếu điện thoại 1"
    chip.click()
    assert names() == [TEA]
    qtbot.waitUntil(page.list.filters.clear_button.isVisible)
    page.list.filters.clear_button.click()
    assert len(names()) == 3
    qtbot.waitUntil(page.list.filters.clear_button.isHidden)


def test_menus_filter_by_values(page: ExhibitorsPage, names: Names) -> None:
    menu = page.list.kinds.menu()
    menu.aboutToShow.emit()
    entries = {action.text(): action for action in menu.actions()}
    assert list(entries) == ["Doanh nghiệp  (1)", "Hợp tác xã  (1)", "Cơ sở sản xuất  (1)"]
    entries["Hợp tác xã  (1)"].trigger()
    assert names() == [CAFE] and page.list.kinds.text() == "Loại hình: Hợp tác xã"


def test_a_click_on_the_header_sorts(page: ExhibitorsPage, names: Names, qtbot: QtBot) -> None:
    assert names() == [TEA, CERAMICS, CAFE]
    header = page.table.header
    products = [column.key for column in page.list.model.columns].index("products")

    def click() -> None:
        x = header.sectionViewportPosition(products) + 10
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, 10))

    chosen = page.table.selected_ids
    click()
    assert names()[-1] == CAFE
    click()
    assert names()[0] == CAFE
    assert page.table.selected_ids == chosen  # a table of Qt would have selected the column, and so every record


@pytest.mark.parametrize("number", [2, 4])  # words on the left, numbers
def test_an_arrow_beside_the_words_says_which_column_sorts(page: ExhibitorsPage, number: int) -> None:
    head = page.table.header
    area = QRect(head.sectionViewportPosition(number), 0, head.sectionSize(number), head.height())
    before = head.grab(area).toImage()
    head.sectionClicked.emit(number)
    after = head.grab(area).toImage()
    inked = {x for x in range(area.width()) if any(before.pixel(x, y) != after.pixel(x, y) for y in range(36))}
    left = head.arrow_left(area, number) - area.left()
    assert inked and inked <= set(range(left, left + 12)) <= set(range(area.width()))


def test_the_chosen_exhibitor_stays_in_sight_when_there_is_less_room(page: ExhibitorsPage, document: Document) -> None:
    with document.fair.edit("test"):
        records.save(document.fair.db, *(Exhibitor(f"HTX số {number}") for number in range(60)))
    page.table.choose(page.list.model.ids[40])
    page.table.scrollTo(page.table.currentIndex())
    page.table.setFixedHeight(page.table.height() - 40)  # filters take another line
    QApplication.processEvents()
    assert page.table.viewport().rect().contains(page.table.visualRect(page.table.currentIndex()))


def test_the_chosen_exhibitor_stays_chosen_when_the_order_changes(page: ExhibitorsPage) -> None:
    page.table.choose(page.list.model.ids[0])
    before = page.table.current_id
    page.list.sort("name", True)
    assert page.table.current_id == before == page.list.model.ids[-1]


def test_exhibitors_with_questions_have_a_chip(
    page: ExhibitorsPage, document: Document, names: Names, qtbot: QtBot
) -> None:
    chip = page.findChild(QPushButton, "exhibitors.chip.questions")
    assert chip is not None and not chip.isVisible()
    [tea] = [one for one in records.where(document.fair.db, Exhibitor) if one.name == TEA]
    asked = Question("value_differs", "2026-11-01T00:00:00+00:00", tea.id, field="note", message="?")
    with document.fair.edit("import", file="x"):
        records.save(document.fair.db, asked)
    qtbot.waitUntil(chip.isVisible)
    assert chip.text() == "Có câu hỏi 1"
    page.arrive(questions=True)
    assert names() == [TEA]


def test_what_is_missing_is_filled_in_where_another_page_led(
    page: ExhibitorsPage, document: Document, qtbot: QtBot
) -> None:
    """The phone column is hidden at first: what is typed would rename the exhibitor."""
    number = [column.key for column in page.list.model.columns].index("phone")
    assert page.table.isColumnHidden(number)
    page.arrive(missing="phone")
    assert not page.table.isColumnHidden(number) and page.table.currentIndex().column() == number
    assert page.table.header.sectionSize(number) == 120, "the whole number is read"
    tea = page.table.current_id
    grid = Grid(page, qtbot)
    grid.type("0912345678")
    qtbot.keyClick(grid.editor(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page.table.is_typing)
    [written] = exhibitor_lists.rows(document.fair.db, [tea])
    assert (written.name, written.phone) == (TEA, "0912 345 678")


def test_another_page_leads_to_some_exhibitors(page: ExhibitorsPage, names: Names, qtbot: QtBot) -> None:
    page.arrive(missing="phone")
    assert names() == [TEA]
    page.arrive(ids=[page.list.model.ids[0]])
    assert names() == [TEA]
    qtbot.waitUntil(page.list.filters.clear_button.isVisible)
    page.list.filters.clear_button.click()
    assert len(names()) == 3
    page.arrive(ids=[_id_of(page, TEA)], named="Từ lần nhập dot-2.xlsx")
    chip = page.list.filters.only_chip
    assert chip.isVisible() and chip.text().strip() == "Từ lần nhập dot-2.xlsx" and names() == [TEA]
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert len(names()) == 3 and not chip.isVisible()
    search(page, "gom")
    page.arrive(id=_id_of(page, TEA))
    assert page.table.current_id == _id_of(page, TEA) and len(names()) == 3


def _id_of(page: ExhibitorsPage, name: str) -> str:
    return next(one.id for one in records.where(page.document.fair.db, Exhibitor) if one.name == name)


def test_filters_order_and_columns_are_as_they_were_left(
    page: ExhibitorsPage, document: Document, preferences: Preferences, qtbot: QtBot
) -> None:
    page.list.sort("name", True)
    page.list.kinds.choose(["cooperative", "enterprise"])
    page.list.refresh()
    keys = [column.key for column in page.list.model.columns]
    page.table.setColumnHidden(keys.index("phone"), False)
    page.table.setColumnWidth(keys.index("province"), 133)
    page.table.header.moveSection(3, 1)
    page.table.choose(_id_of(page, CAFE))
    state = page.state()
    again = MainWindow(document, preferences, Jobs())
    qtbot.addWidget(again)
    other = ExhibitorsPage(again.workplace)
    for _ in other.build():
        pass
    qtbot.addWidget(other)
    other.restore(state)
    assert other.state() | {"splitter": 0} == state | {"splitter": 0}
    assert [other.list.model.index(row, 0).data() for row in range(2)] == [CAFE, TEA]
    assert other.table.current_id == _id_of(page, CAFE)
    again.close()


def test_what_undo_changes_flashes(page: ExhibitorsPage, window: MainWindow, document: Document) -> None:
    [tea] = [one for one in records.where(document.fair.db, Exhibitor) if one.name == TEA]
    with document.fair.edit("edit_exhibitors", count=1, name=tea.name):
        records.save(document.fair.db, Exhibitor(tea.name, province="Thái Nguyên", id=tea.id))
    window.commands.action("undo").trigger()
    assert page.list.model._flashing == {tea.id}


def test_usual_kinds_are_read_whole(page: ExhibitorsPage, window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1366, 660)
    QApplication.processEvents()
    at = [column.key for column in page.list.model.columns].index("kind")
    words = page.table.fontMetrics().horizontalAdvance("Cơ sở sản xuất")
    assert page.table.columnWidth(at) >= words + 20


def test_in_a_narrow_window_names_can_be_read_and_chips_take_two_lines(
    page: ExhibitorsPage, window: MainWindow
) -> None:
    window.resize(1180, 605)
    page.list.filters.show_counts(dict.fromkeys(("questions", *OF_EXHIBITOR), 60))
    QApplication.processEvents()
    lines = {one.y() for one in page.list.filters.findChildren(QPushButton) if one.isVisible()}
    assert len(lines) == 2
    name = QFontMetrics(fonts.font(Role.BODY)).horizontalAdvance("Công ty cổ phần Thương mại")
    assert page.table.header.sectionSize(0) > name
