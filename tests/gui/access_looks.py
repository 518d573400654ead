"""What keyboards and screen readers miss: names, tooltips, object names, hit targets."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QWidget,
)

from tests.gui.looks import called, seen

_LEAST_TARGET = 26  # pixels
_INTERACTIVE = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView, QTabBar)


def missed_in(root: QWidget) -> list[str]:
    """Return a sentence for every control that somebody cannot reach, hit or name."""
    found = []
    for widget in seen(root):
        if _is_qts(widget):
            continue
        found += [f"{called(widget)}: {said}" for said in (*_names(widget), *_target(widget))]
    return found


def _is_qts(widget: QWidget) -> bool:
    return isinstance(widget, QHeaderView | QScrollBar) or isinstance(widget.parentWidget(), QTabBar | QHeaderView)


def _takes_focus(widget: QWidget) -> bool:
    return bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)


def _names(widget: QWidget) -> Iterator[str]:
    interactive = isinstance(widget, _INTERACTIVE) or _takes_focus(widget)
    if interactive and not widget.objectName():
        yield "has no object name"
    if isinstance(widget, QAbstractButton):
        if not widget.text().strip():
            if not widget.accessibleName():
                yield "has no accessible name"
            if not widget.toolTip():
                yield "has no tooltip"
    elif interactive and not widget.accessibleName():
        yield "has no accessible name"


def _target(widget: QWidget) -> Iterator[str]:
    is_target = isinstance(widget, QAbstractButton | QLineEdit | QComboBox) or _takes_focus(widget)
    if is_target and min(widget.width(), widget.height()) < _LEAST_TARGET:
        yield f"is {widget.width()} × {widget.height()}"
