"""Small pictures read beside the window: only those on the screen are read, the newest are kept."""

from collections import OrderedDict
from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, QSize, QThreadPool, Signal
from PySide6.QtGui import QImage, QPixmap

MOST_BYTES = 64 * 1024 * 1024
_THREADS = 2
Read = Callable[[Path, QSize, float], QImage]


class _Courier(QObject):
    """Brings pictures from the threads; it outlives whoever waits for them, which may be gone before a thread is."""

    arrived = Signal(object, QImage, QSize, float)
    passed_over = Signal(object)  # it was not wanted any more when its turn came

    def __init__(self, read: Read) -> None:
        super().__init__()
        self.read = read
        self.wanted: frozenset[Path] = frozenset()  # replaced whole: threads read it


class _Reading(QRunnable):
    def __init__(self, courier: _Courier, file: Path, size: QSize, ratio: float) -> None:
        super().__init__()
        self._courier, self._file, self._size, self._ratio = courier, file, size, ratio

    def run(self) -> None:
        if self._file in self._courier.wanted:
            image = self._courier.read(self._file, self._size, self._ratio)
            self._courier.arrived.emit(self._file, image, self._size, self._ratio)
        else:
            self._courier.passed_over.emit(self._file)


class Pictures(QObject):
    """Pictures of one size, in logical pixels; `picture(file)` is None until it is read, then `ready(file)` comes."""

    ready = Signal(object)  # Path

    def __init__(self, read: Read, size: QSize, parent: QObject, ratio: float = 1.0) -> None:
        """`read(file, size, ratio of the screen)` is called on threads; a null image says that it cannot be read."""
        super().__init__(parent)
        self._courier = _Courier(read)
        self.kept_bytes = 0
        self._size, self._ratio = size, ratio
        self._kept: OrderedDict[Path, QPixmap] = OrderedDict()  # what was looked at last stands last
        self._coming: set[Path] = set()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(_THREADS)
        self._courier.arrived.connect(self._arrive)
        self._courier.passed_over.connect(self._pass_over)

    def want(self, files: Iterable[Path]) -> None:
        """Say which pictures are on the screen: only these are read."""
        self._courier.wanted = frozenset(files)
        for file in self._courier.wanted:
            self._start(file)

    def _start(self, file: Path) -> None:
        if file not in self._kept and file not in self._coming:
            self._coming.add(file)
            self._pool.start(_Reading(self._courier, file, self._size, self._ratio))

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
        self._courier.wanted = frozenset()
        self._pool.waitForDone()

    def _pass_over(self, file: Path) -> None:
        self._coming.discard(file)
        if file in self._courier.wanted:  # again, since
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
