"""The kinds of exhibitors and their states, in words."""

from PySide6.QtCore import QCoreApplication

from boothapp.gui.translation import QT_TRANSLATE_NOOP

KINDS = {
    "enterprise": QT_TRANSLATE_NOOP("Kinds", "Doanh nghiệp"),
    "cooperative": QT_TRANSLATE_NOOP("Kinds", "Hợp tác xã"),
    "coop_group": QT_TRANSLATE_NOOP("Kinds", "Tổ hợp tác"),
    "household": QT_TRANSLATE_NOOP("Kinds", "Hộ kinh doanh"),
    "establishment": QT_TRANSLATE_NOOP("Kinds", "Cơ sở sản xuất"),
    "craft_village": QT_TRANSLATE_NOOP("Kinds", "Làng nghề"),
    "artisan": QT_TRANSLATE_NOOP("Kinds", "Nghệ nhân"),
    "province_delegation": QT_TRANSLATE_NOOP("Kinds", "Đoàn của tỉnh"),
    "agency_sponsor": QT_TRANSLATE_NOOP("Kinds", "Cơ quan, nhà tài trợ"),
}
STATUSES = {
    "registered": QT_TRANSLATE_NOOP("Statuses", "Đã đăng ký"),
    "confirmed": QT_TRANSLATE_NOOP("Statuses", "Đã xác nhận"),
    "checked_in": QT_TRANSLATE_NOOP("Statuses", "Đã có mặt"),
    "withdrawn": QT_TRANSLATE_NOOP("Statuses", "Đã rút"),
}


def kind_word(code: str) -> str:
    """Return a kind in words, "" when it is not known."""
    return QCoreApplication.translate("Kinds", KINDS[code]) if code in KINDS else code


def status_word(code: str) -> str:
    """Return a status in words."""
    return QCoreApplication.translate("Statuses", STATUSES[code]) if code in STATUSES else code


def kind_choices() -> list[tuple[object, str]]:
    """Return the kinds to choose from, the unknown one first."""
    return [("", QCoreApplication.translate("Kinds", "Chưa rõ")), *((code, kind_word(code)) for code in KINDS)]
