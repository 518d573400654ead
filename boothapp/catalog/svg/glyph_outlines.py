"""The outline of a letter as SVG path data, read from the font file (OpenType specification, table "glyf").

A picture of outlines looks the same wherever it is opened, whatever fonts are installed there.
"""

import struct
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

_ON_CURVE, _X_SHORT, _Y_SHORT, _REPEAT, _X_SAME, _Y_SAME = 1, 2, 4, 8, 16, 32  # flags of a point
_WORDS, _ARE_OFFSETS, _SCALE, _MORE, _TWO_SCALES, _MATRIX = 1, 2, 8, 32, 64, 128  # flags of a part
_DEEPEST = 6  # parts of parts; a font that goes on is damaged


class _Point(NamedTuple):
    x: float
    y: float
    on: bool


def outline(truetype: Any, letter: str) -> str:
    """Return the letter's outline in units of the font (ReportLab's `TTFontFace`), y downwards; "" for a blank."""
    glyph = truetype.charToGlyph.get(ord(letter), 0)
    return "".join(_path(contour) for contour in _contours(truetype, truetype.get_table("glyf"), glyph, 0))


def _path(contour: Sequence[_Point]) -> str:
    """Return one closed line: two control points in a row have a point of the curve half-way between them."""
    start = next((at for at, point in enumerate(contour) if point.on), None)
    points = [_between(contour[-1], contour[0]), *contour] if start is None else [*contour[start:], *contour[:start]]
    parts = [f"M{points[0].x:g} {-points[0].y:g}"]
    control: _Point | None = None
    for point in [*points[1:], points[0]]:
        if control is None:
            if point.on:
                parts.append(f"L{point.x:g} {-point.y:g}")
        else:
            end = point if point.on else _between(control, point)
            parts.append(f"Q{control.x:g} {-control.y:g} {end.x:g} {-end.y:g}")
        control = None if point.on else point
    return "".join(parts) + "Z"


def _between(one: _Point, other: _Point) -> _Point:
    return _Point((one.x + other.x) / 2, (one.y + other.y) / 2, on=True)


def _contours(truetype: Any, glyf: bytes, glyph: int, depth: int) -> Iterator[list[_Point]]:
    start, end = truetype.glyphPos[glyph], truetype.glyphPos[glyph + 1]
    if end - start < 10 or depth > _DEEPEST:
        return
    (count,) = struct.unpack_from(">h", glyf, start)
    if count >= 0:
        yield from _simple(glyf, start + 10, count)
    else:
        yield from _composite(truetype, glyf, start + 10, depth)


def _simple(glyf: bytes, at: int, count: int) -> Iterator[list[_Point]]:
    ends = struct.unpack_from(f">{count}H", glyf, at)
    at += 2 * count
    (instructions,) = struct.unpack_from(">H", glyf, at)
    at += 2 + instructions
    flags: list[int] = []
    total = ends[-1] + 1 if ends else 0
    while len(flags) < total:
        flag, at = glyf[at], at + 1
        flags.append(flag)
        if flag & _REPEAT:
            flags += [flag] * glyf[at]
            at += 1
    xs, at = _numbers(glyf, at, flags, _X_SHORT, _X_SAME)
    ys, _ = _numbers(glyf, at, flags, _Y_SHORT, _Y_SAME)
    points = [_Point(x, y, bool(flag & _ON_CURVE)) for x, y, flag in zip(xs, ys, flags, strict=True)]
    first = 0
    for end in ends:
        if end >= first:
            yield points[first : end + 1]
        first = end + 1


def _numbers(glyf: bytes, at: int, flags: Sequence[int], short: int, same: int) -> tuple[list[int], int]:
    """Return one coordinate of every point, each kept as its distance from the one before, and where they end."""
    found, value = [], 0
    for flag in flags:
        if flag & short:
            value += glyf[at] if flag & same else -glyf[at]
            at += 1
        elif not flag & same:
            value += struct.unpack_from(">h", glyf, at)[0]
            at += 2
        found.append(value)
    return found, at


def _composite(truetype: Any, glyf: bytes, at: int, depth: int) -> Iterator[list[_Point]]:
    """Yield the lines of a letter that is put together of others, as an accented one is."""
    more = True
    while more:
        flags, glyph = struct.unpack_from(">HH", glyf, at)
        form = ">hh" if flags & _WORDS else ">bb"
        dx, dy = struct.unpack_from(form, glyf, at + 4)
        at += 4 + struct.calcsize(form)
        if not flags & _ARE_OFFSETS:
            dx = dy = 0  # tied to a numbered point; no font of ours does that
        numbers = 1 if flags & _SCALE else 2 if flags & _TWO_SCALES else 4 if flags & _MATRIX else 0
        scales = [value / 16384 for value in struct.unpack_from(f">{numbers}h", glyf, at)]
        at += 2 * numbers
        a, b, c, d = {0: [1.0, 0.0, 0.0, 1.0], 1: [*scales, 0, 0, *scales], 2: [*scales[:1], 0, 0, *scales[1:]]}.get(
            numbers, scales
        )
        for contour in _contours(truetype, glyf, glyph, depth + 1):
            yield [_Point(a * p.x + c * p.y + dx, b * p.x + d * p.y + dy, p.on) for p in contour]
        more = bool(flags & _MORE)
