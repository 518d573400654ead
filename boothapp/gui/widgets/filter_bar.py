"""Search and chips above a list."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QSizePolicy, QWidget

from boothapp.gui import icons
from boothapp.gui.commands import with_keys
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.flow import FlowLayout
from boothapp.gui.widgets.plain import button, chip_button, label, set_property
from boothapp.gui.widgets.text_line import TextLine
from boothapp.gui.wording.lacks import lack_noun, lack_word
from boothapp.gui.wording.measures import counted

_WAIT_MS = 120  # after the last letter
_NO_KEYS = Qt.KeyboardModifier.NoModifier


class SearchBox(TextLine):
    """Tells what to search for a moment after typing; letters that the input method still holds do not count."""

    wanted = Signal(str)
    left_below = Signal()  # ↓ or Enter: to what was found

    def __init__(self, name: str, hint: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAcceptDrops(False)  # files are for the window
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(180)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.addAction(icons.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.takes_paste: Callable[[], bool] = lambda: False  # asked first: a copied block is nothing to search for
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT_MS)
        self._wait.timeout.connect(self._tell)
        self.textChanged.connect(self._wait.start)
        self.returnPressed.connect(self._tell)
        self.returnPressed.connect(self.left_below)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == _NO_KEYS:
            self._tell()
            self.left_below.emit()
        elif event.matches(QKeySequence.StandardKey.Paste) and self.takes_paste():
            event.accept()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        return QSize(max(240, words + 76), super().sizeHint().height())  # 76: the glass, the cross and the margins

    def _tell(self) -> None:
        self._wait.stop()
        self.wanted.emit(self.text())


class ChoiceMenu(QPushButton):
    """A chip with a menu of values, of which several can be ticked."""

    chosen_changed = Signal()

    def __init__(self, name: str, words: str) -> None:
        super().__init__(words)
        self.setObjectName(name)
        self.setProperty("chip", "plain")
        self._words = words
        self._values: list[tuple[str, str, int]] = []
        self._names: dict[str, str] = {}
        self.chosen: frozenset[str] = frozenset()
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)  # a menu that is filled while it tells of a tick would lose its action
        self.setMenu(menu)

    def show_values(self, values: Iterable[tuple[str, str, int]]) -> None:
        """Offer (value, words, how many)."""
        self._values = list(values)
        self._names |= {value: words for value, words, _ in self._values}
        self._show()

    def choose(self, values: Iterable[str]) -> None:
        """Tick these values and no others, without telling."""
        self.chosen = frozenset(values)
        self._show()

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        for value, words, count in self._values:
            action = QAction(f"{words}  ({counted(count)})".replace("&", "&&"), menu)
            action.setCheckable(True)
            action.setChecked(value in self.chosen)
            action.toggled.connect(partial(self._toggle, value))
            menu.addAction(action)

    def _toggle(self, value: str, _ticked: bool) -> None:
        self.choose(self.chosen ^ {value})
        self.chosen_changed.emit()

    def _show(self) -> None:
        names = [self._names.get(value, value) for value in sorted(self.chosen)]
        many = self.tr("{words}: {count} mục").format(words=self._words, count=len(names))
        words = f"{self._words}: {names[0]}" if len(names) == 1 else many if names else self._words
        self.setText(words.replace("&", "&&"))
        set_property(self, "chip", "ok" if names else "plain")


class FilterBar(QWidget):
    """Menus of values, chips to switch on, and the way back to everything; goes on in a second line when narrow.

    What is lacking stands behind one “Thiếu:”, so that the chips are short.
    """

    changed = Signal()

    def __init__(self, name: str, menus: Iterable[ChoiceMenu], chips: dict[str, str], lacks: Sequence[str]) -> None:
        super().__init__()
        row = FlowLayout((16, 8, 16, 8))
        self.setLayout(row)
        self.only: dict[str, Any] = {}  # what else the store's filter is given: another page led here
        self.only_chip = button("", "x", name=f"{name}.chip.only")
        self.only_chip.setProperty("chip", "ok")
        self.only_chip.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.only_chip.setToolTip(with_keys(self.tr("Bỏ bộ lọc này"), ""))
        self.only_chip.clicked.connect(self._show_others_too)
        self.only_chip.hide()
        row.addWidget(self.only_chip)
        self._menus = tuple(menus)
        for menu in self._menus:
            menu.chosen_changed.connect(self.changed)
            row.addWidget(menu)
        self._words = chips | {code: lack_noun(code) for code in lacks}
        self._names = chips | {code: lack_word(code) for code in lacks}
        self._chips = {code: self._made_chip(name, code, words) for code, words in self._words.items()}
        self._lead = label(self.tr("Thiếu:"), Role.LABEL)
        self._lead.setProperty("chip", "lead")
        self._lacks = [self._chips[code] for code in lacks]
        for part in (*(self._chips[code] for code in chips), self._lead, *self._lacks):
            row.addWidget(part)
        self.clear_button = button(self.tr("Xóa lọc"), "x", "plain", f"{name}.clear")
        self.clear_button.setProperty("dense", "true")
        self.clear_button.clicked.connect(self.clear)
        row.addWidget(self.clear_button)
        self.clear_button.hide()

    def _made_chip(self, name: str, code: str, words: str) -> QPushButton:
        made = chip_button(words, "plain")
        made.setObjectName(f"{name}.chip.{code}")
        made.toggled.connect(self.changed)
        return made

    @property
    def switched(self) -> frozenset[str]:
        """The codes of the chips that are on."""
        return frozenset(code for code, made in self._chips.items() if made.isChecked())

    @property
    def is_on(self) -> bool:
        return bool(self.switched or self.only) or any(menu.chosen for menu in self._menus)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show on every chip how many there are; one that nobody needs hides unless it is on."""
        for code, made in self._chips.items():
            count = counts.get(code, 0)
            made.setText(f"{self._words[code]} {counted(count)}")
            made.setAccessibleName(f"{self._names[code]} {counted(count)}")
            made.setVisible(bool(count) or made.isChecked())
            set_property(made, "chip", "warn" if count else "plain")
        self._lead.setHidden(all(made.isHidden() for made in self._lacks))
        self.clear_button.setVisible(self.is_on)

    def switch(self, codes: Iterable[str]) -> None:
        """Switch these chips on and the others off, without telling."""
        wanted = set(codes)
        for code, made in self._chips.items():
            made.blockSignals(True)
            made.setChecked(code in wanted)
            made.blockSignals(False)

    def narrow(self, words: str, only: Mapping[str, Any]) -> None:
        """Filter by these parts of the store's filter too, which a chip names, without telling; none = not any more."""
        self.only = dict(only)
        self.only_chip.setText(f" {words}".replace("&", "&&"))
        self.only_chip.setVisible(bool(only))

    def _show_others_too(self) -> None:
        self.narrow("", {})
        self.changed.emit()

    def clear(self) -> None:
        """Show everything again."""
        self.switch(())
        self.narrow("", {})
        for menu in self._menus:
            menu.choose(())
        self.changed.emit()
