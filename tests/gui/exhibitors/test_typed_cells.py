"""What is half typed into a cell is never lost: it stays while the fair changes and is written before the list is."""

import pytest
from grid import CAFE, CERAMICS, TEA, Grid
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot
from typing_vietnamese import type_here, type_text

from boothapp.domain import entered_fields
from boothapp.domain.exhibitor import Exhibitor
from boothapp.gui import messages, translation
from boothapp.gui.document import Document
from boothapp.gui.exhibitors.columns import columns
from boothapp.gui.exhibitors.page import ExhibitorsPage
from boothapp.gui.messages import Message
from boothapp.gui.shell.main_window import MainWindow
from boothapp.store import records


def saved(document: Document, name: str) -> Exhibitor:
    return next(one for one in records.where(document.fair.db, Exhibitor) if one.name == name)


@pytest.fixture
def typing(grid: Grid) -> Grid:
    """The province of the tea company is being typed."""
    grid.select(TEA, "province")
    grid.press(Qt.Key.Key_F2)
    type_text(grid.editor(), "Thái Ng")
    return grid


@pytest.fixture
def told(page: ExhibitorsPage) -> list[Message]:
    found: list[Message] = []
    page.workplace.messages.banner_wanted.connect(found.append)
    return found


def test_a_change_from_elsewhere_waits_until_the_cell_is_left(typing: Grid, document: Document, qtbot: QtBot) -> None:
    with document.fair.edit("intake", exhibitor="A", count=0):  # another exhibitor comes before all others
        records.save(document.fair.db, Exhibitor("An An"))
    assert typing.editor().text() == "Thái Ng" and typing.editor().hasFocus()
    type_text(typing.editor(), "uyên")
    qtbot.keyClick(typing.editor(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: typing.text(0, "name") == "An An")
    assert saved(document, "Công ty Chè Tân Cương").province == "Thái Nguyên"


def test_a_change_of_the_record_itself_does_not_touch_what_is_typed(typing: Grid, document: Document) -> None:
    tea = saved(document, "Công ty Chè Tân Cương")
    with document.fair.edit("edit_exhibitors", count=1, name=tea.name):
        records.save(document.fair.db, Exhibitor(tea.name, province="Lào Cai", phone="0905 111 222", id=tea.id))
    assert typing.editor().text() == "Thái Ng"
    typing.page.table.setFocus()
    found = saved(document, tea.name)
    assert (found.province, found.phone) == ("Thái Ng", "0905 111 222")


def test_undo_takes_back_what_was_being_typed_and_redo_brings_it(
    typing: Grid, window: MainWindow, document: Document
) -> None:
    window.commands.action("undo").trigger()
    assert typing.text(TEA, "province") == "" and typing.table.editor is None
    window.commands.action("redo").trigger()
    assert typing.text(TEA, "province") == "Thái Ng"


def test_a_search_writes_it_first(typing: Grid, page: ExhibitorsPage, document: Document, qtbot: QtBot) -> None:
    page.search()
    type_here("gom")
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 1)
    assert saved(document, "Công ty Chè Tân Cương").province == "Thái Ng"


def test_a_click_on_the_header_writes_it_first(typing: Grid, document: Document, qtbot: QtBot) -> None:
    header = typing.table.header
    at = QPoint(header.sectionViewportPosition(0) + 10, 10)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert typing.page.list.descending
    assert saved(document, "Công ty Chè Tân Cương").province == "Thái Ng"


@pytest.mark.parametrize("way", ["page", "fair"])
def test_leaving_writes_it(typing: Grid, window: MainWindow, document: Document, way: str) -> None:
    if way == "page":
        window.go("overview")
    else:
        window.let_go()
    assert saved(document, "Công ty Chè Tân Cương").province == "Thái Ng"


def test_what_cannot_stand_stays_open_after_enter(grid: Grid, told: list[Message], qtbot: QtBot) -> None:
    grid.select(TEA, "kind")
    grid.type("xe tăng")
    qtbot.keyClick(grid.editor(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(told))
    assert (told[0].what, told[0].why) == ("Chưa ghi được ô Loại hình.", "“xe tăng” không phải loại hình đơn vị.")
    assert grid.editor().text() == "xe tăng" and grid.editor().hasFocus()
    assert grid.editor().property("wrong") == "true" and grid.table.unsaved == "Loại hình"
    grid.editor().selectAll()
    type_here("HTX")
    qtbot.keyClick(grid.editor(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: grid.text(TEA, "kind") == "Hợp tác xã")
    assert grid.table.unsaved == "" and grid.table.currentIndex().row() == CERAMICS


def test_escape_gives_it_up(grid: Grid, told: list[Message], qtbot: QtBot) -> None:
    grid.select(TEA, "kind")
    grid.type("xe tăng")
    qtbot.keyClick(grid.editor(), Qt.Key.Key_Tab)
    qtbot.keyClick(grid.editor(), Qt.Key.Key_Escape)
    assert grid.table.editor is None and grid.table.unsaved == "" and grid.text(TEA, "kind") == "Doanh nghiệp"


def test_what_cannot_stand_can_be_put_right_after_the_cell_was_left(
    grid: Grid, page: ExhibitorsPage, told: list[Message]
) -> None:
    grid.select(TEA, "kind")
    grid.type("xe tăng")
    page.search()
    assert grid.table.editor is None and grid.text(TEA, "kind") == "Doanh nghiệp"
    grid.select(CAFE, "name")
    [(verb, again)] = told[-1].actions
    assert verb == "Sửa ô này"
    again()
    assert grid.editor().text() == "xe tăng" and grid.table.currentIndex().row() == TEA


def test_the_window_asks_before_it_loses_what_cannot_stand(
    grid: Grid, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(messages, "asked", lambda _, said, *__, **___: asked.append(said.why) or 2)  # "Hủy"
    grid.select(TEA, "kind")
    grid.type("xe tăng")
    assert not window.close()
    assert len(asked) == 1 and "Loại hình." in asked[0]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("key", ["kind", "status"])
def test_every_word_of_a_list_in_a_cell_is_one_that_can_be_written(key: str, language: str) -> None:
    translation.use(language)
    try:
        (column,) = [one for one in columns() if one.key == key]
        for words in column.choices:
            entered = entered_fields.enter(Exhibitor("HTX", kind="artisan"), key, words, entered_fields.Rules())
            assert entered.problem is None and entered.values, words
    finally:
        translation.use("vi")


def test_a_kind_is_offered_in_a_list(grid: Grid, document: Document, qtbot: QtBot) -> None:
    grid.select(TEA, "kind")
    grid.press(Qt.Key.Key_F2)
    offered = grid.editor().completer()
    qtbot.waitUntil(lambda: offered.popup().isVisible())
    assert "Hợp tác xã" in [offered.model().index(n, 0).data() for n in range(offered.model().rowCount())]
    row = next(n for n in range(offered.model().rowCount()) if offered.model().index(n, 0).data() == "Hợp tác xã")
    for _ in range(row + 1):
        qtbot.keyClick(offered.popup(), Qt.Key.Key_Down)
    qtbot.keyClick(offered.popup(), Qt.Key.Key_Return)
    if grid.page.table.editor is not None:
        qtbot.keyClick(grid.editor(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: saved(document, "Công ty Chè Tân Cương").kind == "cooperative")


def test_tab_passes_cells_by_that_cannot_be_typed_in(grid: Grid, qtbot: QtBot) -> None:
    grid.select(TEA, "province")
    grid.press(Qt.Key.Key_F2)
    qtbot.keyClick(grid.editor(), Qt.Key.Key_Tab)
    index = grid.table.currentIndex()
    assert (index.row(), index.column()) == (CERAMICS, 0) and grid.editor().text() == grid.text(CERAMICS, "name")
    qtbot.keyClick(grid.editor(), Qt.Key.Key_Backtab)
    assert grid.table.currentIndex().row() == TEA and grid.editor().text() == grid.text(TEA, "province")


def test_a_copied_picture_empties_no_cell(typing: Grid, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setImage(QImage(8, 8, QImage.Format.Format_RGB32))
    typing.editor().selectAll()
    qtbot.keyClick(typing.editor(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert typing.editor().text() == "Thái Ng"
