"""Icons drawn in the colours of the theme, sharp at every device pixel ratio."""

from functools import cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from boothapp.gui import theme
from boothapp.resource_files import resource


@cache
def _renderer(name: str, colour: str, stroke: str) -> QSvgRenderer:
    drawing = (resource("icons") / f"{name}.svg").read_text(encoding="utf-8")
    drawing = drawing.replace("currentColor", colour).replace('stroke-width="2"', f'stroke-width="{stroke}"')
    return QSvgRenderer(QByteArray(drawing.encode()))


def draw(painter: QPainter, name: str, colour: str, area: QRectF, stroke: str = "1.75") -> None:
    """Draw an icon into `area`; `colour` is a token such as "text2". A disk that fails gives none."""
    try:
        renderer = _renderer(name, theme.hex_of(colour), stroke)
    except FileNotFoundError:
        raise  # there is no such icon
    except OSError:
        return  # an error amid painting ends the program
    renderer.render(painter, area)


class _Engine(QIconEngine):
    """Draws at any size and ratio; a checked or disabled control gets its own colour."""

    def __init__(self, name: str, colour: str, checked: str) -> None:
        super().__init__()
        self._name, self._colour, self._checked = name, colour, checked

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        colour = self._checked if state == QIcon.State.On else self._colour
        if mode == QIcon.Mode.Disabled and colour == "on_primary":
            colour = "muted"  # as its words: a button that cannot be pressed has another ground
        elif mode == QIcon.Mode.Disabled:
            painter.setOpacity(0.45)
        draw(painter, self._name, colour, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return made

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._colour, self._checked)


def icon(name: str, colour: str = "text2", *, checked: str = "tint_text") -> QIcon:
    """Return an icon in a token's colour; a checked control shows it in `checked`."""
    return QIcon(_Engine(name, colour, checked))


def pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    """Return an icon as a picture of `size` logical pixels at a device pixel ratio."""
    made = QPixmap(round(size * ratio), round(size * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    draw(painter, name, colour, QRectF(0, 0, size, size))
    painter.end()
    return made
