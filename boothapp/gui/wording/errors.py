"""What went wrong, in words: what happened, why, what to do."""

import errno
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from boothapp.domain.errors import DamagedFair, FairError
from boothapp.domain.problems import ProblemsFound
from boothapp.gui.translation import QT_TRANSLATE_NOOP
from boothapp.gui.wording.damages import DAMAGES
from boothapp.gui.wording.filled import filled
from boothapp.gui.wording.plan_refusals import PLAN_REFUSALS
from boothapp.gui.wording.problems import problem_words
from boothapp.gui.wording.refusals import REFUSALS
from boothapp.gui.wording.room import room_words


@dataclass(frozen=True)
class Explanation:
    what: str  # one sentence, shown bold
    why: str = ""  # the reason and what to do
    details: str = ""  # the core's own English sentence, behind "Chi tiết"


_CHOICE_GONE = (
    QT_TRANSLATE_NOOP("Errors", "Lựa chọn này không còn."),
    QT_TRANSLATE_NOOP("Errors", "Chưa thay đổi gì. Mở lại rồi chọn lần nữa."),
)
_FILE_NOT_WRITTEN = QT_TRANSLATE_NOOP("Errors", "Chưa ghi được {target}.")
_MAKE_ROOM = QT_TRANSLATE_NOOP("Errors", "Xóa bớt tệp hoặc chọn nơi khác rồi thử lại.")
_NO_SUCH_CATALOG = (
    QT_TRANSLATE_NOOP("Errors", "Không có kiểu, khổ giấy hoặc ngôn ngữ này cho danh mục."),
    QT_TRANSLATE_NOOP("Errors", "Chọn lại trong Cài đặt, mục Danh mục in."),
)

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
        QT_TRANSLATE_NOOP("Errors", "Hội chợ này đang không ghi được."),
        QT_TRANSLATE_NOOP(
            "Errors", "Đóng cửa sổ đang giữ hội chợ, hoặc chép thư mục sang ổ đĩa cho ghi, rồi mở lại để sửa."
        ),
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
    "target_no_file": (
        QT_TRANSLATE_NOOP("Errors", "Tên này không phải của một tệp thường."),
        QT_TRANSLATE_NOOP("Errors", "Đặt tên khác cho tệp."),
    ),
    "unknown_suffix": (
        QT_TRANSLATE_NOOP("Errors", "Chưa rõ ghi tệp dạng nào."),
        QT_TRANSLATE_NOOP("Errors", "Đặt đuôi tệp đúng loại: .xlsx, .csv, .json, .zip hoặc .pdf."),
    ),
    "too_many_rows": (
        QT_TRANSLATE_NOOP("Errors", "Hội chợ có nhiều sản phẩm hơn số dòng của trang tính Excel."),
        QT_TRANSLATE_NOOP("Errors", "Xuất dạng .csv."),
    ),
    "disk_full": (  # the disk and its room are told before the second part
        QT_TRANSLATE_NOOP("Errors", "Chưa lưu được."),
        QT_TRANSLATE_NOOP("Errors", "Xóa bớt tệp hoặc chọn nơi khác; dữ liệu đang nhập vẫn còn trên màn hình."),
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
    "changed_since": (
        QT_TRANSLATE_NOOP("Errors", "Chưa hoàn tác được bước này."),
        QT_TRANSLATE_NOOP("Errors", "Chương trình khác đã sửa chỗ đó sau bước này nên hội chợ được giữ nguyên."),
    ),
    "same_exhibitor": (
        QT_TRANSLATE_NOOP("Errors", "Không gộp được một đơn vị với chính nó."),
        QT_TRANSLATE_NOOP("Errors", "Chọn hai đơn vị khác nhau."),
    ),
    **dict.fromkeys(("unknown_answer", "unknown_candidate", "unknown_choice"), _CHOICE_GONE),
    "no_such_print_run": (
        QT_TRANSLATE_NOOP("Errors", "Không có lần in nào tên như vậy."),
        QT_TRANSLATE_NOOP("Errors", "Chọn một lần in đã ghi."),
    ),
    "print_run_name": (
        QT_TRANSLATE_NOOP("Errors", "Lần in cần một tên ngắn."),
        QT_TRANSLATE_NOOP("Errors", "Ví dụ “Bản in lần 1”."),
    ),
    "print_run_taken": (
        QT_TRANSLATE_NOOP("Errors", "Đã có lần in tên này."),
        QT_TRANSLATE_NOOP("Errors", "Đặt tên khác."),
    ),
    **dict.fromkeys(("design_unknown", "paper_unknown", "language_unknown"), _NO_SUCH_CATALOG),
    "clock_wrong": (
        QT_TRANSLATE_NOOP("Errors", "Đồng hồ của máy sai."),
        QT_TRANSLATE_NOOP("Errors", "Chỉnh lại ngày giờ của máy rồi thử lại."),
    ),
}
_WORDS = {**DAMAGES, **PLAN_REFUSALS, **REFUSALS, **ERRORS}

_GONE = QT_TRANSLATE_NOOP("Errors", "Ổ mạng hoặc USB đã mất kết nối. Nối lại rồi thử lại.")
_OS = {
    errno.EROFS: QT_TRANSLATE_NOOP("Errors", "Nơi lưu chỉ cho đọc. Chọn nơi khác."),
    errno.EACCES: QT_TRANSLATE_NOOP(
        "Errors", "Không có quyền đọc hoặc ghi ở đó. Chọn nơi khác hoặc đóng chương trình đang mở tệp."
    ),
    errno.EPERM: QT_TRANSLATE_NOOP("Errors", "Hệ điều hành không cho phép. Chọn nơi khác."),
    errno.ENOENT: QT_TRANSLATE_NOOP("Errors", "Tệp hoặc thư mục không còn ở đó. Kiểm tra lại đường dẫn."),
    errno.EIO: QT_TRANSLATE_NOOP("Errors", "Ổ đĩa báo lỗi đọc ghi. Kiểm tra ổ đĩa hoặc USB rồi thử lại."),
    errno.ENAMETOOLONG: QT_TRANSLATE_NOOP("Errors", "Tên hoặc đường dẫn quá dài. Chọn tên ngắn hơn."),
    **dict.fromkeys((errno.ENOTCONN, errno.ESTALE, errno.EHOSTDOWN, errno.ETIMEDOUT, errno.ENODEV), _GONE),
}


_OF_TARGET = frozenset(
    {
        *("disk_full", "disk_error", "archive_unreadable", "not_writable", "not_written"),
        *("no_such_folder", "folder_missing", "target_is_folder", "target_no_file"),
    }
)
# what may be gone the next time: the user frees room, closes a file, plugs in the stick again
_PASSING = frozenset({"moved", "database_moved", "fair_in_use", "database_busy", "cannot_open"}) | _OF_TARGET
_FULL = (errno.ENOSPC, errno.EDQUOT)


def may_pass(error: BaseException) -> bool:
    """Say whether the same may succeed when it is tried again."""
    return isinstance(error, OSError) or getattr(error, "code", "") in _PASSING


def is_full(error: BaseException) -> bool:
    """Say whether a disk has no room."""
    return getattr(error, "code", "") == "disk_full" or (isinstance(error, OSError) and error.errno in _FULL)


def is_of_place(error: BaseException) -> bool:
    """Say whether another place or name for a file that is written may be better."""
    return isinstance(error, OSError) or getattr(error, "code", "") in _OF_TARGET


def explained(error: BaseException, file: str = "") -> Explanation:
    """Return what to tell the user about an error of the core or of the operating system.

    `file` is what was written, for an error that does not name it.
    """
    if isinstance(error, FairError):
        return _of_the_core(error)
    if isinstance(error, OSError):
        return _of_the_system(error, file)
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


def _of_the_core(error: FairError) -> Explanation:
    unknown = QT_TRANSLATE_NOOP("Errors", "Chưa thực hiện được."), ""
    if isinstance(error, ProblemsFound):
        why = " ".join(f"{problem_words(problem).rstrip('.')}." for problem in error.problems)
        return Explanation(QCoreApplication.translate("Errors", "Chưa lưu được."), why, str(error))
    # a photo that is lost in the fair is not one that is lost where it comes from
    damage = DAMAGES.get(error.code) if isinstance(error, DamagedFair) else None
    what, why = damage or _WORDS.get(error.code) or unknown
    target = str(error.data.get("target", ""))
    data = {**error.data, "target": Path(target).name}
    if error.code == "disk_full" and target:
        what, why = _FILE_NOT_WRITTEN, _MAKE_ROOM
    said = filled(_said(why), data) if why else ""
    if error.code == "disk_full":
        said = f"{room_words(target or str(error.data.get('place', '')))} {said}"
    return Explanation(filled(_said(what), data), said, str(error))


def _of_the_system(error: OSError, file: str) -> Explanation:
    name = str(error.filename2 or error.filename or file)
    if error.errno in _FULL:
        what = _FILE_NOT_WRITTEN if name else QT_TRANSLATE_NOOP("Errors", "Chưa ghi được.")
        said = filled(_said(what), {"target": Path(name).name or name})
        return Explanation(said, f"{room_words(name)} {_said(_MAKE_ROOM)}", str(error))
    what = (
        QCoreApplication.translate("Errors", "Chưa đọc hoặc ghi được {name}.")
        if name
        else QCoreApplication.translate("Errors", "Chưa đọc hoặc ghi được.")
    )
    return Explanation(filled(what, {"name": name}), _said(_OS.get(error.errno or 0, "")), str(error))


def _said(text: str) -> str:
    return QCoreApplication.translate("Errors", text) if text else ""
