"""Text as it is seen once it is printed, whatever signs were typed; what is hidden in a text is looked for there."""

import re
import unicodedata
from collections.abc import Callable

from boothapp.domain.text import clean

NBSP = "\u00a0"

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
_FIGURE = re.compile(  # in any guise
    "[\\d\u00b2\u00b3\u00b9\u2070-\u2089\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\U0001f100-\U0001f10a]"
)
_FEWEST = 7  # figures of a number that is hidden
_AT_SIGNS = "@\uff20\ufe6b"


def printable(text: str) -> str:
    """Return `text` in NFC on one line, without letters that have no picture; NBSP keeps binding words."""
    if not _PLAIN.fullmatch(text):
        text = _CONTROLS.sub(" ", _UNSEEN.sub("", text))
        text = _NARROW_BINDING.sub(NBSP, _WIDE_SPACES.sub(" ", text))
        text = text.translate(_OF_WORD)
        text = _DISGUISED.sub(lambda letter: unicodedata.normalize("NFKC", letter[0]), text)
        text = unicodedata.normalize("NFC", _SURROGATES.sub("\ufffd", text))
    return " ".join([word for word in text.split(" ") if word])


def hidden_in(text: str, hide: Callable[[str], str]) -> str:
    """Return `text` without what `hide` hides in it as it will be seen: no unseen letters, figures as figures.

    `hide` is given printable lines and hides e-mail addresses and long numbers: texts with too few figures are not
    looked at. The text is returned as it is when nothing in it is hidden.
    """
    if len(_FIGURE.findall(text)) < _FEWEST and not any(sign in text for sign in _AT_SIGNS):
        return text
    seen = "\n".join(filter(None, map(_seen, text.splitlines())))
    hidden = hide(seen)
    return text if hidden == seen else hidden


def _seen(line: str) -> str:
    line = unicodedata.normalize("NFKC", line)
    if _PLAIN.fullmatch(line):
        return printable(line)
    return "".join(str(unicodedata.decimal(char, char)) for char in clean(printable(line)))
