"""Drawings of grain, noodles, cakes, boxes, meat and eggs."""

import math
from random import Random

from boothapp.store.illustrations.canvas import TABLE, Canvas, Colour, Point, darker, lighter, mixed, round_shading
from boothapp.store.illustrations.drinks import pouch
from boothapp.store.illustrations.outlines import arc, smooth
from boothapp.store.illustrations.parts import (
    CREAM,
    GOLD,
    WOOD,
    Palette,
    body,
    bowl,
    flower_emblem,
    gleam,
    grain_emblem,
    hills_emblem,
    label,
    leaf_emblem,
    scattered,
    star_emblem,
)


def bag(c: Canvas, palette: Palette, random: Random) -> None:
    """A pouch of dried goods and some of them on the table."""
    emblem = random.choice((leaf_emblem, flower_emblem, star_emblem))
    pouch(c, (560, 196), 330, palette.main, ink=palette.second, emblem=emblem)
    seed: Colour = random.choice(((214, 178, 112), (190, 128, 74), (236, 222, 178)))
    for x, y in scattered(random, 16, 770, 960, y=TABLE + 30, depth=24):
        c.oval((x + 2, y + 5), 18, 10, (40, 30, 20), opacity=0.22)
        c.oval((x, y), 17, 11, [lighter(seed, 0.25), darker(seed, 0.15)], sideways=False)


def rice(c: Canvas, palette: Palette, random: Random) -> None:
    """A tied sack and a bowl heaped with rice."""
    cloth: Colour = random.choice(((228, 208, 168), (222, 214, 196), (212, 186, 140)))
    c.shadow(470, 190)
    profile = [(66, 190), (88, 214), (60, 258), (96, 296), (166, 360), (190, 470), (192, 650), (176, 730), (160, TABLE)]
    outline = body(c, 470, profile, cloth)
    with c.inside(outline):
        for k in range(-2, 3):
            fold = smooth([(470 + k * 16, 256), (470 + k * 34, 320), (470 + k * 50, 400)])
            c.line(fold, 4, darker(cloth, 0.4), opacity=0.25)
        label(c, (330, 430, 610, 650), palette.main, grain_emblem, paper=lighter(cloth, 0.5))
    c.line([(410, 258), (530, 258)], 17, palette.main)
    c.line([(524, 260), (566, 300)], 9, palette.main)
    grain: Colour = random.choice(((250, 247, 236), (196, 118, 84), (244, 238, 218)))
    _heap(c, random, (812, TABLE - 92), 128, grain)


def _heap(c: Canvas, random: Random, at: Point, half: float, grain: Colour) -> None:
    x, rim = at
    c.shadow(x, half * 0.8, rim + 96)
    mound = smooth(
        [
            (x - half * 0.94, rim + 4),
            (x - half * 0.5, rim - 52),
            (x, rim - 78),
            (x + half * 0.5, rim - 52),
            (x + half * 0.94, rim + 4),
        ]
    )
    c.shape(mound, round_shading(grain))
    with c.inside(mound):
        for _ in range(70):
            at = (x + random.uniform(-half, half), rim - random.uniform(0, 78))
            tilt = random.uniform(-5, 5)
            c.line(
                [(at[0] - 7, at[1] - tilt), (at[0] + 7, at[1] + tilt)],
                4,
                random.choice((darker(grain, 0.18), lighter(grain, 0.5))),
            )
    bowl(c, (x, rim), half, 98, (92, 120, 140))


def powder(c: Canvas, palette: Palette, random: Random) -> None:
    """A round box of starch or flour, a bowl of it and a spoon."""
    dust: Colour = random.choice(((232, 158, 38), (248, 244, 234), (206, 160, 104)))
    c.shadow(450, 158)
    c.rectangle(302, 270, 598, TABLE, round_shading(CREAM), radius=16)
    c.rectangle(292, 214, 608, 306, round_shading(palette.main), radius=16)
    label(c, (302, 392, 598, 640), palette.main, random.choice((leaf_emblem, star_emblem)), paper=lighter(dust, 0.55))
    x, rim, half = 812.0, TABLE - 84.0, 136.0
    c.shadow(x, half * 0.8, rim + 90)
    mound = smooth(
        [
            (x - half * 0.94, rim + 4),
            (x - half * 0.4, rim - 58),
            (x - 8, rim - 84),
            (x + half * 0.4, rim - 54),
            (x + half * 0.94, rim + 4),
        ]
    )
    c.shape(mound, round_shading(dust))
    c.glow((x - 40, rim - 40), 60, 40, lighter(dust, 0.7), 0.6)
    c.line([(x + 34, rim - 60), (x + 158, rim - 160)], 15, darker(WOOD, 0.1))
    c.line([(x + 36, rim - 64), (x + 156, rim - 162)], 5, lighter(WOOD, 0.3), opacity=0.7)
    bowl(c, (x, rim), half, 92, (236, 232, 222))


def noodle(c: Canvas, palette: Palette, random: Random) -> None:
    """Bundles of dried noodles, banded."""
    strand: Colour = random.choice(((236, 226, 198), (214, 204, 186), (226, 196, 148)))
    c.shadow(600, 330, TABLE + 6)
    for y, x, half in ((TABLE - 30, 600, 316), (TABLE - 108, 578, 292), (TABLE - 184, 604, 262)):
        c.rectangle(
            x - half + 8,
            y - 38,
            x + half - 8,
            y + 38,
            [darker(strand, 0.06), strand, darker(strand, 0.34)],
            radius=10,
            sideways=False,
        )
        for _ in range(24):
            level = y + random.uniform(-36, 34)
            ends = random.uniform(-12, 10), random.uniform(-12, 10)
            shade = random.choice((lighter(strand, 0.45), darker(strand, 0.16), darker(strand, 0.3)))
            c.line(
                [(x - half + ends[0] + 8, level), (x + half - ends[1] - 8, level + random.uniform(-2, 2))], 4.5, shade
            )
        for side in (-0.62, 0.62):
            c.rectangle(
                x + side * half - 18, y - 40, x + side * half + 18, y + 40, round_shading(palette.second), radius=4
            )
    label(c, (498, TABLE - 236, 708, TABLE + 8), palette.main, grain_emblem)


def cake(c: Canvas, palette: Palette, random: Random) -> None:
    """A plate of small moulded cakes."""
    crumb: Colour = random.choice(((222, 190, 104), (200, 150, 88), (186, 194, 122)))
    c.shadow(600, 330, TABLE + 4)
    c.oval((600, TABLE - 34), 350, 62, [lighter(palette.main, 0.1), darker(palette.main, 0.25)], sideways=False)
    c.oval((600, TABLE - 46), 344, 56, [(250, 247, 240), (224, 220, 210)], sideways=False)
    c.oval((600, TABLE - 44), 262, 38, [(228, 224, 214), (244, 240, 232)], sideways=False)
    rows = (
        (TABLE - 112, (420, 540, 660, 780)),
        (TABLE - 66, (360, 480, 600, 720, 840)),
        (TABLE - 186, (480, 600, 720)),
    )
    for y, xs in rows:
        for x in xs:
            _square_cake(c, x, y, crumb)


def _square_cake(c: Canvas, x: float, y: float, crumb: Colour) -> None:
    c.rectangle(x - 54, y - 44, x + 54, y + 34, [lighter(crumb, 0.05), darker(crumb, 0.32)], radius=9, sideways=False)
    c.shape([(x - 54, y - 40), (x - 40, y - 66), (x + 40, y - 66), (x + 54, y - 40)], lighter(crumb, 0.32))
    c.shape([(x - 54, y - 40), (x + 54, y - 40), (x + 54, y - 34), (x - 54, y - 34)], lighter(crumb, 0.16))
    for petal in range(5):
        angle = petal * 2 * math.pi / 5
        c.oval((x + 15 * math.cos(angle), y - 53 + 5 * math.sin(angle)), 8, 3.6, darker(crumb, 0.16))


def box(c: Canvas, palette: Palette, random: Random) -> None:
    """A gift box with a ribbon."""
    c.shadow(610, 300, TABLE + 4)
    front = (300.0, 360.0, 800.0, TABLE)
    c.rectangle(*front, [lighter(palette.main, 0.12), palette.main, darker(palette.main, 0.12)])
    c.shape(
        [(300, 360), (400, 268), (918, 268), (800, 360)], [lighter(palette.main, 0.32), lighter(palette.main, 0.14)]
    )
    c.shape([(800, 360), (918, 268), (918, 636), (800, TABLE)], darker(palette.main, 0.4))
    c.line([(300, 362), (800, 362)], 3, lighter(palette.main, 0.5), opacity=0.7)
    c.rectangle(672, 360, 716, TABLE, [lighter(GOLD, 0.2), GOLD, darker(GOLD, 0.15)])
    c.shape([(672, 360), (772, 268), (816, 268), (716, 360)], lighter(GOLD, 0.3))
    for side in (-1, 1):
        loop = smooth([(744, 316), (744 + side * 36, 240), (744 + side * 96, 232), (744 + side * 84, 292), (744, 316)])
        c.shape(loop, [lighter(GOLD, 0.25), darker(GOLD, 0.1)], sideways=False)
    c.oval((744, 312), 19, 16, darker(GOLD, 0.12))
    label(c, (352, 430, 616, 672), palette.main, random.choice((flower_emblem, hills_emblem, leaf_emblem)))


def pack(c: Canvas, palette: Palette, random: Random) -> None:
    """Sausages or meat, vacuum packed."""
    meat: Colour = random.choice(((168, 62, 48), (190, 98, 76), (142, 52, 40)))
    c.shadow(600, 300, TABLE - 6)
    c.rectangle(290, 320, 910, TABLE, [darker(CREAM, 0.05), (238, 234, 228), darker(CREAM, 0.22)], radius=26)
    c.rectangle(318, 348, 882, 714, mixed((238, 234, 228), meat, 0.25), radius=20)
    for k in range(6):
        x = 368 + k * 93
        c.rectangle(x - 40, 374, x + 40, 694, round_shading(meat), radius=38)
        for _ in range(7):
            c.oval((x + random.uniform(-26, 26), random.uniform(404, 664)), 6, 5, lighter(meat, 0.45), opacity=0.7)
        gleam(c, x - 20, (410, 560), 8, 0.3)
    c.shape([(318, 348), (520, 348), (400, 714), (318, 714)], (255, 255, 255), opacity=0.16)
    label(c, (452, 420, 748, 644), palette.main, star_emblem)


def egg(c: Canvas, palette: Palette, random: Random) -> None:
    """A tray of eggs."""
    shell: Colour = random.choice(((236, 214, 188), (222, 234, 232), (222, 178, 142)))
    c.shadow(600, 320, TABLE + 6)
    for y, xs in ((TABLE - 176, range(390, 820, 105)), (TABLE - 118, range(338, 880, 105))):
        for x in xs:
            c.ball((x, y), 58, shell, flat=1.28)
    carton: Colour = (152, 146, 136)
    points: list[Point] = [(262, TABLE - 104)]
    for k in range(6):
        left = 285 + k * 105
        points += arc((left + 53, TABLE - 112), (46, 38), 180, 0, 10)
    c.shape(
        [*points, (938, TABLE - 104), (900, TABLE), (300, TABLE)],
        [lighter(carton, 0.25), carton, darker(carton, 0.25)],
        sideways=False,
    )
    for k in range(5):
        x = 391 + k * 105
        c.line([(x, TABLE - 98), (x, TABLE - 10)], 5, darker(carton, 0.3), opacity=0.5)
    c.rectangle(480, TABLE - 62, 720, TABLE - 14, CREAM, radius=6)
    c.line([(520, TABLE - 38), (680, TABLE - 38)], 8, palette.main, opacity=0.7)


DRAWINGS = (bag, rice, powder, noodle, cake, box, pack, egg)
