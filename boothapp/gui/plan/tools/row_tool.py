"""The tool that makes rows of booths: drag a field, look at it, change its figures, Enter makes it."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from boothapp.domain.plan import Booth, Zone
from boothapp.domain.text import fold
from boothapp.floorplan import rows
from boothapp.floorplan.rows import Grid
from boothapp.floorplan.shape import Box, Point
from boothapp.gui.plan.canvas_tool import Modifiers
from boothapp.gui.plan.layers import Ghost
from boothapp.gui.plan.tools.bench import Bench
from boothapp.gui.plan.tools.drawing_tool import DrawingTool, tool_words
from boothapp.gui.plan.tools.field_of_booths import FieldOfBooths, covering, outside
from boothapp.gui.plan.tools.next_codes import NextCodes, next_letter, pattern_from
from boothapp.gui.plan.tools.row_panel import RowPanel
from boothapp.gui.translation import QT_TRANSLATE_NOOP
from boothapp.gui.wording import measures

_DRAW = QT_TRANSLATE_NOOP("PlanTools", "Kéo một khung để xếp các hàng gian, hoặc bấm để đặt số hàng và cột trong bảng")
_LOOK = QT_TRANSLATE_NOOP("PlanTools", "Sửa số liệu bên phải, hoặc kéo lại · Enter: tạo {count} gian · Esc: bỏ")
_COUNT = QT_TRANSLATE_NOOP("PlanTools", "{count} gian · {standard} gian tiêu chuẩn · {width} × {depth} m")
_TAKEN = QT_TRANSLATE_NOOP("PlanTools", "Nhà này đã có gian {codes}. Đổi số bắt đầu.")
_COVERS = QT_TRANSLATE_NOOP("PlanTools", "{count} gian chồng lên gian đã có. Kéo lại hoặc bớt hàng, cột.")
_OUTSIDE = QT_TRANSLATE_NOOP("PlanTools", "{count} gian nằm ngoài nhà.")
_NO_NUMBER = QT_TRANSLATE_NOOP("PlanTools", "Không đủ số cho các gian. Đổi bước hoặc số bắt đầu.")
_MAKE = QT_TRANSLATE_NOOP("PlanTools", "Tạo {count} gian")


class RowTool(DrawingTool):
    """Nothing is made before the verb; then all of it in one edit, with its zone."""

    def __init__(self, bench: Bench, copied: Booth | None = None) -> None:
        """With `copied` the field begins at that booth, and the others are made like it."""
        super().__init__(bench)
        self._copied = copied
        self._field: FieldOfBooths | None = None  # as it is shown
        self._draft = FieldOfBooths(Grid(0.0, 0.0, 2, 6), copied=copied)
        self._before: FieldOfBooths | None = None  # as it was shown when the button went down
        self._start: Point | None = None
        self._from: Point | None = None
        self.panel = RowPanel()
        self.panel.comes_back = copied is None
        self.panel.edited.connect(self._typed)
        self.panel.wanted.connect(self.make)
        self.panel.ended.connect(self._put_away)

    def begin(self) -> None:
        self._next_numbers()
        self.bench.show(self.panel)
        self._draft = self.panel.read(self._draft) or self._draft
        if self._copied:
            booth = self._copied
            self.panel.show_booth(booth.width_m, booth.depth_m, booth.rotation_deg)
            codes = NextCodes(one.code for one in self.bench.state.booths.values())
            self.panel.number_from(pattern_from(codes.next(booth.code)), zone="")
            self.panel.zone.setEnabled(False)
            self._field = replace(self._draft, grid=replace(self._draft.grid, x=booth.x_m, y=booth.y_m))
            self._typed()
            self.panel.columns.setFocus()
            self.panel.columns.selectAll()
        else:
            self._show()

    def _next_numbers(self) -> None:
        """Begin with a letter that no booth and no zone of the fair has, in whatever hall."""
        from boothapp.store import records

        db = self.bench.fair.db
        codes = [booth.code for booth in records.where(db, Booth)]
        letter = next_letter(codes, [zone.code for zone in records.where(db, Zone)])
        self.panel.number_from(f"{letter}{{01}}")

    # the mouse

    def press(self, point: Point, modifiers: Modifiers) -> None:
        self._from, self._start, self._before = point, self.snapped(point, modifiers), self._field

    def move(self, point: Point, modifiers: Modifiers, *, pressed: bool) -> None:
        end = self.snapped(point, modifiers)
        if pressed and self._start and self._from and self.dragged(self._from, point) and not self._copied:
            self._field = (self.panel.read(self._draft) or self._draft).fitted(self._start, end)
            self.panel.show_size(self._field.grid)
            self._show()

    def release(self, point: Point, modifiers: Modifiers) -> None:
        start, origin, self._start, self._from = self._start, self._from, None, None
        self.hide_guides()
        if start and origin and not self._copied and not self.dragged(origin, point):
            field = self.panel.read(self._draft)
            self._field = field and replace(field, grid=replace(field.grid, x=start.x, y=start.y))
            self._show()

    def key(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.make()
            return True
        if event.key() == Qt.Key.Key_Escape and self._field and not self._copied:
            self._clear()
            return True
        return False

    def give_up(self) -> None:
        """The field as it was before it was dragged anew; what is typed in the panel stays."""
        if self._start:
            self._start = self._from = None
            self._field = self._before
            if self._field:
                self.panel.show_size(self._field.grid)
            self.hide_guides()
            self._show()

    def cancel(self) -> bool:
        shown, self._field, self._start = self._field is not None, None, None
        super().cancel()
        self.bench.put_away()
        return shown

    def _put_away(self) -> None:
        """The panel's way back: first what is drawn, then the tool."""
        if self._field and not self._copied:
            self._clear()
            self.view.setFocus()
        else:
            self.view.set_tool(None)
            self.view.tool_ended.emit()

    def _clear(self) -> None:
        self._field, self._start = None, None
        self._show()

    # what is shown

    def _typed(self) -> None:
        read = self.panel.read(self._field or self._draft)
        if read is None:
            self.show()
            return
        if self._field:
            self._field = self._at_copied(read) if self._copied else read
        self._show()

    def _at_copied(self, field: FieldOfBooths) -> FieldOfBooths:
        """Shift the field so that its first place is where the copied booth stands."""
        assert self._copied
        first = rows.places(field.grid)[0][0]
        shift = self._copied.x_m - first.x, self._copied.y_m - first.y
        return replace(field, grid=replace(field.grid, x=field.grid.x + shift[0], y=field.grid.y + shift[1]))

    def _show(self) -> None:
        """Show the field as ghosts, and in the panel what stops it."""
        field = self._field
        if field is None:
            self.show()
            self.panel.tell("")
            self.panel.set_problem("")
            self.panel.verb.setEnabled(False)
            self.panel.verb.setText(f" {tool_words(_MAKE).format(count='…')}")
            self.bench.say(tool_words(_DRAW))
            return
        booths = field.booths()
        boxes = [box for _, box in booths]
        over = covering(boxes, self.bench.state)
        taken = set(field.taken(self.bench.state))
        self.show(*(Ghost(box, code, at in over or code in taken) for at, (code, box) in enumerate(booths)))
        self.panel.verb.setText(f" {tool_words(_MAKE).format(count=field.count)}")
        self.panel.tell(self._measures(field, boxes))
        self._say_problem(len(over), sorted(taken), boxes, missing=any(not code for code, _ in booths))
        self.bench.say(tool_words(_LOOK).format(count=field.count))

    def _measures(self, field: FieldOfBooths, boxes: list[Box]) -> str:
        width, depth = (measures.number(side) for side in rows.size(field.grid))
        standard = measures.standard_booths(sum(box.area for box in boxes))
        return tool_words(_COUNT).format(count=field.count, standard=standard, width=width, depth=depth)

    def _say_problem(self, over: int, taken: list[str], boxes: list[Box], *, missing: bool) -> None:
        beyond = outside(boxes, self.bench.state)
        if missing:
            self.panel.set_problem(tool_words(_NO_NUMBER))
        elif taken:
            told = ", ".join(taken[:4]) + (", …" if len(taken) > 4 else "")
            self.panel.set_problem(tool_words(_TAKEN).format(codes=told))
        elif over:
            self.panel.set_problem(tool_words(_COVERS).format(count=over))
        else:
            told = tool_words(_OUTSIDE).format(count=beyond) if beyond else ""
            self.panel.set_problem(told, stops=False)
            self.panel.verb.setEnabled(bool(boxes))

    # the verb

    def make(self) -> None:
        """Make the booths that are shown, unless something stops them."""
        from boothapp.tasks import draw_plan

        field = self._field
        if field is None or not self.panel.verb.isEnabled():
            return
        zone, is_new = self._zone()
        like = self._copied or Booth(self.bench.state.hall.id, "", 0, 0, zone_id=zone.id if zone else None)
        made = [
            draw_plan.at(
                replace(
                    like, id=Booth("", "", 0, 0).id, code=code, open_sides=sides, status="open", locked=False, bundle=""
                ),
                box,
            )
            for (code, box), sides in zip(field.booths(), field.open_sides(), strict=True)
        ]
        draw_plan.add_booths(self.bench.fair, made, zone if is_new else None)
        self.bench.refresh()
        self.view.plan.select([booth.id for booth in made])
        if self._copied:
            self.view.set_tool(None)
            self.view.tool_ended.emit()
            return
        self._clear()
        self._next_numbers()
        self.view.setFocus()

    def _zone(self) -> tuple[Zone | None, bool]:
        """Return the zone that was typed, and whether it is a new one."""
        from boothapp.store import records

        code = self.panel.zone.text().strip()
        if not code or self._copied:
            return None, False
        known = records.where(self.bench.fair.db, Zone)
        there = next((zone for zone in known if fold(zone.code) == fold(code)), None)
        return there or Zone(code, hall_id=self.bench.state.hall.id, position=len(known)), there is None
