"""An exhibitor edited in place: who it is, its people, what it agreed to and needs, its booths, products, history."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QTabWidget, QVBoxLayout, QWidget

from boothapp.gui.exhibitors.consent_box import ConsentBox
from boothapp.gui.exhibitors.contact_rows import ContactRows
from boothapp.gui.exhibitors.delegation_field import DelegationField
from boothapp.gui.exhibitors.need_rows import NeedRows
from boothapp.gui.exhibitors.personal_number import PersonalNumber
from boothapp.gui.exhibitors.question_list import QuestionList
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.bound_field import BoundField
from boothapp.gui.widgets.certificate_rows import CertificateRows
from boothapp.gui.widgets.fields import ChoiceBox, LineEdit, TextEdit
from boothapp.gui.widgets.history_list import HistoryList
from boothapp.gui.widgets.plain import ElidedLabel, button, chip, label, row, set_chip
from boothapp.gui.widgets.product_strip import ProductStrip
from boothapp.gui.widgets.scroll_column import ScrollColumn
from boothapp.gui.wording.kinds import STATUSES, kind_choices, status_word
from boothapp.gui.workplace import Workplace

_CHIPS = {"registered": "plain", "confirmed": "ok", "checked_in": "info", "withdrawn": "warn"}


class ExhibitorPanel(QWidget):
    """Tabs of one exhibitor; the first has what is asked for most."""

    compare_wanted = Signal(str, str)  # two exhibitors that may be one

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._document = workplace.document
        self._id = ""
        self._fields: dict[str, BoundField] = {}
        self._name = ElidedLabel("", Role.SECTION)
        self._status = chip("")
        self._place = ElidedLabel("", Role.MUTED)
        self._booths = label("", Role.STRONG)
        self._booths.setWordWrap(True)
        self._personal = PersonalNumber(self)
        self.questions = QuestionList(workplace)
        self.questions.compare_wanted.connect(self.compare_wanted)
        self.delegation = DelegationField(workplace, self.tr("Đi cùng đoàn"))
        self.certificates = CertificateRows(workplace)
        self.consent = ConsentBox(workplace)
        self.contacts = ContactRows(workplace)
        self.needs = NeedRows(workplace)
        self.products = ProductStrip(self._document)
        self.products.chosen.connect(self._open_product)
        self.history = HistoryList(self._document)
        self._build()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 8, 0)
        column.setSpacing(4)
        column.addLayout(row(self._name, self._status, 4))
        column.addWidget(self._place)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("exhibitors.tabs")
        self.tabs.setDocumentMode(True)
        for title, parts in (
            (self.tr("Hồ sơ"), self._profile()),
            (self.tr("Liên hệ"), self._people()),
            (self.tr("In"), self._printed()),
            (self.tr("Lịch sử"), [self.history]),
        ):
            self.tabs.addTab(ScrollColumn(parts), title)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.tabBar().setUsesScrollButtons(False)
        self.tabs.setMinimumWidth(self.tabs.tabBar().sizeHint().width())
        column.addWidget(self.tabs, 1)
        self._nothing = label(self.tr("Chọn một đơn vị trong danh sách."), Role.MUTED, wrap=True)
        column.addWidget(self._nothing)
        column.addStretch(0)
        self.show_exhibitor("")

    def _profile(self) -> list[QWidget]:
        status = ChoiceBox("exhibitors.status", [(code, status_word(code)) for code in STATUSES])
        slip = button(self.tr("Mở phiếu tiếp nhận"), "forms", name="exhibitors.open_slip")
        slip.clicked.connect(self._open_slip)
        slip.setEnabled(self._document.fair.writable)
        return [
            self.questions,
            self._line("name", self.tr("Tên đơn vị")),
            _pair(
                self._field("kind", self.tr("Loại hình"), ChoiceBox("exhibitors.kind_choice", kind_choices())),
                self._field("status", self.tr("Tình trạng"), status),
            ),
            _pair(self._line("tax_id", self.tr("Mã số thuế / ĐKKD")), self._line("province", self.tr("Tỉnh"))),
            self._personal,
            self._line("address", self.tr("Địa chỉ")),
            _pair(
                self._line("booths_requested", self.tr("Số gian xin")),
                self._line("raw_space_m2", self.tr("Đất trống (m²)")),
            ),
            self._line("wishes", self.tr("Yêu cầu")),
            self.delegation,
            label(self.tr("Gian hàng"), Role.LABEL),
            self._booths,
            label(self.tr("Nhu cầu"), Role.LABEL),
            self.needs,
            label(self.tr("Sản phẩm"), Role.LABEL),
            self.products,
            label(self.tr("Chứng nhận"), Role.LABEL),
            self.certificates,
            self._text("note", self.tr("Ghi chú nội bộ")),
            slip,
        ]

    def _people(self) -> list[QWidget]:
        return [
            _pair(self._line("phone", self.tr("Điện thoại")), self._line("email", self.tr("E-mail"))),
            self._line("website", self.tr("Trang web")),
            self.consent,
            label(self.tr("Người liên hệ"), Role.LABEL),
            self.contacts,
        ]

    def _printed(self) -> list[QWidget]:
        return [
            self._line("fascia_name", self.tr("Tên trên bảng gian")),
            self._line("fascia_name_en", self.tr("Tên trên bảng gian (Anh)")),
            self._line("name_en", self.tr("Tên tiếng Anh")),
            self._line("short_name", self.tr("Tên ngắn")),
            self._text("intro", self.tr("Giới thiệu")),
            self._text("intro_en", self.tr("Giới thiệu (Anh)")),
        ]

    def _line(self, field: str, words: str) -> BoundField:
        numbers = field in ("tax_id", "phone", "booths_requested", "raw_space_m2")
        return self._field(field, words, LineEdit(f"exhibitors.{field}", numbers=numbers))

    def _text(self, field: str, words: str) -> BoundField:
        return self._field(field, words, TextEdit(f"exhibitors.{field}"))

    def _field(self, field: str, words: str, control: Any) -> BoundField:
        made = BoundField(words, control, self._workplace, "exhibitors", field)
        self._fields[field] = made
        return made

    # what is shown

    def show_exhibitor(self, id_: str) -> None:
        """Show an exhibitor; what stands in a field of the one before is saved first."""
        if id_ != self._id:
            self.save()
        self._id = id_
        self.refresh()

    def refresh(self) -> None:
        """Read again what is shown."""
        from boothapp.domain.exhibitor import Exhibitor
        from boothapp.store import records

        found = records.get(self._document.fair.db, Exhibitor, self._id) if self._id else None
        shown = found is not None and not found.deleted_at
        for part in (self._name, self._status, self._place, self.tabs):
            part.setVisible(shown)
        self._nothing.setVisible(not shown)
        if found is not None and shown:
            self._fill(found)

    def _fill(self, found: Any) -> None:
        from boothapp.domain import tax_codes
        from boothapp.store import exhibitor_lists
        from boothapp.tasks import edit_records

        fair = self._document.fair
        listed = exhibitor_lists.rows(fair.db, [found.id])[0]
        self._name.setText(found.name)
        set_chip(self._status, status_word(found.status), _CHIPS.get(found.status, "plain"))
        self._place.setText(" · ".join(filter(None, (listed.province, found.address))))
        self._booths.setText(", ".join(listed.booths) or self.tr("Chưa xếp gian"))
        texts = edit_records.cell_texts(fair, "exhibitors", [found.id], list(self._fields))[0]
        for field, text in zip(self._fields, texts, strict=True):
            value = getattr(found, field) if field in ("kind", "status") else text
            self._fields[field].show_record(found.id, value or "")
        personal = tax_codes.is_personal(found.tax_id)
        self._fields["tax_id"].setVisible(not personal)
        self._personal.show_number(found.tax_id if personal else "")
        for rows in (self.contacts, self.needs, self.certificates):
            rows.show_owner(found.id)
        self.consent.show_exhibitor(found.id)
        self.products.show_exhibitor(found.id)
        self.delegation.show_exhibitor(found.id, found.delegation_id)
        self.questions.show_exhibitor(found.id, listed.questions)
        self.history.show_record(found.id)

    def save(self) -> None:
        """Save what stands in a field that still has the focus."""
        for field in self._fields.values():
            field.save()

    def _open_product(self, id_: str) -> None:
        self._workplace.go("products", id=id_)

    def _open_slip(self) -> None:
        self._workplace.go("intake", id=self._id)


def _pair(one: QWidget, other: QWidget) -> QWidget:
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(8)
    for place, part in enumerate((one, other)):
        grid.addWidget(part, 0, place, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(place, 1)
        grid.setColumnMinimumWidth(place, 100)
    return made
