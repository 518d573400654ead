"""A card of the gallery: picture, name, exhibitor, price, and what lacks or the booth."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPen, QPixmap

from boothapp.gui import fonts, icons, theme
from boothapp.gui.products.drop_band import paint_answer
from boothapp.gui.products.words import card_state, is_unread, price_words
from boothapp.gui.tokens import FOCUS_WIDTH, RADIUS_CARD, RADIUS_CHIP, Role
from boothapp.gui.widgets.file_drops import Answer

if TYPE_CHECKING:
    from boothapp.store.product_lists import ProductRow

WIDTH = 208
PICTURE_HEIGHT = 106
SIDE = 7  # between the frame and the picture
_LINE, _LAST_LINE = 18, 20  # pixels at 100 %
_CHIPS = {"plain": ("sunken", "text2"), "warn": ("warn_tint", "warn"), "danger": ("danger_tint", "danger")}
_SIGN = 16  # pixels
_BESIDE = 18  # pixels beside the words of a chip
_LEFT = int(Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True)
class Look:
    """What a card shows besides its product."""

    picture: QPixmap | None
    chosen: bool = False
    dimmed: bool = False  # the picture is one that is being made anew
    flashing: bool = False
    fits: bool = True  # the filter, which a change may have taken it out of
    sign: str = ""  # the icon that stands for a picture; "" while one is being read
    hint: str = ""  # what is wrong with the photo
    answer: Answer | None = None  # to what is dragged over it


def height() -> int:
    """Return the height of a card at the text size in force."""
    return PICTURE_HEIGHT + 2 * SIDE + 2 * fonts.scaled(_LINE) + fonts.scaled(_LAST_LINE) + 2


def paint(painter: QPainter, card: QRect, row: "ProductRow", look: Look, *, focused: bool) -> None:
    """Draw a card; its picture is a neutral ground of the same size until it is read."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ringed = focused or look.answer is not None
    line = "danger" if look.answer and look.answer.refused else "primary" if look.chosen or ringed else "border"
    painter.setPen(QPen(theme.colour(line), FOCUS_WIDTH if ringed else 1))
    painter.setBrush(theme.colour("warn_tint" if look.flashing else "tint" if look.chosen else "surface"))
    inset = FOCUS_WIDTH / 2 if ringed else 0.5
    painter.drawRoundedRect(QRectF(card).adjusted(inset, inset, -inset, -inset), RADIUS_CARD, RADIUS_CARD)
    area = QRect(card.left() + SIDE, card.top() + SIDE, card.width() - 2 * SIDE, PICTURE_HEIGHT)
    _paint_picture(painter, area, look)
    words = QRect(card.left() + 11, area.bottom() + 5, card.width() - 22, card.bottom() - area.bottom() - 9)
    _paint_words(painter, words, row, look)
    painter.restore()


def _paint_picture(painter: QPainter, area: QRect, look: Look) -> None:
    painter.save()
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(area), 6, 6)
    painter.setClipPath(shape)
    painter.fillRect(area, theme.colour("sunken"))
    if look.picture is not None:
        painter.setOpacity(0.45 if look.dimmed else 1.0)
        painter.drawPixmap(area, look.picture)
        painter.setOpacity(1.0)
    elif look.sign:
        icons.draw(painter, look.sign, "muted", QRectF(area.center().x() - 14, area.center().y() - 14, 28, 28))
    if look.answer:
        paint_answer(painter, area, look.answer)
    painter.restore()


def _paint_words(painter: QPainter, area: QRect, row: "ProductRow", look: Look) -> None:
    top, line, last = area.top(), fonts.scaled(_LINE), fonts.scaled(_LAST_LINE)
    name = "text" if look.fits else "text2"
    for text, role, colour in ((row.name, Role.STRONG, name), (row.exhibitor, Role.MUTED, "text2")):
        font = fonts.font(role)
        font.setItalic(not look.fits)
        painter.setFont(font)
        painter.setPen(theme.colour(colour))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(QRect(area.left(), top, area.width(), line), _LEFT, shown)
        top += line
    numbers = fonts.number_font(Role.BODY, weight=500)
    words, kind = card_state(row, look.hint)
    left = area.width() - QFontMetrics(numbers).horizontalAdvance(price_words(row, row.unit)) - 8
    most = max(area.width() // 3, min(area.width() // 2, left))
    if kind != "plain":
        most = area.width() * 2 // 3  # what is lacking is said whole, before the unit of the price
    width = _paint_chip(painter, QRect(area.right() - most + 1, top, most, last), words, kind) if words else 0
    painter.setFont(numbers)
    painter.setPen(theme.colour("text"))
    left, room = area.left(), area.width() - width - 6
    if is_unread(row):
        icons.draw(painter, "alert-triangle", "warn", QRectF(left, top + (last - _SIGN) / 2, _SIGN, _SIGN))
        left, room = left + _SIGN + 4, room - _SIGN - 4
    metrics, price = painter.fontMetrics(), price_words(row, row.unit)
    if metrics.horizontalAdvance(price) > room:
        price = metrics.elidedText(price_words(row), Qt.TextElideMode.ElideRight, room)
    painter.drawText(QRect(left, top, room, last), _LEFT, price)


def _paint_chip(painter: QPainter, area: QRect, words: str, kind: str) -> int:
    """Draw a chip at the right end of `area`, at most as wide as that; returns its width."""
    painter.setFont(fonts.font(Role.LABEL))
    words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, area.width() - _BESIDE)
    width = painter.fontMetrics().horizontalAdvance(words) + _BESIDE
    ground, ink = _CHIPS[kind]
    chip = QRectF(area.right() - width + 1, area.top(), width, area.height())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(ground))
    painter.drawRoundedRect(chip, RADIUS_CHIP, RADIUS_CHIP)
    painter.setPen(theme.colour(ink))
    painter.drawText(chip, int(Qt.AlignmentFlag.AlignCenter), words)
    return width
