"""Rows of a pasted block that could not stand, each with its fields to be put right and pasted after all."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from boothapp.gui.tokens import Role
from boothapp.gui.widgets.fields import LineEdit
from boothapp.gui.widgets.over_table import OverTable
from boothapp.gui.widgets.plain import ElidedLabel, button, label, set_property
from boothapp.gui.wording.fields import field_word
from boothapp.gui.wording.pasted import left_out_words

if TYPE_CHECKING:
    from boothapp.domain.pasted_cells import Cells
    from boothapp.tasks.paste_records import PastedRow, PastePlan


class PasteRepair(OverTable):
    """Enter pastes what stands in the fields; Esc leaves the rows out."""

    accepted = Signal(object)  # Cells, a row for each that was shown

    def __init__(self, table: QWidget, plan: "PastePlan", rows: "tuple[PastedRow, ...]") -> None:
        super().__init__(table, "paste.repair")
        self.name(self.tr("Sửa {count} dòng rồi dán").format(count=len(rows)))
        self.lines: list[list[LineEdit]] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        for place, field in enumerate(plan.fields, 1):
            self._grid.addWidget(ElidedLabel(field_word(field), Role.LABEL), 0, place)
            self._grid.setColumnStretch(place, 1)
        for row in rows:
            self._add(row, plan.fields)
        self.body.addLayout(self._grid)
        paste = button(
            self.tr("Dán {count} dòng").format(count=len(rows)), "clipboard", "primary", "paste.repair.paste"
        )
        paste.clicked.connect(self._accept)
        self.show_with(paste)
        wrong = [line for made in self.lines for line in made if line.property("wrong")]
        (wrong or self.lines[0])[0].setFocus()

    def _add(self, row: "PastedRow", fields: tuple[str, ...]) -> None:
        at = self._grid.rowCount()
        self._grid.addWidget(label(str(row.number), Role.MUTED), at, 0)
        stopped = {problem.field for problem in row.stops}
        made = []
        for place, field in enumerate(fields, 1):
            line = LineEdit(f"paste.repair.{row.number}.{field}")
            line.setAccessibleName(self.tr("{field}, dòng {number}").format(field=field_word(field), number=row.number))
            line.setText(row.texts.get(field, ""))
            line.returnPressed.connect(self._accept)
            set_property(line, "wrong", "true" if field in stopped else None)
            self._grid.addWidget(line, at, place)
            made.append(line)
        self.lines.append(made)
        told = ElidedLabel(left_out_words([row]), Role.MUTED, tone="danger")
        self._grid.addWidget(told, at + 1, 1, 1, len(fields))

    def _accept(self) -> None:
        cells: Cells = [[line.text() for line in made] for made in self.lines]
        self.end()
        self.accepted.emit(cells)
