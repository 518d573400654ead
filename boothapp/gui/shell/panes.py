"""The parts of the window that F6 visits, and what in them takes the focus."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QSplitter, QWidget

from boothapp.gui.shell import reading_order


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
    """Return the first control of a pane in reading order, None when there is none."""
    return next(iter(reading_order.controls(pane)), None)


def focus_pane(pane: QWidget) -> bool:
    """Put the focus where it was in this pane, else on its first control; False when nothing there takes it."""
    last = pane.focusWidget()
    target = last if last is not None and reading_order.takes_focus(last) else first_control(pane)
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
