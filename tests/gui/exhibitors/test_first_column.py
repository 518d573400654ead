"""The names stay in sight while the other columns are scrolled sideways."""

import pytest
from grid import CAFE, CERAMICS, TEA, Grid
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def scrolled(grid: Grid, qtbot: QtBot) -> Grid:
    """All columns are shown and the first ones are scrolled away."""
    for number in range(len(grid.page.list.model.columns)):
        grid.table.header.show_column(number, True)
    grid.page.window().resize(1180, 600)
    bar = grid.table.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 60)
    bar.setValue(bar.maximum())
    return grid


def test_nothing_lies_over_the_table_that_fits(grid: Grid) -> None:
    assert not grid.table.first.isVisible()


def test_names_stand_beside_their_rows(scrolled: Grid) -> None:
    table, first = scrolled.table, scrolled.table.first
    assert first.isVisible() and first.width() == table.columnWidth(0)
    for row in range(3):
        index = table.model().index(row, 0)
        at = first.viewport().mapTo(table, first.visualRect(index).center()).y()
        assert at == table.viewport().mapTo(table, table.visualRect(index).center()).y()
    table.horizontalScrollBar().setValue(0)
    assert not first.isVisible()


def test_a_click_there_selects_and_scrolls_nowhere(scrolled: Grid, qtbot: QtBot) -> None:
    table, first = scrolled.table, scrolled.table.first
    before = table.horizontalScrollBar().value()
    at = first.visualRect(table.model().index(CERAMICS, 0)).center()
    qtbot.mouseClick(first.viewport(), LEFT, pos=at)
    assert table.selected_ids == [table.records.ids[CERAMICS]] and table.currentIndex().column() == 0
    assert table.horizontalScrollBar().value() == before and first.isVisible()


def test_a_name_is_edited_in_its_own_place(scrolled: Grid, qtbot: QtBot) -> None:
    first = scrolled.table.first
    at = first.visualRect(scrolled.table.model().index(TEA, 0)).center()
    qtbot.mouseClick(first.viewport(), LEFT, pos=at)
    qtbot.mouseDClick(first.viewport(), LEFT, pos=at)
    assert scrolled.editor().text() == "Công ty Chè Tân Cương" and not first.isVisible()


def test_a_cell_is_never_left_under_the_names(scrolled: Grid) -> None:
    table = scrolled.table
    scrolled.select(CAFE, "missing")
    for _ in range(7):
        scrolled.press(Qt.Key.Key_Left)
        if not table.first.isVisible():
            break
        assert table.visualRect(table.currentIndex()).left() >= table.first.covered
    assert table.currentIndex().column() > 0


def test_its_head_sorts(scrolled: Grid, qtbot: QtBot) -> None:
    header = scrolled.table.first.horizontalHeader()
    qtbot.mouseClick(header.viewport(), LEFT, pos=QPoint(20, 10))
    assert scrolled.page.list.descending and scrolled.text(0, "name").startswith("HTX")
    assert header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder


def test_the_first_column_cannot_be_moved_away(scrolled: Grid) -> None:
    assert not scrolled.table.header.isFirstSectionMovable()
