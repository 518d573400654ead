"""A product edited in place: its photos, what is printed of it, what it was awarded, whose it is."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from boothapp.domain.completeness import NEEDED_OF_PRODUCT
from boothapp.gui.products.dragging import Dragged, PictureKeys
from boothapp.gui.products.link_label import LinkLabel
from boothapp.gui.products.photo_desk import PhotoDesk
from boothapp.gui.products.photo_panel import PhotoPanel
from boothapp.gui.products.recognition_rows import RecognitionRows
from boothapp.gui.products.words import recognition_words
from boothapp.gui.tokens import Role
from boothapp.gui.translation import QT_TRANSLATE_NOOP
from boothapp.gui.widgets.bound_field import BoundField
from boothapp.gui.widgets.certificate_rows import CertificateRows
from boothapp.gui.widgets.chip_row import ChipRow
from boothapp.gui.widgets.fields import ChoiceBox, LineEdit, TextEdit
from boothapp.gui.widgets.photo_drop import PhotoDrop, is_picture
from boothapp.gui.widgets.plain import chip, icon_label, label, row, set_property
from boothapp.gui.widgets.record_panel import RecordPanel, pair
from boothapp.gui.widgets.scroll_column import ScrollColumn
from boothapp.gui.widgets.suggestions import Suggestions
from boothapp.gui.wording.lacks import lack_chips
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.store.product_lists import ProductRow

_LONGEST = 160  # letters of a description that the catalog prints without making its card longer
_WORDS = {
    "name": QT_TRANSLATE_NOOP("ProductPanel", "Tên sản phẩm"),
    "price": QT_TRANSLATE_NOOP("ProductPanel", "Giá (đ)"),
    "unit": QT_TRANSLATE_NOOP("ProductPanel", "Đơn vị tính"),
    "specification": QT_TRANSLATE_NOOP("ProductPanel", "Quy cách"),
    "group": QT_TRANSLATE_NOOP("ProductPanel", "Nhóm hàng"),
    "name_en": QT_TRANSLATE_NOOP("ProductPanel", "Tên tiếng Anh"),
    "ingredients": QT_TRANSLATE_NOOP("ProductPanel", "Thành phần"),
    "origin": QT_TRANSLATE_NOOP("ProductPanel", "Xuất xứ"),
    "barcode": QT_TRANSLATE_NOOP("ProductPanel", "Mã vạch"),
}


class ProductPanel(RecordPanel):
    """One column that scrolls; what is asked for most stands first."""

    kind = "products"
    numbers = frozenset(("price", "barcode"))

    def __init__(self, workplace: Workplace, desk: PhotoDesk, parent: QWidget) -> None:
        super().__init__(workplace, parent)
        self.nothing.setText(self.tr("Chọn một sản phẩm trong danh sách."))
        self._desk, self._exhibitor_id = desk, ""
        self.photos = PhotoPanel(workplace, desk)
        self.exhibitor = LinkLabel("products.exhibitor")
        self.exhibitor.clicked.connect(self._open_exhibitor)
        self.booths = chip("")
        self.counter = label("", Role.MUTED)
        self.chips = ChipRow()
        self.recognitions = RecognitionRows(workplace)
        self.certificates = CertificateRows(workplace)
        self.column = ScrollColumn(margins=(12, 12, 8, 12), spacing=8)
        self.body.addWidget(self.column)
        self.column.fill(self._parts())
        if self.document.fair.writable:
            self.drop = PhotoDrop(self.column, lambda: self.fields["name"].text)
            self.drop.dropped.connect(self._take_files)
        keys = PictureKeys(self)
        for field in self.fields.values():
            keys.watch(field.control)
        description = self.fields["description"].control
        assert isinstance(description, TextEdit)
        description.textChanged.connect(self._count)
        group = self.fields["group"].control
        assert isinstance(group, LineEdit)
        self._groups = Suggestions(group, self._groups_like)
        self._groups.chosen.connect(self._take_group)

    def _parts(self) -> list[QWidget]:
        sold = ChoiceBox("products.display_only", [("", self.tr("Bán tại gian")), ("x", self.tr("Chỉ trưng bày"))])
        words = self.tr("Mô tả in danh mục")
        description = self.field("description", words, TextEdit("products.description", lines=3))
        description.layout().addWidget(self.counter)  # type: ignore[union-attr]
        return [
            self.photos,
            self._owner(),
            self._line("name"),
            pair(self._line("price", self.tr("Liên hệ")), self._line("unit")),
            pair(self._line("specification"), self._line("group")),
            description,
            self.chips,
            label(self.tr("Danh hiệu"), Role.SECTION),
            self.recognitions,
            label(self.tr("Chứng nhận"), Role.SECTION),
            self.certificates,
            label(self.tr("Tiếng Anh"), Role.SECTION),
            self._line("name_en"),
            self.text("description_en", self.tr("Mô tả (Anh)")),
            label(self.tr("Thông tin khác"), Role.SECTION),
            self._line("ingredients"),
            pair(self._line("origin"), self._line("barcode")),
            self.field("display_only", self.tr("Tại hội chợ"), sold),
            self.text("note", self.tr("Ghi chú nội bộ")),
            label(self.tr("Lịch sử"), Role.SECTION),
            self.history,
        ]

    def _owner(self) -> QWidget:
        made = QWidget()
        line = row(icon_label("building-store", "muted", 16), self.exhibitor, self.booths, spacing=8)
        line.setStretch(1, 1)
        made.setLayout(line)
        return made

    def _line(self, field: str, hint: str = "") -> BoundField:
        return self.line(field, QCoreApplication.translate("ProductPanel", _WORDS[field]), hint)

    # what is shown

    def begin(self) -> None:
        self.column.verticalScrollBar().setValue(0)

    def show_found(self, found: Any) -> None:
        from boothapp.store import product_lists

        self.photos.show_product(found.id if found else "")
        if found is None:
            return
        listed = product_lists.rows(self.document.fair.db, [found.id])[0]
        self._exhibitor_id = found.exhibitor_id
        self.exhibitor.setText(listed.exhibitor)
        self.booths.setText(", ".join(listed.booths))
        self.booths.setVisible(bool(listed.booths))
        self._count()
        self.recognitions.show_owner(found.id)
        self.certificates.show_owner(found.exhibitor_id, found.id)
        self._show_chips(listed)

    def _show_chips(self, listed: "ProductRow") -> None:
        """Show what the product was awarded, and of that what has ended and is not printed, and what it lacks."""
        day = self.document.fair.facts.opening_day
        certificates = [made.record for made in self.certificates.rows if not made.is_new]
        awarded = [(recognition_words(held), day and held.holds_on(day) is False) for held in listed.recognitions]
        awarded += [(held.name, day and held.has_ended_by(day)) for held in certificates]
        unprinted = self.tr("Không in: {words}")
        made = [(unprinted.format(words=words), "danger") if ended else (words, "ok") for words, ended in awarded]
        self.chips.show_chips([*made, *lack_chips(listed.missing, NEEDED_OF_PRODUCT)])

    def _count(self) -> None:
        from boothapp.domain import text

        count = len(text.clean(self.fields["description"].text, lines=True))
        self.counter.setText(self.tr("{count} / {most} ký tự").format(count=count, most=_LONGEST))
        set_property(self.counter, "tone", "warn" if count > _LONGEST else "")

    # groups

    def _groups_like(self, typed: str) -> list[tuple[object, str]]:
        from boothapp.domain import offers
        from boothapp.domain.fair import ProductGroup
        from boothapp.store import records

        groups = records.where(self.document.fair.db, ProductGroup, order="position, id")
        return [(name, name) for name in offers.offered(typed, (group.name for group in groups))]

    def _take_group(self, name: object) -> None:
        control = self.fields["group"].control
        assert isinstance(control, LineEdit)
        control.setText(str(name))
        self.fields["group"].save()

    def _take_files(self, files: list[Path]) -> None:
        self._desk.moves.take(Dragged(files=tuple(filter(is_picture, files))), self.id)

    def _open_exhibitor(self) -> None:
        self.workplace.go("exhibitors", id=self._exhibitor_id)
