"""The tool that draws single booths: a click is a booth of the usual size, dragging gives it another one."""

from boothapp.domain.plan import Booth
from boothapp.floorplan.rows import STANDARD_M
from boothapp.floorplan.shape import Box, Point, gap, overlap
from boothapp.gui.plan.canvas_tool import NO_KEY, Modifiers
from boothapp.gui.plan.layers import Ghost
from boothapp.gui.plan.plan_state import BoothState
from boothapp.gui.plan.tools.bench import Bench
from boothapp.gui.plan.tools.drawing_tool import ALT, SHIFT, DrawingTool, between, tool_words
from boothapp.gui.plan.tools.next_codes import NextCodes
from boothapp.gui.plan.words import said
from boothapp.gui.translation import QT_TRANSLATE_NOOP

_BESIDE_M = 4.0  # a booth that stands this near to others is one of theirs
_HINT = QT_TRANSLATE_NOOP(
    "PlanTools", "Bấm để đặt gian {code}, kéo để chọn kích thước · Alt: không bắt dính · Esc: xong"
)


class BoothTool(DrawingTool):
    """The next number follows the booths that stand beside; so does the zone."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self._start: Point | None = None  # where the button went down, in line
        self._from: Point | None = None  # where it went down
        self._size = STANDARD_M, STANDARD_M

    def begin(self) -> None:
        self._tell()

    def _tell(self, code: str = "") -> None:
        self.bench.say(tool_words(_HINT).format(code=code or NextCodes(self._codes()).next()))

    def press(self, point: Point, modifiers: Modifiers) -> None:
        self._from, self._start = point, self.snapped(point, modifiers)

    def move(self, point: Point, modifiers: Modifiers, *, pressed: bool) -> None:
        self._show(self._box(point, modifiers))

    def release(self, point: Point, modifiers: Modifiers) -> None:
        if self._start is None:
            return
        box = self._box(point, modifiers)
        drawn = self._from is not None and self.dragged(self._from, point)
        self._start = self._from = None
        self.cancel()
        if self._in_the_way(box) and not modifiers & ALT:
            self.view.refused.emit(said("overlap", booth=self._code(box)))
            return
        self._make(box)
        if drawn:
            self._size = box.w, box.h

    def cancel(self) -> bool:
        under_way, self._start, self._from = self._start is not None, None, None
        super().cancel()
        return under_way

    def _box(self, point: Point, modifiers: Modifiers = NO_KEY) -> Box:
        """Return the booth as it would be made now."""
        if self._start and self._from and self.dragged(self._from, point):
            return between(self._start, self.snapped(point, modifiers), square=bool(modifiers & SHIFT))
        w, h = self._size
        box = self.in_line(Box(point.x - w / 2, point.y - h / 2, w, h), modifiers)
        return Box(round(box.x, 3), round(box.y, 3), w, h)

    def _show(self, box: Box) -> None:
        code = self._code(box)
        self.show(Ghost(box, code, self._in_the_way(box)))
        self._tell(code)

    def _in_the_way(self, box: Box) -> bool:
        return any(overlap(box, other) for other in self.view.plan.picking.boxes_near(box))

    def _codes(self) -> list[str]:
        return [booth.code for booth in self.bench.state.booths.values()]

    def _beside(self, box: Box) -> BoothState | None:
        """Return the booth that stands nearest, of those that are near."""
        found = [(gap(box, booth.box), booth) for booth in self.bench.state.booths.values()]
        distance, nearest = min(found, key=lambda one: one[0], default=(0.0, None))
        return nearest if nearest and distance <= _BESIDE_M else None

    def _code(self, box: Box) -> str:
        nearest = self._beside(box)
        return NextCodes(self._codes()).next(nearest.code if nearest else "")

    def _make(self, box: Box) -> None:
        from boothapp.tasks import draw_plan

        nearest = self._beside(box)
        zone = nearest.zone_id if nearest else None
        made = Booth(self.bench.state.hall.id, self._code(box), box.x, box.y, box.w, box.h, zone_id=zone)
        draw_plan.add_booths(self.bench.fair, [made])
        self.bench.refresh()
        self.view.plan.select([made.id])
        self._tell()
