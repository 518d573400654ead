"""Del on the plan: gone at once, asked about, or refused."""

import pytest
from hall_of_booths import fill, places
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from boothapp.gui.document import Document
from boothapp.gui.plan.assigning.booth_panel import VerbPanel
from boothapp.gui.plan.page import PlanPage
from boothapp.gui.shell.main_window import MainWindow
from boothapp.tasks import draw_plan


@pytest.fixture
def page(window: MainWindow, document: Document) -> PlanPage:
    fill(document)
    found = window.go("plan")
    assert isinstance(found, PlanPage)
    return found


def delete(page: PlanPage, booths: list[str], things: list[str]) -> list[str]:
    """Press Del on these; returns what was refused."""
    refused: list[str] = []
    page.canvas.view.refused.connect(refused.append)
    page.canvas.scene.select(booths, things)
    QTest.keyClick(page.canvas.view, Qt.Key.Key_Delete)
    return refused


def test_what_is_nobodys_goes_at_once(page: PlanPage, document: Document) -> None:
    assert delete(page, ["a4"], ["s"]) == []
    assert "a4" not in page.canvas.scene.booths and "s" not in page.canvas.scene.things
    document.undo()
    assert "a4" in page.canvas.scene.booths and "s" in page.canvas.scene.things


@pytest.mark.parametrize("by_key", [True, False])
def test_a_booth_of_somebody_is_asked_about(page: PlanPage, document: Document, *, by_key: bool) -> None:
    before = places(document)
    if by_key:
        delete(page, ["a1", "a4"], [])
    else:
        page.canvas.scene.select(["a1", "a4"], ["s"])
        page.inspector.booths.delete.click()
    (asked,) = page.canvas.findChildren(VerbPanel)
    assert [one.text() for one in asked.buttons] == ["Bỏ gán", "Xóa 2 gian"] and places(document) == before


@pytest.mark.parametrize(("booths", "said"), [(["l1"], "Vị trí của L1 đã khóa"), ([], "Vị trí đã khóa")])
def test_what_is_locked_stays(page: PlanPage, document: Document, booths: list[str], said: str) -> None:
    draw_plan.change_all(document.fair, [], ["s"], locked=True)
    before = places(document)
    assert delete(page, [*booths, *(["a4"] if booths else [])], ["s"]) == [said]
    assert places(document) == before and "s" in page.canvas.scene.things


def test_a_fair_open_for_reading_only_loses_nothing(
    page: PlanPage, document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(document.fair), "writable", property(lambda _fair: False))
    assert len(delete(page, ["a4"], [])) == 1 and "a4" in places(document)
