"""A product of the slip that is not being typed: picture, name, price and what it lacks."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from boothapp.domain.completeness import NEEDED_OF_PRODUCT, parted
from boothapp.domain.slip import SlipProduct
from boothapp.gui import icons, tooltips
from boothapp.gui.covered import covered
from boothapp.gui.intake.row_drag import Grip
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.photo_drop import PhotoDrop
from boothapp.gui.widgets.plain import ElidedLabel, chip, icon_button, label, number_label, set_property
from boothapp.gui.widgets.pressed import Pressed
from boothapp.gui.widgets.thumbnails import Thumbnail, photo_file
from boothapp.gui.wording.lacks import lack_word

_LEAST_HEIGHT = 56  # pixels; more in large type


class ProductCard(Pressed, QFrame):
    """A product that is not being typed: picture, name, price and what it lacks."""

    chosen = Signal(str)
    removed = Signal(str)

    def __init__(self, row: SlipProduct, folder: Path) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self.setObjectName(f"intake.row.{row.id}")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(covered(row.name) or self.tr("Chưa có tên"))
        self.row_id = row.id
        self._shown = row
        self.drop = PhotoDrop(self, lambda: row.name)
        line = QHBoxLayout(self)
        line.setContentsMargins(4, 4, 8, 4)
        line.setSpacing(8)
        line.addWidget(Grip(row.id))
        thumbnail = Thumbnail(56, 42)
        first = next((photo for photo in row.photos if photo.sha256), None)
        thumbnail.show_file(photo_file(folder, first) if first else None)
        line.addWidget(thumbnail)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(row.name or self.tr("Chưa có tên"), Role.STRONG))
        if besides := " · ".join(filter(None, (row.marks, row.specification))):
            words.addWidget(ElidedLabel(besides, Role.MUTED))
        line.addLayout(words, 1)
        if unread := row.price.strip() if "price" in row.missing() else "":
            line.addWidget(self._sign())
        price = number_label(unread or _price_words(row) or self.tr("Liên hệ"), Role.STRONG)
        if unread:
            told = self.tr("“{price}” không đọc được là giá; danh mục in “Liên hệ”.")
            price.setToolTip(tooltips.plain(told.format(price=unread)))
        line.addWidget(price)
        if unit := _unit_words(row):
            line.addWidget(label(f"/ {unit}", Role.MUTED))
        line.addWidget(self._state(row))
        more = icon_button("dots", self.tr("Việc với sản phẩm này"), f"intake.row.{row.id}.more")
        menu = QMenu(more)
        menu.addAction(self.tr("Sửa"), self.press)
        menu.addAction(icons.icon("trash"), self.tr("Bỏ dòng này"), self._remove)
        more.setMenu(menu)
        more.setPopupMode(more.ToolButtonPopupMode.InstantPopup)
        line.addWidget(more)
        self.setFixedHeight(max(_LEAST_HEIGHT, super().sizeHint().height()))

    def shows(self, row: SlipProduct) -> bool:
        """Whether it shows this already."""
        return self._shown == row

    def _sign(self) -> QLabel:
        sign = QLabel()
        sign.setPixmap(icons.pixmap("alert-triangle", "warn", 16, self.devicePixelRatioF()))
        return sign

    def _state(self, row: SlipProduct) -> QWidget:
        if row.awaited:
            return chip(self.tr("Đang nhận ảnh"), "info")
        missing = parted(row.missing(), NEEDED_OF_PRODUCT)[0]
        return chip(lack_word(missing[0]), "warn") if missing else chip(self.tr("Đủ ảnh, giá"), "ok")

    def press(self) -> None:
        self.chosen.emit(self.row_id)

    def _remove(self) -> None:
        self.removed.emit(self.row_id)


def _price_words(row: SlipProduct) -> str:
    """What the catalog will say; "" when the price is to be asked for."""
    from boothapp.domain import money, typed_fields

    read = typed_fields.price(row.price, row.unit)
    return money.printed_price(read.dong, read.text)


def _unit_words(row: SlipProduct) -> str:
    """The unit of its field, else the one that the price names, as they are saved."""
    from boothapp.domain import typed_fields

    return typed_fields.unit(row.unit or typed_fields.price(row.price).unit).shown


def mark_wrong(card: QFrame, wrong: bool) -> None:
    """Draw a card that holds something wrong like a warning."""
    set_property(card, "card", "warn" if wrong else "true")
