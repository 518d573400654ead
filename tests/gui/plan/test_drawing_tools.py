"""Halls drawn with the tools as a new user would, and what each tool makes; undo takes it back whole."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hall_of_booths import ALT, LEFT, NONE, SHIFT, Hand
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit
from pytestqt.qtbot import QtBot

from boothapp.domain.plan import Booth, Hall, Pavilion, PlanItem, Zone
from boothapp.gui.document import Document
from boothapp.gui.plan.page import PlanPage
from boothapp.gui.plan.tools.row_panel import RowPanel
from boothapp.gui.shell.main_window import MainWindow
from boothapp.store import history, records

TABLES = (Booth, Zone, Pavilion, PlanItem)


def plan_of(document: Document) -> list[Any]:
    return [sorted(records.where(document.fair.db, table), key=repr) for table in TABLES]


def codes(document: Document) -> list[str]:
    return sorted(booth.code for booth in records.where(document.fair.db, Booth))


@pytest.fixture
def page(window: MainWindow, document: Document, qtbot: QtBot) -> Iterator[PlanPage]:
    """The page with an empty hall of 66 m x 56 m."""
    with document.fair.edit("test"):
        records.save(document.fair.db, Hall("Nhà A", 66, 56, id="h"))
    made = window.go("plan")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made.canvas.view.setFocus()
    made.canvas.view.fit()
    yield made
    made.tools.choose("select")


@pytest.fixture
def hand(page: PlanPage) -> Hand:
    return Hand(page.canvas)


def field(page: PlanPage, name: str) -> QLineEdit:
    found = page.tools.panel.findChild(QLineEdit, name)
    assert found is not None
    return found


def test_enter_on_a_tick_box_of_a_panel_does_its_verb(
    page: PlanPage, hand: Hand, document: Document, qtbot: QtBot
) -> None:
    page.tools.choose("rows")
    hand.drag((3, 2), (45.1, 17.1))
    box = page.tools.panel.findChild(QCheckBox, "plan.rows.serpentine")
    assert box
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert len(codes(document)) == 56


def test_a_hall_of_168_booths_with_zones_and_pavilions_is_drawn_in_few_gestures(
    page: PlanPage, hand: Hand, document: Document, qtbot: QtBot
) -> None:
    view, gestures = page.canvas.view, 0
    qtbot.keyClick(view, Qt.Key.Key_G)
    gestures += 1
    for top in (2, 20, 38):  # three fields of 4 rows of 14
        hand.drag((3, top), (45.1, top + 15.1))
        qtbot.keyClick(view, Qt.Key.Key_Return)
        gestures += 2
    booths = records.where(document.fair.db, Booth)
    assert (len(booths), len(records.where(document.fair.db, Zone))) == (168, 3)
    for name, left in (("Khu gian hàng tỉnh Đắk Lắk", 3), ("Gia Lai", 15)):
        page.tools.choose("pavilion")
        hand.drag((left - 0.4, 1.6), (left + 12.4, 4.8))
        line = field(page, "plan.pavilion.name")
        line.setText(name)  # typed as an input method commits it
        qtbot.keyClick(line, Qt.Key.Key_Return)
        gestures += 4
    pavilions = records.where(document.fair.db, Pavilion)
    assert [one.name for one in sorted(pavilions, key=lambda one: one.name)] == [
        "Gia Lai",
        "Khu gian hàng tỉnh Đắk Lắk",
    ]
    assert all(one.points and one.province_code for one in pavilions)
    assert len(records.where(document.fair.db, Booth, "pavilion_id IS NOT NULL")) == 8
    assert gestures <= 60


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Nghe An", "Nghệ An"),
        ("NGHỆ AN", "NGHỆ AN"),
        ("Làng nghề", "Làng nghề"),
        ("cao b", "Cao Bằng"),
        ("ha", "ha"),
    ],
)
def test_a_pavilion_called_after_a_province_without_marks_gets_them(
    page: PlanPage, hand: Hand, document: Document, qtbot: QtBot, typed: str, kept: str
) -> None:
    with document.fair.edit("test"):
        records.save(document.fair.db, Booth("h", "A01", 3, 3))
    page.tools.choose("pavilion")
    hand.drag((2, 2), (7, 7))
    line = field(page, "plan.pavilion.name")
    line.setText(typed)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert [one.name for one in records.where(document.fair.db, Pavilion)] == [kept]


def test_a_pavilion_drawn_over_booths_of_another_says_whose_they_are(
    page: PlanPage, hand: Hand, document: Document
) -> None:
    with document.fair.edit("test"):
        records.save(document.fair.db, Pavilion("Yên Bái", hall_id="h", id="p"))
        records.save(document.fair.db, Booth("h", "A01", 3, 3, pavilion_id="p"), Booth("h", "A02", 6, 3))
    page.tools.choose("pavilion")
    hand.drag((2, 2), (10, 7))
    panel: Any = page.tools.panel.currentWidget()
    assert panel.told == "Trong đó 1 gian đang thuộc Yên Bái."
    page.tools.choose("select")


def test_a_field_is_made_in_one_edit_and_undone_whole(
    page: PlanPage, hand: Hand, document: Document, qtbot: QtBot
) -> None:
    before, count = plan_of(document), len(history.entries(document.fair))
    page.tools.choose("rows")
    hand.drag((3, 3), (15.2, 9.2))
    assert len(page.canvas.scene.ghosts.ghosts) == 8
    assert plan_of(document) == before
    qtbot.keyClick(page.canvas.view, Qt.Key.Key_Return)
    assert codes(document) == [f"A0{number}" for number in range(1, 9)]
    assert [zone.code for zone in records.where(document.fair.db, Zone)] == ["A"]
    assert len(history.entries(document.fair)) == count + 1
    assert field(page, "plan.rows.pattern").text() == "B{01}"
    document.undo()
    assert plan_of(document) == before


def test_a_field_begins_with_a_letter_that_no_other_hall_has(page: PlanPage, hand: Hand, document: Document) -> None:
    with document.fair.edit("test"):
        records.save(document.fair.db, Zone("A", id="za"), Hall("Nhà B", 20, 20, 1, id="h2"))
        records.save(document.fair.db, Booth("h2", "B01", 3, 3, zone_id="za"))
    page.tools.choose("rows")
    assert field(page, "plan.rows.pattern").text() == "C{01}"


def test_figures_of_the_panel_change_the_ghosts_and_what_cannot_be_is_told(
    page: PlanPage, hand: Hand, document: Document, qtbot: QtBot
) -> None:
    page.tools.choose("rows")
    hand.click((3, 3))
    panel = page.tools.panel.currentWidget()
    for name, typed, count, problem in (
        ("columns", "3", 6, False),
        ("rows", "0", 0, True),
        ("rows", "4", 12, False),
        ("pattern", "A", 0, True),
        ("pattern", "K{07}", 12, False),
        ("skip", "8, 10-12", 12, False),
        ("width", "300cm", 12, False),
    ):
        line = field(page, f"plan.rows.{name}")
        line.selectAll()
        qtbot.keyClicks(line, typed)
        assert (len(page.canvas.scene.ghosts.ghosts), bool(panel.problem)) == (count, problem), (name, typed)
    qtbot.keyClick(field(page, "plan.rows.rows"), Qt.Key.Key_Return)
    assert codes(document)[:3] == ["K07", "K09", "K13"]
    hand.click((4, 4))  # on the booths that are there
    assert panel.problem and all(ghost.refused for ghost in page.canvas.scene.ghosts.ghosts[:1])
    qtbot.keyClick(page.canvas.view, Qt.Key.Key_Return)
    assert len(codes(document)) == 12


def test_single_booths_get_the_next_number_and_the_zone_beside(
    page: PlanPage, hand: Hand, document: Document, qtbot: QtBot
) -> None:
    qtbot.keyClick(page.canvas.view, Qt.Key.Key_B)
    hand.click((4.5, 4.5))
    hand.move((7.6, 4.6))
    assert [ghost.text for ghost in page.canvas.scene.ghosts.ghosts] == ["A02"]
    hand.click((7.6, 4.6))
    hand.drag((9, 3), (14, 6))
    booths = {one.code: one for one in records.where(document.fair.db, Booth)}
    assert booths.keys() == {"A01", "A02", "A03"}
    assert (booths["A02"].x_m, booths["A02"].y_m) == (booths["A01"].x_m + 3, booths["A01"].y_m)
    assert (booths["A03"].width_m, booths["A03"].depth_m) == (5, 3)
    refused: list[str] = []
    page.canvas.view.refused.connect(refused.append)
    hand.drag((10, 3), (12, 5))  # over A03
    assert len(refused) == 1 and len(codes(document)) == 3
    qtbot.keyClick(page.canvas.view, Qt.Key.Key_Escape)
    assert page.tools.chosen == "select" and not page.canvas.scene.ghosts.ghosts


@pytest.mark.parametrize(
    ("tool", "draw", "wanted"),
    [
        ("stage", lambda hand: hand.drag((10, 10), (18, 14)), ("stage", 10, 10, 8, 4)),
        ("keep_clear", lambda hand: hand.drag((30, 0), (34, 20)), ("keep_clear", 30, 0, 4, 20)),
        ("pillar", lambda hand: hand.click((20.1, 20.1), ALT), ("pillar", 19.8, 19.8, 0.6, 0.6)),
        ("power", lambda hand: hand.click((20.1, 20)), ("power", 19.75, 19.75, 0.5, 0.5)),
        ("entrance", lambda hand: hand.click((33, 55)), ("entrance", 31, 55.5, 4, 0.5)),
        ("entrance", lambda hand: hand.drag((1, 10), (1, 16)), ("entrance", 0, 10, 0.5, 6)),
        ("wall", lambda hand: hand.drag((20, 20), (26, 20.4), SHIFT), ("wall", 20, 20, 6, 0)),
    ],
)
def test_things_of_a_hall(
    page: PlanPage, hand: Hand, document: Document, tool: str, draw: Callable[[Hand], None], wanted: tuple[Any, ...]
) -> None:
    before = plan_of(document)
    page.tools.choose(tool)
    draw(hand)
    (made,) = records.where(document.fair.db, PlanItem)
    assert made.kind == wanted[0]
    assert (made.x_m, made.y_m, made.width_m, made.depth_m) == pytest.approx(wanted[1:], abs=0.12)
    assert page.canvas.scene.selected_things == [made.id]
    page.canvas.grab()
    document.undo()
    assert plan_of(document) == before


def test_a_wall_from_corner_to_corner_and_a_label(page: PlanPage, hand: Hand, document: Document, qtbot: QtBot) -> None:
    qtbot.keyClick(page.canvas.view, Qt.Key.Key_L)
    for corner in ((10, 10), (20, 10), (20, 15)):
        hand.click(corner)
    qtbot.keyClick(page.canvas.view, Qt.Key.Key_Return)
    qtbot.keyClick(page.canvas.view, Qt.Key.Key_T)
    hand.click((30, 30))
    line = field(page, "plan.label.text")
    line.setText("Khu ẩm thực")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    wall, text = sorted(records.where(document.fair.db, PlanItem), key=lambda one: one.kind, reverse=True)
    assert (wall.points, text.text) == ("10,10 20,10 20,15", "Khu ẩm thực")


@pytest.mark.parametrize("tool", ["wall", "measure", "keep_clear", "hall_outline"])
def test_a_corner_taken_back_while_the_button_is_down_is_not_missed(
    page: PlanPage, hand: Hand, document: Document, qtbot: QtBot, tool: str
) -> None:
    before = len(records.where(document.fair.db, PlanItem))
    page.workplace.commands.action(f"plan.{tool}").trigger()
    hand.press((10, 20))
    qtbot.keyClick(page.canvas.view, Qt.Key.Key_Backspace)
    hand.let_go((10, 20))
    hand.click((12, 22))
    qtbot.keyClick(page.canvas.view, Qt.Key.Key_Escape)
    assert len(records.where(document.fair.db, PlanItem)) == before


@pytest.mark.parametrize("close", ["enter", "double click", "first corner"])
def test_a_clear_area_from_corner_to_corner(
    page: PlanPage, hand: Hand, document: Document, qtbot: QtBot, close: str
) -> None:
    before = plan_of(document)
    page.tools.choose("keep_clear")
    for place in ((10, 10), (20, 10), (20, 14), (30, 30), (14, 14)):
        hand.click(place)
        hand.move((place[0] + 1, place[1]), button=NONE)
    qtbot.keyClick(page.canvas.view, Qt.Key.Key_Backspace)
    qtbot.keyClick(page.canvas.view, Qt.Key.Key_Backspace)
    for place in ((14, 14), (14, 20)):
        hand.click(place)
    if close == "enter":
        hand.click((10, 20))
        qtbot.keyClick(page.canvas.view, Qt.Key.Key_Return)
    elif close == "double click":
        hand.click((10, 20))
        hand.mouse(QEvent.Type.MouseButtonDblClick, hand.px((10, 20)), LEFT)
        hand.let_go((10, 20))
    else:
        hand.click((10, 20))
        hand.click((10.2, 10.1))
    (made,) = records.where(document.fair.db, PlanItem)
    assert made.points == "10,10 20,10 20,14 14,14 14,20 10,20"
    assert (made.kind, made.x_m, made.y_m, made.width_m, made.depth_m) == ("keep_clear", 10, 10, 10, 10)
    scene = page.canvas.scene
    assert scene.selected_things == [made.id] and scene.thing_at(QPointF(1200, 1900))
    assert scene.thing_at(QPointF(1700, 1700)) is None, "beside the bend nothing is picked"
    page.canvas.grab()
    document.undo()
    assert plan_of(document) == before


def test_a_clear_area_whose_sides_cross_is_put_right_or_given_up(
    page: PlanPage, hand: Hand, document: Document, qtbot: QtBot
) -> None:
    refused: list[str] = []
    page.canvas.view.refused.connect(refused.append)
    page.tools.choose("keep_clear")
    for place in ((10, 10), (20, 10), (10, 20), (20, 20)):
        hand.click(place)
    qtbot.keyClick(page.canvas.view, Qt.Key.Key_Return)
    assert len(refused) == 1 and not records.where(document.fair.db, PlanItem)
    qtbot.keyClick(page.canvas.view, Qt.Key.Key_Backspace)
    qtbot.keyClick(page.canvas.view, Qt.Key.Key_Return)
    assert [one.points for one in records.where(document.fair.db, PlanItem)] == ["10,10 20,10 10,20"]
    hand.click((30, 30))
    hand.click((40, 30))
    qtbot.keyClick(page.canvas.view, Qt.Key.Key_Escape)
    qtbot.keyClick(page.canvas.view, Qt.Key.Key_Return)
    assert page.tools.chosen == "keep_clear" and len(records.where(document.fair.db, PlanItem)) == 1
    assert not page.canvas.view.tool or not getattr(page.canvas.view.tool, "shown", ())


def test_measuring_makes_nothing(page: PlanPage, hand: Hand, document: Document, qtbot: QtBot) -> None:
    before = plan_of(document)
    qtbot.keyClick(page.canvas.view, Qt.Key.Key_M)
    hand.drag((10, 10), (22.5, 10))
    assert "12,50 m" in page.tools.hint and page.foot.hint.text() == page.tools.hint
    page.canvas.grab()
    assert plan_of(document) == before


def test_a_fair_open_for_reading_only_has_no_drawing_tools(
    page: PlanPage, hand: Hand, document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(document.fair), "writable", property(lambda _fair: False))
    page.tools.choose("booth")
    assert page.tools.chosen == "select"
    page.tools.choose("measure")
    assert page.tools.chosen == "measure"


def test_a_hint_is_told_whole_on_two_lines(page: PlanPage) -> None:
    foot, long = page.foot, "Bấm để đặt gian B21, kéo để chọn kích thước · Alt: không bắt dính · Esc: xong"
    foot.say(long)
    for width in (440, 700, 1000):
        foot.setFixedWidth(width)
        QApplication.processEvents()
        assert foot.hint.heightForWidth(foot.hint.width()) <= foot.hint.height(), width
    assert foot.near.isVisible(), "there is room for both"
    foot.say("")
    foot.setFixedWidth(440)
    QApplication.processEvents()
    assert foot.near.isVisible()


@pytest.mark.parametrize(
    ("name", "typed", "told"),
    [
        ("pattern", "A", "Đánh số từ: chưa có số bắt đầu. Viết như A{01} hoặc A01 để có A01, A02, A03."),
        ("pattern", "A{x}", "Đánh số từ: trong ngoặc nhọn chỉ có chữ số, như A{01}."),
        ("step", "0", "Bước: viết số khác 0, như 1, 2 hoặc -1."),
        ("skip", "bốn", "Bỏ các số: viết các số cách nhau bằng dấu phẩy, như 4, 13, 20-22."),
        ("rows", "0", "Số hàng: viết số nguyên từ 1 đến "),
        ("width", "ba", "Gian rộng (m): viết số mét từ 0,5 đến 100, như 3,5."),
        ("turn", "x", "Xoay (°): viết số độ, như 90."),
    ],
)
def test_what_is_wrong_with_a_figure_is_told_with_an_example(
    page: PlanPage, hand: Hand, name: str, typed: str, told: str
) -> None:
    page.tools.choose("rows")
    hand.drag((3, 2), (45.1, 17.1))
    line = field(page, f"plan.rows.{name}")
    line.setText(typed)
    line.textEdited.emit(typed)
    panel = page.tools.panel.findChild(RowPanel)
    assert panel and panel.problem.startswith(told)
    assert line.property("wrong") == "true"
