"""What is done with selected booths and things: by command, in one edit each, taken back whole by undo."""

from collections.abc import Callable
from typing import Any

import pytest
from hall_of_booths import Hand
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from boothapp.domain.plan import Assignment, Booth, Pavilion, PlanItem, Zone
from boothapp.gui.document import Document
from boothapp.gui.plan.page import PlanPage
from boothapp.store import history, records

TABLES = (Booth, Zone, Pavilion, PlanItem, Assignment)
Check = Callable[[dict[str, Booth], list[PlanItem]], bool]


def plan_of(document: Document) -> list[Any]:
    return [sorted(records.where(document.fair.db, table), key=repr) for table in TABLES]


def booths_of(document: Document) -> dict[str, Booth]:
    return {booth.id: booth for booth in records.where(document.fair.db, Booth)}


def give(page: PlanPage, command: str) -> None:
    page.workplace.commands.action(f"plan.{command}").trigger()


@pytest.mark.parametrize(
    ("command", "booths", "things", "holds"),
    [
        ("align_bottom", ["a6", "b2"], [], lambda b, t: b["b2"].y_m == b["a6"].y_m == 14),
        ("align_right", ["a1", "b2"], ["s"], lambda b, t: b["a1"].x_m == b["b2"].x_m == 30),
        ("align_middle", ["b1"], ["s"], lambda b, t: b["b1"].y_m + 1.5 == t[0].y_m + 2),
        ("distribute_x", ["b1", "b4", "l1"], [], lambda b, t: b["b4"].x_m == 14),
        ("turn", ["b1", "b2"], [], lambda b, t: {b[id_].rotation_deg for id_ in ("b1", "b2")} == {90}),
        ("group", ["b1"], ["s"], lambda b, t: b["b1"].bundle == t[0].bundle != ""),
        ("lock", ["b1", "b2"], ["s"], lambda b, t: b["b1"].locked and b["b2"].locked and t[0].locked),
        ("lock", ["l1"], [], lambda b, t: not b["l1"].locked),
        ("duplicate", ["b1", "b2"], [], lambda b, t: {"B05", "B06"} <= {one.code for one in b.values()}),
        ("duplicate", [], ["s"], lambda b, t: len(t) == 2 and t[0].text == t[1].text),
        ("merge", ["b1", "b2"], [], lambda b, t: b["b1"].width_m == 6 and "b2" not in b),
    ],
)
def test_a_verb_is_one_edit_that_is_undone_whole(
    page: PlanPage, document: Document, command: str, booths: list[str], things: list[str], holds: Check
) -> None:
    before, count = plan_of(document), len(history.entries(document.fair))
    page.canvas.scene.select(booths, things)
    give(page, command)
    assert holds(booths_of(document), records.where(document.fair.db, PlanItem))
    assert len(history.entries(document.fair)) == count + 1
    document.undo()
    assert plan_of(document) == before


@pytest.mark.parametrize(
    ("command", "booths"),
    [("distribute_x", ["a1", "a2", "a6"]), ("align_left", ["b1", "b2"]), ("align_top", ["a1", "b1"])],
)
def test_booths_are_not_lined_up_over_others(
    page: PlanPage, document: Document, command: str, booths: list[str]
) -> None:
    refused: list[str] = []
    page.canvas.view.refused.connect(refused.append)
    before = plan_of(document)
    page.canvas.scene.select(booths)
    give(page, command)
    assert plan_of(document) == before and "sẽ chồng lên gian khác; chưa dời gian nào" in refused[0]


def test_copies_stand_beside_with_nobody_in_them(page: PlanPage, document: Document, qtbot: QtBot) -> None:
    page.canvas.scene.select(["a1"])
    qtbot.keyClick(page.canvas.view, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    (copy,) = page.canvas.scene.selected_booths
    made = booths_of(document)[copy]
    assert (made.code, made.x_m, made.y_m, made.zone_id) == ("A07", 3, 7, "za")  # A02 stands to the right
    assert not records.where(document.fair.db, Assignment, "booth_id = ?", [copy])


def test_a_field_of_copies_begins_at_the_booth(page: PlanPage, document: Document, qtbot: QtBot) -> None:
    page.canvas.scene.select(["b4"])
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(page.canvas.view, Qt.Key.Key_D, keys)
    panel = page.tools.panel.currentWidget()
    assert isinstance(panel.columns, QLineEdit) and panel.columns.hasFocus()
    for line, typed in ((panel.columns, "3"), (panel.rows, "1")):
        line.selectAll()
        qtbot.keyClicks(line, typed)
    assert [ghost.text for ghost in page.canvas.scene.ghosts.ghosts] == ["B05", "B06"]
    before = set(booths_of(document))
    qtbot.keyClick(panel.rows, Qt.Key.Key_Return)
    made = sorted((one for id_, one in booths_of(document).items() if id_ not in before), key=lambda one: one.code)
    assert [(one.code, one.x_m, one.y_m, one.pavilion_id) for one in made] == [
        ("B05", 15, 14, "p"),
        ("B06", 18, 14, "p"),
    ]


def test_numbers_are_looked_at_before_they_are_given(page: PlanPage, document: Document, qtbot: QtBot) -> None:
    before = plan_of(document)
    page.canvas.scene.select(["b1", "b2", "b3"])
    give(page, "renumber")
    panel = page.tools.panel.currentWidget()
    for typed, problem in (("A{05}", "A05"), ("K", "số bắt đầu"), ("K{11}", "")):
        panel.pattern.selectAll()
        qtbot.keyClicks(panel.pattern, typed)
        assert problem in panel.problem and bool(problem) == bool(panel.problem)
    assert [panel.list.item(row).text() for row in range(3)] == ["B01 → K11", "B02 → K12", "B03 → K13"]
    assert plan_of(document) == before
    qtbot.keyClick(panel.pattern, Qt.Key.Key_Return)
    assert [booths_of(document)[id_].code for id_ in ("b1", "b2", "b3")] == ["K11", "K12", "K13"]
    assert not page.canvas.scene.ghosts.ghosts and page.tools.panel.currentWidget() is None
    document.undo()
    assert plan_of(document) == before


def test_a_booth_is_split_into_as_many_parts_as_asked(page: PlanPage, document: Document, qtbot: QtBot) -> None:
    before = plan_of(document)
    page.canvas.scene.select(["b1"])
    give(page, "split")
    line = page.tools.panel.findChild(QLineEdit, "plan.split.parts")
    assert line
    line.selectAll()
    qtbot.keyClicks(line, "3")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert [booths_of(document)[id_].width_m for id_ in page.canvas.scene.selected_booths] == [1, 1, 1]
    document.undo()
    assert plan_of(document) == before


def test_framed_booths_come_into_a_zone(page: PlanPage, document: Document, qtbot: QtBot) -> None:
    before, hand = plan_of(document), Hand(page.canvas)
    page.tools.choose("zone")
    hand.drag((2.5, 13.5), (9.2, 17.2))
    line = page.tools.panel.findChild(QLineEdit, "plan.zone.code")
    assert line and line.text() == "B"
    qtbot.keyClick(line, Qt.Key.Key_Return)
    (zone,) = records.where(document.fair.db, Zone, "code = 'B'")
    assert [id_ for id_, one in booths_of(document).items() if one.zone_id == zone.id] == ["b1", "b2"]
    document.undo()
    assert plan_of(document) == before
    hand.drag((30, 20), (34, 24))  # no booth there
    assert page.tools.panel.currentWidget() is None


def test_a_panel_outlives_its_key_though_others_take_its_place(page: PlanPage, qtbot: QtBot) -> None:
    page.tools.choose("zone")
    page.canvas.scene.select(["b1", "b2"])
    page.tools.choose("zone")
    line = page.tools.panel.findChild(QLineEdit, "plan.zone.code")
    assert line
    line.returnPressed.connect(lambda: [page.tools.choose("zone") for _ in range(3)])
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert isValid(line)


def test_selected_booths_come_into_a_pavilion_and_escape_makes_none(
    page: PlanPage, document: Document, qtbot: QtBot
) -> None:
    before = plan_of(document)
    page.canvas.scene.select(["b1", "b2"])
    page.tools.choose("pavilion")
    line = page.tools.panel.findChild(QLineEdit, "plan.pavilion.name")
    assert line and line.hasFocus()
    qtbot.keyClick(line, Qt.Key.Key_Return)  # without a name
    assert page.tools.panel.currentWidget().problem and plan_of(document) == before
    page.close_popup()
    assert page.tools.panel.currentWidget() is None and page.canvas.view.hasFocus()


def test_delete_takes_free_booths_and_things_and_leaves_the_others_to_a_question(
    page: PlanPage, document: Document, qtbot: QtBot
) -> None:
    before = plan_of(document)
    page.canvas.scene.select(["b1"], ["s"])
    qtbot.keyClick(page.canvas.view, Qt.Key.Key_Delete)
    assert "b1" not in booths_of(document) and not records.where(document.fair.db, PlanItem)
    document.undo()
    assert plan_of(document) == before


def test_snapping_is_switched_off_and_on(page: PlanPage) -> None:
    give(page, "snapping")
    assert not page.canvas.view.snapping
    give(page, "snapping")
    assert page.canvas.view.snapping


def test_nothing_selected_is_nothing_done(page: PlanPage, document: Document) -> None:
    before = plan_of(document)
    for command in ("align_left", "duplicate", "duplicate_grid", "group", "lock", "merge", "split", "renumber", "turn"):
        give(page, command)
    assert plan_of(document) == before


def test_a_booth_is_duplicated_as_a_grid_whose_numbers_are_free(
    page: PlanPage, document: Document, qtbot: QtBot
) -> None:
    before = plan_of(document)
    page.canvas.scene.select(["b1"])
    give(page, "duplicate_grid")
    for name, count in (("columns", "1"), ("rows", "3")):
        line = page.tools.panel.findChild(QLineEdit, f"plan.rows.{name}")
        line.selectAll()
        qtbot.keyClicks(line, count)
    assert page.tools.panel.currentWidget().problem == ""
    qtbot.keyClick(line, Qt.Key.Key_Return)
    made = [booths_of(document)[id_] for id_ in page.canvas.scene.selected_booths]
    assert [(one.code, one.x_m) for one in made] == [("B05", 3), ("B06", 3)], "B01 stays, B02 to B04 stand beside it"
    document.undo()
    assert plan_of(document) == before


@pytest.mark.parametrize(("chosen", "fits"), [([], False), (["a1"], False), (["a1", "a2"], True)])
def test_verbs_that_need_several_are_greyed_with_the_reason(page: PlanPage, chosen: list[str], fits: bool) -> None:
    page.canvas.scene.select(chosen)
    for key in ("align_left", "align_middle", "merge"):
        action = page.workplace.commands.action(f"plan.{key}")
        assert action.isEnabled() is fits and ("ít nhất 2" in action.toolTip()) is not fits
