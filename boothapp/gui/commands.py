"""The actions of a window, made from the command table; buttons, menus and keys all trigger these."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QWidget

from boothapp.gui import icons, tooltips
from boothapp.gui.command import EVERYWHERE, Command, titled
from boothapp.gui.command_table import TABLE


def keys_text(command: Command) -> str:
    """Return the first key of a command as the user's platform writes it, "" for none."""
    return QKeySequence(command.keys[0]).toString(QKeySequence.SequenceFormat.NativeText) if command.keys else ""


def with_keys(title: str, keys: str) -> str:
    """Return a tooltip: a title with its keys in brackets."""
    return tooltips.plain(f"{title} ({keys})" if keys else title)


class Commands(QObject):
    """One QAction a command. Keys of a page's commands work while the focus is in that page."""

    given = Signal(str)  # the id of a command, before it is done

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._actions = {command.id: self._made(command) for command in TABLE}
        self._connected: set[str] = set()

    def _made(self, command: Command) -> QAction:
        action = QAction(titled(command), self)
        action.setObjectName(f"command.{command.id}")
        action.setToolTip(with_keys(titled(command), keys_text(command)))
        if command.icon:
            action.setIcon(icons.icon(command.icon))
        if not command.native:
            action.setShortcuts([QKeySequence(key) for key in command.keys])
        if command.page == EVERYWHERE:
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            self._window.addAction(action)
        else:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setEnabled(False)
        return action

    def keys(self, id_: str) -> str:
        """Return the first key of a command as `keys_text` does."""
        return keys_text(next(command for command in TABLE if command.id == id_))

    def action(self, id_: str) -> QAction:
        return self._actions[id_]

    def on(self, id_: str, slot: Callable[[], object], widget: QWidget | None = None) -> QAction:
        """Do `slot` when the command is given; a page's keys work inside `widget`, which owns them."""
        action = self._actions[id_]
        action.triggered.connect(lambda _checked=False: self._do(id_, slot))
        action.setEnabled(True)
        self._connected.add(id_)
        if widget is not None:
            widget.addAction(action)
        return action

    def _do(self, id_: str, slot: Callable[[], object]) -> None:
        QGuiApplication.inputMethod().commit()  # letters it still holds belong to the field that is typed in
        self.given.emit(id_)
        slot()

    def known(self) -> list[Command]:
        """Return the commands that something does, and what widgets do by themselves, in the order of the table."""
        return [command for command in TABLE if command.native or command.id in self._connected]

    def available(self) -> list[Command]:
        """Return the commands that can be given now, in the order of the table."""
        return [command for command in TABLE if self._actions[command.id].isEnabled()]
