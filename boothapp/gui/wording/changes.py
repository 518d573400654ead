"""What an edit changed, in words: "Điện thoại: 0905 111 222 → 0905 333 444"."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from boothapp.gui.translation import QT_TRANSLATE_NOOP
from boothapp.gui.wording.fields import FIELDS, field_word
from boothapp.gui.wording.kinds import KINDS, STATUSES
from boothapp.gui.wording.needs import need_word
from boothapp.gui.wording.values import figure, value_words

if TYPE_CHECKING:
    from boothapp.tasks.changed_fields import ChangedField

PARTS = {
    "contact": QT_TRANSLATE_NOOP("Changes", "người liên hệ"),
    "consent": QT_TRANSLATE_NOOP("Changes", "đồng ý in thông tin liên hệ"),
    "need": QT_TRANSLATE_NOOP("Changes", "nhu cầu"),
    "certificate": QT_TRANSLATE_NOOP("Changes", "chứng nhận"),
    "recognition": QT_TRANSLATE_NOOP("Changes", "danh hiệu"),
    "photo": QT_TRANSLATE_NOOP("Changes", "ảnh"),
    "assignment": QT_TRANSLATE_NOOP("Changes", "gian"),
}
OF_PARTS = {  # besides the fields of exhibitors and products
    "role": QT_TRANSLATE_NOOP("Changes", "Chức vụ"),
    "zalo": QT_TRANSLATE_NOOP("Changes", "Zalo"),
    "representative": QT_TRANSLATE_NOOP("Changes", "Người đại diện"),
    "how": QT_TRANSLATE_NOOP("Changes", "Cách đồng ý"),
    "given_by": QT_TRANSLATE_NOOP("Changes", "Người đồng ý"),
    "given_at": QT_TRANSLATE_NOOP("Changes", "Ngày đồng ý"),
    "withdrawn_at": QT_TRANSLATE_NOOP("Changes", "Thôi đồng ý"),
    "amount": QT_TRANSLATE_NOOP("Changes", "Số lượng"),
    "number": QT_TRANSLATE_NOOP("Changes", "Số"),
    "issuer": QT_TRANSLATE_NOOP("Changes", "Nơi cấp"),
    "valid_until": QT_TRANSLATE_NOOP("Changes", "Có giá trị đến"),
    "expires_on": QT_TRANSLATE_NOOP("Changes", "Có giá trị đến"),
    "stars": QT_TRANSLATE_NOOP("Changes", "Số sao"),
    "year": QT_TRANSLATE_NOOP("Changes", "Năm"),
    "decision_no": QT_TRANSLATE_NOOP("Changes", "Số quyết định"),
    "decision_date": QT_TRANSLATE_NOOP("Changes", "Ngày quyết định"),
    "text": QT_TRANSLATE_NOOP("Changes", "Nội dung"),
    "caption": QT_TRANSLATE_NOOP("Changes", "Chú thích"),
    "rotation_deg": QT_TRANSLATE_NOOP("Changes", "Góc xoay"),
}

OF_BOOTHS = {
    "code": QT_TRANSLATE_NOOP("Changes", "Số gian"),
    "x_m": QT_TRANSLATE_NOOP("Changes", "X (m)"),
    "y_m": QT_TRANSLATE_NOOP("Changes", "Y (m)"),
    "width_m": QT_TRANSLATE_NOOP("Changes", "Rộng (m)"),
    "depth_m": QT_TRANSLATE_NOOP("Changes", "Sâu (m)"),
    "rotation_deg": QT_TRANSLATE_NOOP("Changes", "Góc xoay"),
    "blocked_for": QT_TRANSLATE_NOOP("Changes", "Lý do khóa"),
    "held_for": QT_TRANSLATE_NOOP("Changes", "Giữ cho"),
    "held_until": QT_TRANSLATE_NOOP("Changes", "Giữ đến hết ngày"),
}
_GIVEN = {
    "held": QT_TRANSLATE_NOOP("Changes", "giữ chỗ"),
    "assigned": QT_TRANSLATE_NOOP("Changes", "đã xếp"),
    "confirmed": QT_TRANSLATE_NOOP("Changes", "xác nhận"),
    "declined": QT_TRANSLATE_NOOP("Changes", "từ chối"),
}
_CODES = {"kind": KINDS, "status": STATUSES}
_FIGURES = {"amount", "raw_space_m2", "x_m", "y_m", "width_m", "depth_m", "rotation_deg"}


def change_words(changed: "ChangedField") -> str:
    """Return what happened to a field or a part of a record; "" for what has no name in the window."""
    translate = QCoreApplication.translate
    if changed.part and changed.part not in PARTS:
        return ""
    part = " ".join(filter(None, (translate("Changes", PARTS[changed.part]), _named(changed)))) if changed.part else ""
    if not changed.field:
        verbs = {"added": translate("Changes", "Thêm {part}"), "removed": translate("Changes", "Bỏ {part}")}
        return verbs[changed.change].format(part=part) if part else ""
    field = _field(changed)
    if not field:
        return ""
    words = translate("Changes", "{field}: {before} → {after}")
    before, after = (_value(changed, text) or "–" for text in (changed.before, changed.after))
    told = words.format(field=field, before=before, after=after)
    return f"{part[:1].upper()}{part[1:]} · {told}" if part else told


def _named(changed: "ChangedField") -> str:
    if changed.part == "photo" and changed.named:
        return f"“{changed.named}”"  # a file's name: of a pasted one "ảnh dán 1.png"
    return need_word(changed.named) if changed.part == "need" else changed.named


def _field(changed: "ChangedField") -> str:
    if changed.part and changed.field in OF_PARTS:
        return QCoreApplication.translate("Changes", OF_PARTS[changed.field])
    if changed.part in ("", "assignment") and changed.field in OF_BOOTHS:
        return QCoreApplication.translate("Changes", OF_BOOTHS[changed.field])
    codes = _CODES.get(changed.field) if not changed.part else None
    if changed.field not in FIELDS or (codes and not {changed.before, changed.after} <= {"", *codes}):
        return ""  # the kind and the state of a booth are told by what the edit was
    return field_word(changed.field)


def _value(changed: "ChangedField", text: str) -> str:
    """A value in words: kinds and states are kept as codes."""
    if changed.part == "assignment" and changed.field == "status":
        return QCoreApplication.translate("Changes", _GIVEN[text]) if text in _GIVEN else text
    if changed.part == "need" and changed.field == "kind":
        return need_word(text)
    if changed.field in _FIGURES:
        return figure(text)
    return text if changed.part else value_words(changed.field, text)
