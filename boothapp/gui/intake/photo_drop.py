"""Files dragged over a product of the slip: a sign over it says what letting go does, or why it does nothing."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from boothapp.gui.intake.slip_fields import files_in
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.plain import label, set_property

_PICTURES = frozenset(
    {".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp", ".tif", ".tiff", ".heic", ".heif", ".avif", ".bmp", ".gif"}
)
_OF_THE_WINDOW = frozenset({".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".csv", ".zip"})  # lists and archives
_LONGEST = 40  # letters of a name


class PhotoDrop(QObject):
    """Lets a widget take pictures; lists, archives and fairs go on to the window."""

    dropped = Signal(object)  # list[Path]

    def __init__(self, over: QWidget, name: Callable[[], str]) -> None:
        """`name` is that of the product that gets the pictures."""
        super().__init__(over)
        self._over, self._name = over, name
        self._sign: _Sign | None = None
        over.setAcceptDrops(True)
        over.installEventFilter(self)

    @property
    def words(self) -> str:
        """What is said while something is dragged over the widget; "" when nothing is."""
        return self._sign.words.text() if self._sign else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop):
            assert isinstance(event, QDropEvent)
            self._dragged(event)
            return True
        if event.type() == QEvent.Type.DragLeave:
            self._hide()
        return super().eventFilter(watched, event)

    def _dragged(self, event: QDropEvent) -> None:
        files = files_in(event.mimeData())
        if not files or all(map(_is_for_window, files)):
            self._hide()
            event.ignore()
            return
        pictures = [file for file in files if is_picture(file)]
        if event.type() == QEvent.Type.Drop:
            self._hide()
            event.setAccepted(bool(pictures))
            if pictures:
                self.dropped.emit(files)  # of files that are no pictures is told why
            return
        event.setDropAction(Qt.DropAction.CopyAction if pictures else Qt.DropAction.IgnoreAction)
        event.accept()  # also what is refused, or no reason could be shown
        self._show(self._verb() if pictures else self._reason(files), refused=not pictures)

    def _verb(self) -> str:
        name = _short(self._name())
        if not name:
            return self.tr("Thêm ảnh vào sản phẩm này")
        return self.tr("Thêm ảnh vào “{name}”").format(name=name)

    def _reason(self, files: Sequence[Path]) -> str:
        if len(files) == 1:
            return self.tr("{name} không phải ảnh").format(name=_short(files[0].name))
        return self.tr("{count} tệp này không phải ảnh").format(count=len(files))

    def _show(self, words: str, *, refused: bool) -> None:
        if self._sign is None:
            self._sign = _Sign(self._over)
        self._sign.say(words, refused=refused)

    def _hide(self) -> None:
        if self._sign:
            self._sign.hide()
            self._sign.deleteLater()
            self._sign = None


class _Sign(QFrame):
    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.words = label("", Role.STRONG, wrap=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 4)
        column.addWidget(self.words)
        self._covered = over
        self.show()

    def say(self, words: str, *, refused: bool) -> None:
        self.setGeometry(self._covered.rect())
        self.words.setText(words)
        set_property(self, "drop", "refused" if refused else "taken")
        set_property(self.words, "tone", "danger" if refused else "link")
        self.setAccessibleName(words)


def is_picture(file: Path) -> bool:
    """Tell whether a file is a picture by its name, or a folder that may hold some."""
    return file.suffix.lower() in _PICTURES or (file.is_dir() and not _is_fair(file))


def _is_for_window(file: Path) -> bool:
    return file.suffix.lower() in _OF_THE_WINDOW or _is_fair(file)


def _is_fair(file: Path) -> bool:
    return file.is_dir() and ((file / "fair.db").exists() or (file / "backups").is_dir())


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
