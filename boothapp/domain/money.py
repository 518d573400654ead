"""Prices in whole đồng: what lists write, and how the catalog prints it."""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from boothapp.domain import units
from boothapp.domain.cell_numbers import whole_number
from boothapp.domain.text import clean, fold

_LIMIT = 10**12  # no product of a fair costs a thousand milliard
_SMALL = 1_000  # "35" may be 35 đồng or 35 thousand: not a figure to trust
_THOUSANDS_LIMIT = 10_000  # "145.000k" was meant as 145.000, or not: not a figure to trust either

_LONGEST = 120  # letters; longer cells are sentences

_NUMBER = r"[0-9]+(?:[.,' ][0-9]{3})*(?:[.,][0-9]+)?"
_POWERS = {"k": 10**3, "nghin": 10**3, "ngan": 10**3, "ngin": 10**3, "ng": 10**3, "n": 10**3}
_POWERS |= {"trieu": 10**6, "tr": 10**6, "ty": 10**9, "ti": 10**9}
_POWER = r"(?:nghìn|ngàn|ngìn|nghin|ngan|triệu|trieu|tỷ|tỉ|ty|ti|tr|k|(?:ng|n)(?=\.? ?[đd]))"
_WORD_ENDS = r"(?![^\W\d_])"
_DONG = rf"(?:(?:việt nam |viet nam |vn ?)?(?:đồng|dong)(?: việt nam| vn)?|vn[đd]|[đd]|₫){_WORD_ENDS}\.?"
_AMOUNT = re.compile(
    rf"(?:giá(?: bán)?:? ?)?(?P<before>(?:{_DONG}) ?)?(?P<number>{_NUMBER})"
    rf"(?: ?(?P<power>{_POWER})(?:{_WORD_ENDS}|(?=[đd]{_WORD_ENDS}))\.?"
    rf"(?: ?(?:(?P<half>rưỡi|ruoi)|(?P<rest>{_NUMBER})(?: ?(?P<rest_power>{_POWER}){_WORD_ENDS})?))?)?"
    rf"(?:[.,]-+)?(?: ?(?P<dong>{_DONG}))?"
    r"(?:(?: ?/ ?| (?:một|mỗi|cho|per) )(?P<unit>\S.*)| (?P<bare_unit>\S.*))?",
    re.IGNORECASE,
)
_TAIL_IN_BRACKETS = re.compile(
    r"^(?P<figure>[^()/]*[0-9][^()/]*?) ?\((?:đvt:? ?|đơn vị:? ?)?(?P<tail>[^()]+)\)(?P<unit>.*)$", re.IGNORECASE
)
_RETAIL = re.compile(
    r"(?P<price>[^()]*[0-9][^()]*?) ?\((?:giá )?(?:bán )?(?:lẻ|niêm yết|tại hội chợ|dự kiến|tham khảo)\)", re.IGNORECASE
)
_THOUSAND_DONG = re.compile(r"^(?:x ?)?1[.,]?000 ?(?=[đdv₫/]|$)", re.IGNORECASE)
_RANGE = re.compile(
    r"(?:giá(?: bán)?:? ?)?(?:từ |tu )?(?P<low>\S.*?) ?(?:[-–—~→÷]|đến|den|tới|toi) ?(?P<high>[0-9].*)", re.IGNORECASE
)
_FROM = re.compile(
    r"(?:giá(?: bán)?:? ?)?(?:chỉ )?(?:(?:từ|tu) (?P<low>.+)|(?P<up>[0-9].*?) trở lên(?P<unit>.*))", re.IGNORECASE
)
_ZERO = re.compile(r"0+(?:[.,]0+)? ?(?:d|dong|vnd)?")
_ON_REQUEST = re.compile(
    r"(?:gia )?(?:ban )?(?:theo )?(?:lien he|lh|thoa thuan|thuong luong|call|contact|(?:price )?on request)\b.*"
    r"|(?:gia )?(?:ban )?(?:theo |tai )(?:gia )?"
    r"(?:thoi gia|thi truong|thoi diem|mua|dot|don(?: dat)? hang|gian|quay)\b.*"
    r"|(?:gia )?(?:thoi gia|thi truong)|[-–—.…/?x]*"
)
_PART_ENDS = re.compile(r"[;()]| [-–—] |, |(?<=[0-9])/(?=[0-9])|\bhoặc\b|\bhoac\b")
_ABOUT = re.compile(r"^(?:khoảng|chừng|tầm|khoang|chung|~|≈) ?", re.IGNORECASE)


@dataclass(frozen=True)
class Price:
    dong: int | None  # None = not one figure
    text: str  # what was written when it is not one figure, else ""
    unit: str = ""
    doubtful: bool = False  # a figure stands there that cannot be trusted as it is


@lru_cache(maxsize=4096)
def parse_price(value: str) -> Price:
    """Return the price that `value` writes: "145k", "1,2 triệu", "250.000 đ/kg", "35 (nghìn đồng/kg)".

    Ranges, "từ 50.000", "Liên hệ" and anything not understood are kept as text. Doubtful are texts with figures that
    are not understood and bare figures below 1.000, which may mean thousands; an amount below 1.000 that says "đồng"
    is taken as it stands, but doubtful too.
    """
    text = clean(value)
    if is_on_request(text):
        return Price(None, text, doubtful=text.startswith("0"))
    if len(text) <= _LONGEST and (amount := _amount(_normal(text))):
        dong, unit, clear = amount
        return Price(dong if clear else None, "" if clear else text, unit, doubtful=dong < _SMALL)
    if span := parse_range(text) or _from(text):
        return Price(None, text, span[-1])
    return Price(None, text, doubtful=any(c.isdecimal() for c in text))


def parse_range(text: str) -> tuple[int, int, str] | None:
    """Return the lowest and the highest price and the unit of a range such as "27.000 - 32.000 đồng/kg"."""
    found = _RANGE.fullmatch(_normal(text)) if len(text) <= _LONGEST else None
    high = _amount(found["high"]) if found else None
    low = _amount(found["low"]) if found else None
    if not found or not low or not high:
        return None
    if low[0] < _SMALL and low[0] != high[0] and (power := _power(found["high"])):
        low = (low[0] * power, low[1], low[2])  # "27-32k"
    if not _SMALL <= low[0] < high[0] or (low[1] and low[1] != high[1]):
        return None
    return low[0], high[0], high[1]


def is_on_request(text: str) -> bool:
    """Tell whether `text` says that the price is to be asked for: nothing, 0, "Liên hệ", "Thỏa thuận"."""
    folded = fold(text)
    return (_ON_REQUEST.fullmatch(folded) or _ZERO.fullmatch(folded)) is not None


def says_price(text: str) -> bool:
    """Tell whether `text` can be printed as a price: an amount, a range, several amounts with remarks, "Liên hệ".

    Of several parts those that begin with a figure must be amounts for certain, and one must be. A bare figure below
    1.000 counts: it is a price, if a doubtful one. Nothing, "0" and a dash say no price.
    """
    text = clean(text)
    if is_on_request(text):
        return not text.startswith("0") and bool(text.strip("-–—.…/?xX "))
    if len(text) > _LONGEST:
        return False
    if _amount(_normal(text)) or parse_range(text) or _from(text):
        return True
    parts = [_ABOUT.sub("", part.strip()) for part in _PART_ENDS.split(text)]
    amounts = [_amount(_normal(part)) for part in parts if part[:1].isdecimal()]
    return bool(amounts) and all(amount and amount[2] for amount in amounts)


def format_price(dong: int, unit: str = "") -> str:
    """Return the price as the catalog prints it: "120.000 đ/hộp"."""
    return f"{_grouped(dong)} đ" + (f"/{unit}" if unit else "")


def format_range_text(text: str, unit: str = "") -> str:
    """Return the text of a price as the catalog prints it: "27.000–32.000 đ/kg"; as typed when it is no range."""
    if span := parse_range(text):
        low, high, own_unit = span
        return f"{_grouped(low)}–{format_price(high, own_unit or unit)}"
    if lowest := _from(text):
        return f"từ {format_price(lowest[0], lowest[1] or unit)}"
    return text


def printed_price(dong: int | None, text: str, unit: str = "") -> str:
    """Return what the catalog prints; "" where it prints "Liên hệ": to be asked for, 0, or a text that is no price."""
    if dong:
        return format_price(dong, unit)
    return format_range_text(text, unit) if says_price(text) and not is_on_request(text) else ""


def _grouped(dong: int) -> str:
    return f"{dong:,}".replace(",", ".")


def _normal(text: str) -> str:
    """Return the text without signs at its end, its "(nghìn đồng/kg)" behind the figure."""
    text = clean(text).rstrip(" .,;/")
    if retail := _RETAIL.fullmatch(text):
        text = retail["price"].rstrip(" .,;/")
    if found := _TAIL_IN_BRACKETS.match(text):
        tail = _THOUSAND_DONG.sub("nghìn ", found["tail"])
        text = f"{found['figure']} {tail}{found['unit']}"
    return text


def _from(text: str) -> tuple[int, str] | None:
    found = _FROM.fullmatch(_normal(text)) if len(text) <= _LONGEST else None
    amount = _amount(found["low"] or found["up"] + found["unit"]) if found else None
    return (amount[0], amount[1]) if amount and amount[0] >= _SMALL else None


def _power(text: str) -> int:
    found = _AMOUNT.fullmatch(text)
    return _POWERS[fold(found["power"])] if found and found["power"] else 0


def _amount(text: str) -> tuple[int, str, bool] | None:
    """Return đồng, unit and whether that is clear, None when it is not one amount.

    A figure below 1.000 is clear when the text names the currency or a power of ten.
    """
    found = _AMOUNT.fullmatch(whole_number(text) or text)
    if not found:
        return None
    named = bool(found["before"] or found["dong"])
    if not _is_for_unit(found, named):
        return None
    power = _POWERS[fold(found["power"])] if found["power"] else 1
    value = _figure(found["number"], power)
    rest = _rest(found, power)
    if value is None or rest is None or (power > 1 and value >= _THOUSANDS_LIMIT):
        return None
    dong = value * power + rest
    if dong != int(dong) or not 0 < dong < _LIMIT:
        return None
    return int(dong), units.unit(found["unit"] or found["bare_unit"] or ""), named or power > 1 or dong >= _SMALL


def _is_for_unit(found: re.Match[str], named: bool) -> bool:
    """Tell whether what stands behind the figure can be a unit, not a second price or a remark."""
    text = found["unit"] or found["bare_unit"] or ""
    if re.search(r"[/;]| [-–—~] ", text):
        return False
    if found["bare_unit"]:
        # "2 triệu 1 bộ": the 1 may belong to either
        clear = named or (found["power"] and (found["rest_power"] or not found["rest"]))
        return bool(clear) and units.is_unit(text)
    return re.search(r"[0-9]", text) is None or units.is_unit(text)


def _rest(found: re.Match[str], power: int) -> Decimal | None:
    """Return what stands behind the power: "5" in "2 triệu 5" is 500.000, "250 nghìn" or "250.000" is itself."""
    text = found["rest"]
    if found["half"]:
        rest: Decimal | None = Decimal(power) / 2
    elif not text:
        return Decimal(0)
    elif found["rest_power"]:
        figure, rest_power = _figure(text, 1), _POWERS[fold(found["rest_power"])]
        rest = figure * rest_power if figure is not None else None
    elif re.fullmatch(r"[0-9]{1,3}", text):
        rest = Decimal(int(text)) * power / 10 ** len(text)
    else:
        rest = _figure(text, 1)
    # nothing stands behind a fraction: "1,2 triệu 5"
    return rest if rest is not None and rest < power and not re.search(r"[.,]", found["number"]) else None


def _figure(text: str, power: int) -> Decimal | None:
    """Return the number `text` writes with points or commas, None when it may be read in two ways."""
    parts, marks = re.split(r"[.,' ]", text), re.findall(r"[.,' ]", text)
    if parts[0].startswith("0") and len(parts[0]) > 1:
        return None  # a telephone number, a code
    if not marks:
        return Decimal(text)
    if len(set(marks)) == 1 and _are_groups(parts):
        # "1.250 triệu" is one and a quarter or twelve hundred and fifty
        return None if len(parts) == 2 and power >= 10**6 else Decimal("".join(parts))
    return _decimal(parts, marks, power)


def _decimal(parts: list[str], marks: list[str], power: int) -> Decimal | None:
    """Return the number whose last part is a fraction, None when that cannot be or is a part of a đồng."""
    groups, fraction, mark = parts[:-1], parts[-1], marks[-1]
    if mark not in ".," or mark in marks[:-1] or len(set(marks[:-1])) > 1:
        return None
    if len(groups) > 1 and not _are_groups(groups):
        return None
    if (power == 1 and fraction.strip("0")) or (len(fraction) == 3 and groups != ["0"]):
        return None
    return Decimal("".join(groups) + "." + fraction)


def _are_groups(parts: list[str]) -> bool:
    return len(parts[0]) <= 3 and parts[0] != "0" and all(len(part) == 3 for part in parts[1:])
