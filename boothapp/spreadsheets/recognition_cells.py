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
    for column in header.columns("recognition"):
        filled = [number for number in rows if "".join(sheet.rows[number][column : column + 1]).strip()]
        heading = header.heading(sheet, column)
        _explain_ticks(sheet, header, (column, heading), filled, remarks)
        if folded(heading).startswith("cap ") and _is_of_cnnt(sheet, header):
            _add_scheme(sheet, column, filled)
        for number in filled:
            text = sheet.rows[number][column]
            if "iềm" in text.casefold() and _NOT_GRANTED.match(fold(clean(text))):
                remarks.warn(number, "not_granted", clean(text), column=column, field="recognition")
                sheet.rows[number][column] = ""
    recognition_schemes.spell_out(sheet, header, end)


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


def _is_of_cnnt(sheet: Sheet, header: Header) -> bool:
    """Whether the sheet's name or a line above the table says that the list is about CNNT tiêu biểu."""
    above = sheet.rows[max(header.first_row - _LINES_ABOVE, 0) : max(header.first_row, 0)]
    titles = [sheet.name, *(text for texts in above for text in texts if text.strip())]
    schemes = [{found.scheme for found in parse_recognitions(title)} for title in titles]
    return any("cnnt" in found for found in schemes) and not any("ocop" in found for found in schemes)


def _add_scheme(sheet: Sheet, column: int, filled: list[int]) -> None:
    for number in filled:
        text = clean(sheet.rows[number][column])
        level = _LEVEL.match(text)
        if level and {found.scheme for found in parse_recognitions(text)} == {"other"}:
            sheet.rows[number][column] = f"CNNT tiêu biểu cấp {text[level.end() :].lower()}"
