"""The legend below the canvas: what the plan is coloured by, and each colour with its count."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from boothapp.gui.covered import covered
from boothapp.gui.plan.colouring.palette import swatch
from boothapp.gui.plan.looks import BoothLook
from boothapp.gui.tooltips import plain

_SWATCH, _GAP, LEAST_HIGH = 15, 4, 28  # pixels
_ROUNDS = 4  # a row that never comes to rest is left as it is


@dataclass(frozen=True)
class Entry:
    """One colour of the plan."""

    key: str
    words: str
    look: BoothLook
    booth_ids: tuple[str, ...]

    @property
    def text(self) -> str:
        return covered(f"{self.words} {len(self.booth_ids)}")


class Legend(QWidget):
    """Entries are pressed to light up their booths; those that have no room stand in a menu at the end."""

    chosen = Signal(str)  # the key of the entry to light up, "" = none

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("plan.legend")
        self.entries: Sequence[Entry] = ()
        self.buttons: list[QToolButton] = []
        self.lit = ""
        self._fitting = False
        self.more = QToolButton()
        self.more.setObjectName("plan.legend.more")
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(QMenu(self.more))
        self.more.setMinimumSize(LEAST_HIGH, LEAST_HIGH)
        self.more.setProperty("legend", "true")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        self._row.addWidget(self.more)
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.more.sizeHint().width(), super().minimumSizeHint().height())

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show other entries; the one that is lit stays so as long as it is among them."""
        if list(entries) == list(self.entries):
            return
        same = [(one.key, one.look) for one in entries] == [(one.key, one.look) for one in self.entries]
        self.entries = tuple(entries)
        if not same:
            self._make_buttons()
        for button, entry in zip(self.buttons, self.entries, strict=True):
            button.setText(entry.text)
            button.setAccessibleName(entry.text)
            button.setToolTip(plain(self.tr("Bấm để làm nổi các gian “{words}”").format(words=covered(entry.words))))
        if self.lit not in {entry.key for entry in self.entries}:
            self.lit = ""
        self._mark()
        self._fit()

    def _make_buttons(self) -> None:
        had_focus = any(button.hasFocus() for button in self.buttons)
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        for at, entry in enumerate(self.entries):
            button = QToolButton()
            button.setObjectName(f"plan.legend.{entry.key}")
            button.setProperty("legend", "true")
            button.setCheckable(True)
            button.setMinimumHeight(LEAST_HIGH)
            button.setIcon(swatch(entry.look, self.devicePixelRatioF()))
            button.setIconSize(QSize(_SWATCH, _SWATCH))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.clicked.connect(lambda _on, key=entry.key: self.light(key))
            self.buttons.append(button)
            self._row.insertWidget(at, button)
        if had_focus and self.buttons:
            self.buttons[0].setFocus()

    def light(self, key: str) -> None:
        """Light up an entry's booths, or none any more when it is the one that is lit."""
        self.lit = "" if key == self.lit else key
        self._mark()
        self.chosen.emit(self.lit)

    def _mark(self) -> None:
        for button, entry in zip(self.buttons, self.entries, strict=True):
            button.setChecked(entry.key == self.lit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show as many entries as there is room for, the others in the menu."""
        if self._fitting:
            return
        self._fitting = True
        for _ in range(_ROUNDS):
            width = self.width()
            self._fit_in(width)
            if self.width() == width:
                break
        self._fitting = False

    def _fit_in(self, width: int) -> None:
        """Showing entries lays out the row anew: the legend may be wider or narrower after it."""
        widths = [button.sizeHint().width() + _GAP for button in self.buttons]
        shown = len(widths)
        if sum(widths) > width:
            self.more.setText(f"+{len(widths)}")
            room = width - max(self.more.sizeHint().width(), LEAST_HIGH) - _GAP
            shown = next((at for at in range(len(widths)) if sum(widths[: at + 1]) > room), len(widths))
        for at, button in enumerate(self.buttons):
            button.setVisible(at < shown)
        rest = self.entries[shown:]
        self.more.setVisible(bool(rest))
        self.more.setText(f"+{len(rest)}")
        self.more.setAccessibleName(self.tr("{count} màu nữa").format(count=len(rest)))
        self._fill_menu(rest)

    def _fill_menu(self, rest: Sequence[Entry]) -> None:
        menu = self.more.menu()
        menu.clear()
        for entry in rest:
            action = menu.addAction(swatch(entry.look, self.devicePixelRatioF()), entry.text.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(entry.key == self.lit)
            action.triggered.connect(lambda _on, key=entry.key: self.light(key))
