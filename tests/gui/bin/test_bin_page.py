"""The page "Thùng rác": what was removed is found and comes back, in one edit."""

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.plan import Assignment, Booth, Hall
from boothapp.domain.product import Product
from boothapp.gui.bin.page import BinPage
from boothapp.gui.shell.main_window import MainWindow
from boothapp.gui.shell.notices import Toast
from boothapp.store import records
from boothapp.tasks import remove_records
from tests.gui.typing_vietnamese import type_text


@pytest.fixture
def page(window: MainWindow) -> BinPage:
    """Two exhibitors and a product of a third are in the bin, each taken out by an edit of its own."""
    fair, hall = window.document.fair, Hall("Nhà A", 60.0, 30.0)
    with window.document.fair.edit("sample"):
        records.save(
            fair.db,
            *(hall, Booth(hall.id, "A09", 0.0, 0.0, id="A09")),
            *(Exhibitor("HTX Mật ong", id="bees"), Exhibitor("Gốm Yang Tao", id="pots"), Exhibitor("Dệt", id="silk")),
            *(Product("bees", "Sáp ong", id="wax"), Product("silk", "Khăn lụa", id="scarf")),
            Assignment("A09", "bees"),
        )
    remove_records.remove(fair, "products", ["scarf"])
    remove_records.remove(fair, "exhibitors", ["bees"])
    remove_records.remove(fair, "exhibitors", ["pots"])
    window.activateWindow()
    window.commands.action("bin").trigger()
    assert isinstance(window.page, BinPage)
    return window.page


def titles(page: BinPage) -> set[str]:
    return {page.model.data(page.model.index(row, 0)) for row in range(page.model.rowCount())}


def choose(page: BinPage, *ids: str) -> None:
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    page.table.clearSelection()
    for id_ in ids:
        page.table.selectionModel().select(page.model.index(page.model.ids.index(id_), 0), flags)


def row_of(page: BinPage, id_: str) -> list[str]:
    row = page.model.ids.index(id_)
    return [page.model.data(page.model.index(row, column)) for column in range(page.model.columnCount())]


def test_what_was_removed_is_listed_with_its_parts_and_who_did_it(page: BinPage) -> None:
    assert titles(page) == {"Gốm Yang Tao", "HTX Mật ong", "Khăn lụa"}
    told = row_of(page, "bees")
    assert told[1] == "Đơn vị" and "1 sản phẩm" in told[3] and told[5].endswith("Bàn 2")
    assert row_of(page, "scarf")[2] == "Dệt"
    assert page.footer.text() == "3 mục · 1 đã chọn"


def test_search_ignores_diacritics_and_can_be_cleared(page: BinPage, qtbot: QtBot) -> None:
    page.search()
    type_text(page.search_box, "gom don vi")
    qtbot.keyClick(page.search_box, Qt.Key.Key_Return)
    assert titles(page) == {"Gốm Yang Tao"}
    page.search_box.setText("không có")
    qtbot.keyClick(page.search_box, Qt.Key.Key_Return)
    clear = page.findChild(QPushButton, "bin.clear")
    assert clear is not None and clear.isVisible()
    clear.click()
    qtbot.keyClick(page.search_box, Qt.Key.Key_Return)
    assert len(titles(page)) == 3


def test_several_come_back_in_one_edit(window: MainWindow, page: BinPage) -> None:
    choose(page, "bees", "scarf")
    assert page.footer.text() == "3 mục · 2 đã chọn"
    restore = page.findChild(QPushButton, "button.bin.restore")
    assert restore is not None
    restore.click()
    db = window.document.fair.db
    assert {one.id for one in records.where(db, Exhibitor)} == {"bees", "silk"}
    assert {one.id for one in records.where(db, Product)} == {"wax", "scarf"}
    assert len(records.where(db, Assignment)) == 1 and titles(page) == {"Gốm Yang Tao"}
    window.commands.action("undo").trigger()
    assert len(titles(page)) == 3


def test_one_comes_back_by_enter_and_can_be_looked_at(window: MainWindow, page: BinPage, qtbot: QtBot) -> None:
    choose(page, "pots")
    page.table.setFocus()
    page.table.activated.emit(page.table.currentIndex())
    toast = window.findChild(Toast)
    assert toast is not None and toast.message.what == "Đã lấy lại Gốm Yang Tao"
    assert [verb for verb, _ in toast.message.actions] == ["Xem", "Hoàn tác"]


def test_booths_that_others_have_now_are_told(window: MainWindow, page: BinPage) -> None:
    with window.document.fair.edit("sample"):
        records.save(window.document.fair.db, Assignment("A09", "silk"))
    choose(page, "bees")
    page.restore_chosen()
    assert window.banners.banner is not None and "A09" in window.banners.banner.message.why


def test_a_part_waits_for_its_owner(window: MainWindow, page: BinPage) -> None:
    remove_records.remove(window.document.fair, "exhibitors", ["silk"])
    choose(page, "scarf")
    page.restore_chosen()
    assert window.banners.banner is not None
    assert window.banners.banner.message.what == "“Dệt” cũng đang trong Thùng rác."
    choose(page, "scarf", "silk")
    page.restore_chosen()
    assert titles(page) == {"Gốm Yang Tao", "HTX Mật ong"}


def test_an_empty_bin_says_so(window: MainWindow) -> None:
    page = window.go("bin")
    assert isinstance(page, BinPage) and page.footer.text() == "0 mục"
    assert not window.commands.action("bin.restore").isEnabled()
