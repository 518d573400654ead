"""Vietnamese words that fairs everywhere use for what stands in a hall and whom to call, with their English.

Texts of a fair are printed as typed; English stands beside one only when it is exactly one of these.
"""

from dataclasses import dataclass

from boothapp.catalog.setting import Setting
from boothapp.catalog.wording import Words
from boothapp.domain.text import fold


@dataclass(frozen=True)
class Sign:
    """A service in a hall as visitors look for it."""

    letter: str
    words: Words
    begins: tuple[str, ...]  # folded words that a text about it begins with


SIGNS = (
    Sign(
        "i",
        Words("Thông tin", "Information"),
        ("quay thong tin", "thong tin", "ban thong tin", "le tan", "information"),
    ),
    Sign("WC", Words("Nhà vệ sinh", "Toilets"), ("nha ve sinh", "ve sinh", "khu ve sinh", "wc", "toilet")),
    Sign("+", Words("Y tế", "First aid"), ("y te", "tram y te", "phong y te", "cap cuu", "first aid")),
    Sign("P", Words("Bãi đỗ xe", "Parking"), ("bai do xe", "bai xe", "gui xe", "nha xe", "giu xe", "parking")),
)
_EXACT = (
    Words("Sân khấu", "Stage"),
    Words("Cửa chính", "Main entrance"),
    Words("Cổng chính", "Main gate"),
    Words("Lối vào", "Entrance"),
    Words("Cửa vào", "Entrance"),
    Words("Lối ra", "Exit"),
    Words("Cửa ra", "Exit"),
    Words("Cửa phụ", "Side entrance"),
    Words("Lối thoát hiểm", "Emergency exit"),
    Words("Quầy thông tin", "Information desk"),
    Words("Thông tin", "Information"),
    Words("Nhà vệ sinh", "Toilets"),
    Words("Vệ sinh", "Toilets"),
    Words("Y tế", "First aid"),
    Words("Ẩm thực", "Food"),
    Words("Khu ẩm thực", "Food court"),
    Words("Bãi đỗ xe", "Parking"),
    Words("Ban tổ chức", "Organisers"),
    Words("Văn phòng", "Office"),
    Words("Kho", "Store"),
    Words("Công an", "Police"),
    Words("Cứu hỏa", "Fire brigade"),
    Words("Cứu hỏa, cứu nạn", "Fire and rescue"),
    Words("Cấp cứu", "Ambulance"),
    Words("Cấp cứu y tế", "Ambulance"),
    Words("Chỉ đạo", "Under the direction of"),
    Words("Đăng cai", "Host"),
    Words("Chủ trì", "In charge"),
    Words("Tổ chức", "Organiser"),
    Words("Đơn vị tổ chức", "Organiser"),
    Words("Phối hợp", "In cooperation with"),
    Words("Tài trợ", "Sponsor"),
    Words("Bảo trợ", "Patron"),
)  # fmt: skip
_ENGLISH = {fold(words.vi): words.en for words in _EXACT}


def told(setting: Setting, text: str) -> tuple[str, str]:
    """Return what stands first in the language of the book, and the English line below, "" for none."""
    english = _ENGLISH.get(fold(text), "")
    if setting.language == "en":
        return english or text, ""
    return text, english if setting.language == "vi-en" else ""


def sign(text: str) -> Sign | None:
    """Return the service that a text on the plan is about: the letter that stands for it."""
    words = fold(text)
    for known in SIGNS:
        if any(words == begin or words.startswith(begin + " ") for begin in known.begins):
            return known
    return None
