"""The panel of the row generator: how many booths, how large, which aisles, which numbers."""

from dataclasses import replace

from boothapp.domain.plan import LEAST_SIDE_M, MOST_AISLE_M, MOST_SIDE_M
from boothapp.floorplan.numbering import from_pattern
from boothapp.floorplan.rows import Grid
from boothapp.gui.plan.tools.field_of_booths import MOST_BOOTHS, FieldOfBooths
from boothapp.gui.plan.tools.figure_lines import FigureLines, numbering_hint
from boothapp.gui.plan.tools.next_codes import first_zone
from boothapp.gui.plan.tools.tool_panel import ToolPanel
from boothapp.gui.wording import measures

_USUAL_M = 3.0


class RowPanel(ToolPanel):
    """Says what stands in its fields as a FieldOfBooths; what is no figure has a red border."""

    def __init__(self) -> None:
        super().__init__("plan.rows", self.tr("Dãy gian"), self.tr("Tạo gian"), long=True)
        self.rows = self.line("rows", self.tr("Số hàng"), "2", numbers=True)
        self.columns = self.line("columns", self.tr("Gian mỗi hàng"), "6", numbers=True)
        self.wide = self.line("width", self.tr("Gian rộng (m)"), measures.fixed(_USUAL_M), numbers=True)
        self.deep = self.line("depth", self.tr("Gian sâu (m)"), measures.fixed(_USUAL_M), numbers=True)
        self.aisle = self.line("aisle", self.tr("Lối đi (m)"), measures.fixed(_USUAL_M), numbers=True)
        self.turn = self.line("turn", self.tr("Xoay (°)"), "0", numbers=True)
        self.backs = self.tick("backs", self.tr("Hai hàng lưng áp lưng"), on=True)
        self.single = self.tick("single", self.tr("Hàng đầu đứng riêng"))
        self.after = self.line("after", self.tr("Sau mỗi (gian)"), "0", numbers=True)
        self.cross = self.line("cross", self.tr("Lối ngang (m)"), measures.fixed(_USUAL_M), numbers=True)
        self.pattern = self.line("pattern", self.tr("Đánh số từ"), "A{01}")
        self.step = self.line("step", self.tr("Bước"), "1", numbers=True)
        self.skip = self.line("skip", self.tr("Bỏ các số"))
        self.skip.setPlaceholderText("4, 13")
        self.zone = self.line("zone", self.tr("Thuộc khu"))
        self.serpentine = self.tick("serpentine", self.tr("Số chạy zích zắc"))
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
        self.hint(numbering_hint())

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
        lines = FigureLines()
        rows, columns = lines.whole(self.rows, 1, MOST_BOOTHS), lines.whole(self.columns, 1, MOST_BOOTHS)
        wide, deep = (lines.length(line, LEAST_SIDE_M, MOST_SIDE_M) for line in (self.wide, self.deep))
        aisle, turn = lines.length(self.aisle, 0.0, MOST_AISLE_M), lines.degrees(self.turn)
        cross, after = lines.length(self.cross, 0.0, MOST_AISLE_M), lines.whole(self.after, 0, MOST_BOOTHS)
        numbers = lines.numbering(self.pattern, self.step, self.skip, serpentine=self.serpentine.isChecked())
        if numbers is None or lines.problem:
            self.set_problem(lines.problem)
            return None
        assert rows and columns and wide and deep
        if rows * columns > MOST_BOOTHS:
            self.set_problem(self.tr("Một lần tạo nhiều nhất {count} gian.").format(count=MOST_BOOTHS))
            return None
        grid = replace(before.grid, rows=rows, columns=columns, booth_w=wide, booth_d=deep, aisle=aisle or 0.0)
        grid = replace(grid, cross_aisle_after=after or 0, cross_aisle=cross or 0.0, rotation_deg=turn or 0.0)
        grid = replace(grid, back_to_back=self.backs.isChecked(), first_row_single=self.single.isChecked())
        return replace(before, grid=grid, numbers=numbers)
