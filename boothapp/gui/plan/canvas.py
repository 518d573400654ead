"""The middle of the plan page: the canvas with its small map, and the table that F7 shows instead."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from boothapp.gui.document import Document
from boothapp.gui.plan import plan_state
from boothapp.gui.plan.booth_list import BoothList
from boothapp.gui.plan.findings.booth_findings import BoothFindings
from boothapp.gui.plan.findings.finding_signs import FindingSigns
from boothapp.gui.plan.view import PlanView
from boothapp.gui.widgets.follows_fair import FollowsFair

if TYPE_CHECKING:
    from boothapp.gui.plan.plan_state import HallState
    from boothapp.gui.plan.scene import PlanScene

TABLES = frozenset(
    {"halls", "plan_items", "zones", "product_groups", "pavilions", "booths", "assignments", "exhibitors", "photos"}
)


class PlanCanvas(FollowsFair, QStackedWidget):
    """Shows one hall and keeps up with the fair; reads it once after a change, and only while it is seen."""

    state_changed = Signal()
    asking = Signal()  # a panel with something to answer opens beside booths

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._hall: str | None = None
        self.is_stale = False  # there is no hall yet
        self.view = PlanView(document)
        self.findings = BoothFindings(self)
        self.signs = FindingSigns(self.view.plan, self.findings)
        self.view.remarks = self.findings.told
        self.list = BoothList(self.view.plan)
        self.addWidget(self.view)
        self.addWidget(self.list)
        self.list.activated.connect(lambda at: self.view.booth_activated.emit(self.list.booths.ids[at.row()]))
        self._differ: tuple[str, ...] = ()  # booths that the last change of the fair changed
        document.changed.connect(self._begin_change)
        self.follow(document, TABLES)
        document.stepped.connect(self._stepped)
        self.findings.changed.connect(self._show_signs)
        self.view.plan.lifted.connect(self._show_signs)
        self.view.plan.state_changed.connect(self._show_signs)
        self.view.plan.state_changed.connect(self.state_changed)

    def _show_signs(self) -> None:
        self.signs.follow()

    @property
    def scene(self) -> "PlanScene":
        return self.view.plan

    @property
    def state(self) -> "HallState | None":
        """The hall as it is shown; None for none."""
        return self.view.plan.state

    @property
    def hall_id(self) -> str | None:
        return self._hall

    def show_hall(self, hall_id: str | None) -> None:
        """Show another hall, all of it; None for none."""
        if hall_id != self._hall:
            self.view.plan.select([])
        self._hall = hall_id
        self.refresh()
        self.view.fit()

    def refresh(self) -> None:
        """Read the hall anew."""
        super().refresh()
        read = plan_state.read(self._document.fair, self._hall, self.state) if self._hall else None
        before = self.state
        self.view.plan.show_state(read)
        if before and read and before.hall.id == read.hall.id:
            self._differ = tuple(id_ for id_, booth in read.booths.items() if before.booths.get(id_) is not booth)

    def _begin_change(self) -> None:
        self._differ = ()

    def _stepped(self) -> None:
        """After an undo see what went back to its place, if it is out of sight."""
        if self.view.isVisible():
            self.view.follow(*self._differ)

    def toggle_list(self) -> None:
        """F7: the table instead of the canvas, or the canvas again; the focus goes along."""
        shown = self.list if self.currentWidget() is self.view else self.view
        self.setCurrentWidget(shown)
        shown.setFocus()
