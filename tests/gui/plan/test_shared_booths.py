"""A shared booth does not look like one exhibitor's: each has its letter, of more than two it says how many."""

from PySide6.QtGui import QFontMetricsF

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.plan import Booth
from boothapp.gui.document import Document
from boothapp.gui.plan.canvas import PlanCanvas
from boothapp.store import records
from boothapp.tasks import assign_booths


def lines(canvas: PlanCanvas, booth_id: str) -> list[str]:
    canvas.view.set_scale(1.0)
    item = canvas.scene.booths[booth_id]
    width = int(QFontMetricsF(canvas.scene.looks.names[0]).horizontalAdvance("x" * 40))
    return [line.text() for line in item._names_at(0, width)]


def test_those_who_share_a_booth_are_told_with_their_letters(canvas: PlanCanvas, document: Document) -> None:
    assert lines(canvas, "a1")[0].startswith("HTX")
    assign_booths.join(document.fair, "a1", "coffee")
    first, second = lines(canvas, "a1")
    assert first.startswith("a Chè") and second.startswith("b Cà phê")
    with document.fair.edit("test"):
        records.save(document.fair.db, Exhibitor("Dệt lụa Vạn Phúc", id="silk"))
    assign_booths.join(document.fair, "a1", "silk")
    assert lines(canvas, "a1")[1] == "+2"
    canvas.grab()
    assert records.get(document.fair.db, Booth, "a1")
