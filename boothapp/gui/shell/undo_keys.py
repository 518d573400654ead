"""Ctrl+Z in a text field takes back typing first; with none left it takes back the fair's last edit."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from boothapp.gui.shell.watched_focus import WatchedFocus


class UndoKeys(WatchedFocus):
    """Watches whatever field has the focus."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo, redo = event.matches(QKeySequence.StandardKey.Undo), event.matches(QKeySequence.StandardKey.Redo)
            if (undo or redo) and _nothing_typed(watched, undo):
                event.ignore()  # the field would claim the key and do nothing
                return True
        return super().eventFilter(watched, event)


def _nothing_typed(widget: QObject, undo: bool) -> bool:
    if isinstance(widget, QLineEdit):
        return not (widget.isUndoAvailable() if undo else widget.isRedoAvailable())
    if isinstance(widget, QPlainTextEdit):
        document = widget.document()
        return not (document.isUndoAvailable() if undo else document.isRedoAvailable())
    return False
