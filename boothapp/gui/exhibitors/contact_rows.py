"""The people of an exhibitor, edited in place."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QVBoxLayout, QWidget

from boothapp.gui.tokens import Role
from boothapp.gui.widgets.fields import LineEdit
from boothapp.gui.widgets.plain import button, icon_button, label, row
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.domain.exhibitor import Contact


class _ContactRow(QFrame):
    """A person: name, position, telephone, e-mail; whoever speaks for the exhibitor is ticked."""

    def __init__(self, contact: "Contact", workplace: Workplace) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self._contact, self._workplace = contact, workplace
        self.lines = {
            "name": LineEdit("contact.name", hint=self.tr("Họ tên")),
            "role": LineEdit("contact.role", hint=self.tr("Chức vụ")),
            "phone": LineEdit("contact.phone", hint=self.tr("Điện thoại"), numbers=True),
            "email": LineEdit("contact.email", hint=self.tr("E-mail")),
        }
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 8, 8, 8)
        grid.setSpacing(6)
        for place, (name, made) in enumerate(self.lines.items()):
            made.setAccessibleName(made.placeholderText())
            made.setText(getattr(contact, name))
            made.left.connect(self.save)
            made.returnPressed.connect(self.save)
            grid.addWidget(made, place // 2, place % 2)
        self._speaks = QCheckBox(self.tr("Người đại diện"))
        self._speaks.setChecked(contact.representative)
        self._speaks.clicked.connect(self.save)
        remove = icon_button("trash", self.tr("Bỏ người này"), "contact.remove", size=16, box=28)
        remove.clicked.connect(self._remove)
        grid.addLayout(row(self._speaks, None, remove), 2, 0, 1, 2)

    @property
    def id(self) -> str:
        return self._contact.id

    def show_contact(self, contact: "Contact") -> None:
        """Show what the fair has; a line that is being typed in is left alone."""
        self._contact = contact
        for name, made in self.lines.items():
            if not made.hasFocus() and made.text() != getattr(contact, name):
                made.setText(getattr(contact, name))
        self._speaks.setChecked(contact.representative)

    def save(self) -> None:
        """Write what was typed, when it differs."""
        from boothapp.domain import typed_fields
        from boothapp.store import records

        texts = {name: made.text().strip() for name, made in self.lines.items()}
        texts["phone"] = typed_fields.phone(texts["phone"]).value
        after = replace(self._contact, representative=self._speaks.isChecked(), **texts)  # type: ignore[arg-type]
        if after == self._contact:
            return
        self._contact = after
        with self._workplace.messages.reporting(), self._workplace.document.edit("edit_contact", name=after.name):
            records.save(self._workplace.document.fair.db, after)

    def _remove(self) -> None:
        from boothapp.domain.exhibitor import Contact
        from boothapp.store import records

        document = self._workplace.document
        with self._workplace.messages.reporting(), document.edit("remove_contact", name=self._contact.name):
            records.remove(document.fair.db, Contact, [self._contact.id])


class ContactRows(QWidget):
    """All people of one exhibitor, and a way to add one."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._id = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._rows: list[_ContactRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        column.addLayout(self._list)
        self._nobody = label(self.tr("Chưa có ai."), Role.MUTED)
        column.addWidget(self._nobody)
        add = button(self.tr("Thêm người liên hệ"), "plus", name="contact.add")
        add.setEnabled(workplace.document.fair.writable)
        add.clicked.connect(self.add)
        column.addLayout(row(add, None))

    def show_exhibitor(self, id_: str) -> None:
        """Show the people of an exhibitor; rows that stay keep the cursor."""
        from boothapp.domain.exhibitor import Contact
        from boothapp.store import records

        self._id = id_
        db = self._workplace.document.fair.db
        people = records.where(db, Contact, "exhibitor_id = ?", [id_], order="position, id")
        if [one.id for one in people] == [made.id for made in self._rows]:
            for made, one in zip(self._rows, people, strict=True):
                made.show_contact(one)
            return
        for made in self._rows:
            made.hide()
            made.deleteLater()
        self._rows = [_ContactRow(one, self._workplace) for one in people]
        for made in self._rows:
            self._list.addWidget(made)
        self._nobody.setVisible(not people)

    def add(self) -> None:
        """Add a person and put the cursor in the name."""
        from boothapp.domain.exhibitor import Contact
        from boothapp.store import records

        document = self._workplace.document
        with self._workplace.messages.reporting():
            with document.edit("add_contact"):
                records.save(document.fair.db, Contact(self._id, position=len(self._rows)))
            self._rows[-1].lines["name"].setFocus()
