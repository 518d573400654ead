"""How a block from a spreadsheet was understood, shown above the products before it becomes some."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout

from boothapp.domain.slip import PRODUCT_FIELDS
from boothapp.gui.tokens import Role
from boothapp.gui.translation import QT_TRANSLATE_NOOP
from boothapp.gui.widgets.fields import ChoiceBox
from boothapp.gui.widgets.plain import ElidedLabel, button, label, row
from boothapp.gui.wording.pasted import left_out_words

if TYPE_CHECKING:
    from boothapp.domain.pasted_cells import Cells
    from boothapp.domain.slip import SlipProduct
    from boothapp.spreadsheets.copied_products import Columns, CopiedProduct

FIELDS = {
    "name": QT_TRANSLATE_NOOP("ColumnChoice", "Tên sản phẩm"),
    "specification": QT_TRANSLATE_NOOP("ColumnChoice", "Quy cách"),
    "unit": QT_TRANSLATE_NOOP("ColumnChoice", "Đơn vị tính"),
    "price": QT_TRANSLATE_NOOP("ColumnChoice", "Giá bán"),
    "marks": QT_TRANSLATE_NOOP("ColumnChoice", "Chứng nhận"),
}
_MOST_COLUMNS, _MOST_ROWS = 6, 3
_ONCE = ("name", "unit", "price")


class ColumnChoice(QFrame):
    """Each column with the field it goes to, which the user may change; a way of pasting is a button.

    Enter takes the first way, Esc leaves the slip as it is.
    """

    accepted = Signal(object)  # list[CopiedProduct]
    ended = Signal()

    def __init__(self, ways: "Sequence[tuple[str, Cells]]", on_slip: "Sequence[SlipProduct]", note: str = "") -> None:
        """`ways` are verbs with the cells that they paste, the proposed one first; all have the same columns.

        `note` says why there is more than one way.
        """
        from boothapp.spreadsheets import copied_products

        super().__init__()
        self.setObjectName("intake.paste")
        self.setProperty("card", "active")
        self._ways, self._on_slip = ways, on_slip
        self._columns: Columns = copied_products.understood(ways[0][1])
        self._title = label("", Role.STRONG)
        self._doubts = label("", Role.BODY, tone="warn", wrap=True)
        self._rest = label("", Role.MUTED, wrap=True)
        self.buttons = [button(verb, name=f"intake.paste.way{place}") for place, (verb, _) in enumerate(ways)]
        self.buttons[0].setProperty("kind", "primary")
        for made, (_, cells) in zip(self.buttons, ways, strict=True):
            made.clicked.connect(lambda _checked=False, cells=cells: self._accept(cells))
        back = button(self.tr("Thôi"), kind="plain", name="intake.paste.back")
        back.clicked.connect(self.end)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(8)
        column.addWidget(self._title)
        if note:
            column.addWidget(label(note, Role.BODY, tone="warn", wrap=True))
        self.boxes: dict[int, ChoiceBox] = {}
        column.addLayout(self._grid())
        column.addWidget(self._rest)
        column.addWidget(self._doubts)
        column.addLayout(row(*self.buttons, back, None))
        self._show()

    def _grid(self) -> QGridLayout:
        """A box over each column that says what it is, and a few of its cells."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        cells = self._ways[0][1]
        shown = [texts for texts in cells[self._columns.first_row :] if any(map(str.strip, texts))][:_MOST_ROWS]
        for place, number in enumerate(self._shown_columns()):
            box = ChoiceBox(f"intake.paste.column{number}", self._choices())
            box.set_value(self._columns.fields[number])
            heading = self._columns.headings[number] if self._columns.headings else ""
            box.setAccessibleName(self.tr("Cột {number} {heading}").format(number=number + 1, heading=heading).strip())
            box.activated.connect(self._chosen)
            self.boxes[number] = box
            grid.addWidget(box, 0, place)
            grid.setColumnStretch(place, 1)
            for line, texts in enumerate(shown, 1):
                text = " ".join(texts[number].split()) if number < len(texts) else ""
                grid.addWidget(ElidedLabel(text), line, place)
        return grid

    def _choices(self) -> list[tuple[object, str]]:
        words = [(name, QCoreApplication.translate("ColumnChoice", FIELDS[name])) for name in PRODUCT_FIELDS]
        return [*words, ("", self.tr("Bỏ qua"))]

    def _shown_columns(self) -> list[int]:
        """Those that were understood and as many others that hold something as there is room for."""
        cells = self._ways[0][1][self._columns.first_row :]
        filled = [
            n for n in range(len(self._columns.fields)) if any("".join(texts[n : n + 1]).strip() for texts in cells)
        ]
        known = [number for number in filled if self._columns.fields[number]][:_MOST_COLUMNS]
        others = [number for number in filled if number not in known]
        return sorted([*known, *others[: _MOST_COLUMNS - len(known)]])

    def _chosen(self) -> None:
        """Another field was chosen for a column; the column that had it before has none any more."""
        fields = list(self._columns.fields)
        for number, box in self.boxes.items():
            field = str(box.value())
            if field != fields[number]:
                if field in _ONCE:
                    fields = ["" if one == field else one for one in fields]
                fields[number] = field
        self._columns = replace(self._columns, fields=tuple(fields))
        for number, box in self.boxes.items():
            box.set_value(fields[number])
        self._show()

    def _found(self, cells: "Cells") -> "list[CopiedProduct]":
        from boothapp.spreadsheets import copied_products

        return copied_products.products(cells, self._columns, self._on_slip)

    def _show(self) -> None:
        found = self._found(self._ways[0][1])
        wrong = [one for one in found if one.problem]
        self._title.setText(self.tr("Dán {count} dòng từ Excel").format(count=len(found)))
        self.setAccessibleName(self._title.text())
        told = self.tr("{count} dòng chưa đúng sẽ để lại.").format(count=len(wrong))
        self._doubts.setText(f"{told} {left_out_words(wrong)}")
        self._doubts.setVisible(bool(wrong))
        rest = self._left_out()
        self._rest.setText(self.tr("Không dùng: {columns}").format(columns=", ".join(rest)))
        self._rest.setVisible(bool(rest))
        for made in self.buttons:
            made.setEnabled(len(found) > len(wrong))

    def _left_out(self) -> list[str]:
        """The headings of columns that go nowhere."""
        headings = self._columns.headings
        return [
            heading for heading, field in zip(headings, self._columns.fields, strict=False) if heading and not field
        ]

    def _accept(self, cells: "Cells") -> None:
        found = self._found(cells)
        self.end()
        self.accepted.emit(found)

    def end(self) -> None:
        """Go away."""
        self.ended.emit()
        self.hide()
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            inside = self.focusWidget()
            (inside if isinstance(inside, QPushButton) else self.buttons[0]).click()
        else:
            super().keyPressEvent(event)
