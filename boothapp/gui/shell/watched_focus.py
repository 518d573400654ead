"""Sees the events of whatever has the focus before it does."""

from typing import cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget


class WatchedFocus(QObject):
    """`eventFilter` of a subclass gets the events."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        cast(QApplication, QApplication.instance()).focusChanged.connect(self._focus_moved)

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None:
            old.removeEventFilter(self)
        if new is not None:
            new.installEventFilter(self)
