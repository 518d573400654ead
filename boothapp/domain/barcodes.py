"""GTIN barcodes: GTIN-8, -12, -13 and -14 with their check digit (GS1 General Specifications, modulo 10)."""

import re
from dataclasses import dataclass

from stdnum import ean

from boothapp.domain.cell_numbers import whole_number
from boothapp.domain.text import clean

_LENGTHS = (8, 12, 13, 14)


@dataclass(frozen=True)
class Gtin:
    value: str  # all digits, the check digit last

    @property
    def length(self) -> int:
        return len(self.value)


def parse_gtin(text: str) -> Gtin | None:
    """Return the barcode that `text` is, None when length or check digit say it is none.

    Spaces, dashes and a spreadsheet's ".0" or full "E12" are tolerated; a number that lost digits
    ("8.93123E+12") is None. A GTIN-12 whose leading 0 a spreadsheet took (11 digits) gets it back.
    """
    text = clean(text).lstrip("'")
    digits = whole_number(text) or re.sub(r"[ \u2010-\u2013-]", "", text)
    if not re.fullmatch(r"[0-9]{8,14}", digits):
        return None
    if len(digits) == 11:
        digits = "0" + digits
    if len(digits) not in _LENGTHS or not digits.strip("0"):
        return None
    return Gtin(digits) if ean.calc_check_digit(digits[:-1]) == digits[-1] else None
