"""Who changed a record, when and at which desk."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from boothapp.gui.document import Document
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.plain import ElidedLabel
from boothapp.gui.wording.edits import edit_title

if TYPE_CHECKING:
    from boothapp.store.history import Entry

_SHOWN = 30


class HistoryList(QWidget):
    """The newest edits of one record; read when it is shown."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_record(self, id_: str) -> None:
        """Show the history of a record."""
        from boothapp.store import history

        while item := self._column.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for entry in history.entries(self._document.fair, id_)[:_SHOWN] if id_ else []:
            self._column.addWidget(ElidedLabel(self._title(entry), Role.BODY))
            at = datetime.fromisoformat(entry.at).astimezone()
            told = filter(None, (f"{at:%d/%m/%Y %H:%M}", entry.who, entry.desk))
            self._column.addWidget(ElidedLabel(" · ".join(told), Role.MUTED))

    def _title(self, entry: "Entry") -> str:
        words = edit_title(entry.code, entry.data)
        if entry.kind == "undo":
            return self.tr("Hoàn tác: {what}").format(what=words)
        if entry.kind == "redo":
            return self.tr("Làm lại: {what}").format(what=words)
        return self.tr("{what} (đã hoàn tác)").format(what=words) if entry.undone else words
