"""Form fields: a label above, what is wrong below in room kept for it."""

import math
from functools import partial

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QPaintEvent, QResizeEvent, QTextCursor, QTextOption, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from boothapp.gui import fonts, tooltips
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.old_font_offer import OldFontOffer, inserted, offer_unicode
from boothapp.gui.widgets.plain import SentencesLabel, icon_label, label, set_property
from boothapp.gui.widgets.text_line import TextLine

_LEAST_PASTED = 2  # letters; what is typed comes one by one
_COMES_BACK = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
_BREAKS = "\n\r\t\u2028\u2029"
_LONGEST_WORD = 1000  # letters


def _units(text: str) -> int:
    """How long Qt holds a text to be: 2 for a sign such as an emoji, of which Python counts one."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


class LineEdit(TextLine):
    """A line that says when the user leaves it. Nothing changes its text while it has the focus: UniKey sends
    backspaces and letters, and a text set meanwhile would double them.

    What is pasted is no such typing: line breaks in it become spaces, and text in an old font is offered in Unicode.
    """

    left = Signal()

    def __init__(self, name: str = "", *, hint: str = "", numbers: bool = False) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAcceptDrops(False)  # a file would leave its address here instead of going on to who takes it
        self.setPlaceholderText(hint)
        self.setFont(fonts.number_font() if numbers else fonts.font())
        self._before = ""
        self._offer: OldFontOffer | None = None
        self.textEdited.connect(self._look)
        self.textChanged.connect(self._remember)

    def setText(self, text: str | None, /) -> None:
        super().setText(text)
        if not self.hasFocus():
            self.setCursorPosition(0)  # of a long text its beginning is seen

    def _remember(self) -> None:
        self._before = self.text()  # the signal may tell of a text that was replaced meanwhile

    def _look(self, text: str) -> None:
        start, pasted = inserted(self._before, text)
        if len(pasted) < _LEAST_PASTED:
            return
        if any(sign in pasted for sign in _BREAKS):  # a cell of a spreadsheet ends with one
            self._put(start, pasted, " ".join(pasted.split()))
            return
        self._offer = offer_unicode(self, pasted, lambda whole: self._put(start, pasted, whole))
        if self._offer:
            self._offer.begin(partial(_decided, self))

    def _put(self, start: int, part: str, text: str) -> None:
        """Replace the part of the line that begins at `start`, as one step of its own undo."""
        self.setSelection(_units(self.text()[:start]), _units(part))
        self.insert(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _COMES_BACK:
            self.setCursorPosition(0)  # as above
        if self._offer is None:
            self.left.emit()


def _decided(control: "LineEdit | TextEdit", back: bool) -> None:
    """What becomes of text in an old font is decided: the cursor goes `back`, or the control was left by that."""
    control._offer = None
    if back:
        control.setFocus(Qt.FocusReason.OtherFocusReason)
    else:
        control.left.emit()


_AT_WORDS, _ANYWHERE = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere, QTextOption.WrapMode.WrapAnywhere


def _wrap_for(text: str) -> QTextOption.WrapMode:
    """How lines of a text end: Qt looks for the ends of words through all of what has none, anew for every line, and
    would take minutes for a picture that was pasted as letters."""
    return _ANYWHERE if any(len(word) > _LONGEST_WORD for word in text.split()) else _AT_WORDS


class TextEdit(QPlainTextEdit):
    """Several lines of plain text; Tab goes on to the next field. Text in an old font is offered in Unicode."""

    left = Signal()

    def __init__(self, name: str = "", *, lines: int = 3) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAcceptDrops(False)  # as above
        self.setTabChangesFocus(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the wheel scrolls the form and takes no cursor along
        self.ensurePolished()
        self._offer: OldFontOffer | None = None
        line = math.ceil(QFontMetricsF(self.font()).lineSpacing())  # as Qt lays it out
        inner = line * lines + round(2 * self.document().documentMargin()) + 1  # a line shows when a pixel is left
        # the least height of the program's style sheet would take the place of a fixed one
        self.setStyleSheet(f"QPlainTextEdit {{ min-height: {inner}px; max-height: {inner}px; }}")

    def setPlainText(self, text: str, /) -> None:
        self._make_room_for(text)
        super().setPlainText(text)
        self.setWordWrapMode(_wrap_for(text))  # now that the one before is gone, which may have been the long one

    def _make_room_for(self, text: str) -> None:
        if _wrap_for(text) == _ANYWHERE:
            self.setWordWrapMode(_ANYWHERE)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self._make_room_for(source.text())  # and it stays so: the text may come back by Ctrl+Z
        start = self.textCursor().selectionStart()
        super().insertFromMimeData(source)
        part = self.textCursor()
        part.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
        pasted = part.selectedText().replace("\u2029", "\n")
        self._offer = offer_unicode(self, pasted, lambda whole: self._put(part, whole))
        if self._offer:
            self._offer.begin(partial(_decided, self))

    def _put(self, part: QTextCursor, text: str) -> None:
        part.insertText(text)
        self.setTextCursor(part)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._offer is None:
            self.left.emit()


class Field(QWidget):
    """A control with its label; `set_problem` shows what is wrong with it."""

    def __init__(
        self,
        words: str,
        control: QWidget,
        *,
        required: bool = False,
        keeps_room: bool = True,
        one_line: bool = False,  # what is wrong is cut where there is no room, so that nothing moves
    ) -> None:
        super().__init__()
        self.control = control
        self.words = words
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        top = QHBoxLayout()
        top.setSpacing(4)
        self.label = label(words, Role.LABEL)
        self.label.setBuddy(control)
        top.addWidget(self.label)
        if required:
            top.addWidget(label("*", Role.LABEL, tone="danger"))
        top.addStretch(1)
        self.top = top  # pages add a pin or a dot
        column.addLayout(top)
        column.addWidget(control)
        control.setAccessibleName(words)
        self._below = QWidget()
        below = self._lines = QHBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(4)
        self._sign = icon_label("alert-triangle", "danger", 14)
        self._mild_sign = icon_label("info-circle", "warn", 14)
        made = SentencesLabel if one_line else partial(label, wrap=True)
        self._said: QLabel = made("", Role.MUTED, tone="danger")
        for sign in (self._sign, self._mild_sign):
            below.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._said, 1)
        if one_line:
            self._said.setText("g")  # an empty label is lower than its words
            self._below.setFixedHeight(max(self._sign.sizeHint().height(), self._said.sizeHint().height()))
            self._said.setText("")
        policy = self._below.sizePolicy()
        policy.setRetainSizeWhenHidden(keeps_room)
        self._below.setSizePolicy(policy)
        column.addWidget(self._below)
        self._below.hide()

    @property
    def above(self) -> int:
        """How many pixels of the field are above its control."""
        return self.label.sizeHint().height() + self._column.spacing()

    @property
    def problem(self) -> str:
        """What is shown below the field, "" for nothing."""
        return self._said.text() if not self._below.isHidden() else ""

    def set_problem(self, sentence: str, *, mild: bool = False) -> None:
        """Show what is wrong, "" when nothing is; a mild one is a warning and leaves the border alone."""
        self._said.setText(sentence)
        set_property(self._said, "tone", "warn" if mild else "danger")
        self._sign.setVisible(not mild)
        self._mild_sign.setVisible(mild)
        self._below.setVisible(bool(sentence))
        if not sentence:
            self._lines.activate()  # nobody lays out what is hidden: it would keep the room of several lines
        set_property(self.control, "wrong", "true" if sentence and not mild else "false")
        self.control.setAccessibleDescription(sentence)


_WIDEST_LIST, _BESIDE_ENTRY = 480, 32  # pixels: an open list, and what it has beside its words


class ChoiceBox(QComboBox):
    """A list to choose from; each entry is a value with its words.

    What has no room ends with "…" and is told whole in a tooltip; the open list is as wide as its words.
    """

    def __init__(self, name: str, choices: list[tuple[object, str]]) -> None:
        super().__init__()
        self.setObjectName(name)
        for value, words in choices:
            self.addItem(words, value)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # not by the wheel: the next arrow key would choose and save
        self.currentTextChanged.connect(self._say_what_is_cut)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._say_what_is_cut()

    def showPopup(self) -> None:
        words = self.view().sizeHintForColumn(0) + _BESIDE_ENTRY
        self.view().setMinimumWidth(max(self.width(), min(words, _WIDEST_LIST)))
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # it scrolls the form: who scrolls past a list must not choose, and so save, another entry

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        option.currentText = self._shown(option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def _shown(self, option: QStyleOptionComboBox) -> str:
        """Return as much of the chosen words as there is room for."""
        inside = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, inside, self).width()
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)

    def _say_what_is_cut(self) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        words = self.currentText()
        self.setToolTip(tooltips.plain(words) if self._shown(option) != words else "")

    def value(self) -> object:
        return self.currentData()

    def set_value(self, value: object) -> None:
        """Choose the entry of a value; the first when there is none."""
        self.setCurrentIndex(max(self.findData(value), 0))
