"""A hall drawn for the tests of the canvas, and the mouse as Qt tells of it."""

from dragging import drag_in, drop_on
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.plan import Assignment, Booth, Hall, Pavilion, PlanItem, Zone
from boothapp.gui.document import Document
from boothapp.gui.plan.canvas import PlanCanvas
from boothapp.gui.plan.view import PlanView
from boothapp.store import records

LEFT, MIDDLE, RIGHT, NONE = (
    Qt.MouseButton.LeftButton,
    Qt.MouseButton.MiddleButton,
    Qt.MouseButton.RightButton,
    Qt.MouseButton.NoButton,
)
PLAIN, SHIFT, CTRL, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)


def fill(document: Document) -> None:
    """A01–A06 in a row (zone A), B01–B04 below (B03, B04 a pavilion with an outline), L1 locked, a stage.

    A01 is tea's, A02 held, A03 confirmed for coffee, A05 blocked, A06 both have: a conflict; the others are free.
    """
    tea, coffee = Exhibitor("HTX Chè Tân Cương", id="tea"), Exhibitor("HTX Cà phê Đồi Xanh", id="coffee")
    row = [Booth("h", f"A0{at + 1}", 3.0 + 3 * at, 4.0, zone_id="za", id=f"a{at + 1}") for at in range(6)]
    row[4] = Booth("h", "A05", 15.0, 4.0, zone_id="za", status="blocked", id="a5")
    below = [
        Booth("h", f"B0{at + 1}", 3.0 + 3 * at, 14.0, pavilion_id="p" if at > 1 else None, id=f"b{at + 1}")
        for at in range(4)
    ]
    given = [
        Assignment("a1", "tea", id="g1"),
        Assignment("a2", "coffee", status="held", id="g2"),
        Assignment("a3", "coffee", status="confirmed", id="g3"),
        Assignment("a6", "tea", id="g6"),
        Assignment("a6", "coffee", slot="b", id="g7"),
    ]
    with document.fair.edit("test"):
        records.save(document.fair.db, Hall("Nhà A", 40, 30, id="h"), Hall("Nhà B", 20, 20, 1, id="other"))
        records.save(document.fair.db, Zone("A", "Nông sản", hall_id="h", id="za"))
        outline = "8.8,13.8 15.2,13.8 15.2,17.2 8.8,17.2"
        records.save(document.fair.db, Pavilion("Thái Nguyên", hall_id="h", points=outline, id="p"))
        records.save(document.fair.db, tea, coffee, *row, *below)
        records.save(document.fair.db, Booth("h", "L1", 25, 14, locked=True, id="l1"), *given)
        records.save(document.fair.db, PlanItem("h", "stage", 25, 4, 8, 4, text="Sân khấu", id="s"))


def places(document: Document) -> dict[str, tuple[float, float]]:
    return {booth.id: (booth.x_m, booth.y_m) for booth in records.where(document.fair.db, Booth)}


class Hand:
    """A hand on the mouse over the canvas; places are metres of the hall."""

    def __init__(self, canvas: PlanCanvas) -> None:
        self.view: PlanView = canvas.view

    def px(self, place: tuple[float, float]) -> QPointF:
        return QPointF(self.view.viewportTransform().map(QPointF(place[0] * 100, place[1] * 100)))

    def mouse(self, kind: QEvent.Type, at: QPointF, button: Qt.MouseButton, keys: Qt.KeyboardModifier = PLAIN) -> None:
        held = NONE if kind == QEvent.Type.MouseButtonRelease else button
        own = NONE if kind == QEvent.Type.MouseMove else button
        there = QPointF(self.view.viewport().mapToGlobal(at.toPoint()))
        QApplication.sendEvent(self.view.viewport(), QMouseEvent(kind, at, there, own, held, keys))

    def press(
        self, place: tuple[float, float], keys: Qt.KeyboardModifier = PLAIN, button: Qt.MouseButton = LEFT
    ) -> None:
        self.mouse(QEvent.Type.MouseButtonPress, self.px(place), button, keys)

    def move(
        self, place: tuple[float, float], keys: Qt.KeyboardModifier = PLAIN, button: Qt.MouseButton = LEFT
    ) -> None:
        self.mouse(QEvent.Type.MouseMove, self.px(place), button, keys)

    def let_go(self, place: tuple[float, float], keys: Qt.KeyboardModifier = PLAIN) -> None:
        self.mouse(QEvent.Type.MouseButtonRelease, self.px(place), LEFT, keys)

    def click(self, place: tuple[float, float], keys: Qt.KeyboardModifier = PLAIN) -> None:
        self.press(place, keys)
        self.let_go(place, keys)

    def drag(
        self,
        start: tuple[float, float],
        end: tuple[float, float],
        keys: Qt.KeyboardModifier = PLAIN,
        *,
        let_go: bool = True,
    ) -> None:
        self.press(start, keys)
        middle = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
        for place in (middle, end):
            self.move(place, keys)
        if let_go:
            self.let_go(end, keys)

    def wheel(self, place: tuple[float, float], turned: int, keys: Qt.KeyboardModifier = PLAIN) -> None:
        at = self.px(place)
        there = QPointF(self.view.viewport().mapToGlobal(at.toPoint()))
        angle = QPointF(0, turned).toPoint()
        phase = Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(at, there, QPointF().toPoint(), angle, NONE, keys, phase, False)
        QApplication.sendEvent(self.view.viewport(), event)

    def carry(self, place: tuple[float, float], data: QMimeData, *, drop: bool = True) -> bool:
        """Bring something here from beside the canvas and let it go, or not; say whether it was, or would be, taken."""
        over, at = self.view.viewport(), self.px(place)
        return drop_on(over, data, at) if drop else drag_in(over, data, at)
