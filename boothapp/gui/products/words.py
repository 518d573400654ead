"""What a product says in a card or a cell: its price, what it lacks, where it stands."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from boothapp.gui.translation import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from boothapp.store.product_lists import ProductRow

MISSING = {
    "photo": QT_TRANSLATE_NOOP("ProductLacks", "Thiếu ảnh"),
    "price": QT_TRANSLATE_NOOP("ProductLacks", "Thiếu giá"),
    "description": QT_TRANSLATE_NOOP("ProductLacks", "Thiếu mô tả"),
    "group": QT_TRANSLATE_NOOP("ProductLacks", "Chưa có nhóm"),
    "booth": QT_TRANSLATE_NOOP("ProductLacks", "Chưa có gian"),
    "english": QT_TRANSLATE_NOOP("ProductLacks", "Thiếu tên Anh"),
}
_ON_CARDS = {"photo": "warn", "price": "warn"}


def lack_word(code: str) -> str:
    """Return what a product lacks, in words."""
    return QCoreApplication.translate("ProductLacks", MISSING[code]) if code in MISSING else code


def price_words(row: "ProductRow") -> str:
    """Return the price as a card shows it."""
    from boothapp.domain import money

    if row.price_dong is not None:
        return money.format_price(row.price_dong, "")
    return row.price_text or QCoreApplication.translate("ProductLacks", "Liên hệ")


def card_state(row: "ProductRow") -> tuple[str, str]:
    """Return the chip of a card with its colour: what lacks, or the booth."""
    for code, kind in _ON_CARDS.items():
        if code in row.missing:
            return lack_word(code), kind
    return ", ".join(row.booths), "plain"
