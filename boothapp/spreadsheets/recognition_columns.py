"""Year, decision and end of a recognition in columns of their own beside it, joined to what it says."""

import re

from boothapp.domain.recognition import parse_recognitions
from boothapp.domain.text import clean, fold
from boothapp.spreadsheets import heading_words
from boothapp.spreadsheets.heading_fields import folded
from boothapp.spreadsheets.headings import Header
from boothapp.spreadsheets.product_cells import list_words
from boothapp.spreadsheets.remarks import Remarks
from boothapp.spreadsheets.sheets import Sheet

_PARTS = ("year", "decision", "day", "end")
_NO_RECOGNITION = {"", "-", "khong", "khong co", "chua", "chua co", "0"}
_ISO = re.compile(r"\b(\d{4})-(\d\d)-(\d\d)\b")
_YEAR_DIGITS = 4


def join(sheet: Sheet, header: Header, end: int, remarks: Remarks) -> None:
    """Move what columns of dates and decisions say to the recognition they stand beside."""
    marks = header.columns("recognition")
    parts = _beside(sheet, header, marks)
    if not parts:
        return
    for number in range(header.last_row + 1, end):
        texts = sheet.rows[number]
        told = {name: texts[column].strip() for column, name in parts.items() if column < len(texts)}
        told = {name: _ISO.sub(r"\3/\2/\1", text) for name, text in told.items() if fold(text) not in _NO_RECOGNITION}
        for column in parts:
            texts[column : column + 1] = [""] * len(texts[column : column + 1])
        if not told:
            continue
        mark = next((c for c in marks if fold("".join(texts[c : c + 1])).strip(" .") not in _NO_RECOGNITION), None)
        if mark is None:
            remarks.warn(number, "dates_alone", "; ".join(told.values()), column=min(parts))
            continue
        said = _said(sheet, header, mark, texts[mark])
        texts[mark] = _with_parts(said, told)
        if len(parse_recognitions(said)) > len(_lines(said)):
            remarks.warn(number, "dates_of_one", "; ".join(told.values()), column=min(parts), last=clean(said))


def _beside(sheet: Sheet, header: Header, marks: list[int]) -> dict[int, str]:
    """The columns that stand in one row with that of a recognition, and what they tell of it."""
    found: dict[int, str] = {}
    for start, step in ((column, step) for column in marks for step in (1, -1)):
        column = start + step
        while column in header.unknown and (name := _part(header.heading(sheet, column))):
            if name not in found.values():
                found[column] = name
            column += step
    return found


def _part(heading: str) -> str:
    words = folded(heading)
    return next((part for part in _PARTS if words in list_words(f"recognition_{part}")), "")


def _said(sheet: Sheet, header: Header, mark: int, cell: str) -> str:
    heading = header.heading(sheet, mark)
    return "\n".join(heading_words.completed("recognition", heading, line) for line in _lines(cell))


def _lines(cell: str) -> list[str]:
    return [clean(line) for line in cell.split("\n") if line.strip()]


def _with_parts(said: str, told: dict[str, str]) -> str:
    """Add to each line what the same line of the other cells tells, or all of it to a single one."""
    lines = _lines(said)
    others = {name: _lines(text) for name, text in told.items()}
    if len(lines) > 1 and all(len(parts) == len(lines) for parts in others.values()):
        return "\n".join(
            _line(line, {name: parts[place] for name, parts in others.items()}) for place, line in enumerate(lines)
        )
    one_line = {name: ", ".join(parts) for name, parts in others.items()}
    return "\n".join(_line(line, one_line) for line in lines)


def _line(said: str, told: dict[str, str]) -> str:
    """Return a recognition in the words that lists use: "OCOP 4 sao năm 2022 (QĐ 123/QĐ-UBND ngày 12/5/2022)"."""
    words = [said]
    year, decision = told.get("year", ""), told.get("decision", "")
    if year and year not in said:
        words.append(f"năm {year}" if len(year) == _YEAR_DIGITS and year.isdigit() else f"({year})")
    day = f"ngày {told['day'].removeprefix('ngày ')}" if told.get("day") else ""
    if decision and not fold(decision).startswith(("qd", "quyet dinh")):
        decision = f"QĐ {decision}"
    if decision or day:
        words.append(f"({' '.join(filter(None, (decision or 'QĐ', day if day not in decision else '')))})")
    if told.get("end"):
        words.append(f"({'hết hạn' if told['end'][:1].isdigit() and '/' in told['end'] else 'thời hạn'} {told['end']})")
    return " ".join(words)
