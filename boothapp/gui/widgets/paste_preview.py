"""What pasting a block will do, shown above the table before it is done."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from boothapp.gui.tokens import Role
from boothapp.gui.widgets.over_table import OverTable
from boothapp.gui.widgets.plain import ElidedLabel, button, label
from boothapp.gui.widgets.pop_over import LookAhead
from boothapp.gui.wording.fields import field_word
from boothapp.gui.wording.pasted import doubt_words, left_out_words, overwritten_words

if TYPE_CHECKING:
    from boothapp.tasks.paste_records import PastedRow, PastePlan

_MOST_COLUMNS, _MOST_ROWS = 6, 3


class PastePreview(OverTable, LookAhead):
    """Columns of the block with the fields they go to; each way of pasting is a button. Esc leaves all as it is."""

    accepted = Signal(object)  # the plan to carry out

    def __init__(self, table: QWidget, ways: "Sequence[tuple[str, PastePlan]]", note: str) -> None:
        """`ways` are the verbs of the buttons with what they do, the proposed one first."""
        _, plan = ways[0]
        super().__init__(table, "paste")
        self.name(self.tr("Dán {rows} dòng, {columns} cột").format(rows=len(plan.rows), columns=len(plan.fields)))
        self.body.addLayout(self._columns(plan))
        for told, tone in (
            (note, "warn"),
            (self._left_out(plan), "warn"),
            (self._doubts(plan), "warn"),
            (self._overwritten(plan), "warn"),
            (self._new_rows(plan), "second"),
        ):
            if told:
                self.body.addWidget(label(told, Role.BODY, tone=tone, wrap=True))
        for cell in plan.overwritten[:_MOST_ROWS]:
            self.body.addWidget(ElidedLabel(overwritten_words(cell)))
        buttons = [self._way(verb, way, place) for place, (verb, way) in enumerate(ways)]
        self.show_with(*buttons)
        buttons[0].setFocus()

    def _way(self, verb: str, plan: "PastePlan", place: int) -> QWidget:
        made = button(verb, "clipboard", "" if place else "primary", f"paste.way{place}")
        made.setEnabled(bool(plan.ready))
        made.clicked.connect(lambda: self._accept(plan))
        return made

    def _columns(self, plan: "PastePlan") -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        for place, field in enumerate(plan.fields[:_MOST_COLUMNS]):
            head = self.tr("Cột {number} → {field}").format(number=place + 1, field=field_word(field))
            grid.addWidget(ElidedLabel(head, Role.LABEL), 0, place)
            grid.setColumnStretch(place, 1)
            for line, pasted in enumerate(plan.rows[:_MOST_ROWS], 1):
                grid.addWidget(self._cell(pasted, field), line, place)
        return grid

    def _cell(self, pasted: "PastedRow", field: str) -> ElidedLabel:
        """A cell of the block; one that cannot stand or is doubtful is marked."""
        stopped = any(one.field == field for one in pasted.stops)
        doubtful = any(one.field == field for one in pasted.doubts)
        said = " ".join(pasted.texts.get(field, "").split())
        marked = f"⚠ {said}" if stopped or doubtful else said
        return ElidedLabel(marked, tone="danger" if stopped else "warn" if doubtful else "")

    def _doubts(self, plan: "PastePlan") -> str:
        doubtful = [row for row in plan.ready if row.doubts]
        if not doubtful:
            return ""
        told = self.tr("{count} dòng có chỗ cần xem lại, được dán như đã ghi.").format(count=len(doubtful))
        return f"{told} {doubt_words(doubtful)}"

    def _overwritten(self, plan: "PastePlan") -> str:
        """How many records lose something they say, and in which fields."""
        records = sum(bool(row.overwritten) for row in plan.ready)
        if not records:
            return ""
        words = (
            self.tr("Ghi đè {count} đơn vị đã có, {cells} ô ({fields}):")
            if plan.kind == "exhibitors"
            else self.tr("Ghi đè {count} sản phẩm đã có, {cells} ô ({fields}):")
        )
        fields = ", ".join(dict.fromkeys(field_word(cell.field) for cell in plan.overwritten))
        return words.format(count=records, cells=len(plan.overwritten), fields=fields)

    def _left_out(self, plan: "PastePlan") -> str:
        told = [self.tr("{count} dòng chưa đúng sẽ không được dán.").format(count=len(plan.stopped))]
        told = [*told, left_out_words(plan.stopped)] if plan.stopped else []
        if plan.columns_left_out:
            told.append(self.tr("{count} cột thừa sẽ bị bỏ.").format(count=plan.columns_left_out))
        return " ".join(told)

    def _new_rows(self, plan: "PastePlan") -> str:
        count = sum(not one.id for one in plan.ready)
        return self.tr("{count} dòng mới sẽ được thêm.").format(count=count) if count else ""

    def _accept(self, plan: "PastePlan") -> None:
        self.end()
        self.accepted.emit(plan)
