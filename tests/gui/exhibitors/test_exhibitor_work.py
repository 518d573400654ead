"""What is done to several exhibitors: bulk edit, merge, duplicates, the bin, export; and what undo shows."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractButton, QComboBox, QFileDialog, QLabel, QLineEdit, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot
from typing_vietnamese import type_text

from boothapp.domain.exhibitor import Contact, Exhibitor
from boothapp.domain.product import Product
from boothapp.gui import messages
from boothapp.gui.document import Document
from boothapp.gui.exhibitors.page import ExhibitorsPage
from boothapp.gui.shell.main_window import MainWindow
from boothapp.gui.shell.notices import Toast
from boothapp.store import records, registrations, removal
from boothapp.store.fair import Fair

TEA, CERAMICS, CAFE = range(3)  # rows, by name
Content = Callable[[Fair], Any]


def choose(page: ExhibitorsPage, *rows: int) -> list[str]:
    ids = [page.list.model.ids[row] for row in rows]
    page.table.choose(ids[0])
    page.table.choose_all(ids)
    return ids


def toasts(window: MainWindow) -> list[str]:
    return [one.message.what for one in window.findChildren(Toast) if one.isVisible()]


def all_named(document: Document) -> dict[str, Exhibitor]:
    return {one.name: one for one in records.where(document.fair.db, Exhibitor)}


def test_buttons_for_the_selection_show_only_while_there_is_one(page: ExhibitorsPage, window: MainWindow) -> None:
    button = page.findChild(QPushButton, "button.exhibitors.set")
    assert button is not None
    choose(page, TEA)
    assert not button.isVisible() and not window.commands.action("exhibitors.set").isEnabled()
    choose(page, TEA, CAFE)
    assert button.isVisible() and button.isEnabled() and page.list.footer.text() == "3 đơn vị · 2 đã chọn"


def test_a_field_of_many_is_set_in_one_step(page: ExhibitorsPage, document: Document, content: Content) -> None:
    before = content(document.fair)
    choose(page, TEA, CAFE)
    page.set_many()
    bulk = page.details.bulk
    assert bulk.isVisible()
    bulk.field.set_value("province")
    type_text(bulk.line, "Gia Lai")
    bulk.apply()
    assert sorted(one.name for one in all_named(document).values() if one.province == "Gia Lai") == [
        "Công ty Chè Tân Cương",
        "HTX Cà phê Đồi Xanh",
    ]
    assert page.details.panel.isVisible()
    document.undo()
    assert content(document.fair) == before


def test_a_bulk_edit_is_of_those_that_are_still_there(page: ExhibitorsPage, document: Document) -> None:
    tea, cafe = choose(page, TEA, CAFE)
    page.set_many()
    bulk = page.details.bulk

    def shown() -> list[str]:
        return [one.text() for one in bulk.findChildren(QLabel) if one.text().startswith("Sửa ")]

    assert shown() == ["Sửa 2 đơn vị"]
    with document.fair.edit("test"):
        removal.remove(document.fair.db, Exhibitor, [tea])
    assert shown() == ["Sửa 1 đơn vị"]
    document.undo()
    assert shown() == ["Sửa 2 đơn vị"]
    with document.fair.edit("test"):
        removal.remove(document.fair.db, Exhibitor, [tea, cafe])
    assert page.details.panel.isVisible() and not bulk.isVisible()


def test_a_value_that_cannot_stand_is_told_and_nothing_changes(page: ExhibitorsPage, document: Document) -> None:
    choose(page, TEA, CAFE)
    page.set_many()
    bulk = page.details.bulk
    bulk.field.set_value("booths_requested")
    type_text(bulk.line, "500")
    bulk.apply()
    assert bulk._value.problem == "Số gian từ 0 đến 200"
    assert document.undoable is None


def test_two_are_merged_field_by_field_and_undo_is_exact(
    page: ExhibitorsPage, document: Document, content: Content
) -> None:
    before = content(document.fair)
    choose(page, CERAMICS, CAFE)
    page.compare()
    panel = page.details.merge
    assert list(panel.choices) == ["name", "kind", "tax_id", "phone", "province"]
    other = panel.findChild(QRadioButton, "merge.kind.other")
    assert other is not None
    other.click()
    both = panel.findChild(QRadioButton, "merge.phone.both")
    assert both is not None
    both.click()
    panel.merge_button.click()
    merged = all_named(document)["Cơ sở Gốm Yang Tao"]
    assert len(all_named(document)) == 2
    assert (merged.kind, merged.phone) == ("cooperative", "0912 345 678 / 0905 123 456")
    assert (merged.tax_id, merged.province) == ("6000123456", "Đắk Lắk")
    assert registrations.booths(document.fair.db)[merged.id] == ("A09",)
    assert {one.exhibitor_id for one in records.where(document.fair.db, Product)} == {merged.id}
    assert page.table.current_id == merged.id and page.details.panel.isVisible()
    assert page.table.hasFocus()
    document.undo()
    assert content(document.fair) == before


def test_possible_duplicates_are_gone_through_one_after_the_other(
    page: ExhibitorsPage, document: Document, window: MainWindow, qtbot: QtBot
) -> None:
    twins = (
        Exhibitor("HTX Cà phê Đồi Xanh", phone="0905 123 456"),
        Exhibitor("Cơ sở gốm Yang Tao", tax_id="0100233488"),
    )
    with document.fair.edit("import", file="x"):
        records.save(document.fair.db, *twins)
    window.commands.action("exhibitors.duplicates").trigger()
    panel = page.details.duplicates
    qtbot.waitUntil(panel.isVisible)
    assert panel.list.count() == 2 and panel._title.text() == "2 cặp có thể trùng"
    assert "cùng điện thoại" in panel.list.item(0).text()
    compare = panel.findChild(QPushButton, "duplicates.compare")
    assert compare is not None
    compare.click()
    assert page.details.merge.isVisible()
    page.details.merge.merge_button.click()
    assert panel.isVisible() and panel.list.count() == 1
    document.undo()  # what is undone is to be settled again
    assert panel.list.count() == 2 and panel._title.text() == "2 cặp có thể trùng"
    page.details.merge.show_pair(*panel.list.item(0).data(Qt.ItemDataRole.UserRole))
    page.details.merge.merge_button.click()
    compare.click()
    apart = page.details.merge.findChild(QPushButton, "merge.apart")
    assert apart is not None
    apart.click()
    assert panel.list.count() == 0 and panel._title.text() == "Không còn cặp nào"
    assert panel._back.hasFocus(), "an empty list would hide it"
    assert len(all_named(document)) == 4
    document.undo()
    assert panel.list.count() == 1
    document.redo()
    assert panel.list.count() == 0
    window.commands.action("exhibitors.duplicates").trigger()
    qtbot.waitUntil(lambda: "Không thấy đơn vị nào trùng nhau" in toasts(window))


@pytest.mark.parametrize("answer", [0, 1])
def test_removal_asks_and_says_which_booths_become_free(
    page: ExhibitorsPage, document: Document, monkeypatch: pytest.MonkeyPatch, content: Content, answer: int
) -> None:
    asked: list[Any] = []
    monkeypatch.setattr(messages, "asked", lambda _parent, question, buttons, **_: asked.append(question) or answer)
    before = content(document.fair)
    choose(page, TEA, CAFE)
    page.remove()
    assert asked[0].what == "Xóa 2 đơn vị?" and "A09" in asked[0].why
    assert len(all_named(document)) == (1 if answer == 0 else 3)
    if answer == 0:
        document.undo()
    assert content(document.fair) == before


def test_ctrl_delete_removes_the_row(
    page: ExhibitorsPage, document: Document, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    asked: list[Any] = []
    monkeypatch.setattr(messages, "asked", lambda _parent, question, *_, **__: bool(asked.append(question)))
    choose(page, TEA)
    qtbot.keyClick(page.table, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert asked[0].what == "Xóa “Công ty Chè Tân Cương”?", "one is called by its name"
    assert "Công ty Chè Tân Cương" not in all_named(document)


@pytest.mark.parametrize(
    ("rows", "chosen", "written"),
    [
        ((TEA, CAFE), "danh-sach.csv", {"Công ty Chè Tân Cương", "HTX Cà phê Đồi Xanh"}),
        ((TEA,), "danh-sach", {"Công ty Chè Tân Cương", "Cơ sở Gốm Yang Tao", "HTX Cà phê Đồi Xanh"}),
    ],
)
def test_the_selection_is_exported(
    page: ExhibitorsPage,
    window: MainWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    rows: tuple[int, ...],
    chosen: str,
    written: set[str],
) -> None:
    target = tmp_path / chosen
    kinds = "Văn bản CSV (*.csv)"
    asked: list[tuple[Any, ...]] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *said: asked.append(said) or (str(target), kinds))
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    choose(page, *rows)
    window.commands.action("export").trigger()
    qtbot.waitUntil(lambda: "Đã xuất danh-sach.csv" in toasts(window))
    assert re.fullmatch(r"Hội chợ - đơn vị \d{4}-\d{2}-\d{2}\.xlsx", Path(asked[0][2]).name)
    file = tmp_path / "danh-sach.csv"
    text = file.read_text(encoding="utf-8-sig")
    assert {name for name in (*written, *all_named(page.document)) if name in text} == written
    [toast] = [one for one in window.findChildren(Toast) if one.isVisible()]
    for _, do in toast.message.actions:
        do()
    assert opened == [str(file), str(tmp_path)]


def test_export_to_a_place_that_cannot_be_written_is_told(
    page: ExhibitorsPage, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    target = tmp_path / "không-có" / "x.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    with qtbot.waitSignal(window.messages.banner_wanted) as told:
        page.export_list()
    assert told.args is not None and told.args[0].tone == "danger"


def test_undo_shows_what_changed(page: ExhibitorsPage, document: Document, window: MainWindow) -> None:
    many = [Exhibitor(f"Đơn vị {number:03}") for number in range(200)]
    with document.fair.edit("import", file="x"):
        records.save(document.fair.db, *many)
    with document.fair.edit("edit_contact", name=""):
        records.save(document.fair.db, Contact(many[150].id, "Bà Tư"))
    page.table.scrollToTop()
    window.commands.action("undo").trigger()
    number = page.list.model.number_of(many[150].id)
    assert number is not None
    index = page.list.model.index(number, 0)
    assert page.table.viewport().rect().intersects(page.table.visualRect(index))
    assert index.data(Qt.ItemDataRole.BackgroundRole) is not None
    other = page.list.model.index(number + 1, 0)
    assert other.data(Qt.ItemDataRole.BackgroundRole) is None


def test_five_thousand_are_listed_without_reading_them_all(page: ExhibitorsPage, document: Document) -> None:
    read: list[int] = []
    plain = page.list.model._read
    page.list.model._read = lambda ids: read.append(len(ids)) or plain(ids)  # type: ignore[func-returns-value]
    with document.fair.edit("import", file="x"):
        records.save(document.fair.db, *(Exhibitor(f"Đơn vị {number}") for number in range(5_000)))
    page.table.viewport().grab()
    page.table.scrollToBottom()
    page.table.viewport().grab()
    assert page.list.model.rowCount() == 5_003 and sum(read) <= 1_000


def test_the_page_fits_the_smallest_window(page: ExhibitorsPage, window: MainWindow) -> None:
    choose(page, TEA, CAFE)
    for show in (page.set_many, page.compare):
        show()
        needed = window.minimumSizeHint()
        assert needed.width() <= 1180 and needed.height() <= 600


def test_f6_goes_from_the_list_to_the_details(page: ExhibitorsPage, window: MainWindow) -> None:
    window.commands.action("pane.next").trigger()
    focus = window.focusWidget()
    assert focus is not None and page.details.isAncestorOf(focus)
    window.commands.action("pane.previous").trigger()
    focus = window.focusWidget()
    assert focus is not None and page.list.isAncestorOf(focus)


def test_every_control_says_what_it_is(page: ExhibitorsPage) -> None:
    controls = [one for kind in (QAbstractButton, QComboBox, QLineEdit) for one in page.findChildren(kind)]
    nameless = [
        one.objectName() or type(one).__name__
        for one in controls
        if one.isVisible() and one.focusPolicy() != Qt.FocusPolicy.NoFocus and not one.accessibleName()
        if not (isinstance(one, QAbstractButton) and one.text())
    ]
    assert nameless == []


@pytest.mark.parametrize(("gone", "next_"), [(CERAMICS, "HTX Cà phê Đồi Xanh"), (CAFE, "Cơ sở Gốm Yang Tao")])
def test_after_a_deletion_the_neighbour_is_chosen(
    page: ExhibitorsPage, document: Document, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, gone: int, next_: str
) -> None:
    monkeypatch.setattr(messages, "asked", lambda *_, **__: 0)
    choose(page, gone)
    qtbot.keyClick(page.table, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert page.list.model.rowCount() == 2
    assert page.table.current_id == all_named(document)[next_].id


def test_a_bulk_edit_that_changes_nothing_offers_no_undo_of_what_was_before(
    page: ExhibitorsPage, document: Document, window: MainWindow
) -> None:
    told: list[messages.Message] = []
    window.messages.toast_wanted.connect(told.append)
    for _ in range(2):
        choose(page, TEA, CAFE)
        page.set_many()
        page.details.bulk.field.set_value("province")
        page.details.bulk.line.setText("Gia Lai")
        page.details.bulk.apply()
    assert [(one.what, len(one.actions)) for one in told] == [
        ("Đã sửa 2 đơn vị", 1),
        ("Không có gì thay đổi: giá trị đã như vậy", 0),
    ]
