"""Which way up a picture was taken: the EXIF orientation, and turning pixels by it."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

_ORIENTATION = 0x0112  # Exif 2.32, section 4.6.4; the only tag that is read
_SHORT = 3


def exif_orientation(exif: bytes | None) -> int:
    """Return 1 to 8 from an EXIF block, with or without its "Exif" heading; 1 when there is none or it is broken.

    The block is read here and not by Pillow: its place, owner and serial number are of no concern, and a broken
    one must not keep a sound picture out.
    """
    block = (exif or b"").removeprefix(b"Exif\0\0")
    order = {b"II": "little", b"MM": "big"}.get(block[:2])
    if order is None:
        return 1

    def number(at: int, length: int) -> int:
        return int.from_bytes(block[at : at + length], "little" if order == "little" else "big")

    directory = number(4, 4)
    for entry in range(directory + 2, min(directory + 2 + 12 * number(directory, 2), len(block) - 11), 12):
        if number(entry, 2) == _ORIENTATION and number(entry + 2, 2) == _SHORT:
            value = number(entry + 8, 2)
            return value if 1 <= value <= 8 else 1
    return 1


def swaps_sides(orientation: int, rotation_deg: int = 0) -> bool:
    """Return whether width and height change places on the way to upright."""
    return (orientation >= 5) != (rotation_deg % 180 == 90)


def turned(image: "Image", orientation: int, rotation_deg: int = 0) -> "Image":
    """Return the picture upright, then turned clockwise by `rotation_deg` (0, 90, 180 or 270)."""
    from PIL.Image import Transpose as T

    upright = {
        2: T.FLIP_LEFT_RIGHT,
        3: T.ROTATE_180,
        4: T.FLIP_TOP_BOTTOM,
        5: T.TRANSPOSE,
        6: T.ROTATE_270,  # Pillow turns anticlockwise
        7: T.TRANSVERSE,
        8: T.ROTATE_90,
    }
    clockwise = {90: T.ROTATE_270, 180: T.ROTATE_180, 270: T.ROTATE_90}
    for step in (upright.get(orientation), clockwise.get(rotation_deg)):
        if step is not None:
            image = image.transpose(step)
    return image
