"""Files dropped on the window: what they are, what is done with them, and the sign that says so meanwhile."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from boothapp.gui.tokens import Role
from boothapp.gui.widgets.plain import icon_label, label, row

FAIR, ARCHIVE, LISTS, PICTURES = "fair", "archive", "lists", "pictures"
LIST_ENDINGS = frozenset({".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".csv"})
_PICTURE_ENDINGS = frozenset(
    {".jpg", ".jpeg", ".jfif", ".png", ".webp", ".tif", ".tiff", ".heic", ".heif", ".avif", ".bmp", ".gif"}
)


@dataclass(frozen=True)
class Dropped:
    """Files of one kind that were dropped together."""

    kind: str  # FAIR | ARCHIVE | LISTS | PICTURES
    files: tuple[Path, ...]


def sorted_out(files: Sequence[Path]) -> Dropped | None:
    """Return what was dropped; None for a mixture, and for files that the window has no use for."""
    if not files:
        return None
    kinds = {_kind(file) for file in files}
    if len(kinds) != 1 or (kind := kinds.pop()) == "":
        return None
    return None if kind in (FAIR, ARCHIVE) and len(files) > 1 else Dropped(kind, tuple(files))


def _kind(file: Path) -> str:
    if file.is_dir():
        return FAIR if (file / "fair.db").exists() or (file / "backups").is_dir() else PICTURES
    ending = file.suffix.lower()
    if ending in LIST_ENDINGS:
        return LISTS
    if ending in _PICTURE_ENDINGS:
        return PICTURES
    return ARCHIVE if ending == ".zip" else ""


def files_of(data: QMimeData) -> list[Path]:
    """Return the files of this machine that are dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def verb_of(dropped: Dropped) -> str:
    """Return what letting go would do."""
    name, count = dropped.files[0].name, len(dropped.files)
    translate = QCoreApplication.translate
    if dropped.kind == FAIR:
        words = translate("Drops", "Mở hội chợ {name}")
    elif dropped.kind == ARCHIVE:
        words = translate("Drops", "Mở bản sao lưu {name}")
    elif dropped.kind == LISTS:
        words = translate("Drops", "Nhập {name}") if count == 1 else translate("Drops", "Nhập {count} tệp")
    else:
        words = translate("Drops", "Ghép ảnh từ {name}") if count == 1 else translate("Drops", "Ghép {count} ảnh")
    return words.format(name=name, count=count)


class DropSign(QFrame):
    """Lies over the window while files are dragged over it and says what letting go does."""

    def __init__(self, over: QWidget, dropped: Dropped) -> None:
        super().__init__(over)
        self.setObjectName("dropSign")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.words = label(verb_of(dropped), Role.SECTION)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addLayout(row(None, icon_label("upload", "primary", 28), self.words, None, spacing=12))
        column.addStretch(1)
        self.setGeometry(over.rect())
        self.show()


class Drops(QObject):
    """Watches a window for dropped files; controls inside that take files themselves get them first."""

    def __init__(
        self, window: QWidget, meant: Callable[[Dropped], Dropped | None], take: Callable[[Dropped], object]
    ) -> None:
        """`meant` returns what the window takes the files for, None when it has no use for them; `take` is given that
        when they are let go."""
        super().__init__(window)
        self._window, self._meant, self._take = window, meant, take
        self.sign: DropSign | None = None
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop):
            assert isinstance(event, QDropEvent)
            self._dragged(event)
            return True
        if event.type() == QEvent.Type.DragLeave:
            self._hide()
        return super().eventFilter(watched, event)

    def _dragged(self, event: QDropEvent) -> None:
        found = sorted_out(files_of(event.mimeData()))
        dropped = self._meant(found) if found else None
        if dropped is None:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() == QEvent.Type.Drop:
            self._hide()
            self._take(dropped)
        elif self.sign is None:
            self.sign = DropSign(self._window, dropped)

    def _hide(self) -> None:
        if self.sign:
            self.sign.hide()
            self.sign.deleteLater()
            self.sign = None
