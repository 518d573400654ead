"""What is wrong with how the keyboard goes through a page: focus that is not seen, an order that jumps."""

from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractItemView, QApplication, QScrollArea, QWidget

from boothapp.gui import theme
from boothapp.gui.shell import panes
from boothapp.gui.shell.reading_order import LAST
from tests.gui.looks import called, seen
from tests.gui.waiting import settle

_RINGS = ("primary", "text", "danger")  # of most things, of primary buttons, of links among what is wrong
_LEAST_RING = 40  # pixels
_BARE = ("palette.line",)  # the only thing in its dialog that ever has the focus


def reachable(root: QWidget) -> list[QWidget]:
    """Return what Tab reaches inside, in no order."""
    return [widget for widget in seen(root) if takes_tab(widget)]


def takes_tab(widget: QWidget) -> bool:
    tab = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
    return tab and widget.isEnabled() and widget.isVisible() and widget.focusProxy() is None


# the ring


def kind_of(widget: QWidget) -> tuple[object, ...]:
    """Two widgets of a kind look alike when they have the focus."""
    look = (widget.property(name) for name in ("kind", "chip", "dense", "card", "wrong", "nav"))
    return (type(widget), *look, widget.objectName() if isinstance(widget, QAbstractItemView) else "")


def unseen_focus(root: QWidget, known: set[tuple[object, ...]]) -> list[str]:
    """Return what shows no ring when it has the focus; kinds that are known are passed over, new ones are added."""
    found = []
    root.window().activateWindow()
    settle()
    for widget in reachable(root):
        kind = kind_of(widget)
        if kind in known or widget.objectName() in _BARE:
            continue
        known.add(kind)
        _bring_into_view(widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        settle()
        if not widget.hasFocus():
            found.append(f"{called(widget)}: takes no focus")
            continue
        with_focus = _picture(widget)
        widget.clearFocus()
        settle()
        if _ring(with_focus, _picture(widget)) < _LEAST_RING:
            found.append(f"{called(widget)}: shows no ring")
    return found


def _bring_into_view(widget: QWidget) -> None:
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if area is not None:
        area.ensureWidgetVisible(widget)


def _picture(widget: QWidget) -> QImage:
    place = QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())
    return widget.window().grab(place).toImage().convertToFormat(QImage.Format.Format_RGB32)


def _ring(with_focus: QImage, without: QImage) -> int:
    """How many pixels have the colour of a ring with the focus only."""
    colours = {theme.colour(token).rgb() for token in _RINGS}
    pixels = (memoryview(image.constBits()).cast("I") for image in (with_focus, without))
    return sum(one != other and one in colours for one, other in zip(*pixels, strict=True))


# the order


def jumps(root: QWidget) -> list[str]:
    """Return where Tab goes back: up in a column, left in a row, or into a pane that it had left."""
    order, found = tab_order(root), []
    for one, following in pairwise(order):
        if following.property(LAST):
            continue
        before, after = _places(one, following, root)
        same_row = min(before.bottom(), after.bottom()) - max(before.top(), after.top()) > 0
        back = (
            after.left() < before.left() if same_row else after.top() < before.top() and after.left() <= before.right()
        )
        if back:
            found.append(f"{called(one)} → {called(following)}")
    visited: list[QWidget] = []
    for widget in order:
        pane = next((pane for pane in panes.panes_of(root) if pane.isAncestorOf(widget)), None)
        if pane is not None and (not visited or visited[-1] is not pane):
            if pane in visited:
                found.append(f"{called(widget)}: Tab had left its pane")
            visited.append(pane)
    return found


def tab_order(root: QWidget) -> list[QWidget]:
    """Return what Tab reaches inside, in the order of the keys; nothing is told that it was left."""
    wanted, order = reachable(root), list[QWidget]()
    if not wanted:
        return order
    for widget in wanted:
        widget.blockSignals(True)
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    before: set[QWidget] = set()
    while (focus := QApplication.focusWidget()) is not None and focus not in before:
        before.add(focus)
        order.append(focus)
        root.window().focusNextChild()  # `nextInFocusChain` would give PySide's wrappers wrong parents
    for widget in wanted:
        widget.blockSignals(False)
    if not order:  # a box that Qt never makes the active window
        return order
    entered = [place for place, widget in enumerate(order) if widget in wanted and order[place - 1] not in wanted]
    first = entered[0] if entered else order.index(_top_left(order, root.window()))
    return [widget for widget in order[first:] + order[:first] if widget in wanted]


def _top_left(widgets: list[QWidget], window: QWidget) -> QWidget:
    places = {widget: _place(widget, window) for widget in widgets}
    row = min(places.values(), key=QRect.top).bottom()
    return min((widget for widget in widgets if places[widget].top() <= row), key=lambda one: places[one].left())


def _places(one: QWidget, other: QWidget, root: QWidget) -> tuple[QRect, QRect]:
    """Where two widgets are; one in a part that scrolls, without the other, is where that part is."""
    areas = [_areas(one), _areas(other)]
    lifted = [
        next((area for area in reversed(mine) if area not in theirs), widget)
        for widget, mine, theirs in ((one, *areas), (other, *reversed(areas)))
    ]
    return _place(lifted[0], root), _place(lifted[1], root)


def _areas(widget: QWidget) -> list[QWidget]:
    """The parts that scroll around a widget, from inside to outside."""
    found, around = [], widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            found.append(around)
        around = around.parentWidget()
    return found


def _place(widget: QWidget, root: QWidget) -> QRect:
    return QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())
