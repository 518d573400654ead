"""Small pictures read beside the window: only those on the screen are read, the newest are kept."""

from collections import OrderedDict
from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, QSize, QThreadPool, Signal
from PySide6.QtGui import QImage, QPixmap

MOST_BYTES = 64 * 1024 * 1024
_THREADS = 2
Read = Callable[[Path, QSize, float], QImage]


class _Reading(QRunnable):
    def __init__(self, pictures: "Pictures", file: Path, size: QSize, ratio: float) -> None:
        super().__init__()
        self._pictures, self._file, self._size, self._ratio = pictures, file, size, ratio

    def run(self) -> None:
        if self._file in self._pictures.wanted:
            image = self._pictures.read(self._file, self._size, self._ratio)
            self._pictures.arrived.emit(self._file, image, self._size, self._ratio)
        else:
            self._pictures.passed_over.emit(self._file)


class Pictures(QObject):
    """Pictures of one size, in logical pixels; `picture(file)` is None until it is read, then `ready(file)` comes."""

    ready = Signal(object)  # Path
    arrived = Signal(object, QImage, QSize, float)  # from a thread
    passed_over = Signal(object)  # from a thread: it was not wanted any more when its turn came

    def __init__(self, read: Read, size: QSize, parent: QObject, ratio: float = 1.0) -> None:
        """`read(file, size, ratio of the screen)` is called on threads; a null image says that it cannot be read."""
        super().__init__(parent)
        self.read = read
        self.wanted: frozenset[Path] = frozenset()  # replaced whole: threads read it
        self.kept_bytes = 0
        self._size, self._ratio = size, ratio
        self._kept: OrderedDict[Path, QPixmap] = OrderedDict()  # what was looked at last stands last
        self._coming: set[Path] = set()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(_THREADS)
        self.arrived.connect(self._arrive)
        self.passed_over.connect(self._pass_over)

    def want(self, files: Iterable[Path]) -> None:
        """Say which pictures are on the screen: only these are read."""
        self.wanted = frozenset(files)
        for file in self.wanted:
            self._start(file)

    def _start(self, file: Path) -> None:
        if file not in self._kept and file not in self._coming:
            self._coming.add(file)
            self._pool.start(_Reading(self, file, self._size, self._ratio))

    def picture(self, file: Path) -> QPixmap | None:
        """Return a picture; None while it is not read, a null one when it cannot be."""
        found = self._kept.get(file)
        if found is not None:
            self._kept.move_to_end(file)
        return found

    def set_size(self, size: QSize, ratio: float) -> None:
        """Read everything anew when the size or the ratio of the screen is another one."""
        if (size, ratio) != (self._size, self._ratio):
            self._size, self._ratio = size, ratio
            self._kept.clear()
            self.kept_bytes = 0

    def stop(self) -> None:
        """Read nothing more and wait for the threads."""
        self.wanted = frozenset()
        self._pool.waitForDone()

    def _pass_over(self, file: Path) -> None:
        self._coming.discard(file)
        if file in self.wanted:  # again, since
            self._start(file)

    def _arrive(self, file: Path, image: QImage, size: QSize, ratio: float) -> None:
        if (size, ratio) != (self._size, self._ratio):
            self._pass_over(file)
            return
        self._coming.discard(file)
        self._kept[file] = QPixmap.fromImage(image)
        self.kept_bytes += _bytes(self._kept[file])
        while self.kept_bytes > MOST_BYTES and len(self._kept) > 1:
            _, gone = self._kept.popitem(last=False)
            self.kept_bytes -= _bytes(gone)
        self.ready.emit(file)


def _bytes(picture: QPixmap) -> int:
    return picture.width() * picture.height() * picture.depth() // 8
