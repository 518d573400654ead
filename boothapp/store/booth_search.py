"""Booths found by their number, in whatever spelling: "A09", "a 9", "gian A-09"."""

import re
from collections.abc import Callable
from functools import lru_cache

from sqlite_utils import Database

from boothapp.domain import booth_codes
from boothapp.domain.text import fold
from boothapp.store.kept import kept

_NO_PART_OF_CODE = re.compile(r"\b(?:gian(?: hang)?|khu|booth|stand)\b|[\W_]+")
_WITHOUT_NUMBER = re.compile(r"\D*")
_GIVEN = """
    SELECT exhibitor_id, code, slot FROM assignments JOIN booths ON booths.id = booth_id
    WHERE assignments.deleted_at IS NULL AND booths.deleted_at IS NULL AND assignments.status <> 'declined'
      AND exhibitor_id IS NOT NULL"""
_MOST_PLAIN = 10_000  # numbers of booths, in a word each


def exhibitors_in(db: Database, text: str) -> list[str]:
    """Return the ids of the exhibitors in booths whose number is `text` or begins with it; a slot counts: "A09a"."""
    if _WITHOUT_NUMBER.fullmatch(text):
        return []
    fits = matcher(text)
    given = kept(db, "booths given", lambda: db.execute(_GIVEN).fetchall())
    return list(dict.fromkeys(id_ for id_, code, slot in given if fits(code) or (slot and fits(code + slot))))


def matcher(text: str) -> Callable[[str], int]:
    """Return what tells how well a booth's number fits `text`: 2 = it is that one, 1 = it begins so, 0 = not at all."""
    typed = _plain(text)
    key = booth_codes.sort_key(text) if booth_codes.parse(text) else None

    def fit(code: str) -> int:
        plain = _plain(code)
        if not typed or not plain.startswith(typed[0]):
            return 0
        if plain == typed or (key is not None and booth_codes.sort_key(code) == key):
            return 2
        return int(plain.startswith(typed))

    return fit


@lru_cache(_MOST_PLAIN)
def _plain(text: str) -> str:
    return _NO_PART_OF_CODE.sub("", fold(text))
