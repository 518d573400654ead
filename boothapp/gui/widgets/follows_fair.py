"""What shows something of the fair reads it anew after a change: at once while it is seen, else as soon as it is."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from boothapp.gui.document import Document

if TYPE_CHECKING:
    _Widget = QWidget
else:
    _Widget = object


class FollowsFair(_Widget):
    """Goes before a widget of Qt among the bases of a class, which calls `follow` and has `refresh`."""

    is_stale = True  # the fair is another than what is shown

    def follow(self, document: Document, tables: frozenset[str]) -> None:
        """Read anew when something in these tables changes."""
        self._tables = tables
        document.changed.connect(self._fair_changed)

    def refresh(self) -> None:
        """Show the fair as it is now; a class that has more to do calls this first."""
        self.is_stale = False

    def is_concerned(self, tables: frozenset[str]) -> bool:
        """Whether a change in these tables changes what is shown."""
        return bool(tables & self._tables)

    @property
    def is_seen(self) -> bool:
        """Whether something of it is seen, so that it has to be right at once."""
        return self.isVisible()

    def _fair_changed(self, tables: frozenset[str]) -> None:
        if self.is_concerned(tables):
            self.is_stale = True
            if self.is_seen:
                self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.is_stale:
            self.refresh()
