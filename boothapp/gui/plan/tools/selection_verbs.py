"""What is done with the booths and things that are selected; each verb is one edit."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from boothapp.domain.ids import new_id
from boothapp.domain.plan import Booth, PlanItem
from boothapp.floorplan import aligning
from boothapp.floorplan.shape import Box, around_boxes, overlap
from boothapp.gui.busy import busy
from boothapp.gui.plan.inspector.affected import sharing_accepted, shrinking_accepted, splitting_accepted
from boothapp.gui.plan.plan_state import BoothState, ItemState
from boothapp.gui.plan.tools.bench import Bench
from boothapp.gui.plan.tools.next_codes import NextCodes
from boothapp.gui.plan.tools.split_panel import SplitPanel
from boothapp.gui.plan.words import said
from boothapp.gui.wording.problems import problem_words

_MOST_COMPARED = 200  # booths that are compared with each other


class SelectionVerbs:
    """Reads what is selected when it is asked to do something; with too little selected it does nothing."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench

    @property
    def _booths(self) -> list[str]:
        return self._bench.scene.selected_booths

    @property
    def _things(self) -> list[str]:
        return self._bench.scene.selected_things

    def _arranged(self, done: Callable[[Sequence[Box]], list[Box]], code: str) -> None:
        """Give what is selected the places that `done` makes of theirs."""
        from boothapp.tasks import draw_plan

        state = self._bench.state
        booths, things = self._booths, self._things
        standing: list[BoothState | ItemState] = [state.booths[id_] for id_ in booths]
        standing += [state.items[id_] for id_ in things]
        if standing and all(one.locked for one in standing):
            self._refuse_locked()
            return
        with busy(len(standing)):
            after = done([one.box for one in standing])
            placed = dict(zip(booths, after, strict=False))
            moved = dict(zip(things, after[len(booths) :], strict=True))
            if code == "align_on_plan" and (covering := self._covering(placed)):
                self._bench.view.refused.emit(said("would_cover", booth=covering))
                return
            draw_plan.place(self._bench.fair, placed, moved, code=code)
            self._bench.refresh()

    def _covering(self, placed: Mapping[str, Box]) -> str:
        """Return the first booth that would cover one that it does not cover now, as dragging refuses it; "" = none."""
        state, picking = self._bench.state, self._bench.scene.picking
        moving = {id_: box for id_, box in placed.items() if not state.booths[id_].locked}
        for id_, box in moving.items():
            was, near = state.booths[id_].box, picking.boxes_near(box, moving)
            beside = [(other, other) for other in near]
            if len(moving) <= _MOST_COMPARED:
                beside += [(state.booths[other].box, after) for other, after in moving.items() if other != id_]
            if any(overlap(box, after) and not overlap(was, before) for before, after in beside):
                return state.booths[id_].code
        return ""

    def _refuse_locked(self) -> None:
        state = self._bench.state
        codes = ", ".join(booth.code for id_ in self._booths if (booth := state.booths[id_]).locked)
        self._bench.view.refused.emit(said("fixed", booth=codes) if codes else said("fixed_thing"))

    @property
    def _any_locked(self) -> bool:
        return any(self._bench.state.booths[id_].locked for id_ in self._booths)

    def align(self, edge: str) -> None:
        self._arranged(lambda boxes: aligning.align(boxes, edge), "align_on_plan")

    def distribute(self, axis: str) -> None:
        self._arranged(lambda boxes: aligning.distribute(boxes, axis), "align_on_plan")

    def turn(self) -> None:
        """Turn what is selected by a quarter, together."""
        self._arranged(lambda boxes: aligning.turn(boxes, 90), "turn_on_plan")

    def duplicate(self) -> None:
        """Put copies of what is selected to the right of it, or below where there is no room; booths get numbers."""
        from boothapp.store import records
        from boothapp.tasks import draw_plan

        fair, state = self._bench.fair, self._bench.state
        booths = [booth for id_ in self._booths if (booth := records.get(fair.db, Booth, id_))]
        things = [thing for id_ in self._things if (thing := records.get(fair.db, PlanItem, id_))]
        if not booths and not things:
            return
        standing: list[Booth | PlanItem] = [*booths, *things]
        dx, dy = self._beside([draw_plan.box_of(one) for one in standing])
        codes = NextCodes(booth.code for booth in state.booths.values())
        bundles: dict[str, str] = {"": ""}
        copies: list[Booth] = []
        for booth in booths:
            bundle = bundles.setdefault(booth.bundle, new_id())
            copy = replace(booth, id=new_id(), code=codes.next(booth.code), bundle=bundle, locked=False, status="open")
            copies.append(draw_plan.at(copy, draw_plan.box_of(booth).moved(dx, dy)))
        others = [
            draw_plan.at(
                replace(thing, id=new_id(), bundle=bundles.setdefault(thing.bundle, new_id()), locked=False),
                draw_plan.box_of(thing).moved(dx, dy),
            )
            for thing in things
        ]
        draw_plan.add_booths(fair, copies, items=others)
        self._bench.refresh()
        self._bench.scene.select([one.id for one in copies], [one.id for one in others])

    def _beside(self, boxes: Sequence[Box]) -> tuple[float, float]:
        """Return how far copies go: right of the originals, else below, else 1 m aside."""
        around = around_boxes(boxes)
        ground = around_boxes([self._bench.state.ground])
        for dx, dy in ((around.w, 0.0), (0.0, around.h), (-around.w, 0.0), (0.0, -around.h)):
            there = around.moved(dx, dy)
            inside = there.x >= ground.x and there.y >= ground.y
            inside = inside and there.x + there.w <= ground.x + ground.w and there.y + there.h <= ground.y + ground.h
            inner = Box(there.x + 0.01, there.y + 0.01, max(there.w - 0.02, 0.01), max(there.h - 0.02, 0.01))
            if inside and not self._bench.scene.picking.boxes_near(inner):
                return dx, dy
        return 1.0, 1.0

    def group(self) -> None:
        """Bundle what is selected, so that it moves together; what is one bundle already is taken apart."""
        state = self._bench.state
        booths = [state.booths[id_] for id_ in self._booths]
        things = [state.items[id_] for id_ in self._things]
        bundles = {one.bundle for one in booths} | {one.bundle for one in things}
        apart = len(bundles) == 1 and "" not in bundles
        if len(booths) + len(things) > 1 or apart:
            self._change_all(bundle="" if apart else new_id())

    def lock(self) -> None:
        """Keep what is selected where it is; when all of it is locked, let it go."""
        state = self._bench.state
        locked = [state.booths[id_].locked for id_ in self._booths] + [state.items[id_].locked for id_ in self._things]
        if locked:
            self._change_all(locked=not all(locked))

    def _change_all(self, **values: Any) -> None:
        from boothapp.tasks import draw_plan

        with busy(len(self._booths) + len(self._things)):
            draw_plan.change_all(self._bench.fair, self._booths, self._things, **values)
            self._bench.refresh()

    def copy_values(self) -> None:
        """Give the booths that were selected later the size, kind, open sides and price of the first one."""
        from boothapp.tasks import copy_values

        if len(self._booths) < 2:
            return
        fair, (first, *others) = self._bench.fair, self._booths
        if shrinking_accepted(self._bench.workplace, self._bench.view, copy_values.smaller(fair, first, others)):
            with busy(len(others)):
                copy_values.copy(fair, first, others)
                self._bench.refresh()

    def resize(self, id_: str, box: Box) -> None:
        """Give a booth or a thing the size it was pulled to; asks before somebody's booth becomes smaller."""
        from boothapp.domain.problems import ProblemsFound
        from boothapp.tasks import draw_plan

        booth = self._bench.state.booths.get(id_)
        smaller = bool(booth and (box.w < booth.box.w or box.h < booth.box.h))
        if smaller and not shrinking_accepted(self._bench.workplace, self._bench.view, [id_]):
            return
        booths, things = ({id_: box}, {}) if booth else ({}, {id_: box})
        try:
            draw_plan.place(self._bench.fair, booths, things, code="resize_on_plan")
        except ProblemsFound as found:
            self._bench.view.refused.emit(problem_words(found.problems[0]))
        self._bench.refresh()

    def merge(self) -> None:
        """Make the selected booths one; asks first when exhibitors would share it."""
        from boothapp.tasks import divide_booths

        if len(self._booths) < 2:
            return
        if self._any_locked:
            self._refuse_locked()
            return
        fair, booths = self._bench.fair, self._booths
        names = divide_booths.would_share(fair, booths)
        if not names or sharing_accepted(self._bench.workplace, self._bench.view, names):
            with busy(len(booths)):
                whole = divide_booths.merge(fair, booths, sharing=bool(names))
                self._bench.refresh()
                self._bench.scene.select([whole])

    def ask_to_split(self) -> None:
        """Ask into how many parts the selected booth is split."""
        if len(self._booths) != 1:
            return
        if self._any_locked:
            self._refuse_locked()
            return
        booth = self._bench.state.booths[self._booths[0]]
        asks = SplitPanel(self._bench, booth)
        asks.wanted.connect(lambda: self._split(asks, booth))
        asks.ended.connect(self._bench.put_away)
        self._bench.show(asks)
        asks.begin()

    def _split(self, asks: SplitPanel, booth: BoothState) -> None:
        from boothapp.tasks import divide_booths

        fair, split = self._bench.fair, (booth.id, asks.parts, asks.axis)
        whose = divide_booths.whose_parts(fair, *split)
        if not splitting_accepted(self._bench.workplace, asks, booth.code, whose):
            return
        parts = divide_booths.split(fair, *split)
        self._bench.put_away()
        self._bench.refresh()
        self._bench.scene.select(parts)
