"""What is begun on the canvas is given up when something else comes between: nothing happens later unseen."""

from collections.abc import Callable, Iterator

import pytest
from hall_of_booths import ALT, LEFT, NONE, Hand, fill, places
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.plan import Assignment, PlanItem
from boothapp.gui.document import Document
from boothapp.gui.plan.assigning.booth_panel import BoothPanel
from boothapp.gui.plan.page import PlanPage
from boothapp.gui.shell.main_window import MainWindow
from boothapp.gui.widgets.dragged_ids import carrying
from boothapp.store import records

A01, A03, B01, GROUND = (4.5, 5.5), (10.5, 5.5), (4.5, 15.5), (20.0, 22.0)


@pytest.fixture
def page(window: MainWindow, document: Document, qtbot: QtBot) -> PlanPage:
    fill(document)
    with document.fair.edit("test"):
        records.save(document.fair.db, Exhibitor("Rượu cần Buôn Đôn", booths_requested=2, id="wine"))
    found = window.go("plan")
    assert isinstance(found, PlanPage)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return found


class Gestures:
    """Begins things and looks whether any of them is still under way."""

    def __init__(self, page: PlanPage) -> None:
        self.page, self.hand = page, Hand(page.canvas)

    def swap(self) -> None:
        self.page.canvas.scene.select(["a1"])
        self.hand.drag(A01, A03, let_go=False)
        assert self.page.canvas.scene.drop.words  # "Đổi chỗ A01 ⇄ A03"

    def frame(self) -> None:
        self.hand.drag(GROUND, (30.0, 28.0), let_go=False)

    def wall(self) -> None:
        self.page.tools.choose("wall")
        self.hand.click(GROUND)
        self.hand.move((25.0, 22.0), button=NONE)

    def booth(self) -> None:
        self.page.tools.choose("booth")
        self.hand.drag(GROUND, (25.0, 26.0), let_go=False)

    def lit(self) -> None:
        self.page.assigning.place_exhibitor("wine")

    def offer(self) -> None:
        self.hand.carry(B01, carrying("exhibitors", ["wine"]))
        assert self.page.canvas.scene.ghosts.ghosts

    def choice(self) -> None:
        self.hand.carry(A03, carrying("exhibitors", ["wine"]))
        assert self.page.canvas.findChildren(BoothPanel)

    def all(self) -> Iterator[tuple[str, Callable[[], None]]]:
        for name in ("swap", "frame", "wall", "booth", "lit", "offer", "choice"):
            yield name, getattr(self, name)

    def let_go(self) -> None:
        """The button comes up where it is, and Enter is pressed."""
        self.hand.let_go(A03)
        QTest.keyClick(self.page.canvas.view, Qt.Key.Key_Return)
        for panel in self.page.canvas.findChildren(BoothPanel):  # Enter on what is selected
            panel.end()

    @property
    def left(self) -> list[str]:
        """What is still seen of something begun."""
        scene, view = self.page.canvas.scene, self.page.canvas.view
        seen = {
            "frame": scene.frame.isVisible(),
            "ghosts": bool(scene.ghosts.ghosts),
            "words": bool(scene.drop.words),
            "guides": bool(scene.guides.guides),
            "line": bool(getattr(view.tool, "shown", ())),
            "dim": any(item.opacity() < 1 for item in scene.booths.values()),
            "panel": any(not one.isHidden() for one in self.page.canvas.findChildren(BoothPanel)),
            "scrolling": view.edge.timer.isActive(),
        }
        return [name for name, is_seen in seen.items() if is_seen]


def facts(document: Document) -> tuple[object, ...]:
    db = document.fair.db
    given = sorted((one.booth_id, one.exhibitor_id) for one in records.where(db, Assignment))
    return places(document), given, len(records.where(db, PlanItem))


def other_page(page: PlanPage, _qtbot: QtBot) -> None:
    page.workplace.go("bin")
    page.workplace.go("plan")


def table_and_back(page: PlanPage, _qtbot: QtBot) -> None:
    page.canvas.view.setFocus()
    QTest.keyClick(page.canvas.view, Qt.Key.Key_F7)
    QTest.keyClick(page.canvas.list, Qt.Key.Key_F7)


def command(page: PlanPage, _qtbot: QtBot) -> None:
    page.workplace.commands.action("plan.wall").trigger()  # a command that can always be given


def undo(page: PlanPage, _qtbot: QtBot) -> None:
    page.workplace.commands.action("undo").trigger()


def redo(page: PlanPage, _qtbot: QtBot) -> None:
    page.document.undo()
    page.workplace.commands.action("redo").trigger()


def dialog(page: PlanPage, qtbot: QtBot) -> None:
    asked = QDialog(page.window())
    asked.open()
    qtbot.waitUntil(asked.isActiveWindow)
    asked.close()
    page.window().activateWindow()
    qtbot.waitUntil(page.window().isActiveWindow)
    asked.deleteLater()


@pytest.mark.parametrize("between", [other_page, table_and_back, command, undo, redo, dialog])
def test_what_comes_between_ends_what_was_begun(
    page: PlanPage, document: Document, qtbot: QtBot, between: Callable[[PlanPage, QtBot], None]
) -> None:
    gestures = Gestures(page)
    for name, begin in gestures.all():
        with document.fair.edit("test"):
            records.save(document.fair.db, Exhibitor("HTX Khác", id=f"x-{name}"))  # an undo takes nothing of the plan
        before = facts(document)
        begin()
        between(page, qtbot)
        assert gestures.left == [], name
        page.canvas.scene.select([])
        gestures.let_go()
        assert facts(document) == before, name
        page.tools.choose("select")
        page.canvas.scene.select([])


@pytest.mark.parametrize("name", ["swap", "frame", "wall", "booth"])
def test_another_edit_ends_what_the_mouse_began(page: PlanPage, document: Document, name: str) -> None:
    gestures = Gestures(page)
    getattr(gestures, name)()
    with document.fair.edit("test"):
        records.save(document.fair.db, Exhibitor("HTX Khác", id="x"))
    before = facts(document)
    assert gestures.left == []
    gestures.let_go()
    assert facts(document) == before


@pytest.mark.parametrize("name", ["swap", "frame", "booth"])
def test_a_button_that_came_up_elsewhere_ends_what_it_began(page: PlanPage, document: Document, name: str) -> None:
    gestures = Gestures(page)
    before = facts(document)
    getattr(gestures, name)()
    gestures.hand.mouse(QEvent.Type.MouseMove, gestures.hand.px((1.0, 1.0)), NONE)
    assert set(gestures.left) <= {"ghosts", "guides"}  # the drawing tool shows where the next booth would come
    gestures.let_go()
    assert facts(document) == before


def test_who_is_placed_and_taken_out_meanwhile_is_placed_no_more(page: PlanPage, document: Document) -> None:
    with document.fair.edit("test"):
        records.save(document.fair.db, Exhibitor("HTX Khác", booths_requested=0, id="x"))  # it does not wait
    page.assigning.place_exhibitor("x")
    assert page.assigning.placing.who
    document.undo()
    assert page.assigning.placing.who is None and Gestures(page).left == []


def test_a_booth_scrolled_along_with_alt_held_swaps_nothing(page: PlanPage, document: Document) -> None:
    """Alt = no snapping and no swap; the plan that scrolls under a mouse at rest keeps to that."""
    gestures, view = Gestures(page), page.canvas.view
    page.canvas.scene.select(["a1"])
    gestures.hand.press(A01)
    for place in ((6.0, 5.5), A03):
        gestures.hand.move(place, ALT)
    view.again()
    assert not page.canvas.scene.drop.words
    gestures.hand.let_go(A03, ALT)
    assert ("a1", "tea") in facts(document)[1]  # type: ignore[operator]


def test_dragging_from_a_booth_to_another_places_nobody(page: PlanPage, document: Document) -> None:
    gestures = Gestures(page)
    gestures.lit()
    before = facts(document)
    gestures.hand.press(GROUND, button=LEFT)
    gestures.hand.let_go(B01)
    assert facts(document) == before and not page.assigning.placing.run
