"""What is begun on the canvas and not finished: it is given up when something else comes between."""

from PySide6.QtCore import QObject

from boothapp.gui.plan.assigning.booth_panel import end_all
from boothapp.gui.plan.assigning.placing import Placing
from boothapp.gui.plan.canvas import PlanCanvas
from boothapp.gui.workplace import Workplace

_UNDOING = ("undo", "redo")
_LOOKING = frozenset({"plan.fit", "plan.actual", "plan.zoom_in", "plan.zoom_out", "plan.snapping"})


class Hold(QObject):
    """A drag, a frame, half a shape, booths that are lit or offered, a question beside a booth.

    The canvas lets go by itself of what the mouse began when it loses the mouse; a command of the plan, another page
    and a dialog end the rest as well, so that nothing is done later that nobody sees coming.
    """

    def __init__(self, workplace: Workplace, canvas: PlanCanvas, placing: Placing) -> None:
        super().__init__(canvas)
        self._canvas, self._placing = canvas, placing
        workplace.commands.given.connect(self._command_given)
        workplace.document.changed.connect(canvas.view.give_up)
        canvas.view.blocked.connect(self.interrupt)

    def interrupt(self) -> None:
        """Give up all that is begun; nothing is written."""
        self._canvas.view.give_up()
        self._placing.end()
        end_all(self._canvas)

    def _command_given(self, id_: str) -> None:
        if id_ in _UNDOING or (id_.startswith("plan.") and id_ not in _LOOKING):
            self.interrupt()
