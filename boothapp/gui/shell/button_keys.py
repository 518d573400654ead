"""Enter presses the button that has the focus, as Space does; Qt does so in dialogs only."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from boothapp.gui.shell.watched_focus import WatchedFocus

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ButtonKeys(WatchedFocus):
    """For the buttons of `window`; those of its dialogs are Qt's, and those with `own_enter` press themselves."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in _ENTER
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            and isinstance(watched, QPushButton | QToolButton)
            and watched.window() is self._window
            and not watched.property("own_enter")
        ):
            if not event.isAutoRepeat():  # a key that is held down presses once
                watched.click()
            return True
        return super().eventFilter(watched, event)
