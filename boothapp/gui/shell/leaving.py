"""Before the window lets go of a fair: work that still runs and what was typed are not lost without a word."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from boothapp.gui import messages, unsaved
from boothapp.gui.jobs import Jobs
from boothapp.gui.unsaved import Kept
from boothapp.gui.wording.errors import Explanation

_LOOK_MS = 100


class Leaving(QObject):
    """Asks once while jobs run, and once for what cannot be kept."""

    def __init__(
        self,
        jobs: Jobs,
        window: QWidget,
        told: messages.Messages,
        keep: Callable[[], Kept] | None = None,
        writes: Callable[[], bool] = lambda: False,
    ) -> None:
        """`keep` lets the pages keep what was typed and returns what they could not keep; `writes` says whether a page
        is still writing what a job got ready.
        """
        super().__init__(window)
        self._jobs, self._window, self._keep, self._writes = jobs, window, keep, writes
        self._then: Callable[[], object] | None = None
        self._stops = False  # work is being stopped; meanwhile the window lives on, as a place may not answer
        jobs.changed.connect(self._maybe_go)
        told.banner_wanted.connect(self._tell)

    def ask(self, then: Callable[[], object]) -> None:
        """Do `then` now, when the work is done, or not at all."""
        if not self._jobs.running:
            self._go(then)
            return
        titles = [job.title for job in self._jobs.running]
        what = (
            self.tr("Đang làm: {title}.").format(title=titles[0])
            if len(titles) == 1
            else self.tr("Còn {count} việc đang chạy.").format(count=len(titles))
        )
        why = self.tr("Dừng lại thì phần chưa xong bị bỏ; dữ liệu đã lưu vẫn còn.")
        buttons = [self.tr("Chờ xong rồi đóng"), self.tr("Dừng và đóng"), self.tr("Hủy")]
        answer = messages.asked(self._window, Explanation(what, why), buttons, default=0, escape=2)
        self._then = then if answer in (0, 1) else None
        self._stops = answer == 1
        self._maybe_go()

    def _tell(self, message: messages.Message) -> None:
        """Work that went wrong is waited for no more: what to do about it can only be read in the window. Of work that
        was stopped nobody wants to know."""
        if message.tone == "danger" and not self._stops:
            self._then = None

    def _maybe_go(self) -> None:
        if self._then and self._stops:
            for job in self._jobs.running:
                job.cancel()
        if self._then and self._writes() and not self._stops:
            QTimer.singleShot(_LOOK_MS, self, self._maybe_go)
        elif self._then and not self._jobs.running:
            then, self._then = self._then, None
            self._go(then)

    def _go(self, then: Callable[[], object]) -> None:
        if self.kept():
            then()

    def kept(self) -> bool:
        """Let the pages keep what was typed; False when something could not be kept and the user stays for it."""
        return self._keep is None or unsaved.all_kept(self._window, self._keep)
