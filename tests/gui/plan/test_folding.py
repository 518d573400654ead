"""The panes beside the canvas are folded and come back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from boothapp.gui.plan.page import PlanPage


def button(page: PlanPage, name: str) -> QToolButton:
    found = page.findChild(QToolButton, name)
    assert found is not None
    return found


def test_keys_fold_both_sides_and_give_their_room_to_the_plan(page: PlanPage, qtbot: QtBot) -> None:
    view, before = page.canvas.view, page.splitter.sizes()
    view.setFocus()
    for key in (Qt.Key.Key_F8, Qt.Key.Key_F9):
        qtbot.keyClick(view, key)
    assert not page.left.isVisible() and not page.right.isVisible() and view.hasFocus()
    qtbot.waitUntil(lambda: page.canvas.width() > before[1] + 300)
    for key in (Qt.Key.Key_F8, Qt.Key.Key_F9):
        qtbot.keyClick(view, key)
    assert page.left.isVisible() and page.right.isVisible()
    qtbot.waitUntil(lambda: page.splitter.sizes() == before)


def test_the_focus_goes_to_what_is_left_of_a_pane(page: PlanPage, qtbot: QtBot) -> None:
    page.assigning.list.search.setFocus()
    qtbot.mouseClick(button(page, "plan.fold_left.fold"), Qt.MouseButton.LeftButton)
    opens = button(page, "plan.fold_left.unfold")
    assert opens.isVisible() and opens.hasFocus()
    qtbot.mouseClick(opens, Qt.MouseButton.LeftButton)
    assert not opens.isVisible() and page.left.isAncestorOf(page.window().focusWidget())


def test_what_is_asked_for_in_a_folded_pane_opens_it(page: PlanPage) -> None:
    page.folding.restore(["left", "right"])
    page.search()
    assert page.left.isVisible() and page.assigning.list.search.hasFocus() and not page.right.isVisible()
    page.tools.choose("rows")
    assert page.beside.isVisible() and not button(page, "plan.fold_right.unfold").isVisible()
    page.tools.choose("select")
    assert not page.beside.isVisible() and button(page, "plan.fold_right.unfold").isVisible()


def test_what_is_folded_is_kept_with_the_sizes_it_had(page: PlanPage) -> None:
    before = page.splitter.sizes()
    page.folding.restore(["right"])
    kept = page.state()
    assert kept["folded"] == ["right"] and kept["splitter"] == before
    page.restore(kept | {"folded": "?"})
    assert page.right.isVisible()
    page.restore(kept)
    assert not page.right.isVisible() and page.left.isVisible()
