"""What a PDF must know of a JPEG that it embeds as it is (ITU-T T.81, annex B)."""

from dataclasses import dataclass
from pathlib import Path

_FRAMES = frozenset({0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF})
_COLOUR_SPACES = {1: "/DeviceGray", 3: "/DeviceRGB"}


@dataclass(frozen=True)
class Jpeg:
    width: int
    height: int
    colour_space: str
    data: bytes


def read_jpeg(path: Path) -> Jpeg | None:
    """Return a grey or sRGB picture of 8 bits, or None when there is no such file."""
    try:
        data = path.read_bytes()
    except OSError:
        return None
    place = 2
    while data[:2] == b"\xff\xd8" and place + 9 < len(data) and data[place] == 0xFF:
        marker, length = data[place + 1], int.from_bytes(data[place + 2 : place + 4], "big")
        if marker in _FRAMES:
            height, width = (int.from_bytes(data[place + i : place + i + 2], "big") for i in (5, 7))
            space = _COLOUR_SPACES.get(data[place + 9])
            return Jpeg(width, height, space, data) if space and data[place + 4] == 8 and width and height else None
        place += 1 if marker == 0xFF else 2 + length
    return None
