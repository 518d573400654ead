"""The legend below the canvas: what the plan is coloured by, and each colour with its count."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from boothapp.gui import fonts
from boothapp.gui.covered import covered
from boothapp.gui.plan.colouring.palette import swatch
from boothapp.gui.plan.looks import BoothLook
from boothapp.gui.tooltips import plain
from boothapp.gui.widgets.menu_button import give_menu

_SWATCH, _GAP, _BETWEEN, LEAST_HIGH = 15, 4, 2, 28  # pixels
_MOST_WORDS = 150  # pixels at 100 % text size; longer words lose their middle
MOST_ROWS = 2
HIGH = {rows: rows * (LEAST_HIGH + _BETWEEN) - _BETWEEN for rows in range(1, MOST_ROWS + 1)}  # of so many rows


@dataclass(frozen=True)
class Entry:
    """One colour of the plan."""

    key: str
    words: str
    look: BoothLook
    booth_ids: tuple[str, ...]

    @property
    def text(self) -> str:
        return self.counted(self.words)

    def counted(self, words: str) -> str:
        """Return words with how many booths it has."""
        return covered(f"{words} {len(self.booth_ids)}")


class Legend(QWidget):
    """Entries are pressed to light up their booths; it fills as many rows as it is high.

    Those that have no room stand in a menu at the end.
    """

    chosen = Signal(str)  # the key of the entry to light up, "" = none
    rows_wanted = Signal(int)  # in which all entries have room, at most MOST_ROWS

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("plan.legend")
        self.entries: Sequence[Entry] = ()
        self.buttons: list[QToolButton] = []
        self.lit = ""
        self._rows = 1  # that were wanted last
        self.more = QToolButton(self)
        self.more.setObjectName("plan.legend.more")
        give_menu(self.more, QMenu(self.more))
        self.more.setProperty("legend", "true")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        return QSize(self.more.sizeHint().width(), HIGH[MOST_ROWS])

    def minimumSizeHint(self) -> QSize:
        return QSize(self.more.sizeHint().width(), LEAST_HIGH)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show other entries; the one that is lit stays so as long as it is among them."""
        if list(entries) == list(self.entries):
            return
        same = [(one.key, one.look) for one in entries] == [(one.key, one.look) for one in self.entries]
        alike = not {one.key for one in entries}.isdisjoint(one.key for one in self.entries)
        self.entries = tuple(entries)
        if not same:
            self._make_buttons()
        for button, entry in zip(self.buttons, self.entries, strict=True):
            button.setText(entry.counted(self._shortened(button, entry.words)))
            button.setAccessibleName(entry.text)
            button.setToolTip(plain(self.tr("Bấm để làm nổi các gian “{words}”").format(words=covered(entry.words))))
        if self.lit not in {entry.key for entry in self.entries}:
            self.lit = ""
        self._mark()
        self._ask_for_rows(self._rows if alike else 1)
        self._fit()

    def _shortened(self, button: QToolButton, words: str) -> str:
        """Return words without their middle when they are long: the ends of names that begin alike differ."""
        return button.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, fonts.scaled(_MOST_WORDS))

    def _make_buttons(self) -> None:
        had_focus = any(button.hasFocus() for button in self.buttons)
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.buttons = []
        for entry in self.entries:
            button = QToolButton(self)
            button.setObjectName(f"plan.legend.{entry.key}")
            button.setProperty("legend", "true")
            button.setCheckable(True)
            button.setIcon(swatch(entry.look, self.devicePixelRatioF()))
            button.setIconSize(QSize(_SWATCH, _SWATCH))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.clicked.connect(lambda _on, key=entry.key: self.light(key))
            button.ensurePolished()  # its words are measured before it is seen
            self.buttons.append(button)
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
        if event.size().width() != event.oldSize().width():
            self._ask_for_rows(1)
        self._fit()

    def _ask_for_rows(self, least: int) -> None:
        """Ask for the rows that all entries need; while only counts change there are never fewer: nothing jumps."""
        widths = [button.sizeHint().width() for button in self.buttons]
        needed = next((rows for rows in HIGH if len(self._places(widths, rows)) == len(widths)), MOST_ROWS)
        self._rows = max(least, needed)
        self.rows_wanted.emit(self._rows)

    def _places(self, widths: Sequence[int], rows: int) -> list[QRect]:
        """Return where buttons of these widths stand in so many rows, as many of them as have room."""
        found: list[QRect] = []
        x = y = 0
        for width in widths:
            if x and x + width > self.width():
                x, y = 0, y + LEAST_HIGH + _BETWEEN
            if x + width > self.width() or y >= HIGH[rows]:
                break
            found.append(QRect(x, y, width, LEAST_HIGH))
            x += width + _GAP
        return found

    def _fit(self) -> None:
        """Show as many entries as there is room for, the others in the menu."""
        rows = max(rows for rows in HIGH if rows == 1 or HIGH[rows] <= self.height())
        widths = [button.sizeHint().width() for button in self.buttons]
        shown, places = len(widths), self._places(widths, rows)
        if len(places) < shown:
            while len(places) <= shown and shown:
                shown -= 1
                self.more.setText(f"+{len(widths) - shown}")
                places = self._places([*widths[:shown], max(self.more.sizeHint().width(), LEAST_HIGH)], rows)
        top = (self.height() - max((place.bottom() + 1 for place in places), default=0)) // 2
        behind = places[shown:]  # the place of what opens the menu
        for at, button in enumerate(self.buttons):
            button.setVisible(at < shown)
            if at < shown:
                button.setGeometry(places[at].translated(0, top))
        self._show_more(self.entries[shown:], behind[0].translated(0, top) if behind else None)

    def _show_more(self, rest: Sequence[Entry], place: QRect | None) -> None:
        self.more.setVisible(bool(rest))
        if place:
            self.more.setGeometry(place)
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
