"""Drawings of remedies, jewellery, hardware, incense, flowers, and a place to visit."""

from random import Random

from boothapp.store.illustrations.canvas import HORIZON, TABLE, Canvas, Colour, darker, lighter, round_shading
from boothapp.store.illustrations.outlines import arc, gear, leaf, regular, smooth, turned_on_wheel
from boothapp.store.illustrations.parts import (
    CREAM,
    GOLD,
    LEAF_GREEN,
    Palette,
    body,
    flower_emblem,
    gleam,
    label,
    leaf_emblem,
    scattered,
)


def capsule(c: Canvas, palette: Palette, random: Random) -> None:
    """A bottle of capsules, its carton, some capsules on the table."""
    c.shadow(440, 150)
    c.rectangle(300, 268, 560, TABLE, [lighter(palette.main, 0.1), palette.main, darker(palette.main, 0.12)])
    c.shape([(560, 268), (616, 232), (616, TABLE - 40), (560, TABLE)], darker(palette.main, 0.4))
    c.shape([(300, 268), (360, 232), (616, 232), (560, 268)], lighter(palette.main, 0.3))
    label(c, (324, 346, 536, 600), palette.main, random.choice((leaf_emblem, flower_emblem)))
    c.shadow(750, 112)
    body(c, 750, [(70, 400), (108, 440), (116, 480), (116, 716), (106, TABLE)], (244, 242, 236))
    c.rectangle(670, 318, 830, 412, round_shading(palette.second), radius=12)
    for ridge in range(682, 826, 12):
        c.line([(ridge, 336), (ridge, 400)], 2.4, darker(palette.second, 0.4), opacity=0.4)
    label(c, (634, 500, 866, 676), palette.second, leaf_emblem, paper=lighter(palette.main, 0.82))
    for x, y in scattered(random, 7, 600, 860, y=TABLE + 54, depth=20):
        c.oval((x + 4, y + 9), 34, 10, (40, 30, 20), opacity=0.25)
        c.rectangle(
            x - 34,
            y - 14,
            x + 34,
            y + 14,
            [lighter(palette.second, 0.3), darker(palette.second, 0.1)],
            radius=14,
            sideways=False,
        )
        c.rectangle(x, y - 14, x + 34, y + 14, [(252, 246, 230), (222, 206, 170)], radius=14, sideways=False)


def dropper(c: Canvas, palette: Palette, random: Random) -> None:
    """Small bottles of essential oil."""
    glass: Colour = random.choice(((118, 64, 26), (36, 74, 110), (44, 92, 70)))
    for x, scale in ((400, 0.8), (810, 0.72), (604, 1.06)):
        top = TABLE - 470 * scale
        c.shadow(x, 100 * scale)
        body(
            c,
            x,
            [
                (half * scale, top + y * scale)
                for half, y in ((34, 170), (40, 186), (96, 216), (104, 250), (104, 440), (94, 470))
            ],
            glass,
        )
        gleam(c, x - 74 * scale, (top + 226 * scale, top + 262 * scale), 12 * scale)
        c.rectangle(
            x - 46 * scale,
            top + 112 * scale,
            x + 46 * scale,
            top + 190 * scale,
            round_shading((34, 36, 38)),
            radius=6 * scale,
        )
        body(
            c,
            x,
            [
                (12 * scale, top),
                (24 * scale, top + 14 * scale),
                (26 * scale, top + 70 * scale),
                (30 * scale, top + 114 * scale),
            ],
            (52, 54, 56),
        )
        label(c, (x - 104 * scale, top + 272 * scale, x + 104 * scale, top + 420 * scale), palette.main, leaf_emblem)


def pearl(c: Canvas, palette: Palette, random: Random) -> None:
    """A string of pearls on a jeweller's cushion."""
    velvet = random.choice(((30, 44, 84), (92, 28, 48), (34, 70, 62)))
    c.shadow(600, 300, TABLE + 2)
    cushion = turned_on_wheel(600, [(230, 446), (300, 466), (322, 560), (322, 660), (290, 732), (210, TABLE + 4)])
    c.shape(cushion, [lighter(velvet, 0.14), velvet, darker(velvet, 0.35)], sideways=False)
    c.glow((520, 520), 200, 60, lighter(velvet, 0.5), 0.4)
    tint: Colour = random.choice(((246, 240, 232), (240, 224, 214), (206, 212, 214)))
    string = arc((600, 496), (236, 170), 168, 12, 24)
    for k, at in enumerate(string):
        size = 24 - abs(k - 12) * 0.85
        c.oval((at[0] + 4, at[1] + 9), size, size * 0.8, (10, 10, 16), opacity=0.4)
        c.ball(at, size, tint)
    c.oval((600, 700), 20, 20, GOLD)
    c.ball((600, 700), 14, tint)


def metal(c: Canvas, palette: Palette, random: Random) -> None:
    """Toothed wheels: machines and parts."""
    steel: Colour = random.choice(((132, 146, 160), (150, 148, 144), (112, 132, 152)))
    c.shadow(560, 260, TABLE + 2)
    for x, y, radius, teeth, ink in (
        (490, 520, 222, 16, steel),
        (788, 604, 138, 12, random.choice((palette.second, darker(steel, 0.2)))),
    ):
        c.shape([(px + 7, py + 9) for px, py in gear((x, y), radius, teeth)], darker(ink, 0.55))
        c.shape(gear((x, y), radius, teeth), [lighter(ink, 0.35), ink, darker(ink, 0.25)])
        c.oval((x, y), radius * 0.68, radius * 0.68, [darker(ink, 0.2), lighter(ink, 0.3)])
        c.oval((x, y), radius * 0.6, radius * 0.6, [lighter(ink, 0.2), darker(ink, 0.1)])
        for hole in regular((x, y), radius * 0.43, 5):
            c.oval(hole, radius * 0.09, radius * 0.09, darker(ink, 0.55))
        c.oval((x, y), radius * 0.2, radius * 0.2, [darker(ink, 0.45), darker(ink, 0.15)])
        c.oval((x, y), radius * 0.11, radius * 0.11, darker(ink, 0.75))
    for nut in ((330, TABLE + 30), (960, TABLE + 22)):
        c.shape(regular(nut, 40, 6), [lighter(steel, 0.3), darker(steel, 0.1)])
        c.oval(nut, 18, 18, darker(steel, 0.6))


def tile(c: Canvas, palette: Palette, random: Random) -> None:
    """Roof tiles, stacked: building material."""
    clay: Colour = random.choice(((186, 84, 52), (150, 70, 54), (112, 116, 122)))
    c.shadow(600, 330, TABLE + 4)
    for row in range(4):
        y = TABLE - 78 - row * 88
        count = 5 - row
        for k in range(count):
            x = 600 + (k - (count - 1) / 2) * 132
            wave = arc((x, y + 70), (64, 92), 180, 360, 16)
            c.shape([*wave, (x + 64, y + 84), (x - 64, y + 84)], round_shading(clay))
            c.shape([*arc((x, y + 78), (46, 62), 180, 360, 14), (x + 46, y + 84), (x - 46, y + 84)], darker(clay, 0.62))
            gleam(c, x - 38, (y + 4, y + 34), 8, 0.25)
    c.rectangle(500, TABLE + 18, 700, TABLE + 72, CREAM, radius=6)
    c.line([(536, TABLE + 45), (664, TABLE + 45)], 9, palette.main, opacity=0.7)


def incense(c: Canvas, palette: Palette, random: Random) -> None:
    """An incense burner with smoke, and cones."""
    bronze: Colour = random.choice(((150, 108, 54), (104, 84, 66), (122, 62, 48)))
    c.shadow(560, 190)
    for shift, tone in ((0, 0.34), (26, 0.2)):
        smoke = smooth(
            [(560 + shift, 420), (520 + shift, 330), (600 + shift, 250), (548 + shift, 160), (590 + shift, 96)]
        )
        c.line(smoke, 22 - shift / 3, (255, 255, 255), opacity=tone)
    for stick, lean in ((530, -34), (560, 0), (590, 34)):
        c.line([(stick, 560), (stick + lean, 330)], 8, (132, 84, 52))
        c.oval((stick + lean, 330), 7, 9, (226, 88, 40))
    c.shape(turned_on_wheel(560, [(186, 500), (160, 528), (190, 600), (160, 690), (110, 716)]), round_shading(bronze))
    c.oval((560, 502), 186, 30, darker(bronze, 0.35))
    c.oval((560, 506), 164, 23, (196, 186, 172))
    for leg in (452, 668):
        c.shape(turned_on_wheel(leg, [(26, 690), (20, 720), (26, TABLE)]), round_shading(darker(bronze, 0.2)))
    for side in (-1, 1):
        c.line(arc((560 + side * 196, 530), (36, 44), 0, 360, 24), 14, darker(bronze, 0.15))
    flower_emblem(c, (560, 610), 42, lighter(bronze, 0.55))
    for x, y in scattered(random, 6, 800, 980, y=TABLE + 26, depth=24):
        c.shape([(x - 24, y), (x, y - 62), (x + 24, y)], round_shading((112, 76, 52)))
        c.oval((x, y), 24, 7, darker((112, 76, 52), 0.25))


def flower(c: Canvas, palette: Palette, random: Random) -> None:
    """A bunch of dried flowers in a pot."""
    c.shadow(600, 130)
    stems = [
        (600 + dx, 470 - dy)
        for dx, dy in ((-230, 60), (230, 80), (-150, 200), (160, 210), (-60, 270), (70, 290), (0, 170))
    ]
    inks = (palette.second, palette.main, GOLD, (206, 112, 128), (150, 120, 176))
    for at in stems:
        c.line(smooth([(600, 600), ((600 + at[0]) / 2, (600 + at[1]) / 2 + 20), at]), 6, darker(LEAF_GREEN, 0.1))
        middle = ((600 + at[0] * 2) / 3, (600 + at[1] * 2) / 3)
        side = 1 if at[0] > 600 else -1
        c.shape(leaf(middle, (middle[0] + side * 76, middle[1] - 20), 28), LEAF_GREEN)
    for k, at in enumerate(stems):
        ink = inks[(k + random.randrange(2)) % len(inks)]
        for ring, reach in ((58, 0.22), (40, -0.1)):
            for petal in regular(at, ring * 0.72, 9, turn=k * 13 + ring):
                c.oval(petal, ring * 0.36, ring * 0.36, darker(ink, reach) if reach > 0 else lighter(ink, -reach))
        c.oval(at, 19, 19, darker(GOLD, 0.25))
    c.shape(turned_on_wheel(600, [(126, 540), (118, 570), (110, 660), (86, TABLE)]), round_shading(CREAM))
    c.rectangle(462, 520, 738, 566, round_shading(darker(CREAM, 0.06)), radius=14)
    label(c, (520, 600, 680, 700), palette.main, flower_emblem)


def place(c: Canvas, palette: Palette, random: Random) -> None:
    """A house on stilts before hills: a place to visit."""
    c.rectangle(0, 0, 1200, HORIZON, [(196, 222, 236), (236, 242, 238)], sideways=False)
    c.glow((910, 170), 110, 110, (255, 240, 196), 1.0)
    for y, ink in ((360, (150, 182, 176)), (430, (110, 156, 128)), (500, (84, 134, 92))):
        ridge = (
            [(0, y + random.uniform(-50, 50))]
            + [(x, y + random.uniform(-90, 60)) for x in range(200, 1200, 200)]
            + [(1200, y)]
        )
        c.shape([*smooth(ridge), (1200, 640), (0, 640)], ink)
    for k in range(5):
        y = 560 + k * 70
        field = smooth([(-20, y), (300, y - 34), (650, y + 8), (1220, y - 30)])
        c.shape(
            [*field, (1220, 920), (-20, 920)],
            ((132, 172, 82), (160, 188, 92), (188, 198, 96), (146, 180, 84), (118, 160, 76))[k],
        )
        c.line(field, 6, (98, 136, 66), opacity=0.5)
    wall, roof = (176, 124, 78), random.choice(((128, 84, 52), (150, 66, 46)))
    c.glow((600, TABLE - 6), 300, 40, (40, 50, 20), 0.45)
    for x in (420, 520, 680, 780):
        c.rectangle(x - 10, 590, x + 10, TABLE - 10, round_shading(darker(wall, 0.3)))
    c.rectangle(400, 480, 800, 606, [lighter(wall, 0.15), wall, darker(wall, 0.2)])
    for x in (450, 580, 700):
        c.rectangle(x, 510, x + 52, 574, darker(wall, 0.6), radius=4)
        c.rectangle(x + 6, 516, x + 46, 568, (246, 214, 140), radius=3)
    c.rectangle(376, 600, 824, 622, darker(wall, 0.35), radius=5)
    c.shape([(340, 492), (460, 330), (740, 330), (860, 492)], [lighter(roof, 0.15), roof, darker(roof, 0.3)])
    for k in range(1, 6):
        y = 330 + k * 27
        spread = k * 20
        c.line([(460 - spread, y), (740 + spread, y)], 3, darker(roof, 0.4), opacity=0.5)
    c.line([(820, TABLE - 12), (716, 620)], 9, darker(wall, 0.2))
    c.line([(852, TABLE - 12), (748, 620)], 9, darker(wall, 0.2))
    for k in range(5):
        c.line([(812 - k * 21, 712 - k * 21), (844 - k * 21, 712 - k * 21)], 6, darker(wall, 0.1))


DRAWINGS = (capsule, dropper, pearl, metal, tile, incense, flower, place)
