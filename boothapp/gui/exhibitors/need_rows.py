"""What an exhibitor needs at its booth: power, water, a corner."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from boothapp.gui.widgets.fields import ChoiceBox
from boothapp.gui.widgets.part_rows import PartRow, PartRows
from boothapp.gui.wording.needs import NEEDS, need_word
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.domain.exhibitor import Need


class NeedRow(PartRow):
    """A kind of need and what to know about it."""

    code = "need"

    def __init__(self, record: "Need", workplace: Workplace) -> None:
        super().__init__(record, workplace)
        known = [(code, need_word(code)) for code in NEEDS]
        if record.kind and record.kind not in NEEDS:  # of a newer program, or as a list wrote it
            known.append((record.kind, record.kind))
        choices: list[tuple[object, str]] = [*known]
        if not record.kind:
            choices.insert(0, ("", self.tr("Chọn…")))
        self.kind = ChoiceBox("need.kind", choices)
        self.kind.setAccessibleName(self.tr("Nhu cầu"))
        self.kind.setEnabled(workplace.document.fair.writable)
        self.kind.activated.connect(self.save)
        self.note = self.line("note", self.tr("Chi tiết"), self.tr("3 pha, 5 kW…"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for made, stretch in ((self.kind, 2), (self.note, 3), (self.remove_button(self.tr("Bỏ nhu cầu này")), 0)):
            line.addWidget(made, stretch)
        self.show_record(record)

    def show_record(self, record: "Need") -> None:
        super().show_record(record)
        self.kind.set_value(record.kind)
        self.show_text(self.note, record.note)

    def entered(self) -> "Need | None":
        if not self.kind.value():
            return None
        need: Need = self.record
        return replace(need, kind=str(self.kind.value()), note=self.note.text().strip())

    def first_control(self) -> QWidget:
        return self.kind


class NeedRows(PartRows):
    """All needs of one exhibitor."""

    row_class = NeedRow

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace, self.tr("Thêm nhu cầu"), self.tr("Chưa ghi"))

    def read(self, owner_id: str) -> "list[Need]":
        from boothapp.domain.exhibitor import Need
        from boothapp.store import records

        return records.where(self._workplace.document.fair.db, Need, "exhibitor_id = ?", [owner_id])

    def new(self, owner_id: str) -> "Need":
        from boothapp.domain.exhibitor import Need

        return Need(owner_id, "")
