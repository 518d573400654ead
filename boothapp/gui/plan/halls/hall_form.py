"""The panel of a hall's name and measures, of a new one or of one there is."""

from dataclasses import replace

from boothapp.domain.plan import Hall
from boothapp.floorplan import lengths
from boothapp.floorplan.clearance import outside
from boothapp.floorplan.shape import Box
from boothapp.gui.plan.tools.bench import Bench
from boothapp.gui.plan.tools.tool_panel import ToolPanel
from boothapp.gui.wording import measures


class HallForm(ToolPanel):
    """Enter saves; booths that would stand outside are told before."""

    def __init__(self, bench: Bench, hall: Hall, *, new: bool) -> None:
        title = self.tr("Nhà mới") if new else hall.name
        super().__init__("plan.hall_form", title, self.tr("Thêm nhà") if new else self.tr("Ghi"))
        self._bench, self._hall, self._new = bench, hall, new
        self.of_hall = not new
        self._name = self.line("name", self.tr("Tên nhà"), hall.name)
        self.add((self.tr("Tên nhà"), self._name))
        self._width = self.line("width", self.tr("Rộng (m)"), measures.fixed(hall.width_m), numbers=True)
        self._depth = self.line("depth", self.tr("Sâu (m)"), measures.fixed(hall.depth_m), numbers=True)
        self.add((self.tr("Rộng (m)"), self._width), (self.tr("Sâu (m)"), self._depth))
        self._aisle = self.line(
            "aisle", self.tr("Lối đi hẹp nhất (m)"), measures.fixed(hall.least_aisle_m), numbers=True
        )
        self.add((self.tr("Lối đi hẹp nhất (m)"), self._aisle))
        self._outlined = not new and any(item.kind == "outline" for item in bench.state.items.values())
        for line in (self._width, self._depth):
            line.setEnabled(not self._outlined)
        self.edited.connect(self._look)
        self._look()

    def begin(self) -> None:
        self._name.setFocus()
        self._name.selectAll()

    def read(self) -> Hall | None:
        """Return the hall as it was typed; None, with the reason shown, when a measure is no length."""
        measures = [lengths.parse(line.text()) for line in (self._width, self._depth, self._aisle)]
        width, depth, aisle = measures
        if width is None or depth is None or aisle is None:
            self.set_problem(self.tr("Kích thước viết như 42, 42,5 m hoặc 300 cm"), stops=False)
            return None
        hall = self._hall if self._new else self._bench.state.hall  # its picture or its place may be others by now
        made = replace(hall, name=self._name.text().strip(), least_aisle_m=aisle)
        return made if self._outlined else replace(made, width_m=width, depth_m=depth)

    def _look(self) -> None:
        """Say what the measures mean for the booths that stand in the hall."""
        self.set_problem("")
        if self._outlined:
            self.tell(self.tr("Kích thước theo đường bao đã vẽ."))
            return
        sides = [lengths.parse(line.text()) for line in (self._width, self._depth)]
        if self._new or None in sides or min(side or 0 for side in sides) <= 0:
            self.tell("")
            return
        ground = Box(0.0, 0.0, sides[0] or 0.0, sides[1] or 0.0)
        booths = [booth.box for booth in self._bench.state.booths.values()]
        beyond = len(outside(booths, ground.corners()))
        self.tell(
            self.tr("{count} gian sẽ nằm ngoài nhà; không gian nào bị mất.").format(count=beyond) if beyond else ""
        )
