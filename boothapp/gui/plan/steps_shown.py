"""After an undo the view goes to the hall in which something went back, and what did flashes once."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from boothapp.floorplan.shape import Box
from boothapp.gui import theme
from boothapp.gui.document import Document
from boothapp.gui.plan.canvas import PlanCanvas
from boothapp.gui.plan.drawing import Outlines
from boothapp.gui.plan.layers import Layer
from boothapp.gui.plan.looks import CM, Looks, thin

if TYPE_CHECKING:
    from boothapp.store.steps import Change

_FLASH_MS = 900
_OVER = 0.25  # how much of the colour lies over what flashes
_HEIGHT = 19  # below the frame of what is selected


class FlashLayer(Layer):
    """What an undo changed, shown for a moment."""

    def __init__(self, looks: Looks) -> None:
        super().__init__(looks, _HEIGHT)
        self._shapes = Outlines()

    def show_boxes(self, boxes: Sequence[Box]) -> None:
        """Show these; none = nothing any more."""
        self._shapes = Outlines(boxes)
        self._cover(self._shapes.bounds.adjusted(-CM, -CM, CM, CM) if boxes else QRectF())

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        fill = theme.colour("warn")
        fill.setAlphaF(_OVER)
        painter.setPen(thin("warn", 3.0))
        painter.setBrush(fill)
        self._shapes.draw(painter)


class StepsShown(QObject):
    """Listens to what is taken back and put in again while the plan is seen."""

    shown = Signal(list)  # ids of the booths that it was about

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
            self.shown.emit(list(booths))

    def _changed(self, edit_id: int) -> tuple[dict[str, str], dict[str, str]]:
        """Return the booths and things that an edit changed, also in who has them, with their halls.

        A row that is gone by the step is known from the edit only.
        """
        from boothapp.store import history

        hall, state = self._canvas.hall_id or "", self._canvas.state
        booths: dict[str, str] = {}
        things: dict[str, str] = {}
        seen = state.booths.items() if state else ()
        booths_of = {given.assignment_id: id_ for id_, booth in seen for given in booth.occupants}
        unseen: set[str] = set()
        for table, id_ in history.rows_of(self._document.fair, edit_id):
            if state and table == "booths" and id_ in state.booths:  # nothing is read for a whole hall
                booths[id_] = hall
            elif table == "assignments" and id_ in booths_of:
                booths[booths_of[id_]] = hall
            elif state and table == "plan_items" and id_ in state.items:
                things[id_] = hall
            elif table in ("booths", "assignments", "plan_items"):
                unseen.add(id_)
        if unseen:
            changes = [one for one in history.changes(self._document.fair, edit_id) if one.row_id in unseen]
            self._add_unseen(changes, booths, things)
        return booths, things

    def _add_unseen(self, changes: "Sequence[Change]", booths: dict[str, str], things: dict[str, str]) -> None:
        """Add what stands elsewhere or is gone."""
        from boothapp.domain.plan import Assignment, Booth, PlanItem
        from boothapp.store import records

        db = self._document.fair.db
        told = {change.row_id: {**change.old, **change.new} for change in changes}
        of = {table: [one.row_id for one in changes if one.table == table] for table in ("assignments", "plan_items")}
        given = {one.id: one.booth_id for one in records.among(db, Assignment, of["assignments"], deleted=True)}
        wanted = [given.get(id_) or told[id_].get("booth_id", "") for id_ in of["assignments"]]
        changed = [one.row_id for one in changes if one.table == "booths"]
        there = {one.id: one.hall_id for one in records.among(db, Booth, [*wanted, *changed], deleted=True)}
        for id_ in changed:
            booths[id_] = there.get(id_) or told[id_].get("hall_id", "")
        booths.update({id_: there[id_] for id_ in wanted if id_ in there})
        standing = {one.id: one.hall_id for one in records.among(db, PlanItem, of["plan_items"], deleted=True)}
        for id_ in of["plan_items"]:
            things[id_] = standing.get(id_) or told[id_].get("hall_id", "")
