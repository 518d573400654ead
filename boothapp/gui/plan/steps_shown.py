"""After an undo the view goes to the hall in which something went back, and what did flashes once."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QRectF, QTimer
from PySide6.QtGui import QPainter, QPolygonF
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from boothapp.floorplan.shape import Box, around_boxes
from boothapp.gui import theme
from boothapp.gui.document import Document
from boothapp.gui.plan.canvas import PlanCanvas
from boothapp.gui.plan.drawing import area_of, polygon
from boothapp.gui.plan.layers import Layer
from boothapp.gui.plan.looks import CM, Looks, thin

_FLASH_MS = 900
_OVER = 0.25  # how much of the colour lies over what flashes
_HEIGHT = 19  # below the frame of what is selected


class FlashLayer(Layer):
    """What an undo changed, shown for a moment."""

    def __init__(self, looks: Looks) -> None:
        super().__init__(looks, _HEIGHT)
        self._shapes: list[QPolygonF] = []

    def show_boxes(self, boxes: Sequence[Box]) -> None:
        """Show these; none = nothing any more."""
        self._shapes = [polygon(box.corners()) for box in boxes]
        self._cover(area_of(around_boxes(boxes)).adjusted(-CM, -CM, CM, CM) if boxes else QRectF())

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        fill = theme.colour("warn")
        fill.setAlphaF(_OVER)
        painter.setPen(thin("warn", 3.0))
        painter.setBrush(fill)
        for shape in self._shapes:
            painter.drawPolygon(shape)


class StepsShown(QObject):
    """Listens to what is taken back and put in again while the plan is seen."""

    def __init__(self, document: Document, canvas: PlanCanvas, show_hall: Callable[[str], None]) -> None:
        super().__init__(canvas)
        self._document, self._canvas, self._show_hall = document, canvas, show_hall
        self.flash = FlashLayer(canvas.scene.looks)
        canvas.scene.addItem(self.flash)
        self._calm = QTimer(self, singleShot=True, interval=_FLASH_MS)
        self._calm.timeout.connect(lambda: self.flash.show_boxes(()))
        document.stepped.connect(self._stepped)

    def _stepped(self, edit_id: int) -> None:
        booths, things = self._changed(edit_id)
        halls = [*booths.values(), *things.values()]
        if not (halls and self._canvas.isVisible()):
            return
        if self._canvas.hall_id not in halls:
            self._show_hall(halls[0])
            self._canvas.view.show_booths(booths, things)
        if state := self._canvas.state:
            boxes = [state.booths[id_].box for id_ in booths if id_ in state.booths]
            boxes += [state.items[id_].box for id_ in things if id_ in state.items]
            self.flash.show_boxes(boxes)
            self._calm.start()

    def _changed(self, edit_id: int) -> tuple[dict[str, str], dict[str, str]]:
        """Return the booths and things that an edit changed, also in who has them, with their halls.

        A row that is gone by the step is known from the edit only.
        """
        from boothapp.domain.plan import Assignment, Booth, PlanItem
        from boothapp.store import history, records

        db, hall, state = self._document.fair.db, self._canvas.hall_id or "", self._canvas.state
        seen_booths, seen_things = (state.booths, state.items) if state else ({}, {})
        booths: dict[str, str] = {}
        things: dict[str, str] = {}
        for change in history.changes(self._document.fair, edit_id):
            told = {**(change.old or {}), **(change.new or {})}
            if change.table == "assignments":
                given = records.get(db, Assignment, change.row_id)
                booth = records.get(db, Booth, given.booth_id if given else told.get("booth_id", ""))
                if booth:
                    booths[booth.id] = booth.hall_id
            elif change.table == "booths" and change.row_id in seen_booths:  # nothing is read for a whole hall
                booths[change.row_id] = hall
            elif change.table == "booths":
                booth = records.get(db, Booth, change.row_id)
                booths[change.row_id] = booth.hall_id if booth else told.get("hall_id", "")
            elif change.table == "plan_items" and change.row_id in seen_things:
                things[change.row_id] = hall
            elif change.table == "plan_items":
                thing = records.get(db, PlanItem, change.row_id)
                things[change.row_id] = thing.hall_id if thing else told.get("hall_id", "")
        return booths, things
