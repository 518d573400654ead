"""Where the sign of a finding stands in a booth: not over the name while there is room beside the number."""

import pytest
from hall_of_booths import fill
from pytestqt.qtbot import QtBot

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.plan import Assignment
from boothapp.gui.document import Document
from boothapp.gui.plan.page import PlanPage
from boothapp.gui.shell.main_window import MainWindow
from boothapp.store import records


@pytest.mark.parametrize(("zoom", "beside"), [(1.2, True), (0.85, True), (0.55, False)])
def test_a_sign_stands_beside_the_number_while_there_is_room(
    window: MainWindow, document: Document, qtbot: QtBot, zoom: float, *, beside: bool
) -> None:
    fill(document)
    with document.fair.edit("test"):
        records.save(document.fair.db, Exhibitor("HTX Rút", status="withdrawn", id="gone"), Assignment("b1", "gone"))
    page = window.go("plan")
    assert isinstance(page, PlanPage)
    item = page.canvas.scene.booths["b1"]
    qtbot.waitUntil(lambda: "b1" in page.canvas.findings.booth_ids)
    assert item.has_room_beside_number(zoom, 12.0) == beside
