"""Corners of outlines, walls and areas as the fair keeps them: "x,y x,y ..." in metres, to the millimetre."""

from collections.abc import Iterable

_FARTHEST_M = 100_000.0  # no hall is that large; what stands further away could not be drawn

Corner = tuple[float, float]


def read(text: str) -> tuple[Corner, ...]:
    """Return the corners; what is no pair of numbers is left out: the check tells of it, the rest goes on."""
    found = []
    for pair in text.split():
        x, _, y = pair.partition(",")
        try:
            corner = float(x), float(y)
        except ValueError:
            continue
        if all(abs(metres) <= _FARTHEST_M for metres in corner):  # NaN is not
            found.append(corner)
    return tuple(found)


def written(corners: Iterable[Corner]) -> str:
    """Return corners as the fair keeps them."""
    return " ".join(f"{_figure(x)},{_figure(y)}" for x, y in corners)


def moved(text: str, dx_m: float, dy_m: float) -> str:
    """Return kept corners so many metres further right and down."""
    if dx_m == dy_m == 0:
        return text
    return written((x + dx_m, y + dy_m) for x, y in read(text))


def _figure(metres: float) -> str:
    return f"{round(metres, 3) + 0.0:.3f}".rstrip("0").rstrip(".")
