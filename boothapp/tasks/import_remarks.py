"""Where an import notes what it did not take as it stood, and what it left out."""

from collections.abc import Mapping

from boothapp.domain.personal_numbers import masked
from boothapp.domain.registration import Remark

LONGEST_QUOTE = 200  # letters of a cell that a sentence repeats
_LONGEST = {"name": 300, "intro": 4000, "intro_en": 4000, "description": 4000}
_LONGEST |= {"note": 2000, "wishes": 2000, "ingredients": 2000, "recognition": 2000}
_LONGEST_OTHER = 500


class Remarks:
    """The remarks on one file; personal numbers in them are masked."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.warnings: list[Remark] = []
        self.skipped: list[Remark] = []
        self._told: set[tuple[str, str, str]] = set()

    def warn(self, sheet: str, row: int, field: str, code: str, message: str, **data: str | int) -> None:
        """Note a doubt about a value that was taken all the same; `data` is what `message` says, for other words."""
        self.warnings.append(Remark(self.file, sheet, row, "", field, code, masked(message), _shown(data)))

    def source(self, sheet: str, row: int) -> str:
        """Return where a record came from, as the fair keeps it: "thai-nguyen.xlsx, Danh sách, 5"."""
        return ", ".join(filter(None, (self.file, sheet, str(row))))

    def warn_once(self, sheet: str, row: int, field: str, code: str, message: str, **data: str | int) -> None:
        """Note a doubt only where it occurs first."""
        if (field, code, message) not in self._told:
            self._told.add((field, code, message))
            self.warn(sheet, row, field, code, message, **data)

    def warn_long(self, sheet: str, row: int, listed: object) -> None:
        """Note every text of a listed exhibitor or product that is longer than such a text ever is."""
        long = {
            field: text for field, text in vars(listed).items() if type(text) is str and len(text) > _LONGEST["name"]
        }
        for field, text in long.items():
            if len(text) > _LONGEST.get(field, _LONGEST_OTHER):
                message = f"A text of {len(text)} letters is unusual here: {quoted(text)}; kept, please check it."
                self.warn(sheet, row, field, "text_very_long", message, text=text, count=len(text))

    def skip(self, sheet: str, row: int, field: str, code: str, message: str, **data: str | int) -> None:
        """Note something that was left out."""
        self.skipped.append(Remark(self.file, sheet, row, "", field, code, masked(message), _shown(data)))


def _shown(data: Mapping[str, str | int]) -> dict[str, str | int]:
    """What a sentence repeats: in one line, not too long, without personal numbers."""
    return {name: value if isinstance(value, int) else masked(_in_short(value)) for name, value in data.items()}


def _in_short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= LONGEST_QUOTE else f"{text[:LONGEST_QUOTE]}…"


def quoted(text: str) -> str:
    """Return a cell's text as a sentence repeats it: in quotation marks, in one line, cut when it is very long."""
    text = " ".join(text.split())
    return f'"{text}"' if len(text) <= LONGEST_QUOTE else f'"{text[:LONGEST_QUOTE]}…" ({len(text)} letters)'
