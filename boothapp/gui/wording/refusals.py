"""Files that cannot be used, in words: (what happened, why and what to do)."""

from boothapp.gui.translation import QT_TRANSLATE_NOOP

_ASK_AGAIN = QT_TRANSLATE_NOOP("Errors", "Tệp bị hỏng hoặc chép chưa xong. Xin lại tệp rồi nhập lại.")
_OTHER_ARCHIVE = QT_TRANSLATE_NOOP("Errors", "Chưa thay đổi gì. Chọn tệp lưu trữ khác do boothapp ghi.")
_OTHER_PHOTO = QT_TRANSLATE_NOOP(
    "Errors", "Tệp bị hỏng hoặc chép chưa xong. Chép lại từ điện thoại hoặc chọn ảnh khác."
)
_NOT_OPENED = QT_TRANSLATE_NOOP("Errors", "Không mở được ảnh {file}.")
_BROKEN_ARCHIVE = QT_TRANSLATE_NOOP("Errors", "Tệp lưu trữ bị hỏng.")

REFUSALS: dict[str, tuple[str, str]] = {
    # lists
    "missing": (
        QT_TRANSLATE_NOOP("Errors", "Không tìm thấy tệp {file}."),
        QT_TRANSLATE_NOOP("Errors", "Tệp đã bị chuyển đi hoặc đổi tên. Chọn lại tệp."),
    ),
    "unreadable": (
        QT_TRANSLATE_NOOP("Errors", "Không mở được {file}."),
        QT_TRANSLATE_NOOP("Errors", "Chương trình khác đang giữ tệp hoặc không có quyền đọc. Đóng tệp rồi thử lại."),
    ),
    "folder": (
        QT_TRANSLATE_NOOP("Errors", "{file} là thư mục."),
        QT_TRANSLATE_NOOP("Errors", "Chọn các tệp danh sách trong đó."),
    ),
    "not_a_file": (
        QT_TRANSLATE_NOOP("Errors", "Thứ được chọn không phải tệp."),
        QT_TRANSLATE_NOOP("Errors", "Chọn tệp Excel, .csv hoặc tệp lưu trữ .zip."),
    ),
    "empty": (QT_TRANSLATE_NOOP("Errors", "Tệp {file} trống."), _ASK_AGAIN),
    "broken": (QT_TRANSLATE_NOOP("Errors", "Không đọc được {file}."), _ASK_AGAIN),
    "password": (
        QT_TRANSLATE_NOOP("Errors", "{file} có mật khẩu."),
        QT_TRANSLATE_NOOP("Errors", "Bỏ mật khẩu trong Excel rồi nhập lại."),
    ),
    "not_a_list": (
        QT_TRANSLATE_NOOP("Errors", "{file} không phải bảng tính."),
        QT_TRANSLATE_NOOP("Errors", "Nhập được .xlsx, .xlsm, .xlsb, .xls, .ods, .csv. Lưu dạng Excel rồi nhập lại."),
    ),
    "no_list": (
        QT_TRANSLATE_NOOP("Errors", "Không thấy danh sách nào trong {file}."),
        QT_TRANSLATE_NOOP("Errors", "Bảng cần có dòng tiêu đề với cột tên đơn vị hoặc sản phẩm; trang tính không ẩn."),
    ),
    "too_large": (
        QT_TRANSLATE_NOOP("Errors", "Tệp quá lớn."),
        QT_TRANSLATE_NOOP(
            "Errors", "Chép riêng danh sách sang tệp Excel mới; bản lưu trữ thì chọn tệp khác do boothapp ghi."
        ),
    ),
    "bomb": (
        QT_TRANSLATE_NOOP("Errors", "{file} chứa quá nhiều dữ liệu."),
        QT_TRANSLATE_NOOP("Errors", "Chép riêng danh sách sang tệp Excel mới rồi nhập tệp đó."),
    ),
    "far_cells": (
        QT_TRANSLATE_NOOP("Errors", "{file} có ô nằm rất xa ngoài bảng."),
        QT_TRANSLATE_NOOP("Errors", "Chép riêng danh sách sang tệp Excel mới rồi nhập tệp đó."),
    ),
    "list_limit": (
        QT_TRANSLATE_NOOP("Errors", "Danh sách cần quá nhiều bộ nhớ hoặc thời gian để đọc."),
        QT_TRANSLATE_NOOP("Errors", "Chép riêng danh sách sang tệp Excel mới rồi nhập tệp đó."),
    ),
    "limit_reached": (
        QT_TRANSLATE_NOOP("Errors", "Tệp cần quá nhiều bộ nhớ hoặc thời gian để đọc."),
        QT_TRANSLATE_NOOP("Errors", "Lưu lại nhỏ hơn hoặc chọn tệp khác."),
    ),
    "crashed": (QT_TRANSLATE_NOOP("Errors", "Không đọc được tệp."), _ASK_AGAIN),
    "changed_meanwhile": (
        QT_TRANSLATE_NOOP("Errors", "Hội chợ đã thay đổi trong lúc đọc {file}."),
        QT_TRANSLATE_NOOP("Errors", "Chưa nhập gì. Xem lại rồi nhập lần nữa."),
    ),
    "not_reached": (
        QT_TRANSLATE_NOOP("Errors", "Chưa đọc {file}."),
        QT_TRANSLATE_NOOP("Errors", "Tệp trước đó bị dừng."),
    ),
    # archives
    "not_an_archive": (
        QT_TRANSLATE_NOOP("Errors", "Tệp .zip này không phải bản lưu trữ hội chợ."),
        QT_TRANSLATE_NOOP("Errors", "Chọn tệp do boothapp xuất. Danh sách nén thì giải nén rồi nhập tệp Excel."),
    ),
    "archive_damaged": (_BROKEN_ARCHIVE, _OTHER_ARCHIVE),
    "strange_member": (QT_TRANSLATE_NOOP("Errors", "Tệp lưu trữ có thứ không thuộc hội chợ."), _OTHER_ARCHIVE),
    "encrypted": (
        QT_TRANSLATE_NOOP("Errors", "Tệp lưu trữ có mật khẩu."),
        QT_TRANSLATE_NOOP("Errors", "Nén lại không mật khẩu rồi nhập lại."),
    ),
    "row_refused": (QT_TRANSLATE_NOOP("Errors", "Dữ liệu trong tệp lưu trữ không hợp lệ."), _OTHER_ARCHIVE),
    "no_fair": (QT_TRANSLATE_NOOP("Errors", "Tệp lưu trữ không có hội chợ nào."), _OTHER_ARCHIVE),
    "copy_damaged": (_BROKEN_ARCHIVE, _OTHER_ARCHIVE),
    "copy_foreign": (QT_TRANSLATE_NOOP("Errors", "Tệp là dữ liệu của chương trình khác."), _OTHER_ARCHIVE),
    "copy_changed": (QT_TRANSLATE_NOOP("Errors", "Bản sao lưu đã bị chương trình khác sửa."), _OTHER_ARCHIVE),
    # photos
    "photo_broken": (_NOT_OPENED, _OTHER_PHOTO),
    "photo_empty": (_NOT_OPENED, _OTHER_PHOTO),
    "photo_format": (
        _NOT_OPENED,
        QT_TRANSLATE_NOOP("Errors", "Tệp không phải ảnh dùng được. Chọn ảnh JPG, PNG, WebP, TIFF hoặc HEIC."),
    ),
    "photo_missing": (
        QT_TRANSLATE_NOOP("Errors", "Không tìm thấy ảnh {file}."),
        QT_TRANSLATE_NOOP("Errors", "Tệp đã bị chuyển đi hoặc USB đã rút. Chọn lại ảnh."),
    ),
    "photo_unreadable": (
        _NOT_OPENED,
        QT_TRANSLATE_NOOP("Errors", "Không có quyền đọc tệp hoặc ổ đĩa báo lỗi. Chép ảnh sang máy rồi thêm lại."),
    ),
    "photo_not_a_file": (_NOT_OPENED, QT_TRANSLATE_NOOP("Errors", "Đây không phải tệp ảnh. Chọn ảnh khác.")),
    "photo_changed": (_NOT_OPENED, QT_TRANSLATE_NOOP("Errors", "Tệp thay đổi trong lúc đọc. Thêm lại ảnh.")),
    "photo_too_large": (
        QT_TRANSLATE_NOOP("Errors", "Ảnh {file} quá nặng."),
        QT_TRANSLATE_NOOP("Errors", "Lưu ảnh nhỏ hơn rồi thêm lại."),
    ),
    "photo_pixels": (
        QT_TRANSLATE_NOOP("Errors", "Ảnh {file} có quá nhiều điểm ảnh."),
        QT_TRANSLATE_NOOP("Errors", "Lưu ảnh nhỏ hơn rồi thêm lại."),
    ),
    "photo_heavy": (
        QT_TRANSLATE_NOOP("Errors", "Ảnh {file} cần quá nhiều bộ nhớ hoặc thời gian."),
        QT_TRANSLATE_NOOP("Errors", "Lưu ảnh nhỏ hơn, dạng JPG, rồi thêm lại."),
    ),
}  # fmt: skip
