"""What pasting a block will do, shown above the table before it is done."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from boothapp.gui.tokens import Role
from boothapp.gui.widgets.plain import ElidedLabel, button, label, row
from boothapp.gui.widgets.pop_over import PopOver
from boothapp.gui.wording.fields import field_word
from boothapp.gui.wording.problems import problem_words

if TYPE_CHECKING:
    from boothapp.tasks.paste_records import PastePlan

_MOST_COLUMNS, _MOST_ROWS, _MOST_PROBLEMS = 6, 3, 3
_MARGIN = 12


class PastePreview(QFrame, PopOver):
    """Columns of the block with the fields they go to; each way of pasting is a button. Esc leaves all as it is."""

    accepted = Signal(object)  # the plan to carry out

    def __init__(self, table: QWidget, ways: "Sequence[tuple[str, PastePlan]]", note: str) -> None:
        """`ways` are the verbs of the buttons with what they do, the proposed one first."""
        super().__init__(table)
        self._table = table
        self.setObjectName("paste.preview")
        self.setProperty("card", "active")
        self.setAutoFillBackground(True)
        _, plan = ways[0]
        title = self.tr("Dán {rows} dòng, {columns} cột").format(rows=len(plan.rows), columns=len(plan.fields))
        self.setAccessibleName(title)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(8)
        column.addWidget(label(title, Role.SECTION))
        column.addLayout(self._columns(plan))
        for told, tone in ((note, "warn"), (self._doubts(plan), "warn"), (self._new_rows(plan), "second")):
            if told:
                column.addWidget(label(told, Role.BODY, tone=tone, wrap=True))
        buttons = [self._way(verb, way, place) for place, (verb, way) in enumerate(ways)]
        back = button(self.tr("Thôi"), kind="plain", name="paste.back")
        back.clicked.connect(self.end)
        column.addLayout(row(*buttons, back, None))
        table.installEventFilter(self)
        self._place()
        self.show()
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
                grid.addWidget(ElidedLabel(" ".join(pasted.texts.get(field, "").split())), line, place)
        return grid

    def _doubts(self, plan: "PastePlan") -> str:
        told = [
            self.tr("Dòng {number}: {problem}.").format(number=one.number, problem=problem_words(one.stops[0]))
            for one in plan.stopped[:_MOST_PROBLEMS]
        ]
        if plan.stopped:
            told.insert(0, self.tr("{count} dòng chưa đúng sẽ không được dán.").format(count=len(plan.stopped)))
        if plan.columns_left_out:
            told.append(self.tr("{count} cột thừa sẽ bị bỏ.").format(count=plan.columns_left_out))
        return " ".join(told)

    def _new_rows(self, plan: "PastePlan") -> str:
        count = sum(not one.id for one in plan.ready)
        return self.tr("{count} dòng mới sẽ được thêm.").format(count=count) if count else ""

    def _accept(self, plan: "PastePlan") -> None:
        self.end()
        self.accepted.emit(plan)

    def end(self) -> None:
        """Go away and give the focus back to the table."""
        self.hide()
        self._table.setFocus()
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._table:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        width = self._table.width() - 2 * _MARGIN
        height = max(self._column.heightForWidth(width), self.sizeHint().height())
        self.setGeometry(_MARGIN, self._table.height() - height - _MARGIN, width, height)
        self.raise_()
