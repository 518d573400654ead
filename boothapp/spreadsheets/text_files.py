"""Tables in text files: encoding and separator found out, not asked for."""

import codecs
import csv
import re
from pathlib import Path

from boothapp.domain import legacy_text
from boothapp.domain.syllables import is_syllable
from boothapp.spreadsheets.file_kinds import refuse

_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_SEPARATORS = (",", ";", "\t", "|")
_SAMPLE_LINES = 60
_WORD = re.compile(r"[^\W\d_]+")
_OURS = re.compile(r"^'(?=[=+\-@|\t\r])")  # the apostrophe that our own export puts before what Excel would run


def read_rows(path: Path) -> list[list[str]]:
    """Return the rows of a csv, tsv or txt file. Raises Refused when it has no columns."""
    text = decode(path.read_bytes())
    separator, text = _separator(text)
    csv.field_size_limit(1 << 20)
    try:
        rows = [[_OURS.sub("", cell) for cell in row] for row in csv.reader(text.splitlines(True), delimiter=separator)]
    except csv.Error:
        refuse("broken", path, "is broken: a quoted cell in it never ends. Ask for the list again")
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


def _separator(text: str) -> tuple[str, str]:
    """The separator that gives the most lines one and the same number of columns; Excel may name it in a first line."""
    if named := re.match(r"sep=(.)\r?\n", text):
        return named[1], text[named.end() :]
    sample = text.splitlines(True)[:_SAMPLE_LINES]

    def score(separator: str) -> tuple[int, int]:
        try:
            widths = [len(row) for row in csv.reader(sample, delimiter=separator) if len(row) > 1]
        except csv.Error:
            return 0, 0
        return max(((widths.count(width), width) for width in set(widths)), default=(0, 0))

    return max(_SEPARATORS, key=score), text
