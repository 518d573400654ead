"""The history's entries in words: "Xếp gian A09"."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from boothapp.gui.translation import QT_TRANSLATE_NOOP
from boothapp.gui.wording.filled import filled

EDITS = {
    "new_fair": QT_TRANSLATE_NOOP("Edits", "Tạo hội chợ {name}"),
    "fair_facts": QT_TRANSLATE_NOOP("Edits", "Sửa thông tin hội chợ"),
    "import": QT_TRANSLATE_NOOP("Edits", "Nhập {file}"),
    "add_photos": QT_TRANSLATE_NOOP("Edits", "Thêm ảnh cho {product}"),
    "print_run": QT_TRANSLATE_NOOP("Edits", "Ghi lần in {name}"),
    "intake": QT_TRANSLATE_NOOP("Edits", "Tiếp nhận {exhibitor}"),
    "merge_exhibitors": QT_TRANSLATE_NOOP("Edits", "Gộp {other} vào {exhibitor}"),
    "not_duplicate": QT_TRANSLATE_NOOP("Edits", "{exhibitor} và {other} không trùng"),
    "sample": QT_TRANSLATE_NOOP("Edits", "Điền hội chợ mẫu"),
}


def edit_title(code: str, data: Mapping[str, Any]) -> str:
    """Return what an edit did; the code itself when a newer program made it."""
    return filled(QCoreApplication.translate("Edits", EDITS[code]), data) if code in EDITS else code
