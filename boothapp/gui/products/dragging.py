"""What is dragged over products: files, or photos of the fair."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence

from boothapp.gui.widgets.copied_pictures import clipboard_data, has_picture
from boothapp.gui.widgets.photo_drop import is_picture

PHOTOS = "application/x-boothapp-photos"  # a JSON list of ids of photos
_CUT = "application/x-boothapp-cut"  # beside them: they go where they are pasted


@dataclass(frozen=True)
class Dragged:
    """Pictures on their way to a product."""

    files: tuple[Path, ...] = ()
    photos: tuple[str, ...] = ()  # ids
    copy: bool = False  # photos stay where they are too


def dragged(data: QMimeData, *, copy: bool = False) -> Dragged | None:
    """Return what is dragged or copied; None when nothing in it can be a picture."""
    if data.hasFormat(PHOTOS):
        return Dragged(photos=tuple(json.loads(bytes(data.data(PHOTOS).data()))), copy=copy)
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    wanted = tuple(file for file in files if is_picture(file))
    return Dragged(files=wanted) if wanted else None


def carrying(photo_ids: Sequence[str], *, cut: bool = False) -> QMimeData:
    """Return photos of the fair as the data of a drag, or of the clipboard."""
    data = QMimeData()
    data.setData(PHOTOS, QByteArray(json.dumps(list(photo_ids)).encode()))
    if cut:
        data.setData(_CUT, QByteArray(b"1"))
    return data


def picture_is_copied() -> bool:
    """Tell whether the clipboard holds pictures rather than text."""
    data = clipboard_data()
    return dragged(data) is not None or has_picture(data)


class PictureKeys(QObject):
    """Keeps fields from swallowing Ctrl+V while a picture is copied: the page's command takes it."""

    def watch(self, field: QObject) -> None:
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if not event.matches(QKeySequence.StandardKey.Paste) or not picture_is_copied():
            return False
        event.ignore()
        return True


def copied() -> Dragged | None:
    """Return the picture files, folders or photos of the fair on the clipboard."""
    data = clipboard_data()
    return dragged(data, copy=not data.hasFormat(_CUT))
