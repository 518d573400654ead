"""Region textures: brocade (midlands), basket weave (delta), waves (north central), lattice (no region).

Colour is never the only carrier of a region. A texture that stands in many places is drawn once in the file and called
by its name.
"""

from collections.abc import Callable
from dataclasses import dataclass

from boothapp.catalog.drawing import Drawing
from boothapp.catalog.styles import COLUMN, PAGE_W, REGIONS

BAND_H = 6.0
TILE_W, TILE_H = 27.0, 20.25
TILE_SIZES = ((TILE_W, TILE_H), (112 / 3, 28.0), (COLUMN, 43.5), (78.0, 58.5))  # a quarter, third, half of the page …
TILE_ROOM = 1.35  # of its width: what is drawn of a tile
SWATCH_W, SWATCH_H = 37.3, 14.0
MARK_W = 9.0
STRIP_W, STRIP_H = 42.0, 8.6
DIVIDER_EDGE, DIVIDER_H = 4.0, 64.0  # beyond the page on three sides; with the edge at the head
GROUND_CELL, GROUND_COLUMNS, GROUND_ROWS = 13.4, 8, 8
_DIVIDER_W = PAGE_W + 2 * DIVIDER_EDGE


@dataclass(frozen=True)
class Ornament:
    w: float  # millimetres
    h: float
    draw: Callable[[Drawing], None]


@dataclass(frozen=True)
class _Cell:
    """A square of a texture, its place in the pattern and the pen it is drawn with."""

    x: float
    y: float
    u: float  # side
    row: int
    column: int
    ink: str
    line: float


def texture(d: Drawing, w: float, h: float, region: str, ink: str, *, cell: float, line: float = 0.4) -> None:
    """Fill a frame at the origin with the region's texture in cells of `cell` millimetres."""
    draw_cell = {"M": _brocade, "D": _weave, "T": _waves}.get(region, _lattice)
    with d.clipped(0, 0, w, h):
        for row in range(int(h / cell) + 2):
            for column in range(-1, int(w / cell) + 2):
                draw_cell(d, _Cell(column * cell, row * cell, cell, row, column, ink, line))


def _brocade(d: Drawing, c: _Cell) -> None:
    x, y, u = c.x + c.u / 2, c.y + c.u / 2, c.u
    for k in (0.5, 0.32, 0.14):
        d.shape([(x - u * k, y), (x, y - u * k), (x + u * k, y), (x, y + u * k)], stroke=c.ink, line=c.line)


def _weave(d: Drawing, c: _Cell) -> None:
    for k in (0.2, 0.4, 0.6, 0.8):
        if (c.row + c.column) % 2:
            d.line(c.x + c.u * 0.06, c.y + c.u * k, c.x + c.u * 0.94, c.y + c.u * k, c.ink, line=c.line)
        else:
            d.line(c.x + c.u * k, c.y + c.u * 0.06, c.x + c.u * k, c.y + c.u * 0.94, c.ink, line=c.line)


def _waves(d: Drawing, c: _Cell) -> None:
    shift = c.u / 2 if c.row % 2 else 0.0
    for k in (0.5, 0.34, 0.18):
        d.arch(c.x + shift + c.u / 2, c.y + c.u, c.u * k, stroke=c.ink, line=c.line)


def _lattice(d: Drawing, c: _Cell) -> None:
    d.line(c.x, c.y + c.u, c.x + c.u, c.y, c.ink, line=c.line)
    d.line(c.x, c.y, c.x + c.u, c.y + c.u, c.ink, line=c.line)
    d.circle(c.x + c.u / 2, c.y + c.u / 2, c.u * 0.1, stroke=c.ink, line=c.line)


def _band(region: str) -> Callable[[Drawing], None]:
    def draw(d: Drawing) -> None:
        d.rect(0, 0, COLUMN, BAND_H, REGIONS[region].ink)
        texture(d, COLUMN, BAND_H, region, "paper", cell=BAND_H)

    return draw


def tile_cell(size: tuple[float, float]) -> float:
    """Return the side of a cell in the texture of a tile of this width and height."""
    w, h = size
    return h / 4 if w < 45 else h / 5


def _tile(region: str, w: float, h: float) -> Callable[[Drawing], None]:
    """Draw a tile with some room at its right, for a lower frame that shows it a little smaller in whole rows."""

    def draw(d: Drawing) -> None:
        d.rect(0, 0, w * TILE_ROOM, h, REGIONS[region].tint)
        texture(d, w * TILE_ROOM, h, region, REGIONS[region].ink, cell=tile_cell((w, h)), line=0.3)

    return draw


def _swatch(region: str) -> Callable[[Drawing], None]:
    def draw(d: Drawing) -> None:
        d.rect(0, 0, SWATCH_W, SWATCH_H, REGIONS[region].tint)
        texture(d, SWATCH_W, SWATCH_H, region, REGIONS[region].ink, cell=SWATCH_H / 3)

    return draw


def _pin(d: Drawing) -> None:
    d.shape(
        [
            (1, 2.9),
            (0.1, 1.5, 0, 1.3, 0, 1),
            (0, 0.45, 0.45, 0, 1, 0),
            (1.55, 0, 2, 0.45, 2, 1),
            (2, 1.3, 1.9, 1.5, 1, 2.9),
        ],
        "text2",
    )
    d.circle(1, 1, 0.38, "paper")


def _mark(region: str) -> Callable[[Drawing], None]:
    def draw(d: Drawing) -> None:
        d.rect(0, 0, MARK_W, MARK_W, REGIONS[region].ink)
        texture(d, MARK_W, MARK_W, region, "paper", cell=MARK_W / 2, line=0.5)

    return draw


def _strip(region: str) -> Callable[[Drawing], None]:
    return lambda d: texture(d, STRIP_W, STRIP_H, region, REGIONS[region].ink, cell=STRIP_H / 2)


def _divider(region: str) -> Callable[[Drawing], None]:
    cell = DIVIDER_H / 5
    return lambda d: texture(d, _DIVIDER_W, DIVIDER_H, region, REGIONS[region].tint, cell=cell, line=0.55)


def _ground(region: str) -> Callable[[Drawing], None]:
    w, h = GROUND_COLUMNS * GROUND_CELL, GROUND_ROWS * GROUND_CELL
    return lambda d: texture(d, w, h, region, "paper", cell=GROUND_CELL, line=0.7)


ORNAMENTS = {
    "Pin": Ornament(2, 2.9, _pin),
    **{f"Band{region}": Ornament(COLUMN, BAND_H, _band(region)) for region in REGIONS},
    **{
        f"Tile{number or ''}{region}": Ornament(w * TILE_ROOM, h, _tile(region, w, h))
        for region in REGIONS
        for number, (w, h) in enumerate(TILE_SIZES)
    },
    **{f"Swatch{region}": Ornament(SWATCH_W, SWATCH_H, _swatch(region)) for region in REGIONS},
    **{f"Mark{region}": Ornament(MARK_W, MARK_W, _mark(region)) for region in REGIONS},
    **{f"Strip{region}": Ornament(STRIP_W, STRIP_H, _strip(region)) for region in REGIONS},
    **{f"Divider{region}": Ornament(_DIVIDER_W, DIVIDER_H, _divider(region)) for region in REGIONS},
    **{
        f"Ground{region}": Ornament(GROUND_COLUMNS * GROUND_CELL, GROUND_ROWS * GROUND_CELL, _ground(region))
        for region in REGIONS
    },
}
