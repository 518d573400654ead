"""Search and chips above a list."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPushButton, QSizePolicy, QWidget

from boothapp.gui import icons
from boothapp.gui.widgets.plain import button, chip_button, set_property

_WAIT_MS = 120  # after the last letter


class SearchBox(QLineEdit):
    """Tells what to search for a moment after typing; letters that the input method still holds do not count."""

    wanted = Signal(str)

    def __init__(self, name: str, hint: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(180)
        self.setMaximumWidth(300)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.addAction(icons.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT_MS)
        self._wait.timeout.connect(self._tell)
        self.textChanged.connect(self._wait.start)
        self.returnPressed.connect(self._tell)

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
        self._names: dict[str, str] = {}
        self.chosen: frozenset[str] = frozenset()
        self._menu = QMenu(self)
        self.setMenu(self._menu)

    def show_values(self, values: Iterable[tuple[str, str, int]]) -> None:
        """Offer (value, words, how many); ticked ones stay in the menu even when none is left."""
        self._menu.clear()
        for value, words, count in values:
            self._names[value] = words
            action = QAction(f"{words}  ({count})".replace("&", "&&"), self._menu)
            action.setCheckable(True)
            action.setChecked(value in self.chosen)
            action.setData(value)
            action.toggled.connect(self._toggled)
            self._menu.addAction(action)

    def choose(self, values: Iterable[str]) -> None:
        """Tick these values and no others, without telling."""
        self.chosen = frozenset(values)
        self._show()

    def _toggled(self, ticked: bool) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.chosen = self.chosen ^ {str(action.data())}
            self._show()
            self.chosen_changed.emit()

    def _show(self) -> None:
        names = [self._names.get(value, value) for value in sorted(self.chosen)]
        many = self.tr("{words}: {count} mục").format(words=self._words, count=len(names))
        words = f"{self._words}: {names[0]}" if len(names) == 1 else many if names else self._words
        self.setText(words.replace("&", "&&"))
        set_property(self, "chip", "ok" if names else "plain")


class FilterBar(QWidget):
    """Chips of what lacks, menus of values, and the way back to everything."""

    changed = Signal()

    def __init__(self, name: str, menus: Iterable[ChoiceMenu], missing: Mapping[str, str]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 8, 14, 8)
        row.setSpacing(6)
        self._menus = tuple(menus)
        for menu in self._menus:
            menu.chosen_changed.connect(self.changed)
            row.addWidget(menu)
        self._missing_words = dict(missing)
        self._chips = {code: self._made_chip(name, code, words) for code, words in missing.items()}
        for made in self._chips.values():
            row.addWidget(made)
        self.clear_button = button(self.tr("Xóa lọc"), "x", "plain", f"{name}.clear")
        self.clear_button.setProperty("dense", "true")
        self.clear_button.clicked.connect(self.clear)
        row.addWidget(self.clear_button)
        row.addStretch(1)
        self.clear_button.hide()

    def _made_chip(self, name: str, code: str, words: str) -> QPushButton:
        made = chip_button(words, "plain")
        made.setObjectName(f"{name}.missing.{code}")
        made.toggled.connect(self._told)
        return made

    @property
    def missing(self) -> frozenset[str]:
        """The codes whose chips are on."""
        return frozenset(code for code, made in self._chips.items() if made.isChecked())

    @property
    def is_on(self) -> bool:
        return bool(self.missing) or any(menu.chosen for menu in self._menus)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show on every chip how many lack that; a chip nobody needs hides unless it is on."""
        for code, made in self._chips.items():
            count = counts.get(code, 0)
            made.setText(f"{self._missing_words[code]} {count}")
            made.setVisible(bool(count) or made.isChecked())
            set_property(made, "chip", "warn" if count else "plain")
        self.clear_button.setVisible(self.is_on)

    def choose_missing(self, codes: Iterable[str]) -> None:
        """Switch these chips on and the others off, without telling."""
        wanted = set(codes)
        for code, made in self._chips.items():
            made.blockSignals(True)
            made.setChecked(code in wanted)
            made.blockSignals(False)

    def clear(self) -> None:
        """Show everything again."""
        self.choose_missing(())
        for menu in self._menus:
            menu.choose(())
        self.changed.emit()

    def _told(self) -> None:
        self.changed.emit()
