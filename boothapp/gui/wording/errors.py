"""What went wrong, in words: what happened, why, what to do."""

import errno
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from boothapp.domain.errors import FairError
from boothapp.gui.translation import QT_TRANSLATE_NOOP
from boothapp.gui.wording.filled import filled
from boothapp.gui.wording.refusals import REFUSALS


@dataclass(frozen=True)
class Explanation:
    what: str  # one sentence, shown bold
    why: str = ""  # the reason and what to do
    details: str = ""  # the core's own English sentence, behind "Chi tiết"


# code -> (what happened, why and what to do); the words in braces are the error's data
ERRORS: dict[str, tuple[str, str]] = {
    "no_such_fair": (
        QT_TRANSLATE_NOOP("Errors", "Không tìm thấy hội chợ."),
        QT_TRANSLATE_NOOP("Errors", "Thư mục đã bị chuyển đi hoặc xóa. Chọn lại thư mục hội chợ."),
    ),
    "not_a_fair": (
        QT_TRANSLATE_NOOP("Errors", "Thư mục này không phải hội chợ."),
        QT_TRANSLATE_NOOP("Errors", "Trong thư mục không có tệp fair.db. Chọn thư mục khác hoặc tạo hội chợ mới."),
    ),
    "place_taken": (
        QT_TRANSLATE_NOOP("Errors", "Tên thư mục đã có."),
        QT_TRANSLATE_NOOP("Errors", "Chưa thay đổi gì. Chọn tên khác cho hội chợ mới."),
    ),
    "newer_version": (
        QT_TRANSLATE_NOOP("Errors", "Hội chợ được ghi bằng bản boothapp mới hơn."),
        QT_TRANSLATE_NOOP("Errors", "Cập nhật boothapp trên máy này rồi mở lại."),
    ),
    "read_only": (
        QT_TRANSLATE_NOOP("Errors", "Hội chợ đang mở chỉ để xem."),
        QT_TRANSLATE_NOOP("Errors", "Đóng cửa sổ đang giữ hội chợ rồi mở lại để sửa."),
    ),
    "exhibitor_in_bin": (
        QT_TRANSLATE_NOOP("Errors", "“{name}” đang ở trong Thùng rác."),
        QT_TRANSLATE_NOOP("Errors", "Khôi phục đơn vị này trước rồi lưu lại."),
    ),
    "no_such_exhibitor": (
        QT_TRANSLATE_NOOP("Errors", "Đơn vị này không còn trong hội chợ."),
        QT_TRANSLATE_NOOP("Errors", "Có thể vừa bị xóa hoặc hoàn tác. Tiếp nhận lại như đơn vị mới."),
    ),
    "no_such_product": (
        QT_TRANSLATE_NOOP("Errors", "Sản phẩm này không còn trong hội chợ."),
        QT_TRANSLATE_NOOP("Errors", "Có thể vừa bị xóa hoặc hoàn tác. Chọn sản phẩm khác."),
    ),
    "no_such_photo": (
        QT_TRANSLATE_NOOP("Errors", "Ảnh này không còn trong hội chợ."),
        QT_TRANSLATE_NOOP("Errors", "Có thể vừa bị xóa hoặc hoàn tác. Chọn ảnh khác."),
    ),
    "crop_too_small": (
        QT_TRANSLATE_NOOP("Errors", "Phần ảnh còn lại quá nhỏ."),
        QT_TRANSLATE_NOOP("Errors", "Chọn một vùng lớn hơn."),
    ),
    "no_such_question": (
        QT_TRANSLATE_NOOP("Errors", "Câu hỏi này đã được trả lời."),
        QT_TRANSLATE_NOOP("Errors", "Hoặc đơn vị được hỏi không còn trong hội chợ. Chưa thay đổi gì."),
    ),
    "not_writable": (
        QT_TRANSLATE_NOOP("Errors", "Chưa ghi được {target}."),
        QT_TRANSLATE_NOOP(
            "Errors", "Tệp đang mở trong chương trình khác, hoặc không được ghi ở đó. Đóng tệp đó rồi thử lại."
        ),
    ),
    "not_written": (
        QT_TRANSLATE_NOOP("Errors", "Chưa ghi được {target}."),
        QT_TRANSLATE_NOOP("Errors", "Chọn nơi khác rồi thử lại."),
    ),
    "folder_missing": (
        QT_TRANSLATE_NOOP("Errors", "Không có thư mục {folder}."),
        QT_TRANSLATE_NOOP("Errors", "Có thể USB đã rút ra. Chọn nơi khác."),
    ),
    "no_such_folder": (
        QT_TRANSLATE_NOOP("Errors", "Không còn thư mục đã chọn."),
        QT_TRANSLATE_NOOP("Errors", "Có thể USB đã rút ra. Chọn nơi khác."),
    ),
    "target_is_folder": (
        QT_TRANSLATE_NOOP("Errors", "Tên này là của một thư mục."),
        QT_TRANSLATE_NOOP("Errors", "Đặt tên khác cho tệp."),
    ),
    "disk_full": (
        QT_TRANSLATE_NOOP("Errors", "Chưa ghi được vì ổ đĩa đã đầy."),
        QT_TRANSLATE_NOOP("Errors", "Xóa bớt tệp hoặc chọn nơi khác rồi thử lại."),
    ),
    "no_such_file": (
        QT_TRANSLATE_NOOP("Errors", "Không tìm thấy tệp."),
        QT_TRANSLATE_NOOP("Errors", "Tệp đã bị chuyển đi hoặc xóa. Chưa thay đổi gì."),
    ),
    "group_in_use": (
        QT_TRANSLATE_NOOP("Errors", "Nhóm “{name}” đang được dùng."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "{count} sản phẩm hoặc khu, kể cả trong Thùng rác, thuộc nhóm này. Chuyển chúng sang nhóm khác trước.",
        ),
    ),
    "backup_unsound": (
        QT_TRANSLATE_NOOP("Errors", "Bản sao lưu này bị hỏng."),
        QT_TRANSLATE_NOOP("Errors", "Chưa thay đổi gì. Chọn bản khác."),
    ),
    "not_in_bin": (
        QT_TRANSLATE_NOOP("Errors", "Mục này không còn trong Thùng rác."),
        QT_TRANSLATE_NOOP("Errors", "Có thể vừa được lấy lại hoặc hoàn tác."),
    ),
    "owner_in_bin": (
        QT_TRANSLATE_NOOP("Errors", "“{name}” cũng đang trong Thùng rác."),
        QT_TRANSLATE_NOOP("Errors", "Lấy lại “{name}” trước, rồi lấy lại những gì thuộc về nó."),
    ),
    "nothing_to_undo": (QT_TRANSLATE_NOOP("Errors", "Không còn gì để hoàn tác."), ""),
    "nothing_to_redo": (QT_TRANSLATE_NOOP("Errors", "Không còn gì để làm lại."), ""),
    "step_refused": (
        QT_TRANSLATE_NOOP("Errors", "Chưa hoàn tác được bước này."),
        QT_TRANSLATE_NOOP("Errors", "Dữ liệu đã thay đổi sau bước đó nên hội chợ được giữ nguyên."),
    ),
}

_OS = {
    errno.ENOSPC: QT_TRANSLATE_NOOP("Errors", "Ổ đĩa đã đầy. Xóa bớt tệp hoặc chọn nơi khác rồi thử lại."),
    errno.EDQUOT: QT_TRANSLATE_NOOP("Errors", "Ổ đĩa đã đầy. Xóa bớt tệp hoặc chọn nơi khác rồi thử lại."),
    errno.EROFS: QT_TRANSLATE_NOOP("Errors", "Nơi lưu chỉ cho đọc. Chọn nơi khác."),
    errno.EACCES: QT_TRANSLATE_NOOP(
        "Errors", "Không có quyền đọc hoặc ghi ở đó. Chọn nơi khác hoặc đóng chương trình đang mở tệp."
    ),
    errno.EPERM: QT_TRANSLATE_NOOP("Errors", "Hệ điều hành không cho phép. Chọn nơi khác."),
    errno.ENOENT: QT_TRANSLATE_NOOP("Errors", "Tệp hoặc thư mục không còn ở đó. Kiểm tra lại đường dẫn."),
    errno.EIO: QT_TRANSLATE_NOOP("Errors", "Ổ đĩa báo lỗi đọc ghi. Kiểm tra ổ đĩa hoặc USB rồi thử lại."),
}


def explained(error: BaseException) -> Explanation:
    """Return what to tell the user about an error of the core or of the operating system."""
    if isinstance(error, FairError):
        unknown = QT_TRANSLATE_NOOP("Errors", "Chưa thực hiện được."), ""
        what, why = ERRORS.get(error.code) or REFUSALS.get(error.code, unknown)
        return Explanation(filled(_said(what), error.data), filled(_said(why), error.data) if why else "", str(error))
    if isinstance(error, OSError):
        name = str(error.filename2 or error.filename or "")
        what = (
            QCoreApplication.translate("Errors", "Chưa đọc hoặc ghi được {name}.")
            if name
            else QCoreApplication.translate("Errors", "Chưa đọc hoặc ghi được.")
        )
        reason = _OS.get(error.errno or 0)
        return Explanation(filled(what, {"name": name}), _said(reason) if reason else "", str(error))
    if isinstance(error, MemoryError):
        return Explanation(
            QCoreApplication.translate("Errors", "Máy không đủ bộ nhớ."),
            QCoreApplication.translate("Errors", "Đóng bớt chương trình khác rồi thử lại."),
        )
    return Explanation(
        QCoreApplication.translate("Errors", "Chương trình gặp lỗi của chính nó."),
        QCoreApplication.translate("Errors", "Dữ liệu đã lưu vẫn còn nguyên. Sao chép chi tiết gửi cho người hỗ trợ."),
        type(error).__name__,
    )


def _said(text: str) -> str:
    return QCoreApplication.translate("Errors", text)
