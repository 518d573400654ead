"""The pages on the left, with how many records each has."""

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from boothapp.gui import icons, theme
from boothapp.gui.commands import Commands
from boothapp.gui.page_table import PAGES, PageEntry, page_title
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.plain import label, set_property

WIDE, NARROW, _BESIDE = 196, 56, 8  # pixels
_DOT = 7


class _NavButton(QToolButton):
    def __init__(self, entry: PageEntry, commands: Commands) -> None:
        super().__init__()
        self._words = page_title(entry)
        action = commands.action(f"go.{entry.key}")
        self.setObjectName(f"nav.{entry.key}")
        self.setProperty("nav", "true")
        self.setCheckable(True)
        self.setIcon(icons.icon(entry.icon))
        self.setIconSize(QSize(20, 20))
        self._told = action.toolTip()
        self.setToolTip(self._told)
        self.setAccessibleName(self._words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(action.trigger)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, 8, 0)
        inside.setSpacing(0)
        inside.addStretch(1)
        self._count = label("", Role.MUTED, tone="second")
        self._count.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inside.addWidget(self._count, 0, Qt.AlignmentFlag.AlignVCenter)
        self._narrow = False
        self._kind = ""
        self.set_narrow(False)

    def set_narrow(self, narrow: bool) -> None:
        self._narrow = narrow
        self._tell_count()
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if narrow else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self.setToolButtonStyle(style)
        self.setText("" if narrow else f"  {self._words}")
        self._count.setVisible(not narrow and bool(self._count.text()))

    def sizeHint(self) -> QSize:
        """With room for the number, which Qt knows nothing of: it is a label on the button."""
        hint = super().sizeHint()
        if not self._count.isHidden():
            hint.setWidth(hint.width() + self._count.sizeHint().width())
        return hint

    def set_count(self, text: str, kind: str) -> None:
        self._count.setText(text)
        self._kind = kind
        self._tell_count()
        self.setAccessibleDescription(text)
        if kind:
            set_property(self._count, "chip", kind)
            QCoreApplication.sendEvent(self._count, QEvent(QEvent.Type.StyleChange))  # else a chip has no padding
        self._count.setVisible(not self._narrow and bool(text))

    def _tell_count(self) -> None:
        """Without room for the number it is in the tooltip; a dot says where something is to be done."""
        count = self._count.text() if self._narrow else ""
        self.setToolTip(f"{self._told}: {count}" if count else self._told)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._narrow and self._kind and self._count.text():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(self._kind))
            painter.drawEllipse(QRectF(self.width() / 2 + 7, self.height() / 2 - 12, _DOT, _DOT))


class Sidebar(QWidget):
    """A column of pages; narrow it shows icons only."""

    def __init__(self, commands: Commands) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(_BESIDE, 8, _BESIDE, 8)
        column.setSpacing(4)
        self._buttons: dict[str, _NavButton] = {}
        self._group = QButtonGroup(self)
        shown = [entry for entry in PAGES if entry.in_sidebar]
        for entry in shown:
            if entry.key == "settings":
                column.addStretch(1)
            button = _NavButton(entry, commands)
            self._buttons[entry.key] = button
            self._group.addButton(button)
            column.addWidget(button)
        if not any(entry.key == "settings" for entry in shown):
            column.addStretch(1)
        self.narrow = False
        self.set_narrow(False)

    def set_narrow(self, narrow: bool) -> None:
        """Show icons only, or icons with titles and counts."""
        self.narrow = narrow
        for button in self._buttons.values():
            button.set_narrow(narrow)
        self._fit()

    def _fit(self) -> None:
        words = max(button.sizeHint().width() for button in self._buttons.values()) + 2 * _BESIDE
        self.setFixedWidth(NARROW if self.narrow else max(WIDE, words))  # large type and large numbers make it wider

    def choose(self, key: str) -> None:
        """Mark the page that is shown; one that is not listed here marks none."""
        self._group.setExclusive(False)
        for name, button in self._buttons.items():
            button.setChecked(name == key)
        self._group.setExclusive(True)

    def set_count(self, key: str, text: str, kind: str = "") -> None:
        """Show a number behind a page's title; `kind` draws it as a chip."""
        if key in self._buttons:
            self._buttons[key].set_count(text, kind)
            self._fit()
