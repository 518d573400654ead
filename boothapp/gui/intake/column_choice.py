"""How a block from a spreadsheet was understood, shown above the products before it becomes some."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from boothapp.gui.intake.column_grid import ColumnGrid
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.plain import button, label, row
from boothapp.gui.widgets.pop_over import LookAhead
from boothapp.gui.wording.pasted import left_out_words

if TYPE_CHECKING:
    from boothapp.domain.pasted_cells import Cells
    from boothapp.domain.slip import SlipProduct
    from boothapp.spreadsheets.copied_products import CopiedProduct

_MARGIN = 12  # pixels


class ColumnChoice(QFrame, LookAhead):
    """Each column with the field it goes to, which the user may change; a way of pasting is a button.

    Enter takes the first way, Esc leaves the slip as it is.
    """

    accepted = Signal(object)  # list[CopiedProduct]
    ended = Signal()

    def __init__(
        self, ways: "Sequence[tuple[str, Cells]]", note: str, on_slip: "Sequence[SlipProduct]", room: int
    ) -> None:
        """`ways` are verbs with the cells that they paste, the proposed one first; all have the same columns.

        `note` says why there is more than one way; `room` is how wide the panel may be, in pixels.
        """
        from boothapp.spreadsheets import copied_products

        super().__init__()
        self.setObjectName("intake.paste")
        self.setProperty("card", "active")
        self._ways, self._on_slip = ways, on_slip
        self.grid = ColumnGrid(ways[0][1], copied_products.understood(ways[0][1]), room - 2 * _MARGIN)
        self.grid.changed.connect(self._show)
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
        column.setContentsMargins(_MARGIN, 8, _MARGIN, 12)
        column.setSpacing(8)
        column.addWidget(self._title)
        if note:
            column.addWidget(label(note, Role.BODY, tone="warn", wrap=True))
        column.addWidget(self.grid)
        column.addWidget(self._rest)
        column.addWidget(self._doubts)
        column.addLayout(row(*self.buttons, back, None))
        self._show()

    def _found(self, cells: "Cells") -> "list[CopiedProduct]":
        from boothapp.spreadsheets import copied_products

        return copied_products.products(cells, self.grid.columns, self._on_slip)

    def _show(self) -> None:
        found = self._found(self._ways[0][1])
        wrong = [one for one in found if one.problem]
        self._title.setText(self.tr("Dán {count} dòng từ Excel").format(count=len(found)))
        self.setAccessibleName(self._title.text())
        told = self.tr("{count} dòng chưa đúng sẽ để lại.").format(count=len(wrong))
        self._doubts.setText(f"{told} {left_out_words(wrong)}")
        self._doubts.setVisible(bool(wrong))
        columns = self.grid.columns
        rest = [columns.headings[number] for number in columns.left_out if columns.headings]
        self._rest.setText(self.tr("Không dùng: {columns}").format(columns=", ".join(filter(None, rest))))
        self._rest.setVisible(any(rest))
        self.grid.show_read(found)
        for made in self.buttons:
            made.setEnabled(len(found) > len(wrong))

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
