"""Files dragged over a widget and let go there, as Qt tells of it."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

ALL = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
_LEFT, _NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def data_of(*files: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return data


def enter(over: QWidget, *files: Path) -> QDragEnterEvent:
    """Drag files onto a widget; what it does not take goes on to what stands behind it."""
    data = data_of(*files)
    event = QDragEnterEvent(QPoint(9, 9), ALL, data, _LEFT, _NO_KEY)
    event.ignore()
    event.data = data  # type: ignore[attr-defined]  # Qt does not own it
    QApplication.sendEvent(over, event)
    return event


def leave(over: QWidget) -> None:
    QApplication.sendEvent(over, QDragLeaveEvent())


def drop(over: QWidget, *files: Path) -> bool:
    """Let go of files after dragging them in, without which Qt drops nothing; say whether they were taken."""
    enter(over, *files)
    data = data_of(*files)
    event = QDropEvent(QPointF(9, 9), ALL, data, _LEFT, _NO_KEY)
    event.ignore()
    QApplication.sendEvent(over, event)
    return event.isAccepted()
