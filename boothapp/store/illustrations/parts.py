"""What several drawings share: palettes, labels with an emblem, leaves, bowls, containers."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

from boothapp.store.illustrations.canvas import TABLE, Canvas, Colour, Point, darker, lighter, round_shading
from boothapp.store.illustrations.outlines import leaf, moved, regular, smooth, turned_on_wheel

CREAM: Colour = (250, 243, 226)
GOLD: Colour = (205, 153, 55)
LEAF_GREEN: Colour = (84, 134, 62)
WOOD: Colour = (166, 116, 68)
CANE: Colour = (212, 166, 100)


@dataclass(frozen=True)
class Palette:
    main: Colour
    second: Colour


# Deep colours of printed packaging; neighbours differ in hue and in lightness, so that grey prints differ too.
PALETTES = (
    Palette((38, 98, 74), (176, 66, 44)),
    Palette((168, 54, 46), (44, 74, 116)),
    Palette((40, 82, 132), (202, 146, 52)),
    Palette((196, 134, 40), (96, 54, 36)),
    Palette((112, 58, 92), (62, 122, 104)),
    Palette((34, 118, 124), (188, 94, 52)),
)

# Wall and table of the background.
GROUNDS: tuple[tuple[Colour, Colour], ...] = (
    ((250, 239, 224), (222, 202, 174)),
    ((231, 241, 236), (198, 220, 208)),
    ((234, 240, 249), (200, 214, 234)),
    ((252, 232, 226), (238, 206, 196)),
    ((246, 244, 228), (224, 219, 186)),
    ((240, 234, 230), (212, 200, 190)),
)

Emblem = Callable[[Canvas, Point, float, Colour], None]


def leaf_emblem(c: Canvas, at: Point, size: float, ink: Colour) -> None:
    x, y = at
    c.line([(x, y + size), (x, y - size * 0.2)], size * 0.1, ink)
    c.shape(leaf((x, y + size * 0.5), (x - size * 0.95, y - size * 0.35), size * 0.62), ink)
    c.shape(leaf((x, y + size * 0.5), (x + size * 0.95, y - size * 0.35), size * 0.62), ink)
    c.shape(leaf((x, y + size * 0.2), (x, y - size * 1.05), size * 0.56), ink)


def flower_emblem(c: Canvas, at: Point, size: float, ink: Colour) -> None:
    for petal in regular(at, size * 0.58, 6):
        c.oval(petal, size * 0.4, size * 0.4, ink)
    c.oval(at, size * 0.34, size * 0.34, CREAM)
    c.oval(at, size * 0.2, size * 0.2, ink)


def comb_emblem(c: Canvas, at: Point, size: float, ink: Colour) -> None:
    for dx in (-1.02, 0.0, 1.02):
        c.shape(regular((at[0] + dx * size, at[1]), size * 0.54, 6), ink)


def grain_emblem(c: Canvas, at: Point, size: float, ink: Colour) -> None:
    x, y = at
    c.line([(x, y + size), (x, y - size * 0.7)], size * 0.08, ink)
    for step in range(4):
        low = y + size * (0.65 - 0.42 * step)
        for side in (-1, 1):
            c.shape(leaf((x, low), (x + side * size * 0.52, low - size * 0.46), size * 0.3), ink)
    c.shape(leaf((x, y - size * 0.6), (x, y - size * 1.2), size * 0.3), ink)


def fish_emblem(c: Canvas, at: Point, size: float, ink: Colour) -> None:
    x, y = at
    c.shape(leaf((x + size * 0.55, y), (x - size, y), size * 0.95), ink)
    c.shape([(x + size * 0.4, y), (x + size, y - size * 0.42), (x + size * 0.84, y), (x + size, y + size * 0.42)], ink)
    c.oval((x - size * 0.62, y - size * 0.08), size * 0.08, size * 0.08, CREAM)


def hills_emblem(c: Canvas, at: Point, size: float, ink: Colour) -> None:
    x, y = at
    c.oval((x + size * 0.5, y - size * 0.5), size * 0.3, size * 0.3, GOLD)
    c.shape(
        smooth([(x - size, y + size * 0.6), (x - size * 0.4, y - size * 0.55), (x + size * 0.25, y + size * 0.6)], 8),
        ink,
    )
    c.shape(
        smooth([(x - size * 0.1, y + size * 0.6), (x + size * 0.4, y - size * 0.05), (x + size, y + size * 0.6)], 8),
        lighter(ink, 0.25),
    )


def drop_emblem(c: Canvas, at: Point, size: float, ink: Colour) -> None:
    x, y = at
    side = [(x, y - size), (x + size * 0.5, y - size * 0.1), (x + size * 0.52, y + size * 0.45), (x, y + size * 0.8)]
    c.shape(smooth(side) + smooth([(2 * x - px, py) for px, py in reversed(side)]), ink)


def star_emblem(c: Canvas, at: Point, size: float, ink: Colour) -> None:
    c.shape(regular(at, size, 8, inner=size * 0.52), ink)
    c.oval(at, size * 0.24, size * 0.24, CREAM)


def label(
    c: Canvas, box: tuple[float, float, float, float], ink: Colour, emblem: Emblem, *, paper: Colour = CREAM
) -> None:
    """Draw a paper label with gold edges, an emblem and two lines that stand for words."""
    left, top, right, bottom = box
    width, height = right - left, bottom - top
    c.rectangle(left, top, right, bottom, [darker(paper, 0.14), paper, paper, darker(paper, 0.1)])
    for y in (top + height * 0.03, bottom - height * 0.065):
        c.rectangle(
            left, y, right, y + height * 0.035, [darker(GOLD, 0.2), lighter(GOLD, 0.2), GOLD, darker(GOLD, 0.25)]
        )
    centre = (left + right) / 2
    emblem(c, (centre, top + height * 0.40), min(width * 0.2, height * 0.21), ink)
    for y, share in ((0.72, 0.27), (0.83, 0.18)):
        c.line(
            [(centre - width * share, top + height * y), (centre + width * share, top + height * y)],
            height * 0.04,
            ink,
            opacity=0.55,
        )


def sprig(c: Canvas, at: Point, random: Random, *, size: float = 1.0, colour: Colour = LEAF_GREEN) -> None:
    """Lay a twig with a few leaves on the table."""
    x, y = at
    for dx, dy, wide, shade in ((-96, -30, 34, 0.0), (-58, -62, 34, 0.16), (30, -58, 32, 0.08), (78, -18, 32, -0.1)):
        ink = lighter(colour, shade) if shade >= 0 else darker(colour, -shade)
        tip = (x + dx * size * random.uniform(0.9, 1.1), y + dy * size * random.uniform(0.9, 1.1))
        c.shape(moved(leaf((x, y), tip, wide * size), 4, 6), (40, 34, 26), opacity=0.16)
        c.shape(leaf((x, y), tip, wide * size), ink)
        c.line([(x, y), (x + (tip[0] - x) * 0.8, y + (tip[1] - y) * 0.8)], 2.6 * size, lighter(ink, 0.3))


def bowl(c: Canvas, at: Point, half: float, height: float, colour: Colour) -> None:
    """Draw the outside of a bowl with the middle of its rim `at`; what is in it is drawn before."""
    centre_x, rim = at
    foot = rim + height
    outline = turned_on_wheel(
        centre_x,
        [
            (half, rim),
            (half * 0.97, rim + height * 0.3),
            (half * 0.74, rim + height * 0.72),
            (half * 0.42, foot - 6),
            (half * 0.38, foot),
        ],
    )
    c.shape(outline, round_shading(colour))


def body(c: Canvas, centre_x: float, profile: Sequence[Point], colour: Colour, *, smoothed: bool = True) -> list[Point]:
    """Draw a round body from half widths at heights and return its outline."""
    outline = turned_on_wheel(centre_x, profile, smoothed=smoothed)
    c.shape(outline, round_shading(colour))
    return outline


def gleam(c: Canvas, x: float, heights: tuple[float, float], width: float = 14, strength: float = 0.35) -> None:
    """Lay the reflection of a window along a glass or glazed body."""
    c.line([(x, y) for y in heights], width, (255, 255, 255), opacity=strength)


def scattered(
    random: Random, count: int, left: float, right: float, *, y: float = TABLE + 24, depth: float = 26
) -> list[Point]:
    """Return places on the table, those at the back first."""
    places = [(random.uniform(left, right), y + random.uniform(-depth, depth)) for _ in range(count)]
    return sorted(places, key=lambda place: place[1])
