"""What a block of cells from a spreadsheet holds that could not be taken, row by row."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication

from boothapp.gui.covered import covered
from boothapp.gui.translation import QT_TRANSLATE_NOOP
from boothapp.gui.wording.fields import field_word
from boothapp.gui.wording.filled import filled
from boothapp.gui.wording.problems import problem_words
from boothapp.gui.wording.shortened import short

if TYPE_CHECKING:
    from boothapp.domain.problems import Problem
    from boothapp.tasks.paste_records import Overwritten, PastedRow

PROBLEMS = {  # shorter than below a field, since the row is named in front
    "price_not_understood": QT_TRANSLATE_NOOP("Pasted", "giá “{text}” không phải số"),
    "product_name_missing": QT_TRANSLATE_NOOP("Pasted", "thiếu tên sản phẩm"),
    "name_missing": QT_TRANSLATE_NOOP("Pasted", "thiếu tên"),
    "province_unknown": QT_TRANSLATE_NOOP("Pasted", "chưa nhận ra tỉnh “{text}”"),
}
ENCODINGS = {"tcvn3": "TCVN3", "vni": "VNI"}
_MOST_TOLD = 3


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
    return what, filled(why, {"before": short(before), "after": short(after)})


def left_out_words(found: Sequence[LeftOut]) -> str:
    """Return which rows could not be taken and why: "Dòng 12: giá “một trăm” không phải số."."""
    return _told([(one.number, one.problem) for one in found if one.problem])


def doubt_words(found: "Sequence[PastedRow]") -> str:
    """Return what is first doubtful in rows that are taken all the same, as `left_out_words` does."""
    return _told([(row.number, row.doubts[0]) for row in found if row.doubts])


def overwritten_words(cell: "Overwritten") -> str:
    """Return what a cell says and will say: "HTX Chè · Tỉnh: Lào Cai → Đắk Lắk"."""
    empty = QCoreApplication.translate("Pasted", "(trống)")
    before, after = (short(covered(text)) or empty for text in (cell.before, cell.after))
    return f"{short(cell.name)} · {field_word(cell.field)}: {before} → {after}"


def _told(found: "Sequence[tuple[int, Problem]]") -> str:
    translate = QCoreApplication.translate
    told = [
        translate("Pasted", "Dòng {number}: {problem}.").format(number=number, problem=_words(problem))
        for number, problem in found[:_MOST_TOLD]
    ]
    if len(found) > _MOST_TOLD:
        told.append(translate("Pasted", "Và {count} dòng nữa.").format(count=len(found) - _MOST_TOLD))
    return " ".join(told)


def _words(problem: "Problem") -> str:
    data = {name: short(value) if isinstance(value, str) else value for name, value in problem.data.items()}
    if problem.code not in PROBLEMS:
        return problem_words(replace(problem, data=data))
    return filled(QCoreApplication.translate("Pasted", PROBLEMS[problem.code]), data)
