"""The menu of the right button over rows and cards: what keys and buttons do with what is selected."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu

from boothapp.gui.widgets.record_table import RecordTable
from boothapp.gui.workplace import Workplace


class RowMenu(QObject):
    """Opens over a view of records; of `ids` it offers the commands that the selection allows."""

    def __init__(self, view: QAbstractItemView, workplace: Workplace, ids: Sequence[str]) -> None:
        super().__init__(view)
        self._view, self._commands, self._fair, self._ids = view, workplace.commands, workplace.document.fair, ids
        for watched in (view, view.viewport()):
            watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QContextMenuEvent):
            return False
        view, by_key = self._view, event.reason() == QContextMenuEvent.Reason.Keyboard
        index = view.currentIndex() if by_key else view.indexAt(event.pos())
        if index.isValid() and (menu := self._menu()).actions():
            inside = view.viewport().mapToGlobal(view.visualRect(index).center())
            menu.popup(inside if by_key else event.globalPos())
        return True

    def _menu(self) -> QMenu:
        menu = QMenu(self._view)
        menu.aboutToHide.connect(menu.deleteLater)
        if isinstance(self._view, RecordTable):
            cells = self._view.cells
            menu.addAction(self._words("table.copy"), cells.copy)
            if self._fair.writable:
                menu.addAction(self._words("table.paste"), cells.paste)
                menu.addAction(self._words("table.fill"), cells.fill_down)
            menu.addSeparator()
        for id_ in self._ids:
            action = self._commands.action(id_)
            if action.isEnabled():
                menu.addAction(action.icon(), self._words(id_), action.trigger)
        return menu

    def _words(self, id_: str) -> str:
        return "\t".join(filter(None, (self._commands.action(id_).text(), self._commands.keys(id_))))
