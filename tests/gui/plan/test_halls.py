"""Halls made, taken from ready plans, outlined and given a picture, through the page; undo takes each back whole."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hall_of_booths import Hand
from PIL import Image
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.fair import FairFacts
from boothapp.domain.photo import Photo
from boothapp.domain.plan import Assignment, Booth, Hall, Pavilion, PlanItem, Zone
from boothapp.gui import messages
from boothapp.gui.document import Document
from boothapp.gui.plan.halls.background_panel import BackgroundPanel
from boothapp.gui.plan.halls.page_choice import PageChoice
from boothapp.gui.plan.page import PlanPage
from boothapp.gui.shell.main_window import MainWindow
from boothapp.gui.shell.notices import Banner
from boothapp.store import records
from boothapp.store.fair import create_fair

KINDS = (Hall, Booth, Zone, Pavilion, PlanItem, Assignment, Photo)


LONG = "Nhà triển lãm trung tâm – tầng 1 phía Đông"


def plan_of(document: Document) -> list[Any]:
    return [records.where(document.fair.db, kind) for kind in KINDS]


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> Iterator[PlanPage]:
    """The page of a fair without halls."""
    made = window.go("plan")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield made
    made.tools.choose("select")


@pytest.fixture
def hall(page: PlanPage, document: Document) -> PlanPage:
    """The page with an empty hall."""
    with document.fair.edit("test"):
        records.save(document.fair.db, Hall("Nhà A", 40, 30, id="h"))
    page.canvas.view.fit()
    return page


@pytest.fixture
def undone(document: Document, page: PlanPage) -> Iterator[Callable[[str], None]]:
    """Check that the last edit was this one, and that undo takes it back whole."""
    before = plan_of(document)

    def check(code: str) -> None:
        assert document.undoable and document.undoable.code == code
        document.undo()
        assert plan_of(document) == before

    yield check


def press(page: PlanPage, name: str, qtbot: QtBot) -> None:
    found = next((one for one in page.findChildren(QAbstractButton, name) if one.isVisible()), None)
    assert found and found.isEnabled(), name
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def give(page: PlanPage, command: str) -> None:
    action = page.workplace.commands.action(f"plan.{command}")
    assert action.isEnabled()
    action.trigger()


def write(page: PlanPage, name: str, text: str, qtbot: QtBot) -> QLineEdit:
    line = page.tools.panel.findChild(QLineEdit, name)
    assert line
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)
    return line


def test_a_fair_without_halls_offers_ways_to_begin(
    page: PlanPage, document: Document, qtbot: QtBot, undone: Callable[[str], None]
) -> None:
    assert page.hall_verbs.empty.isVisible() and not page.canvas.isVisible()
    press(page, "plan.begin.template", qtbot)
    press(page, "plan.template.1", qtbot)
    page.window().activateWindow()
    qtbot.waitUntil(page.window().isActiveWindow)
    page.tools.panel.findChild(QAbstractButton, "plan.template.1").setFocus()
    QTest.keyClick(page.window().windowHandle(), Qt.Key.Key_Return)  # as a key comes, through the whole window
    assert page.canvas.isVisible() and not page.hall_verbs.empty.isVisible()
    assert page.canvas.state and len(page.canvas.state.booths) == 72
    assert page.beside.currentWidget() is page.right
    undone("take_plan")
    assert page.hall_verbs.empty.isVisible()


def test_nothing_is_told_of_a_hall_or_an_exhibitor_that_is_not_there(page: PlanPage, document: Document) -> None:
    assert not page.inspector.hall.name.isVisible() and not page.inspector.hall.lines["width_m"].isVisible()
    assert page.assigning.list.nothing.text() == "Chưa có đơn vị nào."
    with document.fair.edit("test"):
        records.save(document.fair.db, Hall("Nhà A", 40, 30, id="h"))
    assert page.inspector.hall.name.isVisible() and page.inspector.hall.lines["width_m"].isVisible()


def test_rows_can_be_drawn_at_once_in_a_first_hall(page: PlanPage, document: Document, qtbot: QtBot) -> None:
    press(page, "plan.begin.rows", qtbot)
    assert records.where(document.fair.db, Hall) == [], "its size is asked first"
    line = write(page, "plan.hall_form.width", "66", qtbot)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert [hall.width_m for hall in records.where(document.fair.db, Hall)] == [66.0]
    assert page.tools.chosen == "rows" and page.canvas.state is not None
    assert page.canvas.state.hall.name == "Nhà A"


def test_the_plan_of_another_fair_is_taken_without_its_exhibitors(
    page: PlanPage, document: Document, tmp_path: Path, undone: Callable[[str], None]
) -> None:
    rows = [Hall("Nhà Tây", 20, 20, id="w"), Exhibitor("HTX", id="e"), Booth("w", "T1", 1, 1, id="t")]
    create_fair(tmp_path / "Cũ", FairFacts("Cũ"), [*rows, Assignment("t", "e")])
    page.hall_verbs.copy(tmp_path / "Cũ")
    assert page.canvas.state and [booth.code for booth in page.canvas.state.booths.values()] == ["T1"]
    assert records.where(document.fair.db, Assignment) == []
    undone("take_plan")


def test_a_hall_is_duplicated_without_its_exhibitors(page: PlanPage, document: Document) -> None:
    with document.fair.edit("test"):
        records.save(document.fair.db, Hall("Nhà A", 20, 20, id="w"), Hall("Nhà B", 20, 20, 1, id="x"))
        records.save(document.fair.db, Zone("A", "Nông sản", hall_id="w", id="z"), Zone("B", "Khác", hall_id="x"))
        records.save(document.fair.db, Exhibitor("HTX", id="e"), Booth("w", "A01", 1, 1, zone_id="z", id="t"))
        records.save(document.fair.db, Booth("x", "B01", 1, 1), Assignment("t", "e"))
    before = plan_of(document)
    page.halls.show_hall("w")
    page.workplace.commands.action("plan.hall_duplicate").trigger()
    state = page.canvas.state
    assert state and state.hall.name == "Nhà C" and [booth.code for booth in state.booths.values()] == ["C01"]
    assert all(booth.is_free for booth in state.booths.values())
    assert [zone.code for zone in records.where(document.fair.db, Zone, order="code")] == ["A", "B", "C"]
    document.undo()
    assert plan_of(document) == before


def test_damage_of_another_fair_is_told_as_that_of_the_other(page: PlanPage, tmp_path: Path) -> None:
    create_fair(tmp_path / "Cũ", FairFacts("Cũ"))
    (tmp_path / "Cũ" / "fair.db").write_bytes(b"x" * 200)
    told: list[messages.Message] = []
    page.workplace.messages.banner_wanted.connect(told.append)
    page.hall_verbs.copy(tmp_path / "Cũ")
    (one,) = told
    assert "Cũ" in one.what and "hỏng" in one.why and not one.actions


def test_a_new_hall_is_typed_and_shown(hall: PlanPage, document: Document, qtbot: QtBot) -> None:
    before = plan_of(document)
    give(hall, "hall_new")
    line = write(hall, "plan.hall_form.width", "20m", qtbot)
    write(hall, "plan.hall_form.depth", "x", qtbot)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert "42" in hall.tools.panel.currentWidget().problem and plan_of(document) == before
    write(hall, "plan.hall_form.depth", "1500cm", qtbot)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert hall.halls.currentText() == "Nhà B" and hall.canvas.state
    assert (hall.canvas.state.hall.width_m, hall.canvas.state.hall.depth_m) == (20, 15)
    document.undo()
    assert plan_of(document) == before and hall.halls.currentText() == "Nhà A"
    document.redo()
    assert hall.halls.currentText() == "Nhà B"
    give(hall, "hall_earlier")
    assert [hall.halls.itemText(number) for number in range(2)] == ["Nhà B", "Nhà A"]


@pytest.mark.parametrize("begun", ["hall_edit", "hall_outline", "hall_background", "rows", "zone", "booth", "renumber"])
@pytest.mark.parametrize("another", [True, False])
def test_what_was_begun_in_a_hall_goes_with_it(
    page: PlanPage, document: Document, qtbot: QtBot, begun: str, *, another: bool
) -> None:
    if another:
        with document.fair.edit("test"):
            records.save(document.fair.db, Hall("Nhà B", 20, 20, id="b"))
    with document.fair.edit("test"):
        records.save(document.fair.db, Hall("Nhà A", 40, 30, id="h"), Booth("h", "A01", 3, 2, id="a"))
    page.canvas.scene.select(["a"])
    give(page, begun)
    document.undo()
    assert page.canvas.hall_id == ("b" if another else None)
    hall_panels = ("plan.hall_form", "plan.background", "plan.renumber", "plan.zone")
    shown = page.tools.panel.currentWidget()
    assert shown is None or shown.objectName() not in hall_panels
    assert page.canvas.view.tool is None or page.tools.chosen == begun
    assert another or (page.tools.chosen == "select" and page.beside.currentWidget() is page.right)
    qtbot.keyClick(page.canvas.view, Qt.Key.Key_Return)
    assert len(records.where(document.fair.db, Hall)) == another and not records.where(document.fair.db, Booth)


def test_a_new_hall_is_typed_on_while_the_one_that_is_shown_goes(
    page: PlanPage, document: Document, qtbot: QtBot
) -> None:
    with document.fair.edit("test"):
        records.save(document.fair.db, Hall("Nhà A", 40, 30, id="h"))
    give(page, "hall_new")
    line = write(page, "plan.hall_form.width", "20m", qtbot)
    document.undo()
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert [hall.width_m for hall in records.where(document.fair.db, Hall)] == [20]


def test_booths_that_would_stand_outside_are_told(hall: PlanPage, document: Document, qtbot: QtBot) -> None:
    with document.fair.edit("test"):
        records.save(document.fair.db, Booth("h", "A01", 30, 2), Booth("h", "A02", 3, 2))
    give(hall, "hall_edit")
    write(hall, "plan.hall_form.width", "25", qtbot)
    assert "1 gian sẽ nằm ngoài nhà" in hall.tools.panel.currentWidget()._told.text()
    qtbot.keyClick(write(hall, "plan.hall_form.name", "Nha 2", qtbot), Qt.Key.Key_Return)
    assert hall.halls.currentText() == "Nha 2" and len(records.where(document.fair.db, Booth)) == 2


@pytest.mark.parametrize("menu", [True, False])
def test_a_hall_gets_too_small_for_somebody_only_when_staff_say_so(
    hall: PlanPage, document: Document, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, *, menu: bool
) -> None:
    with document.fair.edit("test"):
        records.save(document.fair.db, Booth("h", "A01", 30, 2, id="b"), Exhibitor("HTX Chè", id="e"))
        records.save(document.fair.db, Booth("h", "A02", 20, 2), Assignment("b", "e"))
    hall.canvas.scene.select([])
    before, asked, answers = plan_of(document), [], [1, 0]

    def answer(_parent: object, question: Any, *_: object, **__: object) -> int:
        asked.append(f"{question.what} {question.why}")
        return answers.pop(0)

    monkeypatch.setattr(messages, "asked", answer)

    def make_it(width: str) -> None:
        if menu:
            give(hall, "hall_edit")
            line = write(hall, "plan.hall_form.width", width, qtbot)
        else:
            line = hall.inspector.hall.lines["width_m"]
            line.setFocus()
            line.selectAll()
            qtbot.keyClicks(line, width)
        qtbot.keyClick(line, Qt.Key.Key_Return)

    make_it("25")
    assert plan_of(document) == before and "A01 (HTX Chè)" in asked[0]
    assert menu or hall.inspector.hall.lines["width_m"].text() == "40,00"
    make_it("25")
    assert [one.width_m for one in records.where(document.fair.db, Hall)] == [25]
    make_it("22")
    assert len(asked) == 2, "it lay outside before, and nobody is in the other"
    for _ in range(2):
        document.undo()
    assert plan_of(document) == before


def test_an_outline_is_clicked_and_typed(hall: PlanPage, document: Document, qtbot: QtBot) -> None:
    before, hand, view = plan_of(document), Hand(hall.canvas), hall.canvas.view
    give(hall, "hall_outline")
    hand.click((0, 0))
    hand.move((10, 0))
    qtbot.keyClicks(view, "25,5")
    qtbot.keyClick(view, Qt.Key.Key_Return)
    hand.click((25.5, 20))
    hand.click((0, 20))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert hall.canvas.state
    assert [tuple(corner) for corner in hall.canvas.state.outline] == [(0, 0), (25.5, 0), (25.5, 20), (0, 20)]
    assert (hall.canvas.state.hall.width_m, hall.tools.chosen) == (25.5, "select")
    give(hall, "hall_rectangle")
    assert records.where(document.fair.db, PlanItem) == []
    document.undo()
    document.undo()
    assert plan_of(document) == before


def test_escape_leaves_an_outline_undrawn(hall: PlanPage, document: Document, qtbot: QtBot) -> None:
    before, hand = plan_of(document), Hand(hall.canvas)
    give(hall, "hall_outline")
    for corner in ((0, 0), (10, 0), (10, 10)):
        hand.click(corner)
    qtbot.keyClick(hall.canvas.view, Qt.Key.Key_Escape)
    qtbot.keyClick(hall.canvas.view, Qt.Key.Key_Escape)
    assert plan_of(document) == before and hall.canvas.view.tool is None


@pytest.fixture
def backed(hall: PlanPage, tmp_path: Path, qtbot: QtBot) -> PlanPage:
    """The hall with a picture of 2:1 behind it, its panel open."""
    Image.new("RGB", (400, 200), "white").save(tmp_path / "a.png")
    give(hall, "hall_background")
    panel = hall.tools.panel.currentWidget()
    assert isinstance(panel, BackgroundPanel)
    panel.take(tmp_path / "a.png")
    qtbot.waitUntil(lambda: bool(hall.canvas.state and hall.canvas.state.backdrop))
    return hall


def test_a_picture_is_scaled_by_two_points_and_a_typed_distance(
    backed: PlanPage, document: Document, qtbot: QtBot
) -> None:
    before, hand = plan_of(document), Hand(backed.canvas)
    press(backed, "plan.background.scale", qtbot)
    hand.click((10, 5))
    hand.move((20, 5))
    hand.click((20, 5))
    line = write(backed, "plan.scale.length", "0", qtbot)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert plan_of(document) == before
    qtbot.keyClick(write(backed, "plan.scale.length", "5 m", qtbot), Qt.Key.Key_Return)
    assert backed.canvas.state and backed.canvas.state.backdrop
    box = backed.canvas.state.backdrop.box
    assert [round(side, 1) for side in (box.x, box.y, box.w, box.h)] == [5.0, 2.5, 20.0, 10.0]
    assert isinstance(backed.tools.panel.currentWidget(), BackgroundPanel)
    document.undo()
    assert plan_of(document) == before


def test_a_picture_is_dragged_faded_and_taken_away(backed: PlanPage, document: Document, qtbot: QtBot) -> None:
    hand, before = Hand(backed.canvas), plan_of(document)
    press(backed, "plan.background.move", qtbot)
    hand.drag((10, 5), (13, 9))
    assert backed.canvas.state and backed.canvas.state.backdrop
    assert [round(side) for side in backed.canvas.state.backdrop.box.corners()[0]] == [3, 4]
    panel = backed.tools.panel.currentWidget()
    assert isinstance(panel, BackgroundPanel) and panel.isVisible()
    qtbot.keyClick(panel._fade, Qt.Key.Key_PageUp)
    assert backed.canvas.state.hall.background_fade == pytest.approx(0.6)
    press(backed, "plan.background.remove", qtbot)
    assert backed.canvas.state.backdrop is None
    for _ in range(3):
        document.undo()
    assert plan_of(document) == before


def test_a_hall_with_exhibitors_goes_only_after_they_were_named(
    hall: PlanPage, document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    with document.fair.edit("test"):
        records.save(document.fair.db, Booth("h", "A01", 3, 2, id="b"), Exhibitor("HTX Chè", id="e"))
        records.save(document.fair.db, Assignment("b", "e"))
    before, asked, answers = plan_of(document), [], [1, 0]

    def answer(_parent: object, question: Any, *_: object, **__: object) -> int:
        asked.append(f"{question.what} {question.why}")
        return answers.pop(0)

    monkeypatch.setattr(messages, "asked", answer)
    give(hall, "hall_remove")
    assert plan_of(document) == before and "A01 – HTX Chè" in asked[0]
    give(hall, "hall_remove")
    assert records.where(document.fair.db, Hall) == [] and hall.hall_verbs.empty.isVisible()
    document.undo()
    assert plan_of(document) == before


def test_the_whole_name_of_a_hall_is_read_where_there_is_room(
    hall: PlanPage, document: Document, window: MainWindow, qtbot: QtBot
) -> None:
    with document.fair.edit("test"):
        records.save(document.fair.db, Hall(LONG, 40, 30, id="long"))
    hall.halls.show_hall("long")
    window.resize(1366, 660)
    qtbot.waitUntil(lambda: hall.halls.width() > hall.halls.fontMetrics().horizontalAdvance(LONG))
    assert not hall.halls.toolTip()
    window.resize(window.minimumSize())
    qtbot.waitUntil(lambda: window.width() < 1366)
    assert hall.header.width() >= hall.header.minimumSizeHint().width()


@pytest.mark.parametrize("leave", [True, False])
def test_a_picture_arrives_whatever_panel_is_shown_when_it_is_taken_in(
    hall: PlanPage, tmp_path: Path, qtbot: QtBot, *, leave: bool
) -> None:
    Image.new("RGB", (400, 200), "white").save(tmp_path / "a.png")
    give(hall, "hall_background")
    panel = hall.tools.panel.currentWidget()
    assert isinstance(panel, BackgroundPanel)
    panel.take(tmp_path / "a.png")
    give(hall, "hall_edit" if leave else "hall_background")
    del panel
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[call-overload]
    qtbot.waitUntil(lambda: bool(hall.canvas.state and hall.canvas.state.backdrop))


@pytest.mark.parametrize(("way", "then"), [("own", "plan.hall"), ("picture", "plan.background")])
def test_a_first_hall_is_asked_for_before_anything_else(
    page: PlanPage, document: Document, qtbot: QtBot, way: str, then: str
) -> None:
    assert page.hall_verbs.empty.ways[0].objectName() == "plan.begin.own"
    press(page, f"plan.begin.{way}", qtbot)
    assert records.where(document.fair.db, Hall) == []
    line = write(page, "plan.hall_form.depth", "20", qtbot)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert [hall.depth_m for hall in records.where(document.fair.db, Hall)] == [20.0]
    shown = page.beside.currentWidget() is page.tools.panel
    assert shown is (way == "picture") and (not shown or page.tools.panel.currentWidget().objectName() == then)


def test_a_hall_smaller_than_its_scaled_picture_is_told_and_takes_its_size(
    backed: PlanPage, document: Document, qtbot: QtBot
) -> None:
    size = backed.tools.panel.findChild(QAbstractButton, "plan.background.size")
    assert size and not size.isVisible()
    hand = Hand(backed.canvas)
    press(backed, "plan.background.scale", qtbot)
    hand.click((10, 5))
    hand.move((20, 5))
    hand.click((20, 5))
    qtbot.keyClick(write(backed, "plan.scale.length", "25 m", qtbot), Qt.Key.Key_Return)
    state = backed.canvas.state
    assert state and state.backdrop and state.backdrop.box.w > state.hall.width_m
    assert backed.canvas.view.fitted and backed.canvas.view.seen.contains(backed.canvas.scene.area)
    before = plan_of(document)
    told = " ".join(one.text() for one in backed.tools.panel.currentWidget().findChildren(QLabel))
    assert "Nhà nhỏ hơn ảnh" in told
    press(backed, "plan.background.size", qtbot)
    state = backed.canvas.state
    assert state and state.backdrop
    box = state.backdrop.box
    assert (state.hall.width_m, state.hall.depth_m) == pytest.approx((box.x + box.w, box.y + box.h), abs=0.02)
    document.undo()
    assert plan_of(document) == before


@pytest.mark.parametrize("pages", [1, 2])
def test_the_page_is_asked_only_of_a_pdf_of_several(hall: PlanPage, tmp_path: Path, qtbot: QtBot, pages: int) -> None:
    """The first page is upright, the second lies."""
    sheets = [Image.new("RGB", size, "white") for size in ((200, 400), (400, 200))][:pages]
    sheets[0].save(tmp_path / "mặt bằng.pdf", save_all=True, append_images=sheets[1:])
    give(hall, "hall_background")
    panel = hall.tools.panel.currentWidget()
    assert isinstance(panel, BackgroundPanel)
    panel.take(tmp_path / "mặt bằng.pdf")
    if pages > 1:
        qtbot.waitUntil(lambda: hall.tools.panel.currentWidget().objectName() == "plan.pdf_page")
        asks = hall.tools.panel.currentWidget()
        assert isinstance(asks, PageChoice)
        first = asks.look.pixmap()
        assert first.height() > first.width(), "the page is shown"
        qtbot.keyClick(asks.lines[0], Qt.Key.Key_Down)
        assert asks.page == 2 and asks.look.pixmap().height() < asks.look.pixmap().width()
        line = write(hall, "plan.pdf_page.page", "3", qtbot)
        assert asks.look.pixmap().isNull()
        qtbot.keyClick(line, Qt.Key.Key_Return)
        assert "từ 1 đến 2" in hall.tools.panel.currentWidget().problem
        qtbot.keyClick(write(hall, "plan.pdf_page.page", "2", qtbot), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(hall.canvas.state and hall.canvas.state.backdrop))
    assert isinstance(hall.tools.panel.currentWidget(), BackgroundPanel)
    state = hall.canvas.state
    assert state and state.backdrop
    assert (state.backdrop.box.w > state.backdrop.box.h) is (pages > 1)


def test_what_was_said_of_a_broken_picture_goes_when_another_one_stands_there(
    hall: PlanPage, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "hỏng.pdf").write_bytes(b"%PDF-1.4 is none")
    Image.new("RGB", (60, 40)).save(tmp_path / "a.png")
    give(hall, "hall_background")
    panel = hall.tools.panel.currentWidget()
    assert isinstance(panel, BackgroundPanel)
    panel.take(tmp_path / "hỏng.pdf")
    qtbot.waitUntil(lambda: window.findChild(Banner) is not None)
    panel.take(tmp_path / "a.png")
    qtbot.waitUntil(lambda: bool(hall.canvas.state and hall.canvas.state.backdrop))
    qtbot.waitUntil(lambda: window.findChild(Banner) is None)
