"""A record that a change takes out of the search or filter stays in the table until somebody searches anew."""

from collections.abc import Callable

from grid import Grid
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from three_exhibitors import CERAMICS, TEA
from typing_vietnamese import type_here

from boothapp.domain.exhibitor import Exhibitor
from boothapp.gui.document import Document
from boothapp.gui.exhibitors.page import ExhibitorsPage
from boothapp.gui.shell.main_window import MainWindow
from boothapp.store import records

Names = Callable[[], list[str]]


def search(page: ExhibitorsPage, qtbot: QtBot, text: str) -> None:
    page.list.search_box.setFocus()
    page.list.search_box.selectAll()
    type_here(text)
    qtbot.keyClick(page.list.search_box, Qt.Key.Key_Down)


def test_a_renamed_exhibitor_stays_marked_until_the_next_search(
    page: ExhibitorsPage, grid: Grid, names: Names, qtbot: QtBot, window: MainWindow
) -> None:
    search(page, qtbot, "gom")
    assert names() == [CERAMICS.name]
    grid.select(0, "name")
    grid.type("Cơ sở Sứ Yang Tao")
    qtbot.keyClick(grid.editor(), Qt.Key.Key_Return)
    model = page.list.model
    qtbot.waitUntil(lambda: names() == ["Cơ sở Sứ Yang Tao"])
    assert not model.fits(0)
    assert page.list.view.current_id == CERAMICS.id
    assert page.list.footer.text() == "0 đơn vị · 1 vừa đổi, không còn khớp"
    assert model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole).endswith("không còn khớp tìm kiếm hoặc bộ lọc.")
    window.commands.action("undo").trigger()
    assert names() == [CERAMICS.name] and model.fits(0), "what an undo made fit again is marked no more"
    window.commands.action("redo").trigger()
    search(page, qtbot, "gốm")
    assert names() == [], "a search hides it"


def test_what_a_filter_asked_for_is_filled_in_and_the_row_stays_until_the_page_is_left(
    page: ExhibitorsPage, names: Names, document: Document, window: MainWindow
) -> None:
    page.list.show_only(chips=["phone"])
    assert names() == [TEA.name]
    with document.fair.edit("test"):
        found = records.get(document.fair.db, Exhibitor, TEA.id)
        assert found is not None
        records.save(document.fair.db, Exhibitor(**vars(found) | {"phone": "0905 111 222"}))
    assert names() == [TEA.name] and page.list.model.unfit == {TEA.id}
    page.list.sort("name", True)
    assert names() == [TEA.name], "another order is no other filter"
    window.go("overview")
    window.go("exhibitors")
    assert names() == []


def test_what_goes_into_the_bin_is_not_kept(page: ExhibitorsPage, names: Names, document: Document) -> None:
    page.list.show_only(chips=["phone"])
    with document.fair.edit("test"):
        records.remove(document.fair.db, Exhibitor, [TEA.id])
    assert names() == [] and not page.list.model.unfit
