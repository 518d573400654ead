"""Names of picture files as people give them: "A09_1.jpg", "HTX Mat ong - phan hoa (2).jpg", "IMG_2041.JPG"."""

import re
from dataclasses import dataclass
from pathlib import PurePath

from boothapp.domain.text import fold

_COPY = re.compile(r"(?: *\([0-9]{1,3}\)| *[-–] *(?:copy|ban sao)(?: *\([0-9]+\))?| copy)+$", re.IGNORECASE)
_APART = re.compile(r" +[-–—] +|[–—]|_+| *- *")
_WORD = re.compile(r"[a-z]+|[0-9]+")
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
# what cameras, telephones and messengers call their pictures: it says nothing of what is seen
_CAMERA = re.compile(
    r"(?:img|dsc[nf]?|pxl|p|z|photo|image|anh|hinh|screenshot|untitled|whatsapp image|zalo|received|mvimg|fb[_ ]img)"
    r"?[-_ .]*(?:[0-9]{3,}[-_ .0-9a-f~]*|[0-9a-f]{20,})",
    re.IGNORECASE,
)
_PICTURE_WORDS = frozenset(("anh", "hinh", "img", "photo", "pic", "jpg", "sp"))


@dataclass(frozen=True)
class FileName:
    """What a name says, in the parts its separators make."""

    parts: tuple[str, ...]  # as typed, words written together parted: ("HTX Mat Ong", "phan hoa")
    number: int | None  # that stands at its end: 1 of "A09_1"
    ids: tuple[str, ...]  # identifiers of records in it


def read(name: str) -> FileName:
    """Return what the name of a file, or of a folder, says; endings, copies and camera names say nothing."""
    stem = PurePath(name).stem if PurePath(name).suffix[1:].isalnum() and len(PurePath(name).suffix) <= 5 else name
    stem = _COPY.sub("", stem.strip())
    ids = tuple(found.lower() for found in _UUID.findall(stem))
    stem = _UUID.sub(" ", stem)
    if _CAMERA.fullmatch(fold(stem)):
        return FileName((), None, ids)
    parts = [part.strip(" .,") for part in _APART.split(_humps_parted(stem)) if part.strip(" .,")]
    number = None
    if len(parts) > 1 and parts[-1].isdecimal() and len(parts[-1]) <= 3:
        number = int(parts.pop())
    elif parts and (found := re.fullmatch(r"(.*[^\W\d_]) ([0-9]{1,2})", parts[-1])):
        number = int(found[2])
        parts[-1] = found[1]
    return FileName(tuple(parts), number, ids)


def tokens(text: str) -> list[str]:
    """Return the folded words and numbers of a text."""
    return [word for word in _WORD.findall(fold(text)) if word not in _PICTURE_WORDS]


def _humps_parted(text: str) -> str:
    """Part words at every capital behind a small letter: "Mat Ong" for "MatOng"."""
    if text.islower() or text.isupper():
        return text
    pairs = zip(" " + text, text, strict=False)
    return "".join(f" {now}" if now.isupper() and before.islower() else now for before, now in pairs)


def squeezed(text: str) -> str:
    """Return the folded letters and digits with nothing between them: "matong" of "Mật ong"."""
    return "".join(_WORD.findall(fold(text)))
