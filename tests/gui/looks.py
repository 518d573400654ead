"""What is wrong with how something is laid out: words without room, widgets outside their parent."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QFrame,
    QGraphicsView,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QScrollArea,
    QScrollBar,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QTableView,
    QToolButton,
    QWidget,
)

from boothapp.gui import tooltips
from boothapp.gui.widgets.plain import ElidedLabel

_BESIDE_WORDS = 24  # pixels of border, padding and margin in a line
_CLEARS = "_q_qlineeditclearaction"  # what Qt calls the cross that empties a line
ELIDING = (ElidedLabel,)  # what may have less room than its words need, and then has a tooltip with all of them


def seen(root: QWidget) -> list[QWidget]:
    """Return a widget and all inside it that the user can see, without the inner parts of Qt's own widgets."""
    return [root, *_inside(root)]


def _inside(parent: QWidget) -> Iterator[QWidget]:
    if isinstance(parent, (QLineEdit, QComboBox, QScrollBar, QMenu)):
        return
    for child in parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if not child.isHidden() and not child.isWindow():
            yield child
            yield from _inside(child)


def wrong_with(root: QWidget) -> list[str]:
    """Return a sentence for everything that is clipped, sticks out or scrolls sideways."""
    found = []
    for widget in seen(root):
        said = _clipped(widget) or _outside(widget, root) or _sideways(widget)
        if said:
            found.append(f"{called(widget)}: {said}")
    return found


def called(widget: QWidget) -> str:
    """Return what a widget is called in a sentence of a test."""
    words = f"“{widget.text()}”" if isinstance(widget, QLabel | QAbstractButton | QLineEdit) else ""
    name, parent = widget.objectName(), widget.parentWidget()
    while not name and parent is not None:
        name, parent = f"in {type(parent).__name__} {parent.objectName()}".strip(), None
    return " ".join(filter(None, (type(widget).__name__, name, words)))


def _clipped(widget: QWidget) -> str:
    if isinstance(widget, ELIDING):
        return _elided(widget)
    if isinstance(widget, QLabel):
        return _label(widget) if widget.text() else ""
    if isinstance(widget, QTabBar):
        return _room(widget.sizeHint().width(), widget.width(), "wide") or _room(
            widget.sizeHint().height(), widget.height(), "high"
        )
    if isinstance(widget, QAbstractButton) and _says_something(widget):
        hint = widget.sizeHint()
        return _room(hint.width(), widget.width(), "wide") or _room(hint.height(), widget.height(), "high")
    if isinstance(widget, QLineEdit) and not widget.text():
        words = widget.fontMetrics().horizontalAdvance(widget.placeholderText())
        return _room(words, _line_room(widget), "wide for its hint")
    if isinstance(widget, QComboBox):
        words = widget.fontMetrics().horizontalAdvance(widget.currentText())
        told = widget.toolTip() == tooltips.plain(widget.currentText())
        return "" if told else _room(words, _combo_room(widget), "wide")
    return ""


def _room(needed: int, there: int, what: str) -> str:
    return f"needs {needed}, is {there} {what}" if needed > there else ""


def _says_something(button: QAbstractButton) -> bool:
    only_icon = isinstance(button, QToolButton) and button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
    return bool(button.text()) and not (only_icon and not button.icon().isNull())


def _label(label: QLabel) -> str:
    if label.wordWrap():
        longest = max(label.text().split() or [""], key=len)
        return _room(label.fontMetrics().horizontalAdvance(longest), label.width(), "wide for a word") or _room(
            label.heightForWidth(label.width()), label.height(), "high"
        )
    hint = label.sizeHint()
    return _room(hint.width(), label.width(), "wide") or _room(hint.height(), label.height(), "high")


def _elided(label: QLabel) -> str:
    words = label.fontMetrics().horizontalAdvance(label.text())
    if words > label.contentsRect().width() and label.toolTip() != tooltips.plain(label.text()):
        return f"is cut at {label.contentsRect().width()} of {words} without a tooltip"
    return _room(label.sizeHint().height(), label.height(), "high")


def _line_room(line: QLineEdit) -> int:
    """Pixels for the hint of an empty line: the margins of the style and the pictures inside taken off."""
    buttons = [one for one in line.findChildren(QToolButton) if not one.isHidden()]
    pictures = [one for one in buttons if one.defaultAction().objectName() != _CLEARS]  # it fades away
    keys = [one for one in line.findChildren(QLabel) if not one.isHidden()]
    return line.width() - _BESIDE_WORDS - sum(one.width() + 2 for one in (*pictures, *keys))


def _combo_room(box: QComboBox) -> int:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    inside = QStyle.SubControl.SC_ComboBoxEditField
    return box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, inside, box).width()


def _outside(widget: QWidget, root: QWidget) -> str:
    parent = widget.parentWidget()
    if widget is root or parent is None or isinstance(parent, QAbstractItemView | QHeaderView):
        return ""
    if isinstance(parent.parentWidget(), QAbstractItemView) or (isinstance(widget, QFrame) and _is_line(widget)):
        return ""
    area = parent.rect()
    if isinstance(parent.parentWidget(), QScrollArea):  # it scrolls up and down only
        area = QRect(0, widget.y(), area.width(), widget.height())
    if area.contains(widget.geometry()) or widget.geometry().isEmpty():
        return ""
    return f"at {_told(widget.geometry())} reaches outside {_told(parent.rect())} of {called(parent)}"


def _is_line(widget: QFrame) -> bool:
    return widget.property("line") is not None


def _told(rect: QRect) -> str:
    return f"({rect.x()}, {rect.y()}, {rect.width()} × {rect.height()})"


def _sideways(widget: QWidget) -> str:
    if isinstance(widget, QGraphicsView):
        return ""  # a plan is scrolled both ways
    if isinstance(widget, QAbstractScrollArea) and widget.horizontalScrollBar().maximum() > 0:
        if isinstance(widget, QAbstractItemView) and widget.objectName() == "products.photos":
            return ""
        return f"has {widget.horizontalScrollBar().maximum()} pixels at the side"
    if isinstance(widget, QTableView):
        short = widget.viewport().width() - widget.horizontalHeader().length()
        return f"ends {short} pixels before its place does" if short > 1 else ""
    return ""
