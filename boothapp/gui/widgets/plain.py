"""Labels, buttons, chips, cards and lines in the look of the program. User text is never markup."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from boothapp.gui import fonts, icons
from boothapp.gui.commands import with_keys
from boothapp.gui.covered import covered
from boothapp.gui.tokens import ICON_SIZE, Role


class _Label(QLabel):
    """Covers personal numbers, whatever text it is given."""

    def setText(self, text: str) -> None:
        super().setText(covered(text))


def label(text: str = "", role: Role = Role.BODY, *, tone: str = "", wrap: bool = False) -> QLabel:
    """Return a text of a role; `tone` is second, danger or warn."""
    made = _Label()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    made.setProperty("role", role.value)
    if tone:
        made.setProperty("tone", tone)
    made.setFont(fonts.font(role))
    made.setWordWrap(wrap)
    return made


def number_label(text: str = "", role: Role = Role.BODY) -> QLabel:
    """Return a label for figures; it covers nothing."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role.value)
    made.setFont(fonts.number_font(role))
    return made


Cut = Qt.TextElideMode


class ElidedLabel(QLabel):
    """A text on one line, cut with "…" where there is no room; its tooltip then has all of it.

    `cut` says where: the end of a path tells most, and that of a heading which other headings stand over.
    """

    def __init__(self, text: str = "", role: Role = Role.BODY, *, tone: str = "", cut: Cut = Cut.ElideRight) -> None:
        super().__init__()
        self._cut = cut
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role.value)
        if tone:
            self.setProperty("tone", tone)
        self.setFont(fonts.font(role))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("…"), super().minimumSizeHint().height())

    def setText(self, text: str) -> None:
        super().setText(covered(text))
        self._say_what_is_cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._say_what_is_cut()

    def _shown(self) -> str:
        return self.fontMetrics().elidedText(self.text(), self._cut, self.contentsRect().width())

    def _say_what_is_cut(self) -> None:
        self.setToolTip(with_keys(self.text(), "") if self._shown() != self.text() else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), int(self.alignment()), self._shown())


class SentencesLabel(ElidedLabel):
    """The same, but where there is no room whole sentences are left out at the end: the first says what is wrong."""

    def _shown(self) -> str:
        room, sentences = self.contentsRect().width(), self.text().split(". ")
        for count in range(len(sentences), 0, -1):
            said = ". ".join(sentences[:count])
            if self.fontMetrics().horizontalAdvance(said) <= room:
                return said
        return super()._shown()


def chip(text: str, kind: str = "plain") -> QLabel:
    """Return a word on a coloured ground; `kind` is ok, warn, danger, info or plain."""
    made = label(text, Role.LABEL)
    made.setProperty("chip", kind)
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return made


def set_chip(shown: QLabel, text: str, kind: str) -> None:
    """Change a chip's word and colour."""
    shown.setText(text)
    set_property(shown, "chip", kind)


def chip_button(text: str, kind: str = "plain") -> QPushButton:
    """Return a chip that is switched on and off, as filters are."""
    made = QPushButton(text)
    made.setProperty("chip", kind)
    made.setCheckable(True)
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return made


def keys_label(keys: str) -> QLabel:
    """Return keys drawn like keys."""
    made = label(keys, Role.CAPTION)
    made.setProperty("keys", "true")
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return made


def button(text: str, icon_name: str = "", kind: str = "", name: str = "") -> QPushButton:
    """Return a button; `kind` is "", primary, plain or danger; `name` its object name."""
    made = QPushButton(f" {text}" if icon_name else text)  # the style leaves no room between icon and words
    made.setProperty("kind", kind)
    if icon_name:
        made.setIcon(icons.icon(icon_name, {"primary": "on_primary", "danger": "danger"}.get(kind, "text2")))
        made.setIconSize(QSize(18, 18))
    if name:
        made.setObjectName(name)
    return made


def icon_button(icon_name: str, words: str, name: str = "", *, size: int = ICON_SIZE, box: int = 32) -> QToolButton:
    """Return a button that only has an icon; `words` are its tooltip and its name for screen readers."""
    made = QToolButton()
    made.setIcon(icons.icon(icon_name))
    made.setIconSize(QSize(size, size))
    made.setFixedSize(box, box)
    made.setToolTip(with_keys(words, ""))
    made.setAccessibleName(words)
    if name:
        made.setObjectName(name)
    return made


def action_button(action: QAction, kind: str = "", *, words: str = "", icon_name: str = "") -> QPushButton:
    """Return a button that gives a command: its words, tooltip and whether it can be given."""
    made = button(words or action.text(), icon_name, kind, f"button.{action.objectName().removeprefix('command.')}")
    made.setToolTip(action.toolTip())
    made.setEnabled(action.isEnabled())
    made.clicked.connect(action.trigger)
    action.enabledChanged.connect(made.setEnabled)
    return made


def icon_label(icon_name: str, colour: str = "text2", size: int = 18) -> QLabel:
    made = QLabel()
    made.setPixmap(icons.pixmap(icon_name, colour, size, made.devicePixelRatioF()))
    made.setFixedSize(size, size)
    return made


def line(direction: str = "across") -> QFrame:
    """Return a hairline, "across" or "down"."""
    made = QFrame()
    made.setProperty("line", direction)
    return made


def card(margins: tuple[int, int, int, int] = (12, 12, 12, 12), spacing: int = 8) -> tuple[QFrame, QVBoxLayout]:
    """Return a framed box and its column."""
    made = QFrame()
    made.setProperty("card", "true")
    column = QVBoxLayout(made)
    column.setContentsMargins(*margins)
    column.setSpacing(spacing)
    return made, column


def row(*parts: QWidget | int | None, spacing: int = 8) -> QHBoxLayout:
    """Return widgets beside each other; a number is a gap in pixels, None takes the room that is left."""
    made = QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(spacing)
    for part in parts:
        if part is None:
            made.addStretch(1)
        elif isinstance(part, int):
            made.addSpacing(part)
        else:
            made.addWidget(part)
    return made


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Change a property that the style sheet looks at."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
