"""Where Tab goes: through what is seen in the order in which it is read, however late a part of it came."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

LAST = "tabLast"  # property of what comes after all else in its parent, wherever it stands
_Part = tuple[QRect, list[QWidget]]  # a place with the controls in it, in order


def controls(root: QWidget) -> list[QWidget]:
    """Return what Tab reaches in a widget, in reading order: row by row, and column by column where nothing parts the
    columns into rows."""
    return [*([root] if takes_focus(root) else []), *_inside(root)]


def takes_focus(widget: QWidget) -> bool:
    """Say whether Tab reaches a widget now."""
    tab = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
    return tab and widget.isEnabled() and widget.isVisible() and widget.focusProxy() is None


def _inside(parent: QWidget) -> list[QWidget]:
    parts: list[_Part] = []
    last: list[_Part] = []
    for child in parent.children():
        if not isinstance(child, QWidget) or child.isHidden() or child.isWindow():
            continue
        if found := controls(child):
            (last if child.property(LAST) else parts).append((child.geometry(), found))
    return [one for _, found in (*_in_order(parts), *last) for one in found]


def _in_order(parts: Sequence[_Part]) -> list[_Part]:
    """Part them where a line can be drawn across, else the first column from the rest, and go on in each."""
    if len(parts) < 2:
        return list(parts)
    for near, far in ((QRect.top, QRect.bottom), (QRect.left, QRect.right)):
        first, *others = _parted(parts, near, far)
        if others:
            return [*_in_order(first), *_in_order([one for group in others for one in group])]
    return sorted(parts, key=lambda part: (part[0].left(), part[0].top()))  # they lie over each other


def _parted(parts: Sequence[_Part], near: Callable[[QRect], int], far: Callable[[QRect], int]) -> list[list[_Part]]:
    """Group parts that share a stretch between `near` and `far`, the nearest first."""
    groups: list[list[_Part]] = []
    end = 0
    for part in sorted(parts, key=lambda one: near(one[0])):
        if not groups or near(part[0]) > end:
            groups.append([])
            end = far(part[0])
        groups[-1].append(part)
        end = max(end, far(part[0]))
    return groups


def go_to_next(window: QWidget, *, forward: bool) -> bool:
    """Give the focus to the control after, or before, the one that has it; for a window's `focusNextPrevChild`.

    Not by Qt's own chain: what is made later stands at its end. (Nor may Python walk that chain: PySide takes what
    `nextInFocusChain` returns for a child of the widget that was asked, and loses it when that one is deleted.)
    """
    order, focus = controls(window), QApplication.focusWidget()
    if not order:
        return False
    here = order.index(focus) if focus in order else -1 if forward else 0
    target = order[(here + (1 if forward else -1)) % len(order)]
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    target.setFocus(reason)
    around = target.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(target)
        around = around.parentWidget()
    return True
