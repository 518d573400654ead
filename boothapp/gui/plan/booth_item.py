"""A booth on the canvas: one light item that shows as much as there is room for."""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPolygonF, QStaticText, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from boothapp.floorplan.shape import Box
from boothapp.gui import icons
from boothapp.gui.covered import covered
from boothapp.gui.plan.looks import CM, FULL, NAMES_FROM, NUMBERS_FROM, BoothLook, Looks, step_of
from boothapp.gui.plan.plan_state import BoothState

_INSET = 8.0  # scene units between a booth's edge and what is drawn of it
_ROUND = 16.0
_LEFT, _TOP, _CORNER, _WARNING = 5.0, 3.0, 10.0, 12.0  # pixels
_ROOM = 2.0  # pixels left free beside a text
_BESIDE_FROM = 44.0  # pixels of width


class BoothItem(QGraphicsItem):
    """Shows colour only, then the number, then two lines of names; the state never by colour alone.

    It is placed by its middle; a booth turned by quarters stands upright in itself, so that its text does too.
    """

    def __init__(self, booth: BoothState, look: BoothLook, looks: Looks) -> None:
        super().__init__()
        self.booth, self.look, self._looks = booth, look, looks
        self._names: tuple[int, int, list[QStaticText]] = (-1, 0, [])
        self._number: tuple[int, QStaticText | None, float] = (-1, None, 0.0)
        self._shape()

    def show_as(self, booth: BoothState, look: BoothLook) -> None:
        """Take over what is so of the booth now."""
        before, self.booth, self.look = self.booth, booth, look
        self._names, self._number = (-1, 0, []), (-1, None, 0.0)
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
        if near:
            painter.drawRoundedRect(inner, _ROUND, _ROUND)
        else:
            painter.drawRect(inner)
        if look.pattern:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.pattern)
            painter.drawRect(inner)
        _to_pixels(painter, world, inner, scale)
        w, h = inner.width() * scale, inner.height() * scale
        taken = self._paint_sign(painter, w, h) if look.sign in _WITH_ROOM else 0.0
        self._paint_texts(painter, step_of(zoom), (w, h, taken), names=near)

    def _paint_sign(self, painter: QPainter, w: float, h: float) -> float:
        """Draw what says the state without colour into the top right corner; returns the room it takes.

        A warning stands below the number where both have no room beside each other.
        """
        if self.look.sign == "warning":
            beside = w >= _BESIDE_FROM
            size = _WARNING if beside else min(_WARNING, h / 2)
            icons.draw(
                painter,
                "alert-triangle",
                self.look.edge,
                QRectF(w - size - 3, 3 if beside else h - size - 1, size, size),
            )
            return size + 4 if beside else 0.0
        size = min(_CORNER, w / 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.plain_pen.color())
        painter.drawPolygon(QPolygonF([QPointF(w - size, 0), QPointF(w, 0), QPointF(w, size)]))
        return 0.0

    def _paint_texts(self, painter: QPainter, step: int, room: tuple[float, float, float], *, names: bool) -> None:
        """Draw the number and, from near, who is here, as far as there is room (width, height, taken at the right)."""
        w, h, taken = room
        number, number_w = self._number_at(step)
        font = self._looks.numbers[step]
        left = _LEFT if w > number_w + taken + 2 * _LEFT else max((w - taken - number_w) / 2, 0.0)
        top = _TOP if h >= font.pixelSize() + 2 * _TOP else 0.0
        if number_w > w - taken + _ROOM or font.pixelSize() > h + _ROOM:
            return
        painter.setPen(self.look.text_pen)
        painter.setFont(font)
        painter.drawStaticText(QPointF(left, top), number)
        if not names or not self.booth.names or self.booth.state in ("free", "blocked"):
            return
        font = self._looks.names[step]
        painter.setFont(font)
        top += self._looks.numbers[step].pixelSize() * 1.25 + 2
        leading = font.pixelSize() * 1.25
        for line in self._names_at(step, int(w - _LEFT - 3)):
            if top + leading > h + _ROOM:
                return
            painter.drawStaticText(QPointF(_LEFT, top), line)
            top += leading

    def _number_at(self, step: int) -> tuple[QStaticText, float]:
        known, text, width = self._number
        if known != step or text is None:
            text = _static(self.booth.code, self._looks.numbers[step])
            width = text.size().width()
            self._number = (step, text, width)
        return text, width

    def _names_at(self, step: int, width: int) -> list[QStaticText]:
        if self._names[:2] != (step, width):
            font = self._looks.names[step]
            self._names = (
                step,
                width,
                [_static(line, font) for line in _lines(covered(self.booth.names), font, width)],
            )
        return self._names[2]


_WITH_ROOM = ("corner", "warning")


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


def _lines(text: str, font: QFont, width: int) -> list[str]:
    """Return a text on two lines; what has no room ends with "…"."""
    metrics, words, first = QFontMetricsF(font), text.split(), ""
    while words and (not first or metrics.horizontalAdvance(f"{first} {words[0]}") <= width):
        first = f"{first} {words.pop(0)}".strip()
    found = [first, " ".join(words)]
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in found if line]
