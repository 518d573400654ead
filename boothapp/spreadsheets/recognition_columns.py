"""Year, decision and end of a recognition in columns of their own beside it, joined to what it says."""

import re
from dataclasses import replace

from boothapp.domain.recognition import parse_recognitions
from boothapp.domain.text import clean, fold
from boothapp.spreadsheets import heading_words, recognition_schemes
from boothapp.spreadsheets.heading_fields import folded
from boothapp.spreadsheets.headings import Header
from boothapp.spreadsheets.product_cells import list_words
from boothapp.spreadsheets.remarks import Remarks
from boothapp.spreadsheets.sheets import Sheet

_PARTS = ("year", "decision", "day", "end")
_NO_RECOGNITION = {"", "-", "khong", "khong co", "chua", "chua co", "0"}
_ISO = re.compile(r"\b(\d{4})-(\d\d)-(\d\d)\b")
_SCHEME = re.compile(r"\b(?:sp )?(?:ocop|cnnt(?: tieu bieu)?|cnnttb)\b")
_YEAR_DIGITS = 4


def join(sheet: Sheet, header: Header, end: int, remarks: Remarks) -> None:
    """Move what columns of dates and decisions say to the recognition they stand beside."""
    beside = _beside(sheet, header, header.columns("recognition"))
    for number in range(header.last_row + 1, end) if beside else ():
        told = {mark: _told(sheet.rows[number], parts) for mark, parts in beside.items()}
        for mark, words in told.items():
            if words:
                _join(sheet, header, number, (mark, beside[mark], words), remarks)


def _told(texts: list[str], parts: dict[int, str]) -> dict[str, str]:
    """Take what the columns beside a recognition say in a row."""
    told = {name: texts[column].strip() for column, name in parts.items() if column < len(texts)}
    for column in parts:
        texts[column : column + 1] = [""] * len(texts[column : column + 1])
    return {name: _ISO.sub(r"\3/\2/\1", text) for name, text in told.items() if fold(text) not in _NO_RECOGNITION}


def _join(
    sheet: Sheet, header: Header, number: int, told_of: tuple[int, dict[int, str], dict[str, str]], remarks: Remarks
) -> None:
    mark, parts, told = told_of
    texts, words = sheet.rows[number], "; ".join(told.values())
    if not _is_granted(texts, mark):
        others = [other for other in header.columns("recognition") if _is_granted(texts, other)]
        if len(others) != 1 or _scheme(sheet, header, mark):
            remarks.warn(number, "dates_alone", words, column=min(parts))
            return
        (mark,) = others
    said = _said(sheet, header, mark, texts[mark])
    texts[mark] = _with_parts(said, told)
    if len(parse_recognitions(said)) > len(_lines(said)):
        remarks.warn(number, "dates_of_one", words, column=min(parts), last=clean(said))


def _is_granted(texts: list[str], mark: int) -> bool:
    return fold("".join(texts[mark : mark + 1])).strip(" .") not in _NO_RECOGNITION


def without_parts(sheet: Sheet, header: Header) -> Header:
    """Return the header without columns of recognitions that only date another: "Năm" below "CNNT tiêu biểu"."""
    marks = header.columns("recognition")
    parts = [column for column in marks if _part(header.heading(sheet, column))]
    if not parts or len(parts) == len(marks):
        return header
    fields = {column: name for column, name in header.fields.items() if column not in parts}
    unknown = {column: header.full_heading(sheet, column) for column in parts}
    return replace(header, fields=fields, unknown=dict(sorted((header.unknown | unknown).items())))


def _beside(sheet: Sheet, header: Header, marks: list[int]) -> dict[int, dict[int, str]]:
    """For each column of a recognition those that stand in one row with it, and what they tell of it.

    They stand behind it, or in front when the first of them does; a heading that names a scheme belongs to that one.
    """
    found: dict[int, dict[int, str]] = {mark: {} for mark in marks}
    taken: set[int] = set()
    of_scheme = {scheme: mark for mark in marks if (scheme := _scheme(sheet, header, mark))}
    for column in header.unknown:
        mark = of_scheme.get(_scheme(sheet, header, column), -1)
        name = _part(header.heading(sheet, column)) if mark >= 0 else ""
        if name and name not in found[mark].values():
            found[mark][column] = name
            taken.add(column)
    in_front = _is_part(sheet, header, marks[0] - 1) and not _is_part(sheet, header, marks[-1] + 1) if marks else False
    for step in (-1, 1) if in_front else (1, -1):
        for mark in marks:
            column = mark + step
            while _is_part(sheet, header, column):
                name = _part(header.heading(sheet, column))
                if column not in taken and name not in found[mark].values():
                    found[mark][column] = name
                    taken.add(column)
                column += step
    return {mark: parts for mark, parts in found.items() if parts}


def _is_part(sheet: Sheet, header: Header, column: int) -> bool:
    return column in header.unknown and bool(_part(header.heading(sheet, column)))


def _scheme(sheet: Sheet, header: Header, column: int) -> str:
    granted = recognition_schemes.granted_below(header.full_heading(sheet, column))
    return granted.scheme if granted else ""


def _part(heading: str) -> str:
    words = folded(heading)
    bare = " ".join(_SCHEME.sub(" ", words).split())
    return next((part for part in _PARTS if {words, bare} & set(list_words(f"recognition_{part}"))), "")


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
    year, decision, on = (told.get(name, "") for name in ("year", "decision", "day"))
    if len(on) == _YEAR_DIGITS and on.isdigit():  # a year below "Ngày cấp"
        year, on = year or on, ""
    if year and year not in said:
        words.append(f"năm {year}" if len(year) == _YEAR_DIGITS and year.isdigit() else f"({year})")
    day = f"ngày {on.removeprefix('ngày ')}" if on else ""
    if decision and not fold(decision).startswith(("qd", "quyet dinh")):
        decision = f"QĐ {decision}"
    if decision or day:
        words.append(f"({' '.join(filter(None, (decision or 'QĐ', day if day not in decision else '')))})")
    if told.get("end"):
        words.append(f"({'hết hạn' if told['end'][:1].isdigit() and '/' in told['end'] else 'thời hạn'} {told['end']})")
    return " ".join(words)
