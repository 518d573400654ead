"""Vietnamese typed with the fonts of the time before Unicode: TCVN3 (.VnTime) and VNI."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Literal

from boothapp.resource_files import rows

Encoding = Literal["tcvn3", "vni"]

_UNICODE_VIETNAMESE = re.compile("[\u1ea0-\u1ef9]")


@cache
def _table(name: str) -> tuple[re.Pattern[str], dict[str, str]]:
    mapping = {}
    for row in rows(f"{name}.csv"):
        legacy = bytes.fromhex(row["legacy_hex"]).decode("latin-1")
        mapping[legacy] = "".join(chr(int(code, 16)) for code in row["unicode_hex"].split())
    if name == "tcvn3":
        mapping |= {"\u2212": "ư", "\u2219": "ã"}  # what PDFs make of AD and B7
    else:
        mapping |= {"iø": "ì", "iù": "í", "iû": "ỉ", "iõ": "ĩ", "iï": "ị", "yï": "ỵ"}
        mapping |= {"IØ": "Ì", "IÙ": "Í", "IÛ": "Ỉ", "IÕ": "Ĩ", "IÏ": "Ị", "YÏ": "Ỵ"}
    longest_first = sorted(mapping, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, longest_first))), mapping


def _decode(text: str, name: str) -> str:
    pattern, mapping = _table(name)
    return pattern.sub(lambda found: mapping[found[0]], text)


def decode_tcvn3(text: str, *, capitals: bool = False) -> str:
    """Return TCVN3 text as Unicode; `capitals` for the "H" fonts, whose letters are all capitals."""
    decoded = _decode(text, "tcvn3")
    return decoded.upper() if capitals else decoded


def decode_vni(text: str) -> str:
    """Return VNI text as Unicode."""
    return _decode(text, "vni")


def is_unicode_vietnamese(text: str) -> bool:
    """Whether `text` holds a letter that only Vietnamese in Unicode has (U+1EA0-U+1EF9)."""
    return _UNICODE_VIETNAMESE.search(text) is not None


def recognise(texts: Sequence[str]) -> Encoding | None:
    """Return the legacy encoding of a group of texts, None when they are Unicode already."""
    whole = " ".join(texts)
    if is_unicode_vietnamese(whole):
        return None
    if len(re.findall("[µ¸¶·¹¨©ª«¬®]", whole)) >= 2:
        return "tcvn3"
    if len(re.findall("[aeouyôöAEOUYÔÖ][øùûõïâêáàåãäéèúüëØÙÛÕÏÂÊÁÀÅÃÄÉÈÚÜË]", whole)) >= 2:
        return "vni"
    return None


def font_encoding(font_name: str) -> tuple[Encoding | None, bool]:
    """Return the encoding a font of that name stands for, and whether its letters are all capitals."""
    name = font_name.strip().casefold()
    if name.startswith(".vn"):
        return "tcvn3", name.endswith("h")
    if name.startswith("vni"):
        return "vni", False
    return None, False
