"""The menu of a booth on the plan, for it and what is selected with it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from boothapp.gui import icons
from boothapp.gui.covered import covered
from boothapp.gui.plan.canvas import PlanCanvas
from boothapp.gui.plan.tools.verb_reasons import reason
from boothapp.gui.workplace import Workplace

_DRAWN = ("duplicate", "duplicate_grid", "merge", "split", "renumber")  # verbs of drawing, as far as they can be done


class BoothMenu(QMenu):
    """Offers only what can be done now; what asks for more words is done in the details pane."""

    assign_wanted = Signal(str)
    vacate_wanted = Signal(list)
    hold_wanted = Signal(list)

    def __init__(self, workplace: Workplace, canvas: PlanCanvas, booth_id: str) -> None:
        super().__init__(canvas)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("plan.booth_menu")
        self._workplace, self._fair = workplace, workplace.document.fair
        state = canvas.state
        chosen = canvas.scene.selected_booths if booth_id in canvas.scene.selected_booths else [booth_id]
        booths = [state.booths[id_] for id_ in chosen] if state else []
        self._ids = [booth.id for booth in booths]
        self._taken = [booth.id for booth in booths if booth.occupants]
        self._blocked = [booth.id for booth in booths if booth.state == "blocked"]
        self._statuses = {one.status for booth in booths for one in booth.occupants if one.exhibitor_id}
        several = [booth.occupants for booth in booths if len(booth.occupants) > 1]
        self._sharing = [one for there in several for one in there if one.exhibitor_id]
        self._unshared = [booth.id for booth in booths if not booth.shared]
        if self._fair.writable:
            self._add_verbs(booth_id)
            self._add_drawing(canvas)
        self._add_exhibitors({one.exhibitor_id: one.name for booth in booths for one in booth.occupants})

    def _add_verbs(self, booth_id: str) -> None:
        from boothapp.tasks import booth_states, share_booths

        fair, ids = self._fair, self._ids
        if booth_id not in self._blocked:
            assign = self._add(self.tr("Xếp đơn vị…"), "building-store", partial(self.assign_wanted.emit, booth_id))
            self.setDefaultAction(assign)
        if self._taken:
            self._add(self.tr("Bỏ gán"), "x", partial(self.vacate_wanted.emit, self._taken))
        if not self._blocked:
            self._add(self.tr("Giữ chỗ đến ngày…"), "clock", partial(self.hold_wanted.emit, self._ids))
        self.addSeparator()
        if self._statuses & {"assigned", "held"}:
            self._add(self.tr("Xác nhận gian"), "circle-check", partial(booth_states.confirm, fair, ids))
        if "confirmed" in self._statuses:
            self._add(self.tr("Bỏ xác nhận gian"), "", partial(booth_states.unconfirm, fair, ids))
        if not self._sharing:
            if self._statuses:
                self._add(self.tr("Đơn vị từ chối gian"), "ban", partial(booth_states.decline, fair, ids))
        elif len(ids) == 1:  # one who declines takes the booth from nobody else
            for one in self._sharing:
                words = self.tr("{name} từ chối gian").format(name=covered(one.name)).replace("&", "&&")
                self._add(words, "ban", partial(booth_states.decline, fair, ids, only=one.assignment_id))
        if self._unshared and not self._blocked:
            self._add(self.tr("Đánh dấu gian chung"), "users", partial(share_booths.share, fair, self._unshared))
        self.addSeparator()
        if self._blocked:
            self._add(self.tr("Mở khóa gian"), "", partial(booth_states.unblock, fair, self._blocked))
        elif not self._taken:
            self._add(self.tr("Khóa gian, không xếp cho ai"), "lock", partial(booth_states.block, fair, ids))

    def _add_drawing(self, canvas: PlanCanvas) -> None:
        self.addSeparator()
        for key in _DRAWN:
            if not reason(key, self._ids, ()):
                action = self._workplace.commands.action(f"plan.{key}")
                self._add(action.text(), "", partial(self._draw, canvas, action)).setIcon(action.icon())

    def _draw(self, canvas: PlanCanvas, action: QAction) -> None:
        """Do with these booths what the menu of tools does with those that are selected."""
        if set(canvas.scene.selected_booths) != set(self._ids):
            canvas.scene.select(self._ids)
        action.trigger()

    def _add_exhibitors(self, names: dict[str | None, str]) -> None:
        self.addSeparator()
        for id_, name in list(names.items())[:6]:
            if id_:
                words = self.tr("Mở hồ sơ {name}").format(name=covered(name))
                self._add(words.replace("&", "&&"), "external-link", partial(self._workplace.go, "exhibitors", id=id_))

    def _add(self, words: str, icon: str, do: Callable[[], object]) -> QAction:
        action = self.addAction(words)
        if icon:
            action.setIcon(icons.icon(icon))
        action.triggered.connect(lambda _checked=False: do())
        return action
