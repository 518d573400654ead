"""Recognitions as small vector badges, 3.3 mm high: OCOP stars, CNNT levels told by the fill, other certificates.

They are typographic marks, not the official logos, which only their holder may use. The fill survives photocopying:
quốc gia solid, khu vực tinted, tỉnh outlined, huyện outlined in grey.
"""

import math
from collections.abc import Callable, Sequence
from functools import cache, lru_cache

from boothapp.catalog.drawing import Drawing, Point
from boothapp.catalog.ornaments import Ornament
from boothapp.catalog.styles import STYLES
from boothapp.domain.catalog import CatalogMark

BADGE_H, BASE, ROW_H, GAP = 3.3, 2.36, 4.1, 1.3
OCOP_W, STAR_PITCH = 8.2, 2.5
MOST = 3  # on paper: the best OCOP, the best CNNT, one certificate
LEVELS = {  # words, plate, edge, ink; best first
    "quoc_gia": ("CNNT quốc gia", "indigo", "indigo", "paper"),
    "khu_vuc": ("CNNT khu vực", "tint_indigo", "indigo", "indigo"),
    "tinh": ("CNNT cấp tỉnh", "paper", "indigo", "indigo"),
    "huyen": ("CNNT cấp huyện", "paper", "line", "text2"),
}
INDEX_STAR_R, INDEX_STAR_PITCH, INDEX_SQUARE, INDEX_GAP = 0.85, 1.75, 2.6, 0.6
INDEX_LETTERS = {"quoc_gia": "Q", "khu_vuc": "K", "tinh": "T", "huyen": "H"}
_RANK = {level: rank for rank, level in enumerate(LEVELS)}


def chosen(marks: Sequence[CatalogMark]) -> Sequence[CatalogMark]:
    """Return the marks that are printed, best first."""
    return _chosen(tuple(marks))


@lru_cache(maxsize=1024)  # products with the same marks are many, and each is asked for in every part of a book
def _chosen(marks: tuple[CatalogMark, ...]) -> tuple[CatalogMark, ...]:
    ocop = sorted((m for m in marks if m.scheme == "ocop"), key=lambda m: -(m.stars or 0))
    cnnt = sorted((m for m in marks if m.scheme == "cnnt"), key=lambda m: _RANK.get(m.level, len(_RANK)))
    other = [m for m in marks if m.scheme not in ("ocop", "cnnt") and m.text]
    return (*ocop[:1], *cnnt[:1], *other[:1])[:MOST]


def draw_marks(
    d: Drawing, x: float, y: float, marks: Sequence[CatalogMark], width: float, *, scale: float = 1.0
) -> float:
    """Draw badges in rows no wider than `width`, `scale` times their size; return the y below them."""
    left = x
    for mark in marks:
        wide = min(_width(d, mark) * scale, width)
        if x > left and x + wide > left + width:
            x, y = left, y + ROW_H * scale
        if mark.scheme in ("ocop", "cnnt"):
            d.ornament(_key(mark), x, y, scale=scale)
        else:
            _certificate(d, x, y, mark.text, wide=wide, scale=scale)
        x += wide + GAP * scale
    return y + (ROW_H * scale if marks else 0.0)


def marks_width(d: Drawing, marks: Sequence[CatalogMark], scale: float = 1.0) -> float:
    """Return how wide badges in one row are, 0 for none."""
    return sum(_width(d, mark) * scale for mark in marks) + GAP * scale * max(len(marks) - 1, 0)


def draw_index_marks(d: Drawing, x: float, base: float, marks: Sequence[CatalogMark]) -> None:
    """Draw the stars and the square with the level's letter that stand behind a product in an index."""
    for key, wide, above in _index_marks(tuple(marks)):
        d.ornament(key, x, base - above)
        x += wide + INDEX_GAP


def index_marks_width(marks: Sequence[CatalogMark]) -> float:
    """Return how wide they are, 0 for none."""
    widths = [wide for _, wide, _ in _index_marks(tuple(marks))]
    return sum(widths) + INDEX_GAP * max(len(widths) - 1, 0)


@lru_cache(maxsize=1024)
def _index_marks(marks: tuple[CatalogMark, ...]) -> list[tuple[str, float, float]]:
    """Return key, width and height above the base line."""
    found = []
    for mark in chosen(marks):
        if mark.scheme == "ocop" and (stars := _stars(mark)):
            found.append((f"Stars{stars}", stars * INDEX_STAR_PITCH, 1.75))
        elif mark.scheme == "cnnt" and mark.level in INDEX_LETTERS:
            found.append((f"Level_{mark.level}", INDEX_SQUARE, 2.2))
    return found


def _width(d: Drawing, mark: CatalogMark) -> float:
    if mark.scheme == "ocop":
        stars = _stars(mark)
        return OCOP_W + (STAR_PITCH * stars + 0.9 if stars else 0.0)
    if mark.scheme == "cnnt":
        return _cnnt_width(d, _words(mark.level))
    return d.width(mark.text, "badge") + 2.6


def _cnnt_width(d: Drawing, words: str) -> float:
    return 4.1 + d.width(words, "badge") + 1.5


def _certificate(d: Drawing, x: float, y: float, text: str, *, wide: float, scale: float) -> None:
    d.rounded(x, y, wide, BADGE_H * scale, BADGE_H / 2 * scale, fill="paper", stroke="line", line=0.5)
    room, size = wide - 2.4 * scale, STYLES["badge"].size * scale
    size *= max(0.8, min(1.0, room / max(d.width(text, "badge", size), 0.01)))
    shown = d.one_line(text, room, "badge", "certificate", size=size)
    d.text(x + wide / 2, y + BASE * scale, shown, "badge", "text2", align="center", size=size)


def _ocop(stars: int) -> Callable[[Drawing], None]:
    def draw(d: Drawing) -> None:
        d.rounded(0, 0, OCOP_W, BADGE_H, 0.55, fill="text")
        d.text(OCOP_W / 2, BASE, "OCOP", "badge", "paper", align="center", size=5.8, tracking=0.25)
        for i in range(stars):
            x = OCOP_W + 1.7 + STAR_PITCH * i
            _star(d, x, 1.68, 1.3)

    return draw


def _index_stars(stars: int) -> Callable[[Drawing], None]:
    def draw(d: Drawing) -> None:
        for i in range(stars):
            _star(d, INDEX_STAR_R + INDEX_STAR_PITCH * i, INDEX_STAR_R, INDEX_STAR_R)

    return draw


def _index_level(level: str) -> Callable[[Drawing], None]:
    def draw(d: Drawing) -> None:
        _, plate, edge, ink = LEVELS[level]
        d.rounded(0, 0, INDEX_SQUARE, INDEX_SQUARE, 0.4, fill=plate, stroke=edge, line=0.5)
        d.text(INDEX_SQUARE / 2, 2.0, INDEX_LETTERS[level], "badge", ink, align="center", size=5)

    return draw


def _star(d: Drawing, x: float, y: float, r: float) -> None:
    """Draw a star with a dark edge: gold alone is pale in black and white."""
    d.shape([(x + r * dx, y + r * dy) for dx, dy in _star_points()], "gold", stroke="text", line=0.3 * min(r, 1.0))


def _cnnt(level: str) -> Callable[[Drawing], None]:
    def draw(d: Drawing) -> None:
        _, plate, edge, ink = LEVELS.get(level, LEVELS["huyen"])
        d.rounded(0, 0, _cnnt_width(d, _words(level)), BADGE_H, 0.55, fill=plate, stroke=edge, line=0.6)
        d.shape([(2.3 + dx, 1.65 + dy) for dx, dy in _gear_points()], ink)
        d.circle(2.3, 1.65, 0.42, plate)
        d.text(4.1, BASE, _words(level), "badge", ink)

    return draw


def _key(mark: CatalogMark) -> str:
    if mark.scheme == "ocop":
        return f"Ocop{_stars(mark)}"
    return f"Cnnt_{mark.level if mark.level in LEVELS else ''}"


def _stars(mark: CatalogMark) -> int:
    return min(max(mark.stars or 0, 0), 5)


def _words(level: str) -> str:
    return LEVELS[level][0] if level in LEVELS else "CNNT tiêu biểu"


@cache
def _star_points() -> list[Point]:
    """Return the ten corners of a five-pointed star of radius 1, the first at the top."""
    return [
        (
            (1 if i % 2 == 0 else 0.42) * math.sin(i * math.pi / 5),
            -(1 if i % 2 == 0 else 0.42) * math.cos(i * math.pi / 5),
        )
        for i in range(10)
    ]


@cache
def _gear_points() -> list[Point]:
    """Return the corners of a gear of nine teeth, 2.3 mm across."""
    steps = [
        (i * 0.698 + turn, r) for i in range(9) for turn, r in ((0, 1.15), (0.25, 1.15), (0.33, 0.82), (0.62, 0.82))
    ]
    return [(r * math.cos(angle), r * math.sin(angle)) for angle, r in steps]


MARKS = {
    **{f"Ocop{stars}": Ornament(OCOP_W + 14, BADGE_H, _ocop(stars)) for stars in range(6)},
    **{f"Stars{stars}": Ornament(INDEX_STAR_PITCH * stars, 1.75, _index_stars(stars)) for stars in range(1, 6)},
    **{f"Level_{level}": Ornament(INDEX_SQUARE, INDEX_SQUARE, _index_level(level)) for level in LEVELS},
    **{f"Cnnt_{level}": Ornament(30, BADGE_H, _cnnt(level)) for level in ("", *LEVELS)},
}
