"""From an empty hall to a full one with mouse and keys, every press, drag and typed word counted.

docs/floor-plan-walk.md says how it is counted and gives the figures that stand here.
"""

from collections import Counter
from collections.abc import Iterator

import pytest
from hall_of_booths import Hand
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot
from typing_vietnamese import type_text

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.plan import Assignment, Booth, Hall, Pavilion, Zone
from boothapp.gui.document import Document
from boothapp.gui.plan.assigning.unplaced_model import Head
from boothapp.gui.plan.page import PlanPage
from boothapp.gui.shell.main_window import MainWindow
from boothapp.store import records


class Counted:
    """Somebody before the window; each thing the hand does once is one gesture."""

    def __init__(self, page: PlanPage, qtbot: QtBot) -> None:
        self.page, self.qtbot, self.hand = page, qtbot, Hand(page.canvas)
        self.gestures: Counter[str] = Counter()

    def key(self, key: Qt.Key) -> None:
        """Press a key where the keys go now."""
        focused = QApplication.focusWidget()
        assert focused
        self.qtbot.keyClick(focused, key)
        self.gestures["key"] += 1

    def type(self, words: str) -> None:
        """Type a word where the keys go now."""
        line = QApplication.focusWidget()
        assert isinstance(line, QLineEdit)
        type_text(line, words)
        self.gestures["word"] += 1

    def drag(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        self.hand.drag(start, end)
        self.gestures["drag"] += 1

    def click(self, place: tuple[float, float]) -> None:
        self.hand.click(place)
        self.gestures["click"] += 1

    def click_tool(self, tool: str) -> None:
        button = self.page.findChild(QToolButton, tool)
        assert isinstance(button, QToolButton)
        self.click_button(button)

    def click_button(self, button: QAbstractButton) -> None:
        assert button.isVisible()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.gestures["click"] += 1

    def click_card(self, id_: str) -> None:
        cards = self.page.assigning.list.cards
        at = cards.model().index(self.page.assigning.list.model.row_of(id_), 0)
        QTest.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=cards.visualRect(at).center())
        self.gestures["click"] += 1

    def drop(self, row: int, place: tuple[float, float]) -> None:
        """Drag a row of the list of those who wait to a place; what it carries is what the list gives along."""
        model = self.page.assigning.list.model
        assert self.hand.carry(place, model.mimeData([model.index(row)]))
        self.gestures["drag"] += 1


@pytest.fixture
def page(window: MainWindow, document: Document, qtbot: QtBot) -> Iterator[PlanPage]:
    """The page with an empty hall of 66 m x 56 m, and 100 exhibitors who wait: 12 want two booths, 8 come as two
    delegations of four."""
    firms = [Exhibitor(f"Cơ sở số {at:02d}", booths_requested=1 if at < 80 else 2, id=f"e{at:02d}") for at in range(92)]
    for province in ("Đắk Lắk", "Gia Lai"):
        head = Exhibitor(f"Đoàn {province}", kind="province_delegation", province=province, booths_requested=1)
        firms += [head, *(Exhibitor(f"{province} {n}", province=province, delegation_id=head.id) for n in range(3))]
    with document.fair.edit("test"):
        records.save(document.fair.db, Hall("Nhà A", 66, 56, id="h"), *firms)
    made = window.go("plan")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made.canvas.view.setFocus()
    made.canvas.view.fit()
    yield made
    made.tools.choose("select")


def draw(walk: Counted) -> None:
    """Three fields of 4 rows of 14, which are zones; two pavilions of 4 booths."""
    walk.key(Qt.Key.Key_G)
    for top in (2, 20, 38):
        walk.drag((3, top), (45.1, top + 15.1))
        walk.key(Qt.Key.Key_Return)
    for name, left in (("Đắk Lắk", 3), ("Gia Lai", 15)):
        walk.click_tool("plan.tool.pavilion")
        walk.drag((left - 0.4, 1.6), (left + 12.4, 4.8))
        walk.type(name)
        walk.key(Qt.Key.Key_Return)
    walk.key(Qt.Key.Key_V)


def free_places(page: PlanPage) -> list[tuple[float, float]]:
    """The middles of the free booths outside the pavilions, in the order of their numbers."""
    assert page.canvas.state
    booths = sorted(page.canvas.state.booths.values(), key=lambda one: one.code)
    return [one.box.centre for one in booths if one.is_free and not one.pavilion_id]


def middle_of(page: PlanPage, pavilion: Pavilion) -> tuple[float, float]:
    """A place in the first booth of a pavilion."""
    assert page.canvas.state
    booths = [one for one in page.canvas.state.booths.values() if one.pavilion_id == pavilion.id]
    return min(booths, key=lambda one: one.code).box.centre


def row_of_province(page: PlanPage, name: str) -> int:
    return next(
        at for at, row in enumerate(page.assigning.list.model.rows) if isinstance(row, Head) and row.province == name
    )


def place(walk: Counted) -> None:
    """Two delegations are dropped, 60 exhibitors clicked; 12 who want two booths dropped, too; 20 are typed."""
    page = walk.page
    walk.click_button(page.assigning.list.by_delegation)
    for pavilion in records.where(page.document.fair.db, Pavilion):
        walk.drop(row_of_province(page, pavilion.name), middle_of(page, pavilion))
    for at in range(60):
        walk.click_card(f"e{at:02d}")
        walk.click(free_places(page)[0])
    for at in range(80, 92):
        walk.drop(page.assigning.list.model.row_of(f"e{at:02d}"), free_places(page)[0])
        walk.key(Qt.Key.Key_Return)
    walk.click(free_places(page)[0])
    walk.key(Qt.Key.Key_Return)
    for at in range(60, 80):
        walk.type(f"co so so {at}")
        walk.key(Qt.Key.Key_Return)


def test_an_empty_hall_is_drawn_and_filled_in_few_gestures(page: PlanPage, document: Document, qtbot: QtBot) -> None:
    walk, db = Counted(page, qtbot), document.fair.db
    draw(walk)
    drawn = walk.gestures
    assert [len(records.where(db, kind)) for kind in (Booth, Zone, Pavilion)] == [168, 3, 2]
    assert len({booth.code for booth in records.where(db, Booth)}) == 168
    walk.gestures = Counter()
    place(walk)
    placed = {one.exhibitor_id for one in records.where(db, Assignment)}
    assert len(placed) == 100 and len(records.where(db, Assignment)) == 112
    assert drawn == {"key": 7, "drag": 5, "click": 2, "word": 2}
    assert walk.gestures == {"click": 122, "drag": 14, "key": 33, "word": 20}
    assert drawn.total() <= 60 and walk.gestures.total() <= 2 * len(placed)
