"""Small things that made booth staff stumble: Esc, greyed verbs, menus, words, signs that stay behind."""

from typing import Any

import pytest
from hall_of_booths import CTRL, Hand
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QListWidget, QToolButton
from pytestqt.qtbot import QtBot

from boothapp.gui.plan.page import PlanPage
from boothapp.gui.plan.tools.renumber_panel import RenumberPanel
from boothapp.gui.shell.main_window import MainWindow
from boothapp.tasks.plan_checks import PlanFinding


def test_esc_lights_up_all_booths_again(page: PlanPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.colouring.legend.buttons[1], Qt.MouseButton.LeftButton)
    assert page.canvas.scene.booths["b1"].opacity() < 1
    page.canvas.view.setFocus()
    qtbot.keyClick(page.canvas.view, Qt.Key.Key_Escape)
    assert page.canvas.scene.booths["b1"].opacity() == 1 and not page.colouring.legend.lit


@pytest.mark.parametrize(
    ("booths", "greyed"),
    [
        ([], {"merge", "split", "renumber"}),
        (["b1"], {"merge"}),
        (["b1", "b2"], {"split"}),
    ],
)
def test_verbs_that_can_do_nothing_are_greyed_and_say_why(
    page: PlanPage, window: MainWindow, booths: list[str], greyed: set[str]
) -> None:
    page.canvas.scene.select(booths)
    actions = {verb: window.commands.action(f"plan.{verb}") for verb in ("merge", "split", "renumber")}
    assert {verb for verb, action in actions.items() if not action.isEnabled()} == greyed
    assert all(": " in actions[verb].toolTip() for verb in greyed)
    menu = page.findChild(QToolButton, "plan.more").menu()
    assert menu.toolTipsVisible()


def test_a_button_is_at_rest_when_its_menu_closed_elsewhere(page: PlanPage, qtbot: QtBot) -> None:
    more = page.findChild(QToolButton, "plan.more")
    more.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    QCursor.setPos(page.canvas.view.mapToGlobal(QPoint(5, 5)))
    QTimer.singleShot(0, lambda: more.menu().close())
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not more.underMouse())


def test_renumbering_lists_what_changes_and_says_when_nothing_does(page: PlanPage, qtbot: QtBot) -> None:
    page.canvas.scene.select(["b1", "b2"])
    page.workplace.commands.action("plan.renumber").trigger()
    panel: Any = page.tools.panel.currentWidget()
    assert isinstance(panel, RenumberPanel)
    shown = panel.findChild(QListWidget, "plan.renumber.list")
    assert shown.count() == 0 and "không có gì đổi" in panel.told and not panel.verb.isEnabled()
    panel.pattern.selectAll()
    qtbot.keyClicks(panel.pattern, "B02")
    assert [shown.item(at).text() for at in range(shown.count())] == ["B01 → B02", "B02 → B03"]
    assert not panel.verb.isEnabled(), "there is a B03 already"
    panel.step.selectAll()
    panel.pattern.selectAll()
    qtbot.keyClicks(panel.pattern, "B08")
    assert panel.verb.isEnabled() and "2 trong 2" in panel.told


def test_the_sign_of_the_check_goes_along_with_its_booth(page: PlanPage) -> None:
    view, hand = page.canvas.view, Hand(page.canvas)
    view.zoom_at(1.5, QPointF(view.viewport().rect().center()))
    page.findings.check.stop()
    page.canvas.findings.show([PlanFinding("outside_hall", ("b1",), {"booth": "B01", "hall": "Nhà A"})])
    hand.drag((4.5, 15.5), (7.0, 20.0), CTRL, let_go=False)
    places = [page.canvas.signs._place(item)[0] for item in page.canvas.signs._under_way]
    assert places == [page.canvas.scene.booths["b1"].sceneBoundingRect()]
    with_sign = view.grab().toImage()
    page.canvas.signs.hide()
    assert with_sign != view.grab().toImage(), "it is seen over the booth that is dragged"
