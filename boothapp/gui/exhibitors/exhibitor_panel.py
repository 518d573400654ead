"""An exhibitor edited in place: who it is, its people, what it agreed to and needs, its booths, products, history."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from boothapp.domain.completeness import NEEDED_OF_EXHIBITOR, parted
from boothapp.gui.exhibitors.consent_box import ConsentBox
from boothapp.gui.exhibitors.contact_rows import ContactRows
from boothapp.gui.exhibitors.delegation_field import DelegationField
from boothapp.gui.exhibitors.need_rows import NeedRows
from boothapp.gui.exhibitors.personal_number import PersonalNumber
from boothapp.gui.exhibitors.question_list import QuestionList
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.certificate_rows import CertificateRows
from boothapp.gui.widgets.chip_row import ChipRow
from boothapp.gui.widgets.fields import ChoiceBox
from boothapp.gui.widgets.plain import ElidedLabel, button, chip, label, row, set_chip
from boothapp.gui.widgets.product_strip import ProductStrip
from boothapp.gui.widgets.record_panel import RecordPanel, pair
from boothapp.gui.widgets.scroll_column import ScrollColumn
from boothapp.gui.wording.kinds import STATUSES, kind_choices, status_word
from boothapp.gui.wording.lacks import lack_chips
from boothapp.gui.workplace import Workplace

_CHIPS = {"registered": "plain", "confirmed": "ok", "checked_in": "info", "withdrawn": "warn"}


class ExhibitorPanel(RecordPanel):
    """Tabs of one exhibitor; the first has what is asked for most."""

    kind = "exhibitors"
    numbers = frozenset(("tax_id", "phone", "booths_requested", "raw_space_m2"))
    coded = frozenset(("kind", "status"))
    compare_wanted = Signal(str, str)  # two exhibitors that may be one

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(workplace, parent)
        self.nothing.setText(self.tr("Chọn một đơn vị trong danh sách."))
        self._name = ElidedLabel("", Role.SECTION)
        self._status = chip("")
        self._place = ElidedLabel("", Role.MUTED)
        self.lacks = ChipRow()
        self._booths = label("", Role.STRONG, wrap=True)
        self.place = button(self.tr("Xếp gian"), "map-pin", name="exhibitors.place")
        self.place.clicked.connect(self._place_on_plan)
        self._personal = PersonalNumber(self)
        self.questions = QuestionList(workplace)
        self.questions.compare_wanted.connect(self.compare_wanted)
        self.delegation = DelegationField(workplace, self.tr("Đi cùng đoàn"))
        self.certificates = CertificateRows(workplace)
        self.consent = ConsentBox(workplace)
        self.contacts = ContactRows(workplace)
        self.needs = NeedRows(workplace)
        self.products = ProductStrip(self.document)
        self.products.chosen.connect(self._open_product)
        self._build()
        self.show_record("")

    def _build(self) -> None:
        self.body.setContentsMargins(12, 12, 8, 0)
        self.body.setSpacing(4)
        self.body.addLayout(row(self._name, self._status, 4))
        self.body.addWidget(self._place)
        self.body.addWidget(self.lacks)
        self.tabs = QTabWidget()
        self.body.addWidget(self.tabs, 1)
        self.tabs.setObjectName("exhibitors.tabs")
        self.tabs.setDocumentMode(True)
        for part in (self.tabs, self.tabs.tabBar()):
            part.setAccessibleName(self.tr("Các phần của hồ sơ"))
        for title, parts in (
            (self.tr("Hồ sơ"), self._profile()),
            (self.tr("Liên hệ"), self._people()),
            (self.tr("In"), self._printed()),
            (self.tr("Lịch sử"), [self.history]),
        ):
            column = ScrollColumn()
            self.tabs.addTab(column, title)
            column.fill(parts)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.tabBar().setUsesScrollButtons(False)
        self.tabs.setMinimumWidth(self.tabs.tabBar().sizeHint().width())

    def _profile(self) -> list[QWidget]:
        status = ChoiceBox("exhibitors.status", [(code, status_word(code)) for code in STATUSES])
        slip = button(self.tr("Mở phiếu tiếp nhận"), "forms", name="exhibitors.open_slip")
        slip.clicked.connect(self._open_slip)
        slip.setEnabled(self.document.fair.writable)
        return [
            self.questions,
            self.line("name", self.tr("Tên đơn vị")),
            pair(
                self.field("kind", self.tr("Loại hình"), ChoiceBox("exhibitors.kind_choice", kind_choices())),
                self.field("status", self.tr("Tình trạng"), status),
            ),
            pair(self.line("tax_id", self.tr("Mã số thuế / ĐKKD")), self.line("province", self.tr("Tỉnh"))),
            self._personal,
            self.line("address", self.tr("Địa chỉ")),
            pair(
                self.line("booths_requested", self.tr("Số gian xin"), "1"),
                self.line("raw_space_m2", self.tr("Đất trống (m²)")),
            ),
            self.line("wishes", self.tr("Yêu cầu")),
            self.delegation,
            label(self.tr("Gian hàng"), Role.LABEL),
            self._booths,
            self.place,
            label(self.tr("Nhu cầu"), Role.LABEL),
            self.needs,
            label(self.tr("Sản phẩm"), Role.LABEL),
            self.products,
            label(self.tr("Chứng nhận"), Role.LABEL),
            self.certificates,
            self.text("note", self.tr("Ghi chú nội bộ")),
            slip,
        ]

    def _people(self) -> list[QWidget]:
        return [
            pair(self.line("phone", self.tr("Điện thoại")), self.line("email", self.tr("E-mail"))),
            self.line("website", self.tr("Trang web")),
            self.consent,
            label(self.tr("Người liên hệ"), Role.LABEL),
            self.contacts,
        ]

    def _printed(self) -> list[QWidget]:
        return [
            self.line("fascia_name", self.tr("Tên trên bảng gian")),
            self.line("fascia_name_en", self.tr("Tên trên bảng gian (Anh)")),
            self.line("name_en", self.tr("Tên tiếng Anh")),
            self.line("short_name", self.tr("Tên ngắn")),
            self.text("intro", self.tr("Giới thiệu")),
            self.text("intro_en", self.tr("Giới thiệu (Anh)")),
        ]

    # what is shown

    def show_found(self, found: Any) -> None:
        from boothapp.domain import tax_codes
        from boothapp.store import exhibitor_lists

        if found is None:
            return
        listed = exhibitor_lists.rows(self.document.fair.db, [found.id])[0]
        self._name.setText(found.name)
        set_chip(self._status, status_word(found.status), _CHIPS.get(found.status, "plain"))
        self._place.setText(" · ".join(filter(None, (listed.province, found.address))))
        self.lacks.show_chips(lack_chips(parted(listed.missing, NEEDED_OF_EXHIBITOR)[0], NEEDED_OF_EXHIBITOR))
        self._booths.setText(", ".join(listed.booths) or self.tr("Chưa xếp gian"))
        self.place.setText(" " + (self.tr("Xem trên sơ đồ") if listed.booths else self.tr("Xếp gian")))
        self.place.setEnabled(bool(listed.booths) or (self.document.fair.writable and found.status != "withdrawn"))
        personal = tax_codes.is_personal(found.tax_id)
        self.fields["tax_id"].setVisible(not personal)
        self._personal.show_number(found.tax_id if personal else "")
        for rows in (self.contacts, self.needs, self.certificates):
            rows.show_owner(found.id)
        self.consent.show_exhibitor(found.id)
        self.products.show_exhibitor(found.id)
        self.delegation.show_exhibitor(found.id, found.delegation_id)
        self.questions.show_exhibitor(found.id, listed.questions)

    def _place_on_plan(self) -> None:
        """To its first booth, or to those that it could get."""
        from boothapp.store import places

        had = places.known(self.document.fair.db).of_exhibitor.get(self.id, ())
        where = {"booth": had[0].booth_id} if had else {"place_exhibitor": self.id}
        self.workplace.go("plan", **where)

    def _open_product(self, id_: str) -> None:
        self.workplace.go("products", id=id_)

    def _open_slip(self) -> None:
        self.workplace.go("intake", id=self.id)
