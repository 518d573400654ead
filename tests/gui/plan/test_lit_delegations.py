"""The booths of a delegation or a zone are lit while its row is chosen and seen."""

from collections.abc import Callable

import pytest
from hall_of_booths import fill
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from boothapp.domain.plan import Booth, Zone
from boothapp.gui.document import Document
from boothapp.gui.plan.delegations import figures_model
from boothapp.gui.plan.page import PlanPage
from boothapp.gui.shell.main_window import MainWindow
from boothapp.store import records
from boothapp.tasks.delegations import Delegation
from boothapp.tasks.zone_figures import ZoneFigures


@pytest.fixture
def page(window: MainWindow, document: Document, qtbot: QtBot) -> PlanPage:
    """The zone A is chosen in the pane."""
    fill(document)
    with document.fair.edit("test"):
        records.save(document.fair.db, Booth("other", "A11", 2, 2, zone_id="za", id="a11"), Booth("other", "C1", 9, 9))
    found = window.go("plan")
    assert isinstance(found, PlanPage)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    found.left.show_tab("delegations")
    pane = found.delegations
    at = next(at for at, row in enumerate(pane.model.rows) if row.zone_id == "za")
    pane.list.setCurrentIndex(pane.model.index(at))
    assert lit(found) == {f"a{number}" for number in range(1, 7)}
    return found


def lit(page: PlanPage) -> set[str]:
    return {id_ for id_, item in page.canvas.scene.booths.items() if item.opacity() == 1}


def another_tab(page: PlanPage) -> None:
    page.left.show_tab("unplaced")


def another_page(page: PlanPage) -> None:
    page.workplace.go("bin")
    page.workplace.go("plan")


def escape_on_canvas(page: PlanPage) -> None:
    page.canvas.view.setFocus()
    QTest.keyClick(page.canvas.view, Qt.Key.Key_Escape)


def escape_in_list(page: PlanPage) -> None:
    page.delegations.list.setFocus()
    QTest.keyClick(page.delegations.list, Qt.Key.Key_Escape)


def another_colouring(page: PlanPage) -> None:
    page.colouring.colour_by("province")


@pytest.mark.parametrize("leave", [another_tab, another_page, another_colouring, escape_on_canvas, escape_in_list])
def test_the_light_goes_with_who_looks_at_it(page: PlanPage, leave: Callable[[PlanPage], None]) -> None:
    leave(page)
    assert lit(page) == set(page.canvas.scene.booths)
    assert not page.delegations.list.selectionModel().hasSelection()


def test_another_hall_lights_its_own(page: PlanPage) -> None:
    page.halls.show_hall("other")
    assert lit(page) == {"a11"}


def test_a_row_that_is_no_more_lights_nothing(page: PlanPage, document: Document) -> None:
    with document.fair.edit("test"):
        records.save(document.fair.db, Zone("Z", hall_id="h", id="za"))
    assert lit(page) == set(page.canvas.scene.booths)


def test_who_has_no_zone_can_stand_anywhere_and_all_is_added_up() -> None:
    zones = [ZoneFigures("a", "A", "Nông sản", 6, 6.0, 4, 2), ZoneFigures(None, "", "", 0, 0.0, 0, 3)]
    _, zone, rest, total = figures_model.rows_of([], zones)
    assert zone.alarm == "" and "trống 4, cần 2" in zone.below
    assert rest.alarm == "" and "3 gian" in rest.below and "đứng đâu cũng được" in rest.below
    assert (total.title, total.right, total.alarm) == ("Cộng", "6 gian", "thiếu 1")


def test_booths_that_those_who_have_some_still_lack_are_told() -> None:
    row = figures_model.rows_of([Delegation("Huế", None, None, 2, 4, 2, 0, lacking=2)], [])[1]
    assert row.alarm == "còn thiếu 2 gian"
