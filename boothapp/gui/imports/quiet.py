"""While the fair is being written, the window takes no input: its transaction is open, and nothing may come between."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget

_INPUT = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.Wheel,
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.Shortcut,
        QEvent.Type.InputMethod,
        QEvent.Type.ContextMenu,
        QEvent.Type.DragEnter,
        QEvent.Type.DragMove,
        QEvent.Type.Drop,
        QEvent.Type.Close,
    }
)


class Quiet(QObject):
    """Lets only one widget, the button that stops the writing, have input until `end` is called."""

    def __init__(self, allowed: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._allowed = allowed
        application = QCoreApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def end(self) -> None:
        """Let everything have input again."""
        application = QCoreApplication.instance()
        assert application is not None
        application.removeEventFilter(self)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT and watched is not self._allowed and not watched.isWindowType():
            event.ignore()
            return True
        return super().eventFilter(watched, event)
