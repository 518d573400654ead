"""What the fields of the slip have in common: reading as one leaves them, Enter to the next, the dot of a change."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from boothapp.domain.problems import Problem
from boothapp.domain.text import clean
from boothapp.gui.commands import with_keys
from boothapp.gui.intake.number_cover import NumberCover
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.copied_pictures import clipboard_data, has_picture
from boothapp.gui.widgets.fields import Field, LineEdit
from boothapp.gui.widgets.file_drops import files_of
from boothapp.gui.widgets.plain import icon_label, label
from boothapp.gui.wording.problems import problem_words

_WRONG = (
    *("phone_too_short", "phone_too_long", "phone_not_understood"),
    *("tax_code_not_understood", "day_not_understood", "no_such_day"),
    *("price_not_understood", "province_unknown"),
)
Reading = Callable[[str], tuple[str, Problem | None]]  # text as typed -> text as shown, what is doubtful


def is_block(text: str) -> bool:
    """Tell whether copied text is more than one cell of a spreadsheet."""
    from boothapp.domain import pasted_cells

    cells = pasted_cells.cells_of(text)
    return len(cells) > 1 or any(len(row) > 1 for row in cells)


def has_pictures(mime: QMimeData) -> bool:
    """Tell whether a drop or the clipboard brings files or a picture."""
    return has_picture(mime) or bool(files_of(mime))


class SlipField(Field):
    """A line of the slip. It reads itself when it is left, never while it has the focus."""

    edited = Signal()
    left = Signal()

    def __init__(self, words: str, name: str, reading: Reading | None = None, **options: bool) -> None:
        self.line = LineEdit(name, numbers=options.get("numbers", False))
        required = options.get("required", False)
        can_be_wrong = options.get("can_be_wrong", reading is not None or required)
        super().__init__(words, self.line, required=required, keeps_room=can_be_wrong, one_line=True)
        self._reading = reading
        self._before = ""
        self._demanded = ""
        self._typed_anew = options.get("typed_anew", False)
        self.cover = NumberCover(self.line) if options.get("personal") else None
        self.dot = label("•", Role.STRONG, tone="warn")
        self.dot.hide()
        self.pin = icon_label("pin", "primary", 14)
        self.pin.hide()
        self.top.addWidget(self.dot)
        self.top.addWidget(self.pin)
        self.line.textEdited.connect(self._edited)
        self.line.left.connect(self._leave)

    @property
    def text(self) -> str:
        return self.line.text()

    @property
    def is_wrong(self) -> bool:
        """Whether the text cannot be right; what is merely doubtful can."""
        _, problem = self._doubt()
        return problem is not None and not _is_mild(problem)

    def focus(self) -> None:
        """Put the cursor behind the text; a code that is wrong is selected, to be typed anew."""
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.end(False)
        if self._typed_anew and self.is_wrong:
            self.line.selectAll()

    def select(self) -> None:
        """Put the cursor here as Enter does: what is typed takes the place of what stands here."""
        self.line.setFocus(Qt.FocusReason.TabFocusReason)

    def read_by(self, reading: Reading) -> None:
        """Read what is left here in this way from now on."""
        self._reading = reading

    def fill(self, text: str, before: str | None = None) -> None:
        """Put a text in, unless somebody is typing just that here; `before` is what the fair says."""
        if text != self.line.text() and not self._is_typed(text):
            self.line.setText(text)
            self.line.setCursorPosition(0)  # a long text shows its beginning
        if before is not None:
            self._before = before
        self._demanded = ""
        self._mark()
        self.judge()
        if self.cover and not self.line.hasFocus():
            self.cover.cover()

    def _is_typed(self, text: str) -> bool:
        """Whether the field says this once it is left: until then its cursor and its undo are the typist's."""
        return bool(text) and self.line.hasFocus() and text in (clean(self.text), clean(self._doubt()[0]))

    def demand(self, sentence: str) -> None:
        """Say that something has to stand here, until something does; "" when it need not any more."""
        self._demanded = sentence
        self.judge()

    def _edited(self) -> None:
        if self.problem and not self._doubt()[1]:
            self.judge()  # what becomes right is not called wrong any longer
        self._mark()
        self.edited.emit()

    def _doubt(self) -> tuple[str, Problem | None]:
        return self._reading(self.line.text()) if self._reading else (self.line.text(), None)

    def judge(self) -> None:
        """Show what is doubtful about the text."""
        _, problem = self._doubt()
        if problem:
            self.set_problem(problem_words(problem), mild=_is_mild(problem))
        else:
            self.set_problem("" if self.text.strip() else self._demanded)

    def _leave(self) -> None:
        shown, _ = self._doubt()
        if shown != self.line.text():
            self.line.setText(shown)
        self.judge()
        self._mark()
        self.left.emit()

    def _mark(self) -> None:
        changed = bool(self._before) and self.line.text().strip() != self._before
        self.dot.setVisible(changed)
        self.line.setToolTip(with_keys(self.tr("Trước đây: {text}").format(text=self._before), "") if changed else "")


def _is_mild(problem: Problem | None) -> bool:
    """A number that is not whole is wrong; what is merely unusual is a warning."""
    return problem is not None and problem.code not in _WRONG and problem.level != "error"


class SlipKeys(QObject):
    """Enter goes to the next field, Shift+Enter to the one before, in the order given.

    What is copied without text, as a picture is, and in the fields of products a block of cells, is the page's to
    paste, not the field's; the page says so when it cannot.
    """

    last_passed = Signal()  # Enter in the last field
    product_left = Signal()  # Shift+Enter in the first field of a product

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._order: list[QWidget] = []
        self._of_products: list[QWidget] = []

    def set_order(self, widgets: list[QWidget], of_products: list[QWidget]) -> None:
        """Watch these from now on, and behind them those of the active product."""
        for widget in self._order:
            widget.removeEventFilter(self)
        self._order, self._of_products = [*widgets, *of_products], of_products
        for widget in self._order:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride and event.matches(QKeySequence.StandardKey.Paste):
            copied = clipboard_data()
            block = watched in self._of_products and is_block(copied.text())
            taken = block or has_pictures(copied) or not copied.text()
            event.setAccepted(not taken)
            return taken
        return event.type() == QEvent.Type.KeyPress and self._went_on(watched, event)

    def _went_on(self, watched: QObject, event: QKeyEvent) -> bool:
        plain = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.modifiers() & ~plain:
            return False
        QGuiApplication.inputMethod().commit()  # letters that UniKey still holds
        shown = [widget for widget in self._order if widget.isVisible() and widget.isEnabled()]
        if watched not in shown:
            return False
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if back and watched is self._of_products[0]:
            self.product_left.emit()
            return True
        place = shown.index(watched) + (-1 if back else 1)
        if place >= len(shown):
            self.last_passed.emit()
        else:
            shown[max(place, 0)].setFocus(Qt.FocusReason.TabFocusReason)
        return True
