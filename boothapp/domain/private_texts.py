"""What a printed book must not tell without a consent: telephones and e-mail inside texts, whose home an address is."""

import re
from functools import cache

from boothapp.domain import phones, tax_codes
from boothapp.domain.text import clean, fold
from boothapp.resource_files import rows

HIDDEN = "•••"
# a number as people write it, with its 0 or 84 in front: prices have none; hotlines (1800, 1900) are nobody's own
_SIGNS = r".()*·_\u2010-\u2015\u2212-"  # between its digits; not "/" and ",", which dates and prices have
_NUMBER = re.compile(
    rf"(?<![0-9])(?:(?:\+|84)(?:[ {_SIGNS}]{{0,2}}[0-9]){{7,13}}|\(?0(?:[ {_SIGNS}]{{0,2}}[0-9]){{7,10}})(?![0-9])"
)
_BETWEEN = re.compile(f"[{_SIGNS}]")
_OLD = re.compile(r"0[0-9]{9,10}")  # numbers of before 2018, which no list of numbers in force knows any more
_EMAIL = re.compile(r"[^\s@<>(),;]*[^\s@<>(),;/]@[^\s@<>(),;]+\.[^\W\d_]{2,}")
_TITLED = re.compile(r"(?:(?:ho )?(?:ong|ba|anh|chi|co|chu|bac|cu)|ho) (?!kinh doanh|san xuat)\w|\w+ (?:thi|van) \w")
_NAME_WORDS = range(3, 5)
_TAX_DIGITS = 10


def without_contacts(text: str) -> str:
    """Return `text` with every telephone number and e-mail address in it hidden."""
    return _NUMBER.sub(_hidden, _EMAIL.sub(HIDDEN, text) if "@" in text else text)


def _hidden(found: re.Match[str]) -> str:
    """Hide a run of digits that is a telephone number; one that is a sound tax code stays."""
    run = found[0]
    digits = "".join(filter(str.isdigit, run))
    code = tax_codes.parse(digits)
    if digits == run and code is not None and code.check_ok and len(digits) == _TAX_DIGITS:
        return run
    old = _OLD.fullmatch(digits) and (len(digits) > _TAX_DIGITS or digits != run)
    return HIDDEN if old or phones.parse(_BETWEEN.sub(" ", run)) else run


def is_person(name: str) -> bool:
    """Tell whether an exhibitor's name is that of a person: "Lò Thị Xuân", "Hộ ông Minh", "Nguyễn Đình Hùng"."""
    words = clean(name).split()
    if _TITLED.match(fold(" ".join(words))):
        return True
    return len(words) in _NAME_WORDS and all(map(str.isalpha, words)) and words[0].title() in _surnames()


@cache
def _surnames() -> frozenset[str]:
    return frozenset(row["surname"] for row in rows("surnames.csv"))
