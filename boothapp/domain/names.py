"""Names of exhibitors: legal form and distinctive name, matching, index entries, fascia names."""

import re
from dataclasses import dataclass

from boothapp.domain import text as texts


@dataclass(frozen=True)
class LegalName:
    form: str  # canonical class such as "cooperative" or "llc"; "" when the name has none
    form_text: str  # the form as the name writes it: "HTX", "Công ty Cổ phần"
    distinctive: str  # the name without it


_FORMS = [
    ("branch", r"chi nhánh"), ("llc", r"công ty (?:tnhh|trách nhiệm hữu hạn)(?: (?:mtv|một thành viên))?"),
    ("jsc", r"công ty (?:cổ phần|cp)|ctcp"), ("private", r"dntn|doanh nghiệp tư nhân"), ("works", r"xí nghiệp"),
    ("coop_union", r"liên hiệp (?:htx|hợp tác xã)"), ("cooperative", r"htx|hợp tác xã"), ("coop_group", r"tổ hợp tác|tht"),
    ("household", r"hộ kinh doanh|hkd|hộ sản xuất"), ("establishment", r"cơ sở sản xuất|cssx|cơ sở"),
    ("craft_village", r"làng nghề"), ("company", r"công ty"), ("agency", r"sở công thương|trung tâm khuyến công"),
]  # fmt: skip
_PATTERN = re.compile("|".join(f"(?P<{code}>{words})" for code, words in _FORMS), re.I)
_KINDS = {
    "cooperative": "cooperative", "coop_union": "cooperative", "coop_group": "coop_group", "household": "household",
    "establishment": "establishment", "craft_village": "craft_village", "agency": "province_delegation", "": "",
}  # fmt: skip


def split_legal_form(name: str) -> LegalName:
    """Return a name's legal form, as a class and as written, and the distinctive rest."""
    name = texts.clean(name)
    found = _PATTERN.match(name)
    if found is None or not found.end() < len(name):
        return LegalName("", "", name)
    return LegalName(found.lastgroup or "", found[0], name[found.end() :].strip(" ,-–"))


def kind_of(name: str) -> str:
    """Return the exhibitor kind that a name's legal form stands for, "" when it has none."""
    return _KINDS.get(split_legal_form(name).form, "enterprise")


def kind_from_text(text: str) -> str:
    """Return the exhibitor kind a "loại hình" cell names, "" when it names none."""
    return kind_of(f"{text} x")


def _distinctive_words(name: str) -> list[str]:
    return re.findall(r"\w+", texts.fold(split_legal_form(name).distinctive))


def match_key(name: str) -> tuple[str, str]:
    """Return (class of the legal form, folded distinctive name); equal for two spellings of one body."""
    return split_legal_form(name).form, " ".join(_distinctive_words(name))


def same_numbers(a: str, b: str) -> bool:
    """Whether two names hold the same numbers."""
    return sorted(re.findall(r"\d+", a)) == sorted(re.findall(r"\d+", b))


def likely_duplicate(a: str, b: str) -> float:
    """Return from 0 (different) to 1 (the same) how likely two names mean one body."""
    from rapidfuzz import fuzz

    if not same_numbers(a, b):
        return 0.0
    return float(fuzz.token_set_ratio(match_key(a)[1], match_key(b)[1])) / 100


def blocking_words(name: str) -> frozenset[str]:
    """Return the words by which candidates for a duplicate are looked up."""
    return frozenset(_distinctive_words(name))


def index_name(name: str) -> str:
    """Return a name as the A-Z index prints it: "Chè Hảo Đạt (HTX)"."""
    parts = split_legal_form(name)
    if not parts.form_text or not parts.distinctive:
        return parts.distinctive or parts.form_text
    return f"{parts.distinctive[0].upper()}{parts.distinctive[1:]} ({parts.form_text})"


def index_key(name: str) -> str:
    """Return the key by which index entries stand: distinctive name, then the whole."""
    return texts.sort_key(split_legal_form(name).distinctive) + "\x01\x01" + texts.sort_key(name)


def index_letter(name: str) -> str:
    """Return the letter an index entry stands under: "A", "Ă", "Đ" … or "#"."""
    import unicodedata

    for char in split_legal_form(name).distinctive:
        if char.isalpha():
            marks = unicodedata.normalize("NFD", char.upper())
            base = unicodedata.normalize("NFC", "".join(c for c in marks if c not in "\u0300\u0301\u0303\u0309\u0323"))
            return base if base in "AĂÂBCDĐEÊFGHIJKLMNOÔƠPQRSTUƯVWXYZ" else "#"
        if char.isdigit():
            return "#"
    return "#"


def default_fascia_name(name: str, short_name: str = "") -> str:
    """Return the fascia text of an exhibitor: its short name, else its name, in capitals."""
    return texts.clean(short_name or name).upper()
