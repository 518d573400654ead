"""A drawing surface for illustrations: smooth-edged shapes, shaded as if lit from the left."""

import contextlib
import math
from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

Colour = tuple[int, int, int]
Fill = Colour | list[Colour]  # one colour, or shades from one side to the other
Point = tuple[float, float]

WIDTH, HEIGHT = 1200, 900  # drawings are thought of in these units, whatever their size in pixels
HORIZON = 590.0  # where the wall meets the table
TABLE = 742.0  # where things stand

_ZOOM = 1.12  # things are drawn this much larger around the middle of the table, so that they fill the sheet
_FINER = 3  # masks are drawn this much larger and averaged: ten levels of edge


def mixed(colour: Colour, other: Colour, share: float) -> Colour:
    """Return `colour` with `share` (0 to 1) of `other` in it."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(colour, other, strict=True))
    return red, green, blue


def darker(colour: Colour, share: float = 0.25) -> Colour:
    return mixed(colour, (18, 16, 20), share)


def lighter(colour: Colour, share: float = 0.25) -> Colour:
    return mixed(colour, (255, 253, 246), share)


def round_shading(colour: Colour) -> list[Colour]:
    """Return the shades of a round body from its left edge to its right one."""
    return [
        darker(colour, 0.3),
        lighter(colour, 0.16),
        lighter(colour, 0.04),
        colour,
        darker(colour, 0.2),
        darker(colour, 0.45),
    ]


class Canvas:
    """A picture being drawn; coordinates are units of a WIDTH by HEIGHT sheet."""

    def __init__(self, size: tuple[int, int], wall: Colour, table: Colour) -> None:
        from PIL import Image

        self._sheet = size[0] / WIDTH
        self._scale = self._sheet * _ZOOM
        self.image = Image.new("RGB", size, wall)
        self._clip: tuple[Image.Image, tuple[int, int, int, int]] | None = None
        # Flat colours: the coarse steps a JPEG makes of a faint gradient would show in print.
        self.image.paste(lighter(wall, 0.55), mask=_disc(size))
        below = (0, round(HORIZON * self._sheet), *size)
        shades = _shades([darker(table, 0.09), table, lighter(table, 0.2)], (below[2], below[3] - below[1]), False)
        self.image.paste(shades, below)

    def shape(self, points: Sequence[Point], fill: Fill, *, sideways: bool = True, opacity: float = 1.0) -> None:
        """Fill a polygon with one colour, or with shades from left to right (from top to bottom: not `sideways`)."""
        from PIL import ImageDraw

        if box := self._box(points):
            mask = self._mask(box)
            ImageDraw.Draw(mask).polygon([self._fine(point, box) for point in points], fill=round(255 * opacity))
            self._put(mask, box, fill, sideways)

    def oval(
        self,
        centre: Point,
        rx: float,
        ry: float,
        fill: Fill,
        *,
        sideways: bool = True,
        opacity: float = 1.0,
    ) -> None:
        """Fill an upright ellipse."""
        from PIL import ImageDraw

        corners = [(centre[0] - rx, centre[1] - ry), (centre[0] + rx, centre[1] + ry)]
        if box := self._box(corners):
            mask = self._mask(box)
            ImageDraw.Draw(mask).ellipse(
                [*self._fine(corners[0], box), *self._fine(corners[1], box)], fill=round(255 * opacity)
            )
            self._put(mask, box, fill, sideways)

    def rectangle(
        self,
        left: float,
        top: float,
        right: float,
        bottom: float,
        fill: Fill,
        *,
        radius: float = 0,
        sideways: bool = True,
        opacity: float = 1.0,
    ) -> None:
        """Fill a rectangle with rounded corners."""
        from PIL import ImageDraw

        if box := self._box([(left, top), (right, bottom)]):
            mask = self._mask(box)
            corners = [*self._fine((left, top), box), *self._fine((right, bottom), box)]
            ImageDraw.Draw(mask).rounded_rectangle(corners, radius * self._scale * _FINER, fill=round(255 * opacity))
            self._put(mask, box, fill, sideways)

    def line(self, points: Sequence[Point], width: float, fill: Colour, *, opacity: float = 1.0) -> None:
        """Draw a line with round joints and ends."""
        self.lines([points], width, fill, opacity=opacity)

    def lines(self, lines: Sequence[Sequence[Point]], width: float, fill: Colour, *, opacity: float = 1.0) -> None:
        """Draw lines with round joints and ends; where they cross they are not laid over each other."""
        from PIL import ImageDraw

        half = width / 2
        ends = [(x + side * half, y + side * half) for points in lines for x, y in points for side in (-1, 1)]
        if not (box := self._box(ends)):
            return
        mask = self._mask(box)
        pen = ImageDraw.Draw(mask)
        thick, ink = width * self._scale * _FINER, round(255 * opacity)
        for points in lines:
            fine = [self._fine(point, box) for point in points]
            pen.line(fine, fill=ink, width=max(1, round(thick)), joint="curve")
            for x, y in (fine[0], fine[-1]):
                pen.ellipse([x - thick / 2, y - thick / 2, x + thick / 2, y + thick / 2], fill=ink)
        self._put(mask, box, fill, True)

    def ball(self, centre: Point, radius: float, colour: Colour, *, flat: float = 1.0) -> None:
        """Draw a ball, or with `flat` below 1 an egg on its side, lit from the upper left."""
        self.oval(centre, radius, radius * flat, darker(colour, 0.2))
        self.glow(
            (centre[0] - radius * 0.12, centre[1] - radius * flat * 0.12),
            radius * 0.92,
            radius * 0.92 * flat,
            colour,
            1.0,
        )
        self.glow(
            (centre[0] - radius * 0.3, centre[1] - radius * flat * 0.34),
            radius * 0.6,
            radius * 0.56 * flat,
            lighter(colour, 0.75),
            0.8,
        )

    def glow(self, centre: Point, rx: float, ry: float, colour: Colour, strength: float) -> None:
        """Lay on a soft spot that fades out towards its edge: light, or with a dark colour shadow."""
        box = self._box([(centre[0] - rx, centre[1] - ry), (centre[0] + rx, centre[1] + ry)])
        if box:
            mask = _soft_spot(strength).resize((box[2] - box[0], box[3] - box[1]))
            self._paste(mask, box, colour, True)

    def shadow(self, centre_x: float, half_width: float, y: float = TABLE) -> None:
        """Let something `half_width` wide stand on the table at `y`: a wide soft shadow and a dark one close to it."""
        self.glow((centre_x + half_width * 0.14, y + 4), half_width * 1.45, 46, (44, 34, 28), 0.42)
        self.glow((centre_x, y), half_width * 1.16, 17, (30, 22, 18), 0.6)

    @contextlib.contextmanager
    def inside(self, points: Sequence[Point]) -> Iterator[None]:
        """Draw only what lies inside this polygon."""
        from PIL import ImageDraw

        if box := self._box(points):
            mask = self._mask(box)
            ImageDraw.Draw(mask).polygon([self._fine(point, box) for point in points], fill=255)
            self._clip = mask.reduce(_FINER), box
        try:
            yield
        finally:
            self._clip = None

    def _at(self, point: Point) -> Point:
        """Return the pixel of a point of the sheet."""
        x = WIDTH / 2 * self._sheet + (point[0] - WIDTH / 2) * self._scale
        return x, TABLE * self._sheet + (point[1] - TABLE) * self._scale

    def _box(self, points: Sequence[Point]) -> tuple[int, int, int, int] | None:
        """Return the pixels around `points` that are on the sheet."""
        xs, ys = zip(*map(self._at, points), strict=True)
        left, top = max(0, math.floor(min(xs))), max(0, math.floor(min(ys)))
        right, bottom = min(self.image.width, math.ceil(max(xs)) + 1), min(self.image.height, math.ceil(max(ys)) + 1)
        return (left, top, right, bottom) if left < right and top < bottom else None

    def _mask(self, box: tuple[int, int, int, int]) -> "Image":
        from PIL import Image

        return Image.new("L", ((box[2] - box[0]) * _FINER, (box[3] - box[1]) * _FINER))

    def _fine(self, point: Point, box: tuple[int, int, int, int]) -> Point:
        x, y = self._at(point)
        return (x - box[0]) * _FINER, (y - box[1]) * _FINER

    def _put(self, fine_mask: "Image", box: tuple[int, int, int, int], fill: Fill, sideways: bool) -> None:
        self._paste(fine_mask.reduce(_FINER), box, fill, sideways)

    def _paste(self, mask: "Image", box: tuple[int, int, int, int], fill: Fill, sideways: bool) -> None:
        from PIL import ImageChops

        if self._clip is not None:
            clip, (left, top, *_) = self._clip
            part = (box[0] - left, box[1] - top, box[2] - left, box[3] - top)
            mask = ImageChops.multiply(mask, clip.crop(part))  # black beyond its edges
        if isinstance(fill, tuple):
            self.image.paste(fill, box, mask)
        else:
            self.image.paste(_shades(fill, mask.size, sideways), box, mask)


def _shades(colours: list[Colour], size: tuple[int, int], sideways: bool) -> "Image":
    from PIL import Image

    strip = Image.new("RGB", (len(colours), 1) if sideways else (1, len(colours)))
    strip.putdata(colours)
    blended = strip.resize((size[0], 1) if sideways else (1, size[1]), Image.Resampling.BICUBIC)
    return blended.resize(size, Image.Resampling.NEAREST)


@cache
def _disc(size: tuple[int, int]) -> "Image":
    """Return the mask of the light behind the things."""
    from PIL import Image, ImageDraw

    fine = Image.new("L", (size[0] * 2, size[1] * 2))
    middle, radius = (size[0], size[1] * 0.98), size[1] * 0.87
    corners = [middle[0] - radius, middle[1] - radius, middle[0] + radius, middle[1] + radius]
    ImageDraw.Draw(fine).ellipse(corners, fill=255)
    return fine.reduce(2)


@cache
def _soft_spot(strength: float) -> "Image":
    from PIL import Image

    return Image.radial_gradient("L").point(
        [round(strength * 255 * max(0.0, 1 - value / 127) ** 1.5) for value in range(256)]
    )
