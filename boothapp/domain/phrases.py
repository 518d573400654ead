"""Set phrases of the trade found among the words of a name, whatever its case, accents and punctuation."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from boothapp.domain.text import fold

_WORD = re.compile(r"[^\W_]+")


class Word(NamedTuple):
    lower: str  # "hợp"
    folded: str  # "hop"
    start: int  # where it lies in the text it was found in
    end: int


@lru_cache(maxsize=4096)
def _forms(word: str) -> tuple[str, str]:
    return word.casefold(), fold(word)


def words(text: str) -> list[Word]:
    """Return the words of a cleaned text; letters and digits make words, everything else parts them."""
    return [Word(*_forms(found[0]), *found.span()) for found in _WORD.finditer(text)]


class PhraseBook:
    """Phrases with what each stands for, found at a place of a list of words, the longest first.

    A phrase typed without accents is found too, and one with an accent wrong: "Hop tac xa", "Cơ sơ". Short ones
    are not found in words that merely look alike when folded: "Hồ" is no "Hộ", "Trứng tằm" no "Trung tâm".
    """

    def __init__(self, phrases: Iterable[tuple[str, str]]) -> None:
        """Take pairs of a phrase and what it stands for."""
        self._by_first: dict[str, list[tuple[tuple[Word, ...], str]]] = {}
        self._by_last: dict[str, list[tuple[tuple[Word, ...], str]]] = {}
        longest_first = sorted(((tuple(words(phrase)), value) for phrase, value in phrases), key=lambda p: -len(p[0]))
        for phrase, value in longest_first:
            self._by_first.setdefault(phrase[0].folded, []).append((phrase, value))
            self._by_last.setdefault(phrase[-1].folded, []).append((phrase, value))

    def starting(self, among: Sequence[Word], position: int) -> tuple[int, str] | None:
        """Return (position behind it, what it stands for) of the phrase that starts at `position`."""
        if position >= len(among):
            return None
        for phrase, value in self._by_first.get(among[position].folded, ()):
            if _is(phrase, among[position : position + len(phrase)]):
                return position + len(phrase), value
        return None

    def ending(self, among: Sequence[Word], position: int) -> tuple[int, str] | None:
        """Return (where it starts, what it stands for) of the phrase that ends before `position`."""
        if position <= 0:
            return None
        for phrase, value in self._by_last.get(among[position - 1].folded, ()):
            start = position - len(phrase)
            if start >= 0 and _is(phrase, among[start:position]):
                return start, value
        return None


def _is(phrase: Sequence[Word], typed: Sequence[Word]) -> bool:
    if len(typed) < len(phrase) or any(a.folded != b.folded for a, b in zip(phrase, typed, strict=True)):
        return False
    exact = sum(a.lower == b.lower for a, b in zip(phrase, typed, strict=True))
    if len(phrase) == 1:
        return exact == 1
    return len(phrase) > 2 or exact > 0 or all(word.lower.isascii() for word in typed)
