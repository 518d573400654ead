"""The people of an exhibitor, edited in place."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from boothapp.gui.widgets.part_rows import PartRow, PartRows, bare_field
from boothapp.gui.widgets.plain import row
from boothapp.gui.wording.problems import problem_words
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.domain.exhibitor import Contact


class ContactRow(PartRow):
    """A person: name, position, telephone, e-mail; whoever speaks for the exhibitor is ticked."""

    code = "contact"

    def __init__(self, record: "Contact", workplace: Workplace) -> None:
        super().__init__(record, workplace)
        self.setProperty("card", "true")
        self.lines = {
            "name": self.line("name", self.tr("Họ tên")),
            "role": self.line("role", self.tr("Chức vụ")),
            "phone": self.line("phone", self.tr("Điện thoại"), numbers=True),
            "email": self.line("email", self.tr("E-mail")),
        }
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 8, 8, 8)
        grid.setSpacing(8)
        self.fields = {name: bare_field(made.accessibleName(), made) for name, made in self.lines.items()}
        for place, field in enumerate(self.fields.values()):
            grid.addWidget(field, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
        self.speaks = QCheckBox(self.tr("Người đại diện"))
        self.speaks.setObjectName("contact.representative")
        self.speaks.setEnabled(workplace.document.fair.writable)
        self.speaks.clicked.connect(self.save)
        grid.addLayout(row(self.speaks, None, self.remove_button(self.tr("Bỏ người này"))), 2, 0, 1, 2)
        self.show_record(record)

    def show_record(self, record: "Contact") -> None:
        from boothapp.domain import typed_fields

        super().show_record(record)
        doubts = {"phone": typed_fields.phone(record.phone).problem, "email": typed_fields.email(record.email).problem}
        for name, made in self.lines.items():
            if self.show_text(made, getattr(record, name)):
                doubt = doubts.get(name)
                self.fields[name].set_problem(problem_words(doubt) if doubt else "", mild=True)
        self.speaks.setChecked(record.representative)

    def entered(self) -> "Contact | None":
        from boothapp.domain import typed_fields

        texts: dict[str, Any] = {name: made.text().strip() for name, made in self.lines.items()}
        if texts["phone"] != self.record.phone:
            texts["phone"] = typed_fields.phone(texts["phone"]).value
        if self.is_new and not any(texts.values()):
            return None
        contact: Contact = self.record
        return replace(contact, representative=self.speaks.isChecked(), **texts)

    def first_control(self) -> QWidget:
        return self.lines["name"]


class ContactRows(PartRows):
    """All people of one exhibitor."""

    row_class = ContactRow

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace, self.tr("Thêm người"), self.tr("Chưa có ai"))

    def read(self, owner_id: str) -> "list[Contact]":
        from boothapp.domain.exhibitor import Contact
        from boothapp.store import records

        db = self._workplace.document.fair.db
        return records.where(db, Contact, "exhibitor_id = ?", [owner_id], order="position, id")

    def new(self, owner_id: str) -> "Contact":
        from boothapp.domain.exhibitor import Contact

        return Contact(owner_id, position=max((made.record.position for made in self.rows), default=-1) + 1)
