"""What every section of the settings is and can."""

from functools import partial
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from boothapp.gui.tokens import Role
from boothapp.gui.widgets.plain import button, label
from boothapp.gui.workplace import Workplace


class Section(QWidget):
    """A form; each change applies when its field is left."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.workplace = workplace
        self.document = workplace.document
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 12, 16, 16)
        self.column.setSpacing(8)
        self._head = QHBoxLayout()
        self._head.setSpacing(8)
        self._title = label("", Role.SECTION)
        self._head.addWidget(self._title)
        self._head.addStretch(1)
        self.column.addLayout(self._head)

    def set_title(self, words: str, hint: str = "") -> None:
        """Show the title, and below it what the section is for."""
        self._title.setText(words)
        if hint:
            self.column.addWidget(label(hint, tone="second", wrap=True))

    def offer_defaults(self, name: str) -> None:
        """Show the button that calls `restore_defaults`."""
        made = button(self.tr("Khôi phục mặc định"), "restore", name=name)
        made.clicked.connect(self.restore_defaults)
        self._head.addWidget(made)

    def bring_into_view(self, part: QWidget) -> None:
        """Scroll to a part that appeared just now."""
        area: QWidget | None = self
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            QTimer.singleShot(0, part, partial(area.ensureWidgetVisible, part))  # when it has its place

    def restore_defaults(self) -> None:
        """Set everything here to what it was on a new machine or in a new fair."""

    def arrive(self, **arguments: Any) -> None:
        """The section is shown; `arguments` say what it was opened for."""

    def leave(self) -> None:
        """Keep what stands in a field that has the focus."""

    def refresh(self, tables: frozenset[str]) -> None:
        """These tables of the fair changed."""

    def state(self) -> dict[str, Any]:
        """Return what to restore when the fair is opened again; plain JSON values."""
        return {}

    def restore(self, state: dict[str, Any]) -> None:
        """Take over what `state` gave; unknown or missing keys are no mistake."""
