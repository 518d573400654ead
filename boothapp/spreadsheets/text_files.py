"""Tables in text files: encoding and separator found out, not asked for."""

import codecs
import csv
import io
import re
from pathlib import Path

from boothapp.domain import legacy_text
from boothapp.domain.safe_cells import without_apostrophe
from boothapp.domain.syllables import is_syllable
from boothapp.spreadsheets.file_kinds import refuse

_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_SEPARATORS = (",", ";", "\t", "|")
_SAMPLE_LINES = 60
_LONGEST_LINE = 1 << 20
_END = "\x04"  # a row behind the last: an open quotation mark would take it in
_WORD = re.compile(r"[^\W\d_]+")


def read_rows(path: Path) -> list[list[str]]:
    """Return the rows of a csv, tsv or txt file. Raises Refused when it has no columns."""
    lines = list(io.StringIO(decode(path.read_bytes()), newline=""))
    if max(map(len, lines), default=0) > _LONGEST_LINE:
        refuse("not_a_list", path, "has a line far longer than any row of a list. Ask for an Excel workbook")
    separator, lines = _separator(lines)
    csv.field_size_limit(_LONGEST_LINE)
    try:
        rows = list(csv.reader([*lines, f"{_END}\n"], delimiter=separator))
    except csv.Error:
        rows = []
    if not rows or rows.pop() != [_END] or any(_swallowed(cell, separator) for row in rows for cell in row):
        refuse("broken", path, "is broken: a quotation mark in it is never closed. Ask for the list again")
    rows = [list(map(without_apostrophe, row)) for row in rows]  # our own export's
    if not any(len(row) > 1 for row in rows):
        refuse("not_a_list", path, "is a text without columns, not a table. Ask for an Excel workbook")
    return rows


def decode(data: bytes) -> str:
    """Return the text of a file in UTF-8, UTF-16, Windows-1258 or -1252; TCVN3 and VNI stay as they are for later."""
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return data[len(bom) :].decode(encoding, "replace")
    if data[1::2].count(0) > len(data) // 4 or data[::2].count(0) > len(data) // 4:
        little = data[1::2].count(0) >= data[::2].count(0)
        return data.decode("utf-16-le" if little else "utf-16-be", "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _eight_bit(data)


def _eight_bit(data: bytes) -> str:
    """Legacy letters are those of Latin-1; between Windows-1258 and -1252 the more Vietnamese reading wins."""
    latin = data.decode("latin-1")
    if legacy_text.recognise(latin.splitlines()[:2000]):
        return latin
    readings = [data.decode(encoding, "replace") for encoding in ("cp1258", "cp1252")]
    return max(readings, key=_vietnamese)


def _vietnamese(text: str) -> int:
    import unicodedata

    words = [word for word in _WORD.findall(unicodedata.normalize("NFC", text[:200_000])) if not word.isascii()]
    return sum(1 if is_syllable(word.lower()) else -1 for word in words)


def _swallowed(cell: str, separator: str) -> bool:
    """Whether a cell holds whole rows of the list: a quotation mark before them was not closed."""
    inside = cell.split("\n")
    return len(inside) > 2 and sum(line.count(separator) > 1 for line in inside[1:-1]) * 2 > len(inside) - 2


def _separator(lines: list[str]) -> tuple[str, list[str]]:
    """The separator that gives the most lines one and the same number of columns; Excel may name it in a first line."""
    if lines and (named := re.fullmatch(r"sep=(.)\s*", lines[0])):
        return named[1], lines[1:]
    sample = lines[:_SAMPLE_LINES]

    def score(separator: str) -> tuple[int, int]:
        try:
            widths = [len(row) for row in csv.reader(sample, delimiter=separator) if len(row) > 1]
        except csv.Error:
            return 0, 0
        return max(((widths.count(width), width) for width in set(widths)), default=(0, 0))

    return max(_SEPARATORS, key=score), lines
