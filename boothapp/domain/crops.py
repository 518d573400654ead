"""Cutting pictures: parts of the upright picture as fractions of it, whichever way staff turned it."""

Crop = tuple[float, float, float, float]  # left, top, right, bottom: fractions of the picture before staff turned it
Size = tuple[int, int]

RATIOS = {"square": 1.0, "4:3": 4 / 3, "3:4": 3 / 4}  # width by height
_DECIMALS = 4  # of a fraction: a tenth of a millimetre of a metre
_LEAST = 0.02  # of the picture's side that must be left


def crop(left: float, top: float, right: float, bottom: float) -> Crop | None:
    """Return a sound part for these fractions, None when it is the whole picture.

    Raises ValueError when hardly anything would be left.
    """
    box = [round(min(1.0, max(0.0, value)), _DECIMALS) for value in (left, top, right, bottom)]
    if min(box[2] - box[0], box[3] - box[1]) < _LEAST - 2 * 10**-_DECIMALS:  # what rounding may take
        raise ValueError("hardly anything of the picture would be left")
    return None if box == [0, 0, 1, 1] else (box[0], box[1], box[2], box[3])


def as_seen(part: Crop, rotation_deg: int) -> Crop:
    """Return where the part lies in the picture turned clockwise by `rotation_deg`."""
    left, top, right, bottom = part
    for _ in range(rotation_deg // 90 % 4):
        left, top, right, bottom = 1 - bottom, left, 1 - top, right
    return left, top, right, bottom


def from_seen(seen: Crop, rotation_deg: int) -> Crop:
    """Return the part of the upright picture that lies there once it is turned; the inverse of `as_seen`."""
    return as_seen(seen, -rotation_deg)


def centred(ratio: float, size: Size) -> Crop | None:
    """Return the largest part in the middle of a picture of that size whose width is `ratio` times its height.

    Of a picture fifty times as long as wide the part is longer than asked for, so that something is left.
    """
    width, height = size
    wide = min(1.0, max(_LEAST, ratio * height / width))
    high = min(1.0, max(_LEAST, width / ratio / height))
    return crop((1 - wide) / 2, (1 - high) / 2, (1 + wide) / 2, (1 + high) / 2)


def cut(size: Size, part: Crop | None) -> Size:
    """Return width and height of the part of a picture of that size."""
    if part is None:
        return size
    left, top, right, bottom = pixels(size, part)
    return right - left, bottom - top


def pixels(size: Size, part: Crop) -> tuple[int, int, int, int]:
    """Return the part of a picture of that size in whole pixels, at least one each way."""
    left, top = (min(side - 1, round(side * start)) for side, start in zip(size, part[:2], strict=True))
    right, bottom = (round(side * end) for side, end in zip(size, part[2:], strict=True))
    return left, top, max(left + 1, right), max(top + 1, bottom)


def dpi(width_px: int, width_mm: float) -> int:
    """Return how many pixels an inch has when a picture is printed that wide."""
    return round(width_px / width_mm * 25.4)
