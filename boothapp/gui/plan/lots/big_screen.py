"""A draw of lots before everybody's eyes: one exhibitor after the other in large type, Space goes on."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QLabel, QSizePolicy, QVBoxLayout, QWidget

from boothapp.gui import fonts
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.plain import ElidedLabel, button, label, line, row

_NEXT = (Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LAST_SHOWN = 3
_LINE = 1.28  # height of a line, of the height of its letters
_MARGIN_PX = 40
_NAME_SHARE, _LEAST_SHARE, _BOOTH_SHARE = 0.105, 0.05, 0.27  # of the window's height
_HALL_SHARE, _LINE_SHARE, _HINT_SHARE = 0.05, 0.03, 0.022


@dataclass(frozen=True)
class Drawn:
    """What is shown of a lot."""

    name: str
    booth: str  # "" = none was left
    hall: str = ""  # of a fair with several
    pinned: bool = False


class BigScreen(QDialog):
    """Space first says who draws, then shows the booth; the result is kept once all have drawn.

    Whoever keeps it closes the screen with `accept`.
    """

    kept = Signal()  # it is to be kept
    kept_partly = Signal()  # it is to be kept without what cannot be given
    left = Signal()  # somebody wants to leave after something was announced

    def __init__(
        self,
        heading: str,
        drawn: Sequence[Drawn],
        parent: QWidget,
        announced: int = 0,
        remember: Callable[[int], str] = lambda _announced: "",
    ) -> None:
        """`announced` results were shown before; `remember` keeps a number of them and says what went wrong."""
        super().__init__(parent)
        self.setWindowFlag(Qt.WindowType.Window)
        self.setProperty("whole", "true")
        self.setWindowTitle(self.tr("Bốc thăm gian hàng"))
        self._remember = remember
        self._drawn, self._steps = drawn, 2 * announced  # two steps for each exhibitor
        self.heading, self.count = ElidedLabel(heading, Role.SECTION), label("", Role.SECTION, tone="second")
        self.who, self.booth = label("", wrap=True), label("", tone="link")
        self.hall = label("", tone="second")
        self.before = label("", tone="second", wrap=True)
        self.hint = label("", tone="second")
        self.wrong = label("", tone="danger", wrap=True)
        self.wrong.hide()
        self.keep = button(self.tr("Ghi kết quả"), "check", "primary", "plan.screen.keep")
        self.keep.setAutoDefault(False)
        self.keep.clicked.connect(self.kept)
        self.keep_partly = button(self.tr("Ghi biên bản, chưa xếp các kết quả này"), name="plan.screen.keep_partly")
        self.keep_partly.setAutoDefault(False)
        self.keep_partly.clicked.connect(self.kept_partly)
        self.keep_partly.hide()
        self._build()
        self._show()

    def _build(self) -> None:
        for shown in (self.who, self.booth, self.hall, self.before, self.wrong):
            shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
            policy = shown.sizePolicy()
            policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)  # no text widens the window
            shown.setSizePolicy(policy)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN_PX, 24, _MARGIN_PX, 24)
        column.setSpacing(8)
        top = row(self.heading, self.count, spacing=24)
        top.setStretch(0, 1)
        column.addLayout(top)
        column.addStretch(1)
        column.addWidget(self.who)
        column.addWidget(self.booth)
        column.addWidget(self.hall)
        column.addStretch(1)
        column.addWidget(line())
        column.addWidget(self.before)
        column.addWidget(self.wrong)
        column.addLayout(row(self.hint, None, self.keep_partly, self.keep))

    # what is shown

    @property
    def ended(self) -> bool:
        """Whether everybody has drawn and the last booth was seen."""
        return self._steps >= 2 * len(self._drawn)

    def _show(self) -> None:
        whole, at = len(self._drawn), (self._steps - 1) // 2
        self.keep.setVisible(self.ended)
        self.count.setText(f"{min(at + 1, whole)}/{whole}")
        if self._steps == 0:
            self.who.setText(self.tr("{count} đơn vị bốc thăm").format(count=whole))
        else:
            self.who.setText(self._drawn[at].name)
        shown = self._steps > 0 and self._steps % 2 == 0
        one = self._drawn[max(at, 0)]
        self.booth.setText((one.booth or self.tr("Chưa có gian")) if shown else "…" if self._steps else "")
        self.hall.setText(one.hall if shown else "")
        seen = self._drawn[max(at - _LAST_SHOWN, 0) : max(at, 0)]
        told = [self._line(one) for one in reversed(seen)]
        self.before.setText("\n".join(told + [""] * (_LAST_SHOWN - len(told))))
        going = self.tr("Phím cách: tiếp · Esc: dừng")
        self.hint.setText(self.tr("Enter: ghi kết quả · Esc: dừng") if self.ended else going)
        self._fit()

    def _line(self, one: Drawn) -> str:
        told = f"{one.booth or self.tr('Chưa có gian')} · {one.name}"
        return self.tr("{drawn} (giữ trước)").format(drawn=told) if one.pinned else told

    def _fit(self) -> None:
        """Give the texts the size that the window has room for."""
        high, wide = self.height(), max(self.width() - 2 * _MARGIN_PX, 1)
        _letters(self.before, high * _LINE_SHARE, 400)
        _letters(self.count, high * _LINE_SHARE, 600)
        _letters(self.heading, high * _LINE_SHARE, 600)
        _letters(self.hall, high * _HALL_SHARE, 500)
        _letters(self.hint, high * _HINT_SHARE, 400)
        _letters(self.wrong, high * _HINT_SHARE, 500)
        size = high * _NAME_SHARE
        _letters(self.who, size, 600)
        while size > high * _LEAST_SHARE and self.who.fontMetrics().horizontalAdvance(self.who.text()) > wide:
            size *= 0.9
            _letters(self.who, size, 600)
        size = high * _BOOTH_SHARE
        _letters(self.booth, size, 700)
        natural = self.booth.fontMetrics().horizontalAdvance(self.booth.text())
        if natural > wide:
            _letters(self.booth, int(size * wide / natural) - 1, 700)  # letters do not shrink evenly
        self.booth.setFixedHeight(round(high * _BOOTH_SHARE * _LINE))
        if any(one.hall for one in self._drawn):  # the name stays where it is when the hall comes
            self.hall.setFixedHeight(round(high * _HALL_SHARE * _LINE))

    # keys

    def go_on(self) -> None:
        """Show the next step; a result is kept on the disk before anybody sees it."""
        if self.ended:
            return
        if wrong := self._remember((self._steps + 1) // 2):
            self.refuse(wrong)
            return
        self.wrong.hide()
        self.keep_partly.hide()
        self._steps += 1
        self._show()

    def reject(self) -> None:
        """Leave, which is asked about once something was announced."""
        if self._steps:
            self.left.emit()
        else:
            super().reject()

    def leave(self) -> None:
        """Close without asking: what was announced is kept elsewhere."""
        self.done(QDialog.DialogCode.Rejected)

    def refuse(self, why: str, *, partly: bool = False) -> None:
        """Say why the result could not be kept; it stays on the screen, and can be kept once that is put right.

        With `partly` it can be kept without what stands in its way.
        """
        self.wrong.setText(why)
        self.wrong.show()
        self.keep_partly.setVisible(partly)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _NEXT:
            if self.ended and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
                self.kept.emit()
            elif not event.isAutoRepeat():  # a key that is held down would draw for everybody
                self.go_on()
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.go_on()
        super().mouseReleaseEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


def _letters(shown: QLabel, pixels: float, weight: int) -> None:
    made = fonts.font(weight=weight)
    made.setPixelSize(max(round(pixels), 1))
    shown.setFont(made)
