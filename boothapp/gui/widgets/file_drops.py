"""Files dragged over a widget that takes them: a sign says what letting go does, or why it does nothing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from boothapp.gui.widgets.drop_sign import DropSign


@dataclass(frozen=True)
class Answer:
    """What a target says to files that are dragged over it."""

    words: str  # a verb with its object, or the reason
    refused: bool = False


class FileDrops(QObject):
    """Lets a widget take files; what it leaves alone goes on to what stands behind it, in the end to the window."""

    dropped = Signal(object)  # list[Path]

    def __init__(self, over: QWidget, answer: Callable[[Sequence[Path]], Answer | None]) -> None:
        """`answer` is asked once for the files that come; None leaves them alone."""
        super().__init__(over)
        self._over, self._answer = over, answer
        self._asked: tuple[list[Path], Answer | None] = [], None  # looking at files takes time, a drag moves often
        self.sign: DropSign | None = None
        over.setAcceptDrops(True)
        over.installEventFilter(self)

    @property
    def words(self) -> str:
        """What is said while something is dragged over the widget; "" when nothing is."""
        return self.sign.words.text() if self.sign else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop):
            assert isinstance(event, QDropEvent)
            self._dragged(event)
            return True
        if event.type() == QEvent.Type.DragLeave:
            self._end()
        return super().eventFilter(watched, event)

    def _dragged(self, event: QDropEvent) -> None:
        files = files_of(event.mimeData())
        if event.type() == QEvent.Type.DragEnter or self._asked[0] != files:
            self._asked = files, self._answer(files) if files else None
        answer = self._asked[1]
        if answer is None:
            self._end()
            event.ignore()
            return
        if event.type() == QEvent.Type.Drop:
            self._end()
            event.setAccepted(not answer.refused)
            if not answer.refused:
                event.setDropAction(Qt.DropAction.CopyAction)
                self.dropped.emit(files)
            return
        event.setDropAction(Qt.DropAction.IgnoreAction if answer.refused else Qt.DropAction.CopyAction)
        event.accept()  # also what is refused, or no reason could be shown
        if self.sign is None:
            self.sign = DropSign(self._over)
        self.sign.say(answer.words, refused=answer.refused)

    def _end(self) -> None:
        if self.sign:
            self.sign.end()
            self.sign = None


def files_of(data: QMimeData) -> list[Path]:
    """Return the files of this machine that are dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
