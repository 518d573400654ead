"""The Vietnamese order of texts, as a plain string that Python and SQLite compare alike.

The rules are those of CLDR (root collation with the tailoring of vi.xml; domain.md section 11, source cldr):
white space < punctuation < symbols < currency < numbers by value < letters; ă â đ ê ô ơ ư are letters of
their own; tones (ngang huyền hỏi ngã sắc nặng) decide only between texts of the same letters, over the whole
text, and case only between texts of the same tones, small letters first. "Bà An" stands before "Ba Bình".
The program sorts by these keys alone, so that a list printed on any machine stands in the same order.
"""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

# A key is "<letters>\x01<marks>\x01<cases>". In the first part a letter is itself, ă is "a}" and â "a~" (which
# any "a" with another letter behind it precedes); a number is its count of digits and the digits, "A10" -> "a210".
# In the other two every element of the first part has ".", the lowest weight; dots at the end are left off.
_COMMON = "."
_LETTERS = {
    "ă": "a}", "â": "a~", "đ": "d}", "ê": "e}", "ô": "o}", "ơ": "o~", "ư": "u}",
    "ı": "i|", "ŋ": "n|", "ĸ": "q|", "ŧ": "t|", "þ": "z|", "\u02bc": "z}",
}  # fmt: skip
_OWN_LETTERS = {"a\u0306": "ă", "a\u0302": "â", "e\u0302": "ê", "o\u0302": "ô", "o\u031b": "ơ", "u\u031b": "ư"}
# Unicode does not decompose these; the dot of ŀ ranks behind all marks.
_WITH_STROKE = {"ø": "o\u0338", "ł": "l\u0335", "ħ": "h\u0335", "ŀ": "l\u0361"}
# Sign -> what it stands for, and its rank among such variants: behind the plain sign, before one with a mark.
_VARIANTS = {
    "æ": ("ae", "1"), "œ": ("oe", "1"), "ð": ("d", "1"), "ß": ("ss", "1"), "ſ": ("s", "2"),
    "‘": ("'", "1"), "’": ("'", "2"), "‚": ("'", "3"), "‛": ("'", "4"),
    "“": ('"', "1"), "”": ('"', "2"), "„": ('"', "3"), "‟": ('"', "4"),
}  # fmt: skip
_WHITE_SPACE = "\t\n\v\f\r\x85\u2028\u2029"
_PUNCTUATION = "‾_‗-‐‒–—―⁓,;⁏:!¡?¿‽.·⁕⁖⁘⁙⁚⁛⁜⁝⁞'‹›\"«»()[]{}⁅⁆‖§¶⁋@*⁎⁑/\\&⁊#%‰‱†‡•‣‧⁃⁌⁍′‵‸※‿⁔⁀⁐⁁⁂"
_ACCENT_SYMBOLS = "`´˜^¯˘˙¨˚˝¸˛°©®"  # stand before the other symbols
_MATH_SYMBOLS = "+±÷×<=>¬|¦~"  # stand among the mathematical operators, behind "∑"
_CURRENCY = "¤¢$£¥"
_GROUPS = {"Z": " ", "P": "!", "S": "#", "Sc": "$", "N": ";~"}  # of all other signs; letters "{"
_MARKS = (  # code points by rank, U+0300 being the grave of "à"; those that CLDR does not tell apart share a rank
    "332|313 343|314|300|309|303|301|323|306|302|30c|30a|342|308|30b|307|338|327|328|304|30d 30e 312 315 31a 33d "
    "33e 33f 346 34a 34b 34c 350 351 352 357 35b 35d 35e|316 317 318 319 31c 31d 31e 31f 320 329 32a 32b 32c 32f "
    "333 33a 33b 33c 347 348 349 34d 34e 353 354 355 356 359 35a 35c 35f 362|336 337|335|305|30f|310|311|31b|321|"
    "322|324|325|326|32d|32e|330|331|334|339|345|358|360|361"
)
_MARK_WEIGHTS = {
    chr(int(mark, 16)): chr(ord("A") + rank) for rank, marks in enumerate(_MARKS.split("|")) for mark in marks.split()
}
# Weights of the forms a character can have (tertiary weights of UTS #10), the capital of each behind it.
_FORMS = {
    "": ".5", "<wide>": "16", "<compat>": "27", "<font>": "38", "<circle>": "49",
    "<super>": "AA", "<sub>": "BB", "<noBreak>": "CC", "<square>": "DE", "<fraction>": "FF",
}  # fmt: skip
_PIECE = re.compile("\\d+|.[\u0300-\u036f]*", re.DOTALL)
_LONGEST_NUMBER = 254  # digits; CLDR's numeric order takes a longer one in parts


class _Weights(NamedTuple):
    letters: str
    marks: str
    cases: str


def sort_key(text: str) -> str:
    """Return the key by which texts stand in Vietnamese order, numbers by their value ("A2" < "A10").

    Keys compare as QCollator(QLocale("vi_VN")) in numeric mode compares the texts. They are valid UTF-8 without
    NUL whatever the text holds. Letters of other scripts stand behind z, by code point.
    """
    pieces = _PIECE.findall(unicodedata.normalize("NFC", text))
    weights = [weight for weight in map(_weights, pieces) if weight]
    if not weights:
        return ""
    letters, marks, cases = map("".join, zip(*weights, strict=True))
    return f"{letters}\x01{marks.rstrip(_COMMON)}\x01{cases.rstrip(_COMMON)}"


@lru_cache(maxsize=4096)
def _weights(piece: str) -> _Weights | None:
    """Return the weights of a number, or of a character with the marks on it; None when it is invisible."""
    if piece.isdecimal():
        return _number(piece)
    base, *marks = list(unicodedata.normalize("NFD", piece))
    for position, mark in enumerate(marks):
        own = _OWN_LETTERS.get(base.lower() + mark)
        blocked = position > 0 and unicodedata.combining(marks[position - 1]) == unicodedata.combining(mark)
        if own and not blocked:
            base = own.upper() if base.isupper() else own
            del marks[position]
            break
    found = [weights for char in (base, *marks) for weights in _character(char)]
    return _Weights(*map("".join, zip(*found, strict=True))) if found else None


def _number(digits: str) -> _Weights:
    digits = "".join(str(unicodedata.decimal(digit)) for digit in digits)
    parts = []
    while digits:
        digits = digits.lstrip("0") or "0"
        part, digits = digits[:_LONGEST_NUMBER], digits[_LONGEST_NUMBER:]
        parts.append((str(len(part)) if len(part) < 10 else f":{len(part):03d}") + part)
    return _Weights("".join(parts), _COMMON * len(parts), _COMMON * len(parts))


def _character(char: str, form: str = "") -> list[_Weights]:
    """Return the weights of one character: none when it is invisible, several when it stands for several."""
    lower = char.lower()
    case = _FORMS.get(form, "27")[char != lower]
    if char in _MARK_WEIGHTS:
        return [_Weights("", _MARK_WEIGHTS[char], _COMMON)]
    if lower in _WITH_STROKE:
        base, stroke = list(_WITH_STROKE[lower])
        return [_Weights(base, _COMMON, case), _Weights("", _MARK_WEIGHTS[stroke], _COMMON)]
    if lower in _VARIANTS:
        stands_for, rank = _VARIANTS[lower]
        rest = [_Weights(letter, _COMMON, case) for letter in stands_for[1:]]
        return [_Weights(_primary(stands_for[0]), rank, case), *rest]
    if not form and (stands_for := _compatible(char)):
        form = unicodedata.decomposition(char).split(" ", 1)[0]
        return [weights for part in stands_for for weights in _character(part, form)]
    if unicodedata.category(char) in {"Mn", "Me"}:  # of another script, or the picture selector of an emoji
        invisible = char == "\u034f" or "VARIATION SELECTOR" in unicodedata.name(char, "")
        return [] if invisible else [_Weights("", "~" + char, _COMMON)]
    primary = _primary(lower)
    return [_Weights(primary, _COMMON, case)] if primary else []


def _compatible(char: str) -> str:
    """Return the plain signs a sign such as "²", "№" or "Ａ" is a form of, "" when it is one of its own."""
    decomposition = unicodedata.decomposition(char)
    if not decomposition.startswith("<") or decomposition.startswith("<compat> 0020 0"):
        return ""
    return unicodedata.normalize("NFKD", char)


def _primary(char: str) -> str:
    """Return the weight that decides first; first signs of weights stand in the order of the groups."""
    category = unicodedata.category(char)
    if "a" <= char <= "z" or char == " ":
        weight = char
    elif char in _LETTERS:
        weight = _LETTERS[char]
    elif char in _WHITE_SPACE:
        weight = chr(2 + _WHITE_SPACE.index(char))
    elif char in _PUNCTUATION:
        weight = "!" + chr(ord("!") + _PUNCTUATION.index(char))
    elif char in _ACCENT_SYMBOLS:
        weight = "#" + chr(ord("!") + _ACCENT_SYMBOLS.index(char))
    elif char in _MATH_SYMBOLS:
        weight = "#∑~" + chr(ord("!") + _MATH_SYMBOLS.index(char))
    elif char in _CURRENCY:
        weight = "$" + chr(ord("!") + _CURRENCY.index(char))
    elif char == "⁄":
        weight = "#∕~"
    elif category == "Nd":
        weight = f";{unicodedata.decimal(char)}"  # within "½" or "²", behind the numbers
    elif category in {"Cc", "Cf"}:
        weight = ""
    elif category == "Cs":
        weight = "{\ufffd"
    else:
        weight = _GROUPS.get(category, _GROUPS.get(category[0], "{")) + char
    return weight
