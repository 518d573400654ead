"""Small pictures for the gallery, read from the cache on two threads; what scrolled away is not read any more."""

from collections import OrderedDict
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, QSize, QThreadPool, Signal
from PySide6.QtGui import QImage, QPixmap

from boothapp.gui.widgets.thumbnails import photo_image

_MOST_BYTES = 64 * 1024 * 1024
_THREADS = 2


class _Read(QRunnable):
    def __init__(self, pictures: "Pictures", file: Path, size: QSize, ratio: float) -> None:
        super().__init__()
        self._pictures, self._file, self._size, self._ratio = pictures, file, size, ratio

    def run(self) -> None:
        wanted = self._file in self._pictures.wanted
        image = photo_image(self._file, self._size, self._ratio) if wanted else QImage()
        self._pictures.arrived.emit(self._file, image)


class Pictures(QObject):
    """Pictures of one size; `picture(file)` is None until the picture is read, then `ready(file)` comes."""

    ready = Signal(object)  # Path
    arrived = Signal(object, QImage)  # from a thread

    def __init__(self, size: QSize, parent: QObject) -> None:
        super().__init__(parent)
        self.wanted: frozenset[Path] = frozenset()  # replaced whole: threads read it
        self._size, self._ratio = size, 1.0
        self._kept: OrderedDict[Path, QPixmap] = OrderedDict()
        self._bytes = 0
        self._coming: set[Path] = set()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(_THREADS)
        self.arrived.connect(self._arrive)

    def want(self, files: Iterable[Path]) -> None:
        """Say which pictures are on the screen: only these are read."""
        self.wanted = frozenset(files)
        for file in self.wanted:
            if file not in self._kept and file not in self._coming:
                self._coming.add(file)
                self._pool.start(_Read(self, file, self._size, self._ratio))

    def picture(self, file: Path) -> QPixmap | None:
        """Return a picture that was read."""
        found = self._kept.get(file)
        if found is not None:
            self._kept.move_to_end(file)
        return found

    def set_size(self, size: QSize, ratio: float) -> None:
        """Read everything anew when the size, in logical pixels, or the screen's ratio is another one."""
        if (size, ratio) != (self._size, self._ratio):
            self._size, self._ratio = size, ratio
            self._kept.clear()
            self._bytes = 0

    def stop(self) -> None:
        """Read nothing more and wait for the threads."""
        self.wanted = frozenset()
        self._pool.waitForDone()

    def _arrive(self, file: Path, image: QImage) -> None:
        self._coming.discard(file)
        if (
            image.isNull()
            or image.devicePixelRatio() != self._ratio
            or image.deviceIndependentSize().toSize() != self._size
        ):
            return  # not wanted any more, or not in this size
        self._kept[file] = QPixmap.fromImage(image)
        self._bytes += image.sizeInBytes()
        while self._bytes > _MOST_BYTES and len(self._kept) > 1:
            _, gone = self._kept.popitem(last=False)
            self._bytes -= gone.width() * gone.height() * gone.depth() // 8
        self.ready.emit(file)
