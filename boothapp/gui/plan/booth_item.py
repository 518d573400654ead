"""A booth on the canvas: one light item that shows as much as there is room for."""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QStaticText, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from boothapp.domain.legal_forms import split_legal_form
from boothapp.floorplan.shape import Box
from boothapp.gui import icons
from boothapp.gui.covered import covered
from boothapp.gui.plan.looks import CM, FULL, NAMES_FROM, NUMBERS_FROM, BoothLook, Looks, step_of
from boothapp.gui.plan.plan_state import BoothState

_INSET = 8.0  # scene units between a booth's edge and what is drawn of it
_ROUND = 16.0
_LEFT, _TOP, _CORNER, _WARNING = 5.0, 3.0, 10.0, 12.0  # pixels
_ROOM = 2.0  # pixels left free beside a text
_CLOSER = 3.0  # pixels that names may come nearer to the number, so that both lines have room
_BESIDE_FROM = 44.0  # pixels of width
_HURRY_PX = 6  # that names may be too long by while somebody zooms


class BoothItem(QGraphicsItem):
    """Shows colour only, then the number, then two lines of names; the state never by colour alone.

    It is placed by its middle; a booth turned by quarters stands upright in itself, so that its text does too.
    """

    def __init__(self, booth: BoothState, look: BoothLook, looks: Looks) -> None:
        super().__init__()
        self.booth, self.look, self._looks = booth, look, looks
        self._names: tuple[int, int, list[QStaticText]] = (-1, 0, [])
        self._numbers: dict[int, tuple[QStaticText, float]] = {}  # by step
        self._shape()

    def show_as(self, booth: BoothState, look: BoothLook) -> None:
        """Take over what is so of the booth now."""
        before, self.booth, self.look = self.booth, booth, look
        if before.short_names != booth.short_names:
            self._names = (-1, 0, [])
        if before.code != booth.code:
            self._numbers = {}
        if before.box != booth.box:
            self.prepareGeometryChange()
            self._shape()
        self.update()

    def stand_at(self, box: Box) -> None:
        """Stand elsewhere for a while, as something dragged does; the size stays."""
        middle = box.centre
        self.setPos(middle.x * CM, middle.y * CM)

    def _shape(self) -> None:
        box = self.booth.box
        quarters = round(box.rotation_deg / 90)
        w, h = (box.h, box.w) if quarters % 2 else (box.w, box.h)
        self.setRotation(box.rotation_deg - quarters * 90)
        self.stand_at(box)
        self._bounds = QRectF(-w * CM / 2, -h * CM / 2, w * CM, h * CM)
        inset = min(_INSET, w * CM / 8, h * CM / 8)
        self.inner = self._bounds.adjusted(inset, inset, -inset, -inset)

    @property
    def is_upright(self) -> bool:
        return self.rotation() == 0

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        world = painter.worldTransform()
        scale = world.m11() if world.m12() == 0 else math.hypot(world.m11(), world.m12())
        zoom, look, inner = scale / FULL, self.look, self.inner
        if zoom < NUMBERS_FROM:
            painter.setPen(look.plain_pen)
            painter.setBrush(look.brush)
            painter.drawRect(inner)
            return
        painter.setPen(look.pen)
        painter.setBrush(look.brush)
        near = zoom >= NAMES_FROM
        if near and not self._looks.in_a_hurry:
            painter.drawRoundedRect(inner, _ROUND, _ROUND)
        else:
            painter.drawRect(inner)
        if look.pattern:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.pattern)
            painter.drawRect(inner)
        _to_pixels(painter, world, inner, scale)
        room = inner.width() * scale, inner.height() * scale
        taken = self.paint_sign(painter, (0, 0), room) if look.sign in CORNER_SIGNS else 0.0
        step = step_of(zoom)
        painter.setPen(look.text_pen)
        painter.setFont(self._looks.numbers[step])
        self.paint_number(painter, (0, 0), room, taken, step)
        if near and self.booth.names and self.booth.state not in ("free", "blocked"):
            self._paint_names(painter, step, room)

    def paint_sign(self, painter: QPainter, at: tuple[int, int], room: tuple[float, float]) -> float:
        """Draw what says the state without colour into the top right corner; returns the room it takes (pixels).

        A warning stands below the number where both have no room beside each other.
        """
        (x, y), (w, h) = at, room
        if self.look.sign == "warning":
            beside = w >= _BESIDE_FROM
            size = _WARNING if beside else min(_WARNING, h / 2)
            top = 3 if beside else h - size - 1
            icons.draw(painter, "alert-triangle", self.look.edge, QRectF(x + w - size - 3, y + top, size, size))
            return size + 4 if beside else 0.0
        size = min(_CORNER, w / 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.plain_pen.color())
        painter.drawPolygon([QPointF(x + w - size, y), QPointF(x + w, y), QPointF(x + w, y + size)])
        return 0.0

    def paint_number(
        self, painter: QPainter, at: tuple[int, int], room: tuple[float, float], taken: float, step: int
    ) -> None:
        """Draw the number where there is room for it; the painter has the font and the pen."""
        (x, y), (w, h), size = at, room, self._looks.number_px[step]
        number, number_w = self.number(step)
        if number_w > w - taken + _ROOM or size > h + _ROOM:
            return
        left = _LEFT if w > number_w + taken + 2 * _LEFT else max((w - taken - number_w) / 2, 0.0)
        painter.drawStaticText(int(x + left), int(y + (_TOP if h >= size + 2 * _TOP else 0)), number)

    def _paint_names(self, painter: QPainter, step: int, room: tuple[float, float]) -> None:
        """Draw who is here on two lines, as far as there is room."""
        w, h = room
        size = self._looks.name_px[step]
        painter.setFont(self._looks.names[step])
        top, leading = self._looks.number_px[step] * 1.25 + _TOP + 2, size * 1.25
        top -= min(max(top + 2 * leading + 1 - h, 0.0), _CLOSER)
        for line in self._names_at(step, int(w - _LEFT - 3)):
            if top + leading > h + _ROOM:
                return
            painter.drawStaticText(QPointF(_LEFT, top), line)
            top += leading

    def number(self, step: int) -> tuple[QStaticText, float]:
        """Return the number as it is drawn in one of the sizes, and how wide it is."""
        found = self._numbers.get(step)
        if found is None:
            text = _static(self.booth.code, self._looks.numbers[step])
            found = self._numbers[step] = text, text.size().width()
        return found

    def has_room_beside_number(self, zoom: float, pixels: float) -> bool:
        """Whether something so wide has room in the top right corner, to the right of the number."""
        wide = self.inner.width() * zoom * FULL
        return self.is_upright and _LEFT + self.number(step_of(zoom))[1] + pixels <= wide + _ROOM

    def _names_at(self, step: int, width: int) -> list[QStaticText]:
        """Return the names in one of the sizes; in a hurry those that were made for about as much room."""
        known, made_for, lines = self._names
        if self._looks.in_a_hurry and (known, made_for) != (step, width):
            return lines if known == step and made_for <= width + _HURRY_PX else []
        if (known, made_for) != (step, width):
            font = self._looks.names[step]
            lines = [_static(line, font) for line in _names_of(self.booth, font, width)]
            self._names = (step, width, lines)
        return lines


CORNER_SIGNS = ("corner", "warning")


def _to_pixels(painter: QPainter, world: QTransform, inner: QRectF, scale: float) -> None:
    """Draw from now on in pixels from the booth's top left corner: texts are sharp and of few sizes."""
    if world.m12() == 0:
        at = world.map(inner.topLeft())
        painter.setWorldTransform(QTransform.fromTranslate(round(at.x()), round(at.y())))
    else:
        painter.translate(inner.topLeft())
        painter.scale(1 / scale, 1 / scale)


def _static(text: str, font: QFont) -> QStaticText:
    made = QStaticText(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.prepare(QTransform(), font)
    return made


def _without_form(name: str) -> str:
    """Return a name without "HTX" or "Công ty TNHH", which say little where there is little room."""
    return split_legal_form(name).distinctive or name


def _names_of(booth: BoothState, font: QFont, width: int) -> list[str]:
    """Return who is in a booth on two lines; of several each with its letter, of more than two how many more."""
    there = [one for one in booth.occupants if one.name]
    if len(there) < 2:
        return _lines(covered(booth.short_names), font, width)
    told = [f"{one.slot} {_without_form(one.short or one.name)}".strip() for one in there]
    shown = told if len(told) == 2 else [told[0], f"+{len(told) - 1}"]
    return [QFontMetricsF(font).elidedText(covered(one), Qt.TextElideMode.ElideRight, width) for one in shown]


def _lines(text: str, font: QFont, width: int) -> list[str]:
    """Return a text on two lines; what has no room ends with "…"."""
    metrics, words, first = QFontMetricsF(font), text.split(), ""
    while words and (not first or metrics.horizontalAdvance(f"{first} {words[0]}") <= width):
        first = f"{first} {words.pop(0)}".strip()
    found = [first, " ".join(words)]
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in found if line]
