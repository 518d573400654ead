"""What is to be printed again, in words."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from boothapp.gui.translation import QT_TRANSLATE_NOOP
from boothapp.gui.wording.filled import filled

if TYPE_CHECKING:
    from boothapp.tasks.print_runs import Difference

_KINDS = {
    "plan_sheet": QT_TRANSLATE_NOOP("Reprints", "Sơ đồ in riêng"),
    "plan_page": QT_TRANSLATE_NOOP("Reprints", "Sơ đồ trong danh mục"),
    "entry": QT_TRANSLATE_NOOP("Reprints", "Mục đơn vị trong danh mục"),
    "index_line": QT_TRANSLATE_NOOP("Reprints", "Dòng tra cứu A–Z"),
    "group_line": QT_TRANSLATE_NOOP("Reprints", "Dòng tra cứu sản phẩm"),
    "booth_line": QT_TRANSLATE_NOOP("Reprints", "Dòng tra cứu theo gian"),
    "province_page": QT_TRANSLATE_NOOP("Reprints", "Trang tỉnh"),
    "fair_page": QT_TRANSLATE_NOOP("Reprints", "Trang chung của danh mục"),
}
_PAGES = {
    "cover": QT_TRANSLATE_NOOP("Reprints", "Bìa"),
    "guide": QT_TRANSLATE_NOOP("Reprints", "Cách dùng danh mục"),
    "foreword": QT_TRANSLATE_NOOP("Reprints", "Lời ban tổ chức"),
    "facts": QT_TRANSLATE_NOOP("Reprints", "Thông tin và chương trình"),
    "contents": QT_TRANSLATE_NOOP("Reprints", "Mục lục"),
    "back cover": QT_TRANSLATE_NOOP("Reprints", "Bìa sau"),
}
_CHANGES = {
    "added": QT_TRANSLATE_NOOP("Reprints", "chưa có trong bản in"),
    "removed": QT_TRANSLATE_NOOP("Reprints", "không còn, đang ở trang {page}"),
    "changed": QT_TRANSLATE_NOOP("Reprints", "đổi {parts}, trang {page}"),
}
_PARTS = {
    "booths": QT_TRANSLATE_NOOP("Reprints", "gian"),
    "name": QT_TRANSLATE_NOOP("Reprints", "tên"),
    "short_name": QT_TRANSLATE_NOOP("Reprints", "tên"),
    "names": QT_TRANSLATE_NOOP("Reprints", "danh sách đơn vị"),
    "exhibitor": QT_TRANSLATE_NOOP("Reprints", "đơn vị"),
    "exhibitors": QT_TRANSLATE_NOOP("Reprints", "đơn vị"),
    "contact": QT_TRANSLATE_NOOP("Reprints", "liên hệ"),
    "introduction": QT_TRANSLATE_NOOP("Reprints", "giới thiệu"),
    "products": QT_TRANSLATE_NOOP("Reprints", "sản phẩm"),
    "photos": QT_TRANSLATE_NOOP("Reprints", "ảnh"),
    "picture": QT_TRANSLATE_NOOP("Reprints", "ảnh"),
    "logos": QT_TRANSLATE_NOOP("Reprints", "ảnh"),
    "group": QT_TRANSLATE_NOOP("Reprints", "nhóm hàng"),
    "groups": QT_TRANSLATE_NOOP("Reprints", "nhóm hàng"),
    "marks": QT_TRANSLATE_NOOP("Reprints", "chứng nhận"),
    "prices": QT_TRANSLATE_NOOP("Reprints", "giá"),
    "provinces": QT_TRANSLATE_NOOP("Reprints", "tỉnh"),
    "sections": QT_TRANSLATE_NOOP("Reprints", "tỉnh"),
    "zone": QT_TRANSLATE_NOOP("Reprints", "khu"),
    "zones": QT_TRANSLATE_NOOP("Reprints", "khu"),
    "hall": QT_TRANSLATE_NOOP("Reprints", "nhà"),
    "held": QT_TRANSLATE_NOOP("Reprints", "gian giữ chỗ"),
    "pavilions": QT_TRANSLATE_NOOP("Reprints", "khu gian hàng của đoàn"),
    "fair": QT_TRANSLATE_NOOP("Reprints", "tên, ngày, nơi của hội chợ"),
    "dates": QT_TRANSLATE_NOOP("Reprints", "ngày"),
    "place": QT_TRANSLATE_NOOP("Reprints", "nơi tổ chức"),
    "counts": QT_TRANSLATE_NOOP("Reprints", "số lượng"),
    "pages": QT_TRANSLATE_NOOP("Reprints", "số trang"),
    "page": QT_TRANSLATE_NOOP("Reprints", "số trang"),
    "programme": QT_TRANSLATE_NOOP("Reprints", "chương trình"),
    "organisers": QT_TRANSLATE_NOOP("Reprints", "ban tổ chức"),
}
_OTHER_PART = QT_TRANSLATE_NOOP("Reprints", "nội dung")
_RUN_WORDS = QT_TRANSLATE_NOOP("Reprints", "“{name}” ngày {day}")


def kind_word(kind: str) -> str:
    return _said(_KINDS.get(kind, _OTHER_PART))


def place_of_kind(kind: str) -> int:
    """Return where a kind stands on the list: what hangs in the hall comes first."""
    return list(_KINDS).index(kind) if kind in _KINDS else len(_KINDS)


def name_of(one: "Difference") -> str:
    """Return what it is about: a name of the fair, or one of the catalog's own pages."""
    return _said(_PAGES[one.subject]) if one.kind == "fair_page" and one.subject in _PAGES else one.label


def change_words(one: "Difference") -> str:
    """Return "đổi gian, trang 12"."""
    parts = dict.fromkeys(_said(_PARTS.get(part, _OTHER_PART)) for part in one.parts)
    data = {"parts": ", ".join(parts), "page": one.page_then or one.page_now or 0}
    return filled(_said(_CHANGES.get(one.change, _CHANGES["changed"])), data)


def run_words(name: str, day: str) -> str:
    return filled(_said(_RUN_WORDS), {"name": name, "day": day})


def _said(words: str) -> str:
    return QCoreApplication.translate("Reprints", words)
