"""Names of exhibitors: matched, put into the A-Z index and onto the fascia board."""

import re
from functools import lru_cache

from boothapp.domain.legal_forms import (
    LegalName,
    kind_from_text,
    kind_of,
    printed_form,
    split_legal_form,
    stands_behind,
)
from boothapp.domain.name_matching import LIKELY, blocking_words, likely_duplicate, match_key, same_numbers
from boothapp.domain.text import clean, sort_key

__all__ = [
    "LIKELY",
    "LegalName",
    "blocking_words",
    "default_fascia_name",
    "index_key",
    "index_letter",
    "index_name",
    "index_parts",
    "kind_from_text",
    "kind_of",
    "likely_duplicate",
    "match_key",
    "same_numbers",
    "split_legal_form",
]

# How the sort keys of letters that other alphabets lack begin (`sorting`).
_LETTER_OF_KEY = {"a}": "Ă", "a~": "Â", "d}": "Đ", "e}": "Ê", "o}": "Ô", "o~": "Ơ", "u}": "Ư"}
_OTHER_LETTER = re.compile("[a-z][|]|z}")  # ŋ, þ … lie between the letters of the Vietnamese alphabet


def index_name(name: str) -> str:
    """Return a name as the A-Z index prints it, the legal form behind it: "Chè Hảo Đạt (HTX)".

    Authorities ("Sở Công Thương …") and names that end in their form ("… Co., Ltd") stay as they are.
    (domain.md section 11)
    """
    first, form = index_parts(name)
    return f"{first} ({form})" if form else first


def index_parts(name: str) -> tuple[str, str]:
    """Return what `index_name` prints before the brackets and within them, "" for none."""
    parts = split_legal_form(name)
    if not parts.distinctive or not stands_behind(parts.form):
        return _indexed(name), ""
    if clean(name).endswith(parts.form_text):
        return _with_capital(clean(name)), ""
    return _indexed(name), printed_form(parts.form)


def index_key(name: str) -> str:
    """Return the key by which index entries stand: the distinctive name, then the whole.

    Names under "#" stand first; signs before the first letter or digit do not count.
    """
    first = _sorted_by(name)
    group = "\x02" if index_letter(name) == "#" else ""
    return f"{group}{first}\x01{sort_key(name)}"


def index_letter(name: str) -> str:
    """Return the letter an index entry stands under, of the Vietnamese alphabet with F, J, W and Z; else "#"."""
    key = _sorted_by(name)
    if _OTHER_LETTER.match(key):
        return "#"
    return _LETTER_OF_KEY.get(key[:2]) or (key[0].upper() if "a" <= key[:1] <= "z" else "#")


def default_fascia_name(name: str, short_name: str = "") -> str:
    """Return the text of the fascia board: the short name, else the name, in capitals (domain.md section 5)."""
    return clean((clean(short_name) or clean(name)).upper())


def _indexed(name: str) -> str:
    parts = split_legal_form(name)
    whole = not parts.distinctive or (parts.form and not stands_behind(parts.form))
    return _with_capital(clean(name) if whole else parts.distinctive)


def _with_capital(text: str) -> str:
    return text[:1].upper() + text[1:]


@lru_cache(maxsize=8192)  # an index asks for the key and for the letter
def _sorted_by(name: str) -> str:
    return sort_key(re.sub(r"^[\W_]+", "", _indexed(name)))
