"""What an import asks and what can be answered, in words."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from boothapp.gui.covered import covered
from boothapp.gui.translation import QT_TRANSLATE_NOOP
from boothapp.gui.wording.fields import field_word
from boothapp.gui.wording.shortened import short
from boothapp.gui.wording.values import value_words

if TYPE_CHECKING:
    from boothapp.tasks.questions import OpenQuestion

ANSWERS = {
    "fair": QT_TRANSLATE_NOOP("Questions", "Giữ “{fair}”"),
    "list": QT_TRANSLATE_NOOP("Questions", "Lấy “{list}”"),
    "both": QT_TRANSLATE_NOOP("Questions", "Giữ cả hai"),
    "different": QT_TRANSLATE_NOOP("Questions", "Không trùng"),
    "seen": QT_TRANSLATE_NOOP("Questions", "Bỏ qua"),
}
_LONGEST = 28  # letters of a value in a button


def question_words(asked: "OpenQuestion", *, whole: bool = False) -> str:
    """Return what a question asks; the core's own sentence for a code of a newer program.

    Personal numbers are covered, unless the `whole` is wanted.
    """
    if asked.code == "likely_duplicate":
        return QCoreApplication.translate("Questions", "Đơn vị này có thể đã có trong hội chợ:")
    if asked.code == "value_differs":
        words = QCoreApplication.translate("Questions", "{field}: danh sách ghi “{list}”, hội chợ có “{fair}”.")
        field = field_word(asked.field)
        about = f"{asked.product} – {field}" if asked.product else field
        list_, fair = (value_words(asked.field, text) for text in (asked.list_value, asked.fair_value))
        said = words.format(field=about, list=list_, fair=fair)
        return said if whole else covered(said)
    if asked.code == "booths_unclear":
        words = QCoreApplication.translate("Questions", "Xin mấy gian? Danh sách ghi “{list}”.")
        return words.format(list=asked.list_value)
    return asked.message


def booths_words(count: int) -> str:
    """Return an answer to how many booths somebody wants."""
    return QCoreApplication.translate("Questions", "{count} gian").format(count=count)


def source_words(asked: "OpenQuestion") -> str:
    """Return where it was asked: file, sheet and row."""
    row = QCoreApplication.translate("Questions", "dòng {row}").format(row=asked.row) if asked.row else ""
    return " · ".join(filter(None, (asked.file, asked.sheet, row)))


def answer_words(answer: str, asked: "OpenQuestion", *, whole: bool = False) -> str:
    """Return an answer in words, personal numbers covered as in the question."""
    told = QCoreApplication.translate("Questions", ANSWERS[answer])
    values = (value_words(asked.field, text) for text in (asked.fair_value, asked.list_value))
    fair, list_ = (short(text if whole else covered(text), _LONGEST) for text in values)
    return told.format(fair=fair, list=list_)
