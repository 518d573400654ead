"""Ctrl+Z in a text field takes back typing first; with none left it takes back the fair's last edit."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from boothapp.gui.document import Document
from boothapp.gui.page import Page
from boothapp.gui.shell.watched_focus import WatchedFocus

_EDITS = "editsWhenLeft"  # property of a field: how often the fair had changed


class UndoKeys(WatchedFocus):
    """Watches whatever field has the focus.

    What was typed before the fair's last edit is in the fair, or older than it: the field forgets how to take it back,
    else its old words would be saved over what was taken back.
    """

    def __init__(self, window: QWidget, document: Document) -> None:
        super().__init__(window)
        self._edits = 0
        self._field: QWidget | None = None
        self._composes = False  # the input method holds letters
        document.changed.connect(self._fair_changed)

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        super()._focus_moved(old, new)
        if old is not None:
            old.setProperty(_EDITS, self._edits)
        self._field, self._composes = new, False
        if new is not None and new.property(_EDITS) != self._edits:
            _forget_typing(new)

    def _fair_changed(self) -> None:
        self._edits += 1
        if self._field is not None and not self._composes:
            _forget_typing(self._field)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QInputMethodEvent):
            self._composes = bool(event.preeditString())
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo, redo = event.matches(QKeySequence.StandardKey.Undo), event.matches(QKeySequence.StandardKey.Redo)
            if (undo or redo) and _nothing_typed(watched, undo):
                # the field would claim the key and do nothing; it does so when the page wants to tell first
                event.setAccepted(undo and self._tells(watched))
                return True
            if undo and not isinstance(watched, (QLineEdit, QPlainTextEdit)) and self._tells(watched):
                event.accept()  # such as the place of photos, which knows nothing of the key
                return True
        return super().eventFilter(watched, event)

    def _tells(self, field: QObject) -> bool:
        """Whether the page of a field says first what would be taken back."""
        above: QObject | None = field
        while above is not None and not isinstance(above, Page):
            above = above.parent()
        return isinstance(above, Page) and above.tells_before_undo()


def _nothing_typed(widget: QObject, undo: bool) -> bool:
    if isinstance(widget, QLineEdit):
        return not (widget.isUndoAvailable() if undo else widget.isRedoAvailable())
    if isinstance(widget, QPlainTextEdit):
        document = widget.document()
        return not (document.isUndoAvailable() if undo else document.isRedoAvailable())
    return False


def _forget_typing(widget: QWidget) -> None:
    """Words, cursor and selection stay as they are."""
    if isinstance(widget, QPlainTextEdit):
        widget.document().clearUndoRedoStacks()
    elif isinstance(widget, QLineEdit) and (widget.isUndoAvailable() or widget.isRedoAvailable()):
        place, start, length = widget.cursorPosition(), widget.selectionStart(), widget.selectionLength()
        modified = widget.isModified()
        widget.setText(widget.text())  # there is no other way to empty its stack
        widget.setModified(modified)
        widget.setCursorPosition(place)
        if start >= 0:
            backwards = place == start
            widget.setSelection(start + length if backwards else start, -length if backwards else length)
