"""The fairs opened last: Enter opens one, the arrow keys go from one to the next."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from boothapp.gui import seen_places
from boothapp.gui.commands import with_keys
from boothapp.gui.preferences import Preferences
from boothapp.gui.shell.fair_picker import picked_fair
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.plain import ElidedLabel, button, card, icon_button, icon_label, label, row
from boothapp.gui.widgets.scroll_column import ScrollColumn

_LONGEST_TITLE = 420  # pixels
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class RecentList(ScrollColumn):
    """One that is not where it was is looked for with the same keys."""

    fair_wanted = Signal(object)  # Path

    def __init__(self, preferences: Preferences) -> None:
        super().__init__(margins=(0, 0, 0, 0))
        self._preferences = preferences
        self._rows: list[QWidget] = []
        self._openers: list[QPushButton] = []  # from the top

    def show_fairs(self) -> None:
        """List the fairs as they are found now."""
        for old in self._rows:
            self.column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._openers = []
        recent = self._preferences.recent
        none = label(self.tr("Chưa mở hội chợ nào trên máy này."), tone="second")
        self._rows = [self._row(folder, number) for number, folder in enumerate(recent)] if recent else [none]
        for place, made in enumerate(self._rows):
            self.column.insertWidget(place, made)

    def mark_first(self) -> bool:
        """Give the focus to the fair opened last of those that are there. Returns False when the list is empty."""
        there = [one for one in self._openers if one.objectName().startswith("welcome.recent")]
        if self._openers:
            (there or self._openers)[0].setFocus()
        return bool(self._openers)

    def _row(self, folder: Path, number: int) -> QFrame:
        there = seen_places.is_fair(folder)
        made, column = card((8, 4, 8, 4))
        title = self._preferences.title_of(folder)
        shown = self.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, _LONGEST_TITLE).replace("&", "&&")
        opener = button(shown, kind="plain", name=f"welcome.recent{number}")
        opener.setToolTip(with_keys(title, ""))
        opener.setAccessibleName(title)
        opener.setEnabled(there)
        opener.clicked.connect(lambda _checked=False: self.fair_wanted.emit(folder))
        beside = row(icon_label("tent", "primary" if there else "muted"), opener, spacing=8)
        beside.addWidget(ElidedLabel(str(folder), Role.MUTED, cut=Qt.TextElideMode.ElideMiddle), 1)
        if not there:
            opener = button(self.tr("Tìm lại…"), name=f"welcome.find{number}")
            opener.setProperty("dense", "true")
            opener.clicked.connect(lambda _checked=False: self._find(folder))
            beside.addWidget(opener)
        opener.installEventFilter(self)
        self._openers.append(opener)
        forget = icon_button("x", self.tr("Bỏ khỏi danh sách: {title}").format(title=title), size=14, box=26)
        forget.setObjectName(f"welcome.forget{number}")
        forget.clicked.connect(lambda _checked=False: self._forget(folder))
        beside.addWidget(forget)
        column.addLayout(beside)
        return made

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched in self._openers:
            step = _STEPS.get(Qt.Key(event.key()))
            if step and event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
                place = self._openers.index(watched) + step
                self._openers[min(max(place, 0), len(self._openers) - 1)].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _find(self, folder: Path) -> None:
        found = picked_fair(self, folder)
        if found and seen_places.has_database(found):
            self._preferences.moved(folder, found)
        if found:
            self.fair_wanted.emit(found)

    def _forget(self, folder: Path) -> None:
        self._preferences.forget(folder)
        self.show_fairs()
        self.mark_first()
