"""Del, or the bin in the details: what is selected goes; somebody's booths are asked about, or vacated instead."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject

from boothapp.gui.busy import busy
from boothapp.gui.plan.assigning.booth_panel import Verb, VerbPanel
from boothapp.gui.plan.canvas import PlanCanvas
from boothapp.gui.plan.words import said
from boothapp.gui.workplace import Workplace

_MOST_NAMED = 4  # booths


class Removing(QObject):
    """Takes booths and things off the plan, and booths back from who has them."""

    def __init__(self, workplace: Workplace, canvas: PlanCanvas) -> None:
        super().__init__(canvas)
        self._document, self._canvas = workplace.document, canvas
        canvas.view.delete_wanted.connect(self.remove)
        canvas.view.unassign_wanted.connect(self.vacate)

    def remove(self) -> None:
        """Take what is selected off the plan, or ask first; what is locked stays, as it cannot be moved either."""
        from boothapp.tasks import draw_plan

        scene, state = self._canvas.scene, self._canvas.state
        booths, things = scene.selected_booths, scene.selected_things
        if state is None or not (booths or things):
            return
        fixed = next((state.booths[id_].code for id_ in booths if state.booths[id_].locked), "")
        if not self._document.fair.writable:
            self._canvas.view.refused.emit(said("read_only"))
        elif fixed or any(state.items[id_].locked for id_ in things):
            self._canvas.view.refused.emit(said("fixed", booth=fixed) if fixed else said("fixed_thing"))
        elif taken := [id_ for id_ in booths if state.booths[id_].occupants]:
            self._ask(taken, booths, things)
        else:
            with busy(len(booths)):
                draw_plan.remove(self._document.fair, booths, things)
            self._canvas.refresh()

    def _ask(self, taken: Sequence[str], booths: Sequence[str], things: Sequence[str]) -> None:
        """Ask whether booths of somebody are vacated or removed."""
        from boothapp.tasks import draw_plan

        state = self._canvas.state
        assert state is not None
        what = self.tr("Gian {booth} đang có đơn vị.").format(booth=state.booths[taken[0]].code)
        if len(taken) > 1:
            what = self.tr("{count} gian đang có đơn vị.").format(count=len(taken))
        more = "…" if len(taken) > _MOST_NAMED else ""
        names = ", ".join(dict.fromkeys(state.booths[id_].names for id_ in taken[:_MOST_NAMED])) + more
        removed = self.tr("Xóa gian") if len(booths) == 1 else self.tr("Xóa {count} gian").format(count=len(booths))
        remove = partial(draw_plan.remove, self._document.fair, booths, things, vacating=True)
        verbs = [
            Verb("vacate", self.tr("Bỏ gán"), partial(self.vacate, taken)),
            Verb("remove", removed, remove, "danger"),
        ]
        VerbPanel(self._canvas, taken[:1], (what, names), verbs)

    def vacate(self, booth_ids: Sequence[str]) -> None:
        """Take booths back from whoever has them."""
        from boothapp.tasks import assign_booths

        state = self._canvas.state
        given = [one.assignment_id for id_ in booth_ids for one in state.booths[id_].occupants] if state else []
        assign_booths.vacate(self._document.fair, given)
