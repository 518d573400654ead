"""Records that belong to another one, as rows edited in place: people, needs, certificates. One undo step each."""

from collections.abc import Sequence
from typing import Any, ClassVar

from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout, QWidget

from boothapp.gui.tokens import Role
from boothapp.gui.widgets.fields import LineEdit
from boothapp.gui.widgets.plain import button, icon_button, label, row
from boothapp.gui.workplace import Workplace


class PartRow(QFrame):
    """One record; a row is saved when one of its fields is left and differs from what the fair has."""

    code: ClassVar[str]  # "contact" of the edits edit_contact and remove_contact

    def __init__(self, record: Any, workplace: Workplace) -> None:
        super().__init__()
        self.record = record
        self._workplace = workplace
        self._gone = False

    # what a kind of record says

    def show_record(self, record: Any) -> None:
        """Show what the fair has; a field that is being typed in is left alone."""
        self.record = record

    def entered(self) -> Any | None:
        """Return the record as the fields say it; None when one of them cannot stand."""
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
        document = self._workplace.document
        with self._workplace.messages.reporting(), document.edit(f"edit_{self.code}", name=getattr(after, "name", "")):
            records.save(document.fair.db, after)

    def remove(self) -> None:
        """Put the record into the bin; what stands in its fields is not saved any more."""
        from boothapp.store import records

        self._gone = True
        document, name = self._workplace.document, getattr(self.record, "name", "")
        with self._workplace.messages.reporting(), document.edit(f"remove_{self.code}", name=name):
            records.remove(document.fair.db, type(self.record), [self.record.id])


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
        column.setSpacing(6)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
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
        self._id = id_
        found = self.read(id_)
        if [one.id for one in found] == [made.record.id for made in self.rows]:
            for made, one in zip(self.rows, found, strict=True):
                made.show_record(one)
            return
        old, self.rows = self.rows, [self.row_class(one, self._workplace) for one in found]
        for made in self.rows:
            self._list.addWidget(made)
        self._nothing.setVisible(not found)
        for made in old:
            made.hide()
            made.deleteLater()

    def add(self) -> None:
        """Add a record and put the cursor into it."""
        from boothapp.store import records

        document = self._workplace.document
        with self._workplace.messages.reporting():
            with document.edit(f"add_{self.row_class.code}"):
                records.save(document.fair.db, self.new(self._id))
            self.rows[-1].first_control().setFocus()
