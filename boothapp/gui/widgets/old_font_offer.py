"""Text in a font of before Unicode that was pasted into a field: offered in Unicode below the field."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QVBoxLayout, QWidget

from boothapp.gui.tokens import Role
from boothapp.gui.widgets.plain import button, label, row
from boothapp.gui.wording.pasted import old_font_words

_WIDTH, _GAP, _MARGIN = 380, 4, 8  # pixels


def inserted(before: str, after: str) -> tuple[int, str]:
    """Return where a text was put in and what: the shortest that tells `after` from `before`."""
    least = min(len(before), len(after))
    start = next((place for place in range(least) if before[place] != after[place]), least)
    end = 0
    while end < least - start and before[-1 - end] == after[-1 - end]:
        end += 1
    return start, after[start : len(after) - end]


def offer_unicode(edit: QWidget, text: str, put: Callable[[str], object]) -> "OldFontOffer | None":
    """Offer to have pasted `text` in Unicode, when it is in an old font; `put` puts that in its place."""
    from boothapp.domain import pasted_cells

    found = None if text.isascii() else pasted_cells.old_font([[text]])
    if found is None:
        return None
    encoding, before, after = found
    return OldFontOffer(edit, old_font_words(encoding, before, after), lambda: put(after))


class OldFontOffer(QFrame):
    """Enter converts, Esc keeps the text as it was pasted; so does going on elsewhere."""

    ended = Signal(bool)  # whether the focus goes back to the field

    def __init__(self, edit: QWidget, words: tuple[str, str], convert: Callable[[], object]) -> None:
        super().__init__(edit.window())
        self.setObjectName("oldFont")
        self.setProperty("popup", "true")
        self.setAutoFillBackground(True)
        self.setAccessibleName(" ".join(words))
        self._edit, self._convert = edit, convert
        self._over = False
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(8)
        column.addWidget(label(words[0], Role.STRONG, wrap=True))
        column.addWidget(label(words[1], wrap=True))
        self.convert = button(self.tr("Chuyển và dán"), kind="primary", name="oldFont.convert")
        self.keep = button(self.tr("Dán nguyên"), name="oldFont.keep")
        self.convert.clicked.connect(self._take)
        self.keep.clicked.connect(self.end)
        column.addLayout(row(self.convert, self.keep, None))
        for made in (self.convert, self.keep):
            made.installEventFilter(self)
        edit.destroyed.connect(self.deleteLater)
        self.hide()

    def begin(self, ended: Callable[[bool], object]) -> None:
        """Appear and take the focus; `ended` is told whether it goes back to the field."""
        self.ended.connect(ended)
        self._place()
        self.show()
        self.raise_()
        self.convert.setFocus()

    def _place(self) -> None:
        """Below the field, above it where there is no room."""
        around = self.window()
        width = min(max(self._edit.width(), _WIDTH), around.width() - 2 * _MARGIN)
        height = max(self.sizeHint().height(), self.heightForWidth(width))
        corner = self._edit.mapTo(around, QPoint(0, self._edit.height() + _GAP))
        if corner.y() + height > around.height() - _MARGIN:
            corner.setY(max(_MARGIN, self._edit.mapTo(around, QPoint(0, 0)).y() - _GAP - height))
        corner.setX(max(_MARGIN, min(corner.x(), around.width() - width - _MARGIN)))
        self.setGeometry(corner.x(), corner.y(), width, height)

    def _take(self) -> None:
        if not self._over:
            self._convert()
            self.end()

    def end(self, *, back: bool = True) -> None:
        """Go away; `back` gives the field the focus again."""
        if self._over:
            return
        self._over = True
        self.ended.emit(back)
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and isinstance(watched, QPushButton):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                watched.click()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.end()
                return True
        if event.type() == QEvent.Type.FocusOut and not self._over:
            now = QApplication.focusWidget()
            if now is not None and now is not self._edit and not self.isAncestorOf(now):
                self.end(back=False)
        return super().eventFilter(watched, event)
