"""The band of craft tiles on the cover: fourteen motifs in seven colour triples, no photograph needed.

Tea bud, drum star, weave, honeycomb, terraces, vase, brocade, fish, waves, rice, gear, lotus, stilt house, loom.
"""

import math
from collections.abc import Callable

from boothapp.catalog.drawing import Curve, Drawing, Point
from boothapp.catalog.styles import PAGE_H, PAGE_W

TILE = PAGE_W / 7
TRIPLES = (
    ("green", "cream", "gold"),
    ("brick", "cream", "gold"),
    ("sand", "green", "brick"),
    ("indigo", "cream", "gold"),
    ("deep", "sand", "gold"),
    ("gold", "deep", "cream"),
    ("cream", "indigo", "brick"),
)
OVER = 0.05  # tiles overlap a little, so that no hairline shows between them


class _Tile:
    """One tile in units of its own side: 0..1 across and down; bg, fg and hi are its inks."""

    def __init__(self, d: Drawing, x: float, y: float, triple: tuple[str, str, str]) -> None:
        self._d, self._x, self._y = d, x, y
        self.bg, self.fg, self.hi = triple
        d.rect(x - OVER, y - OVER, TILE + 2 * OVER, TILE + 2 * OVER, self.bg)

    def shape(self, ink: str, *points: Point | Curve, stroke: str = "", line: float = 0.8) -> None:
        path: list[Point | Curve] = [
            tuple((self._y if i % 2 else self._x) + v * TILE for i, v in enumerate(point))  # type: ignore[misc]
            for point in points
        ]
        self._d.shape(path, ink, stroke=stroke, line=line)

    def rect(self, ink: str, x: float, y: float, w: float, h: float) -> None:
        self._d.rect(self._x + x * TILE, self._y + y * TILE, w * TILE, h * TILE, ink)

    def line(self, ink: str, x0: float, y0: float, x1: float, y1: float, *, line: float) -> None:
        x, y = self._x, self._y
        self._d.line(x + x0 * TILE, y + y0 * TILE, x + x1 * TILE, y + y1 * TILE, ink, line=line)

    def circle(self, x: float, y: float, r: float, fill: str = "", *, stroke: str = "", line: float = 0.4) -> None:
        self._d.circle(self._x + x * TILE, self._y + y * TILE, r * TILE, fill, stroke=stroke, line=line)

    def arch(self, ink: str, x: float, y: float, r: float) -> None:
        self._d.arch(self._x + x * TILE, self._y + y * TILE, r * TILE, ink)


def mosaic(d: Drawing, y: float, rows: int, seed: int = 0, *, bleeds: bool) -> None:
    """Draw rows of seven tiles from `y` down, one more on each side for papers and cuts that are wider.

    Rows at the foot of the page `bleeds`: one more stands below them.
    """
    for row in range(rows + bleeds):
        for column in range(-1, 8):
            number = row * 7 + column
            x, top = column * TILE, y + row * TILE
            with d.clipped(max(x, -4.0) - OVER, top - OVER, TILE + 2 * OVER, TILE + 2 * OVER):
                triple = TRIPLES[(column * 3 + row * 2 + seed) % len(TRIPLES)]
                MOTIFS[(number * 5 + row * 3 + seed) % len(MOTIFS)](_Tile(d, x, top, triple))
        if y + (row + 1) * TILE >= PAGE_H + 4:
            break


def _around(x: float, y: float, count: int, *steps: tuple[float, float]) -> list[Point]:
    """Return points around (x, y): for each of `count` sectors the given (turn, radius) pairs."""
    return [
        (x + r * math.sin(i * math.tau / count + turn), y - r * math.cos(i * math.tau / count + turn))
        for i in range(count)
        for turn, r in steps
    ]


def _tea(t: _Tile) -> None:
    t.shape(t.fg, (0.5, 0.12), (0.72, 0.3, 0.7, 0.6, 0.5, 0.74), (0.3, 0.6, 0.28, 0.3, 0.5, 0.12))
    for s in (-1, 1):
        t.shape(
            t.hi, (0.5, 0.86), (0.5 + s * 0.1, 0.62, 0.5 + s * 0.3, 0.5, 0.5 + s * 0.42, 0.5),
            (0.5 + s * 0.42, 0.7, 0.5 + s * 0.26, 0.88, 0.5, 0.86),
        )  # fmt: skip


def _drum(t: _Tile) -> None:
    t.circle(0.5, 0.5, 0.44, stroke=t.fg, line=1.1)
    t.circle(0.5, 0.5, 0.37, stroke=t.fg, line=0.6)
    t.shape(t.hi, *_around(0.5, 0.5, 12, (0, 0.33), (math.pi / 12, 0.12)))


def _weave(t: _Tile) -> None:
    for row in range(4):
        for column in range(4):
            x, y = column * 0.25, row * 0.25
            if (row + column) % 2:
                t.rect(t.fg, x + 0.02, y + 0.06, 0.21, 0.13)
            else:
                t.rect(t.hi, x + 0.06, y + 0.02, 0.13, 0.21)


def _honeycomb(t: _Tile) -> None:
    for x, y in ((0.5, 0.16), (0.5, 0.84), (0.2, 0.33), (0.8, 0.33), (0.2, 0.67), (0.8, 0.67), (0.5, 0.5)):
        t.shape(t.hi if (x, y) == (0.5, 0.5) else t.fg, *_around(x, y, 6, (math.pi / 6, 0.175)))


def _terraces(t: _Tile) -> None:
    for i, ink in enumerate((t.fg, t.hi, t.fg, t.bg)):
        y = i * 0.17
        t.shape(ink, (0, 0.34 + y), (0.3, 0.2 + y, 0.6, 0.52 + y, 1, 0.3 + y), (1, 1), (0, 1))
    t.circle(0.76, 0.18, 0.1, t.hi)


def _vase(t: _Tile) -> None:
    t.shape(
        t.fg, (0.4, 0.1), (0.42, 0.26, 0.18, 0.36, 0.18, 0.58), (0.18, 0.78, 0.32, 0.9, 0.38, 0.9), (0.62, 0.9),
        (0.68, 0.9, 0.82, 0.78, 0.82, 0.58), (0.82, 0.36, 0.58, 0.26, 0.6, 0.1),
    )  # fmt: skip
    for y in (0.46, 0.54, 0.62):
        t.line(t.bg, 0.2, y, 0.8, y, line=1)
    t.rect(t.hi, 0.36, 0.08, 0.28, 0.05)


def _brocade(t: _Tile) -> None:
    for r, ink in ((0.48, t.fg), (0.36, t.bg), (0.26, t.hi), (0.12, t.bg)):
        t.shape(ink, *_around(0.5, 0.5, 4, (0, r)))
    for x, y in ((0, 0), (1, 0), (0, 1), (1, 1)):
        t.shape(t.hi, (x, y), (abs(x - 0.24), y), (x, abs(y - 0.24)))


def _fish(t: _Tile) -> None:
    t.shape(t.fg, (0.1, 0.5), (0.3, 0.2, 0.6, 0.26, 0.74, 0.5), (0.6, 0.74, 0.3, 0.8, 0.1, 0.5))
    t.shape(t.hi, (0.7, 0.5), (0.92, 0.3), (0.92, 0.7))
    t.circle(0.27, 0.46, 0.035, t.bg)
    for x in (0.42, 0.52, 0.62):
        t.line(t.bg, x, 0.38, x, 0.62, line=0.8)


def _waves(t: _Tile) -> None:
    for row in range(4):
        for column in range(-1, 3):
            for r, ink in ((0.25, t.fg), (0.17, t.bg), (0.1, t.hi)):
                t.arch(ink, column * 0.5 + row % 2 * 0.25 + 0.25, row * 0.25 + 0.25, r)


def _rice(t: _Tile) -> None:
    t.line(t.fg, 0.5, 0.92, 0.5, 0.2, line=1.2)
    for i in range(5):
        y = 0.22 + i * 0.13
        for s in (-1, 1):
            t.shape(
                t.hi if i % 2 else t.fg, (0.5, y + 0.12),
                (0.5 + s * 0.04, y, 0.5 + s * 0.16, y - 0.06, 0.5 + s * 0.24, y - 0.08),
                (0.5 + s * 0.22, y + 0.04, 0.5 + s * 0.12, y + 0.12, 0.5, y + 0.12),
            )  # fmt: skip


def _gear(t: _Tile) -> None:
    t.shape(t.fg, *_around(0.5, 0.5, 10, (0, 0.42), (0.26, 0.42), (0.32, 0.32), (0.57, 0.32)))
    t.circle(0.5, 0.5, 0.15, t.bg)
    t.circle(0.5, 0.5, 0.07, t.hi)


def _lotus(t: _Tile) -> None:
    for a, ink in ((-0.34, t.fg), (0.34, t.fg), (-0.18, t.hi), (0.18, t.hi), (0.0, t.fg)):
        top = 0.2 + abs(a) * 0.6
        t.shape(
            ink, (0.5, 0.8), (0.34 + a * 1.5, 0.6, 0.42 + a, 0.3, 0.5 + a, top),
            (0.58 + a, 0.3, 0.66 + a * 1.5, 0.6, 0.5, 0.8), stroke=t.bg,
        )  # fmt: skip


def _house(t: _Tile) -> None:
    t.shape(t.fg, (0.08, 0.46), (0.5, 0.12), (0.92, 0.46))
    t.rect(t.hi, 0.2, 0.5, 0.6, 0.24)
    for x in (0.22, 0.42, 0.54, 0.74):
        t.rect(t.fg, x, 0.74, 0.05, 0.18)


def _loom(t: _Tile) -> None:
    for i in range(9):
        t.line(t.fg, 0.1 + i * 0.1, 0.1, 0.1 + i * 0.1, 0.9, line=0.9)
    for y in (0.26, 0.42, 0.58):
        upper: list[Point] = [(x, y + (0.06 if i % 2 == 0 else -0.04)) for i, x in enumerate((0.1, 0.3, 0.5, 0.7, 0.9))]
        t.shape(t.hi, *upper, *((x, below + 0.06) for x, below in reversed(upper)))


MOTIFS: tuple[Callable[[_Tile], None], ...] = (
    _tea, _drum, _weave, _honeycomb, _terraces, _vase, _brocade, _fish, _waves, _rice, _gear, _lotus, _house, _loom,
)  # fmt: skip
