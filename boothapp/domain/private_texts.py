"""What a printed book must not tell without a consent: telephones and e-mail inside texts, whose home an address is."""

import re
from functools import cache

from boothapp.domain import phones, tax_codes
from boothapp.domain.personal_numbers import SIGNS
from boothapp.domain.printed_text import hidden_in
from boothapp.domain.text import clean, fold
from boothapp.resource_files import rows

HIDDEN = "•••"
# a number as people write it, with its 0 or 84 in front: prices have none; hotlines (1800, 1900) are nobody's own
_APART = rf"[ \n()*{SIGNS}]{{0,3}}"  # what stands between two of its figures
_OFTEN = rf"(?:{_APART}[/,]{_APART}|[ \n()*{SIGNS}]{{1,3}})"  # in dates and prices too: only between longer groups
_NUMBER = re.compile(
    rf"(?<![0-9])\(?(?:(?:\+{_APART}|00{_APART})?84(?:{_APART}\(0\))?(?:{_APART}[0-9]){{8,10}}"
    rf"|\+(?:{_APART}[0-9]){{7,14}}|0(?:{_APART}[0-9]){{7,10}}"
    rf"|0[0-9]{{2,3}}{_OFTEN}(?:[0-9]{{6,8}}|[0-9]{{3,4}}{_OFTEN}[0-9]{{3,4}}))(?![0-9])"
)
_BEGUN = re.compile(r"[(+08]")
_DOT = r" ?[.\u2010-\u2015-] ?"
_DATE = re.compile(  # of a day or a month
    rf"\(?(?:(?:0?[1-9]|[12][0-9]|3[01]){_DOT})?(?:0?[1-9]|1[0-2]){_DOT}(?:19|20)[0-9]{{2}}(?![0-9])"
)
_BETWEEN = re.compile(r"[^0-9+]+")
_OLD = re.compile(r"0[1-9][0-9]{8,9}")  # numbers of before 2018, which no list of numbers in force knows any more
_EMAIL = re.compile(  # a narrow cell breaks it behind its "@" or before a dot
    r"[^\s@<>(),;]*[^\s@<>(),;/](?:@\s?| @ )[^\s@<>(),;]+(?:\s?\.[^\W\d_]{2,}|\.\s?(?:com|vn|net|org)\b)"
)
_TITLED = re.compile(r"(?:(?:ho )?(?:ong|ba|anh|chi|co|chu|bac|cu)|ho) (?!kinh doanh|san xuat)\w|\w+ (?:thi|van) \w")
_NAME_WORDS = range(3, 5)
_TAX_DIGITS = 10


def without_contacts(text: str) -> str:
    """Return `text` with every telephone number and e-mail address in it hidden, however its signs were typed."""
    return hidden_in(text, _without_contacts)


def _without_contacts(text: str) -> str:
    if "@" in text:
        text = _EMAIL.sub(HIDDEN, text)
    shown, end, at = [], 0, 0
    while begun := _BEGUN.search(text, at):
        at = begun.end()
        if found := _NUMBER.match(text, begun.start()):
            if date := _DATE.match(found[0]):
                at = found.start() + date.end()
            elif _is_number(found[0]):
                shown += [text[end : found.start()], HIDDEN]
                end = at = found.end()
    return "".join([*shown, text[end:]])


def _is_number(run: str) -> bool:
    """Tell whether a run of figures is a telephone number; one that is a sound tax code is none."""
    digits = "".join(filter(str.isdigit, run))
    code = tax_codes.parse(digits)
    if digits == run and code is not None and code.check_ok and len(digits) == _TAX_DIGITS:
        return False
    old = _OLD.fullmatch(digits) and (len(digits) > _TAX_DIGITS or digits != run)
    return bool(old or phones.parse(_BETWEEN.sub(" ", run)))


def is_person(name: str) -> bool:
    """Tell whether an exhibitor's name is that of a person: "Lò Thị Xuân", "Hộ ông Minh", "Nguyễn Đình Hùng"."""
    words = clean(name).split()
    if _TITLED.match(fold(" ".join(words))):
        return True
    return len(words) in _NAME_WORDS and all(map(str.isalpha, words)) and words[0].title() in _surnames()


@cache
def _surnames() -> frozenset[str]:
    return frozenset(row["surname"] for row in rows("surnames.csv"))
