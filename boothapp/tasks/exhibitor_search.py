"""Finding exhibitors while their name is typed: by their names first, then by province, contact and goods."""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from boothapp.domain.phrases import Word, words
from boothapp.domain.text import clean, fold
from boothapp.tasks.waiting_exhibitors import Waiting

_EXACT, _BEGINS, _WITHIN, _ELSEWHERE = range(4)  # how good a match is


class Found(NamedTuple):
    one: Waiting
    by: str  # the province, contact or product that was found instead of the name, "" for the name


class ExhibitorSearch:
    """Search among these; what is known besides names is read when something is typed."""

    def __init__(self, everybody: Sequence[Waiting], known_by: Callable[[], Mapping[str, Sequence[str]]]) -> None:
        """`known_by` returns contacts and products by the exhibitor's id."""
        self._everybody, self._read_known = everybody, known_by

    @cached_property
    def _names(self) -> dict[str, tuple[str, list[Word]]]:
        return {one.id: (fold(one.names), words(clean(one.names))) for one in self._everybody}

    @cached_property
    def _others(self) -> dict[str, list[tuple[str, str]]]:
        known = self._read_known()
        return {
            one.id: [(text, fold(text)) for text in (one.province, *known.get(one.id, ())) if text]
            for one in self._everybody
        }

    def found(self, text: str) -> list[Found]:
        """Return those in whom every word of a text is found, the best first; whoever waits for booths before others.

        A word typed with accents is found first where it stands so: "chè" before "chế biến"; without, all are alike.
        """
        typed = clean(text).casefold().split()
        matches = [match for one in self._everybody if (match := self._match(one, typed))]
        first = _EXACT if any(word != fold(word) for word in typed) else _WITHIN  # accents say which word is meant
        matches.sort(key=lambda match: (match[0] == _ELSEWHERE, match[0] > first, not match[1].one.missing, match[0]))
        return [found for _, found in matches]

    def _match(self, one: Waiting, typed: Sequence[str]) -> tuple[int, Found] | None:
        name, parts = self._names[one.id]
        if all(any(part.lower.startswith(word) for part in parts) for word in typed):
            return _EXACT, Found(one, "")
        folded = [fold(word) for word in typed]
        if all(any(part.folded.startswith(word) for part in parts) for word in folded):
            return _BEGINS, Found(one, "")
        lacking = [word for word in folded if word not in name]
        if not lacking:
            return _WITHIN, Found(one, "")
        for told, other in self._others[one.id]:
            if all(word in other for word in lacking):
                return _ELSEWHERE, Found(one, told)
        return None
