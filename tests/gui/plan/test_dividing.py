"""Booths merged, split and made alike: asked about where somebody would feel it, refused where nothing may change."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hall_of_booths import fill
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit
from pytestqt.qtbot import QtBot

from boothapp.domain.plan import Booth
from boothapp.gui.document import Document
from boothapp.gui.plan.page import PlanPage
from boothapp.gui.plan.tools.split_panel import SplitPanel
from boothapp.gui.shell.main_window import MainWindow
from boothapp.store import records
from boothapp.tasks import draw_plan


@pytest.fixture
def page(window: MainWindow, document: Document) -> PlanPage:
    fill(document)
    made = window.go("plan")
    assert isinstance(made, PlanPage)
    made.halls.show_hall("h")
    return made


def booths_of(document: Document) -> dict[str, Booth]:
    return {booth.id: booth for booth in records.where(document.fair.db, Booth)}


def give(page: PlanPage, command: str, *booths: str) -> list[str]:
    refused: list[str] = []
    page.canvas.view.refused.connect(refused.append)
    page.canvas.scene.select(booths)
    page.workplace.commands.action(f"plan.{command}").trigger()
    return refused


@pytest.mark.parametrize("yes", [True, False])
def test_two_that_would_share_are_asked_about_by_name(
    page: PlanPage, document: Document, questions: Callable[[bool], list[str]], yes: bool
) -> None:
    asked, before = questions(yes), booths_of(document)
    give(page, "merge", "a1", "a2")
    (question,) = asked
    assert "HTX Chè Tân Cương" in question and "HTX Cà phê Đồi Xanh" in question and "gian chung" in question
    after = booths_of(document)
    assert (after["a1"].shared and "a2" not in after) if yes else after == before


@pytest.mark.parametrize("yes", [True, False])
def test_copied_values_make_nobodys_booth_smaller_unasked(
    page: PlanPage, document: Document, questions: Callable[[bool], list[str]], yes: bool
) -> None:
    draw_plan.change_booths(document.fair, ["b4"], width_m=2.0, depth_m=2.0)
    draw_plan.change_booths(document.fair, ["a4"], locked=True)
    page.canvas.refresh()
    asked = questions(yes)
    give(page, "copy_values", "b4", "a1", "a4")
    assert len(asked) == 1 and "A01 (HTX Chè Tân Cương)" in asked[0]
    after = booths_of(document)
    assert after["a1"].width_m == (2 if yes else 3) and after["a4"].width_m == 3


@pytest.mark.parametrize("yes", [True, False])
def test_a_booth_of_somebody_is_split_after_a_question(
    page: PlanPage, document: Document, questions: Callable[[bool], list[str]], qtbot: QtBot, yes: bool
) -> None:
    asked = questions(yes)
    give(page, "split", "a1")
    panel = page.tools.panel.currentWidget()
    assert isinstance(panel, SplitPanel)
    qtbot.mouseClick(panel.verb, Qt.MouseButton.LeftButton)
    assert asked == ["Tách gian A01 đang có đơn vị? A01 (HTX Chè Tân Cương). Mỗi đơn vị có ít chỗ hơn."]
    assert booths_of(document)["a1"].width_m == (1.5 if yes else 3)


def test_the_panel_tells_the_numbers_and_what_does_not_go(page: PlanPage, document: Document, qtbot: QtBot) -> None:
    give(page, "split", "b1")
    panel = page.tools.panel.currentWidget()
    assert isinstance(panel, SplitPanel)
    line, deep = panel.findChild(QLineEdit, "plan.split.parts"), panel.findChild(QCheckBox, "plan.split.deep")
    assert line and deep
    for typed, told, problem in (("3", "B01, B05, B06", ""), ("1", "", "20"), ("hai", "", "20"), ("7", "", "0,5")):
        line.selectAll()
        qtbot.keyClicks(line, typed)
        assert told in panel.told and (problem in panel.problem if problem else not panel.problem)
        assert panel.verb.isEnabled() is not bool(problem)
    line.selectAll()
    qtbot.keyClicks(line, "2")
    deep.click()
    qtbot.keyClick(line, Qt.Key.Key_Return)
    parts = [booths_of(document)[id_] for id_ in page.canvas.scene.selected_booths]
    assert [(one.code, one.width_m, one.depth_m, one.y_m) for one in parts] == [
        ("B01", 3, 1.5, 14),
        ("B05", 3, 1.5, 15.5),
    ]


def test_a_locked_booth_has_no_panel_and_stays(page: PlanPage, document: Document) -> None:
    before = booths_of(document)
    for verb in ("split", "turn"):
        assert give(page, verb, "l1")[-1:] == ["Vị trí của L1 đã khóa"]
    assert page.tools.panel.currentWidget() is None
    with document.fair.edit("test"):
        records.save(document.fair.db, replace(before["b1"], locked=True))
    before = booths_of(document)
    page.canvas.refresh()
    assert give(page, "merge", "b1", "b2")[-1:] == ["Vị trí của B01 đã khóa"]
    assert booths_of(document) == before
