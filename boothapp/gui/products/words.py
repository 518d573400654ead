"""What a product says in a card or a cell: its price, what it lacks, where it stands."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from boothapp.gui.translation import QT_TRANSLATE_NOOP
from boothapp.gui.wording.lacks import lack_word

if TYPE_CHECKING:
    from boothapp.domain.product import Recognition
    from boothapp.store.product_lists import ProductRow

_ON_CARDS = {"photo": "warn", "price": "danger"}
HINTS = {  # what a look at a photo tells; of several the first is said on a card
    "photo_small": QT_TRANSLATE_NOOP("PhotoHints", "Ảnh nhỏ"),
    "photo_blurred": QT_TRANSLATE_NOOP("PhotoHints", "Ảnh mờ"),
    "photo_dark": QT_TRANSLATE_NOOP("PhotoHints", "Ảnh tối"),
    "photo_bright": QT_TRANSLATE_NOOP("PhotoHints", "Ảnh quá sáng"),
    "photo_duplicate": QT_TRANSLATE_NOOP("PhotoHints", "Ảnh trùng"),
}


def hint_word(code: str) -> str:
    """Return what is wrong with a photo, in words."""
    return QCoreApplication.translate("PhotoHints", HINTS[code]) if code in HINTS else code


def price_words(row: "ProductRow", unit: str = "") -> str:
    """Return the price as a cell shows it, as the catalog prints it where there is none; with the unit on a card."""
    from boothapp.domain import money

    if row.price_dong is not None:
        return money.format_price(row.price_dong, unit)
    return row.price_text or QCoreApplication.translate("ProductLacks", "Liên hệ")


def is_unread(row: "ProductRow") -> bool:
    """Whether something stands as the price that cannot be read as one: the catalog prints "Liên hệ" instead."""
    return bool(row.price_text) and "price" in row.missing


def price_told(row: "ProductRow") -> str:
    """Return what is told of a price when the pointer rests on it."""
    if not is_unread(row):
        return price_words(row)
    words = QCoreApplication.translate("ProductLacks", "“{price}” không đọc được là giá; danh mục in “Liên hệ”.")
    return words.format(price=row.price_text)


def card_state(row: "ProductRow", hint: str = "") -> tuple[str, str]:
    """Return the chip of a card with its colour: what lacks, what is wrong with its photo, or the booth."""
    for code, kind in _ON_CARDS.items():
        if code in row.missing:
            return lack_word(code), kind
    if hint:
        return hint_word(hint), "warn"
    return ", ".join(row.booths), "plain"


SCHEMES = {
    "ocop": QT_TRANSLATE_NOOP("Recognitions", "OCOP"),
    "cnnt": QT_TRANSLATE_NOOP("Recognitions", "CNNT tiêu biểu"),
    "other": QT_TRANSLATE_NOOP("Recognitions", "Danh hiệu khác"),
}
LEVELS = {
    "": QT_TRANSLATE_NOOP("Recognitions", "Chưa rõ cấp"),
    "huyen": QT_TRANSLATE_NOOP("Recognitions", "Cấp huyện"),
    "tinh": QT_TRANSLATE_NOOP("Recognitions", "Cấp tỉnh"),
    "khu_vuc": QT_TRANSLATE_NOOP("Recognitions", "Cấp khu vực"),
    "quoc_gia": QT_TRANSLATE_NOOP("Recognitions", "Cấp quốc gia"),
}


def said_of_recognition(words: str) -> str:
    """Return a scheme or a level in the language of the interface."""
    return QCoreApplication.translate("Recognitions", words)


def recognition_words(held: "Recognition") -> str:
    """Return a recognition in few words, as a chip shows it: "OCOP 4 sao"."""
    if held.scheme == "ocop":
        stars = QCoreApplication.translate("Recognitions", "{stars} sao").format(stars=held.stars)
        return " ".join(filter(None, (said_of_recognition(SCHEMES["ocop"]), stars if held.stars else "")))
    if held.scheme == "cnnt":
        level = said_of_recognition(LEVELS[held.level]).lower() if held.level in LEVELS and held.level else ""
        return " ".join(filter(None, (said_of_recognition(SCHEMES["cnnt"]), level)))
    return held.text or said_of_recognition(SCHEMES["other"])
