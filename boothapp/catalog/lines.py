"""Text made ready for print and broken into lines."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Mapping

NBSP = "\u00a0"
ELLIPSIS = "…"
SHORT_LAST_LINE = 5  # a last line of one word below this many letters takes a word from the line above

_PLAIN = re.compile("[ -~\u00a1-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2013-\u2026]*")
# zero-width, direction, joining and variation marks, the soft hyphen: nothing of them is seen on paper
_UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb"
    "\U000e0000-\U000e0fff]"
)
# ordinary letters and figures in disguise: full width, and the bold or slanted alphabets of social networks
_DISGUISED = re.compile("[\uff01-\uff5e\U0001d400-\U0001d7ff]")
# bullets that Word takes from Symbol and Wingdings: their places in the private area, whatever the picture
_BULLETS = dict.fromkeys(map(ord, "\uf06c\uf06e\uf071\uf076\uf077\uf09f\uf0a7\uf0a8\uf0b7\uf0d8\uf0fc\uf0fe"), "•")
_DASHES = dict.fromkeys(map(ord, "\uf02d\uf0be\uf0e0\uf0e8\uf0f0"), "–")
_OF_WORD = _BULLETS | _DASHES
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f]")
_WIDE_SPACES = re.compile("[\u1680\u2000-\u200a\u2028\u2029\u205f\u3000]")
_NARROW_BINDING = re.compile("[\u2007\u202f]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_BINDING = re.compile(  # every choice begins with the space, so that only spaces are looked at
    r" (?:(?<=lần thứ )(?=[IVXLC\d])"
    r"|(?<=\d )(?=×)|(?<=× )(?=\d)"
    r"|(?<=\d )(?=(?:đ|g|gr|gam|kg|mg|ml|l|lít|cm|mm|m|ha|tấn|độ|%|°)(?:\b|(?=\W|$))))"
)


def printable(text: str) -> str:
    """Return `text` in NFC on one line, without letters that have no picture; NBSP keeps binding words."""
    if not _PLAIN.fullmatch(text):
        text = _CONTROLS.sub(" ", _UNSEEN.sub("", text))
        text = _NARROW_BINDING.sub(NBSP, _WIDE_SPACES.sub(" ", text))
        text = text.translate(_OF_WORD)
        text = _DISGUISED.sub(lambda letter: unicodedata.normalize("NFKC", letter[0]), text)
        text = unicodedata.normalize("NFC", _SURROGATES.sub("\ufffd", text))
    return " ".join([word for word in text.split(" ") if word])


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
