"""What a person typed into a field, read when the field is left: what the fair keeps, what the field shows, doubts.

What a field shows reads as the same value again, so that leaving it twice changes nothing.
"""

import re
from dataclasses import dataclass

from boothapp.domain import money, phones, tax_codes, units
from boothapp.domain.booth_requests import parse_request
from boothapp.domain.dates import format_day, is_impossible, parse_date
from boothapp.domain.problems import Problem
from boothapp.domain.same_values import says
from boothapp.domain.text import clean
from boothapp.domain.web_addresses import are_emails, are_websites

MOST_BOOTHS = 200
_SMALL_DIGITS = 3  # of a figure in đồng; "145" is most often meant as 145.000
_PLAIN_NUMBER = re.compile(r"\+?[0-9][0-9 .()\u2010-\u2015-]*")
_MOBILE_DIGITS, _LANDLINE_DIGITS, _HOTLINE_DIGITS = 10, 11, 8
_TAX_DIGITS = (10, 12, 13)
_HALF = re.compile(r"\brưỡi\b|\bnửa\b|½|^[0-9]+[.,][0-9] ?(?:gian)?$", re.IGNORECASE)  # of a booth


@dataclass(frozen=True)
class TypedText:
    value: str  # as the fair keeps it
    shown: str  # as the field shows it
    problem: Problem | None = None
    personal: bool = False  # a twelve-digit personal number: screens show `tax_codes.mask` of it


@dataclass(frozen=True)
class TypedPrice:
    dong: int | None  # None = on request, or what `text` says
    text: str
    unit: str  # that the price names, "" for none
    shown: str
    problem: Problem | None = None


@dataclass(frozen=True)
class TypedBooths:
    booths: int | None
    raw_space_m2: float | None
    rest: str  # what the text says besides or instead; kept among the wishes
    shown: str
    problem: Problem | None = None


@dataclass(frozen=True)
class TypedDay:
    iso: str | None
    shown: str
    problem: Problem | None = None


def price(text: str, unit: str = "") -> TypedPrice:
    """Read a price: "145k", "1,2 triệu" and "145.000đ" are figures, nothing and "0" mean on request.

    `unit` is what stands in the field beside it; a unit that the price names stays with it unless that says the same.
    A text that is no price is kept as it is, with a warning.
    """
    typed = clean(text)
    if money.is_on_request(typed):
        words = typed if money.says_price(typed) else ""
        return TypedPrice(None, words, "", words)
    found = money.parse_price(typed)
    if found.dong is not None:
        own = "" if says("unit", unit, found.unit) else found.unit
        shown = money.format_price(found.dong, own)
        return TypedPrice(found.dong, "", found.unit, shown, _doubt_of_figure(found, unit, own))
    shown = money.format_range_text(typed)
    return TypedPrice(None, shown, found.unit, shown, _doubt_of_text(typed))


def _doubt_of_figure(found: money.Price, unit: str, own: str) -> Problem | None:
    if unit and own:
        message = f"The price is for {own}, but the unit is {unit}; the latter counts."
        return Problem("price", "unit_differs", message, "warning", {"price_unit": own, "unit": unit})
    return _small(found.dong or 0) if found.doubtful else None


def _doubt_of_text(typed: str) -> Problem | None:
    digits = re.sub(r"[.,](?=[0-9]{3}\b)", "", typed)
    if found := re.fullmatch(rf"0*([1-9][0-9]{{,{_SMALL_DIGITS - 1}}})", digits):
        return _small(int(found[1]))
    if money.says_price(typed):
        return None
    message = f"“{typed}” is no price; give a figure such as 145.000."
    return Problem("price", "price_not_understood", message, "warning", {"text": typed})


def _small(dong: int) -> Problem:
    message = f"{dong} đồng is very little; were {money.format_price(dong * 1000)} meant?"
    return Problem("price", "price_small", message, "warning", {"dong": dong, "suggested_dong": dong * 1000})


def phone(text: str) -> TypedText:
    """Read one telephone number or several: shown in groups, its lost 0 put back; a doubt says how many digits lack.

    With words beside it, "0905 123 456 (chị Hà)", it stays as typed: they are worth keeping.
    """
    typed = phones.restore_zero(clean(text))
    shown = phones.national_text(typed)
    found = phones.parse(typed)
    if not typed or (found and shown == " / ".join(one.national for one in found)):
        kept = typed if phones.says_more(typed) else shown
        return TypedText(kept, kept)
    if found:
        message = f"Not every number in “{typed}” is understood; kept as typed."
        return TypedText(typed, typed, Problem("phone", "phone_partly_understood", message, "warning"))
    return TypedText(typed, typed, _phone_doubt(typed))


def _phone_doubt(typed: str) -> Problem:
    digits = re.sub(r"[^0-9]", "", typed)
    if typed.startswith("+84") or (typed.startswith("84") and len(digits) > _LANDLINE_DIGITS - 2):
        digits = "0" + digits.removeprefix("84").removeprefix("0")
    if _PLAIN_NUMBER.fullmatch(typed) and (whole := _digits_of(digits)) and whole != len(digits):
        return _length_doubt(whole - len(digits))
    message = f"“{typed}” is no telephone number; kept as typed. Example: 0905 123 456."
    return Problem("phone", "phone_not_understood", message, "warning", {"text": typed})


def _length_doubt(missing: int) -> Problem:
    code, key = ("phone_too_short", "missing") if missing > 0 else ("phone_too_long", "extra")
    how = "lacks" if missing > 0 else "has too many:"
    message = f"The number {how} {abs(missing)} digits. Example: 0905 123 456."
    return Problem("phone", code, message, "warning", {key: abs(missing)})


def _digits_of(digits: str) -> int:
    """How many digits a number that begins so has in Viet Nam; 0 when none begins so."""
    if digits.startswith(("03", "05", "07", "08", "09")):
        return _MOBILE_DIGITS
    if digits.startswith("02"):
        return _LANDLINE_DIGITS
    return _HOTLINE_DIGITS if digits.startswith(("1800", "1900")) else 0


def tax_code(text: str) -> TypedText:
    """Read the field of tax and registration numbers: "6000123456" shows as "6000 123 456".

    What has letters is a registration number ("41A8012345") and stays as typed; `is_registration_no` tells.
    """
    typed = clean(text)
    code = tax_codes.parse(typed)
    if code is None:
        digits = re.sub(r"[ .-]", "", typed)
        if not typed or (is_registration_no(typed) and any(map(str.isdecimal, typed))):
            return TypedText(typed, typed)
        message = f"“{typed}” is no tax code; it has 10, 12 or 13 digits. Kept as typed."
        data = {"digits": len(digits)} if digits.isdecimal() and len(digits) not in _TAX_DIGITS else {}
        return TypedText(typed, typed, Problem("tax_id", "tax_code_not_understood", message, "warning", data))
    if code.kind == "12":
        return TypedText(code.value, code.value, personal=True)
    doubt = None
    if not code.check_ok:
        message = f"The tax code {code.value} has a wrong check digit; please check its last figure."
        doubt = Problem("tax_id", "tax_code_check_digit", message, "warning")
    head, rest = code.value[:10], code.value[10:]
    return TypedText(code.value, f"{head[:4]} {head[4:7]} {head[7:]}{rest}", doubt)


def is_registration_no(text: str) -> bool:
    """Tell whether a number of the tax field is a business registration: it is no tax code and has letters."""
    return tax_codes.parse(text) is None and any(map(str.isalpha, text))


def booths(text: str) -> TypedBooths:
    """Read how many booths are asked for, 0 to 200: "2", "2 gian", "18 m2"."""
    typed = clean(text)
    request = parse_request(typed) if typed else None
    if not typed:
        return TypedBooths(None, None, "", "")
    half = None
    if _HALF.search(typed):
        message = f"“{typed}” is no whole number of booths. Kept among the wishes."
        half = Problem("booths_requested", "booths_not_whole", message, "warning")
    if request and (request.booths or 0) <= MOST_BOOTHS:
        rest = "" if request.complete else typed
        only_booths = request.raw_space_m2 is None and not rest
        shown = str(request.booths) if only_booths else typed
        return TypedBooths(request.booths, request.raw_space_m2, rest, shown, half)
    if half:
        return TypedBooths(None, None, typed, typed, half)
    message = f"“{typed}” is no number of booths; give one from 0 to {MOST_BOOTHS}. Kept among the wishes."
    problem = Problem("booths_requested", "booths_out_of_range", message, "warning", {"most": MOST_BOOTHS})
    return TypedBooths(None, None, typed, typed, problem)


def day(text: str) -> TypedDay:
    """Read a day, shown as 27/07/2026; what is none is refused, since the fair keeps days only."""
    typed = clean(text)
    found = parse_date(typed)
    if found or not typed:
        return TypedDay(found.isoformat() if found else None, format_day(found) if found else "")
    if is_impossible(typed):
        return TypedDay(None, typed, Problem("day", "no_such_day", f"There is no {typed}.", "error", {"text": typed}))
    message = f"“{typed}” is no day; write it as 27/07/2026."
    return TypedDay(None, typed, Problem("day", "day_not_understood", message, "error", {"text": typed}))


def email(text: str) -> TypedText:
    """Read e-mail addresses."""
    typed = clean(text)
    if not typed or are_emails(typed):
        return TypedText(typed, typed)
    return TypedText(typed, typed, Problem("email", "email_doubtful", f"“{typed}” is no e-mail address.", "warning"))


def website(text: str) -> TypedText:
    """Read web addresses."""
    typed = clean(text)
    if not typed or are_websites(typed):
        return TypedText(typed, typed)
    return TypedText(typed, typed, Problem("website", "website_doubtful", f"“{typed}” is no web address.", "warning"))


def unit(text: str) -> TypedText:
    """Read a unit in its printed spelling: "KG" is "kg", "m2" is "m²"."""
    found = units.unit(text)
    while (again := units.unit(found)) != found:  # "đ//kg" loses its currency first, then its stroke
        found = again
    return TypedText(found, found)
