"""Small pictures of files that are not in the fair yet, read beside the window, only those that are seen."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, QSize, Qt, QThreadPool, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap

_MOST_KEPT = 600
_MOST_PIXELS = 120_000_000  # a stranger's file that claims more gets no small picture


class _Read(QRunnable):
    def __init__(self, pictures: "SmallPictures", file: Path) -> None:
        super().__init__()
        self._pictures, self._file = pictures, file

    def run(self) -> None:
        wanted = self._file in self._pictures.wanted
        image = small_picture(self._file, self._pictures.size) if wanted else QImage()
        self._pictures.arrived.emit(self._file, image, wanted)


def small_picture(file: Path, size: QSize) -> QImage:
    """Read a picture reduced to fit `size`, turned upright; a null image when Qt cannot read such a file."""
    reader = QImageReader(str(file))
    reader.setAutoTransform(True)
    whole = reader.size()
    if not whole.isValid() or whole.width() * whole.height() > _MOST_PIXELS:
        return QImage()
    longest = max(size.width(), size.height())  # it may still be turned
    if max(whole.width(), whole.height()) > longest:
        reader.setScaledSize(whole.scaled(longest, longest, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return image.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)


class SmallPictures(QObject):
    """Pictures no larger than `size` (device pixels)."""

    ready = Signal(object)  # Path
    arrived = Signal(object, QImage, bool)  # from a thread; whether it was still wanted

    def __init__(self, size: QSize, parent: QObject) -> None:
        super().__init__(parent)
        self.size = size
        self.wanted: frozenset[Path] = frozenset()  # replaced whole: threads read it
        self._kept: dict[Path, QPixmap] = {}
        self._coming: set[Path] = set()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self.arrived.connect(self._arrive)

    def want(self, files: Iterable[Path]) -> None:
        """Say which pictures are on the screen: only these are read."""
        self.wanted = frozenset(files)
        for file in files:
            if file not in self._kept and file not in self._coming:
                self._coming.add(file)
                self._pool.start(_Read(self, file))

    def picture(self, file: Path) -> QPixmap | None:
        """Return a picture; None while it is not read, a null one when it cannot be."""
        return self._kept.get(file)

    def stop(self) -> None:
        """Read nothing more and wait for the thread."""
        self.wanted = frozenset()
        self._pool.waitForDone()

    def _arrive(self, file: Path, image: QImage, wanted: bool) -> None:
        self._coming.discard(file)
        if not wanted:
            return
        self._kept[file] = QPixmap.fromImage(image)
        if len(self._kept) > _MOST_KEPT:
            del self._kept[next(iter(self._kept))]
        self.ready.emit(file)
