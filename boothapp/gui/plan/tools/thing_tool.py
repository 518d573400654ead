"""The tool for what stands in a hall besides booths: a click is one of the usual size, dragging gives its size."""

import math

from boothapp.domain.plan import PlanItem
from boothapp.floorplan.shape import Box, Point, distance, edges
from boothapp.gui.plan.canvas_tool import Modifiers
from boothapp.gui.plan.layers import Ghost
from boothapp.gui.plan.tools.bench import Bench
from boothapp.gui.plan.tools.drawing_tool import SHIFT, DrawingTool, between, tool_words
from boothapp.gui.plan.tools.tool_panel import AskPanel
from boothapp.gui.translation import QT_TRANSLATE_NOOP
from boothapp.gui.wording.plan_things import first_text, thing_word

KINDS = ("entrance", "pillar", "stage", "label", "power", "water", "keep_clear", "service")
_SIZES = {
    "entrance": (4.0, 0.5),
    "pillar": (0.6, 0.6),
    "stage": (8.0, 5.0),
    "label": (4.0, 1.0),
    "power": (0.5, 0.5),
    "water": (0.5, 0.5),
    "service": (4.0, 3.0),
}
_POINTS = ("power", "water", "label")  # a click is all there is to draw
_NAMED = ("entrance", "stage", "service")
_HINT_POINT = QT_TRANSLATE_NOOP("PlanTools", "{kind}: bấm chỗ cần đặt · Alt: không bắt dính · Esc: xong")
_HINT_WALL = QT_TRANSLATE_NOOP("PlanTools", "{kind}: bấm hoặc kéo dọc tường nhà · Esc: xong")
_HINT_AREA = QT_TRANSLATE_NOOP("PlanTools", "{kind}: kéo một khung, hoặc bấm để đặt cỡ thường dùng · Esc: xong")
_LABEL = QT_TRANSLATE_NOOP("PlanTools", "Chữ trên sơ đồ")
_PUT = QT_TRANSLATE_NOOP("PlanTools", "Đặt chữ")


class ThingTool(DrawingTool):
    """Draws things of one kind."""

    def __init__(self, bench: Bench, kind: str) -> None:
        super().__init__(bench)
        self.kind = kind
        self._start: Point | None = None
        self._from: Point | None = None
        self._asks: AskPanel | None = None

    def begin(self) -> None:
        hint = _HINT_WALL if self.kind == "entrance" else _HINT_POINT if self.kind in _POINTS else _HINT_AREA
        self.bench.say(tool_words(hint).format(kind=thing_word(self.kind)))

    def press(self, point: Point, modifiers: Modifiers) -> None:
        self._from, self._start = point, self.snapped(point, modifiers)

    def move(self, point: Point, modifiers: Modifiers, *, pressed: bool) -> None:
        if self._asks is None:
            self.show(Ghost(self._box(point, modifiers), thing_word(self.kind)))

    def release(self, point: Point, modifiers: Modifiers) -> None:
        if self._start is None:
            return
        box = self._box(point, modifiers)
        self._start = self._from = None
        self.cancel()
        if self.kind == "label":
            self._ask(box)
        else:
            text = first_text(self.kind) if self.kind in _NAMED else ""
            self._make(box, text)

    def give_up(self) -> None:
        if self._asks is None:  # what is typed in its panel stays
            self.cancel()

    def cancel(self) -> bool:
        under_way = self._start is not None or self._asks is not None
        self._start = self._from = None
        if self._asks:
            self._asks = None
            self.bench.put_away()
        super().cancel()
        return under_way

    def _box(self, point: Point, modifiers: Modifiers) -> Box:
        """Return the thing as it would be made now."""
        if self.kind == "entrance":
            return self._in_wall(point)
        w, h = _SIZES[self.kind]
        if self.kind not in _POINTS and self._start and self._from and self.dragged(self._from, point):
            return between(self._start, self.snapped(point, modifiers), square=bool(modifiers & SHIFT))
        if self.kind in _POINTS:
            middle = self.snapped(point, modifiers)
            return Box(round(middle.x - w / 2, 3), round(middle.y - h / 2, 3), w, h)
        box = self.in_line(Box(point.x - w / 2, point.y - h / 2, w, h), modifiers)
        return Box(round(box.x, 3), round(box.y, 3), w, h)

    def _in_wall(self, point: Point) -> Box:
        """Return a gate in the nearest wall of the hall, as wide as it was drawn along that wall."""
        a, b = min(edges(self.bench.state.outline), key=lambda edge: distance(self._from or point, edge))
        long = math.hypot(b.x - a.x, b.y - a.y) or 1.0
        along = Point((b.x - a.x) / long, (b.y - a.y) / long)
        here = _along(a, along, point)
        wide, middle = _SIZES["entrance"][0], here
        if self._from and self.dragged(self._from, point):
            there = _along(a, along, self._from)
            wide, middle = abs(here - there), (here + there) / 2
        wide = min(max(round(wide * 2) / 2, 0.5), long)
        middle = min(max(round(middle * 2) / 2, wide / 2), long - wide / 2)
        deep = _SIZES["entrance"][1]
        # the outline goes clockwise: the inside of the hall is on the right of each of its walls
        x, y = a.x + along.x * middle - along.y * deep / 2, a.y + along.y * middle + along.x * deep / 2
        if abs(along.y) > 1e-6 and abs(along.x) < 1e-6:
            return Box(round(x - deep / 2, 3), round(y - wide / 2, 3), deep, round(wide, 3))
        angle = 0.0 if abs(along.y) < 1e-6 else math.degrees(math.atan2(along.y, along.x)) % 180
        return Box(round(x - wide / 2, 3), round(y - deep / 2, 3), round(wide, 3), deep, round(angle, 3))

    def _ask(self, box: Box) -> None:
        """Ask for the words of a label."""
        words = tool_words(_LABEL)
        asks = AskPanel("plan.label", words, tool_words(_PUT), [("text", words, "")])
        asks.wanted.connect(lambda: self._named(asks, box))
        asks.ended.connect(self.cancel)
        self._asks = asks
        self.show(Ghost(box))
        self.bench.show(asks)
        asks.begin()

    def _named(self, asks: AskPanel, box: Box) -> None:
        text = asks.value("text")
        if text:
            self.cancel()
            self._make(box, text)
            self.view.setFocus()

    def _make(self, box: Box, text: str) -> None:
        from boothapp.tasks import draw_plan

        if min(box.w, box.h) <= 0:
            return
        made = PlanItem(
            self.bench.state.hall.id, self.kind, box.x, box.y, box.w, box.h, rotation_deg=box.rotation_deg, text=text
        )
        draw_plan.add_items(self.bench.fair, [made])
        self.bench.refresh()
        self.view.plan.select([], [made.id])
        self.begin()


def _along(start: Point, along: Point, point: Point) -> float:
    """Return how many metres along a line a point lies."""
    return (point.x - start.x) * along.x + (point.y - start.y) * along.y
