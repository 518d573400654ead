"""What the tables of a fair hold, in words."""

from PySide6.QtCore import QCoreApplication

from boothapp.gui.translation import QT_TRANSLATE_NOOP

TABLES = {
    "fair": QT_TRANSLATE_NOOP("Tables", "Thông tin hội chợ"),
    "organisers": QT_TRANSLATE_NOOP("Tables", "Đơn vị tổ chức"),
    "emergency_contacts": QT_TRANSLATE_NOOP("Tables", "Số khẩn cấp"),
    "programme_items": QT_TRANSLATE_NOOP("Tables", "Chương trình"),
    "product_groups": QT_TRANSLATE_NOOP("Tables", "Nhóm hàng"),
    "halls": QT_TRANSLATE_NOOP("Tables", "Nhà"),
    "plan_items": QT_TRANSLATE_NOOP("Tables", "Vật trên sơ đồ"),
    "zones": QT_TRANSLATE_NOOP("Tables", "Khu"),
    "pavilions": QT_TRANSLATE_NOOP("Tables", "Khu gian hàng tỉnh"),
    "booths": QT_TRANSLATE_NOOP("Tables", "Gian hàng"),
    "booth_facilities": QT_TRANSLATE_NOOP("Tables", "Điện, nước ở gian"),
    "exhibitors": QT_TRANSLATE_NOOP("Tables", "Đơn vị"),
    "contacts": QT_TRANSLATE_NOOP("Tables", "Người liên hệ"),
    "consents": QT_TRANSLATE_NOOP("Tables", "Đồng ý in liên hệ"),
    "needs": QT_TRANSLATE_NOOP("Tables", "Nhu cầu"),
    "products": QT_TRANSLATE_NOOP("Tables", "Sản phẩm"),
    "recognitions": QT_TRANSLATE_NOOP("Tables", "Danh hiệu"),
    "certificates": QT_TRANSLATE_NOOP("Tables", "Giấy chứng nhận"),
    "photos": QT_TRANSLATE_NOOP("Tables", "Ảnh"),
    "assignments": QT_TRANSLATE_NOOP("Tables", "Xếp gian"),
    "advertisements": QT_TRANSLATE_NOOP("Tables", "Quảng cáo"),
    "questions": QT_TRANSLATE_NOOP("Tables", "Câu hỏi khi nhập"),
    "print_runs": QT_TRANSLATE_NOOP("Tables", "Lần in"),
    "print_run_items": QT_TRANSLATE_NOOP("Tables", "Mục đã in"),
    "draws": QT_TRANSLATE_NOOP("Tables", "Lần bốc thăm"),
    "draw_results": QT_TRANSLATE_NOOP("Tables", "Kết quả bốc thăm"),
    "draw_booths": QT_TRANSLATE_NOOP("Tables", "Gian đem bốc thăm"),
}


def table_word(table: str) -> str:
    """Return what a table holds; the name of a table of a newer version as it is."""
    return QCoreApplication.translate("Tables", TABLES[table]) if table in TABLES else table
