"""The panel of the row generator: how many booths, how large, which aisles, which numbers."""

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox

from boothapp.floorplan import lengths
from boothapp.floorplan.numbering import Numbering, from_pattern, parse_skips
from boothapp.floorplan.rows import Grid
from boothapp.gui.plan.tools.field_of_booths import MOST_BOOTHS, FieldOfBooths
from boothapp.gui.plan.tools.next_codes import first_zone
from boothapp.gui.plan.tools.tool_panel import ToolPanel
from boothapp.gui.widgets.fields import LineEdit
from boothapp.gui.widgets.plain import set_property
from boothapp.gui.wording import measures

_LEAST_SIDE_M = 0.5


class RowPanel(ToolPanel):
    """Says what stands in its fields as a FieldOfBooths; what is no figure has a red border."""

    def __init__(self) -> None:
        super().__init__("plan.rows", self.tr("Dãy gian"), self.tr("Tạo gian"), long=True)
        self.rows = self.line("rows", self.tr("Số hàng"), "2", numbers=True)
        self.columns = self.line("columns", self.tr("Gian mỗi hàng"), "6", numbers=True)
        self.wide = self.line("width", self.tr("Gian rộng (m)"), "3,00", numbers=True)
        self.deep = self.line("depth", self.tr("Gian sâu (m)"), "3,00", numbers=True)
        self.aisle = self.line("aisle", self.tr("Lối đi (m)"), "3,00", numbers=True)
        self.turn = self.line("turn", self.tr("Xoay (°)"), "0", numbers=True)
        self.backs = self.tick("backs", self.tr("Hai hàng lưng áp lưng"), on=True)
        self.single = self.tick("single", self.tr("Hàng đầu đứng riêng"))
        self.after = self.line("after", self.tr("Sau mỗi (gian)"), "0", numbers=True)
        self.cross = self.line("cross", self.tr("Lối ngang (m)"), "3,00", numbers=True)
        self.pattern = self.line("pattern", self.tr("Đánh số từ"), "A{01}")
        self.step = self.line("step", self.tr("Bước"), "1", numbers=True)
        self.skip = self.line("skip", self.tr("Bỏ các số"))
        self.skip.setPlaceholderText(self.tr("4, 13"))
        self.zone = self.line("zone", self.tr("Thuộc khu"))
        self.serpentine = self.tick("serpentine", self.tr("Số chạy zíc zắc"))
        self._zone_typed = False
        self.zone.textEdited.connect(self._zone_was_typed)
        self.pattern.textEdited.connect(self._follow)
        for pair in (
            (self.rows, self.columns),
            (self.wide, self.deep),
            (self.aisle, self.turn),
            (self.cross, self.after),
            (self.pattern, self.step),
            (self.skip, self.zone),
        ):
            self.add(*((line.accessibleName(), line) for line in pair))
            if pair[0] is self.aisle:
                for box in (self.backs, self.single):
                    self.add(box)
        self.add(self.serpentine)

    def _zone_was_typed(self) -> None:
        self._zone_typed = True

    def _follow(self) -> None:
        """The zone is called as its booths are until somebody says otherwise."""
        read = from_pattern(self.pattern.text())
        if read and not self._zone_typed:
            self.zone.setText(first_zone(read))

    def number_from(self, pattern: str, *, zone: str | None = None) -> None:
        """Begin with this number; the zone is the one its letter says, or `zone`."""
        self._zone_typed = zone is not None
        self.pattern.setText(pattern)
        self.zone.setText(zone or "")
        self._follow()

    def show_size(self, grid: Grid) -> None:
        """Write how many rows and columns were drawn."""
        self.rows.setText(str(grid.rows))
        self.columns.setText(str(grid.columns))

    def show_booth(self, width_m: float, depth_m: float, turned_deg: float) -> None:
        self.wide.setText(measures.fixed(width_m))
        self.deep.setText(measures.fixed(depth_m))
        self.turn.setText(measures.number(turned_deg))

    def read(self, before: FieldOfBooths) -> FieldOfBooths | None:
        """Return the field with what the lines say; None when something is no figure, which is then marked."""
        columns = _whole(self.columns, 1, MOST_BOOTHS)
        rows = _whole(self.rows, 1, MOST_BOOTHS)
        wide, deep = _length(self.wide, _LEAST_SIDE_M), _length(self.deep, _LEAST_SIDE_M)
        aisle, cross = _length(self.aisle, 0.0), _length(self.cross, 0.0)
        after, turn = _whole(self.after, 0, MOST_BOOTHS), _degrees(self.turn)
        numbers = self._numbering()
        figures = (columns, rows, wide, deep, aisle, cross, after, turn)
        if numbers is None or any(figure is None for figure in figures):
            self.set_problem(self.tr("Xem lại ô viền đỏ."))
            return None
        assert rows and columns and wide and deep
        if rows * columns > MOST_BOOTHS:
            self.set_problem(self.tr("Một lần tạo nhiều nhất {count} gian.").format(count=MOST_BOOTHS))
            return None
        grid = replace(before.grid, rows=rows, columns=columns, booth_w=wide, booth_d=deep, aisle=aisle or 0.0)
        grid = replace(grid, cross_aisle_after=after or 0, cross_aisle=cross or 0.0, rotation_deg=turn or 0.0)
        grid = replace(grid, back_to_back=self.backs.isChecked(), first_row_single=self.single.isChecked())
        return replace(before, grid=grid, numbers=numbers)

    def _numbering(self) -> Numbering | None:
        step, skip = _whole(self.step, -1000, 1000), parse_skips(self.skip.text())
        _mark(self.skip, wrong=skip is None)
        if step == 0:
            _mark(self.step, wrong=True)
        made = from_pattern(self.pattern.text(), step or 1, skip or (), serpentine=_on(self.serpentine))
        _mark(self.pattern, wrong=made is None)
        return made if step and skip is not None else None


def _on(box: QCheckBox) -> bool:
    return box.isChecked()


def _mark(line: LineEdit, *, wrong: bool) -> None:
    set_property(line, "wrong", "true" if wrong else "false")


def _whole(line: LineEdit, least: int, most: int) -> int | None:
    found = lengths.whole(line.text())
    fits = found is not None and least <= found <= most
    _mark(line, wrong=not fits)
    return found if fits else None


def _length(line: LineEdit, least_m: float) -> float | None:
    found = lengths.parse(line.text())
    fits = found is not None and least_m <= found
    _mark(line, wrong=not fits)
    return found if fits else None


def _degrees(line: LineEdit) -> float | None:
    typed = line.text().strip().rstrip("°").strip().replace(",", ".")
    try:
        found = float(typed or "0")
    except ValueError:
        found = float("nan")
    fits = -360 <= found <= 360
    _mark(line, wrong=not fits)
    return found % 360 if fits else None
