"""A booth of somebody dragged onto another: a free one takes them at once, for one that is taken there is a choice."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from boothapp.gui.plan.assigning.booth_panel import Verb, VerbPanel
from boothapp.gui.plan.canvas import PlanCanvas
from boothapp.gui.plan.plan_state import BoothState, HallState
from boothapp.gui.plan.words import confirmed_words
from boothapp.gui.workplace import Workplace


class DraggedBooths(QObject):
    """Listens to the canvas for booths that were let go on others."""

    def __init__(self, workplace: Workplace, canvas: PlanCanvas) -> None:
        super().__init__(canvas)
        self._document, self._canvas = workplace.document, canvas
        canvas.view.swap_wanted.connect(self._dropped)

    def swap(self, one_id: str, other_id: str) -> None:
        """Let those in two booths change places; a free one takes who is in the other."""
        from boothapp.tasks import assign_booths

        assign_booths.swap(self._document.fair, one_id, other_id)
        self._canvas.scene.select([other_id])

    def _dropped(self, one_id: str, other_id: str) -> None:
        state = self._canvas.state
        if state is None or one_id not in state.booths or other_id not in state.booths:
            return
        one, other = state.booths[one_id], state.booths[other_id]
        if other.occupants:
            self._ask(state, one, other)
        else:
            self.swap(one_id, other_id)

    def _ask(self, state: HallState, one: BoothState, other: BoothState) -> None:
        """The booth it was let go on is somebody's, who may have agreed to that one only."""
        from boothapp.tasks import move_in

        fair, swap = self._document.fair, partial(self.swap, one.id, other.id)
        verbs = [Verb("swap", self.tr("Đổi chỗ"), swap)]
        why = self.tr("Đang xếp cho {names}. Xếp {name} vào đây?").format(names=other.names, name=one.names)
        if one.occupants:
            verbs += [
                Verb("share", self.tr("Xếp chung gian"), partial(move_in.share, fair, one.id, other.id)),
                Verb("replace", self.tr("Thay thế"), partial(move_in.instead, fair, one.id, other.id)),
            ]
        else:
            verbs = [Verb("swap", self.tr("Chuyển sang {booth}").format(booth=one.code), swap)]
            why = self.tr("Đang xếp cho {names}. Chuyển sang gian {booth}?").format(names=other.names, booth=one.code)
        what = self.tr("Gian {booth} đã có đơn vị.").format(booth=other.code)
        told = filter(None, (why, confirmed_words(one, other), pavilion_words(state, one, other)))
        self._canvas.scene.select([other.id])
        VerbPanel(self._canvas, [other.id], (what, " ".join(told)), verbs)


def pavilion_words(state: HallState, one: BoothState, other: BoothState) -> str:
    """Say of which pavilion a booth is when the other is not; "" when both are of the same or of none."""
    if one.pavilion_id == other.pavilion_id:
        return ""
    names = {pavilion.id: pavilion.name for pavilion in state.pavilions}
    words = QCoreApplication.translate("Plan", "Gian {booth} thuộc {pavilion}.")
    return " ".join(
        words.format(booth=booth.code, pavilion=names[booth.pavilion_id])
        for booth in (one, other)
        if booth.pavilion_id in names
    )
