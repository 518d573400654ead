"""Numbering booths by a pattern such as "A{01}": prefix, first number, step, serpentine rows, numbers left out."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

_PATTERN = re.compile(r"(?P<prefix>[^{}]*)\{(?P<number>[0-9]{1,6})\}(?P<suffix>[^{}]*)")
MOST_DIGITS = 6


@dataclass(frozen=True)
class Numbering:
    prefix: str = "A"
    start: int = 1
    step: int = 1  # negative counts down
    digits: int = 2  # "01"; a longer number keeps all of its own
    skip: frozenset[int] = frozenset()  # numbers that are left out, such as 13
    serpentine: bool = False  # every second row is counted from its other end
    suffix: str = ""

    @property
    def pattern(self) -> str:
        """Return the pattern that reads as this numbering again: "A{01}"."""
        return f"{self.prefix}{{{self.start:0{self.digits}d}}}{self.suffix}"


def from_pattern(
    pattern: str, step: int = 1, skip: Collection[int] = (), *, serpentine: bool = False
) -> Numbering | None:
    """Read "A{01}": the number in braces is the first one, its length how many digits there are; None when it is none.

    A pattern without braces that ends in digits, "A01", is read alike.
    """
    found = _PATTERN.fullmatch(pattern.strip()) or re.fullmatch(
        rf"(?P<prefix>[^{{}}]*?)(?P<number>[0-9]{{1,{MOST_DIGITS}}})(?P<suffix>[a-z]?)", pattern.strip()
    )
    if found is None or step == 0:
        return None
    number = found["number"]
    return Numbering(found["prefix"], int(number), step, len(number), frozenset(skip), serpentine, found["suffix"])


def parse_skips(text: str) -> frozenset[int] | None:
    """Read "4, 13, 20-22" into numbers; None when something in it is no number."""
    numbers: set[int] = set()
    for part in re.split(r"[,;\s]+", re.sub(r"\s*[-–]\s*", "-", text.strip())):
        if not part:
            continue
        found = re.fullmatch(r"([0-9]{1,6})(?:-([0-9]{1,6}))?", part)
        if found is None:
            return None
        first, last = sorted((int(found[1]), int(found[2] or found[1])))
        if last - first > 10_000:
            return None
        numbers.update(range(first, last + 1))
    return frozenset(numbers)


def codes(numbering: Numbering, rows: Sequence[int]) -> list[list[str]]:
    """Return the booth codes row by row, left to right, for rows of so many booths.

    Numbers below 0 are never given: counting down ends the list early, and what is left over gets no code ("").
    """
    numbers = _numbers(numbering)
    found = []
    for row, count in enumerate(rows):
        given = [_code(numbering, next(numbers, None)) for _ in range(count)]
        found.append(given[::-1] if numbering.serpentine and row % 2 else given)
    return found


def codes_in_order(numbering: Numbering, count: int) -> list[str]:
    """Return `count` codes one after the other."""
    return codes(Numbering(**{**vars(numbering), "serpentine": False}), [count])[0]


def _numbers(numbering: Numbering) -> Iterator[int]:
    number = numbering.start
    while number >= 0:
        if number not in numbering.skip:
            yield number
        number += numbering.step


def _code(numbering: Numbering, number: int | None) -> str:
    return "" if number is None else f"{numbering.prefix}{number:0{numbering.digits}d}{numbering.suffix}"
