"""The panel that gives the selected booths new numbers: a pattern, what becomes of each number, the verb."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QListWidget

from boothapp.domain.booth_codes import sort_key
from boothapp.gui.plan.layers import Ghost
from boothapp.gui.plan.tools.bench import Bench
from boothapp.gui.plan.tools.figure_lines import FigureLines, numbering_hint
from boothapp.gui.plan.tools.next_codes import pattern_from
from boothapp.gui.plan.tools.tool_panel import ToolPanel

if TYPE_CHECKING:
    from boothapp.tasks.renumber_booths import NewCode

_MOST_TOLD = 4


class RenumberPanel(ToolPanel):
    """Shows the new numbers on the plan too, as ghosts."""

    def __init__(self, bench: Bench, booth_ids: Sequence[str]) -> None:
        super().__init__("plan.renumber", "", "")
        self._bench, self._ids = bench, list(booth_ids)
        self.title.setText(self.tr("Đánh số lại {count} gian").format(count=len(booth_ids)))
        self.verb.setText(" " + self.tr("Đánh số lại"))
        first = min((bench.state.booths[id_].code for id_ in booth_ids), key=sort_key)
        self.pattern = self.line("pattern", self.tr("Đánh số từ"), pattern_from(first))
        self.step = self.line("step", self.tr("Bước"), "1", numbers=True)
        self.skip = self.line("skip", self.tr("Bỏ các số"))
        self.serpentine = self.tick("serpentine", self.tr("Số chạy zích zắc"))
        self.add((self.tr("Đánh số từ"), self.pattern), (self.tr("Bước"), self.step))
        self.add((self.tr("Bỏ các số"), self.skip))
        self.add(self.serpentine)
        self.hint(numbering_hint())
        self.list = QListWidget()
        self.list.setObjectName("plan.renumber.list")
        self.list.setAccessibleName(self.tr("Số cũ và số mới"))
        self.add(self.list)
        self._new: list[NewCode] = []
        self.edited.connect(self.show_new)
        self.wanted.connect(self._renumber)
        self.ended.connect(self._away)
        self.show_new()

    def begin(self) -> None:
        self.pattern.setFocus()
        self.pattern.selectAll()

    def show_new(self) -> None:
        """Show what each number becomes."""
        from boothapp.tasks import renumber_booths

        lines, state = FigureLines(), self._bench.state
        by = lines.numbering(self.pattern, self.step, self.skip, serpentine=self.serpentine.isChecked())
        there = [id_ for id_ in self._ids if id_ in state.booths]
        self._new = renumber_booths.preview(self._bench.fair, there, by) if by else []
        others = {sort_key(booth.code) for id_, booth in state.booths.items() if id_ not in set(self._ids)}
        clashes = {one.after for one in self._new if not one.after or sort_key(one.after) in others}
        self.list.clear()
        changed = [one for one in self._new if one.before != one.after]
        self.list.addItems([f"{one.before} → {one.after or '?'}" for one in changed])
        self.list.setVisible(bool(changed))
        self._tell(len(self._new), len(changed))
        ghosts = [
            Ghost(state.booths[one.booth_id].box, one.after, one.after in clashes, instead=True) for one in self._new
        ]
        self._bench.scene.show_ghosts(ghosts)
        if by is None:
            self.set_problem(lines.problem)
        elif "" in clashes:
            self.set_problem(self.tr("Không đủ số cho các gian. Đổi bước hoặc số bắt đầu."))
        else:
            told = sorted(clashes, key=sort_key)
            words = ", ".join(told[:_MOST_TOLD]) + (", …" if len(told) > _MOST_TOLD else "")
            self.set_problem(self.tr("Nhà này đã có gian {codes}.").format(codes=words) if told else "")
            self.verb.setEnabled(self.verb.isEnabled() and bool(changed))

    def _tell(self, count: int, changed: int) -> None:
        """Say how many numbers become others."""
        if changed:
            self.tell(self.tr("{changed} trong {count} gian đổi số.").format(changed=changed, count=count))
        else:
            self.tell(self.tr("Các gian đã mang đúng số này: không có gì đổi.") if count else "")

    def _renumber(self) -> None:
        from boothapp.tasks import renumber_booths

        renumber_booths.renumber(self._bench.fair, self._new)
        self._away()
        self._bench.refresh()

    def _away(self) -> None:
        self._bench.scene.show_ghosts(())
        self._bench.put_away()
