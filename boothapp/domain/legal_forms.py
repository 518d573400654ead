"""The legal form in an exhibitor's name: "HTX", "Công ty TNHH MTV", "Co., Ltd" (domain.md sections 3 and 11)."""

from dataclasses import dataclass
from functools import cache, lru_cache

from boothapp.domain.exhibitor import KINDS
from boothapp.domain.phrases import PhraseBook, Word, words
from boothapp.domain.text import clean, fold
from boothapp.resource_files import rows

_BRANCH = "branch"


@dataclass(frozen=True)
class LegalName:
    form: str  # class of `legal-forms.csv`: "cooperative", "llc", of a branch "branch llc"; "" when there is none
    form_text: str  # as the name writes it: "HTX", "Chi nhánh Công ty TNHH"; "" when there is none
    distinctive: str  # the name without it: "chè Hảo Đạt"; may be empty


@cache
def _forms() -> dict[str, dict[str, str]]:
    return {row["form"]: row for row in rows("legal-forms.csv")}


@cache
def _book(place: str) -> PhraseBook:
    """Return the spellings that stand in front of a name, behind it, or after a form in front ("after")."""
    spellings = rows("legal-form-spellings.csv")
    return PhraseBook((row["spelling"], row["form"]) for row in spellings if row["place"] == place)


@lru_cache(maxsize=8192)
def split_legal_form(name: str) -> LegalName:
    """Return a name's legal form, as a class and as written, and the distinctive rest.

    HTX and Hợp tác xã are one class, so are CTCP, Công ty CP and Joint Stock Company; words for the business
    ("nông nghiệp", "sản xuất") belong to the distinctive name.
    """
    name = _unquoted(clean(name))
    found = words(name)
    return _in_front(name, found) or _behind(name, found) or LegalName("", "", name)


def _in_front(name: str, found: list[Word]) -> LegalName | None:
    match = _book("front").starting(found, 0)
    if match is None:
        return None
    end, form = match
    if form == _BRANCH and (inner := _book("front").starting(found, end)):
        end, form = inner[0], f"{_BRANCH} {inner[1]}"
    if form.endswith("llc") and (after := _book("after").starting(found, end)):
        end, form = after[0], form.removesuffix("llc") + after[1]
    if form in {"household", "establishment", "artisan"} and end < len(found) and found[end].lower in {"ông", "bà"}:
        end += 1
    return LegalName(form, name[found[0].start : found[end - 1].end], _stripped(name[found[end - 1].end :]))


def _behind(name: str, found: list[Word]) -> LegalName | None:
    """Find an English form at the end, or any form in brackets there, as the A-Z index prints it."""
    bracket = name.rfind("(")
    if bracket > 0 and name.endswith(")"):
        inner = split_legal_form(name[bracket + 1 : -1])
        if inner.form and not inner.distinctive:
            return LegalName(inner.form, inner.form_text, _stripped(name[:bracket]))
    match = _book("end").ending(found, len(found))
    if match is None or match[0] == 0:
        return None
    start, form = match
    return LegalName(form, name[found[start].start :], _stripped(name[: found[start].start]))


_QUOTES = {'"': '"', "'": "'", "“": "”", "‘": "’", "«": "»"}


def _stripped(rest: str) -> str:
    return _unquoted(rest.strip(" ,;:.-–—_/|").removeprefix(")").lstrip())


def _unquoted(name: str) -> str:
    quoted = len(name) > 2 and _QUOTES.get(name[0]) == name[-1] and name[-1] not in name[1:-1]
    return name[1:-1].strip() if quoted else name


def family_of(form: str) -> str:
    """Return the kind of body a form makes: company, cooperative, small, …; forms of one family can be one body."""
    return _BRANCH if form.startswith(_BRANCH) else _forms()[form]["family"] if form else ""


def printed_form(form: str) -> str:
    """Return a form as the index prints it, always alike: "HTX", "Công ty CP", "Chi nhánh HTX"."""
    return " ".join(filter(None, (_forms()[part]["printed"] for part in form.split())))


def stands_behind(form: str) -> bool:
    """Whether the A-Z index puts the form behind the name; authorities stand there under their whole name."""
    return bool(form) and _forms()[form.rsplit(maxsplit=1)[-1]]["index"] == "behind"


def kind_of(name: str) -> str:
    """Return the exhibitor kind (domain.md section 3) that a name's legal form stands for, "" when it has none."""
    form = split_legal_form(name).form
    return _forms()[form.split(maxsplit=1)[0]]["kind"] if form else ""


def kind_from_text(text: str) -> str:
    """Return the exhibitor kind that a "loại hình" cell names ("HTX", "Hộ KD", "Doanh nghiệp"), "" when none."""
    code = fold(text).replace(" ", "_")
    if code in KINDS:
        return code
    found = words(clean(text))
    for place in ("kind", "end"):
        match = _book(place).starting(found, 0)
        if match and match[0] == len(found):
            return _forms()[match[1]]["kind"]
    return kind_of(text)
