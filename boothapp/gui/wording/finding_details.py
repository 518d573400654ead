"""What tells a finding from others of its kind: the part that is meant, the value that is wrong."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from boothapp.domain.catalog import Finding
from boothapp.gui.translation import QT_TRANSLATE_NOOP
from boothapp.gui.wording.fields import field_word
from boothapp.gui.wording.filled import filled
from boothapp.gui.wording.shortened import short
from boothapp.gui.wording.values import value_words

_LONGEST = 40  # letters of a value

# code -> what only this finding tells; the words in braces are its data
DETAILS = {
    "booth_code_twice": QT_TRANSLATE_NOOP("Findings", "ở {hall}"),
    "booth_code_in_halls": QT_TRANSLATE_NOOP("Findings", "{booths}"),
    "glyph_missing": QT_TRANSLATE_NOOP("Findings", "ký tự {detail}"),
    "photo_coarse": QT_TRANSLATE_NOOP("Findings", "{detail} dpi"),
    "price_bare": QT_TRANSLATE_NOOP("Findings", "giá “{price}”"),
    "recognition_not_valid": QT_TRANSLATE_NOOP("Findings", "{text}"),
    "recognition_undated": QT_TRANSLATE_NOOP("Findings", "{text}"),
    "pages_filled": QT_TRANSLATE_NOOP("Findings", "{pages} trang"),
    "booth_held": QT_TRANSLATE_NOOP("Findings", "gian {booths}"),
    "photo_lost": QT_TRANSLATE_NOOP("Findings", "tệp {file}"),
    "photo_lost_in_bin": QT_TRANSLATE_NOOP("Findings", "tệp {file}"),
    "backup_damaged": QT_TRANSLATE_NOOP("Findings", "tệp {file}"),
    "orphan_photos": QT_TRANSLATE_NOOP("Findings", "{count} tệp"),
    "leftovers": QT_TRANSLATE_NOOP("Findings", "{count} tệp"),
}
# what an import asked
QUESTIONS = {
    "booths_unclear": QT_TRANSLATE_NOOP("Findings", "xin mấy gian: “{list}”"),
    "likely_duplicate": QT_TRANSLATE_NOOP("Findings", "mới hay trùng"),
    "value_differs": QT_TRANSLATE_NOOP("Findings", "{field}: “{list}”"),
}
UNREAD = QT_TRANSLATE_NOOP("Findings", "“{price}” không đọc được là giá")
FACTS = {
    "opens_on": QT_TRANSLATE_NOOP("Findings", "ngày khai mạc"),
    "closes_on": QT_TRANSLATE_NOOP("Findings", "ngày bế mạc"),
    "venue": QT_TRANSLATE_NOOP("Findings", "địa điểm"),
    "organisers": QT_TRANSLATE_NOOP("Findings", "đơn vị tổ chức"),
    "hotline": QT_TRANSLATE_NOOP("Findings", "đường dây nóng"),
    "opening_hours": QT_TRANSLATE_NOOP("Findings", "giờ mở cửa"),
    "theme": QT_TRANSLATE_NOOP("Findings", "chủ đề"),
    "word": QT_TRANSLATE_NOOP("Findings", "lời nói đầu"),
    "emergency_contacts": QT_TRANSLATE_NOOP("Findings", "số điện thoại khẩn cấp"),
    "cover": QT_TRANSLATE_NOOP("Findings", "ảnh bìa"),
}
# fields as the book calls them
FIELDS = {
    "name": QT_TRANSLATE_NOOP("Findings", "tên"),
    "English name": QT_TRANSLATE_NOOP("Findings", "tên tiếng Anh"),
    "short name": QT_TRANSLATE_NOOP("Findings", "tên ngắn"),
    "introduction": QT_TRANSLATE_NOOP("Findings", "lời giới thiệu"),
    "English introduction": QT_TRANSLATE_NOOP("Findings", "lời giới thiệu tiếng Anh"),
    "description": QT_TRANSLATE_NOOP("Findings", "mô tả"),
    "English description": QT_TRANSLATE_NOOP("Findings", "mô tả tiếng Anh"),
    "specification": QT_TRANSLATE_NOOP("Findings", "quy cách"),
    "certificate": QT_TRANSLATE_NOOP("Findings", "chứng nhận"),
    "price": QT_TRANSLATE_NOOP("Findings", "giá"),
    "address": QT_TRANSLATE_NOOP("Findings", "địa chỉ"),
    "kind and province": QT_TRANSLATE_NOOP("Findings", "loại hình và tỉnh"),
    "contact line": QT_TRANSLATE_NOOP("Findings", "dòng liên hệ"),
    "booths": QT_TRANSLATE_NOOP("Findings", "số gian"),
    "booth": QT_TRANSLATE_NOOP("Findings", "số gian"),
    "booth number": QT_TRANSLATE_NOOP("Findings", "số gian"),
    "zone name": QT_TRANSLATE_NOOP("Findings", "tên khu"),
    "zone code": QT_TRANSLATE_NOOP("Findings", "ký hiệu khu"),
    "dates": QT_TRANSLATE_NOOP("Findings", "ngày"),
}


def finding_detail(finding: Finding) -> str:
    """Return what tells this finding from others of its kind, besides the record it is about; often ""."""
    if finding.code == "fact_missing":
        return _said(FACTS[finding.field]) if finding.field in FACTS else finding.field
    if finding.code == "open_question":
        return _question_detail(finding.data)
    data = {name: ", ".join(map(str, told)) if isinstance(told, list) else told for name, told in finding.data.items()}
    parts = [_said(FIELDS[finding.field])] if finding.field in FIELDS else []
    if finding.code == "no_price" and "price" in data:
        parts.append(filled(_said(UNREAD), data))
    elif finding.code in DETAILS:
        parts.append(filled(_said(DETAILS[finding.code]), data))
    return ", ".join(parts)


def _question_detail(data: Mapping[str, object]) -> str:
    words = QUESTIONS.get(str(data.get("question")), "")
    field, listed = str(data.get("field", "")), str(data.get("list", ""))
    told = {"field": field_word(field), "list": short(value_words(field, listed), _LONGEST)}
    return filled(_said(words), told) if words else ""


def _said(text: str) -> str:
    return QCoreApplication.translate("Findings", text)
