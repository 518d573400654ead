"""Printable text broken into lines."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Mapping
from functools import lru_cache

from boothapp.domain.printed_text import NBSP

ELLIPSIS = "…"
SHORT_LAST_LINE = 5  # a last line of one word below this many letters takes a word from the line above

_BINDING = re.compile(  # every choice begins with the space, so that only spaces are looked at
    r" (?:(?<=lần thứ )(?=[IVXLC\d])"
    r"|(?<=\d )(?=×)|(?<=× )(?=\d)"
    r"|(?<=\d )(?=(?:đ|g|gr|gam|kg|mg|ml|l|lít|cm|mm|m|ha|tấn|độ|%|°)(?:\b|(?=\W|$))))"
)


@lru_cache(maxsize=1 << 14)  # specifications, units and names come up again and again
def bound(text: str) -> str:
    """Return printable `text` whose numbers stay with their unit ("120.000 đ", "58 × 74 mm", "lần thứ XVII")."""
    return _BINDING.sub(NBSP, text)


def break_lines(words: Mapping[str, float], text: str, width: float) -> list[str]:
    """Break `text` at spaces into lines of at most `width`; a word longer than a line is broken at letters.

    `words` gives the width of any word or line in the unit of `width`. A text without letters gives no lines.
    """
    if words[text] <= width:  # most texts are one line
        return [text] if text else []
    parts, space = text.split(" "), words[" "]
    lengths = [words[part] for part in parts]
    lines: list[str] = []
    current: list[str] = []
    used = 0.0
    for word, length in zip(parts, lengths, strict=True):
        if current and used + space + length <= width:
            current.append(word)
            used += space + length
            continue
        if current:
            lines.append(" ".join(current))
        *full, rest = [word] if length <= width else _broken_word(words, word, width)
        lines += full
        current, used = [rest], words[rest]
    lines.append(" ".join(current))
    if len(lines) > 1:
        _mend_short_last_line(words, lines, width)
    return [line for line in lines if line]


def _broken_word(words: Mapping[str, float], word: str, width: float) -> list[str]:
    """Break a word at letters, never before a combining mark; every piece has at least one letter."""
    pieces, piece, used = [], "", 0.0
    for letter in word:
        length = words[letter]
        if piece and used + length > width and not unicodedata.combining(letter):
            pieces.append(piece)
            piece, used = "", 0.0
        piece += letter
        used += length
    return [*pieces, piece]


def _mend_short_last_line(words: Mapping[str, float], lines: list[str], width: float) -> None:
    last, above = lines[-1], lines[-2]
    if len(last) >= SHORT_LAST_LINE or " " in last or " " not in above:
        return
    kept, _, moved = above.rpartition(" ")
    if words[moved] + words[" "] + words[last] <= width:
        lines[-2:] = [kept, f"{moved} {last}"]


def cut_lines(words: Mapping[str, float], lines: list[str], most: int, width: float) -> list[str]:
    """Return at most `most` lines; the last one ends with an ellipsis when there were more."""
    if len(lines) <= most:
        return lines
    return [*lines[: most - 1], ended(words, lines[most - 1], width)]


def ended(words: Mapping[str, float], line: str, width: float) -> str:
    """Return the beginning of `line` with an ellipsis, no wider than `width`."""
    room = width - words[ELLIPSIS]
    if words[line] > room:
        line = line[: max(bisect_right(range(len(line)), room, key=lambda end: words[line[:end]]) - 1, 0)]
    return line.rstrip(" ,;:(-–·" + NBSP) + ELLIPSIS
