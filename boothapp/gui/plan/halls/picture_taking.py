"""A picture or a page of a PDF on its way behind a hall; it arrives whatever panel is shown then."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from boothapp.domain import file_endings
from boothapp.domain.progress import Progress
from boothapp.gui.messages import Message
from boothapp.gui.plan.halls.page_choice import PageChoice
from boothapp.gui.plan.tools.bench import Bench
from boothapp.gui.wording.errors import explained


class PictureTaking(QObject):
    """Takes one in for the hall that was shown when it was chosen."""

    back_wanted = Signal()  # the page was asked for in the place of the panel that was shown

    def __init__(self, bench: Bench, hall_id: str) -> None:
        super().__init__(bench)
        self._bench, self._hall = bench, hall_id

    def pick(self) -> None:
        """Let the user choose a file and take it in."""
        endings = file_endings.patterns((".pdf", *file_endings.PICTURES))
        kinds = self.tr("Ảnh hoặc PDF ({endings})").format(endings=endings)
        window = self._bench.canvas.window()
        preferences = self._bench.workplace.preferences
        start = preferences.folder("plans")
        chosen, _ = QFileDialog.getOpenFileName(window, self.tr("Chọn ảnh mặt bằng"), start, kinds)
        preferences.chosen_from("plans", chosen)
        if chosen:
            self.take(Path(chosen))
        else:
            self.deleteLater()

    def take(self, file: Path) -> None:
        """Take a file in and show it when that is done; of a PDF of several pages it is asked which."""
        if file.suffix.lower() == ".pdf":
            self._start(file, partial(_pages, file), partial(self._counted, file))
        else:
            self._take_page(file, 0)

    def _start(self, file: Path, work: Callable[[Progress], Any], done: Callable[[Any], None]) -> None:
        title = self.tr("Đang nhận ảnh {name}").format(name=file.name)
        self._bench.workplace.jobs.start(title, work, done, self._not_taken, self.deleteLater)

    def _counted(self, file: Path, counted: tuple[int, list[bytes]]) -> None:
        pages, looks = counted
        if pages < 2:
            self._take_page(file, 0)
            return
        asks = PageChoice(file.name, pages, looks)
        asks.wanted.connect(partial(self._page_typed, asks, file))
        asks.ended.connect(self._give_up)
        self._bench.show(asks)
        asks.begin()

    def _give_up(self) -> None:
        self._back()
        self.deleteLater()

    def _back(self) -> None:
        """The page is asked for no more; the panel that the file was chosen in may be gone and hear nothing."""
        self._bench.put_away()
        self.back_wanted.emit()

    def _page_typed(self, asks: PageChoice, file: Path) -> None:
        if asks.page:
            self._back()
            self._take_page(file, asks.page - 1)
        else:
            asks.refuse()

    def _take_page(self, file: Path, page: int) -> None:
        """`page` counts from 0."""
        work = partial(_taken_in, self._bench.workplace.document.folder, file, page)
        self._start(file, work, self._put)

    def _put(self, taken: Any) -> None:
        from boothapp.tasks import hall_backgrounds

        picture, name = taken
        with self._bench.workplace.messages.reporting():
            hall_backgrounds.put(self._bench.fair, self._hall, picture, name)
        self.deleteLater()

    def _not_taken(self, error: BaseException) -> None:
        said = explained(error)
        other = ((self.tr("Chọn tệp khác"), self.pick),)
        told = Message(said.what, said.why, "danger", said.details, other, until_saved=True)  # another file is an edit
        self._bench.workplace.messages.tell(told)


def _pages(file: Path, progress: Progress) -> tuple[int, list[bytes]]:
    """Return how many pages a PDF has, with small pictures of them."""
    from boothapp.tasks import hall_backgrounds

    return hall_backgrounds.pages(file), hall_backgrounds.looks(file, progress)


def _taken_in(folder: Path, file: Path, page: int, progress: Progress) -> Any:
    from boothapp.tasks import hall_backgrounds

    return hall_backgrounds.take(folder, file, page, progress), file.name
