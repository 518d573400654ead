"""Names found by their words: thousands of names indexed once, then asked which of them a few words mean."""

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache

from boothapp.domain.file_names import squeezed, tokens

_NEAR = 40  # names worth comparing closely
_RARE = 3  # words of a name that are looked up
_MOST = 3_000  # names that share a word before it tells nothing
_SHORTEST = 4  # letters of a word that may be mistyped


class NameIndex:
    """Names by an id of the caller's."""

    def __init__(self, names: Mapping[str, str]) -> None:
        self.words: dict[str, frozenset[str]] = {}
        self.order: dict[str, Sequence[str]] = {}  # the same words as they stand in the name
        self._by_word: dict[str, list[str]] = defaultdict(list)
        self._squeezed: dict[str, list[str]] = defaultdict(list)
        for key, name in names.items():
            self.order[key] = tokens(name)
            found = self.words[key] = frozenset(self.order[key])
            for word in found:
                self._by_word[word].append(key)
            self._squeezed[squeezed(name)].append(key)
        count = max(1, len(names))
        self._weights = {word: math.log1p(count / (1 + len(keys))) for word, keys in self._by_word.items()}
        self._strange = math.log1p(count)
        self._totals: dict[str, float] = {}
        self.known = lru_cache(maxsize=4096)(self._known)

    def likeness(self, asked: Collection[str], key: str) -> float:
        """Return from 0 to 1 how much of both, the words asked for and the name, is the same; rare words tell more."""
        name, words = self.words[key], set(asked)
        shared, both = self._weight(name & words), self._weight(words) + self._total(key)
        return 2 * shared / both if both else 0.0

    def share(self, words: Iterable[str], key: str) -> float:
        """Return from 0 to 1 how much of a name these of its words are; rare words tell more."""
        return self._weight(set(words)) / self._total(key)

    def _weight(self, words: Iterable[str]) -> float:
        return sum([self._weights.get(word, self._strange) for word in words])

    def _total(self, key: str) -> float:
        if key not in self._totals:
            self._totals[key] = self._weight(self.words[key])
        return self._totals[key]

    def written_together(self, text: str) -> Sequence[str]:
        """Return the names that are this text but for marks and what stands between the letters."""
        return self._squeezed.get(squeezed(text), ())

    def near(self, asked: Collection[str]) -> list[str]:
        """Return the names that share a telling word with those asked for, the nearest first."""
        present = sorted(set(asked) & self._by_word.keys(), key=lambda word: len(self._by_word[word]))
        shared: Counter[str] = Counter()
        for word in present[:_RARE]:
            shared.update(self._by_word[word][:_MOST])
        best = [key for key, _ in shared.most_common(_NEAR)]
        return sorted(best, key=lambda key: (-self.likeness(asked, key), key))

    def spelled(self, words: Iterable[str]) -> list[str]:
        """Return the words as the names spell them: one that is mistyped becomes the one it is like."""
        return [self.known(word) for word in words]

    def _known(self, word: str) -> str:
        if word in self._by_word or len(word) < _SHORTEST or word.isdecimal():
            return word
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        found = process.extractOne(word, self._by_word.keys(), scorer=OSA.distance, score_cutoff=1)
        return found[0] if found else word
