"""The minutes of a draw of lots: where to, written beside the window, told in the sheet or in a toast."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from boothapp.domain.errors import FairError
from boothapp.domain.progress import Progress
from boothapp.gui.plan.lots.held_draws import HeldDraws
from boothapp.gui.wording.errors import explained
from boothapp.gui.workplace import Workplace
from boothapp.gui.written_file import ways_to

if TYPE_CHECKING:
    from boothapp.domain.draws import Draw
    from boothapp.domain.draws import Minutes as Content


class Minutes(QObject):
    """Saves them; `told_in` is the list of former draws while the sheet with it is open, a toast would be behind it."""

    def __init__(self, workplace: Workplace, parent: QWidget, told_in: Callable[[], HeldDraws | None]) -> None:
        super().__init__(parent)
        self._workplace, self._parent, self._told_in = workplace, parent, told_in
        self._last: tuple[Draw, Path] | None = None

    def save(self, draw: "Draw") -> None:
        """Ask for a file and write the minutes of a draw into it."""
        folder = self._workplace.document.folder.absolute()
        start = folder.parent / (self.tr("Biên bản bốc thăm {seed}").format(seed=draw.seed) + ".pdf")
        name, _ = QFileDialog.getSaveFileName(self._parent, self.tr("Lưu biên bản bốc thăm"), str(start), "PDF (*.pdf)")
        if name:
            target = Path(name)
            self.write(draw, target if target.suffix.lower() == ".pdf" else target.with_name(f"{target.name}.pdf"))

    def write(self, draw: "Draw", target: Path) -> None:
        """Write the minutes of a draw beside the window."""
        from boothapp.tasks import print_minutes
        from boothapp.tasks.damage_told import damage_told

        fair = self._workplace.document.fair
        self._last = draw, target
        if held := self._told_in():
            held.say("")
        try:
            with damage_told(fair):
                minutes = print_minutes.read(fair, draw)
        except (FairError, OSError) as error:
            self._failed(error)
            return
        title = self.tr("Đang lưu {name}").format(name=target.name)
        self._workplace.jobs.start(title, partial(_write, fair.folder, minutes, target), self._written, self._failed)

    def _written(self, target: Path) -> None:
        words = self.tr("Đã lưu {name}").format(name=target.name)
        if held := self._told_in():
            held.say(words, target)
        else:
            self._workplace.messages.toast(words, *ways_to(target))

    def _failed(self, error: BaseException) -> None:
        if held := self._told_in():
            held.say(in_words(error), wrong=True)
        elif self._last:
            draw, target = self._last
            again = partial(self.write, draw, target)
            self._workplace.messages.report(error, again, partial(self.save, draw), file=str(target))


def _write(fair: Path, minutes: "Content", target: Path, progress: Progress) -> Path:
    from boothapp.tasks import print_minutes
    from boothapp.tasks.damage_told import damage_told

    with damage_told(fair):
        print_minutes.write(minutes, target, progress)
    return target


def in_words(error: BaseException) -> str:
    """Return what happened and why in one line, for where there is no room for a banner."""
    told = explained(error)
    return f"{told.what} {told.why}".strip()
