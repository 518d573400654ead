"""Certificates of an exhibitor or of one of its products: name, number, issuer, until when."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from boothapp.gui.widgets.part_rows import PartRow, PartRows, bare_field, day_text
from boothapp.gui.wording.problems import problem_words
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.domain.product import Certificate


class CertificateRow(PartRow):
    """One certificate; a day that is none is refused beside its field."""

    code = "certificate"

    def __init__(self, record: "Certificate", workplace: Workplace) -> None:
        super().__init__(record, workplace)
        self.setProperty("card", "true")
        self.name = self.line("name", self.tr("Tên chứng nhận"), self.tr("VietGAP, ISO 22000…"))
        self.number = self.line("number", self.tr("Số"), numbers=True)
        self.issuer = self.line("issuer", self.tr("Nơi cấp"))
        self.until = self.line("until", self.tr("Có giá trị đến"), self.tr("đến 31/12/2027"), numbers=True)
        self._name = bare_field(self.tr("Tên chứng nhận"), self.name)
        self._until = bare_field(self.tr("Có giá trị đến"), self.until)
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 8, 8, 8)
        grid.setSpacing(8)
        grid.addWidget(self._name, 0, 0, 1, 3)
        grid.addWidget(self.number, 1, 0, Qt.AlignmentFlag.AlignTop)  # beside its day, which may have words below it
        grid.addWidget(self._until, 1, 1, 1, 2)
        grid.addWidget(self.issuer, 2, 0, 1, 2)
        # behind all fields: on the way from the name to the number Tab would come to it, and a space would press it
        grid.addWidget(self.remove_button(self.tr("Bỏ chứng nhận này")), 2, 2)
        grid.setColumnStretch(0, 6)
        grid.setColumnStretch(1, 7)
        self.show_record(record)

    def show_record(self, record: "Certificate") -> None:
        super().show_record(record)
        shown = ((self.name, record.name), (self.number, record.number), (self.issuer, record.issuer))
        for made, text in shown:
            self.show_text(made, text)
        self._name.set_problem("")
        if self.show_text(self.until, day_text(record.valid_until)):
            self._until.set_problem(self._doubt(record), mild=True)

    def _doubt(self, record: "Certificate") -> str:
        opening = self._workplace.document.fair.facts.opening_day
        return self.tr("Hết hạn khi khai mạc") if opening and record.has_ended_by(opening) else ""

    def entered(self) -> "Certificate | None":
        from boothapp.domain import typed_fields
        from boothapp.domain.text import clean

        day = typed_fields.day(self.until.text())
        self._until.set_problem(problem_words(day.problem) if day.problem else "")
        name, number, issuer = (clean(made.text()) for made in (self.name, self.number, self.issuer))
        says_something = bool(number or issuer or self.until.text().strip()) or not self.is_new
        self._name.set_problem(self.tr("Nhập tên chứng nhận") if says_something and not name else "")
        if day.problem or not name:
            return None
        certificate: Certificate = self.record
        return replace(certificate, name=name, number=number, issuer=issuer, valid_until=day.iso)

    def first_control(self) -> QWidget:
        return self.name


class CertificateRows(PartRows):
    """All certificates of one exhibitor as a whole, or with `product_id` of one product."""

    row_class = CertificateRow

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace, self.tr("Thêm chứng nhận"), self.tr("Chưa có"))
        self._product_id: str | None = None

    def show_owner(self, id_: str, product_id: str | None = None) -> None:
        """Show the certificates of an exhibitor, or of one of its products."""
        self._product_id = product_id
        super().show_owner(id_)

    def read(self, owner_id: str) -> "list[Certificate]":
        from boothapp.domain.product import Certificate
        from boothapp.store import records

        wanted = [owner_id, self._product_id]
        return records.where(
            self._workplace.document.fair.db, Certificate, "exhibitor_id = ? AND product_id IS ?", wanted
        )

    def new(self, owner_id: str) -> "Certificate":
        from boothapp.domain.product import Certificate

        return Certificate(owner_id, "", self._product_id)
