"""The tab "Chi tiết": the hall, or what is selected in it."""

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from boothapp.gui.plan.canvas import PlanCanvas
from boothapp.gui.plan.inspector.booths_panel import BoothsPanel
from boothapp.gui.plan.inspector.group_panel import PAVILION, ZONE, GroupPanel
from boothapp.gui.plan.inspector.hall_panel import HallPanel
from boothapp.gui.plan.inspector.thing_panel import ThingPanel
from boothapp.gui.workplace import Workplace

_TABLES = frozenset(
    {"halls", "booths", "booth_facilities", "zones", "pavilions", "assignments", "exhibitors", "products", "photos",
     "plan_items", "product_groups"}
)  # fmt: skip


class Inspector(QWidget):
    """Follows the selection; a pavilion grasped on the plan is shown as such, its booths on demand."""

    def __init__(self, workplace: Workplace, canvas: PlanCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plan.inspector")
        self._canvas = canvas
        self._group: GroupPanel | None = None  # shown instead of what is selected
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.hall = HallPanel(workplace, canvas)
        self.booths = BoothsPanel(workplace, canvas)
        self.things = ThingPanel(workplace, canvas)
        self.groups = {kind: GroupPanel(workplace, canvas, kind) for kind in (ZONE, PAVILION)}
        for panel in (self.hall, self.booths, self.things, *self.groups.values()):
            self._stack.addWidget(panel)
        self.hall.group_wanted.connect(self.show_group)
        for panel in self.groups.values():
            panel.closed.connect(self._close_group)
        canvas.state_changed.connect(self.refresh)
        canvas.scene.selection_changed.connect(self._selected)
        workplace.document.changed.connect(self._fair_changed)
        self.refresh()

    @property
    def shown(self) -> QWidget | None:
        """The panel in front."""
        return self._stack.currentWidget()

    def show_group(self, kind: str, id_: str) -> None:
        """Show a zone or a pavilion, with its booths lit up on the plan."""
        group = self.groups[kind]
        if group.show_group(id_):
            self._group = None
            state, column = self._canvas.state, f"{kind}_id"
            self._canvas.scene.select(
                booth.id for booth in (state.booths.values() if state else ()) if getattr(booth, column) == id_
            )
            self._group = group
            self._stack.setCurrentWidget(group)

    def _close_group(self) -> None:
        self._group = None
        self.refresh()

    def _selected(self) -> None:
        self._group = None
        pavilion = self._grasped_pavilion()
        if pavilion and self.groups[PAVILION].show_group(pavilion):
            self._group = self.groups[PAVILION]
        self.refresh()

    def _grasped_pavilion(self) -> str:
        """The pavilion whose booths are those that are selected, more than one of them."""
        state, chosen = self._canvas.state, set(self._canvas.scene.selected_booths)
        if state is None or len(chosen) < 2 or self._canvas.scene.selected_things:
            return ""
        return next((one.id for one in state.pavilions if set(one.booth_ids) == chosen), "")

    def _fair_changed(self, tables: frozenset[str]) -> None:
        """What the canvas shows anew comes from there, once; here what it does not look at."""
        if (
            tables & _TABLES
            and self.isVisible()
            and not (self._canvas.isVisible() and self._canvas.is_concerned(tables))
        ):
            self.refresh()

    def refresh(self) -> None:
        """Show what is selected as it is now."""
        state = self._canvas.state
        if self._group and self._group.show_group(self._group.group_id):
            self._stack.setCurrentWidget(self._group)
            return
        self._group = None
        scene = self._canvas.scene
        booths = [state.booths[id_] for id_ in scene.selected_booths if id_ in state.booths] if state else []
        things = [state.items[id_] for id_ in scene.selected_things if id_ in state.items] if state else []
        if booths:
            if not self.booths.show_booths(booths):
                self._canvas.refresh()  # which selects those that are left
                return
            self._stack.setCurrentWidget(self.booths)
        elif things:
            self.things.show_things(things)
            self._stack.setCurrentWidget(self.things)
        else:
            self.hall.show_hall()
            self._stack.setCurrentWidget(self.hall)
