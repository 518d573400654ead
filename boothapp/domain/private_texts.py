"""What a printed book must not tell without a consent: telephones inside texts, and whose home an address is."""

import re

from boothapp.domain import phones
from boothapp.domain.text import clean

HIDDEN = "•••"
# a number as people write it, with its 0 or 84 in front: prices have none; hotlines (1800, 1900) are nobody's own
_NUMBER = re.compile(r"(?<![\w.,/-])(?:\+|\(?0|84)(?:[ .()-]{0,2}[0-9]){5,13}(?![0-9])")
_PERSON = re.compile(r"(?:(?:Ông|Bà|Anh|Chị|Cô|Chú|Bác|Cụ)\s+\w|[^\W\d_]+\s+(?:Thị|Văn)\s+[^\W\d_])")


def without_phones(text: str) -> str:
    """Return `text` with every telephone number in it hidden."""
    return _NUMBER.sub(lambda found: HIDDEN if phones.parse(found[0]) else found[0], text)


def is_person(name: str) -> bool:
    """Tell whether an exhibitor's name is that of a person: "Lò Thị Xuân", "Bà Cầm Thị Ín"."""
    return _PERSON.match(clean(name).title()) is not None
