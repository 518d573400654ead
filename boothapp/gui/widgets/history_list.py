"""Who changed a record, when and at which desk."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from boothapp.gui.document import Document
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.plain import ElidedLabel
from boothapp.gui.wording.changes import change_words
from boothapp.gui.wording.edits import edit_title

if TYPE_CHECKING:
    from boothapp.store.history import Entry

_SHOWN, _MOST_CHANGES = 30, 5


class HistoryList(QWidget):
    """The newest edits of one record; read when they are scrolled into sight, after what is seen besides."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        self._id, self._is_read = "", True
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.setMinimumHeight(1)  # a widget of no height is never painted
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._read)

    def show_record(self, id_: str) -> None:
        """Show the history of a record, as soon as somebody can see it."""
        if id_ != self._id:
            self._clear()
        self._id, self._is_read = id_, False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_read:
            self._soon.start()

    def _clear(self) -> None:
        while item := self._column.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()

    def _read(self) -> None:
        from boothapp.store import history

        if self._is_read or not self._document.is_open:
            return
        self._is_read = True
        self._clear()
        for entry in history.entries(self._document.fair, self._id)[:_SHOWN] if self._id else []:
            self._column.addWidget(self._told(entry))

    def _told(self, entry: "Entry") -> QWidget:
        """An edit: what it was, what it changed, who did it."""
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(0)
        column.addWidget(ElidedLabel(self._title(entry), Role.BODY))
        for words in self._changes(entry):
            column.addWidget(ElidedLabel(words, Role.MUTED, tone="second"))
        at = datetime.fromisoformat(entry.at).astimezone()
        told = filter(None, (f"{at:%d/%m/%Y %H:%M}", entry.who, entry.desk))
        column.addWidget(ElidedLabel(" · ".join(told), Role.MUTED))
        return made

    def _changes(self, entry: "Entry") -> list[str]:
        """What the edit changed, line by line; of a new record the title says enough."""
        from boothapp.tasks import changed_fields

        told = changed_fields.of_edit(self._document.fair, entry.id, self._id)
        if any(not one.part and not one.field for one in told):
            return []
        words = [words for one in told if (words := change_words(one))]
        if len(words) > _MOST_CHANGES:
            left = len(words) - _MOST_CHANGES + 1
            words[_MOST_CHANGES - 1 :] = [self.tr("và {count} thay đổi nữa").format(count=left)]
        return words

    def _title(self, entry: "Entry") -> str:
        words = edit_title(entry.code, entry.data)
        if entry.kind == "undo":
            return self.tr("Hoàn tác: {what}").format(what=words)
        if entry.kind == "redo":
            return self.tr("Làm lại: {what}").format(what=words)
        return self.tr("{what} (đã hoàn tác)").format(what=words) if entry.undone else words
