"""A person's number in a line of the slip: covered unless somebody types it or asks to see it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLineEdit

from boothapp.gui.tokens import DENSE_HEIGHT
from boothapp.gui.widgets.plain import icon_button, number_label

_MARGIN = 3  # pixels around the button in the line


class NumberCover(QObject):
    """Lies over a line while it holds a twelve-digit personal number; typing lifts it, leaving the line puts it back.

    The line keeps its text. Under the cover it is a line of dots, which can be neither read nor copied.
    """

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._line = line
        self._words = number_label()
        self._words.setParent(line)
        self._words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._words.setProperty("cover", "true")
        self.show_button = icon_button("eye", self.tr("Hiện"), "intake.show_number", size=16, box=DENSE_HEIGHT)
        self.show_button.setParent(line)
        self.show_button.clicked.connect(self._reveal)
        self._words.hide()
        self.show_button.hide()
        line.textEdited.connect(self.lift)
        line.installEventFilter(self)

    @property
    def words(self) -> str:
        """What is shown in place of the number; "" when nothing is covered."""
        return self._words.text() if not self._words.isHidden() else ""

    def cover(self) -> None:
        """Cover the line when it holds a personal number."""
        from boothapp.domain import tax_codes

        text = self._line.text()
        if not (text.strip() and tax_codes.is_personal(text)):
            self.lift()
            return
        self._line.setEchoMode(QLineEdit.EchoMode.Password)
        self._words.setText(tax_codes.mask(text))
        self._line.setAccessibleDescription(self._words.text())
        self._place()
        self._words.show()
        self.show_button.show()

    def lift(self) -> None:
        """Let the line be seen."""
        if self.words:
            self._line.setEchoMode(QLineEdit.EchoMode.Normal)
            self._line.setAccessibleDescription("")
            self._words.hide()
            self.show_button.hide()

    def _reveal(self) -> None:
        self.lift()
        self._line.setFocus()

    def _place(self) -> None:
        inside = self._line.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        size = self.show_button.size()
        self.show_button.move(inside.right() + 1 - size.width(), (self._line.height() - size.height()) // 2)
        self._words.setGeometry(inside.adjusted(8, 0, -self.show_button.width(), 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._line:
            return False
        if event.type() == QEvent.Type.Resize:
            self._place()
        elif event.type() == QEvent.Type.FocusOut:
            self.cover()
        return False
