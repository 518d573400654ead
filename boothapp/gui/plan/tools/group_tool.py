"""The tools of zones and pavilions: frame booths, or choose them first; a name; Enter."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF

from boothapp.domain import corners
from boothapp.domain.booth_codes import parse
from boothapp.domain.plan import Pavilion, Zone, bare_pavilion
from boothapp.domain.text import fold
from boothapp.floorplan.shape import Box, Point, around_boxes
from boothapp.gui.plan.canvas_tool import Modifiers
from boothapp.gui.plan.drawing import at
from boothapp.gui.plan.layers import Ghost
from boothapp.gui.plan.tools.bench import Bench
from boothapp.gui.plan.tools.drawing_tool import SHIFT, DrawingTool, tool_words
from boothapp.gui.plan.tools.next_codes import next_letter
from boothapp.gui.plan.tools.tool_panel import AskPanel
from boothapp.gui.translation import QT_TRANSLATE_NOOP
from boothapp.gui.widgets.suggestions import Suggestions

_ROUND_M = 0.2  # the outline of a pavilion around its booths
_HINTS = {
    Zone: QT_TRANSLATE_NOOP("PlanTools", "Kéo một khung quanh các gian của khu · Shift: thêm gian · Esc: xong"),
    Pavilion: QT_TRANSLATE_NOOP("PlanTools", "Kéo một khung quanh các gian của đoàn · Shift: thêm gian · Esc: xong"),
}
_NONE = QT_TRANSLATE_NOOP("PlanTools", "Khung này không có gian nào; kéo quanh các gian.")

_OF_PAVILION = QT_TRANSLATE_NOOP("PlanTools", "{count} gian vào khu gian hàng của đoàn")
_OF_OTHER = QT_TRANSLATE_NOOP("PlanTools", "Trong đó {count} gian đang thuộc {name}.")
_NAME_PAVILION = QT_TRANSLATE_NOOP("PlanTools", "Tên khu gian hàng, tỉnh")
_MAKE_PAVILION = QT_TRANSLATE_NOOP("PlanTools", "Tạo khu gian hàng")
_LETTER = QT_TRANSLATE_NOOP("PlanTools", "Chữ của khu")
_NAME_ZONE = QT_TRANSLATE_NOOP("PlanTools", "Tên khu")
_OF_ZONE = QT_TRANSLATE_NOOP("PlanTools", "{count} gian vào khu")
_MAKE_ZONE = QT_TRANSLATE_NOOP("PlanTools", "Vào khu")


class GroupTool(DrawingTool):
    """Puts booths into a zone or a pavilion, a new one or one there is by its name."""

    def __init__(self, bench: Bench, kind: type[Zone] | type[Pavilion]) -> None:
        super().__init__(bench)
        self._kind = kind
        self._start: Point | None = None
        self._asks: AskPanel | None = None

    def begin(self) -> None:
        """With booths selected the tool begins with these."""
        self.bench.say(tool_words(_HINTS[self._kind]))
        if self.view.plan.selected_booths:
            self._ask()

    def press(self, point: Point, modifiers: Modifiers) -> None:
        self._start = point

    def move(self, point: Point, modifiers: Modifiers, *, pressed: bool) -> None:
        if pressed and self._start:
            self.view.plan.frame.show_frame(at(self._start), at(point))
            self.show(*(Ghost(self.bench.state.booths[id_].box) for id_ in self._framed(point)))

    def release(self, point: Point, modifiers: Modifiers) -> None:
        if self._start is None:
            return
        found = self._framed(point)
        if not self.dragged(self._start, point):
            booth = self.view.plan.booth_at(at(point))
            found = [booth.id] if booth else []
        self._start = None
        self.view.plan.frame.end()
        self.show()
        if not found:
            self.view.refused.emit(tool_words(_NONE))
            return
        self.view.plan.select(found, how="add" if modifiers & SHIFT else "replace")
        self._ask()

    def give_up(self) -> None:
        if self._asks is None:  # what is typed in its panel stays
            self.cancel()

    def cancel(self) -> bool:
        under_way = self._start is not None or self._asks is not None
        self._start = None
        self.view.plan.frame.end()
        if self._asks:
            self._asks = None
            self.bench.put_away()
        super().cancel()
        return under_way

    def _framed(self, point: Point) -> list[str]:
        """Return the booths whose middles lie in the frame."""
        assert self._start
        frame = QRectF(at(self._start), at(point)).normalized()
        touched = self.view.plan.picking.booths_in(frame, touched=True)
        return [id_ for id_ in touched if frame.contains(at(self.bench.state.booths[id_].box.centre))]

    def _ask(self) -> None:
        """Ask for the name of the group that the selected booths come into."""
        booths = self.view.plan.selected_booths
        if self._kind is Zone:
            asks = self._zone_panel(booths)
        else:
            title = tool_words(_OF_PAVILION).format(count=len(booths))
            fields = [("name", tool_words(_NAME_PAVILION), "")]
            asks = AskPanel("plan.pavilion", title, tool_words(_MAKE_PAVILION), fields)
            offers = Suggestions(asks.lines[0], self._provinces)
            offers.chosen.connect(lambda name: asks.lines[0].setText(str(name)))
            asks.tell(self._others(booths))
        asks.wanted.connect(self._make)
        asks.ended.connect(self._back)
        self._asks = asks
        self.bench.show(asks)
        asks.begin()

    def _others(self, booths: Sequence[str]) -> str:
        """Say which of the booths are another pavilion's, which loses them; "" for none."""
        state = self.bench.state
        counts = Counter(state.booths[id_].pavilion_id for id_ in booths)
        told = [
            tool_words(_OF_OTHER).format(count=counts[one.id], name=one.name)
            for one in state.pavilions
            if counts[one.id]
        ]
        return " ".join(told)

    def _provinces(self, typed: str) -> Sequence[tuple[object, str]]:
        """Return the provinces of the fair's list that what is typed may mean."""
        from boothapp.domain import offers, provinces

        every = provinces.in_force(self.bench.fair.facts.opening_day)
        return [(name, name) for name in offers.offered(typed, (one.name for one in every))]

    def _zone_panel(self, booths: Sequence[str]) -> AskPanel:
        codes = [self.bench.state.booths[id_].code for id_ in booths]
        letters = Counter(found.zone for code in codes if (found := parse(code)) and found.zone)
        every = [booth.code for booth in self.bench.state.booths.values()]
        letter = letters.most_common(1)[0][0] if letters else next_letter(every)
        known = next((zone.name for zone in self.bench.state.zones if fold(zone.code) == fold(letter)), "")
        fields = [("code", tool_words(_LETTER), letter), ("name", tool_words(_NAME_ZONE), known)]
        return AskPanel("plan.zone", tool_words(_OF_ZONE).format(count=len(booths)), tool_words(_MAKE_ZONE), fields)

    def _back(self) -> None:
        self.cancel()
        self.view.setFocus()

    def _make(self) -> None:
        from boothapp.domain.problems import ProblemsFound
        from boothapp.gui.wording.problems import problem_words
        from boothapp.tasks import zones

        asks, booths = self._asks, self.view.plan.selected_booths
        if asks is None:
            return
        if not booths:  # an undo took them away while the name was typed
            asks.set_problem(tool_words(_NONE), stops=False)
            return
        group = self._zone(asks) if self._kind is Zone else self._pavilion(asks, booths)
        try:
            zones.save(self.bench.fair, group, [*self._members(group), *booths])
        except ProblemsFound as found:
            asks.set_problem(problem_words(found.problems[0]), stops=False)
            return
        self.cancel()
        self.bench.refresh()
        self.view.plan.select([])
        self.view.setFocus()
        self.begin()

    def _zone(self, asks: AskPanel) -> Zone:
        from boothapp.store import records

        code, name = asks.value("code"), asks.value("name")
        known = records.where(self.bench.fair.db, Zone)
        there = next((zone for zone in known if fold(zone.code) == fold(code)), None)
        if there:
            return replace(there, name=name or there.name)
        return Zone(code, name, hall_id=self.bench.state.hall.id, position=len(known))

    def _pavilion(self, asks: AskPanel, booths: Sequence[str]) -> Pavilion:
        from boothapp.store import records

        hall = self.bench.state.hall.id
        name, code, old = self._named(asks.value("name"))
        known = records.where(self.bench.fair.db, Pavilion, "hall_id = ?", [hall])
        there = next((one for one in known if fold(one.name) == fold(name)), None)
        if there:
            return there
        around = around_boxes([self.bench.state.booths[id_].box for id_ in booths])
        return Pavilion(name, hall_id=hall, province_code=code, province_from=old, points=outline(around))

    def _named(self, typed: str) -> tuple[str, str, str]:
        """Return a pavilion's name with the province it is called after, by its code and the list it is of; "" = none.

        A province typed without its marks, or begun so that no other is meant, is spelled as it is: the name stands on
        the printed plan.
        """
        from boothapp.domain import provinces

        day = self.bench.fair.facts.opening_day
        found = provinces.find(bare_pavilion(typed), day)
        if found is None:
            begun = [one for one in provinces.in_force(day) if fold(one.name).startswith(fold(typed).strip() or " ")]
            return (begun[0].name, *begun[0].key) if len(begun) == 1 else (typed, "", "")
        is_bare = fold(typed) == fold(found.name) and typed.casefold() != found.name.casefold()
        return found.name if is_bare else typed, found.code, found.valid_from

    def _members(self, group: Zone | Pavilion) -> list[str]:
        """Return the booths that the group has already, in every hall."""
        from boothapp.domain.plan import Booth
        from boothapp.store import records

        column = "zone_id" if isinstance(group, Zone) else "pavilion_id"
        return [booth.id for booth in records.where(self.bench.fair.db, Booth, f"{column} = ?", [group.id])]


def outline(around: Box) -> str:
    """Return the corners of an outline a little outside a box, as the store keeps them."""
    outer = Box(around.x - _ROUND_M, around.y - _ROUND_M, around.w + 2 * _ROUND_M, around.h + 2 * _ROUND_M)
    return corners.written(outer.corners())
