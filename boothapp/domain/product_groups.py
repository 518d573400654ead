"""Which of the fair's product groups a list means."""

import re
from collections.abc import Sequence

from boothapp.domain.fair import ProductGroup
from boothapp.domain.problems import Problem
from boothapp.domain.same_values import words

_LABEL = re.compile(r"^(?:nhom|nganh)(?: (?:hang|san pham))? ")
_GENERAL = re.compile(r"^(?:(?:nhom|nganh|san pham|hang) )+")


def find(text: str, groups: Sequence[ProductGroup]) -> ProductGroup | None:
    """Return the group whose name or code `text` is, None when it is none.

    "Nhóm 1", "CNNT 1", "Thủ công mỹ nghệ" and "Sản phẩm thủ công mỹ nghệ" are the first group of CNNT. Of several
    schemes with such a group the first in the fair's order counts; a code must be the only one of its kind.
    """
    typed = words(text)
    if not typed:
        return None
    spelled = {typed, _without(_LABEL, typed)}
    for group in groups:
        if spelled & _spellings(group):
            return group
    code = [group for group in groups if words(group.code) in spelled]
    if len(code) == 1:
        return code[0]
    short = _without(_GENERAL, typed)
    return next((group for group in groups if short and short == _without(_GENERAL, words(group.name))), None)


def doubt(text: str, groups: Sequence[ProductGroup]) -> Problem | None:
    """Return that `text` is none of the fair's groups; None too when there is no text, or the fair has no groups."""
    if not text or not groups or find(text, groups):
        return None
    message = f"“{text}” is none of the fair's product groups; kept as typed."
    return Problem("group", "group_unknown", message, "warning", {"text": text})


def _spellings(group: ProductGroup) -> set[str]:
    code, name = words(group.code), words(group.name)
    with_code = {f"{code} {name}", f"{words(group.scheme)} {code}", f"{words(group.scheme)} {code} {name}"}
    return {name, words(group.name_en), *with_code} - {""}


def _without(form: re.Pattern[str], text: str) -> str:
    return form.sub("", text).strip()
