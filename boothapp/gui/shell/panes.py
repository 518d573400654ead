"""The parts of the window that F6 visits, and what in them takes the focus."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QSplitter, QWidget


def panes_of(page: QWidget) -> list[QWidget]:
    """Return the panes of a page in reading order: what it calls so, what its splitters part, or the page itself."""
    named = [one for one in page.findChildren(QWidget) if one.property("pane") and one.isVisibleTo(page)]
    if named:
        return named
    splitters = [one for one in page.findChildren(QSplitter) if one.isVisibleTo(page)]
    parts = [one.widget(number) for one in splitters for number in range(one.count())]
    panes = [pane for pane in parts if pane is not None and pane.isVisibleTo(page)]
    inner = [pane for pane in panes if not any(pane.isAncestorOf(one) for one in splitters)]
    return sorted(inner, key=lambda pane: _place(pane, page)) or [page]


def _place(pane: QWidget, page: QWidget) -> tuple[int, int]:
    place = pane.mapTo(page, QPoint(0, 0))
    return place.x(), place.y()


def first_control(pane: QWidget) -> QWidget | None:
    """Return the leftmost control of a pane's first row, None when there is none.

    Not by `nextInFocusChain`: PySide takes what it returns for a child of the widget that was asked, and when that one
    is deleted, the other is lost to Python too.
    """
    inside = [pane, *pane.findChildren(QWidget)]
    places = {
        widget: QRect(widget.mapTo(pane, QPoint(0, 0)), widget.size()) for widget in inside if _takes_focus(widget)
    }
    if not places:
        return None
    first_row = min(places.values(), key=QRect.top).bottom()
    return min((widget for widget in places if places[widget].top() <= first_row), key=lambda one: places[one].left())


def _takes_focus(widget: QWidget) -> bool:
    tab = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
    return tab and widget.isEnabled() and widget.isVisible() and widget.focusProxy() is None


def focus_pane(pane: QWidget) -> bool:
    """Put the focus where it was in this pane, else on its first control; False when nothing there takes it."""
    last = pane.focusWidget()
    target = last if last is not None and _takes_focus(last) else first_control(pane)
    if target is None:
        return False
    target.setFocus(Qt.FocusReason.TabFocusReason)
    return True


def go_to_next(panes: Sequence[QWidget], focus: QWidget | None, step: int = 1) -> None:
    """Move the focus to the next pane (`step` 1) or the previous one (-1); panes without controls are passed over."""
    here = next((number for number, pane in enumerate(panes) if _holds(pane, focus)), -1 if step > 0 else 0)
    for distance in range(1, len(panes) + 1):
        if focus_pane(panes[(here + step * distance) % len(panes)]):
            return


def _holds(pane: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and (widget is pane or pane.isAncestorOf(widget))
