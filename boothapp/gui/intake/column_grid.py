"""The columns of a copied block: over each a box that says what it is, below it how its first cells were read."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from boothapp.domain.slip import PRODUCT_FIELDS
from boothapp.gui.tokens import Role
from boothapp.gui.translation import QT_TRANSLATE_NOOP
from boothapp.gui.widgets.fields import ChoiceBox
from boothapp.gui.widgets.plain import ElidedLabel

if TYPE_CHECKING:
    from boothapp.domain.pasted_cells import Cells
    from boothapp.spreadsheets.copied_products import Columns, CopiedProduct

FIELDS = {
    "name": QT_TRANSLATE_NOOP("ColumnGrid", "Tên sản phẩm"),
    "specification": QT_TRANSLATE_NOOP("ColumnGrid", "Quy cách"),
    "unit": QT_TRANSLATE_NOOP("ColumnGrid", "Đơn vị tính"),
    "price": QT_TRANSLATE_NOOP("ColumnGrid", "Giá bán"),
    "marks": QT_TRANSLATE_NOOP("ColumnGrid", "Chứng nhận"),
}
_ROWS = 3
_ONCE = ("name", "unit", "price")
_GAP = 8  # pixels


class ColumnGrid(QWidget):
    """Lets the user say of each column what it is."""

    changed = Signal()

    def __init__(self, cells: "Cells", columns: "Columns", room: int) -> None:
        """`room` is how wide it may be, in pixels; of the columns that were not understood as many are shown."""
        super().__init__()
        self._cells, self.columns = cells, columns
        self.boxes: dict[int, ChoiceBox] = {}
        self._samples: dict[int, list[ElidedLabel]] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(_GAP)
        grid.setVerticalSpacing(4)
        boxes = {number: self._box(number) for number in self._filled()}
        width = max((box.sizeHint().width() for box in boxes.values()), default=1) + _GAP
        for place, number in enumerate(self._shown(list(boxes), max(1, (room + _GAP) // width))):
            self.boxes[number] = boxes[number]
            grid.addWidget(boxes[number], 0, place)
            grid.setColumnStretch(place, 1)
            self._samples[number] = [ElidedLabel("", Role.MUTED) for _ in range(_ROWS)]
            for line, sample in enumerate(self._samples[number], 1):
                grid.addWidget(sample, line, place)

    def _box(self, number: int) -> ChoiceBox:
        words = [(name, QCoreApplication.translate("ColumnGrid", FIELDS[name])) for name in PRODUCT_FIELDS]
        box = ChoiceBox(f"intake.paste.column{number}", [*words, ("", self.tr("Bỏ qua"))])
        box.set_value(self.columns.fields[number])
        heading = self.columns.headings[number] if self.columns.headings else ""
        box.setAccessibleName(self.tr("Cột {number} {heading}").format(number=number + 1, heading=heading).strip())
        box.activated.connect(self._chosen)
        return box

    def _filled(self) -> list[int]:
        """Columns that hold something below their headings; running numbers are not worth a box."""
        rows = self._cells[self.columns.first_row :]
        return [
            number
            for number in range(len(self.columns.fields))
            if number != self.columns.numbering and any("".join(row[number : number + 1]).strip() for row in rows)
        ]

    def _shown(self, filled: list[int], most: int) -> list[int]:
        known = [number for number in filled if self.columns.fields[number]][:most]
        others = [number for number in filled if number not in known]
        return sorted([*known, *others[: most - len(known)]])

    def _chosen(self) -> None:
        """Another field was chosen for a column; the column that had it before has none any more."""
        fields = list(self.columns.fields)
        for number, box in self.boxes.items():
            field = str(box.value())
            if field != fields[number]:
                if field in _ONCE:
                    fields = ["" if one == field else one for one in fields]
                fields[number] = field
        self.columns = replace(self.columns, fields=tuple(fields))
        for number, box in self.boxes.items():
            box.set_value(fields[number])
        self.changed.emit()

    def show_read(self, found: "Sequence[CopiedProduct]") -> None:
        """Show how the first rows were read; cells of columns that go nowhere as they stand."""
        for number, samples in self._samples.items():
            field = self.columns.fields[number]
            alone = self.columns.fields.count(field) == 1
            for place, sample in enumerate(samples):
                one = found[place] if place < len(found) else None
                cells = self._cells[one.number - 1] if one else ()
                cell = " ".join(cells[number].split()) if number < len(cells) else ""
                sample.setText(getattr(one.product, field) if one and field and alone and cell else cell)
                sample.setVisible(one is not None)
