"""A fair, a backup or a photo that is damaged, or cannot be reached, in words: (what happened, why and what to do)."""

from boothapp.gui.translation import QT_TRANSLATE_NOOP

_RESTORE = QT_TRANSLATE_NOOP("Errors", "Chưa thay đổi gì. Khôi phục hội chợ từ một bản sao lưu.")
_CHECK = QT_TRANSLATE_NOOP("Errors", "Mở Kiểm tra để xem chỗ hỏng, hoặc khôi phục từ một bản sao lưu cũ hơn.")
_PHOTO_AGAIN = QT_TRANSLATE_NOOP("Errors", "Thêm lại ảnh, hoặc lấy tệp từ bản sao lưu ra USB.")

DAMAGES: dict[str, tuple[str, str]] = {
    "database_missing": (QT_TRANSLATE_NOOP("Errors", "Hội chợ này bị mất tệp dữ liệu fair.db."), _RESTORE),
    "database_empty": (QT_TRANSLATE_NOOP("Errors", "Tệp dữ liệu của hội chợ trống rỗng."), _RESTORE),
    "database_foreign": (
        QT_TRANSLATE_NOOP("Errors", "Tệp fair.db trong thư mục này là của chương trình khác."),
        QT_TRANSLATE_NOOP("Errors", "Chọn đúng thư mục hội chợ, hoặc khôi phục từ một bản sao lưu."),
    ),
    "database_damaged": (QT_TRANSLATE_NOOP("Errors", "Dữ liệu của hội chợ bị hỏng."), _RESTORE),
    "facts_missing": (QT_TRANSLATE_NOOP("Errors", "Hội chợ bị mất tên và ngày của chính nó."), _RESTORE),
    "row_damaged": (QT_TRANSLATE_NOOP("Errors", "Một dòng dữ liệu của hội chợ bị hỏng."), _RESTORE),
    "migration_damaged": (
        QT_TRANSLATE_NOOP("Errors", "Hội chợ đã hỏng từ trước nên không chuyển sang bản mới được."),
        _RESTORE,
    ),
    "fair_damaged": (QT_TRANSLATE_NOOP("Errors", "Chưa in gì vì dữ liệu của hội chợ bị hỏng."), _CHECK),
    "backup_damaged": (QT_TRANSLATE_NOOP("Errors", "Chưa sao lưu được vì dữ liệu của hội chợ bị hỏng."), _CHECK),
    "backup_unsound": (
        QT_TRANSLATE_NOOP("Errors", "Bản sao lưu này bị hỏng."),
        QT_TRANSLATE_NOOP("Errors", "Chưa thay đổi gì. Chọn bản khác."),
    ),
    "archive_unreadable": (
        QT_TRANSLATE_NOOP("Errors", "Bản sao lưu vừa ghi không đọc lại được nên đã bỏ."),
        QT_TRANSLATE_NOOP("Errors", "Ổ đĩa hoặc USB có thể bị hỏng. Sao lưu ra nơi khác."),
    ),
    # the place of the fair
    "moved": (
        QT_TRANSLATE_NOOP("Errors", "Thư mục hội chợ đã bị chuyển đi hoặc đổi tên."),
        QT_TRANSLATE_NOOP("Errors", "Chưa lưu được. Đưa thư mục về chỗ cũ rồi thử lại."),
    ),
    "database_moved": (
        QT_TRANSLATE_NOOP("Errors", "Tệp dữ liệu của hội chợ đã bị chuyển đi, xóa hoặc thay bằng tệp khác."),
        QT_TRANSLATE_NOOP("Errors", "Chưa lưu được. Đưa tệp fair.db về chỗ cũ, hoặc đóng rồi mở lại hội chợ."),
    ),
    "fair_in_use": (
        QT_TRANSLATE_NOOP("Errors", "Hội chợ đang được mở ở nơi khác."),
        QT_TRANSLATE_NOOP("Errors", "Đóng cửa sổ hoặc lệnh đang giữ hội chợ rồi thử lại."),
    ),
    "database_busy": (
        QT_TRANSLATE_NOOP("Errors", "Chưa lưu được vì chương trình khác đang giữ dữ liệu."),
        QT_TRANSLATE_NOOP("Errors", "Đóng chương trình đó rồi thử lại."),
    ),
    "cannot_open": (
        QT_TRANSLATE_NOOP("Errors", "Không mở được dữ liệu của hội chợ."),
        QT_TRANSLATE_NOOP("Errors", "Kiểm tra quyền đọc và ghi ở thư mục hội chợ."),
    ),
    "disk_error": (
        QT_TRANSLATE_NOOP("Errors", "Chưa lưu được vì ổ đĩa báo lỗi."),
        QT_TRANSLATE_NOOP("Errors", "Kiểm tra ổ đĩa hoặc USB và chỗ trống của nó rồi thử lại."),
    ),
    "database_error": (
        QT_TRANSLATE_NOOP("Errors", "Chưa lưu được."),
        QT_TRANSLATE_NOOP("Errors", "Dữ liệu của hội chợ không nhận thay đổi này; mọi thứ vẫn như trước."),
    ),
    # photos the fair has
    "photo_missing": (QT_TRANSLATE_NOOP("Errors", "Tệp gốc của ảnh này đã mất."), _PHOTO_AGAIN),
    "photo_damaged": (QT_TRANSLATE_NOOP("Errors", "Tệp gốc của ảnh này bị hỏng."), _PHOTO_AGAIN),
    "rendition_damaged": (
        QT_TRANSLATE_NOOP("Errors", "Bản thu nhỏ của một ảnh bị hỏng."),
        QT_TRANSLATE_NOOP("Errors", "Xóa thư mục cache của hội chợ; chương trình làm lại từ ảnh gốc."),
    ),
}

# damages of fair.db, which a backup heals
OF_DATABASE = frozenset({"database_foreign", *(code for code, words in DAMAGES.items() if words[1] == _RESTORE)})
