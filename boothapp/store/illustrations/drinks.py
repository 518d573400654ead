"""Drawings of tea, coffee, bottles and jars."""

from random import Random

from boothapp.store.illustrations.canvas import TABLE, Canvas, Colour, Point, darker, lighter, round_shading
from boothapp.store.illustrations.outlines import moved, regular, turned_on_wheel
from boothapp.store.illustrations.parts import (
    GOLD,
    Emblem,
    Palette,
    body,
    bowl,
    comb_emblem,
    drop_emblem,
    fish_emblem,
    flower_emblem,
    gleam,
    grain_emblem,
    hills_emblem,
    label,
    leaf_emblem,
    scattered,
    sprig,
)


def tea(c: Canvas, palette: Palette, random: Random) -> None:
    """A tin, a cup and fresh leaves."""
    c.shadow(500, 150)
    c.rectangle(370, 250, 630, TABLE, round_shading(palette.main), radius=14)
    c.rectangle(360, 214, 640, 282, round_shading(darker(palette.main, 0.18)), radius=16)
    c.line([(364, 280), (636, 280)], 5, darker(palette.main, 0.5), opacity=0.6)
    emblem = random.choice((leaf_emblem, flower_emblem, hills_emblem))
    label(c, (370, 372, 630, 602), palette.main, emblem)
    _cup(c, 815, TABLE - 4, random.choice(((168, 112, 36), (150, 74, 30), (142, 150, 52))))
    sprig(c, (300, TABLE + 62), random)


def _cup(c: Canvas, x: float, foot: float, drink: Colour) -> None:
    c.shadow(x, 84, foot)
    rim = foot - 132
    bowl(c, (x, rim), 106, 132, (246, 243, 236))
    c.oval((x, rim), 106, 24, (236, 232, 224))
    c.oval((x, rim + 3), 97, 19, [darker(drink, 0.1), lighter(drink, 0.12)])


def coffee(c: Canvas, palette: Palette, random: Random) -> None:
    """A dark pouch with a valve, a cup and beans."""
    brown: Colour = (74, 46, 32)
    foil = random.choice((darker(palette.main, 0.35), brown))
    pouch(c, (520, 206), 300, foil, ink=palette.second, emblem=grain_emblem)
    _cup(c, 846, TABLE - 2, (66, 38, 22))
    for x, y in scattered(random, 22, 250, 720, y=TABLE + 52, depth=30):
        turn = random.choice((-7, 7))
        c.oval((x + 3, y + 5), 17, 11, (30, 22, 18), opacity=0.25)
        c.oval((x, y), 17, 12, [lighter(brown, 0.14), brown])
        c.line([(x - 11, y - turn * 0.4), (x + 11, y + turn * 0.4)], 3, darker(brown, 0.6))


def pouch(c: Canvas, at: Point, width: float, colour: Colour, *, ink: Colour, emblem: Emblem) -> None:
    """Draw a standing pouch with a welded seam and a label; the middle of its top is `at`."""
    (x, top), half = at, width / 2
    c.shadow(x, half)
    outline = [(x - half * 0.92, top), (x + half * 0.92, top), (x + half * 0.95, top + 70), (x + half, TABLE - 60)]
    outline += [(x + half * 0.97, TABLE), (x - half * 0.97, TABLE), (x - half, TABLE - 60), (x - half * 0.95, top + 70)]
    c.shape(outline, round_shading(colour))
    c.shape(
        [(x - half * 0.92, top), (x + half * 0.92, top), (x + half * 0.93, top + 34), (x - half * 0.93, top + 34)],
        darker(colour, 0.3),
        opacity=0.55,
    )
    c.line([(x - half * 0.9, top + 62), (x + half * 0.9, top + 62)], 5, darker(colour, 0.5), opacity=0.5)
    c.line([(x - half * 0.9, top + 67), (x + half * 0.9, top + 67)], 2.5, lighter(colour, 0.4), opacity=0.5)
    label(c, (x - half * 0.66, top + 138, x + half * 0.66, TABLE - 112), ink, emblem)


def bottle(c: Canvas, palette: Palette, random: Random) -> None:
    """Two bottles of liquor, the one in front taller."""
    glass = random.choice(((96, 46, 22), (52, 84, 44), (112, 32, 30)))
    other = random.choice(((138, 92, 30), (88, 40, 24), (46, 76, 66)))
    emblem = random.choice((grain_emblem, hills_emblem, flower_emblem))
    _liquor(c, 470, 0.86, glass, ink=palette.second, emblem=emblem)
    _liquor(c, 700, 1.0, other, ink=palette.main, emblem=emblem)


def _liquor(c: Canvas, x: float, scale: float, glass: Colour, *, ink: Colour, emblem: Emblem) -> None:
    top = TABLE - 590 * scale
    c.shadow(x, 100 * scale)
    profile = [(29, 30), (29, 130), (36, 170), (84, 236), (102, 290), (103, 340), (103, 560), (98, 590)]
    body(c, x, [(half * scale, top + y * scale) for half, y in profile], glass)
    gleam(c, x - 66 * scale, (top + 270 * scale, top + 330 * scale), 13 * scale)
    gleam(c, x - 66 * scale, (top + 508 * scale, top + 562 * scale), 13 * scale)
    c.rectangle(x - 34 * scale, top, x + 34 * scale, top + 92 * scale, round_shading(ink), radius=8 * scale)
    c.line([(x - 33 * scale, top + 84 * scale), (x + 33 * scale, top + 84 * scale)], 5 * scale, GOLD)
    label(c, (x - 103 * scale, top + 350 * scale, x + 103 * scale, top + 490 * scale), ink, emblem)


def sauce(c: Canvas, palette: Palette, random: Random) -> None:
    """Two slim clear bottles of fish sauce and a dish of it."""
    amber: Colour = random.choice(((170, 84, 22), (150, 62, 20), (186, 104, 30)))
    for x, scale in ((420, 0.92), (610, 1.0)):
        top = TABLE - 560 * scale
        c.shadow(x, 76 * scale)
        profile = [(22, 40), (22, 120), (30, 150), (68, 220), (76, 260), (76, 540), (70, 560)]
        outline = body(c, x, [(half * scale, top + y * scale) for half, y in profile], amber)
        with c.inside(outline):
            c.rectangle(x - 90, top, x + 90, top + 176 * scale, (255, 246, 226), opacity=0.34)
        gleam(c, x - 50 * scale, (top + 250 * scale, top + 530 * scale), 9 * scale, 0.3)
        c.rectangle(
            x - 28 * scale, top, x + 28 * scale, top + 74 * scale, round_shading(palette.main), radius=8 * scale
        )
        label(c, (x - 76 * scale, top + 298 * scale, x + 76 * scale, top + 486 * scale), palette.main, fish_emblem)
    c.shadow(836, 92, TABLE + 8)
    bowl(c, (836, TABLE - 52), 116, 60, (244, 241, 234))
    c.oval((836, TABLE - 52), 116, 21, (232, 228, 218))
    c.oval((836, TABLE - 50), 104, 16, [darker(amber, 0.15), lighter(amber, 0.15)])
    for x in (806, 842, 868):
        c.oval((x, TABLE - 50 + (x % 5) - 2), 13, 5, (196, 44, 34))


def water(c: Canvas, palette: Palette, random: Random) -> None:
    """Three bottles of water."""
    blue: Colour = random.choice(((176, 212, 232), (186, 220, 226), (190, 210, 236)))
    for x, scale in ((390, 0.82), (800, 0.82), (595, 1.0)):
        top = TABLE - 560 * scale
        c.shadow(x, 82 * scale)
        profile = [
            (30, 52),
            (32, 80),
            (74, 150),
            (84, 190),
            (78, 250),
            (84, 300),
            (84, 470),
            (78, 500),
            (84, 530),
            (76, 560),
        ]
        body(c, x, [(half * scale, top + y * scale) for half, y in profile], blue)
        gleam(c, x - 54 * scale, (top + 190 * scale, top + 520 * scale), 14 * scale, 0.55)
        gleam(c, x + 50 * scale, (top + 200 * scale, top + 500 * scale), 6 * scale, 0.3)
        c.rectangle(
            x - 36 * scale, top, x + 36 * scale, top + 56 * scale, round_shading(palette.main), radius=8 * scale
        )
        label(c, (x - 82 * scale, top + 272 * scale, x + 82 * scale, top + 440 * scale), palette.main, drop_emblem)


def jar(c: Canvas, palette: Palette, random: Random) -> None:
    """A jar of honey, a piece of comb."""
    honey: Colour = random.choice(((222, 152, 32), (206, 122, 24), (232, 172, 50)))
    c.shadow(520, 172)
    body(c, 520, [(134, 284), (158, 306), (168, 350), (170, 420), (170, 690), (164, 728), (150, TABLE)], honey)
    c.glow((470, 660), 90, 70, lighter(honey, 0.5), 0.7)
    gleam(c, 396, (330, 420), 16, 0.45)
    gleam(c, 396, (640, 700), 16, 0.4)
    lid = random.choice((palette.main, (120, 74, 34)))
    c.rectangle(366, 208, 674, 300, round_shading(lid), radius=18)
    for x in range(380, 670, 14):
        c.line([(x, 232), (x, 286)], 2.4, darker(lid, 0.45), opacity=0.35)
    label(c, (350, 424, 690, 626), (168, 92, 18), random.choice((comb_emblem, flower_emblem)))
    _comb(c, 850, TABLE - 16, honey)


def _comb(c: Canvas, x: float, y: float, honey: Colour) -> None:
    c.glow((x + 8, y + 18), 150, 30, (60, 40, 20), 0.5)
    for row, count, left in ((0, 3, -62), (1, 2, -31), (2, 3, -62)):
        for column in range(count):
            at = (x + left + column * 62, y - 18 - row * 53)
            cell = regular(at, 34, 6)
            c.shape(moved(cell, 4, 5), darker(honey, 0.45))
            c.shape(cell, lighter(honey, 0.1))
            c.shape(regular(at, 25, 6), [darker(honey, 0.22), honey], sideways=False)
            c.oval((at[0] - 8, at[1] - 8), 6, 4, (255, 244, 206), opacity=0.8)


def wine_jar(c: Canvas, palette: Palette, random: Random) -> None:
    """An earthen jar of rice liquor with a cloth over its mouth, and two cups."""
    clay: Colour = random.choice(((132, 78, 48), (110, 62, 40), (142, 96, 62)))
    c.shadow(540, 190)
    outline = turned_on_wheel(
        540, [(92, 262), (100, 300), (170, 372), (206, 470), (196, 600), (150, 700), (124, TABLE)]
    )
    c.shape(outline, round_shading(clay))
    with c.inside(outline):
        for y in (360, 376, 640):
            c.line([(320, y), (760, y)], 5, darker(clay, 0.4), opacity=0.5)
        gleam(c, 404, (440, 600), 20, 0.18)
    c.shape(
        turned_on_wheel(540, [(70, 186), (112, 210), (120, 250), (142, 330), (150, 352)]), round_shading(palette.main)
    )
    c.line([(430, 274), (650, 274)], 11, GOLD)
    c.shape(regular((540, 520), 104, 4), palette.second)
    c.shape(regular((540, 520), 88, 4), (248, 238, 214))
    grain_emblem(c, (540, 524), 44, palette.second)
    for x in (808, 904):
        foot = TABLE + (x % 7)
        c.shadow(x, 38, foot)
        bowl(c, (x, foot - 62), 44, 62, (246, 243, 236))
        c.oval((x, foot - 62), 44, 10, (226, 222, 210))


DRAWINGS = (tea, coffee, bottle, sauce, water, jar, wine_jar)
