"""What is dropped on the window of a fair: lists and pictures go to their pages, another fair takes its place."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from boothapp.gui.backups.copies import unpacked
from boothapp.gui.shell import drops
from boothapp.gui.welcome import places

if TYPE_CHECKING:
    from boothapp.gui.shell.main_window import MainWindow

_PAGE_OF = {drops.LISTS: "import", drops.PICTURES: "photos"}


class FairDrops(QObject):
    """Watches the window as long as it is there."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._drops = drops.Drops(window, self._meant, self._take)

    def _meant(self, dropped: drops.Dropped) -> drops.Dropped | str:
        """An archive is imported where lists are, and opened elsewhere."""
        document, page = self._window.document, self._window.page
        if not document.is_open:
            return self.tr("Đang mở hội chợ, thả lại sau")
        if dropped.kind == drops.FAIR and dropped.files[0].resolve() == document.folder.resolve():
            return self.tr("Hội chợ này đang mở")
        if dropped.kind == drops.ARCHIVE and page and page.key == "import":
            dropped = replace(dropped, kind=drops.LISTS)
        if dropped.kind in _PAGE_OF and not document.fair.writable:
            return self.tr("Hội chợ đang mở chỉ để xem")
        return dropped

    def _take(self, dropped: drops.Dropped) -> None:
        self._window.activateWindow()
        if dropped.kind in _PAGE_OF:
            self._window.go(_PAGE_OF[dropped.kind], files=list(dropped.files))
        elif dropped.kind == drops.FAIR:
            self._window.want_fair(dropped.files[0])
        else:
            self._unpack(dropped.files[0])

    def _unpack(self, archive: Path) -> None:
        """Make a fair of an archive, beside it; only then the one that is open is let go."""
        title = self.tr("Đang mở {name}…").format(name=archive.name)
        work = partial(unpacked, archive, places.free(archive.with_suffix("")))
        self._window.jobs.start(title, work, self._unpacked, self._window.messages.report)

    def _unpacked(self, folder: Path) -> None:
        then = partial(self._window.want_fair, folder)
        QTimer.singleShot(0, self, then)  # when the job is over: it is not asked about
