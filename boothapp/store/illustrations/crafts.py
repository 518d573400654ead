"""Drawings of crafts: woven, fired, turned and carved."""

from random import Random

from boothapp.store.illustrations.canvas import TABLE, Canvas, Colour, darker, lighter, round_shading
from boothapp.store.illustrations.outlines import arc, leaf, regular, smooth, turned_on_wheel
from boothapp.store.illustrations.parts import (
    CANE,
    CREAM,
    GOLD,
    WOOD,
    Palette,
    flower_emblem,
    gleam,
    hills_emblem,
)


def basket(c: Canvas, palette: Palette, random: Random) -> None:
    """A woven basket with a handle."""
    cane: Colour = random.choice((CANE, (190, 142, 82), (222, 184, 120)))
    c.shadow(600, 250)
    c.line(arc((600, 430), (216, 250), 180, 360, 40), 26, darker(cane, 0.3))
    c.line(arc((600, 426), (216, 250), 182, 358, 40), 12, lighter(cane, 0.2))
    side = turned_on_wheel(600, [(306, 430), (300, 480), (268, 640), (232, TABLE)])
    c.shape(side, round_shading(cane))
    with c.inside(side):
        for row in range(12):
            y = 466 + row * 25
            band = palette.second if row in {4, 5} else darker(cane, 0.26)
            cells = [600 + k * 46 + (23 if row % 2 else 0) for k in range(-8, 9)]
            c.lines([[(x - 9, y), (x + 9, y)] for x in cells], 18, band, opacity=0.7)
    c.rectangle(282, 404, 918, 450, round_shading(darker(cane, 0.12)), radius=22)
    for x in range(300, 910, 34):
        c.line([(x, 446), (x + 22, 408)], 5, darker(cane, 0.42), opacity=0.6)


def rattan(c: Canvas, palette: Palette, random: Random) -> None:
    """A woven lamp-shade of a pot and a tray: rattan, bamboo and rush ware."""
    cane: Colour = random.choice((CANE, (196, 152, 96)))
    c.glow((620, TABLE - 10), 380, 70, (40, 30, 20), 0.45)
    for rx, ry, ink in ((330, 330, darker(cane, 0.35)), (318, 318, lighter(cane, 0.2)), (286, 286, cane)):
        c.oval((560, 420), rx * 0.86, ry * 0.86, ink)
    for ring in range(5):
        c.line(
            arc((560, 420), (226 - ring * 44, 226 - ring * 44), 0, 360, 60),
            12,
            (palette.main, darker(cane, 0.3))[ring % 2],
        )
    spokes = [
        [*arc((560, 420), (244, 244), k * 15, k * 15, 0), *arc((560, 420), (26, 26), k * 15, k * 15, 0)]
        for k in range(24)
    ]
    c.lines(spokes, 4, darker(cane, 0.4), opacity=0.5)
    c.shadow(836, 118)
    pot = turned_on_wheel(836, [(86, 476), (124, 540), (132, 620), (116, 700), (98, TABLE)])
    c.shape(pot, round_shading(darker(cane, 0.1)))
    with c.inside(pot):
        for lean, ink in ((-70, darker(cane, 0.4)), (70, lighter(cane, 0.35))):
            strands = [[(836 + k * 26 + lean, 470.0), (836 + k * 26 - lean, 750.0)] for k in range(-8, 9)]
            c.lines(strands, 6, ink, opacity=0.5)
    c.oval((836, 476), 88, 20, darker(cane, 0.5))
    c.line(arc((836, 476), (88, 20), 0, 360, 40), 11, lighter(cane, 0.15))


def vase(c: Canvas, palette: Palette, random: Random) -> None:
    """A glazed vase with a painted band."""
    glaze: Colour = random.choice(((244, 240, 230), (160, 194, 188), (214, 178, 134)))
    ink: Colour = random.choice(((34, 72, 132), palette.main, (112, 56, 34)))
    c.shadow(600, 170)
    profile = [(70, 172), (56, 210), (52, 262), (74, 310), (150, 370), (196, 460), (186, 570), (138, 680), (108, TABLE)]
    outline = turned_on_wheel(600, profile)
    c.shape(outline, round_shading(glaze))
    with c.inside(outline):
        for y, thick in ((372, 7), (388, 3), (572, 3), (588, 7), (706, 6), (244, 5)):
            c.line([(380, y), (820, y)], thick, ink)
        for k in range(-3, 4):
            x = 600 + k * 72
            flower_emblem(c, (x, 480), 27, ink)
            c.shape(leaf((x + 16, 508), (x + 50, 548), 20), ink, opacity=0.8)
            c.shape(leaf((x - 16, 508), (x - 50, 548), 20), ink, opacity=0.8)
        for k in range(-6, 7):
            c.line(arc((600 + k * 40, 640), (20, 24), 180, 360, 10), 5, ink)
    gleam(c, 462, (410, 560), 20, 0.3)
    c.oval((600, 174), 70, 13, darker(glaze, 0.4))
    c.oval((600, 177), 58, 9, darker(glaze, 0.75))


def pottery(c: Canvas, palette: Palette, random: Random) -> None:
    """A teapot and two cups."""
    glaze: Colour = random.choice((palette.main, (98, 74, 60), (198, 188, 168)))
    c.shadow(520, 190)
    c.line(smooth([(680, 480), (780, 470), (796, 590), (664, 650)]), 26, darker(glaze, 0.25))
    c.line(smooth([(680, 478), (776, 470), (790, 586), (664, 644)]), 9, lighter(glaze, 0.2), opacity=0.6)
    spout = smooth([(392, 620), (330, 580), (300, 480), (262, 446)]) + smooth(
        [(296, 432), (352, 486), (372, 520), (420, 530)]
    )
    c.shape(spout, round_shading(darker(glaze, 0.12)))
    c.shape(turned_on_wheel(520, [(96, 440), (164, 490), (192, 580), (166, 690), (120, TABLE)]), round_shading(glaze))
    c.shape(
        turned_on_wheel(520, [(16, 374), (22, 392), (14, 408), (70, 424), (106, 448)]),
        round_shading(darker(glaze, 0.15)),
    )
    gleam(c, 396, (540, 640), 18, 0.28)
    flower_emblem(c, (532, 590), 44, lighter(glaze, 0.7))
    for x, foot in ((812, TABLE + 12), (938, TABLE + 30)):
        c.shadow(x, 50, foot)
        c.shape(
            turned_on_wheel(x, [(60, foot - 92), (60, foot - 60), (46, foot - 14), (36, foot)]), round_shading(glaze)
        )
        c.oval((x, foot - 92), 60, 13, darker(glaze, 0.35))
        c.oval((x, foot - 90), 52, 10, (172, 122, 46))


def textile(c: Canvas, palette: Palette, random: Random) -> None:
    """Rolls of brocade, stacked."""
    inks = [palette.main, palette.second, (40, 50, 78), (148, 40, 52)]
    random.shuffle(inks)
    c.shadow(590, 320, TABLE + 4)
    for ink, y, x, half in (
        (inks[0], TABLE - 64, 600, 320),
        (inks[1], TABLE - 186, 560, 290),
        (inks[2], TABLE - 304, 612, 262),
    ):
        c.rectangle(
            x - half, y - 62, x + half, y + 62, [lighter(ink, 0.25), ink, darker(ink, 0.4)], radius=44, sideways=False
        )
        count = int(half * 2 / 62) - 2
        for k in range(count):
            at = (x - half + 82 + k * 62, y)
            c.shape(regular(at, 30, 4), GOLD)
            c.shape(regular(at, 18, 4), CREAM)
            c.shape(regular(at, 8, 4), ink)
            c.shape(regular((at[0] + 31, y), 12, 4), CREAM, opacity=0.8)
        for edge in (-44, 44):
            c.line([(x - half + 44, y + edge), (x + half - 60, y + edge)], 4, GOLD, opacity=0.85)
        c.oval((x + half - 20, y), 40, 62, darker(ink, 0.32))
        for ring in (30, 18):
            c.line(arc((x + half - 20, y), (ring, ring * 1.55), 0, 360, 30), 4, lighter(ink, 0.3), opacity=0.6)


def silk(c: Canvas, palette: Palette, random: Random) -> None:
    """A length of silk draped over a stand."""
    ink: Colour = random.choice((palette.main, palette.second, (176, 52, 84)))
    c.shadow(600, 250)
    c.rectangle(588, 240, 612, TABLE, round_shading(WOOD), radius=8)
    c.rectangle(450, TABLE - 20, 750, TABLE + 4, round_shading(WOOD), radius=10)
    folds = 9
    for k in range(folds):
        top, bottom = 330 + (520 / folds) * k, 290 + (630 / folds) * k
        wide_top, wide_bottom = 520 / folds, 630 / folds
        drop = TABLE - 40 - (26 if k % 2 else 0)
        strip = [(top, 232), (top + wide_top + 2, 232), (bottom + wide_bottom + 2, drop), (bottom, drop + 14)]
        shade = (lighter(ink, 0.2), ink, darker(ink, 0.22))[(k * 2) % 3]
        c.shape(strip, [shade, lighter(shade, 0.18), darker(shade, 0.2)])
    c.rectangle(300, 210, 900, 250, round_shading(lighter(WOOD, 0.1)), radius=20)
    c.rectangle(330, 204, 850, 256, [lighter(ink, 0.35), ink], radius=18, sideways=False)
    for k in range(7):
        flower_emblem(c, (330 + k * 88, 640 - (k % 2) * 46), 24, lighter(ink, 0.62))


def wood(c: Canvas, palette: Palette, random: Random) -> None:
    """A carved chest with a small statue-like vase: cabinet makers' work."""
    timber: Colour = random.choice(((134, 74, 40), (160, 98, 52), (104, 58, 36)))
    c.shadow(600, 300, TABLE + 4)
    c.rectangle(290, 400, 910, TABLE - 24, [lighter(timber, 0.1), timber, darker(timber, 0.22)])
    c.shape([(270, 400), (310, 354), (890, 354), (930, 400)], lighter(timber, 0.3))
    c.rectangle(266, 396, 934, 426, [lighter(timber, 0.25), darker(timber, 0.1)], sideways=False, radius=6)
    c.rectangle(
        276, TABLE - 44, 924, TABLE - 16, [lighter(timber, 0.15), darker(timber, 0.2)], sideways=False, radius=6
    )
    for x in (300, 870):
        c.rectangle(x, TABLE - 18, x + 34, TABLE + 4, darker(timber, 0.35), radius=6)
    for left in (322, 610):
        c.rectangle(left, 456, left + 268, 670, darker(timber, 0.3), radius=8)
        c.rectangle(left + 12, 468, left + 256, 658, [lighter(timber, 0.16), timber], radius=6, sideways=False)
        for dx, dy in ((-62, 0), (62, 0), (0, -46), (0, 46)):
            c.shape(leaf((left + 134, 563), (left + 134 + dx * 1.3, 563 + dy * 1.3), 40), darker(timber, 0.28))
        flower_emblem(c, (left + 134, 563), 36, GOLD)
    for y in (440, 690):
        c.line(smooth([(300, y), (500, y + 5), (700, y - 3), (900, y + 2)]), 2.4, darker(timber, 0.4), opacity=0.4)
    c.oval((600, 563), 9, 9, GOLD)


def bamboo(c: Canvas, palette: Palette, random: Random) -> None:
    """A bundle of chopsticks and bamboo cups: small ware of wood and bamboo."""
    cane: Colour = random.choice(((206, 176, 104), (176, 138, 84)))
    c.shadow(450, 140)
    for k in range(11):
        x = 366 + k * 17
        lean = (k - 5) * 5
        c.line([(x, 520), (x + lean, 190 + abs(k - 5) * 9)], 12, (darker(cane, 0.15), cane, lighter(cane, 0.2))[k % 3])
        c.line([(x + lean * 0.86, 238 + abs(k - 5) * 9), (x + lean, 192 + abs(k - 5) * 9)], 12, palette.second)
    c.shape(turned_on_wheel(450, [(124, 440), (124, 560), (120, 700), (114, TABLE)]), round_shading(darker(cane, 0.06)))
    for y in (500, 690):
        c.line([(328, y), (572, y)], 9, palette.main)
    hills_emblem(c, (450, 596), 54, palette.main)
    for x, top in ((740, 520), (890, 566)):
        c.shadow(x, 80, TABLE + 6)
        c.rectangle(x - 80, top, x + 80, TABLE + 6, round_shading(cane), radius=12)
        c.oval((x, top + 4), 80, 17, lighter(cane, 0.4))
        c.oval((x, top + 5), 66, 12, darker(cane, 0.55))
        c.line([(x - 79, (top + TABLE) / 2), (x + 79, (top + TABLE) / 2)], 6, darker(cane, 0.35), opacity=0.6)
        flower_emblem(c, (x, (top + TABLE) / 2 + 56), 22, darker(cane, 0.5))


DRAWINGS = (basket, rattan, vase, pottery, textile, silk, wood, bamboo)
