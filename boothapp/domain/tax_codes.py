"""Tax codes of enterprises (10 digits) and their branches (13), and personal numbers used in their place (12)."""

import re
from dataclasses import dataclass
from typing import Literal

from stdnum.vn import mst

from boothapp.domain.cell_numbers import is_exponent, whole_number
from boothapp.domain.text import clean

_LABEL = re.compile(r"(?:mã số thuế|mã số doanh nghiệp|mã số|msdn|mst|tax (?:code|id|no))\.?[ :]*", re.IGNORECASE)
MASK = "••••"  # in place of the figures that are covered
_SEPARATORS = re.compile(r"[ .'\u2010-\u2015-]")
_BRANCH = re.compile(r"([0-9]{9,10}) ?[\u2010-\u2015-] ?([0-9]{1,3})")
# "0100233488 do Sở KH&ĐT Hà Nội cấp ngày 1/2/2010": registration papers are copied whole
_REMARK = re.compile(
    r"([0-9](?:[ .-]?[0-9]){8,12})(?:[,;]? ?\(|[,;]? )(?:do|cấp|ngày|đăng ký|nơi cấp)\b.*", re.IGNORECASE
)
_TWELVE = re.compile(r"(?<![0-9])[0-9](?:[ .-]?[0-9]){11}(?![0-9]|[ .-]?[0-9])")
# Place codes of the first three digits are the province codes 001-096 with gaps; the fourth digit gives
# century and sex: 0, 1 born 1900-1999, 2, 3 born 2000-2099 (lawnet.vn on the layout of the personal number).
_PERSONAL = re.compile(r"0(?!00)[0-9]{2}[0-3][0-9]{8}")


@dataclass(frozen=True)
class TaxCode:
    value: str  # "0100233488", "0314409058-002" or twelve digits
    kind: Literal["10", "13", "12"]
    check_ok: bool  # a wrong check digit is a warning, never a refusal: lists are copied from paper forms


def parse(text: str) -> TaxCode | None:
    """Return the tax code `text` is, None when it has not 10, 12 or 13 digits.

    Check digit: 10 - (sum of w*d mod 11) with the weights 31 29 23 19 17 13 7 5 3 over the first nine digits
    (python-stdnum `stdnum.vn.mst`). A leading 0 that a spreadsheet took is put back when the result is right:
    9 digits with a right check digit are a 10-digit code; 11 digits with the layout of a personal number are one;
    12 digits that do not begin with 0 - as every personal number does, since place codes run from 001 to 096 - are
    a branch when the head so restored has a right check digit. Any other 12 digits are taken for a person's.
    """
    digits = _digits(text)
    if digits is None or len(set(digits)) == 1:
        return None
    digits = _with_lost_zero(digits)
    match len(digits):
        case 10:
            return TaxCode(digits, "10", mst.is_valid(digits))
        case 12:
            return TaxCode(digits, "12", _PERSONAL.fullmatch(digits) is not None)
        case 13:
            return TaxCode(mst.format(digits), "13", mst.is_valid(digits))
    return None


def _with_lost_zero(digits: str) -> str:
    restored = "0" + digits
    match len(digits):
        case 9 | 12 if digits[0] != "0" and mst.is_valid(restored):
            return restored
        case 11 if _PERSONAL.fullmatch(restored):
            return restored
    return digits


def _digits(text: str) -> str | None:
    text = clean(text)
    if label := _LABEL.match(text):
        text = text[label.end() :]
    if (number := whole_number(text)) is not None:
        return number
    if is_exponent(text):
        return None
    if branch := _BRANCH.fullmatch(text):
        return branch[1] + branch[2].zfill(3)
    if remark := _REMARK.fullmatch(text):
        text = remark[1]
    digits = _SEPARATORS.sub("", text)
    return digits if re.fullmatch(r"[0-9]{9,13}", digits) else None


def is_personal(text: str) -> bool:
    """Tell whether `text` is or holds a person's twelve-digit number.

    It carries sex, year and place of birth and is never printed or exported (Luật 91/2025/QH15).
    """
    code = parse(text)
    if code is not None:
        return code.kind == "12"
    return _TWELVE.search(clean(text)) is not None


def mask(text: str) -> str:
    """Return what a screen shows of a personal number: "•••• 1234"."""
    digits = re.sub(r"[^0-9]", "", text)
    return f"{MASK} {digits[-4:]}" if len(digits) > 4 else MASK


def same(a: str, b: str) -> bool:
    """Tell whether two texts are one tax code; a branch (13 digits) and its parent (10) are two bodies."""
    first, second = parse(a), parse(b)
    return first is not None and second is not None and first.value == second.value
