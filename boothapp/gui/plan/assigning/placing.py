"""One exhibitor on its way to a booth: the booths that fit are lit, a click or Enter gives them, Esc ends it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent

from boothapp.floorplan.shape import Point
from boothapp.gui.plan.assigning import card_words
from boothapp.gui.plan.canvas import PlanCanvas
from boothapp.gui.plan.canvas_tool import CanvasTool, Modifiers
from boothapp.gui.plan.drawing import at, polygon
from boothapp.gui.plan.layers import Ghost
from boothapp.gui.plan.plan_state import BoothState
from boothapp.gui.plan.words import said
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.tasks.booth_offers import Offer
    from boothapp.tasks.waiting_exhibitors import Waiting

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TYPING = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)


class PlacingTool(CanvasTool):
    """The mouse and the keys while an exhibitor is placed."""

    cursor = Qt.CursorShape.PointingHandCursor

    def __init__(self, placing: "Placing", canvas: PlanCanvas) -> None:
        super().__init__(canvas.view)
        self._placing = placing
        self._down: BoothState | None = None  # the booth that the button went down on

    def press(self, point: Point, modifiers: Modifiers) -> None:
        self._down = self.view.plan.booth_at(at(point))

    def move(self, point: Point, modifiers: Modifiers, *, pressed: bool) -> None:
        self._placing.hover(point)

    def release(self, point: Point, modifiers: Modifiers) -> None:
        if self._down == self.view.plan.booth_at(at(point)):  # dragging is no click
            self._placing.click(point)

    def key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.view.set_tool(None)  # what is asked for next has the focus; the tool that selects would take it away
            return True
        if event.key() in _ENTER:
            self._placing.enter()
        return event.key() in _ENTER or self.holds(event)

    def holds(self, event: QKeyEvent) -> bool:
        """While booths are offered, letters are none of the tools': whoever types names has typed on to the next."""
        return bool(self._placing.run) and event.text().isalnum() and event.modifiers() in _TYPING

    def give_up(self) -> None:
        """The mouse has begun nothing that would have to be put back."""

    def cancel(self) -> bool:
        self._placing.cancelled(self)
        return True


class Placing(QObject):
    """Knows who is placed, which booths are offered, and shows both on the canvas."""

    wanted = Signal(object, str)  # Waiting, id of the booth that was clicked
    given = Signal(object, list)  # Waiting, ids of booths
    changed = Signal()  # who is placed, or what is offered
    elsewhere = Signal(str)  # the hall of the best offer
    none_free = Signal(object)  # Waiting

    def __init__(self, workplace: Workplace, canvas: PlanCanvas) -> None:
        super().__init__(canvas)
        self._document, self._canvas = workplace.document, canvas
        self._tool: PlacingTool | None = None
        self.who: Waiting | None = None
        self.run: tuple[str, ...] = ()  # booths that Enter gives
        self.sure = ""  # the booth of them that was dropped on: Esc gives it alone
        self._against: dict[str, tuple[str, ...]] = {}
        canvas.state_changed.connect(self._plan_changed)

    # begin

    def begin(self, who: "Waiting") -> None:
        """Light up the booths that fit an exhibitor and wait for a click or Enter."""
        self._start(who)
        self.changed.emit()

    def offer(self, who: "Waiting", near: str = "", *, sure: bool = False) -> bool:
        """Offer the best free booths as ghosts, those around the booth `near` first; False when none is free.

        With `sure` the booth `near` was dropped on: it is given even when the offer is refused.
        """
        run = self._best(who, near)
        if not run:
            self.none_free.emit(who)
            return False
        self._start(who)
        state = self._canvas.state
        if state and run[0] not in state.booths:
            self._show_elsewhere(run[0])
        self.run, self.sure = run, near if sure and near in run else ""
        self._show_ghosts()
        self._canvas.view.setFocus()
        self.changed.emit()
        return True

    def _start(self, who: "Waiting") -> None:
        self._clear()
        view = self._canvas.view
        if view.tool or view.is_hand:
            view.tool_ended.emit()  # its button comes up
        self.who = who
        self._light()
        self._tool = PlacingTool(self, self._canvas)
        view.set_tool(self._tool)

    def _light(self) -> None:
        """Light up what fits; when nothing does, all that is free."""
        from boothapp.tasks import booth_offers

        if self.who is None or self._canvas.state is None:
            return
        free = [booth.id for booth in self._canvas.state.booths.values() if booth.is_free]
        offers = booth_offers.single(self._document.fair, self.who.id, free)
        self._against = {offer.booth_ids[0]: offer.against for offer in offers}
        fitting = [id_ for id_, codes in self._against.items() if not codes]
        self._canvas.scene.light_up(fitting or free)

    def _best(self, who: "Waiting", near: str) -> tuple[str, ...]:
        """Return the run of booths that suits best, in the hall that is shown if there is one."""
        from boothapp.tasks import booth_offers

        offers = booth_offers.for_exhibitor(self._document.fair, who.id, near or None)
        state = self._canvas.state
        here = [offer for offer in offers if state and all(id_ in state.booths for id_ in offer.booth_ids)]
        if near:
            here = [offer for offer in here if near in offer.booth_ids] or here
        return _first(here) or ((near,) if near else _first(offers))

    def _show_elsewhere(self, booth_id: str) -> None:
        from boothapp.domain.plan import Booth
        from boothapp.store import records

        booth = records.get(self._document.fair.db, Booth, booth_id)
        if booth:
            self.elsewhere.emit(booth.hall_id)
            self._light()

    # under way

    def hover(self, point: Point) -> None:
        """Say what a click here does."""
        scene, unit = self._canvas.scene, at(point)
        booth = scene.booth_at(unit)
        if booth is None or booth.id in self.run:
            self._say_offer()
            return
        words, refused = self._words(booth)
        scene.drop.say(words, unit, polygon(booth.box.corners()), self._canvas.view.scale_px, refused=refused)

    def _words(self, booth: BoothState) -> tuple[str, bool]:
        if booth.state == "blocked":
            return said("blocked", booth=booth.code), True
        if booth.occupants:
            return said("share" if booth.shared else "choose", booth=booth.code), False
        why = card_words.against(self._against.get(booth.id, ()))
        doubtful = card_words.card_said("doubtful", booth=booth.code, why=why)
        return doubtful if why else said("assign", booth=booth.code), False

    def click(self, point: Point) -> None:
        """A booth of the offer takes it, another one is asked for, the ground between them ends it."""
        booth, who = self._canvas.scene.booth_at(at(point)), self.who
        if who is None:
            return
        if booth is None:
            self._canvas.view.set_tool(None)
        elif booth.id in self.run:
            self.accept()
        else:
            self.sure = ""  # another booth was chosen instead
            self.wanted.emit(who, booth.id)

    def enter(self) -> None:
        """Take the offer, or make one."""
        if self.run:
            self.accept()
        elif self.who:
            self.offer(self.who)

    def accept(self) -> None:
        """Give the offered booths."""
        who, run = self.who, self.run
        self.end()
        if who and run:
            self._give(who, run)

    def _give(self, who: "Waiting", booth_ids: Sequence[str]) -> None:
        from boothapp.tasks import assign_booths

        assign_booths.assign(self._document.fair, who.id, booth_ids)
        self.given.emit(who, list(booth_ids))

    def _show_ghosts(self) -> None:
        state, who = self._canvas.state, self.who
        if state is None or who is None:
            return
        ghosts = [Ghost(state.booths[id_].box, state.booths[id_].code, instead=True) for id_ in self.run]
        self._canvas.scene.show_ghosts(ghosts)
        self._canvas.view.bring(*self.run)
        self._say_offer()

    def _say_offer(self) -> None:
        scene, state = self._canvas.scene, self._canvas.state
        if not self.run or state is None:
            scene.drop.end()
            return
        codes = ", ".join(state.booths[id_].code for id_ in self.run)
        sure = self.sure and len(self.run) > 1
        words = card_words.card_said("take_run", booths=codes)
        if sure:
            words = card_words.card_said("take_run_or_one", booths=codes, one=state.booths[self.sure].code)
        first = state.booths[self.run[0]].box
        scene.drop.say(words, QPointF(at(first.centre)), None, self._canvas.view.scale_px, refused=False)

    def _plan_changed(self) -> None:
        """Another hall, or another plan: what is offered may be gone."""
        state = self._canvas.state
        if self.who is None:
            return
        gone = state is None or any(id_ not in state.booths or not state.booths[id_].is_free for id_ in self.run)
        if gone or not self._takes_part(self.who):
            self.sure = ""
            self.end()
        else:
            self._light()

    def _takes_part(self, who: "Waiting") -> bool:
        """Whether who is placed is still one of the exhibitors: an undo or another edit may have taken it away."""
        from boothapp.tasks import waiting_exhibitors

        return any(one.id == who.id for one in waiting_exhibitors.listed(self._document.fair, placed=True))

    # the end

    def end(self) -> None:
        """Be done, having given nothing more."""
        if self._tool:
            tool, self._tool = self._tool, None
            if self._canvas.view.tool is tool:
                self._canvas.view.set_tool(None)
            self._clear()
            self.changed.emit()

    def cancelled(self, tool: PlacingTool) -> None:
        """Esc or another tool: nothing is given but the booth that was dropped on."""
        if tool is not self._tool:
            return
        self._tool = None
        who, sure = self.who, self.sure
        self._clear()
        self.changed.emit()
        if who and sure:
            self._give(who, [sure])

    def _clear(self) -> None:
        self.who, self.run, self.sure, self._against = None, (), "", {}
        if self._tool:
            tool, self._tool = self._tool, None
            if self._canvas.view.tool is tool:
                self._canvas.view.set_tool(None)
        scene = self._canvas.scene
        scene.light_up(None)
        scene.show_ghosts(())
        scene.drop.end()


def _first(offers: "Sequence[Offer]") -> tuple[str, ...]:
    return offers[0].booth_ids if offers else ()
