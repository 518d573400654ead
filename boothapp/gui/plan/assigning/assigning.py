"""The ways of giving booths: what is dropped, typed, clicked or chosen from a menu becomes one edit each."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal

from boothapp.gui.messages import Message
from boothapp.gui.plan.assigning.assign_box import AssignBox
from boothapp.gui.plan.assigning.booth_menu import BoothMenu
from boothapp.gui.plan.assigning.booth_panel import Verb, VerbPanel, end_all
from boothapp.gui.plan.assigning.dragged_booths import DraggedBooths
from boothapp.gui.plan.assigning.filling import Filling
from boothapp.gui.plan.assigning.placing import Placing
from boothapp.gui.plan.assigning.unplaced_list import UnplacedList
from boothapp.gui.plan.assigning.unplaced_model import Head
from boothapp.gui.plan.canvas import PlanCanvas
from boothapp.gui.plan.plan_state import BoothState
from boothapp.gui.plan.removing import Removing
from boothapp.gui.plan.words import confirmed_words, said
from boothapp.gui.widgets.dragged_ids import Carried
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.store.fair import Fair
    from boothapp.tasks.exhibitor_search import ExhibitorSearch
    from boothapp.tasks.waiting_exhibitors import Waiting


class Assigning(QObject):
    """Listens to the canvas and to the list of those who wait."""

    hall_wanted = Signal(str)  # an offer is in another hall
    hold_wanted = Signal()  # of the booths that are selected

    def __init__(self, workplace: Workplace, canvas: PlanCanvas) -> None:
        super().__init__(canvas)
        self._workplace, self._document, self._canvas = workplace, workplace.document, canvas
        self.list = UnplacedList(workplace, canvas)
        self.placing = Placing(workplace, canvas)
        self.filling = Filling(workplace, canvas)
        self.removing = Removing(workplace, canvas)
        self.dragged = DraggedBooths(workplace, canvas)
        self._typing = False  # names are typed booth by booth
        self._typed_at = ""  # the booth of the last one
        self._asked = ""  # the booth that is asked for next
        self.list.chosen.connect(self._chosen)
        self.list.placed.connect(self.place)
        self.placing.wanted.connect(self.give)
        self.placing.given.connect(self._given)
        self.placing.changed.connect(self._placing_changed)
        self.placing.elsewhere.connect(self.hall_wanted)
        self.placing.none_free.connect(self._tell_none_free)
        view = canvas.view
        view.dropped_on_booth.connect(self._dropped_on_booth)
        view.dropped_on_zone.connect(self._dropped_on_zone)
        view.dropped_on_pavilion.connect(self._dropped_on_pavilion)
        view.booth_activated.connect(self.open_box)
        view.context_wanted.connect(self._open_menu)
        view.refused.connect(workplace.messages.toast)

    @property
    def is_writable(self) -> bool:
        return self._document.fair.writable

    # choosing and placing

    def place_exhibitor(self, exhibitor_id: str) -> None:
        """Light up the booths that fit an exhibitor and wait for a click or Enter."""
        who = self.filling.who(exhibitor_id)
        if who is None or not self.is_writable:
            return
        if not self.list.choose(exhibitor_id):
            self.placing.begin(who)
        self._canvas.view.setFocus()

    def _chosen(self, who: "Waiting | None") -> None:
        if who and self.is_writable:
            self._typing = False
            walks = self.list.cards.hasFocus()
            end_all(self._canvas)  # one would lie over the booths that are lit
            self.placing.begin(who)
            if walks:  # a drawing tool that ended gave the focus to the canvas
                self.list.cards.setFocus()
        else:
            self.placing.end()

    def _placing_changed(self) -> None:
        placing = self.placing
        if placing.who is None:
            self.list.let_go()
            self.list.tell("")
        elif placing.run:
            self.list.tell(self.tr("Enter hoặc bấm vào gian nét đứt để xếp · bấm gian khác để đổi · Esc thôi"))
        else:
            words = self.tr("Bấm một gian sáng để xếp {name} · Enter: gian hợp nhất · Esc thôi")
            self.list.tell(words.format(name=placing.who.name))

    def _tell_none_free(self, who: "Waiting") -> None:
        self._workplace.messages.toast(self.tr("Không còn gian trống cho {name}").format(name=who.name))

    def place(self, row: "Waiting | Head") -> None:
        """Enter on a card: into the booths that are selected, else the best ones are offered."""
        if not self.is_writable:
            return
        state, selected = self._canvas.state, self._canvas.scene.selected_booths
        booths = [state.booths[id_] for id_ in selected] if state else []
        if isinstance(row, Head):
            self._fill_selected(row, booths)
        elif booths and all(booth.is_free for booth in booths) and len(booths) >= min(row.missing, 2):
            self.placing.end()
            self._assign(row, selected)
        elif booths:
            self.give(row, booths[0].id)
        else:
            self.placing.offer(row)

    def _fill_selected(self, head: Head, booths: Sequence[BoothState]) -> None:
        pavilion = next((booth.pavilion_id for booth in booths if booth.pavilion_id), None)
        if pavilion:
            self.placing.end()
            self.filling.fill(pavilion, "delegation", head.carries)
        else:
            self._workplace.messages.toast(self.tr("Chọn một gian của khu gian hàng rồi nhấn Enter để xếp cả đoàn"))

    def give(self, who: "Waiting", booth_id: str) -> None:
        """Give one booth: a free one at once, or with those beside it when more are missing; else there is a choice."""
        state = self._canvas.state
        booth = state.booths.get(booth_id) if state else None
        if booth is None or not self.is_writable:
            return
        if booth.state == "blocked":
            self._workplace.messages.toast(said("blocked", booth=booth.code))
        elif any(one.exhibitor_id == who.id for one in booth.occupants):
            told = self.tr("{name} đã ở gian {booth}").format(name=who.name, booth=booth.code)
            self._workplace.messages.toast(told)
        elif booth.occupants and not booth.shared:
            self.placing.end()
            self._choose(who, booth)
        elif booth.is_free and who.missing > 1:
            self.placing.offer(who, booth.id, sure=True)
            if len(self.placing.run) == 1:  # nothing beside it is free
                self.placing.accept()
        else:
            self.placing.end()
            self._assign(who, [booth.id])

    def _assign(self, who: "Waiting", booth_ids: Sequence[str]) -> None:
        from boothapp.tasks import assign_booths

        assign_booths.assign(self._document.fair, who.id, booth_ids)
        self._given(who, list(booth_ids))

    def _given(self, who: "Waiting", booth_ids: list[str]) -> None:
        """Show what was given; who types names goes on to the next free booth, where what is to be said stands, too."""
        told = self.filling.more_than_asked(who, booth_ids)
        following = self._following(booth_ids) if self._typing else None
        if following:
            self._ask(following, told)
            return
        if told:
            self._workplace.messages.toast(told.what, *told.actions)
        if told or not self._typing:
            self._canvas.scene.select(booth_ids)
            self._canvas.view.bring(*booth_ids)  # it does not jump under the mouse
            self.list.cards.go_on()

    def _following(self, booth_ids: Sequence[str]) -> str | None:
        """Return the next free booth behind those that were given."""
        if (state := self._canvas.state) is None:
            return None
        order = state.in_order
        if self._typed_at in order and self._typed_at not in booth_ids:  # others suited better: it is still to be given
            return state.free_from(self._typed_at)
        return state.free_from(max((id_ for id_ in booth_ids if id_ in order), key=order.index, default=""))

    def _ask_again(self) -> None:
        """Something was done about the booth that was given last."""
        state = self._canvas.state
        if following := state and state.free_from(self._typed_at):
            self._ask(following)

    def _ask(self, booth_id: str, told: Message | None = None) -> None:
        self._asked = booth_id
        self._canvas.scene.select([booth_id])
        self.open_box(booth_id, told)

    def step_shown(self, booth_ids: Sequence[str]) -> None:
        """Something was taken back or put in again: who types names goes on where that was."""
        state = self._canvas.state
        if state is None or not self._typing or self._canvas.scene.selected_booths != [self._asked]:
            return
        first = next((id_ for id_ in state.in_order if id_ in booth_ids), "")
        if first and (following := state.free_from(first)):
            self._asked = following
            self._canvas.scene.select([following])

    def _choose(self, who: "Waiting", booth: BoothState) -> None:
        """The booth is somebody's: change places, share, or take it."""
        from boothapp.store import places
        from boothapp.tasks import assign_booths

        known = places.known(self._document.fair.db)
        own = [one for one in known.of_exhibitor.get(who.id, ()) if len(known.in_booth[one.booth_id]) == 1]
        verbs = [
            Verb("share", self.tr("Xếp chung gian"), partial(self._in_taken, assign_booths.join, who, booth.id)),
            Verb("replace", self.tr("Thay thế"), partial(self._in_taken, assign_booths.replace_in, who, booth.id)),
        ]
        if own:  # a booth that it shares would take the others along
            words = self.tr("Đổi chỗ với {booth}").format(booth=own[0].number)
            verbs.insert(0, Verb("swap", words, partial(self.dragged.swap, own[0].booth_id, booth.id)))
        what = self.tr("Gian {booth} đã có đơn vị.").format(booth=booth.code)
        why = self.tr("Đang xếp cho {names}. Xếp {name} vào đây?").format(names=booth.names, name=who.name)
        told = " ".join(filter(None, (why, confirmed_words(booth))))
        self._canvas.scene.select([booth.id])
        VerbPanel(self._canvas, [booth.id], (what, told), verbs)

    def _in_taken(self, verb: "Callable[[Fair, str, str], None]", who: "Waiting", booth_id: str) -> None:
        """Let an exhibitor into a booth of somebody."""
        verb(self._document.fair, booth_id, who.id)
        if told := self.filling.more_than_asked(who):
            self._workplace.messages.toast(told.what, *told.actions)

    # typing

    def open_box(self, booth_id: str, told: Message | None = None) -> None:
        """Ask for the name of who gets a booth, and say first what is to be said of the one before."""
        state = self._canvas.state
        if state is None or booth_id not in state.booths or not self.is_writable:
            return
        if self._canvas.currentWidget() is not self._canvas.view:
            self._canvas.toggle_list()
        booth = state.booths[booth_id]
        if booth.state == "blocked":
            self._workplace.messages.toast(said("blocked", booth=booth.code))
            return
        self.placing.end()
        box = AssignBox(self._canvas, booth_id, self._search(), told)
        box.taken.connect(self._typed)
        box.answered.connect(self._ask_again)

    def _search(self) -> "ExhibitorSearch":
        from boothapp.store import plan_rows
        from boothapp.tasks import waiting_exhibitors
        from boothapp.tasks.exhibitor_search import ExhibitorSearch

        fair = self._document.fair
        return ExhibitorSearch(waiting_exhibitors.listed(fair, placed=True), partial(plan_rows.known_by, fair.db))

    @property
    def typed(self) -> list[str]:
        """The name of the booth into which a name is being typed."""
        return [one.accessibleName() for one in self._canvas.findChildren(AssignBox) if one.is_typed]

    def _typed(self, who: "Waiting", booth_id: str) -> None:
        self._typing, self._typed_at = True, booth_id
        self.give(who, booth_id)

    # dropping

    def _dropped_on_booth(self, what: Carried, booth_id: str) -> None:
        self._typing = False
        if what.kind != "exhibitors":
            return
        if len(what.ids) == 1:
            if who := self.filling.who(what.ids[0]):
                self.give(who, booth_id)
            return
        state = self._canvas.state
        order = state.in_order if state else ()
        self.placing.end()
        self.filling.in_order(what.ids, order[order.index(booth_id) :] if booth_id in order else ())

    def _dropped_on_zone(self, what: Carried, zone_id: str) -> None:
        state = self._canvas.state
        zone = next((one for one in state.zones if one.id == zone_id), None) if state else None
        if zone and what.kind == "exhibitors":
            self.placing.end()
            self.filling.in_order(what.ids, zone.booth_ids)

    def _dropped_on_pavilion(self, what: Carried, pavilion_id: str) -> None:
        self.placing.end()
        self.filling.fill(pavilion_id, what.kind, what.ids)

    # changing

    def _open_menu(self, place: QPoint, booth_id: str) -> None:
        state = self._canvas.state
        if state and booth_id in state.booths:
            menu = BoothMenu(self._workplace, self._canvas, booth_id)
            menu.assign_wanted.connect(self.open_box)
            menu.vacate_wanted.connect(self.removing.vacate)
            menu.hold_wanted.connect(self._hold)
            menu.popup(place)

    def _hold(self, booth_ids: Sequence[str]) -> None:
        self._canvas.scene.select(booth_ids)
        self.hold_wanted.emit()
