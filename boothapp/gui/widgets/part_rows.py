"""Records that belong to another one, as rows edited in place: people, needs, certificates. One undo step each."""

from collections.abc import Sequence
from typing import Any, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout, QWidget

from boothapp.gui.tokens import Role
from boothapp.gui.widgets.fields import Field, LineEdit
from boothapp.gui.widgets.holds_typed import HoldsTyped
from boothapp.gui.widgets.plain import button, icon_button, label, row
from boothapp.gui.wording.tables import table_word
from boothapp.gui.workplace import Workplace


def day_text(iso: str | None) -> str:
    """Return a day as its field shows it, "" for none."""
    from boothapp.domain import dates

    day = dates.from_iso(iso)
    return dates.format_day(day) if day else ""


def bare_field(words: str, control: LineEdit) -> Field:
    """Return a field whose words stand in the line itself; below it is what is wrong."""
    made = Field(words, control, keeps_room=False)
    made.label.hide()
    return made


class PartRow(QFrame, HoldsTyped):
    """One record; a row is saved when one of its fields is left and differs from what the fair has."""

    code: ClassVar[str]  # "contact" of the edits add_contact, edit_contact and remove_contact
    dropped = Signal()  # a row that never was in the fair is not wanted any more

    def __init__(self, record: Any, workplace: Workplace) -> None:
        super().__init__()
        self.record = record
        self.is_new = False  # not in the fair yet
        self._workplace = workplace
        self._gone = False
        self._shown: dict[LineEdit, str] = {}  # what the lines said when the fair was shown last

    # what a kind of record says

    def show_record(self, record: Any) -> None:
        """Show what the fair has; a field that is being typed in is left alone."""
        self.record = record

    def entered(self) -> Any | None:
        """Return the record as the fields say it; None when one of them cannot stand, or a new one says nothing."""
        raise NotImplementedError

    def first_control(self) -> QWidget:
        """Return where the cursor goes when the row is new."""
        raise NotImplementedError

    # for the kinds

    def line(self, name: str, words: str, hint: str = "", *, numbers: bool = False) -> LineEdit:
        """Return a line that saves the row when it is left or at Enter."""
        made = LineEdit(f"{self.code}.{name}", hint=hint or words, numbers=numbers)
        made.setAccessibleName(words)
        made.setReadOnly(not self._workplace.document.fair.writable)
        made.left.connect(self.save)
        made.returnPressed.connect(self.save)
        return made

    def show_text(self, line: LineEdit, text: str) -> bool:
        """Let a line say what the fair has. Returns False when it is being typed in, and leaves it alone."""
        typing = line.hasFocus() and line.text() != self._shown.get(line, "")
        self._shown[line] = text
        if not typing and line.text() != text:
            line.setText(text)
        return not typing

    def remove_button(self, words: str) -> QToolButton:
        """Return the button that puts the record into the bin."""
        made = icon_button("trash", words, f"{self.code}.remove", size=16, box=28)
        made.setEnabled(self._workplace.document.fair.writable)
        made.clicked.connect(self.remove)
        return made

    def save(self) -> None:
        """Write what was typed, when it differs."""
        from boothapp.store import records

        if self._gone:
            return
        after = self.entered()
        if after is None or after == self.record:
            return
        document, what = self._workplace.document, f"{'add' if self.is_new else 'edit'}_{self.code}"
        before, self._shown = self._shown, {line: line.text() for line in self.findChildren(LineEdit)}  # typed no more
        with self._workplace.messages.reporting(self.save):
            try:
                with document.fair.edit(what, name=getattr(after, "name", "")):
                    records.save(document.fair.db, after)
            except BaseException:
                self._shown = before
                raise

    @property
    def unsaved(self) -> str:
        if self._gone:
            return ""
        after = self.entered()
        typed = any(line.text().strip() for line in self.findChildren(LineEdit))
        lost = after != self.record if after else typed or not self.is_new
        return table_word(f"{self.code}s") if lost else ""

    def remove(self) -> None:
        """Put the record into the bin; what stands in its fields is not saved any more."""
        from boothapp.store import records

        self._gone = True
        if self.is_new:
            self.dropped.emit()
            return
        document, name = self._workplace.document, getattr(self.record, "name", "")
        with self._workplace.messages.reporting(self.remove):
            try:
                with document.fair.edit(f"remove_{self.code}", name=name):
                    records.remove(document.fair.db, type(self.record), [self.record.id])
            except BaseException:
                self._gone = False  # it is still there, and what is typed into it counts
                raise


class PartRows(QWidget):
    """All records of one kind that belong to one owner, and a button that adds one."""

    row_class: ClassVar[type[PartRow]]

    def __init__(self, workplace: Workplace, add: str, nothing: str) -> None:
        super().__init__()
        self._workplace = workplace
        self._id = ""
        self.rows: list[PartRow] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        column.addLayout(self._list)
        self._nothing = label(nothing, Role.MUTED)
        self.add_button = button(add, "plus", "plain", f"{self.row_class.code}.add")
        self.add_button.setProperty("dense", "true")
        self.add_button.setEnabled(workplace.document.fair.writable)
        self.add_button.clicked.connect(self.add)
        column.addLayout(row(self._nothing, None, self.add_button))

    # what a kind of record says

    def read(self, owner_id: str) -> Sequence[Any]:
        """Return the records of an owner in their order."""
        raise NotImplementedError

    def new(self, owner_id: str) -> Any:
        """Return a new record of an owner."""
        raise NotImplementedError

    def show_owner(self, id_: str) -> None:
        """Show what belongs to a record; rows that stay keep the cursor."""
        found = self.read(id_)
        saved = {one.id for one in found}
        known = {made.record.id: made for made in self.rows}
        shown = [known.get(one.id) or self.row_class(one, self._workplace) for one in found]
        shown += [made for made in self.rows if made.is_new and made.record.id not in saved and id_ == self._id]
        self._id = id_
        for made, one in zip(shown, found, strict=False):
            made.is_new = False
            made.show_record(one)
        self._arrange(shown)

    def _arrange(self, shown: "list[PartRow]") -> None:
        """Show these rows in this order; a row that stays in its place is not touched and keeps the cursor."""
        old, self.rows = self.rows, shown
        for place, made in enumerate(shown):
            if old[place : place + 1] != [made]:
                self._list.insertWidget(place, made)
        self._nothing.setVisible(not shown)
        for made in old:
            if made not in shown:
                self._list.removeWidget(made)
                made.hide()
                made.deleteLater()

    def add(self) -> None:
        """Show a new row with the cursor in it; what is entered there comes into the fair when it is left."""
        made = self.row_class(self.new(self._id), self._workplace)
        made.is_new = True
        made.dropped.connect(self._drop)
        self._arrange([*self.rows, made])
        made.first_control().setFocus()

    def _drop(self) -> None:
        self._arrange([made for made in self.rows if made is not self.sender()])
