"""The selected booths: one with all that is known of it, several with what they have in common."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from boothapp.floorplan.shape import Box
from boothapp.gui.covered import covered
from boothapp.gui.plan.canvas import PlanCanvas
from boothapp.gui.plan.inspector.affected import shrinking_accepted
from boothapp.gui.plan.inspector.booth_remarks import BoothRemarks
from boothapp.gui.plan.inspector.bound_line import BoundLine, labelled
from boothapp.gui.plan.inspector.measures import Change, Measures
from boothapp.gui.plan.inspector.occupants import Occupants
from boothapp.gui.plan.inspector.panel import Panel
from boothapp.gui.plan.inspector.product_pictures import ProductPictures
from boothapp.gui.plan.inspector.properties import BoothProperties
from boothapp.gui.plan.inspector.state_form import StateForm
from boothapp.gui.plan.plan_state import BoothState
from boothapp.gui.plan.words import state_word
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.history_list import HistoryList
from boothapp.gui.widgets.plain import button, icon_button, label, set_chip
from boothapp.gui.wording import measures
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.store.plan_rows import Trait

_CHIPS = {
    "free": "plain",
    "held": "warn",
    "assigned": "ok",
    "confirmed": "ok",
    "blocked": "plain",
    "conflict": "danger",
}


class BoothsPanel(Panel):
    """Everything in it is written for all selected booths."""

    def __init__(self, workplace: Workplace, canvas: PlanCanvas) -> None:
        super().__init__("plan.inspector.booths")
        self._workplace, self._canvas = workplace, canvas
        self._booths: tuple[BoothState, ...] = ()
        self.remarks = BoothRemarks(canvas.findings)
        self.occupants = Occupants(workplace)
        self.code = BoundLine("plan.inspector.code", workplace, self._rename)
        self._code_field = labelled(self.tr("Số gian"), self.code)
        self.measures = Measures(workplace, self._place)
        self.state = StateForm(workplace)
        self.products = ProductPictures(workplace)
        self.properties = BoothProperties(workplace)
        self._history_title = label(self.tr("Lịch sử"), Role.LABEL)
        self.history = HistoryList(workplace.document)
        parts = (self.remarks, self.occupants, self.measures, self.state, self.products)
        for part in (*parts, self._code_field, self.properties, self._history_title, self.history):
            self.add(part)
        self._buttons()

    def _buttons(self) -> None:
        self.vacate = button(self.tr("Bỏ gán"), kind="danger", name="plan.inspector.vacateAll")
        self.assign = button(self.tr("Xếp đơn vị"), name="plan.inspector.assign")
        self.open = button(self.tr("Mở hồ sơ"), name="plan.inspector.open")
        self.delete = icon_button("trash", self.tr("Xóa gian"), "plan.inspector.delete")
        self.vacate.clicked.connect(self._vacate)
        self.assign.clicked.connect(lambda: self._canvas.view.booth_activated.emit(self._booths[0].id))
        self.open.clicked.connect(self._open)
        self.delete.clicked.connect(self._delete)
        for one in (self.vacate, self.assign, self.open):
            self.add_button(one, 1)
            one.hide()  # never all of them: there is no room for that
        self.add_button(self.delete)

    def show_booths(self, booths: Sequence[BoothState]) -> bool:
        """Show these booths, at least one; False when another window took one of them away meanwhile."""
        from boothapp.store import plan_rows

        self._booths = tuple(booths)
        ids = [booth.id for booth in booths]
        found = plan_rows.traits(self._workplace.document.fair.db, ids)
        if sum(trait.booths for trait in found) < len(booths):
            return False
        one = booths[0] if len(booths) == 1 else None
        self._show_head(found)
        self._code_field.setVisible(one is not None)
        self.remarks.show_booth(one.id if one else "")
        for part in (self._history_title, self.history):
            part.setVisible(one is not None)
        self.history.show_record(one.id if one else "")
        if one:
            self.code.show_value(one.id, one.code)
            self.occupants.show_booth(one)
        self.occupants.setVisible(bool(one and one.occupants))
        locked = all(booth.locked for booth in booths)
        self.measures.show_boxes({booth.id: booth.box for booth in booths}, editable=not locked)
        self.state.show_booths(booths)
        self.products.show_exhibitors(self._exhibitors() if one else [])
        self.properties.show_booths(ids, found)
        self._show_buttons(locked)
        return True

    def _show_head(self, traits: "Sequence[Trait]") -> None:
        states = {booth.state for booth in self._booths}
        area = sum(booth.box.area for booth in self._booths)
        if len(self._booths) == 1:
            (booth,) = self._booths
            self.title.setText(self.tr("Gian {code}").format(code=booth.code))
            size = measures.size(booth.box.w, booth.box.h)
            self.told.setText(" · ".join((size, measures.area(area), self._sides(traits[0].open_sides))))
        else:
            self.title.setText(self.tr("{count} gian").format(count=len(self._booths)))
            standard = self.tr("{count} gian tiêu chuẩn").format(count=measures.standard_booths(area))
            names = {booth.names for booth in self._booths}
            whose = names.pop() if len(names) == 1 else ""
            self.told.setText(covered(" · ".join(filter(None, (whose, measures.area(area), standard)))))
        self.chip.setVisible(len(states) == 1)
        if len(states) == 1:
            (state,) = states
            set_chip(self.chip, state_word(state), _CHIPS[state])

    def _sides(self, count: int) -> str:
        words = (self.tr("Không mặt mở"), self.tr("1 mặt mở"), self.tr("Góc 2 mặt"), self.tr("3 mặt mở"))
        return words[count] if count < len(words) else self.tr("Đảo 4 mặt")

    def _show_buttons(self, locked: bool) -> None:
        writable, one = self._workplace.document.fair.writable, len(self._booths) == 1
        given = any(booth.occupants for booth in self._booths)
        self.vacate.setVisible(given)
        self.open.setVisible(one and bool(self._exhibitors()))
        self.assign.setVisible(one and self._booths[0].is_free)
        for made in (self.vacate, self.assign):
            made.setEnabled(writable)
        self.delete.setEnabled(writable and not locked)

    def _exhibitors(self) -> list[str]:
        return [given.exhibitor_id for booth in self._booths for given in booth.occupants if given.exhibitor_id]

    # what is done

    def _rename(self, booth_id: str, code: str) -> None:
        from boothapp.tasks import draw_plan

        draw_plan.change_booths(self._workplace.document.fair, [booth_id], code=code)

    def _place(self, ids: Sequence[str], change: Change, code: str) -> bool:
        """Give booths other places; asks before one that is somebody's becomes smaller."""
        from boothapp.tasks import draw_plan

        there = {booth.id: booth for booth in self._booths} | dict(self._state_booths())
        wanted: dict[str, Box] = {id_: change(there[id_].box) for id_ in ids if id_ in there}
        smaller = [id_ for id_, box in wanted.items() if box.w < there[id_].box.w or box.h < there[id_].box.h]
        if smaller and not shrinking_accepted(self._workplace, self, smaller):
            return False
        draw_plan.place(self._workplace.document.fair, wanted, code=code)
        return True

    def _state_booths(self) -> dict[str, BoothState]:
        return self._canvas.state.booths if self._canvas.state else {}

    def _vacate(self) -> None:
        self.occupants.vacate([given.assignment_id for booth in self._booths for given in booth.occupants])

    def _open(self) -> None:
        self._workplace.go("exhibitors", id=self._exhibitors()[0])

    def _delete(self) -> None:
        """Do as Del does, with these booths alone."""
        self._canvas.scene.select([booth.id for booth in self._booths])
        self._canvas.view.delete_wanted.emit()
