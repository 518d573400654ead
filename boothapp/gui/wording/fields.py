"""The names of the fields of exhibitors and products."""

from PySide6.QtCore import QCoreApplication

from boothapp.gui.translation import QT_TRANSLATE_NOOP

FIELDS = {
    "name": QT_TRANSLATE_NOOP("Fields", "Tên"),
    "name_en": QT_TRANSLATE_NOOP("Fields", "Tên tiếng Anh"),
    "short_name": QT_TRANSLATE_NOOP("Fields", "Tên ngắn"),
    "kind": QT_TRANSLATE_NOOP("Fields", "Loại hình"),
    "status": QT_TRANSLATE_NOOP("Fields", "Tình trạng"),
    "tax_id": QT_TRANSLATE_NOOP("Fields", "Mã số thuế"),
    "registration_no": QT_TRANSLATE_NOOP("Fields", "Số ĐKKD"),
    "phone": QT_TRANSLATE_NOOP("Fields", "Điện thoại"),
    "email": QT_TRANSLATE_NOOP("Fields", "E-mail"),
    "website": QT_TRANSLATE_NOOP("Fields", "Trang web"),
    "address": QT_TRANSLATE_NOOP("Fields", "Địa chỉ"),
    "delegation_id": QT_TRANSLATE_NOOP("Fields", "Đi cùng đoàn"),
    "contact": QT_TRANSLATE_NOOP("Fields", "Người liên hệ"),
    "contact_role": QT_TRANSLATE_NOOP("Fields", "Chức vụ"),
    "contact_phone": QT_TRANSLATE_NOOP("Fields", "Điện thoại người liên hệ"),
    "province": QT_TRANSLATE_NOOP("Fields", "Tỉnh"),
    "booths_requested": QT_TRANSLATE_NOOP("Fields", "Số gian xin"),
    "raw_space_m2": QT_TRANSLATE_NOOP("Fields", "Đất trống (m²)"),
    "wishes": QT_TRANSLATE_NOOP("Fields", "Yêu cầu"),
    "fascia_name": QT_TRANSLATE_NOOP("Fields", "Tên trên bảng gian"),
    "fascia_name_en": QT_TRANSLATE_NOOP("Fields", "Tên trên bảng gian (Anh)"),
    "intro": QT_TRANSLATE_NOOP("Fields", "Giới thiệu"),
    "intro_en": QT_TRANSLATE_NOOP("Fields", "Giới thiệu (Anh)"),
    "note": QT_TRANSLATE_NOOP("Fields", "Ghi chú"),
    "group": QT_TRANSLATE_NOOP("Fields", "Nhóm hàng"),
    "specification": QT_TRANSLATE_NOOP("Fields", "Quy cách"),
    "price": QT_TRANSLATE_NOOP("Fields", "Giá bán"),
    "unit": QT_TRANSLATE_NOOP("Fields", "Đơn vị tính"),
    "description": QT_TRANSLATE_NOOP("Fields", "Mô tả"),
    "description_en": QT_TRANSLATE_NOOP("Fields", "Mô tả (Anh)"),
    "ingredients": QT_TRANSLATE_NOOP("Fields", "Thành phần"),
    "origin": QT_TRANSLATE_NOOP("Fields", "Xuất xứ"),
    "display_only": QT_TRANSLATE_NOOP("Fields", "Tại hội chợ"),
    "barcode": QT_TRANSLATE_NOOP("Fields", "Mã vạch"),
}


def field_word(field: str) -> str:
    """Return a field's name; the code of a newer version as it is."""
    return QCoreApplication.translate("Fields", FIELDS[field]) if field in FIELDS else field
