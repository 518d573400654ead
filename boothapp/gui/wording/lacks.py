"""What exhibitors and products lack, in words: the same on every page."""

from collections.abc import Collection, Iterable

from PySide6.QtCore import QCoreApplication

from boothapp.gui.translation import QT_TRANSLATE_NOOP

_WORDS = {
    "phone": QT_TRANSLATE_NOOP("Lacks", "Thiếu điện thoại"),
    "products": QT_TRANSLATE_NOOP("Lacks", "Thiếu sản phẩm"),
    "photos": QT_TRANSLATE_NOOP("Lacks", "Thiếu ảnh"),
    "prices": QT_TRANSLATE_NOOP("Lacks", "Thiếu giá"),
    "booth": QT_TRANSLATE_NOOP("Lacks", "Chưa có gian"),
    "province": QT_TRANSLATE_NOOP("Lacks", "Thiếu tỉnh"),
    "tax_id": QT_TRANSLATE_NOOP("Lacks", "Thiếu mã số thuế"),
    "consent": QT_TRANSLATE_NOOP("Lacks", "Chưa đồng ý in"),
    "english": QT_TRANSLATE_NOOP("Lacks", "Thiếu tên Anh"),
    "photo": QT_TRANSLATE_NOOP("Lacks", "Thiếu ảnh"),
    "price": QT_TRANSLATE_NOOP("Lacks", "Thiếu giá"),
    "description": QT_TRANSLATE_NOOP("Lacks", "Thiếu mô tả"),
    "group": QT_TRANSLATE_NOOP("Lacks", "Chưa có nhóm"),
}
_NOUNS = {  # under the head “Thiếu”
    "phone": QT_TRANSLATE_NOOP("Lacks", "điện thoại"),
    "products": QT_TRANSLATE_NOOP("Lacks", "sản phẩm"),
    "photos": QT_TRANSLATE_NOOP("Lacks", "ảnh"),
    "prices": QT_TRANSLATE_NOOP("Lacks", "giá"),
    "booth": QT_TRANSLATE_NOOP("Lacks", "gian"),
    "province": QT_TRANSLATE_NOOP("Lacks", "tỉnh"),
    "tax_id": QT_TRANSLATE_NOOP("Lacks", "mã số thuế"),
    "consent": QT_TRANSLATE_NOOP("Lacks", "đồng ý in"),
    "english": QT_TRANSLATE_NOOP("Lacks", "tên Anh"),
    "photo": QT_TRANSLATE_NOOP("Lacks", "ảnh"),
    "price": QT_TRANSLATE_NOOP("Lacks", "giá"),
    "description": QT_TRANSLATE_NOOP("Lacks", "mô tả"),
    "group": QT_TRANSLATE_NOOP("Lacks", "nhóm"),
}
_SHORT = {  # for chips in narrow cards
    "phone": QT_TRANSLATE_NOOP("Lacks", "Thiếu SĐT"),
    "products": QT_TRANSLATE_NOOP("Lacks", "Thiếu SP"),
}


def lack_word(code: str) -> str:
    """Return a kind of lack in words; the code of a newer version as it stands."""
    return QCoreApplication.translate("Lacks", _WORDS[code]) if code in _WORDS else code


def lack_noun(code: str) -> str:
    """Return what is lacking, where “Thiếu” stands before or above it."""
    return QCoreApplication.translate("Lacks", _NOUNS[code]) if code in _NOUNS else code


def short_lack_word(code: str) -> str:
    """Return the same for a chip in a narrow card."""
    return QCoreApplication.translate("Lacks", _SHORT[code]) if code in _SHORT else lack_word(code)


def nouns(lacks: Iterable[str]) -> str:
    """Return what is lacking, for a column that is headed so: "Điện thoại, giá"."""
    words = ", ".join(map(lack_noun, lacks))
    return words[:1].upper() + words[1:]


def _listed(lacks: Iterable[str]) -> str:
    return ", ".join(map(lack_word, lacks))


def all_lacks(lacks: Iterable[str], needed: Collection[str]) -> str:
    """Return everything that a record lacks: what makes it incomplete, and in a line of its own what is wished for."""
    from boothapp.domain.completeness import parted

    grave, wished = parted(lacks, needed)
    besides = QCoreApplication.translate("Lacks", "Nên có thêm: {words}").format(words=_listed(wished))
    return "\n".join(filter(None, (_listed(grave), besides if wished else "")))


def lack_chips(lacks: Iterable[str], needed: Collection[str]) -> list[tuple[str, str]]:
    """Return chips with their colours: what makes a record incomplete warns, what is wished for does not."""
    from boothapp.domain.completeness import parted

    grave, wished = parted(lacks, needed)
    return [*((lack_word(code), "warn") for code in grave), *((lack_word(code), "plain") for code in wished)]
