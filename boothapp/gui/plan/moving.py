"""Booths and things on their way to another place: by the mouse or by the arrow keys, saved in one edit."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from boothapp.floorplan.shape import Box, Point, around_boxes, overlap
from boothapp.floorplan.snapping import Guide
from boothapp.gui.busy import busy
from boothapp.gui.plan.drawing import at, polygon
from boothapp.gui.plan.lining_up import lined_up
from boothapp.gui.plan.looks import CM
from boothapp.gui.plan.plan_state import BoothState, HallState
from boothapp.gui.plan.words import said

if TYPE_CHECKING:
    from boothapp.gui.plan.view import PlanView

_MOST_CHECKED = 400  # booths that are looked at for overlaps while they move; more only when they are let go
_MOST_TOLD = 6  # booths that stay where they are


def together(state: HallState, booth_ids: Iterable[str], thing_ids: Iterable[str]) -> tuple[list[str], list[str]]:
    """Return booths and things with all that is bundled with them, and the whole pavilions of the booths."""
    booths, things = dict.fromkeys(booth_ids), dict.fromkeys(thing_ids)
    pavilions = {state.booths[id_].pavilion_id for id_ in booths} - {None}
    booths |= dict.fromkeys(id_ for id_, booth in state.booths.items() if booth.pavilion_id in pavilions)
    bundles = {state.booths[id_].bundle for id_ in booths} | {state.items[id_].bundle for id_ in things}
    bundles -= {""}
    booths |= dict.fromkeys(id_ for id_, booth in state.booths.items() if booth.bundle in bundles)
    things |= dict.fromkeys(id_ for id_, thing in state.items.items() if thing.bundle in bundles)
    return list(booths), list(things)


@dataclass
class _Freight:
    """What moves, where it stood."""

    booths: dict[str, Box]
    things: dict[str, Box]
    pavilions: list[str] = field(default_factory=list)  # those that move with all their booths

    @property
    def boxes(self) -> list[Box]:
        return [*self.booths.values(), *self.things.values()]


class Moving:
    """Something under way; nothing is saved before it is let go, and Esc puts it back."""

    def __init__(
        self, view: "PlanView", booth_ids: Collection[str], thing_ids: Collection[str], grasped: str = ""
    ) -> None:
        """Begin to move these, without those that are locked; `grasped` is the booth under the mouse."""
        state = view.plan.state
        assert state is not None
        self._view, self._scene, self._state, self.grasped = view, view.plan, state, grasped
        booths = {id_: state.booths[id_].box for id_ in booth_ids if not state.booths[id_].locked}
        self._staying = [state.booths[id_].code for id_ in booth_ids if id_ not in booths]
        things = {id_: state.items[id_].box for id_ in thing_ids if not state.items[id_].locked}
        whole = [one for one in state.pavilions if one.booth_ids and set(one.booth_ids) <= set(booths)]
        self._freight = _Freight(booths, things, [one.id for one in whole if one.points])
        self._outlines = [item for item in self._scene.pavilions if item.pavilion in whole]
        self._around = around_boxes(self._freight.boxes or [Box(0.0, 0.0, 0.0, 0.0)])
        self.shift = Point(0.0, 0.0)
        self.swap_with: BoothState | None = None
        self._scene.lift(booths)

    @property
    def is_fixed(self) -> bool:
        """Whether all of it is locked."""
        return not self._freight.boxes

    def is_of(self, state: HallState | None) -> bool:
        """Whether this is the plan in which it began to move, nothing in it changed."""
        began = self._state
        return state is not None and (began.hall, began.booths, began.items) == (state.hall, state.booths, state.items)

    # under way

    def drag(self, shift: Point, pointer: Point, *, free: bool, straight: bool) -> None:
        """Go along with the mouse; `free` = no snapping, `straight` = along one axis only."""
        dx, dy = shift
        if straight:
            dx, dy = (dx, 0.0) if abs(dx) >= abs(dy) else (0.0, dy)
        self.swap_with = None if free else self._swap_at(pointer)
        guides: Sequence[Guide] = ()
        if self._view.snapping and not free and not self.swap_with:
            found = lined_up(self._view, self._around.moved(dx, dy), self._freight.booths)
            dx, dy = dx + (found.dx if dx or not straight else 0.0), dy + (found.dy if dy or not straight else 0.0)
            guides = found.guides
        self.go(Point(dx, dy), guides)

    def go(self, shift: Point, guides: Sequence[Guide] = ()) -> None:
        """Stand so many metres from where it stood."""
        self.shift = shift
        for id_, box in self._freight.booths.items():
            self._scene.booths[id_].stand_at(box.moved(*shift))
        for id_, box in self._freight.things.items():
            middle = box.centre
            self._scene.things[id_].setPos((middle.x + shift.x) * CM, (middle.y + shift.y) * CM)
        for outline in self._outlines:
            outline.setPos(at(shift))
        self._scene.selection.setPos(at(shift))
        over = [] if self.swap_with or len(self._freight.booths) > _MOST_CHECKED else self.overlapping()
        self._scene.guides.show_guides(guides, over, self._view.scale_px)
        self._say_swap()

    def overlapping(self) -> list[Box]:
        """Return the booths, as they stand now, that cover ground of others."""
        if len(self._freight.booths) == len(self._state.booths):
            return []  # there are no others
        moved = [box.moved(*self.shift) for box in self._freight.booths.values()]
        stay_out = self._freight.booths
        return [
            box for box in moved if any(overlap(box, other) for other in self._scene.picking.boxes_near(box, stay_out))
        ]

    def _swap_at(self, pointer: Point) -> BoothState | None:
        """Return the booth that the one that is dragged would change places with."""
        there = self._scene.booth_at(at(pointer))
        here = self._state.booths.get(self.grasped)
        alone = self._scene.selected_booths == [self.grasped]
        if there is None or here is None or not alone or there.id in self._freight.booths:
            return None
        return there if here.occupants or there.occupants else None

    def _say_swap(self) -> None:
        there = self.swap_with
        if there is None:
            self._scene.drop.end()
            return
        here, shape = self._state.booths[self.grasped], polygon(there.box.corners())
        blocked = next((one.code for one in (there, here) if one.state == "blocked"), "")
        verb = "choose" if here.occupants and there.occupants else "move_into"
        one, other = (here, there) if here.occupants else (there, here)
        words = (
            said("blocked", booth=blocked) if blocked else said(verb, one=one.code, other=other.code, booth=there.code)
        )
        self._scene.drop.say(words, QPointF(at(there.box.centre)), shape, self._view.scale_px, refused=bool(blocked))

    # the end

    def cancel(self) -> None:
        """Put everything where the plan has it, which may have changed meanwhile: by an undo, by an import."""
        self.swap_with = None
        self.shift = Point(0.0, 0.0)
        for booth in (self._scene.booths.get(id_) for id_ in self._freight.booths):
            if booth:
                booth.stand_at(booth.booth.box)
        for thing in (self._scene.things.get(id_) for id_ in self._freight.things):
            if thing:
                thing.setPos(at(thing.thing.box.centre))
        for outline in self._scene.pavilions:
            outline.setPos(0, 0)
        self._scene.selection.setPos(0, 0)
        self._scene.drop.end()
        self._scene.lift(())
        self._scene.guides.show_guides((), (), self._view.scale_px)

    def finish(self, *, over_others: bool) -> None:
        """Save where it stands, or change the places of two booths; what covers others goes back unless it may."""
        shift, swap, over = self.shift, self.swap_with, [] if over_others else self.overlapping()
        self.cancel()
        if swap:
            if "blocked" not in (swap.state, self._state.booths[self.grasped].state):
                self._view.swap_wanted.emit(self.grasped, swap.id)
        elif over:
            first = next(id_ for id_, box in self._freight.booths.items() if box.moved(*shift) in over)
            self._view.refused.emit(said("overlap", booth=self._state.booths[first].code))
        elif shift != Point(0.0, 0.0):
            self._save(shift)

    def _save(self, shift: Point) -> None:
        from boothapp.tasks import draw_plan

        booths = {id_: box.moved(*shift) for id_, box in self._freight.booths.items()}
        things = {id_: box.moved(*shift) for id_, box in self._freight.things.items()}
        outlines = dict.fromkeys(self._freight.pavilions, (shift.x, shift.y))
        with busy(len(booths) + len(things)):
            draw_plan.place(self._view.document.fair, booths, things, pavilions=outlines)
        if self._staying:
            told = ", ".join(self._staying[:_MOST_TOLD]) + ("…" if len(self._staying) > _MOST_TOLD else "")
            self._view.refused.emit(said("stays", booths=told))
