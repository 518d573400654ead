"""The columns of the table of products."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from boothapp.gui.products.words import lack_word, price_words, recognition_words
from boothapp.gui.translation import QT_TRANSLATE_NOOP
from boothapp.gui.widgets.record_model import Column

if TYPE_CHECKING:
    from boothapp.store.product_lists import ProductRow

_TITLES = {
    "name": QT_TRANSLATE_NOOP("ProductColumns", "Tên sản phẩm"),
    "exhibitor": QT_TRANSLATE_NOOP("ProductColumns", "Đơn vị"),
    "group": QT_TRANSLATE_NOOP("ProductColumns", "Nhóm"),
    "specification": QT_TRANSLATE_NOOP("ProductColumns", "Quy cách"),
    "price": QT_TRANSLATE_NOOP("ProductColumns", "Giá"),
    "unit": QT_TRANSLATE_NOOP("ProductColumns", "ĐVT"),
    "booths": QT_TRANSLATE_NOOP("ProductColumns", "Gian"),
    "photos": QT_TRANSLATE_NOOP("ProductColumns", "Ảnh"),
    "recognitions": QT_TRANSLATE_NOOP("ProductColumns", "Danh hiệu"),
    "missing": QT_TRANSLATE_NOOP("ProductColumns", "Thiếu"),
}
_GRAVE = ("photo", "price", "description", "group")  # shown in the column; the rest only in its tooltip


def columns() -> list[Column]:
    """Return the columns in the language of the interface."""
    title = {key: QCoreApplication.translate("ProductColumns", words) for key, words in _TITLES.items()}

    def column(key: str, width: int, field: str = "", order: str = "", *, numbers: bool = False) -> Column:
        say = _SAID[key]
        say_all = _all_missing if key == "missing" else say
        shown = key not in ("specification", "photos", "recognitions")
        return Column(key, title[key], width, field, order, numbers, shown, say, say_all)

    return [
        column("name", 240, "name", "name"),
        column("exhibitor", 140, order="exhibitor"),
        column("group", 100, "group", "group"),
        column("specification", 110, "specification"),
        column("price", 104, "price", "price", numbers=True),
        column("unit", 56, "unit"),
        column("booths", 56, order="booth"),
        column("photos", 52, order="photos", numbers=True),
        column("recognitions", 130),
        column("missing", 110, order="missing"),
    ]


def _missing(row: "ProductRow") -> str:
    return ", ".join(lack_word(code) for code in _GRAVE if code in row.missing)


def _all_missing(row: "ProductRow") -> str:
    return ", ".join(map(lack_word, row.missing))


_SAID = {
    "name": lambda row: row.name,
    "exhibitor": lambda row: row.exhibitor,
    "group": lambda row: row.group,
    "specification": lambda row: row.specification,
    "price": price_words,
    "unit": lambda row: row.unit,
    "booths": lambda row: ", ".join(row.booths),
    "photos": lambda row: str(row.photos),
    "recognitions": lambda row: ", ".join(map(recognition_words, row.recognitions)),
    "missing": _missing,
}
