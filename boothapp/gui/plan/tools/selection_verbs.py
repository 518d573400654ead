"""What is done with the booths and things that are selected; each verb is one edit."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from boothapp.domain.ids import new_id
from boothapp.domain.plan import Booth, PlanItem
from boothapp.floorplan import aligning, lengths
from boothapp.floorplan.shape import Box, around_boxes
from boothapp.gui.plan.tools.bench import Bench
from boothapp.gui.plan.tools.drawing_tool import tool_words
from boothapp.gui.plan.tools.next_codes import next_code
from boothapp.gui.plan.tools.tool_panel import AskPanel
from boothapp.gui.translation import QT_TRANSLATE_NOOP

_SPLIT = QT_TRANSLATE_NOOP("PlanTools", "Tách gian {booth}")
_SPLIT_VERB = QT_TRANSLATE_NOOP("PlanTools", "Tách")
_PARTS = QT_TRANSLATE_NOOP("PlanTools", "Số phần cạnh nhau")
_PARTS_WRONG = QT_TRANSLATE_NOOP("PlanTools", "Số phần là một số, ví dụ 2.")


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
        boxes = [state.booths[id_].box for id_ in booths] + [state.items[id_].box for id_ in things]
        after = done(boxes)
        placed = dict(zip(booths, after, strict=False))
        moved = dict(zip(things, after[len(booths) :], strict=True))
        draw_plan.place(self._bench.fair, placed, moved, code=code)
        self._bench.refresh()

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
        codes = [booth.code for booth in state.booths.values()]
        bundles: dict[str, str] = {"": ""}
        copies: list[Booth] = []
        for booth in booths:
            codes.append(next_code(codes, booth.code))
            bundle = bundles.setdefault(booth.bundle, new_id())
            copy = replace(booth, id=new_id(), code=codes[-1], bundle=bundle, locked=False, status="open")
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
        from boothapp.tasks import draw_plan

        state = self._bench.state
        booths = [state.booths[id_] for id_ in self._booths]
        things = [state.items[id_] for id_ in self._things]
        bundles = {one.bundle for one in booths} | {one.bundle for one in things}
        apart = len(bundles) == 1 and "" not in bundles
        if len(booths) + len(things) > 1 or apart:
            draw_plan.change_all(self._bench.fair, self._booths, self._things, bundle="" if apart else new_id())
            self._bench.refresh()

    def lock(self) -> None:
        """Keep what is selected where it is; when all of it is locked, let it go."""
        from boothapp.tasks import draw_plan

        state = self._bench.state
        locked = [state.booths[id_].locked for id_ in self._booths] + [state.items[id_].locked for id_ in self._things]
        if locked:
            draw_plan.change_all(self._bench.fair, self._booths, self._things, locked=not all(locked))
            self._bench.refresh()

    def copy_values(self) -> None:
        """Give the booths that were selected later the size, kind, open sides and price of the first one."""
        from boothapp.store import records
        from boothapp.tasks import draw_plan

        first = records.get(self._bench.fair.db, Booth, self._booths[0]) if len(self._booths) > 1 else None
        if first:
            draw_plan.change_booths(
                self._bench.fair,
                self._booths[1:],
                width_m=first.width_m,
                depth_m=first.depth_m,
                kind=first.kind,
                open_sides=first.open_sides,
                price_dong=first.price_dong,
            )
            self._bench.refresh()

    def merge(self) -> None:
        """Make the selected booths one."""
        from boothapp.tasks import divide_booths

        if len(self._booths) > 1:
            whole = divide_booths.merge(self._bench.fair, self._booths)
            self._bench.refresh()
            self._bench.scene.select([whole])

    def ask_to_split(self) -> None:
        """Ask into how many parts the selected booth is split."""
        if len(self._booths) != 1:
            return
        booth = self._bench.state.booths[self._booths[0]]
        title = tool_words(_SPLIT).format(booth=booth.code)
        asks = AskPanel("plan.split", title, tool_words(_SPLIT_VERB), [("parts", tool_words(_PARTS), "2")])
        asks.wanted.connect(lambda: self._split(asks, booth.id))
        asks.ended.connect(self._bench.put_away)
        self._bench.show(asks)
        asks.begin()

    def _split(self, asks: AskPanel, booth_id: str) -> None:
        from boothapp.tasks import divide_booths

        into = lengths.whole(asks.value("parts"))
        if into is None:
            asks.set_problem(tool_words(_PARTS_WRONG), stops=False)
            return
        parts = divide_booths.split(self._bench.fair, booth_id, into)
        self._bench.put_away()
        self._bench.refresh()
        self._bench.scene.select(parts)
