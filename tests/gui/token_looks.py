"""What in a widget's look does not come from the tokens: type sizes, spacings, heights of controls, palette."""

from collections import Counter
from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHeaderView,
    QLabel,
    QLayout,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QStackedLayout,
    QTabBar,
    QToolButton,
    QWidget,
)

from boothapp.gui import fonts, theme
from boothapp.gui.photo_matching.match_table import MatchTable
from boothapp.gui.photo_matching.product_choice import ProductChoice
from boothapp.gui.products.crop_area import CropArea
from boothapp.gui.products.gallery import Gallery
from boothapp.gui.products.photo_frame import PhotoFrame
from boothapp.gui.products.photo_strip import PhotoStrip
from boothapp.gui.tokens import CONTROL_HEIGHT, DARK, DENSE_HEIGHT, LIGHT, PAGE_MARGIN, SPACE, TYPE
from boothapp.gui.widgets.thumbnails import Thumbnail
from tests.gui.looks import called, seen

_SPACES = {0, *SPACE, PAGE_MARGIN}
_PICTURES = (PhotoFrame, Thumbnail, CropArea, PhotoStrip, Gallery, MatchTable, ProductChoice)
_EVERY = 7  # pixels are looked at one in so many
_MUCH = 0.004  # share of a window
_HAIRLINE = 1  # room for the border of the frame around
_WITH_WORDS = (QLabel, QPushButton, QToolButton, QLineEdit, QPlainTextEdit, QComboBox, QCheckBox, QRadioButton)
_VIEWS = (QTabBar, QHeaderView, QAbstractItemView)
_ROLE = QPalette.ColorRole


def foreign_in(root: QWidget) -> list[str]:
    """Return a sentence for everything seen that no token says."""
    found = []
    as_large_as_the_screen = bool(root.window().property("whole"))  # its letters and margins grow with it
    for widget in seen(root):
        told = (*_height(widget), *_colours(widget))
        if not as_large_as_the_screen:
            told += (*_type(widget), *_spaces(widget))
        found += [f"{called(widget)}: {said}" for said in told]
    return found


def _type(widget: QWidget) -> Iterator[str]:
    if not isinstance(widget, _WITH_WORDS + _VIEWS):
        return
    font, sizes = widget.font(), {fonts.scaled(pixels) for pixels, _ in TYPE.values()}
    if font.pixelSize() not in sizes:
        yield f"type of {font.pixelSize()} pixels"
    if font.families()[0] not in ("Be Vietnam Pro", "Inter"):
        yield f"font {font.families()[0]}"
    if font.weight() not in {400, 500, 600, 700}:
        yield f"weight {font.weight()}"


def _spaces(widget: QWidget) -> Iterator[str]:
    layout = widget.layout()
    if layout is None or isinstance(layout, QStackedLayout) or isinstance(widget, QMainWindow):
        return
    for one in _layouts(layout):
        margins = one.contentsMargins()
        around = {margins.left(), margins.top(), margins.right(), margins.bottom()}
        if strange := around - _SPACES - {_HAIRLINE}:
            yield f"margins {sorted(strange)}"
        if strange := set(_between(one)) - _SPACES:
            yield f"spacing {sorted(strange)}"


def _layouts(layout: QLayout) -> Iterator[QLayout]:
    """A layout and those inside, without a touch of their items.

    PySide keeps what `itemAt` gave when Qt has destroyed it, and takes it for whatever is made at its place in memory
    later: an action, say, that then has no `setCheckable`, or a crash.
    """
    yield layout
    for inner in layout.children():
        if isinstance(inner, QLayout):
            yield from _layouts(inner)


def _between(layout: QLayout) -> Iterator[int]:
    """The gaps that a layout keeps between its parts."""
    if layout.count() > 1:
        if isinstance(layout, QGridLayout):
            yield from (layout.horizontalSpacing() if layout.columnCount() > 1 else 0,)
            yield from (layout.verticalSpacing() if layout.rowCount() > 1 else 0,)
        else:
            yield layout.spacing()


def _height(widget: QWidget) -> Iterator[str]:
    if isinstance(widget.parentWidget(), QLineEdit | QHeaderView) or widget.objectName().startswith("qt_"):
        return
    if isinstance(widget, QPushButton | QLineEdit | QComboBox):
        high = widget.height()
        if high not in (CONTROL_HEIGHT, DENSE_HEIGHT):
            yield f"is {high} high"


@cache
def _known(dark: bool) -> frozenset[int]:
    return frozenset(QColor(value).rgb() for value in (DARK if dark else LIGHT).values())


def _colours(widget: QWidget) -> list[str]:
    dark, palette = theme.hex_of("app") == DARK["app"], widget.palette()
    key = palette.cacheKey(), palette.currentColorGroup(), dark  # a few palettes serve all widgets
    if key not in _FOREIGN:
        _FOREIGN[key] = list(_foreign_colours(palette, _known(dark)))
    return _FOREIGN[key]


_FOREIGN: dict[tuple[int, QPalette.ColorGroup, bool], list[str]] = {}


def _foreign_colours(palette: QPalette, known: frozenset[int]) -> Iterator[str]:
    for role in (_ROLE.WindowText, _ROLE.Text, _ROLE.ButtonText, _ROLE.Base, _ROLE.Window, _ROLE.Highlight):
        brush = palette.brush(role)
        if brush.style() == Qt.BrushStyle.SolidPattern and brush.color().alpha() and brush.color().rgb() not in known:
            yield f"{role.name} {brush.color().name()}"


def strange_areas(root: QWidget) -> list[str]:
    """Return the colours that cover much of a window and are no token; pictures of products are left out."""
    image = root.window().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    for picture in root.window().findChildren(QWidget):
        if picture.isVisible() and isinstance(picture, _PICTURES):
            _blot(image, picture)
    pixels = memoryview(image.constBits()).cast("I")
    sample = Counter(pixels[place] for place in range(0, len(pixels), _EVERY))
    known = _known(theme.hex_of("app") == DARK["app"])
    whole = sum(sample.values())
    return [
        f"{QColor(colour).name()} covers {count / whole:.1%}"
        for colour, count in sample.most_common(40)
        if count / whole > _MUCH and colour not in known
    ]


def _blot(image: QImage, picture: QWidget) -> None:
    painter = QPainter(image)
    place = QRect(picture.mapTo(picture.window(), QPoint(0, 0)), picture.size())
    painter.fillRect(place, theme.colour("surface"))
    painter.end()
