"""A slip longer than the window: what is typed or dragged is in sight."""

import pytest
from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot

from boothapp.domain.slip import SlipProduct
from boothapp.gui.intake.page import IntakePage
from boothapp.gui.intake.row_drag import carrying
from boothapp.gui.shell.main_window import MainWindow
from tests.gui.dragging import drag_in, drag_out, drop_on

MOVE = Qt.DropAction.MoveAction


@pytest.fixture
def long_slip(page: IntakePage, window: MainWindow, qtbot: QtBot) -> IntakePage:
    """Twelve products, of which the second is typed."""
    window.resize(1180, 600)
    rows = [SlipProduct(f"Chè {number}") for number in range(12)]
    page.rows.show_rows(rows, rows[1].id)
    page.rows.focus()
    bar = page._area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 200)
    return page


def seen(page: IntakePage) -> bool:
    """Whether all fields of the product that is typed are in sight."""
    top = page.rows.editor.mapTo(page._area.viewport(), page.rows.editor.rect().topLeft()).y()
    return top >= 0 and top + page.rows.editor.height() <= page._area.viewport().height()


@pytest.mark.parametrize("do", ["another", "down"])
def test_fields_that_move_while_the_cursor_stays_in_them_are_in_sight(
    long_slip: IntakePage, qtbot: QtBot, do: str
) -> None:
    editor = long_slip.rows.editor
    assert editor.fields["name"].line.hasFocus()
    before = editor.y()
    if do == "another":
        long_slip.rows.add()
    else:
        for _ in range(8):
            long_slip.rows.shift(1)
    qtbot.waitUntil(lambda: editor.y() > before + 400)
    qtbot.waitUntil(lambda: seen(long_slip))
    assert editor.fields["name"].line.hasFocus()


def test_a_product_dragged_to_the_lower_edge_can_go_further_down(long_slip: IntakePage, qtbot: QtBot) -> None:
    area, rows = long_slip._area, long_slip.rows
    area.verticalScrollBar().setValue(0)
    first, edge = rows.rows[0].id, area.viewport().height() - 5
    at = QPointF(rows.mapFrom(area.viewport(), QPointF(40, edge).toPoint()))
    assert drag_in(rows, carrying(first), at, actions=MOVE)
    bar = area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    qtbot.waitUntil(lambda: not rows.drops._scroll.timer.isActive())
    drag_out(rows)
    at = QPointF(rows.mapFrom(area.viewport(), QPointF(40, edge).toPoint()))
    assert drop_on(rows, carrying(first), at, actions=MOVE)
    assert rows.rows[-1].id == first and not rows.drops._scroll.timer.isActive()


def test_a_drag_that_leaves_scrolls_nothing(long_slip: IntakePage) -> None:
    area, rows = long_slip._area, long_slip.rows
    area.verticalScrollBar().setValue(0)
    edge = QPointF(rows.mapFrom(area.viewport(), QPointF(40, area.viewport().height() - 5).toPoint()))
    drag_in(rows, carrying(rows.rows[0].id), edge, actions=MOVE)
    drag_out(rows)
    assert not rows.drops._scroll.timer.isActive() and rows.drops._line.isHidden()
