"""A pane beside the canvas: a row of tabs over what they show."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from boothapp.gui import fonts
from boothapp.gui.widgets.plain import line

_BOLD = 20  # pixels that the tab that is shown may take more
_EDGE = 4  # pixels beside a button


class SidePane(QWidget):
    """Shows one of its tabs; a tab tells in its words how many things it has, if that is worth telling."""

    asked = Signal()  # a tab is to be seen

    def __init__(self, name: str, words: str, least_px: int) -> None:
        """`least_px` is the least width that what it shows has room in, at 100 % text size."""
        super().__init__()
        self.setObjectName(name)
        self._least_px = fonts.scaled(least_px)
        self._keys: list[str] = []
        self._titles: list[str] = []
        self.tabs = QTabBar()
        self.tabs.setObjectName(f"{name}.tabs")
        self.tabs.setProperty("dense", "true")
        self.tabs.setAccessibleName(words)
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.place = self._stack = QStackedWidget()  # what is added may be made in it
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._head = QHBoxLayout()
        self._head.setContentsMargins(0, 0, 0, 0)
        self._head.setSpacing(0)
        self._head.addWidget(self.tabs, 1)
        self._beside_px = 0
        column.addLayout(self._head)
        column.addWidget(line())
        column.addWidget(self._stack, 1)
        self.tabs.currentChanged.connect(self._stack.setCurrentIndex)

    def put_beside_tabs(self, shown: QWidget) -> None:
        """Put a small button at the end of the row of tabs."""
        self._head.addWidget(shown)
        self._head.addSpacing(_EDGE)
        self._beside_px += shown.sizeHint().width() + _EDGE
        self._keep_room()

    def add(self, key: str, title: str, shown: QWidget) -> None:
        """Add a tab behind the others; the first one is shown."""
        self._keys.append(key)
        self._titles.append(title)
        self._stack.addWidget(shown)
        self.tabs.addTab(title)
        self._keep_room()

    def show_tab(self, key: str) -> None:
        """Show a tab by its key; an unknown one changes nothing."""
        if key in self._keys:
            self.tabs.setCurrentIndex(self._keys.index(key))
            self.asked.emit()

    @property
    def shown_tab(self) -> str:
        """The key of the tab that is shown, "" while there is none."""
        at = self.tabs.currentIndex()
        return self._keys[at] if at >= 0 else ""

    def set_count(self, key: str, count: int) -> None:
        """Say in a tab's words how many things it has; 0 says nothing."""
        at = self._keys.index(key)
        self.tabs.setTabText(at, f"{self._titles[at]} {count}" if count else self._titles[at])
        self._keep_room()

    def _keep_room(self) -> None:
        """Tabs are never scrolled: the pane is at least as wide as their words.

        A shorter count makes it no narrower: what stands beside it would move under the hand.
        """
        self.tabs.updateGeometry()  # a row of tabs that was never shown does not say so itself, and would stay 0 high
        needed = max(self._least_px, self.tabs.sizeHint().width() + _BOLD + self._beside_px)
        self.setMinimumWidth(max(self.minimumWidth(), needed))
