"""Esc: one rule for all pages. It closes what lies over the page, else ends the search, else the selection."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from typing_vietnamese import type_text

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.product import Product
from boothapp.gui.exhibitors.page import ExhibitorsPage
from boothapp.gui.messages import Message
from boothapp.gui.products.page import ProductsPage
from boothapp.gui.shell.main_window import MainWindow
from boothapp.gui.widgets.bound_field import BoundField
from boothapp.gui.widgets.filter_bar import SearchBox
from boothapp.gui.widgets.paste_preview import PastePreview
from boothapp.store import records

FIVE = [Exhibitor(f"HTX số {number}") for number in range(5)]


@pytest.fixture(autouse=True)
def fair(window: MainWindow) -> Iterator[None]:
    with window.document.fair.edit("sample"):
        records.save(window.document.fair.db, *FIVE, *(Product(one.id, f"Chè {one.name}") for one in FIVE))
    yield
    for box in window.findChildren(SearchBox):
        box._wait.stop()  # the fair is closed before the window goes


def escape(qtbot: QtBot) -> None:
    """Press Esc where the focus is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, Qt.Key.Key_Escape)


def selected_rows(view: QAbstractItemView) -> int:
    return len({index.row() for index in view.selectionModel().selectedIndexes()})


@pytest.mark.parametrize("key", ["exhibitors", "products", "bin", "checks"])
def test_esc_ends_the_search_first_and_then_the_selection(key: str, window: MainWindow, qtbot: QtBot) -> None:
    page: Any = window.go(key)
    assert page.search_box is not None
    page.search()
    type_text(page.search_box, "Không có")
    escape(qtbot)
    assert page.search_box.text() == "" and page.search_box.hasFocus()
    several = QAbstractItemView.SelectionMode.ExtendedSelection
    views = [one for one in page.findChildren(QAbstractItemView) if one.selectionMode() == several and one.isVisible()]
    for view in views:
        view.selectAll()
    escape(qtbot)
    assert [selected_rows(view) for view in views] == [0] * len(views)


def test_the_record_beside_the_table_stays(window: MainWindow, qtbot: QtBot) -> None:
    page = window.go("exhibitors", id=FIVE[2].id)
    assert isinstance(page, ExhibitorsPage)
    page.table.selectAll()
    page.table.setFocus()
    escape(qtbot)
    assert page.table.current_id == FIVE[2].id and selected_rows(page.table) == 0


def test_esc_closes_the_look_at_copied_cells_before_the_search(window: MainWindow, qtbot: QtBot) -> None:
    page = window.go("exhibitors")
    assert isinstance(page, ExhibitorsPage)
    type_text(page.search_box, "HTX")
    qtbot.waitUntil(lambda: not page.search_box._wait.isActive())
    page.table.setFocus()
    QGuiApplication.clipboard().setText("a\tb\nc\td")
    page.table.cells.paste()
    (preview,) = page.findChildren(PastePreview)
    page.table.setFocus()
    escape(qtbot)
    assert not preview.isVisible() and page.search_box.text() == "HTX"
    escape(qtbot)
    assert page.search_box.text() == ""


def test_ctrl_z_closes_the_look_at_copied_cells_before_it_takes_anything_back(window: MainWindow, qtbot: QtBot) -> None:
    page = window.go("exhibitors")
    assert isinstance(page, ExhibitorsPage)
    with window.document.fair.edit("edit_exhibitors", count=1, name=FIVE[0].name):
        records.save(window.document.fair.db, replace(FIVE[0], name="HTX khác"))
    last = window.document.undoable
    assert last is not None
    QGuiApplication.clipboard().setText("a\tb\nc\td")
    page.table.cells.paste()
    (preview,) = page.findChildren(PastePreview)
    window.commands.action("undo").trigger()
    assert not preview.isVisible() and window.document.undoable == last
    window.commands.action("undo").trigger()
    assert window.document.undoable != last


def test_esc_leaves_a_panel_for_many_records(window: MainWindow, qtbot: QtBot) -> None:
    page = window.go("exhibitors")
    assert isinstance(page, ExhibitorsPage)
    page.table.choose_all([one.id for one in FIVE])
    page.set_many()
    shown = QApplication.focusWidget()
    escape(qtbot)
    assert shown is not None and not shown.isVisible()
    assert selected_rows(page.table) == 5, "one thing at a time"


def test_esc_leaves_the_panel_of_a_new_product(window: MainWindow, qtbot: QtBot) -> None:
    page = window.go("products")
    assert isinstance(page, ProductsPage)
    page.new_record()
    panel = page.details.new
    assert panel.isVisible()
    escape(qtbot)
    assert not panel.isVisible()


def test_a_field_takes_back_what_was_typed_first(window: MainWindow, qtbot: QtBot) -> None:
    page = window.go("exhibitors", id=FIVE[0].id)
    assert isinstance(page, ExhibitorsPage)
    page.search_box.setText("HTX")
    note = next(one for one in page.findChildren(BoundField) if one.control.objectName().endswith(".note"))
    note.control.setFocus()
    type_text(note.control, "sai")
    escape(qtbot)
    assert note.text == "" and page.search_box.text() == "HTX"
    escape(qtbot)
    assert page.search_box.text() == ""


def test_esc_in_a_banner_closes_it_and_gives_the_focus_back(window: MainWindow, qtbot: QtBot) -> None:
    page: QWidget = window.go("exhibitors")
    window.messages.tell(Message("Chưa lưu được.", actions=(("Thử lại", list),)))
    assert window.banners.banner is not None
    window.banners.banner.findChild(QPushButton, "banner.action0").setFocus()  # type: ignore[union-attr]
    escape(qtbot)
    focus = window.focusWidget()
    assert window.banners.banner is None and focus is not None and page.isAncestorOf(focus)


@pytest.mark.parametrize("key", ["overview", "intake", "settings", "import", "photos"])
def test_a_page_without_a_search_minds_nothing(key: str, window: MainWindow, qtbot: QtBot) -> None:
    window.go(key)
    escape(qtbot)
    assert window.page is not None and window.page.key == key
