"""The row above everything: the fair, the search, undo and redo, whether all is saved."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QSizePolicy, QToolButton, QWidget

from boothapp.gui import icons, seen_places
from boothapp.gui.commands import Commands, with_keys
from boothapp.gui.document import FAILED, OPENING, READ_ONLY, Document
from boothapp.gui.messages import Messages
from boothapp.gui.preferences import Preferences
from boothapp.gui.shell.mark import Mark
from boothapp.gui.shell.read_only import read_only_message
from boothapp.gui.widgets.plain import icon_button, icon_label, keys_label, set_property
from boothapp.gui.wording.edits import edit_title

_LEAST_NAME, _BESIDE_NAME = 300, 70  # pixels; the mark, margins and the arrow
_USUAL_WIDTH, _BESIDE_WORDS = 400, 64  # pixels; the glass and the margins


class _PaletteBox(QLineEdit):
    """Looks like a search box and opens the palette; where there is no room for its words it says fewer."""

    asked = Signal()

    def __init__(self, keys: str) -> None:
        super().__init__()
        self.setObjectName("palette.box")
        self.setReadOnly(True)
        self.setProperty("flat", "true")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._hints = self.tr("Tìm gian, đơn vị, sản phẩm hoặc lệnh…"), self.tr("Tìm mọi thứ…")
        self.setPlaceholderText(self._hints[0])
        self.setAccessibleName(self._hints[0])
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.addAction(icons.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        behind = keys_label(keys)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, 8, 0)
        inside.setSpacing(0)
        inside.addStretch(1)
        inside.addWidget(behind)
        widths = [self.fontMetrics().horizontalAdvance(hint) for hint in self._hints]
        self._longest, shortest = (width + behind.sizeHint().width() + _BESIDE_WORDS for width in widths)
        self.setMinimumWidth(shortest)
        self.setMaximumWidth(max(_USUAL_WIDTH, self._longest))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setPlaceholderText(self._hints[self.width() < self._longest])

    def mousePressEvent(self, event: object) -> None:
        self.asked.emit()


class TitleRow(QWidget):
    """Shows the fair, by the name of its folder until it is open."""

    fair_wanted = Signal(Path)
    named = Signal(str)  # the fair, each time it is looked at anew

    def __init__(self, commands: Commands, messages: Messages, preferences: Preferences, document: Document) -> None:
        super().__init__()
        self._document, self._messages, self._preferences = document, messages, preferences
        self._name = ""
        self._commands = commands
        self.setFixedHeight(50)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 4, 16, 4)
        self._row.setSpacing(8)
        self._row.addWidget(Mark())
        self._fair = QToolButton()
        self._fair.setObjectName("fairSwitcher")
        self._fair.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)  # the style draws the arrow behind it
        self._fair.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._fair.setAccessibleName(self.tr("Hội chợ"))
        self._row.addWidget(self._fair)
        self._row.addStretch(1)
        self._add_document_parts()
        document.state_changed.connect(self.refresh)
        document.changed.connect(self._maybe_renamed)
        self._fill_menu()
        self.refresh()

    def _add_document_parts(self) -> None:
        box = _PaletteBox(self._commands.keys("palette").replace("+", " "))
        box.asked.connect(self._commands.action("palette").trigger)
        self._row.addWidget(box, 100)
        self._row.addStretch(1)
        for id_ in ("undo", "redo"):
            action = self._commands.action(id_)
            made = icon_button(action_icon := {"undo": "arrow-back-up", "redo": "arrow-forward-up"}[id_], action.text())
            made.setObjectName(f"title.{id_}")
            made.setDefaultAction(action)
            made.setIcon(icons.icon(action_icon))
            self._row.addWidget(made)
        self._state_icon = icon_label("cloud-check", "primary")
        self._state = QToolButton()
        self._state.setObjectName("title.state")
        self._state.clicked.connect(self._tell_state)
        self._row.addWidget(self._state_icon)
        self._row.addWidget(self._state)

    def _fill_menu(self) -> None:
        menu = QMenu(self._fair)
        for folder in self._preferences.recent:
            if folder == self._document.folder.absolute():
                continue
            action = menu.addAction(self._preferences.title_of(folder).replace("&", "&&"))
            action.setToolTip(with_keys(str(folder), ""))
            action.setData(folder)
            action.setEnabled(seen_places.is_folder(folder))
            action.triggered.connect(self._switch)
        menu.addSeparator()
        for id_ in ("fair.open", "fair.new", "import", "backup.usb", "backup.restore", "bin", "fair.close", "quit"):
            menu.addAction(self._commands.action(id_))
        self._fair.setMenu(menu)

    def _switch(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.fair_wanted.emit(action.data())

    def _maybe_renamed(self, tables: frozenset[str]) -> None:
        if "fair" in tables:
            self.refresh()

    def refresh(self) -> None:
        """Show the fair's name, what can be undone and whether it is saved."""
        folder = self._document.folder.absolute().name
        name = self._document.fair.facts.name if self._document.is_open else folder
        self._name = name
        self._show_name()
        self.named.emit(name)
        self._fair.setToolTip(with_keys(f"{name} – {self._document.folder}", ""))
        for id_, entry in (("undo", self._document.undoable), ("redo", self._document.redoable)):
            action = self._commands.action(id_)
            words = self.tr("Hoàn tác") if id_ == "undo" else self.tr("Làm lại")
            if entry:
                words = f"{words}: {edit_title(entry.code, entry.data)}"
            # what is being typed, or was done on a slip, can be taken back though the fair knows of nothing
            action.setEnabled(entry is not None or (id_ == "undo" and self._may_write))
            action.setToolTip(with_keys(words, self._commands.keys(id_)))
        self._show_state(self._document.state)

    @property
    def _may_write(self) -> bool:
        return self._document.is_open and self._document.fair.writable

    def _show_name(self) -> None:
        """As much of the fair's name as there is room for before the search in the middle."""
        room = max(_LEAST_NAME, (self.width() - _USUAL_WIDTH) // 2 - _BESIDE_NAME)
        shown = self._fair.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, room)
        self._fair.setText(shown.replace("&", "&&"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_name()

    def _show_state(self, state: str) -> None:
        words, icon_name, colour = {
            OPENING: (self.tr("Đang mở…"), "folder-open", "muted"),
            FAILED: (self.tr("Chưa lưu được – xem"), "cloud-off", "danger"),
            READ_ONLY: (self.tr("Chỉ xem"), "lock", "warn"),
        }.get(state, (self.tr("Đã lưu"), "cloud-check", "primary"))
        self._state.setText(words)
        set_property(self._state, "tone", "danger" if state == FAILED else "")
        self._state_icon.setPixmap(icons.pixmap(icon_name, colour, 18, self.devicePixelRatioF()))

    def _tell_state(self) -> None:
        if self._document.failure:
            self._messages.report(self._document.failure)
        elif self._document.state == READ_ONLY:
            try_again = partial(self.fair_wanted.emit, self._document.folder)
            self._messages.tell(read_only_message(self._document, try_again))
