"""A list of suggestions below a line: never completes inside the line, which would double letters under UniKey."""

from collections.abc import Callable, Sequence
from typing import cast

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPoint,
    QRect,
    QStringListModel,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QCompleter, QLineEdit, QWidget
from shiboken6 import isValid

from boothapp.gui.covered import covered

_WAIT_MS = 120
_BESIDE = 32  # pixels beside the words of the list
_ENDING = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_COMMAND = _ALT_GR | Qt.KeyboardModifier.MetaModifier


class Suggestions(QObject):
    """Asks `find(text)` for (value, words) a moment after typing and offers the words; ↓ and Enter or Tab take one.

    With `enter_goes_on` Enter does after that what it does in the line, as Tab always does.
    """

    chosen = Signal(object)  # the value

    def __init__(
        self, line: QLineEdit, find: Callable[[str], Sequence[tuple[object, str]]], *, enter_goes_on: bool = False
    ) -> None:
        super().__init__(line)
        self._line, self._find, self._enter_goes_on = line, find, enter_goes_on
        self._values: list[object] = []
        self._model = QStringListModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setWidget(line)  # not line.setCompleter: that would write into the line while keys move
        self._completer.activated[QModelIndex].connect(self._take)  # type: ignore[index]
        self._popup = cast(QAbstractItemView, self._completer.popup())
        self._popup.setProperty("suggestions", "true")  # a window of its own: nothing shines through it
        self._popup.setAccessibleName(self.tr("Gợi ý"))
        for watched in (self._popup, line):
            watched.installEventFilter(self)
        cast(QApplication, QApplication.instance()).focusChanged.connect(self._focus_moved)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT_MS)
        self._wait.timeout.connect(self.offer)
        line.textEdited.connect(self._typed)

    def _typed(self) -> None:
        self._popup.clearSelection()  # what was marked fitted what stood there before
        self._wait.start()

    def offer(self) -> None:
        """Show what fits the text now."""
        found = list(self._find(self._line.text())) if self._line.text().strip() else []
        self._values = [value for value, _ in found]
        self._model.setStringList([covered(words) for _, words in found])
        if found and self._line.hasFocus():
            self._completer.complete(self._place())
        else:
            self._popup.hide()

    def _place(self) -> QRect:
        """Where the list opens: below the line, as wide as its words where the window has room for them."""
        line = self._line
        words = self._popup.sizeHintForColumn(0) + _BESIDE
        room = line.window().width() - line.mapTo(line.window(), QPoint(0, 0)).x()
        return QRect(0, 0, max(line.width(), min(words, room)), line.height())

    def hide(self) -> None:
        """Offer nothing any more for what stands in the line."""
        self._wait.stop()
        self._popup.hide()

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Let go of the keys once the cursor is elsewhere: an open list hands what is typed to its own line."""
        if not isValid(self._popup):  # the focus moves too when the line is being deleted, and its list went before it
            return
        if now is not None and now not in (self._line, self._popup):
            self.hide()

    @property
    def words(self) -> list[str]:
        """What is offered."""
        return self._model.stringList()

    @property
    def is_open(self) -> bool:
        return self._popup.isVisible()

    def _take(self, index: QModelIndex) -> None:
        self._wait.stop()
        if index.row() < len(self._values):
            self.chosen.emit(self._values[index.row()])

    @property
    def _marked(self) -> QModelIndex | None:
        """The words that an arrow key or the mouse marked. A list that gets the focus calls its first row current
        without anybody having marked it."""
        current = self._popup.currentIndex()
        return current if self._popup.selectionModel().isSelected(current) else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tab takes the marked words as Enter does; while none are marked both keys are the line's own.

        A key that is a command's, such as F9, ends the offer before the command does anything.
        """
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride and _is_command(event):
            self.hide()
        if watched is not self._popup or event.type() != QEvent.Type.KeyPress or event.key() not in _ENDING:
            return False
        back = event.key() == Qt.Key.Key_Backtab or event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        marked = None if back else self._marked
        self._popup.hide()
        if marked is not None:
            self._take(marked)
        goes_on = event.key() == Qt.Key.Key_Tab or self._enter_goes_on
        if marked is None or (goes_on and self._line.hasFocus()):  # who took it may have gone on already
            again = QKeyEvent(event.type(), event.key(), event.modifiers(), event.text())
            QCoreApplication.sendEvent(self._line, again)
        return True


def _is_command(event: QKeyEvent) -> bool:
    """Tell whether a key writes nothing into the line and is none that moves in the list."""
    if event.key() in (Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta):
        return False
    held = event.modifiers() & _COMMAND
    writes = not held or held == _ALT_GR  # AltGr comes as both
    return Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35 or not writes
