"""The columns of the table of products."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from boothapp.domain.completeness import NEEDED_OF_PRODUCT, parted
from boothapp.gui.products.words import is_unread, price_told, price_words, recognition_words
from boothapp.gui.translation import QT_TRANSLATE_NOOP
from boothapp.gui.widgets.booths_column import booths_column
from boothapp.gui.widgets.record_model import Column
from boothapp.gui.wording import lacks

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


def columns() -> list[Column]:
    """Return the columns in the language of the interface."""
    title = {key: QCoreApplication.translate("ProductColumns", words) for key, words in _TITLES.items()}
    return [
        Column("name", title["name"], 240, "name", "name", text=lambda row: row.name),
        Column("exhibitor", title["exhibitor"], 150, order="exhibitor", text=lambda row: row.exhibitor),
        Column("group", title["group"], 100, "group", "group", text=lambda row: row.group),
        Column(
            "specification",
            title["specification"],
            110,
            "specification",
            shown=False,
            text=lambda row: row.specification,
        ),
        Column(
            "price",
            title["price"],
            104,
            "price",
            "price",
            numbers=True,
            text=price_words,
            tooltip=price_told,
            warns=is_unread,
        ),
        Column("unit", title["unit"], 56, "unit", text=lambda row: row.unit),
        booths_column(title["booths"], 78),
        Column(
            "photos", title["photos"], 52, order="photos", numbers=True, shown=False, text=lambda row: str(row.photos)
        ),
        Column("recognitions", title["recognitions"], 130, shown=False, text=_recognitions),
        Column("missing", title["missing"], 130, order="missing", text=_missing, tooltip=_all_missing),
    ]


def _recognitions(row: "ProductRow") -> str:
    return ", ".join(map(recognition_words, row.recognitions))


def _missing(row: "ProductRow") -> str:
    return lacks.nouns(parted(row.missing, NEEDED_OF_PRODUCT)[0])


def _all_missing(row: "ProductRow") -> str:
    return lacks.all_lacks(row.missing, NEEDED_OF_PRODUCT)
