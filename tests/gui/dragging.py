"""Something dragged into a widget from beside it and let go there, as Qt tells of it."""

from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

COPY, BOTH = Qt.DropAction.CopyAction, Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
_NO_KEY, _LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
_STEPS = 4


def drag_in(
    target: QWidget,
    data: QMimeData,
    at: QPointF,
    *,
    actions: Qt.DropAction = COPY,
    held: Qt.KeyboardModifier = _NO_KEY,
) -> bool:
    """Bring something in over the left edge to a place; say whether it may be let go there.

    Who does not take it at the edge is told of nothing more, wherever it goes then.
    """
    edge = QPointF(1, at.y())
    enter = QDragEnterEvent(edge.toPoint(), actions, data, _LEFT, held)
    enter.ignore()
    QApplication.sendEvent(target, enter)
    taken = enter.isAccepted()
    for step in range(_STEPS + 1) if taken else ():
        here = edge + (at - edge) * step / _STEPS
        move = QDragMoveEvent(here.toPoint(), actions, data, _LEFT, held)
        move.setAccepted(taken)
        QApplication.sendEvent(target, move)
        taken = move.isAccepted() and move.dropAction() != Qt.DropAction.IgnoreAction
    return taken


def drag_out(target: QWidget) -> None:
    """Take it away again without letting go, or over where it may not be let go."""
    QApplication.sendEvent(target, QDragLeaveEvent())


def drop_on(
    target: QWidget,
    data: QMimeData,
    at: QPointF,
    *,
    actions: Qt.DropAction = COPY,
    held: Qt.KeyboardModifier = _NO_KEY,
) -> bool:
    """Bring something in and let it go; say whether it was taken."""
    if not drag_in(target, data, at, actions=actions, held=held):
        drag_out(target)
        return False
    event = QDropEvent(at, actions, data, _LEFT, held)
    event.ignore()
    QApplication.sendEvent(target, event)
    return event.isAccepted()
