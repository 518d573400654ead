"""QR codes: where an exhibitor's one leads, and how it is drawn so that a telephone reads it from paper.

A code leads to an address that the exhibitor gave, or there is none. Level M, four modules of white around it, modules
of 0.4 mm at least: an address of 60 characters takes 16.4 mm.
"""

import re
from collections.abc import Iterator
from functools import cache

from boothapp.catalog.drawing import Drawing
from boothapp.catalog.web import address_of

MODULE = 0.4  # millimetres
QUIET = 4  # modules of white on each side
LONGEST = 60  # characters of an address: longer ones need more modules than there is room for
_MASK = 3  # a fixed pattern: looking for the best of the eight takes five times as long and is read no better

Matrix = tuple[bytes, ...]
"""Rows of modules without the white around them, 1 = black."""


def web_address(website: str) -> str:
    """Return the address a code for `website` leads to; "" when it is not one address, and when that is too long."""
    address = address_of(website)
    return address if len(address) <= LONGEST else ""


@cache
def matrix(address: str) -> Matrix:
    """Return the modules of the code for `address`."""
    import segno  # only books whose exhibitors have websites need it

    code = segno.make(address, error="m", micro=False, boost_error=False, mask=_MASK)
    return tuple(bytes(row) for row in code.matrix)


def qr_side(address: str, module: float = MODULE) -> float:
    """Return the side of the code in millimetres, with the white around it."""
    return (len(matrix(address)) + 2 * QUIET) * module


def draw_qr(d: Drawing, x: float, y: float, address: str, *, module: float = MODULE) -> float:
    """Draw the code with the white around it, its corner at (x, y); on a screen it is a link. Return its side.

    Raises ValueError for modules too small to be read from paper.
    """
    if module < MODULE:
        raise ValueError(f"modules of {module} mm are too small to be read; {MODULE} mm is the least")
    side = qr_side(address, module)
    d.rect(x, y, side, side, "paper")
    left, top = x + QUIET * module, y + QUIET * module
    d.rects(((left + at * module, top + row * module, n * module, module) for row, at, n in _runs(address)), "text")
    d.web_link(x, y, side, side, address)
    return side


def _runs(address: str) -> Iterator[tuple[int, int, int]]:
    """Yield row, first column and length of black modules side by side."""
    for number, row in enumerate(matrix(address)):
        for run in re.finditer(b"\x01+", row):
            yield number, run.start(), len(run[0])
