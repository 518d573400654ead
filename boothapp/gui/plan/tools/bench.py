"""What every tool of the plan works with."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from boothapp.gui.plan.canvas import PlanCanvas
from boothapp.gui.plan.plan_state import HallState
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.gui.plan.scene import PlanScene
    from boothapp.gui.plan.tools.tool_panel import ToolPanel
    from boothapp.gui.plan.view import PlanView
    from boothapp.store.fair import Fair


class Bench(QObject):
    """The canvas, the fair, the place for a tool's panel and the line that says what to do next."""

    said = Signal(str)  # what to do next, "" for nothing
    panel_wanted = Signal(object)  # ToolPanel, None = no panel any more

    def __init__(self, workplace: Workplace, canvas: PlanCanvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workplace, self.canvas = workplace, canvas

    @property
    def fair(self) -> "Fair":
        return self.workplace.document.fair

    @property
    def view(self) -> "PlanView":
        return self.canvas.view

    @property
    def scene(self) -> "PlanScene":
        return self.canvas.scene

    @property
    def state(self) -> HallState:
        """The hall that is drawn in; tools are in force only while there is one."""
        state = self.canvas.state
        assert state is not None
        return state

    def say(self, words: str) -> None:
        self.said.emit(words)

    def show(self, panel: "ToolPanel") -> None:
        """Show a panel beside the canvas until it is done."""
        self.panel_wanted.emit(panel)

    def put_away(self) -> None:
        """Show no panel any more; the keys go to the canvas."""
        self.panel_wanted.emit(None)

    def refresh(self) -> None:
        """Read the hall after an edit, so that what comes next sees it: a canvas out of sight would wait."""
        if self.canvas.is_stale:
            self.canvas.refresh()
