"""Why two exhibitors may be one, in words."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from boothapp.gui.translation import QT_TRANSLATE_NOOP
from boothapp.gui.wording.filled import filled

if TYPE_CHECKING:
    from boothapp.tasks.duplicates import Reason

REASONS = {
    "same_tax_code": QT_TRANSLATE_NOOP("Duplicates", "cùng mã số thuế"),
    "same_name": QT_TRANSLATE_NOOP("Duplicates", "cùng tên"),
    "similar_name": QT_TRANSLATE_NOOP("Duplicates", "tên giống {percent}%"),
    "same_phone": QT_TRANSLATE_NOOP("Duplicates", "cùng điện thoại"),
    "same_email": QT_TRANSLATE_NOOP("Duplicates", "cùng e-mail"),
    "differs": QT_TRANSLATE_NOOP("Duplicates", "nhưng khác {field}"),
}
FIELDS = {
    "province": QT_TRANSLATE_NOOP("Duplicates", "tỉnh"),
    "tax_id": QT_TRANSLATE_NOOP("Duplicates", "mã số thuế"),
    "phone": QT_TRANSLATE_NOOP("Duplicates", "điện thoại"),
    "kind": QT_TRANSLATE_NOOP("Duplicates", "loại hình"),
}


def reason_words(reasons: "Iterable[Reason]") -> str:
    """Return the reasons as one line that begins with a capital letter."""
    words = ", ".join(_one(reason) for reason in reasons if reason.code in REASONS)
    return words[:1].upper() + words[1:]


def _one(reason: "Reason") -> str:
    data = dict(reason.data)
    if field := FIELDS.get(str(data.get("field"))):
        data["field"] = QCoreApplication.translate("Duplicates", field)
    return filled(QCoreApplication.translate("Duplicates", REASONS[reason.code]), data)
