"""A product edited in place: its photos, what is printed of it, what it was awarded, whose it is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from boothapp.gui.products.chip_row import ChipRow
from boothapp.gui.products.dragging import PictureKeys
from boothapp.gui.products.link_label import LinkLabel
from boothapp.gui.products.photo_desk import PhotoDesk
from boothapp.gui.products.photo_panel import PhotoPanel
from boothapp.gui.products.recognition_rows import RecognitionRows
from boothapp.gui.products.words import lack_word, recognition_words
from boothapp.gui.tokens import Role
from boothapp.gui.translation import QT_TRANSLATE_NOOP
from boothapp.gui.widgets.bound_field import BoundField
from boothapp.gui.widgets.certificate_rows import CertificateRows
from boothapp.gui.widgets.fields import ChoiceBox, LineEdit, TextEdit
from boothapp.gui.widgets.history_list import HistoryList
from boothapp.gui.widgets.plain import chip, icon_label, label, row, set_property
from boothapp.gui.widgets.scroll_column import ScrollColumn
from boothapp.gui.widgets.suggestions import Suggestions
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.domain.product import Product
    from boothapp.store.product_lists import ProductRow

_LONGEST = 160  # letters of a description that the catalog prints without making its card longer
_NUMBERS = ("price", "barcode")
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


class ProductPanel(QWidget):
    """One column that scrolls; what is asked for most stands first."""

    def __init__(self, workplace: Workplace, desk: PhotoDesk) -> None:
        super().__init__()
        self._workplace, self._document, self._desk = workplace, workplace.document, desk
        self._id, self._exhibitor_id = "", ""
        self.fields: dict[str, BoundField] = {}
        self.photos = PhotoPanel(workplace, desk)
        self.exhibitor = LinkLabel("products.exhibitor")
        self.exhibitor.clicked.connect(self._open_exhibitor)
        self.booths = chip("")
        self.counter = label("", Role.MUTED)
        self.chips = ChipRow()
        self.recognitions = RecognitionRows(workplace)
        self.certificates = CertificateRows(workplace)
        self.history = HistoryList(self._document)
        self._build()
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

    def _build(self) -> None:
        self.column = ScrollColumn(self._parts(), margins=(12, 12, 8, 12), spacing=8)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self.column, 1)
        self._nothing = label(self.tr("Chọn một sản phẩm trong danh sách."), Role.MUTED, wrap=True)
        self._nothing.setContentsMargins(12, 12, 12, 12)
        page.addWidget(self._nothing, 1, Qt.AlignmentFlag.AlignTop)

    def _parts(self) -> list[QWidget]:
        sold = ChoiceBox("products.display_only", [("", self.tr("Bán tại gian")), ("x", self.tr("Chỉ trưng bày"))])
        words = self.tr("Mô tả in danh mục")
        description = self._field("description", words, TextEdit("products.description", lines=4))
        description.layout().addWidget(self.counter)  # type: ignore[union-attr]
        return [
            self.photos,
            self._owner(),
            self._line("name"),
            _pair(self._line("price"), self._line("unit")),
            _pair(self._line("specification"), self._line("group")),
            description,
            self.chips,
            label(self.tr("Danh hiệu"), Role.SECTION),
            self.recognitions,
            label(self.tr("Chứng nhận"), Role.SECTION),
            self.certificates,
            label(self.tr("Tiếng Anh"), Role.SECTION),
            self._line("name_en"),
            self._text("description_en", self.tr("Mô tả (Anh)")),
            label(self.tr("Thông tin khác"), Role.SECTION),
            self._line("ingredients"),
            _pair(self._line("origin"), self._line("barcode")),
            self._field("display_only", self.tr("Tại hội chợ"), sold),
            self._text("note", self.tr("Ghi chú nội bộ")),
            label(self.tr("Lịch sử"), Role.SECTION),
            self.history,
        ]

    def _owner(self) -> QWidget:
        made = QWidget()
        line = row(icon_label("building-store", "muted", 16), self.exhibitor, self.booths, spacing=8)
        line.setStretch(1, 1)
        made.setLayout(line)
        return made

    def _line(self, field: str) -> BoundField:
        words = QCoreApplication.translate("ProductPanel", _WORDS[field])
        return self._field(field, words, LineEdit(f"products.{field}", numbers=field in _NUMBERS))

    def _text(self, field: str, words: str) -> BoundField:
        return self._field(field, words, TextEdit(f"products.{field}"))

    def _field(self, field: str, words: str, control: LineEdit | TextEdit | ChoiceBox) -> BoundField:
        made = BoundField(words, control, self._workplace, "products", field)
        self.fields[field] = made
        return made

    # what is shown

    def show_product(self, id_: str) -> None:
        """Show a product; what stands in a field of the one before is saved first."""
        if id_ != self._id:
            self.save()
            self.column.verticalScrollBar().setValue(0)
        self._id = id_
        self.refresh()

    def refresh(self) -> None:
        """Read again what is shown."""
        from boothapp.domain.product import Product
        from boothapp.store import records

        found = records.get(self._document.fair.db, Product, self._id) if self._id else None
        shown = found is not None and not found.deleted_at
        self.column.setVisible(shown)
        self._nothing.setVisible(not shown)
        if found is not None and shown:
            self._fill(found)
        else:
            self.photos.show_product("")

    def _fill(self, found: "Product") -> None:
        from boothapp.store import product_lists
        from boothapp.tasks import edit_records

        fair = self._document.fair
        listed = product_lists.rows(fair.db, [found.id])[0]
        self._exhibitor_id = found.exhibitor_id
        self.exhibitor.setText(listed.exhibitor)
        self.booths.setText(", ".join(listed.booths))
        self.booths.setVisible(bool(listed.booths))
        texts = edit_records.cell_texts(fair, "products", [found.id], list(self.fields))[0]
        for field, text in zip(self.fields, texts, strict=True):
            self.fields[field].show_record(found.id, text)
        self._count()
        self._show_chips(listed)
        self.recognitions.show_owner(found.id)
        self.certificates.show_owner(found.exhibitor_id, found.id)
        self.photos.show_product(found.id)
        self.history.show_record(found.id)

    def _show_chips(self, listed: "ProductRow") -> None:
        made = [(recognition_words(held), "ok") for held in listed.recognitions]
        self.chips.show_chips([*made, *((lack_word(code), "warn") for code in listed.missing)])

    def _count(self) -> None:
        from boothapp.domain import text

        count = len(text.clean(self.fields["description"].text, lines=True))
        self.counter.setText(self.tr("{count} / {most} ký tự").format(count=count, most=_LONGEST))
        set_property(self.counter, "tone", "warn" if count > _LONGEST else "")

    # groups

    def _groups_like(self, typed: str) -> list[tuple[object, str]]:
        from boothapp.domain import text
        from boothapp.domain.fair import ProductGroup
        from boothapp.store import records

        words = text.fold(typed).split()
        groups = records.where(self._document.fair.db, ProductGroup, order="position, id")
        found = (group.name for group in groups if all(word in text.fold(group.name) for word in words))
        return [(name, name) for name in found]

    def _take_group(self, name: object) -> None:
        control = self.fields["group"].control
        assert isinstance(control, LineEdit)
        control.setText(str(name))
        self.fields["group"].save()

    def save(self) -> None:
        """Save what stands in a field that still has the focus."""
        for field in self.fields.values():
            field.save()

    def _open_exhibitor(self) -> None:
        self._workplace.go("exhibitors", id=self._exhibitor_id)


def _pair(one: QWidget, other: QWidget) -> QWidget:
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(8)
    for place, part in enumerate((one, other)):
        grid.addWidget(part, 0, place, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(place, 1)
        grid.setColumnMinimumWidth(place, 90)
    return made
