"""The panel that asks into how many parts a booth is split; it tells their numbers before."""

from boothapp.domain.errors import FairError
from boothapp.domain.plan import LEAST_SIDE_M
from boothapp.floorplan import lengths
from boothapp.gui.plan.plan_state import BoothState
from boothapp.gui.plan.tools.bench import Bench
from boothapp.gui.plan.tools.tool_panel import ToolPanel
from boothapp.gui.wording import measures
from boothapp.gui.wording.errors import explained


class SplitPanel(ToolPanel):
    """`parts` and `axis` are what was asked for, while there is no problem."""

    def __init__(self, bench: Bench, booth: BoothState) -> None:
        super().__init__("plan.split", self.tr("Tách gian {booth}").format(booth=booth.code), self.tr("Tách"))
        self._bench, self._booth = bench, booth
        self._parts = self.line("parts", self.tr("Số phần"), "2", numbers=True)
        self._deep = self.tick("deep", self.tr("Chia theo chiều sâu"))
        self.add((self._parts.accessibleName(), self._parts))
        self.add(self._deep)
        self.edited.connect(self._look)
        self._look()

    def begin(self) -> None:
        self._parts.setFocus()
        self._parts.selectAll()

    @property
    def axis(self) -> str:
        return "y" if self._deep.isChecked() else "x"

    @property
    def parts(self) -> int:
        return lengths.whole(self._parts.text()) or 0

    def _look(self) -> None:
        """Say which numbers and which size the parts get, or what is wrong."""
        from boothapp.tasks import divide_booths

        self.tell("")
        try:
            codes = divide_booths.part_codes(self._bench.fair, self._booth.id, self.parts, self.axis)
        except FairError as error:
            self.set_problem(explained(error).why)
            return
        box = self._booth.box
        wide, deep = (box.w, box.h / self.parts) if self._deep.isChecked() else (box.w / self.parts, box.h)
        if min(wide, deep) < LEAST_SIDE_M:
            words = self.tr("Mỗi phần chỉ còn {size}; cạnh gian ít nhất {least} m.")
            self.set_problem(words.format(size=measures.size(wide, deep), least=measures.number(LEAST_SIDE_M)))
            return
        self.set_problem("")
        words = self.tr("Từ trái sang phải (hoặc trên xuống): {codes}. Mỗi gian {size}.")
        self.tell(words.format(codes=", ".join(codes), size=measures.size(wide, deep)))
