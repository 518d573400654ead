"""What in a widget's look does not come from the tokens: type sizes, spacings, heights of controls, palette."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
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
from boothapp.gui.tokens import CONTROL_HEIGHT, DARK, DENSE_HEIGHT, LIGHT, PAGE_MARGIN, SPACE, TYPE
from tests.gui.looks import called, seen

_SPACES = {0, *SPACE, PAGE_MARGIN}
_HAIRLINE = 1  # room for the border of the frame around
_WITH_WORDS = (QLabel, QPushButton, QToolButton, QLineEdit, QPlainTextEdit, QComboBox, QCheckBox, QRadioButton)
_VIEWS = (QTabBar, QHeaderView, QAbstractItemView)
_ROLE = QPalette.ColorRole


def foreign_in(root: QWidget) -> list[str]:
    """Return a sentence for everything seen that no token says."""
    found = []
    for widget in seen(root):
        told = (*_type(widget), *_spaces(widget), *_height(widget), *_colours(widget))
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
    yield layout
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item is not None and (inner := item.layout()) is not None:
            yield from _layouts(inner)


def _between(layout: QLayout) -> Iterator[int]:
    """The gaps between the parts of a layout."""
    if layout.count() > 1:
        if isinstance(layout, QGridLayout):
            yield from (layout.horizontalSpacing() if layout.columnCount() > 1 else 0,)
            yield from (layout.verticalSpacing() if layout.rowCount() > 1 else 0,)
        else:
            yield layout.spacing()
    if isinstance(layout, QBoxLayout):
        for number in range(layout.count()):
            item = layout.itemAt(number)
            gap = item.spacerItem() if item is not None else None
            if gap is not None and not gap.expandingDirections():
                yield max(gap.sizeHint().width(), gap.sizeHint().height())


def _height(widget: QWidget) -> Iterator[str]:
    if isinstance(widget.parentWidget(), QLineEdit | QHeaderView) or widget.objectName().startswith("qt_"):
        return
    if isinstance(widget, QPushButton | QLineEdit | QComboBox):
        high = widget.height()
        if high not in (CONTROL_HEIGHT, DENSE_HEIGHT):
            yield f"is {high} high"


def _colours(widget: QWidget) -> Iterator[str]:
    known = {QColor(value).rgb() for value in (DARK if theme.is_dark() else LIGHT).values()}
    palette = widget.palette()
    for role in (_ROLE.WindowText, _ROLE.Text, _ROLE.ButtonText, _ROLE.Base, _ROLE.Window, _ROLE.Highlight):
        brush = palette.brush(role)
        if brush.style() == Qt.BrushStyle.SolidPattern and brush.color().alpha() and brush.color().rgb() not in known:
            yield f"{role.name} {brush.color().name()}"
