"""Numbers of identity cards beside the name of a body, a person or an address: they are never printed."""

import re

from boothapp.domain.text import clean
from boothapp.spreadsheets.name_cells import Fields, Warn

_FIELDS = ("name", "name_address", "contact", "contact_with_phone", "address", "address_phone")
_DIGITS = re.compile(r"\d(?:[ .-]?\d){8}")
_LABEL = r"(?:số\s+)?(?:cccd|cmnd|cmt|căn cước(?: công dân)?|số định danh|(?:số )?định danh cá nhân)(?:\s*/\s*cmnd)?"
_NUMBER = re.compile(
    rf"[\s,;–-]*\(?\s*{_LABEL}\s*(?:số)?\s*[:.]?\s*(?P<labelled>\d(?:[ .-]?\d){{8,11}})(?!\d)\s*\)?"
    r"|[\s,;–-]*\(?\s*(?<![\d+])(?P<bare>0\d{11})(?!\d)\s*\)?",
    re.IGNORECASE,
)


def part(fields: Fields, warn: Warn) -> None:
    """Move the number of an identity card from the cells of names, persons and addresses to that of the tax code."""
    for name in _FIELDS:
        text = fields.get(name, "")
        if not text or not _DIGITS.search(text) or not (found := _NUMBER.search(text)):
            continue
        rest = _NUMBER.sub("", text).strip(" ,;–-\n")
        if not any(map(str.isalpha, rest)):
            continue
        digits = re.sub(r"\D", "", found["labelled"] or found["bare"])
        fields[name] = rest
        fields.setdefault("tax_id", digits)
        is_kept = re.sub(r"\D", "", fields["tax_id"]) == digits
        warn("personal_number_parted" if is_kept else "personal_number_left_out", clean(rest), name)
