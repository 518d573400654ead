"""A press on a finding leads to what it is about, also where no booth is: a stage in a lane, in another hall."""

from datetime import date, timedelta

import pytest
from hall_of_booths import fill
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.plan import Assignment, Booth, PlanItem
from boothapp.gui.document import Document
from boothapp.gui.plan.findings.findings_model import Kind
from boothapp.gui.plan.page import PlanPage
from boothapp.gui.shell.main_window import MainWindow
from boothapp.store import records
from boothapp.tasks import booth_states, plan_checks


@pytest.fixture
def page(window: MainWindow, document: Document) -> PlanPage:
    fill(document)
    with document.fair.edit("test"):
        lane = PlanItem("other", "keep_clear", 4, 0, 4, 20, text="Lối cứu hỏa", id="lane")
        records.save(document.fair.db, lane, PlanItem("other", "stage", 2, 12, 8, 4, text="Sân khấu 2", id="s2"))
        records.save(document.fair.db, PlanItem("h", "pillar", 4, 15, 0.6, 0.6, id="post"))
    made = window.go("plan")
    assert isinstance(made, PlanPage)
    return made


@pytest.mark.parametrize(
    ("code", "words", "hall", "booths", "thing"),
    [
        ("thing_on_clear", "Nhà B: Sân khấu 2 lấn vào Lối cứu hỏa.", "other", [], "s2"),
        ("thing_in_booth", "Cột nằm trong gian B01.", "h", ["b1"], "post"),
    ],
)
def test_a_press_leads_to_the_thing(
    page: PlanPage, qtbot: QtBot, code: str, words: str, hall: str, booths: list[str], thing: str
) -> None:
    pane = page.findings
    page.right.show_tab("findings")
    page.halls.show_hall("h" if hall == "other" else "other")
    qtbot.waitUntil(lambda: code in {one.code for one in pane.check.found} and not pane.check.running)
    at = next(at for at, row in enumerate(pane.model.rows) if row.code == code and not isinstance(row, Kind))
    assert pane.model.words(pane.model.rows[at]) == words
    pane.list.scrollTo(pane.model.index(at))
    place = pane.list.visualRect(pane.model.index(at)).center()
    QTest.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    scene = page.canvas.scene
    assert page.canvas.hall_id == hall
    assert (scene.selected_booths, scene.selected_things) == (booths, [thing])
    assert page.canvas.view.seen.contains(scene.things[thing].sceneBoundingRect().center())


def test_the_tab_counts_every_row_hints_as_well(page: PlanPage, document: Document, qtbot: QtBot) -> None:
    with document.fair.edit("test"):
        records.save(document.fair.db, Exhibitor("Lụa", booths_requested=1, id="silk"))
        records.save(document.fair.db, Booth("h", "X1", 30, 20, id="x1"), Booth("h", "X2", 34, 20, id="x2"))
        records.save(document.fair.db, Assignment("x1", "silk"), Assignment("x2", "silk"))
    pane = page.findings
    page.right.show_tab("findings")
    qtbot.waitUntil(
        lambda: "too_many_booths" in {one.code for one in pane.check.found} and not pane.check.running, timeout=20_000
    )
    kinds = sum(row.count for row in pane.model.rows if isinstance(row, Kind))
    assert [page.right.tabs.tabText(at) for at in range(page.right.tabs.count())][1] == f"Lưu ý {kinds}"


def test_a_hold_that_ends_at_midnight_is_told_without_a_change(
    page: PlanPage, document: Document, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    booth_states.hold(document.fair, ["b2"], "Ban tổ chức", until=date.today())
    check = page.findings.check
    qtbot.waitUntil(lambda: not check.running)
    assert "hold_expired" not in {one.code for one in check.found}
    tomorrow = date.today() + timedelta(1)
    for module in ("boothapp.gui.document.date", f"{plan_checks.__name__}.date"):
        monkeypatch.setattr(module, type("Tomorrow", (date,), {"today": classmethod(lambda _cls: tomorrow)}))
    document.look_at_day()
    qtbot.waitUntil(lambda: "hold_expired" in {one.code for one in check.found})
