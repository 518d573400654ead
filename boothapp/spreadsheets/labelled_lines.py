"""Text that names its parts itself, as lists pasted from letters do: "Đ/c: Xã A; ĐT: 0912…; MST: 0100…"."""

import re
from functools import cache

from boothapp.domain import addresses, phones
from boothapp.domain.text import clean
from boothapp.spreadsheets.heading_fields import exact_field
from boothapp.spreadsheets.joint_cells import part_phone
from boothapp.spreadsheets.product_cells import list_words

Parts = list[tuple[str, str]]  # field and value

_LABELS = ("address", "phone", "contact_phone", "email", "website", "tax_id", "registration_no", "contact")
_PHONE_DIGITS = 8  # the shortest telephone number has
_LONGEST_LABEL = 5  # words
_BARE_ADDRESS = re.compile(r"(?:địa chỉ|đ/c|đc)[\s.]+(?=\w)", re.IGNORECASE)
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_AROUND = " \n,;-–—.(+*•"
_PERSON = re.compile(r"(?:ông|bà|anh|chị|mr|mrs|ms|đ/c|đồng chí)\b", re.IGNORECASE)
_SEPARATED = re.compile(r",| [-–—] ")


def parts(text: str) -> tuple[str, Parts]:
    """Return what stands before the first label, and the field and value of each label; lines stay lines."""
    found: list[tuple[int, int, str]] = []
    for colon in re.finditer(r"\s*:\s*", text):
        if label := _label_before(text, colon.start(), found[-1][1] if found else 0):
            found.append((label[0], colon.end(), label[1]))
    if not found:
        return text, []
    ends = [start for start, _, _ in found[1:]] + [len(text)]
    named = [(field, text[start:end].strip(_AROUND)) for (_, start, field), end in zip(found, ends, strict=True)]
    return text[: found[0][0]].strip(" \n,;-–—("), [(field, value) for field, value in named if value]


def whole(text: str) -> Parts:
    """Return the parts of a text that holds nothing but such: labelled, a telephone or an e-mail address alone."""
    if ":" in text:
        before, named = parts(text)
        if named and not before.strip(_AROUND):
            return named
    elif found := _BARE_ADDRESS.match(text):
        return [("address", text[found.end() :].strip(_AROUND))]
    if sum(map(str.isdigit, text)) >= _PHONE_DIGITS and (found_phone := part_phone(text))[1] and not found_phone[0]:
        return [("phone", found_phone[1])]
    return [("email", text)] if _EMAIL.fullmatch(text) else []


def is_address(text: str) -> bool:
    """Whether words are surely an address: they begin as one, or name several places, the last a province."""
    if _PERSON.match(text):
        return False
    if begins_address(text):
        return True
    return bool(_SEPARATED.search(text)) and addresses.in_address(text) is not None and not phones.parse(text)


def begins_address(text: str) -> bool:
    """Whether words begin as an address does: "Số 5 …", "Thôn …", "Xã …"; not "Tổ trưởng …"."""
    return _beginning().match(text) is not None


def _label_before(text: str, end: int, start: int) -> tuple[int, str] | None:
    """The longest label that ends before a colon: where it begins and its field."""
    first = max(start, *(text.rfind(sign, start, end) + 1 for sign in "\n;:("))
    words = list(re.finditer(r"\S+", text[first:end]))[-_LONGEST_LABEL:]
    for word in words:
        label = text[first + word.start() : end].lstrip("-–+*•")
        if label and (field := exact_field(label)) in _LABELS:
            return first + word.start(), field
    return None


@cache
def _beginning() -> re.Pattern[str]:
    words = (re.escape(clean(word)).replace(r"\#", r"\d") for word in list_words("address_start"))
    ends = (word if word.endswith(r"\d") else rf"{word}(?=[\s.:])[\s.:]+(?!trưởng\b)\w" for word in words)
    return re.compile(rf"(?:{'|'.join(ends)})", re.IGNORECASE)
