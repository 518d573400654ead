"""Telephone numbers as lists hold them: several in a cell, with labels and extensions, without their 0."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from boothapp.domain.cell_numbers import whole_number
from boothapp.domain.text import clean, fold

_DIGITS = re.compile(r"\+?[0-9]+")
_EXTENSION = re.compile(
    r"\b(?:máy lẻ|máy nhánh|số máy lẻ|số lẻ|nhánh|lẻ|extension|ext|exts|line)[ .:]*([0-9]{1,6})(?![0-9])", re.IGNORECASE
)
_FAX = re.compile(r"\bfax\b")
_VOICE = re.compile(r"\b(?:tel|dt|sdt|dien thoai|phone|mobile|dd|di dong|hotline|zalo)\b")
_LONGEST = 15  # digits of any number (ITU-T E.164)
# what it costs to read over a separator inside one number; anything else, such as ";" or a word, ends it
_SEPARATOR_COSTS = tuple(
    (re.compile(form), cost) for cost, form in enumerate((r"[ .()\u2010-]*", r" [-–—] ", r" ?, ?", r" ?/ ?"))
)
_SIMPLE = re.compile(r"[ .-]")
_NO_ZERO_COST = 50
_UNREAD_COST = 1000  # per digit that belongs to no number


@dataclass(frozen=True)
class Phone:
    e164: str  # "+842033825456"; the same for any way of writing the number
    national: str  # "0203 3825 456", "0203 3825 456 máy lẻ 12"; international when foreign
    extension: str = ""


@dataclass(frozen=True)
class _Group:
    digits: str
    plus: bool
    cost: int | None  # of joining it to the group before; None = it begins anew
    extension: str  # stands behind it
    fax: bool


def parse(text: str) -> tuple[Phone, ...]:
    """Return the valid telephone numbers in `text`, each once, in their order; () when there are none.

    Region VN of the library phonenumbers: mobile 03/05/07/08/09, landline 02x, hotlines 1800/1900, and foreign
    numbers that begin with "+". Old 11-digit mobile numbers (012x) are not valid any more. Fax numbers are left out.
    """
    return _read(text)[0]


def national_text(text: str) -> str:
    """Return the national forms joined by " / " when every digit belongs to a number, else `text` as typed."""
    phones, complete = _read(text)
    return " / ".join(phone.national for phone in phones) if phones and complete else text


def says_more(text: str) -> bool:
    """Tell whether `text` has more to say than numbers to call, their labels and extensions: a name, a fax number."""
    return any(map(str.isalpha, _VOICE.sub(" ", fold(_EXTENSION.sub(" ", text)))))


def restore_zero(text: str | float) -> str:
    """Return a number that a spreadsheet stripped with its leading 0 again, any other text unchanged.

    "912345678", "912345678.0" and 912345678 become "0912345678"; "912.345.678" becomes "0912.345.678".
    """
    typed = str(text)
    number = whole_number(typed.strip()) or typed.strip()
    digits = re.sub(r"[ .()-]", "", number)
    if not re.fullmatch(r"[2-9][0-9]{8,11}", digits):
        return typed
    if len(digits) <= 10 and _valid("0" + digits):
        return "0" + number
    return number if _number(digits, plus=False) else typed


@lru_cache(maxsize=4096)
def _read(text: str) -> tuple[tuple[Phone, ...], bool]:
    """Return the phones of `text` and whether every digit of it was understood."""
    text = whole_number(text.strip()) or clean(text, lines=True)
    simple = _SIMPLE.sub("", text)
    if simple.isdecimal() and _valid(simple):  # nearly every cell
        phone, _ = _phone(simple, plus=False, alone=True, extension="")
        return (phone,) if phone else (), True
    groups = _groups(text)
    phones: dict[str, Phone] = {}
    complete = True
    at = 0
    for end, phone in _cut(groups):
        complete = complete and phone is not None
        if phone is not None and not groups[at].fax:
            phones.setdefault(phone.e164 + phone.extension, phone)
        at = end
    return tuple(phones.values()), complete


def _groups(text: str) -> list[_Group]:
    extensions = {found.start(1): found for found in _EXTENSION.finditer(text)}
    groups: list[_Group] = []
    end, fax = 0, False
    for found in _DIGITS.finditer(text):
        if found.start() in extensions:
            if groups:
                last = groups[-1]
                groups[-1] = _Group(last.digits, last.plus, last.cost, found[0], last.fax)
            end = found.end()
            continue
        between = text[end : found.start()]
        fax = _is_fax(between, fax)
        plus = found[0].startswith("+")
        cost = None if plus or not groups or groups[-1].extension else _separator_cost(between)
        groups.append(_Group(found[0].lstrip("+"), plus, cost, "", fax))
        end = found.end()
    return groups


def _is_fax(between: str, fax: bool) -> bool:
    words = fold(between)
    if any(c.isalpha() for c in words):
        return bool(_FAX.search(words)) and not _VOICE.search(words)
    return fax and ";" not in words and "\n" not in between


def _separator_cost(between: str) -> int | None:
    return next((cost for form, cost in _SEPARATOR_COSTS if form.fullmatch(between)), None)


def _cut(groups: list[_Group]) -> list[tuple[int, Phone | None]]:
    """Return the ends of the numbers the groups make up, the cheapest way; None = a group that is no number."""
    cheapest: list[tuple[int, int, Phone | None]] = [(0, 0, None)] * (len(groups) + 1)  # cost, end, phone
    for start in range(len(groups) - 1, -1, -1):
        rest = cheapest[start + 1][0]
        cheapest[start] = (rest + _UNREAD_COST * len(groups[start].digits), start + 1, None)
        digits, cost = "", 0
        for end in range(start, len(groups)):
            group = groups[end]
            if end > start:
                if group.cost is None:
                    break
                cost += group.cost
            digits += group.digits
            if len(digits) > _LONGEST:
                break
            alone = groups[start].cost != 0 and (end + 1 == len(groups) or groups[end + 1].cost != 0)
            phone, price = _phone(digits, plus=groups[start].plus, alone=alone, extension=group.extension)
            total = cheapest[end + 1][0] + cost + price
            if phone and total < cheapest[start][0]:
                cheapest[start] = (total, end + 1, phone)
    cuts, at = [], 0
    while at < len(groups):
        _, at, phone = cheapest[at]
        cuts.append((at, phone))
    return cuts


def _phone(digits: str, *, plus: bool, alone: bool, extension: str) -> tuple[Phone | None, int]:
    number, cost = _number(digits, plus=plus), 0
    if number is None and alone and not plus and len(digits) in {9, 10} and _valid("0" + digits):
        number, cost = "0" + digits, _NO_ZERO_COST
    if number is None:
        return (_foreign(digits) if plus else None), 0
    national = _spaced(number) + (f" máy lẻ {extension}" if extension else "")
    return Phone("+84" + number.removeprefix("0"), national, extension), cost


def _number(digits: str, *, plus: bool) -> str | None:
    """Return the number as dialled inside Viet Nam ("0912345678", "19001234") when it is a valid one."""
    for code in ("84", "0084", ""):
        if digits.startswith(code) and (code or not plus):
            rest = digits.removeprefix(code)
            if code and not rest.startswith(("0", "1800", "1900")):
                rest = "0" + rest
            if _valid(rest):
                return rest
    return None


def _valid(number: str) -> bool:
    if number[:1] == "0":
        return number[1:2] in {"2", "3", "5", "6", "7", "8", "9"} and bool(_vietnamese().fullmatch(number[1:]))
    return number.startswith(("1800", "1900")) and bool(_vietnamese().fullmatch(number))


@cache
def _vietnamese() -> re.Pattern[str]:
    """The library's own patterns for the region: what its is_valid_number asks, without 70 µs a call."""
    from phonenumbers import PhoneMetadata

    region = PhoneMetadata.metadata_for_region("VN")
    if region is None:
        raise LookupError("phonenumbers has no metadata for VN")
    kinds = (region.fixed_line, region.mobile, region.toll_free, region.premium_rate, region.voip, region.uan)
    return re.compile("|".join(f"(?:{kind.national_number_pattern})" for kind in kinds if kind))


def _spaced(number: str) -> str:
    if number.startswith(("024", "028")):
        return f"{number[:3]} {number[3:7]} {number[7:]}"
    if number.startswith("02"):
        return f"{number[:4]} {number[4:8]} {number[8:]}"
    if number.startswith(("1", "069")):
        return f"{number[:4]} {number[4:]}"
    return f"{number[:4]} {number[4:7]} {number[7:]}"


@lru_cache(maxsize=1024)
def _foreign(digits: str) -> Phone | None:
    import phonenumbers

    try:
        number = phonenumbers.parse("+" + digits)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(number):
        return None
    style = phonenumbers.PhoneNumberFormat
    return Phone(
        phonenumbers.format_number(number, style.E164), phonenumbers.format_number(number, style.INTERNATIONAL)
    )
