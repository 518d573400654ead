"""What a block of cells from a spreadsheet holds that could not be taken, row by row."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication

from boothapp.gui.translation import QT_TRANSLATE_NOOP
from boothapp.gui.wording.filled import filled
from boothapp.gui.wording.problems import problem_words

if TYPE_CHECKING:
    from boothapp.domain.problems import Problem

PROBLEMS = {  # shorter than below a field, since the row is named in front
    "price_not_understood": QT_TRANSLATE_NOOP("Pasted", "giá “{text}” không phải số"),
    "product_name_missing": QT_TRANSLATE_NOOP("Pasted", "thiếu tên sản phẩm"),
    "name_missing": QT_TRANSLATE_NOOP("Pasted", "thiếu tên"),
}
ENCODINGS = {"tcvn3": "TCVN3", "vni": "VNI"}
_MOST_TOLD = 3
_LONGEST = 40  # letters of a text that a sentence repeats


class LeftOut(Protocol):
    """A row of a block that may have to stay outside."""

    @property
    def number(self) -> int: ...

    @property
    def problem(self) -> "Problem | None": ...


def old_font_words(encoding: str, before: str, after: str) -> tuple[str, str]:
    """Return what is said of text in a font of before Unicode, and what decoding makes of it."""
    translate = QCoreApplication.translate
    what = translate("Pasted", "Văn bản dán vào dùng phông cũ ({font}).").format(font=ENCODINGS[encoding])
    why = translate("Pasted", "“{before}” sẽ thành “{after}”.")
    return what, filled(why, {"before": _short(before), "after": _short(after)})


def left_out_words(found: Sequence[LeftOut]) -> str:
    """Return which rows could not be taken and why: "Dòng 12: giá “một trăm” không phải số."."""
    translate = QCoreApplication.translate
    told = [
        translate("Pasted", "Dòng {number}: {problem}.").format(number=one.number, problem=_words(one.problem))
        for one in found[:_MOST_TOLD]
        if one.problem
    ]
    if len(found) > _MOST_TOLD:
        told.append(translate("Pasted", "Và {count} dòng nữa.").format(count=len(found) - _MOST_TOLD))
    return " ".join(told)


def _words(problem: "Problem") -> str:
    if problem.code not in PROBLEMS:
        return problem_words(problem)
    data = {name: _short(str(value)) for name, value in problem.data.items()}
    return filled(QCoreApplication.translate("Pasted", PROBLEMS[problem.code]), data)


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
