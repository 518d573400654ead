"""Outlines that drawings are made of, as lists of points."""

import math
from collections.abc import Sequence
from itertools import pairwise

from boothapp.store.illustrations.canvas import Point


def smooth(points: Sequence[Point], steps: int = 10) -> list[Point]:
    """Return a curve through `points`, ends included, that does not swing out beyond them at short steps."""
    before, after = [points[0], *points[:-1]], [*points[1:], points[-1]]
    headings = [_unit(b[0] - a[0], b[1] - a[1]) for a, b in zip(before, after, strict=True)]
    curve: list[Point] = []
    for (a, b), (leave, arrive) in zip(pairwise(points), pairwise(headings), strict=True):
        length = math.hypot(b[0] - a[0], b[1] - a[1])
        for step in range(steps):  # cubic Hermite
            t = step / steps
            near, far = (1 + 2 * t) * (1 - t) ** 2, t * t * (3 - 2 * t)
            out, into = t * (1 - t) ** 2 * length, t * t * (t - 1) * length
            curve.append(
                (
                    near * a[0] + far * b[0] + out * leave[0] + into * arrive[0],
                    near * a[1] + far * b[1] + out * leave[1] + into * arrive[1],
                )
            )
    return [*curve, points[-1]]


def _unit(dx: float, dy: float) -> Point:
    length = math.hypot(dx, dy) or 1
    return dx / length, dy / length


def turned_on_wheel(centre_x: float, profile: Sequence[Point], *, smoothed: bool = True) -> list[Point]:
    """Return the outline of a round body; `profile` gives half its width at each height, from the top down."""
    side = smooth(profile) if smoothed else list(profile)
    right = [(centre_x + half, y) for half, y in side]
    return right + [(centre_x - half, y) for half, y in reversed(side)]


def leaf(base: Point, tip: Point, width: float) -> list[Point]:
    """Return a leaf between two points."""
    (x0, y0), (x1, y1) = base, tip
    length = math.hypot(x1 - x0, y1 - y0) or 1
    nx, ny = -(y1 - y0) / length * width / 2, (x1 - x0) / length * width / 2
    left = [
        (x0, y0),
        (x0 + (x1 - x0) * 0.3 + nx * 0.9, y0 + (y1 - y0) * 0.3 + ny * 0.9),
        (x0 + (x1 - x0) * 0.6 + nx * 0.8, y0 + (y1 - y0) * 0.6 + ny * 0.8),
        (x1, y1),
    ]
    right = [
        (x1, y1),
        (x0 + (x1 - x0) * 0.6 - nx * 0.8, y0 + (y1 - y0) * 0.6 - ny * 0.8),
        (x0 + (x1 - x0) * 0.3 - nx * 0.9, y0 + (y1 - y0) * 0.3 - ny * 0.9),
        (x0, y0),
    ]
    return smooth(left) + smooth(right)


def regular(centre: Point, radius: float, corners: int, turn: float = 0.0, inner: float | None = None) -> list[Point]:
    """Return a regular polygon, or with `inner` a star of as many points; `turn` in degrees."""
    count = corners * (1 if inner is None else 2)
    points = []
    for k in range(count):
        angle = math.radians(turn - 90 + 360 * k / count)
        reach = radius if inner is None or k % 2 == 0 else inner
        points.append((centre[0] + reach * math.cos(angle), centre[1] + reach * math.sin(angle)))
    return points


def gear(centre: Point, radius: float, teeth: int, turn: float = 0.0) -> list[Point]:
    """Return a toothed wheel."""
    points = []
    for tooth in range(teeth):
        for share, reach in ((-0.3, 0.84), (-0.2, 1.0), (0.2, 1.0), (0.3, 0.84)):
            angle = math.radians(turn) + 2 * math.pi * (tooth + share) / teeth
            points.append((centre[0] + radius * reach * math.cos(angle), centre[1] + radius * reach * math.sin(angle)))
    return points


def arc(centre: Point, radii: Point, start_deg: float, end_deg: float, steps: int = 24) -> list[Point]:
    """Return part of an ellipse; 0 degrees is to the right, 90 below."""
    angles = [math.radians(start_deg + (end_deg - start_deg) * k / max(1, steps)) for k in range(steps + 1)]
    return [(centre[0] + radii[0] * math.cos(angle), centre[1] + radii[1] * math.sin(angle)) for angle in angles]


def moved(points: Sequence[Point], dx: float, dy: float) -> list[Point]:
    return [(x + dx, y + dy) for x, y in points]
