"""A part of a picture being chosen: moved, resized, brought to a ratio. Fractions of the picture as it is seen.

A ratio here is width by height in fractions: 1.0 has the proportions of the whole picture.
"""

from math import sqrt

from boothapp.domain.crops import Crop

LEAST = 0.05  # of each side of the picture
WHOLE: Crop = (0.0, 0.0, 1.0, 1.0)


def moved(part: Crop, right: float, down: float) -> Crop:
    """Return the part moved, as far as the picture reaches."""
    left, top, end, bottom = part
    right = min(max(right, -left), 1 - end)
    down = min(max(down, -top), 1 - bottom)
    return left + right, top + down, end + right, bottom + down


def with_ratio(part: Crop, ratio: float) -> Crop:
    """Return a part of that ratio, about as large and in about the same place."""
    left, top, right, bottom = part
    width, height = right - left, bottom - top
    high = sqrt(width * height / ratio)
    high = min(1.0, 1 / ratio, max(high, LEAST, LEAST / ratio))
    wide = high * ratio
    x = min(max((left + right - wide) / 2, 0.0), 1 - wide)
    y = min(max((top + bottom - high) / 2, 0.0), 1 - high)
    return x, y, x + wide, y + high


def grown(part: Crop, by: float, ratio: float | None) -> Crop:
    """Return the part with its lower right corner moved out by that share of the picture, or in when negative."""
    return resized(part, (1, 1), (part[2] + by, part[3] + by), ratio)


def resized(part: Crop, handle: tuple[int, int], to: tuple[float, float], ratio: float | None) -> Crop:
    """Return the part with a corner or an edge pulled to a point; what lies opposite stays.

    `handle` says which: (-1, -1) is the upper left corner, (1, 0) the right edge. With a ratio only corners can be
    pulled.
    """
    across, down = handle
    x, y = (min(max(value, 0.0), 1.0) for value in to)
    left, top, right, bottom = part
    wide, high = right - left, bottom - top
    if across:
        wide = max(x - left if across > 0 else right - x, LEAST)
    if down:
        high = max(y - top if down > 0 else bottom - y, LEAST)
    most = 1 - left if across > 0 else right, 1 - top if down > 0 else bottom
    if ratio is not None:
        high = max(high, wide / ratio, LEAST, LEAST / ratio)
        high = min(high, most[1], most[0] / ratio)
        wide = high * ratio
    if across:
        left, right = (left, left + wide) if across > 0 else (right - wide, right)
    if down:
        top, bottom = (top, top + high) if down > 0 else (bottom - high, bottom)
    return left, top, right, bottom
