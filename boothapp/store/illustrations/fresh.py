"""Drawings of what fields, woods and waters give: fish, fruit, vegetables, mushrooms, spices."""

from random import Random

from boothapp.store.illustrations.canvas import TABLE, Canvas, Colour, Point, darker, lighter, mixed, round_shading
from boothapp.store.illustrations.outlines import arc, leaf, moved, smooth, turned_on_wheel
from boothapp.store.illustrations.parts import (
    CREAM,
    LEAF_GREEN,
    WOOD,
    Palette,
    body,
    bowl,
    fish_emblem,
    gleam,
    label,
    leaf_emblem,
    star_emblem,
)


def fish(c: Canvas, palette: Palette, random: Random) -> None:
    """Dried fish on a flat basket."""
    skin: Colour = random.choice(((148, 138, 122), (176, 132, 86), (126, 136, 148)))
    _flat_basket(c)
    for k, (x, y) in enumerate(((590, 586), (540, 640), (650, 692))):
        facing = 1 if k % 2 else -1
        _one_fish(c, (x, y), 215, facing, skin)
    c.rectangle(484, 778, 716, 834, [lighter(palette.main, 0.08), darker(palette.main, 0.16)], radius=8)
    fish_emblem(c, (600, 806), 24, CREAM)


def _flat_basket(c: Canvas) -> None:
    c.glow((620, 700), 440, 120, (40, 30, 20), 0.5)
    c.oval((600, 660), 400, 132, [darker(WOOD, 0.1), darker(WOOD, 0.4)], sideways=False)
    c.oval((600, 648), 392, 122, [(226, 190, 130), (206, 164, 104)], sideways=False)
    c.oval((600, 650), 364, 106, [(186, 142, 84), (216, 178, 116)], sideways=False)
    with c.inside(arc((600, 650), (364, 106), 0, 360, 60)):
        for lean, ink in ((-130, (150, 106, 58)), (130, (236, 204, 150))):
            strands = [[(600 + k * 46 + lean, 540.0), (600 + k * 46 - lean, 760.0)] for k in range(-12, 13)]
            c.lines(strands, 5, ink, opacity=0.4)


def _one_fish(c: Canvas, middle: Point, reach: float, facing: int, skin: Colour) -> None:
    def at(along: float, across: float) -> tuple[float, float]:
        return middle[0] + facing * along * reach, middle[1] + across * reach

    back = smooth([at(-1, 0.02), at(-0.6, -0.19), at(0, -0.23), at(0.55, -0.1), at(0.8, -0.03)])
    belly = smooth([at(0.8, 0.04), at(0.5, 0.1), at(0, 0.19), at(-0.6, 0.16), at(-1, 0.02)])
    tail = [at(0.74, 0), at(1.05, -0.2), at(0.95, 0), at(1.05, 0.2)]
    c.shape(moved(back + belly, 5, 10), (40, 30, 20), opacity=0.28)
    c.shape(tail, darker(skin, 0.2))
    c.shape([at(-0.2, -0.2), at(0.05, -0.34), at(0.3, -0.15)], darker(skin, 0.26))
    c.shape(back + belly, [darker(skin, 0.25), skin, lighter(skin, 0.55)], sideways=False)
    with c.inside(back + belly):
        for k in range(9):
            gill = smooth([at(-0.4 + k * 0.13, -0.24), at(-0.35 + k * 0.13, 0), at(-0.4 + k * 0.13, 0.2)], 6)
            c.line(gill, 3, darker(skin, 0.35), opacity=0.35)
    c.line(smooth([at(-0.62, -0.18), at(-0.55, 0), at(-0.62, 0.15)], 6), 5, darker(skin, 0.45), opacity=0.7)
    c.oval(at(-0.8, -0.03), 11, 11, (248, 244, 236))
    c.oval(at(-0.8, -0.03), 6, 6, (24, 22, 24))


def fruit(c: Canvas, palette: Palette, random: Random) -> None:
    """A bowl heaped with round fruit."""
    skin: Colour = random.choice(((150, 34, 66), (126, 168, 52), (226, 130, 36), (196, 60, 44)))
    c.shadow(600, 220, TABLE + 4)
    for y, xs in (
        (TABLE - 250, (600,)),
        (TABLE - 196, (500, 700)),
        (TABLE - 150, (420, 600, 780)),
        (TABLE - 118, (510, 690)),
    ):
        for x in xs:
            c.ball((x, y), 84, mixed(skin, (240, 190, 60), random.uniform(0, 0.16)))
    c.line(smooth([(600, TABLE - 330), (606, TABLE - 356), (622, TABLE - 378)]), 7, (96, 68, 40))
    c.shape(leaf((612, TABLE - 352), (720, TABLE - 396), 44), LEAF_GREEN)
    c.line([(616, TABLE - 354), (700, TABLE - 388)], 3, lighter(LEAF_GREEN, 0.35))
    c.shape(leaf((606, TABLE - 350), (520, TABLE - 388), 36), darker(LEAF_GREEN, 0.2))
    bowl(c, (600, TABLE - 126), 290, 126, random.choice((WOOD, palette.main, (238, 234, 226))))


def vegetable(c: Canvas, palette: Palette, random: Random) -> None:
    """Leaf vegetables in a crate."""
    green: Colour = random.choice(((88, 146, 62), (62, 122, 74), (128, 162, 58)))
    c.shadow(600, 320, TABLE + 4)
    for x, y, size in ((400, 470, 1.0), (800, 470, 1.0), (600, 440, 1.1), (500, 500, 0.95), (700, 500, 0.95)):
        _lettuce(c, x, y, 150 * size, green)
    for row in range(3):
        top = TABLE - 206 + row * 70
        c.rectangle(
            286,
            top,
            914,
            top + 60,
            [lighter(WOOD, 0.3), lighter(WOOD, 0.1), darker(WOOD, 0.08)],
            radius=5,
            sideways=False,
        )
        for x in (310, 890):
            c.oval((x, top + 30), 5, 5, darker(WOOD, 0.5))
    for x in (286, 880):
        c.rectangle(x, TABLE - 214, x + 34, TABLE, round_shading(WOOD), radius=5)
    c.rectangle(490, TABLE - 126, 710, TABLE - 54, CREAM, radius=5)
    leaf_emblem(c, (540, TABLE - 90), 22, palette.main)
    c.line([(580, TABLE - 90), (680, TABLE - 90)], 9, palette.main, opacity=0.6)


def _lettuce(c: Canvas, x: float, y: float, size: float, green: Colour) -> None:
    for k, spread in enumerate((-0.95, 0.95, -0.55, 0.55, 0.0)):
        shade = (darker(green, 0.3), darker(green, 0.22), darker(green, 0.06), green, lighter(green, 0.2))[k]
        tip = (x + spread * size, y - size * (0.95 - 0.32 * abs(spread)))
        c.shape(leaf((x, y + size * 0.75), tip, size * 0.9), shade)
        c.line(
            [(x, y + size * 0.6), (x + (tip[0] - x) * 0.72, y + (tip[1] - y) * 0.72)],
            6,
            lighter(shade, 0.4),
            opacity=0.8,
        )


def mushroom(c: Canvas, palette: Palette, random: Random) -> None:
    """Mushrooms in a shallow basket."""
    cap: Colour = random.choice(((150, 96, 58), (206, 168, 120), (178, 70, 44)))
    c.shadow(600, 270, TABLE + 4)
    for x, y, size in ((430, 500, 0.8), (770, 500, 0.82), (530, 452, 0.95), (690, 460, 0.9), (608, 520, 1.15)):
        stem = turned_on_wheel(x, [(26 * size, y), (22 * size, y + 60 * size), (34 * size, y + 190 * size)])
        c.shape(stem, round_shading((240, 230, 208)))
        brim = (x, y + 18 * size)
        dome = arc(brim, (108 * size, 112 * size), 180, 360)
        c.shape(dome + arc(brim, (108 * size, 24 * size), 0, 180), round_shading(cap))
        c.glow((x - 36 * size, y - 50 * size), 44 * size, 32 * size, lighter(cap, 0.7), 0.7)
    _woven_rim(c, palette)


def _woven_rim(c: Canvas, palette: Palette) -> None:
    weave: Colour = (206, 160, 94)
    side = turned_on_wheel(600, [(330, TABLE - 150), (322, TABLE - 110), (270, TABLE - 20), (246, TABLE)])
    c.shape(side, round_shading(weave))
    with c.inside(side):
        for row in range(6):
            y = TABLE - 138 + row * 27
            cells = [600 + k * 54 + (27 if row % 2 else 0) for k in range(-7, 7)]
            c.lines([[(x - 12, y), (x + 12, y)] for x in cells], 17, darker(weave, 0.28), opacity=0.5)
    c.rectangle(260, TABLE - 170, 940, TABLE - 136, round_shading(darker(weave, 0.1)), radius=17)
    c.rectangle(530, TABLE - 112, 670, TABLE - 34, CREAM, radius=5)
    star_emblem(c, (600, TABLE - 73), 26, palette.main)


def spice(c: Canvas, palette: Palette, random: Random) -> None:
    """Cinnamon, star anise and a small jar of spice."""
    c.shadow(450, 120)
    ground: Colour = random.choice(((178, 44, 30), (120, 72, 40), (196, 120, 36)))
    body(c, 450, [(104, 330), (120, 360), (124, 410), (124, 700), (112, TABLE)], ground)
    gleam(c, 366, (370, 460), 12, 0.4)
    c.rectangle(342, 256, 558, 344, round_shading(palette.main), radius=14)
    label(c, (326, 456, 574, 640), palette.main, random.choice((leaf_emblem, star_emblem)))
    bark: Colour = (150, 90, 50)
    for y, x, half in ((TABLE - 8, 790, 188), (TABLE - 56, 776, 176), (TABLE - 102, 800, 160)):
        c.glow((x, y + 22), half * 1.1, 18, (40, 28, 18), 0.4)
        c.rectangle(
            x - half,
            y - 25,
            x + half,
            y + 25,
            [lighter(bark, 0.32), bark, darker(bark, 0.4)],
            radius=20,
            sideways=False,
        )
        for shift in (-9, 3, 12):
            c.line([(x - half + 24, y + shift), (x + half - 30, y + shift)], 2.4, darker(bark, 0.4), opacity=0.4)
        c.oval((x + half - 12, y), 13, 24, darker(bark, 0.45))
        c.oval((x + half - 11, y), 6, 14, darker(bark, 0.75))
    for x in (640, 850):
        star_emblem(c, (x, TABLE + 62), 42, darker(bark, 0.32))


def chilli(c: Canvas, palette: Palette, random: Random) -> None:
    """Jars of pickle or relish, chillies before them."""
    relish: Colour = random.choice(((196, 54, 34), (206, 150, 52), (150, 132, 52)))
    for x, scale in ((430, 0.9), (690, 1.0)):
        top = TABLE - 430 * scale
        c.shadow(x, 132 * scale)
        body(
            c,
            x,
            [
                (half * scale, top + y * scale)
                for half, y in ((108, 70), (126, 100), (130, 140), (130, 392), (118, 430))
            ],
            relish,
        )
        for _ in range(18):
            at = (
                x + random.uniform(-104, 104) * scale,
                top + random.choice((random.uniform(104, 140), random.uniform(374, 410))) * scale,
            )
            c.oval(at, 9, 7, random.choice((lighter(relish, 0.45), darker(relish, 0.35))), opacity=0.7)
        gleam(c, x - 92 * scale, (top + 110 * scale, top + 400 * scale), 12 * scale, 0.35)
        c.rectangle(x - 116 * scale, top, x + 116 * scale, top + 86 * scale, round_shading(palette.main), radius=14)
        label(c, (x - 130 * scale, top + 160 * scale, x + 130 * scale, top + 350 * scale), palette.main, star_emblem)
    for x, y, turn in ((850, TABLE + 12, -1), (760, TABLE + 48, 1), (880, TABLE + 46, -1)):
        pod = smooth([(x - 70, y), (x - 20, y - 20), (x + 50, y - 14 * turn), (x + 86, y - 30 * turn)]) + smooth(
            [(x + 86, y - 30 * turn), (x + 30, y + 12), (x - 30, y + 18), (x - 70, y)]
        )
        c.shape(moved(pod, 4, 8), (40, 30, 20), opacity=0.22)
        c.shape(pod, [(226, 62, 44), (164, 26, 24)], sideways=False)
        c.line([(x - 68, y), (x - 104, y - 16)], 8, LEAF_GREEN)


DRAWINGS = (fish, fruit, vegetable, mushroom, spice, chilli)
