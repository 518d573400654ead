"""Whole numbers as spreadsheets write them into text cells: "912345678.0", "1.00233488E8"."""

import re
from decimal import Decimal

_POINT_ZERO = re.compile(r"([0-9]{5,})[.,]0{1,2}")
_EXPONENT = re.compile(r"([0-9](?:\.[0-9]+)?)E(\+?)([0-9]{1,2})", re.IGNORECASE)


def whole_number(text: str) -> str | None:
    """Return the digits of a number written as a float, None for any other text or when digits were lost.

    "1.00233488E8" (programs drop only zeros at the end) is exact. With "E+08" it is what a narrow column shows:
    that is exact only when every digit is there, so "8.93123E+12" gives None.
    """
    if found := _POINT_ZERO.fullmatch(text):
        return found[1]
    if found := _EXPONENT.fullmatch(text):
        mantissa, plus, exponent = found[1], found[2], int(found[3])
        digits = len(mantissa.replace(".", ""))
        if digits > exponent + 1 or exponent > 15 or (plus and digits < exponent + 1):
            return None
        return str(int(Decimal(f"{mantissa}E{exponent}")))
    return None


def is_exponent(text: str) -> bool:
    """Tell whether `text` is a number in scientific notation, exact or not."""
    return _EXPONENT.fullmatch(text) is not None
