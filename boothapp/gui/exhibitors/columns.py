"""The columns of the table of exhibitors."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from boothapp.domain.completeness import NEEDED_OF_EXHIBITOR, parted
from boothapp.gui.translation import QT_TRANSLATE_NOOP
from boothapp.gui.widgets.booths_column import booths_column
from boothapp.gui.widgets.record_model import Column
from boothapp.gui.wording import lacks
from boothapp.gui.wording.kinds import KINDS, STATUSES, kind_word, status_word

if TYPE_CHECKING:
    from boothapp.store.exhibitor_lists import ExhibitorRow

_TITLES = {
    "name": QT_TRANSLATE_NOOP("ExhibitorColumns", "Tên"),
    "kind": QT_TRANSLATE_NOOP("ExhibitorColumns", "Loại hình"),
    "province": QT_TRANSLATE_NOOP("ExhibitorColumns", "Tỉnh"),
    "booths": QT_TRANSLATE_NOOP("ExhibitorColumns", "Gian"),
    "products": QT_TRANSLATE_NOOP("ExhibitorColumns", "SP"),
    "phone": QT_TRANSLATE_NOOP("ExhibitorColumns", "Điện thoại"),
    "status": QT_TRANSLATE_NOOP("ExhibitorColumns", "Tình trạng"),
    "tax_id": QT_TRANSLATE_NOOP("ExhibitorColumns", "Mã số thuế"),
    "contact": QT_TRANSLATE_NOOP("ExhibitorColumns", "Người liên hệ"),
    "missing": QT_TRANSLATE_NOOP("ExhibitorColumns", "Thiếu"),
}


def columns() -> list[Column]:
    """Return the columns in the language of the interface."""
    title = {key: QCoreApplication.translate("ExhibitorColumns", words) for key, words in _TITLES.items()}
    return [
        Column("name", title["name"], 260, "name", "name", text=lambda row: row.name),
        Column(
            "kind",
            title["kind"],
            150,  # the longest kind is read whole
            "kind",
            "kind",
            text=lambda row: kind_word(row.kind),
            choices=tuple(map(kind_word, KINDS)),
        ),
        Column("province", title["province"], 110, "province", "province", text=lambda row: row.province),
        booths_column(title["booths"], 70),
        Column("products", title["products"], 56, order="products", numbers=True, text=lambda row: str(row.products)),
        Column("phone", title["phone"], 120, "phone", whole=True, shown=False, text=lambda row: row.phone),
        Column(
            "status",
            title["status"],
            120,
            "status",
            "status",
            shown=False,
            text=lambda row: status_word(row.status),
            choices=tuple(map(status_word, STATUSES)),
        ),
        Column("tax_id", title["tax_id"], 120, shown=False, text=_tax_id),
        Column("contact", title["contact"], 140, shown=False, text=lambda row: row.contact),
        Column("missing", title["missing"], 140, order="missing", text=_missing, tooltip=_all_missing),
    ]


def _tax_id(row: "ExhibitorRow") -> str:
    from boothapp.domain import tax_codes

    return tax_codes.mask(row.tax_id) if tax_codes.is_personal(row.tax_id) else row.tax_id


def _missing(row: "ExhibitorRow") -> str:
    return lacks.nouns(parted(row.missing, NEEDED_OF_EXHIBITOR)[0])


def _all_missing(row: "ExhibitorRow") -> str:
    return lacks.all_lacks(row.missing, NEEDED_OF_EXHIBITOR)
