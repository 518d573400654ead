"""Reading the lines of a tool's panel: what is no figure gets a red border, the first is told with an example."""

from PySide6.QtCore import QCoreApplication

from boothapp.floorplan import lengths
from boothapp.floorplan.numbering import Numbering, from_pattern, parse_skips
from boothapp.gui.translation import QT_TRANSLATE_NOOP
from boothapp.gui.widgets.fields import LineEdit
from boothapp.gui.widgets.plain import set_property
from boothapp.gui.wording import measures

_PATTERN = QT_TRANSLATE_NOOP(
    "FigureLines", "{field}: chưa có số bắt đầu. Viết như A{{01}} hoặc A01 để có A01, A02, A03."
)
_BRACES = QT_TRANSLATE_NOOP("FigureLines", "{field}: trong ngoặc nhọn chỉ có chữ số, như A{{01}}.")
_STEP = QT_TRANSLATE_NOOP("FigureLines", "{field}: viết số khác 0, như 1, 2 hoặc -1.")
_SKIP = QT_TRANSLATE_NOOP("FigureLines", "{field}: viết các số cách nhau bằng dấu phẩy, như 4, 13, 20-22.")
_WHOLE = QT_TRANSLATE_NOOP("FigureLines", "{field}: viết số nguyên từ {least} đến {most}.")
_LENGTH = QT_TRANSLATE_NOOP("FigureLines", "{field}: viết số mét từ {least} đến {most}, như {example}.")
_DEGREES = QT_TRANSLATE_NOOP("FigureLines", "{field}: viết số độ, như 90.")
_LARGEST_STEP, _MOST_DEGREES = 1000, 360


class FigureLines:
    """Reads lines one after the other; `problem` is about the first that cannot be read, "" when all can."""

    def __init__(self) -> None:
        self.problem = ""

    def whole(self, line: LineEdit, least: int, most: int) -> int | None:
        """Return a whole number."""
        found = lengths.whole(line.text())
        fits = found is not None and least <= found <= most
        return found if self._mark(line, fits, _WHOLE, least=least, most=most) else None

    def length(self, line: LineEdit, least_m: float, most_m: float) -> float | None:
        """Return metres."""
        found = lengths.parse(line.text())
        fits = found is not None and least_m <= found <= most_m
        said = {"least": measures.number(least_m), "most": measures.number(most_m), "example": measures.number(3.5)}
        return found if self._mark(line, fits, _LENGTH, **said) else None

    def degrees(self, line: LineEdit) -> float | None:
        """Return an angle; an empty line is none."""
        typed = line.text().strip().rstrip("°").strip().replace(",", ".")
        try:
            found = float(typed or "0")
        except ValueError:
            found = float("nan")
        return found % 360 if self._mark(line, abs(found) <= _MOST_DEGREES, _DEGREES) else None

    def numbering(self, pattern: LineEdit, step: LineEdit, skip: LineEdit, *, serpentine: bool) -> Numbering | None:
        """Return how booths are numbered."""
        by, left_out = lengths.whole(step.text()), parse_skips(skip.text())
        made = from_pattern(pattern.text(), by or 1, left_out or (), serpentine=serpentine)
        why = _BRACES if set(pattern.text()) & set("{}") else _PATTERN
        reads = [
            self._mark(pattern, made is not None, why),
            self._mark(step, bool(by) and abs(by or 0) <= _LARGEST_STEP, _STEP),
            self._mark(skip, left_out is not None, _SKIP),
        ]
        return made if all(reads) else None

    def _mark(self, line: LineEdit, fits: bool, why: str, **values: object) -> bool:
        set_property(line, "wrong", "false" if fits else "true")
        if not fits and not self.problem:
            said = QCoreApplication.translate("FigureLines", why)
            self.problem = said.format(field=line.accessibleName(), **values)
        return fits


def numbering_hint() -> str:
    """Explain the fields that `FigureLines.numbering` reads."""
    return QCoreApplication.translate(
        "PlanTools",
        "Ví dụ: từ A{01}, bước 2 cho A01, A03, A05; bỏ 4, 13 thì không gian nào mang số 4 và 13; "
        "zích zắc: hàng sau đánh số ngược chiều hàng trước.",
    )
