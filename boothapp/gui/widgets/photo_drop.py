"""Files dragged over a product: a sign over it says what letting go does, or why it does nothing."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from boothapp.domain import file_endings
from boothapp.gui import seen_places
from boothapp.gui.widgets.file_drops import Answer, FileDrops
from boothapp.gui.wording.shortened import short

_OF_THE_WINDOW = (*file_endings.LISTS, *file_endings.ARCHIVES)


class PhotoDrop(FileDrops):
    """Lets a widget take pictures; lists, archives and fairs go on to the window."""

    def __init__(self, over: QWidget, name: Callable[[], str]) -> None:
        """`name` is that of the product that gets the pictures."""
        super().__init__(over, self._said)
        self._name = name

    def _said(self, files: Sequence[Path]) -> Answer | None:
        """Of files among pictures that are none is told when they are let go."""
        if all(map(_is_for_window, files)):
            return None
        if any(map(is_picture, files)):
            return Answer(adding_words(self._name()))
        return Answer(self._reason(files), refused=True)

    def _reason(self, files: Sequence[Path]) -> str:
        if len(files) == 1:
            return self.tr("{name} không phải ảnh").format(name=short(files[0].name))
        return self.tr("{count} tệp này không phải ảnh").format(count=len(files))


def adding_words(product: str) -> str:
    """Return what letting pictures go over a product of this name does."""
    name, translate = short(product), QCoreApplication.translate
    if not name:
        return translate("PhotoDrop", "Thêm ảnh vào sản phẩm này")
    return translate("PhotoDrop", "Thêm ảnh vào “{name}”").format(name=name)


def is_picture(file: Path) -> bool:
    """Tell whether a file is a picture by its name, or a folder that may hold some."""
    return file.suffix.lower() in file_endings.PICTURES or (
        seen_places.is_folder(file) and not seen_places.is_fair(file)
    )


def _is_for_window(file: Path) -> bool:
    return file.suffix.lower() in _OF_THE_WINDOW or seen_places.is_fair(file)
