"""Recognitions as small vector badges, 3.3 mm high: OCOP stars, CNNT levels told by the fill, other certificates.

They are typographic marks, not the official logos, which only their holder may use. The fill survives photocopying:
quốc gia solid, khu vực tinted, tỉnh outlined, huyện outlined in grey.
"""

import math
from collections.abc import Sequence
from functools import cache

from boothapp.catalog.drawing import Drawing, Point
from boothapp.catalog.lines import printable
from boothapp.domain.catalog import CatalogMark

BADGE_H, ROW_H, GAP = 3.3, 4.1, 1.3
OCOP_W, STAR_PITCH = 8.2, 2.5
MOST = 3  # on paper: the best OCOP, the best CNNT, one certificate
LEVELS = {  # words, plate, edge, ink; best first
    "quoc_gia": ("CNNT quốc gia", "indigo", "indigo", "paper"),
    "khu_vuc": ("CNNT khu vực", "tint_indigo", "indigo", "indigo"),
    "tinh": ("CNNT cấp tỉnh", "paper", "indigo", "indigo"),
    "huyen": ("CNNT cấp huyện", "paper", "line", "text2"),
}
_RANK = {level: rank for rank, level in enumerate(LEVELS)}


def chosen(marks: Sequence[CatalogMark]) -> list[CatalogMark]:
    """Return the marks that are printed, best first."""
    ocop = sorted((m for m in marks if m.scheme == "ocop"), key=lambda m: -(m.stars or 0))
    cnnt = sorted((m for m in marks if m.scheme == "cnnt"), key=lambda m: _RANK.get(m.level, len(_RANK)))
    other = [m for m in marks if m.scheme not in ("ocop", "cnnt") and m.text.strip()]
    return [*ocop[:1], *cnnt[:1], *other[:1]][:MOST]


def draw_marks(d: Drawing, x: float, y: float, marks: Sequence[CatalogMark], width: float) -> float:
    """Draw badges in rows no wider than `width`; return the y below them."""
    left = x
    for mark in marks:
        wide = min(_width(d, mark), width)
        if x > left and x + wide > left + width:
            x, y = left, y + ROW_H
        _draw(d, x, y, mark, wide)
        x += wide + GAP
    return y + (ROW_H if marks else 0.0)


def star(d: Drawing, x: float, y: float, r: float) -> None:
    d.shape([(x + r * dx, y + r * dy) for dx, dy in _star_points()], "gold")


def _width(d: Drawing, mark: CatalogMark) -> float:
    if mark.scheme == "ocop":
        stars = _stars(mark)
        return OCOP_W + (STAR_PITCH * stars + 0.9 if stars else 0.0)
    if mark.scheme == "cnnt":
        return 4.1 + d.width(_words(mark), "badge") + 1.5
    return d.width(_words(mark), "badge") + 2.6


def _draw(d: Drawing, x: float, y: float, mark: CatalogMark, wide: float) -> None:
    base = y + 2.36
    if mark.scheme == "ocop":
        d.rounded(x, y, OCOP_W, BADGE_H, 0.55, fill="text")
        d.text(x + OCOP_W / 2, base, "OCOP", "badge", "paper", align="center", size=5.8, tracking=0.25)
        for i in range(_stars(mark)):
            star(d, x + 9.9 + STAR_PITCH * i, y + 1.68, 1.3)
    elif mark.scheme == "cnnt":
        _, plate, edge, ink = LEVELS.get(mark.level, LEVELS["huyen"])
        d.rounded(x, y, wide, BADGE_H, 0.55, fill=plate, stroke=edge, line=0.6)
        d.shape([(x + 2.3 + dx, y + 1.65 + dy) for dx, dy in _gear_points()], ink)
        d.circle(x + 2.3, y + 1.65, 0.42, plate)
        d.text(x + 4.1, base, _words(mark), "badge", ink)
    else:
        d.rounded(x, y, wide, BADGE_H, 1.65, fill="paper", stroke="line", line=0.5)
        d.fitted(
            x + wide / 2, base, _words(mark), wide - 2.4, "badge", ink="text2", align="center", field="certificate"
        )


def _stars(mark: CatalogMark) -> int:
    return min(max(mark.stars or 0, 0), 5)


def _words(mark: CatalogMark) -> str:
    if mark.scheme != "cnnt":
        return printable(mark.text)
    return LEVELS[mark.level][0] if mark.level in LEVELS else "CNNT tiêu biểu"


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
