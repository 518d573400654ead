"""Two windows on one fair, and a window that is closed amid something: nothing is half written, nothing breaks."""

from collections.abc import Callable, Iterator

import pytest
from hall_of_booths import RIGHT, Hand, fill
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from typing_vietnamese import type_text

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.plan import Assignment, Booth, Hall, Pavilion, PlanItem, Zone
from boothapp.gui.document import Document
from boothapp.gui.jobs import Jobs
from boothapp.gui.plan.assigning.assign_box import AssignBox
from boothapp.gui.plan.page import PlanPage
from boothapp.gui.plan.tools.tool_panel import ToolPanel
from boothapp.gui.preferences import Preferences
from boothapp.gui.shell.main_window import MainWindow
from boothapp.gui.widgets.dragged_ids import carrying
from boothapp.store import history, records
from boothapp.tasks import begun_draws, draw_lots, draw_plan

KINDS = (Hall, Booth, Zone, Pavilion, PlanItem, Assignment, Exhibitor)
A01, A03, A04, B01, GROUND = (4.5, 5.5), (10.5, 5.5), (13.5, 5.5), (4.5, 15.5), (20.0, 22.0)


def facts(document: Document) -> list[object]:
    db = document.fair.db
    return [[records.where(db, kind) for kind in KINDS], len(history.entries(document.fair))]


@pytest.fixture
def filled(document: Document) -> Document:
    fill(document)
    with document.fair.edit("test"):
        records.save(document.fair.db, Exhibitor("Rượu cần Buôn Đôn", booths_requested=2, id="wine"))
    return document


# a second window


@pytest.fixture
def reader(filled: Document, preferences: Preferences, qtbot: QtBot, qapp: QApplication) -> Iterator[PlanPage]:
    """The plan in a window that only reads; the fair is held by `filled`."""
    document = Document(filled.folder, "Bàn 3")
    assert not document.fair.writable
    window = MainWindow(document, preferences, Jobs())
    window.restore({})
    window.show()
    qtbot.waitExposed(window)
    page = window.go("plan")
    assert isinstance(page, PlanPage)
    page.halls.show_hall("h")
    yield page
    window.jobs.stop_all()
    window.close()
    window.deleteLater()
    qapp.sendPostedEvents(window, QEvent.Type.DeferredDelete)
    document.close()


def look_at(page: PlanPage, place: tuple[float, float]) -> None:
    """Do with a booth whatever only looks at it."""
    hand, view = Hand(page.canvas), page.canvas.view
    at = hand.px(place).toPoint()
    hand.click(place)
    QApplication.sendEvent(view.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, view.viewport().mapToGlobal(at)))
    hand.mouse(QEvent.Type.MouseButtonPress, QPointF(at), RIGHT)
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(reason, at, view.viewport().mapToGlobal(at)))
    for menu in page.window().findChildren(QMenu):
        menu.close()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Right, Qt.Key.Key_F7, Qt.Key.Key_F7):
        QTest.keyClick(page.window().focusWidget() or view, key)


def test_a_window_that_reads_gets_along_with_what_the_other_one_takes_away(reader: PlanPage, filled: Document) -> None:
    look_at(reader, A01)
    draw_plan.remove(filled.fair, ["a1", "a4", "b3", "b4"], ["s"], vacating=True)
    before = facts(filled)
    for place in (A01, A04, (10.5, 15.5), (29.0, 6.0)):  # still drawn here
        look_at(reader, place)
    for tab in ("delegations", "unplaced"):
        reader.left.show_tab(tab)
    for tab in ("findings", "reprints", "details"):
        reader.right.show_tab(tab)
    assert "a1" not in reader.canvas.scene.booths
    look_at(reader, A03)
    assert facts(filled) == before


def test_a_window_that_reads_draws_gives_and_takes_away_nothing(reader: PlanPage, filled: Document) -> None:
    hand, view, before = Hand(reader.canvas), reader.canvas.view, facts(filled)
    hand.drag(A01, GROUND)
    hand.drag(A01, A03)
    for data in (carrying("exhibitors", ["wine"]), carrying("delegation", ["wine"])):
        assert not hand.carry(A04, data)
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_B, Qt.Key.Key_G, Qt.Key.Key_L, Qt.Key.Key_T):
        reader.canvas.scene.select(["a4"])
        view.setFocus()
        QTest.keyClick(view, key)
        hand.drag(GROUND, (25.0, 26.0))
    for command in ("duplicate", "lock", "group", "turn", "merge", "split", "renumber", "duplicate_grid"):
        reader.canvas.scene.select(["a4", "b1"])
        reader.workplace.commands.action(f"plan.{command}").trigger()
    reader.assigning.place_exhibitor("wine")
    hand.click(A04)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert facts(filled) == before and view.tool is None


def test_a_draw_begun_in_the_other_window_is_only_looked_at(reader: PlanPage, filled: Document) -> None:
    lots = draw_lots.draw(filled.fair, ["wine", "tea"], ["a4", "b1"], "7")
    begun_draws.keep(filled.fair, begun_draws.Begun("Lần 1", "7", "", ["a4", "b1"], lots, 1))
    reader.workplace.commands.action("plan.lots").trigger()
    shown = reader.lots.dialog
    assert shown and "1/2" in shown.told.text() and "chỉ để xem" in shown.told.text()
    assert not (shown.stop.isEnabled() or shown.one_by_one.isEnabled())
    shown.reject()


# closed amid something


@pytest.fixture
def page(window: MainWindow, filled: Document, qtbot: QtBot) -> PlanPage:
    found = window.go("plan")
    assert isinstance(found, PlanPage)
    found.halls.show_hall("h")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return found


def with_tool(key: str) -> Callable[[PlanPage], None]:
    def draw(page: PlanPage) -> None:
        page.tools.choose(key)
        Hand(page.canvas).drag(GROUND, (25.0, 26.0), let_go=False)

    return draw


def dragging(page: PlanPage) -> None:
    Hand(page.canvas).drag(A01, A03, let_go=False)


def nudging(page: PlanPage) -> None:
    page.canvas.scene.select(["b1"])
    QTest.keyPress(page.canvas.view, Qt.Key.Key_Down)


def placing(page: PlanPage) -> None:
    Hand(page.canvas).carry(B01, carrying("exhibitors", ["wine"]))


def choosing(page: PlanPage) -> None:
    Hand(page.canvas).carry(A03, carrying("exhibitors", ["wine"]))


def typing_a_name(page: PlanPage) -> None:
    page.assigning.open_box("b1")
    (box,) = page.canvas.findChildren(AssignBox)
    type_text(box.line, "rượu")


def typing_figures(page: PlanPage) -> None:
    page.tools.choose("rows")
    panel = page.tools.panel.currentWidget()
    assert isinstance(panel, ToolPanel)
    type_text(panel.lines[0], "3")


BEGUN = {
    **{key: with_tool(key) for key in ("booth", "rows", "zone", "wall", "measure", "stage", "entrance", "label")},
    "hall_outline": lambda page: page.workplace.commands.action("plan.hall_outline").trigger(),
    "dragging": dragging,
    "placing": placing,
    "choosing": choosing,
    "typing a name": typing_a_name,
    "typing figures": typing_figures,
}


@pytest.mark.parametrize("name", BEGUN)
def test_a_window_closed_amid_something_leaves_the_plan_as_it_was(
    page: PlanPage, filled: Document, window: MainWindow, qapp: QApplication, name: str
) -> None:
    before = facts(filled)
    BEGUN[name](page)
    assert window.close()
    qapp.processEvents()
    assert facts(filled) == before and not window.isVisible()


def test_what_the_arrow_keys_moved_is_written_whole(page: PlanPage, filled: Document, window: MainWindow) -> None:
    before = len(history.entries(filled.fair))
    nudging(page)
    assert window.close()
    assert len(history.entries(filled.fair)) == before + 1
    moved = records.get(filled.fair.db, Booth, "b1")
    assert moved and moved.y_m == pytest.approx(14.1)
