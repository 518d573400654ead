"""A picture or a page of a PDF on its way behind a hall; it arrives whatever panel is shown then."""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from boothapp.domain import file_endings
from boothapp.domain.progress import Progress
from boothapp.gui.messages import Message
from boothapp.gui.plan.tools.bench import Bench
from boothapp.gui.wording.errors import explained


class PictureTaking(QObject):
    """Takes one in for the hall that was shown when it was chosen."""

    def __init__(self, bench: Bench, hall_id: str, page: int) -> None:
        """`page` counts from 0 and is of a PDF."""
        super().__init__(bench)
        self._bench, self._hall, self._page = bench, hall_id, page

    def pick(self) -> None:
        """Let the user choose a file and take it in."""
        endings = file_endings.patterns((".pdf", *file_endings.PICTURES))
        kinds = self.tr("Ảnh hoặc PDF ({endings})").format(endings=endings)
        window = self._bench.canvas.window()
        chosen, _ = QFileDialog.getOpenFileName(window, self.tr("Chọn ảnh mặt bằng"), "", kinds)
        if chosen:
            self.take(Path(chosen))
        else:
            self.deleteLater()

    def take(self, file: Path) -> None:
        """Take a file in and show it when that is done."""
        work = partial(_taken_in, self._bench.workplace.document.folder, file, self._page)
        title = self.tr("Đang nhận ảnh {name}").format(name=file.name)
        self._bench.workplace.jobs.start(title, work, self._put, self._not_taken, self.deleteLater)

    def _put(self, taken: Any) -> None:
        from boothapp.tasks import hall_backgrounds

        picture, name = taken
        with self._bench.workplace.messages.reporting():
            hall_backgrounds.put(self._bench.fair, self._hall, picture, name)
        self.deleteLater()

    def _not_taken(self, error: BaseException) -> None:
        said = explained(error)
        other = ((self.tr("Chọn tệp khác"), self.pick),)
        self._bench.workplace.messages.tell(Message(said.what, said.why, "danger", said.details, other))


def _taken_in(folder: Path, file: Path, page: int, progress: Progress) -> Any:
    from boothapp.tasks import hall_backgrounds

    return hall_backgrounds.take(folder, file, page, progress), file.name
