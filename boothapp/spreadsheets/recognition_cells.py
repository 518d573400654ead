"""Cells of recognitions that need their heading, or the title of the list, to say what was granted."""

import re

from boothapp.domain.recognition import parse_recognitions
from boothapp.domain.text import clean, fold
from boothapp.resource_files import rows as data_rows
from boothapp.spreadsheets import heading_words, recognition_schemes
from boothapp.spreadsheets.heading_fields import exact_field, folded
from boothapp.spreadsheets.headings import Header
from boothapp.spreadsheets.remarks import Remarks
from boothapp.spreadsheets.sheets import Sheet

_NOT_GRANTED = re.compile(r"(?:san pham |sp )?(?:co )?tiem nang\b")
_STARS = re.compile(r"\b(?:sao|hang)\b")
_LEVEL = re.compile(r"(?:cấp\s+)?(?=(?:tỉnh|thành phố|khu vực|quốc gia|huyện|toàn quốc|trung ương)\b)", re.IGNORECASE)
_LINES_ABOVE = 8


def explain(sheet: Sheet, header: Header, end: int, remarks: Remarks) -> None:
    """Write down what the cells below a heading of recognitions mean; what they leave open is told."""
    rows = range(header.last_row + 1, end)
    schemes = _schemes(sheet, header)
    levels = "ocop" not in schemes or "cnnt" in schemes
    for column in header.columns("recognition"):
        filled = [number for number in rows if "".join(sheet.rows[number][column : column + 1]).strip()]
        heading = header.heading(sheet, column)
        of_level = bool(recognition_schemes.level_of(heading))
        if not (levels and of_level):
            _explain_ticks(sheet, header, (column, heading), filled, remarks)
        is_open = not recognition_schemes.granted_below(header.full_heading(sheet, column))
        spelled = _add_scheme(sheet, column, filled) if levels and is_open and _is_of_level(heading) else 0
        if is_open and levels and not schemes and filled and (of_level or spelled):
            remarks.warn(header.last_row, "level_of_cnnt", heading, column=column, field="recognition")
        for number in filled:
            text = sheet.rows[number][column]
            if "iềm" in text.casefold() and _NOT_GRANTED.match(fold(clean(text))):
                remarks.warn(number, "not_granted", clean(text), column=column, field="recognition")
                sheet.rows[number][column] = ""
    recognition_schemes.spell_out(sheet, header, end, levels=levels)


def _explain_ticks(sheet: Sheet, header: Header, at: tuple[int, str], filled: list[int], remarks: Remarks) -> None:
    """A tick below "Hạng sao OCOP" is an OCOP product without its stars, one below "Danh hiệu" says nothing."""
    column, heading = at
    words = folded(heading)
    of_stars = _STARS.search(words) and not any(map(str.isdigit, words))
    if not of_stars and _names_one(heading):
        return
    ticked = [number for number in filled if heading_words.is_tick(sheet.rows[number][column].strip())]
    if not ticked:
        return
    remarks.warn(header.last_row, "ticks_unclear", heading, column=column, field="recognition", cells=len(ticked))
    for number in ticked:
        sheet.rows[number][column] = "OCOP" if {"ocop", "sao"} & set(words.split()) else ""


def _names_one(heading: str) -> bool:
    """Whether a heading is a recognition or a certificate itself: "CNNT tiêu biểu", "VietGAP"."""
    if exact_field(heading) != "recognition" or any(p.scheme != "other" for p in parse_recognitions(heading)):
        return True
    return any(fold(row["name"]) in folded(heading) for row in data_rows("certificates.csv"))


def _is_of_level(heading: str) -> bool:
    return folded(heading).split(" ", 1)[0] == "cap"


def _schemes(sheet: Sheet, header: Header) -> set[str]:
    """The schemes that the sheet's name, the lines above the table and, where those do not, its headings name."""
    above = sheet.rows[max(header.first_row - _LINES_ABOVE, 0) : max(header.first_row, 0)]
    titles = [sheet.name, *(text for texts in above for text in texts if text.strip())]
    headings = sheet.rows[max(header.first_row, 0) : header.last_row + 1]
    return _named(titles) or _named([text for texts in headings for text in texts if text.strip()])


def _named(texts: list[str]) -> set[str]:
    return {scheme for text in texts for scheme in recognition_schemes.named(text)}


def _add_scheme(sheet: Sheet, column: int, filled: list[int]) -> int:
    """Write the scheme in front of the levels in a column; return how many there are."""
    count = 0
    for number in filled:
        text = clean(sheet.rows[number][column])
        level = _LEVEL.match(text)
        if level and {found.scheme for found in parse_recognitions(text)} == {"other"}:
            sheet.rows[number][column] = f"CNNT tiêu biểu cấp {text[level.end() :].lower()}"
            count += 1
    return count
