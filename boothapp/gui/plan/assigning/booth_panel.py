"""A panel beside a booth on the plan: what happened, and verbs or a line below it. Esc or a click elsewhere ends it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QMargins, QObject, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from boothapp.floorplan.shape import Box, around_boxes
from boothapp.gui import fonts
from boothapp.gui.plan.canvas import PlanCanvas
from boothapp.gui.plan.drawing import area_of
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.plain import button, label, row
from boothapp.gui.widgets.pop_over import PopOver

_WIDTH, _GAP, _MARGIN, _EDGE = 340, 8, 12, 2  # pixels
_MOST_IN_LINE = 3  # buttons
_ENDING = (QEvent.Type.MouseButtonPress, QEvent.Type.Wheel)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class BoothPanel(QFrame, PopOver):
    """Stands below its booths, above them where there is no room; only one stands on a canvas at a time.

    It goes when the plan changes, by an undo or an import: what it says, and asks, is of the plan before.
    """

    def __init__(self, canvas: PlanCanvas, booth_ids: Sequence[str], name: str) -> None:
        super().__init__(canvas)
        for other in canvas.findChildren(BoothPanel):
            if other is not self and not other.isHidden():
                other.end()
        self._canvas, self.booth_ids = canvas, tuple(booth_ids)
        self.setObjectName(name)
        self.setProperty("card", "active")
        self.setAutoFillBackground(True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(_MARGIN, 8, _MARGIN, _MARGIN)
        self.column.setSpacing(8)
        self._plan = canvas.state.booths if canvas.state else {}
        canvas.state_changed.connect(self._plan_changed)
        self._watched = (canvas.view.viewport(), canvas)
        for watched in self._watched:
            watched.installEventFilter(self)

    def name(self, what: str, why: str = "") -> None:
        """Say what it is about."""
        self.column.addWidget(label(what, Role.STRONG, wrap=True))
        if why:
            self.column.addWidget(label(why, Role.BODY, tone="second", wrap=True))
        self.setAccessibleName(what)

    def open(self) -> None:
        """Show it at its booths."""
        self._canvas.asking.emit()
        self._canvas.view.bring(self.booth_ids[0])
        self._place()
        self.show()
        self.raise_()

    def _place(self) -> None:
        state, view = self._canvas.state, self._canvas.view
        boxes: list[Box] = [state.booths[id_].box for id_ in self.booth_ids if id_ in state.booths] if state else []
        if not boxes:
            return
        seen = view.mapFromScene(area_of(around_boxes(boxes))).boundingRect()
        booths = QRect(view.viewport().mapTo(self._canvas, seen.topLeft()), seen.size())
        room = self._canvas.rect().adjusted(_GAP, _GAP, -_GAP, -_GAP)
        width = self._room().width()
        height = min(
            max(self.column.heightForWidth(width - 2 * _EDGE) + 2 * _EDGE, self.sizeHint().height()), room.height()
        )
        self.setGeometry(_beside(booths, QSize(width, height), room))

    def _room(self) -> QSize:
        """How wide it is, and how high it can be."""
        room = self._canvas.size().shrunkBy(QMargins(_GAP, _GAP, _GAP, _GAP))
        return QSize(min(fonts.scaled(_WIDTH), room.width()), room.height())

    def _lines(self, parts: Sequence[QPushButton]) -> list[list[QPushButton]]:
        """Part the buttons into lines: three in one, else two in each, and as many as there is room for."""
        room = self._room().width() - 2 * (_MARGIN + _EDGE)
        in_line = len(parts) if len(parts) <= _MOST_IN_LINE else 2
        lines: list[list[QPushButton]] = []
        left = -1
        for part in parts:
            left -= part.sizeHint().width() + self.column.spacing()
            if left < 0 or len(lines[-1]) == in_line:
                lines.append([])
                left = room - part.sizeHint().width()
            lines[-1].append(part)
        return lines

    def end(self) -> None:
        """Go away; the canvas has the keys again."""
        if not self.isHidden():
            self._canvas.view.setFocus()
        for watched in self._watched:
            watched.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def _plan_changed(self) -> None:
        state = self._canvas.state
        if not self.isHidden() and (state is None or state.booths != self._plan):
            self.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.isHidden():
            return False
        if watched is self._watched[1] and event.type() == QEvent.Type.Resize:
            self._place()
        elif watched is self._watched[0] and event.type() in _ENDING:
            self.end()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """No key goes through to the canvas below."""
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif event.key() in _ENTER and isinstance(focused := self.focusWidget(), QPushButton):
            focused.click()


def end_all(canvas: PlanCanvas) -> None:
    """Let the one on a canvas go away, if there is one."""
    for panel in canvas.findChildren(BoothPanel):
        if not panel.isHidden():
            panel.end()


def _beside(booths: QRect, size: QSize, room: QRect) -> QRect:
    """Return a place below, above, right or left of booths, the first that has room; else the foot of the room."""
    x = min(max(booths.left(), room.left()), room.right() - size.width())
    y = min(max(booths.top(), room.top()), room.bottom() - size.height())
    places = (
        QRect(x, booths.bottom() + _GAP, size.width(), size.height()),
        QRect(x, booths.top() - _GAP - size.height(), size.width(), size.height()),
        QRect(booths.right() + _GAP, y, size.width(), size.height()),
        QRect(booths.left() - _GAP - size.width(), y, size.width(), size.height()),
    )
    return next((place for place in places if room.contains(place)), QRect(x, y, size.width(), size.height()))


@dataclass(frozen=True)
class Verb:
    """A button of a panel."""

    name: str
    words: str
    do: Callable[[], object]
    kind: str = ""  # of `plain.button`


class VerbPanel(BoothPanel):
    """A choice between verbs; the first one has the focus, the last one leaves everything as it is."""

    def __init__(
        self, canvas: PlanCanvas, booth_ids: Sequence[str], told: tuple[str, str], verbs: Sequence[Verb]
    ) -> None:
        """`told` is what happened and why."""
        super().__init__(canvas, booth_ids, "plan.choice")
        self.name(*told)
        self.buttons = [self._made(verb) for verb in verbs]
        back = button(self.tr("Hủy"), kind="plain", name="plan.choice.back")
        back.clicked.connect(self.end)
        for line in self._lines([*self.buttons, back]):
            self.column.addLayout(row(*line, None))
        self.open()
        self.buttons[0].setFocus()

    def _made(self, verb: Verb) -> QPushButton:
        made = button(verb.words, kind=verb.kind, name=f"plan.choice.{verb.name}")
        made.clicked.connect(lambda _checked=False: self._do(verb))
        return made

    def _do(self, verb: Verb) -> None:
        self.end()
        verb.do()
