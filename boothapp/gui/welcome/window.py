"""The window without a fair: it opens one or makes one."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from boothapp.domain import file_endings
from boothapp.domain.progress import Progress
from boothapp.gui import seen_places
from boothapp.gui.backups.copies import unpacked
from boothapp.gui.backups.damaged_panel import DamagedPanel
from boothapp.gui.commands import Commands
from boothapp.gui.jobs import Jobs, Work
from boothapp.gui.messages import Messages
from boothapp.gui.preferences import Preferences
from boothapp.gui.shell import drops
from boothapp.gui.shell.button_keys import ButtonKeys
from boothapp.gui.shell.fair_picker import picked_fair
from boothapp.gui.shell.guide import Guide, guide_file
from boothapp.gui.shell.leaving import Leaving
from boothapp.gui.shell.mark import Mark
from boothapp.gui.shell.notices import BannerPlace
from boothapp.gui.shell.reading_order import go_to_next
from boothapp.gui.tokens import Role
from boothapp.gui.welcome import places
from boothapp.gui.welcome.cards import Cards
from boothapp.gui.welcome.new_fair_form import NewFair, NewFairForm
from boothapp.gui.widgets.plain import button, label, row
from boothapp.gui.widgets.work_row import WorkRow
from boothapp.gui.wording.errors import Explanation

CARDS, NEW_FAIR = "cards", "new"
_WIDEST = 1020  # pixels of the column in the middle
_SMALLEST = (1180, 600)


class WelcomeWindow(QMainWindow):
    """Three ways to begin, the fairs opened last; one piece of work at a time, with its progress below."""

    closed = Signal()
    fair_wanted = Signal(object)  # Path
    list_wanted = Signal(object, object)  # Path of a fair, Path of a list to import into it
    restore_wanted = Signal(object, object)  # Path of a backup, Path of the damaged fair it came from

    def __init__(self, preferences: Preferences, jobs: Jobs, part: str = CARDS) -> None:
        super().__init__()
        self.setObjectName("welcome")
        self._jobs = jobs
        self.commands = Commands(self)
        self.messages = Messages(self)
        self._connect_commands()
        self.cards = Cards(preferences, self.commands)
        self.form = NewFairForm()
        self.damaged = DamagedPanel(preferences.language)
        self._build()
        self._leaving = Leaving(jobs, self, self.messages)
        self._connect()
        self._drops = drops.Drops(self, self._meant, self._take_drop)
        self._button_keys = ButtonKeys(self)
        self.setMinimumSize(*_SMALLEST)
        self.setWindowTitle("boothapp")
        if part == NEW_FAIR:
            self.begin_fair(None)
        else:
            self.show_cards()

    def _connect_commands(self) -> None:
        on = self.commands.on
        on("fair.open", self._pick_fair)
        for new in ("new", "fair.new"):
            on(new, self._begin_new)
        on("keys", self._list_keys)
        on("quit", self.close)

    def _build(self) -> None:
        shell = QWidget()
        shell.setObjectName("shell")
        self.setCentralWidget(shell)
        outer = QVBoxLayout(shell)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.banners = BannerPlace(outer, self)
        middle = QWidget()
        middle.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(middle)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label("boothapp", Role.PAGE))
        words.addWidget(label(self.tr("Đơn vị, gian hàng, sản phẩm và danh mục in của một hội chợ."), tone="second"))
        head = row(Mark(44), 4)
        head.addLayout(words, 1)
        if file := guide_file():
            guide = button(self.tr("Hướng dẫn"), "book-2", "plain", "welcome.guide")
            guide.clicked.connect(lambda _checked=False: Guide(self, file).show())
            head.addWidget(guide, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.cards)
        self.stack.addWidget(self.form)
        self.stack.addWidget(self.damaged)
        column.addWidget(self.stack, 1)
        self.work = WorkRow("welcome.stop")
        column.addWidget(self.work)
        beside = row(None, None)
        beside.insertWidget(1, middle, 1000)
        outer.addLayout(beside, 1)

    def _connect(self) -> None:
        self.messages.banner_wanted.connect(self.banners.show_banner)
        self.cards.sample_wanted.connect(self.open_sample)
        self.cards.new_wanted.connect(self._begin_new)
        self.cards.list_wanted.connect(self._pick_list)
        self.cards.fair_wanted.connect(self.fair_wanted)
        self.form.wanted.connect(self._make_fair)
        self.form.given_up.connect(self.show_cards)
        self.damaged.wanted.connect(self.restore_wanted)
        self.damaged.given_up.connect(self.show_cards)

    def _list_keys(self) -> None:
        from boothapp.gui.shell.key_list import show_keys

        show_keys(self, self.commands, "")

    # ways to begin

    def show_cards(self) -> None:
        """Show the three ways and the fairs opened last."""
        self.stack.setCurrentWidget(self.cards)
        self.cards.begin()

    def _begin_new(self) -> None:
        """By keys: what is begun already goes on."""
        if not self.work.running and self.stack.currentWidget() is not self.form:
            self.begin_fair(None)

    def begin_fair(self, list_file: Path | None) -> None:
        """Ask for a new fair, with a list to import into it or without."""
        self.stack.setCurrentWidget(self.form)
        self.form.begin(list_file)

    def show_damaged(self, folder: Path, said: Explanation) -> None:
        """Show the backups of a fair that cannot be opened any more."""
        from boothapp.store import backups

        self.stack.setCurrentWidget(self.damaged)
        self.damaged.show_fair(folder, said, backups.listed(folder))

    def open_sample(self, place: Path | None = None) -> None:
        """Open the sample fair in a place, else where the user's documents are; it is made when it is not there."""
        folder = place / places.SAMPLE if place else places.sample_folder()
        if seen_places.has_database(folder):
            self.fair_wanted.emit(folder)
        else:
            self._start(
                self.tr("Đang tạo hội chợ mẫu…"), _make_sample, places.free(folder), elsewhere=self._sample_elsewhere
            )

    def _sample_elsewhere(self) -> None:
        """The user's documents take no sample fair: let the user say which place does."""
        title = self.tr("Chọn nơi lưu hội chợ mẫu")
        if chosen := QFileDialog.getExistingDirectory(self, title, str(places.documents())):
            self.open_sample(Path(chosen))

    def open_archive(self, archive: Path) -> None:
        """Make a fair of an archive, beside it, and open that."""
        self._start(
            self.tr("Đang mở {name}…").format(name=archive.name),
            partial(unpacked, archive),
            places.free(archive.with_suffix("")),
        )

    def _make_fair(self, wanted: NewFair) -> None:
        from boothapp.domain.fair import FairFacts
        from boothapp.tasks import new_fair

        with self.messages.reporting():
            new_fair.make(wanted.folder, FairFacts(**wanted.facts))
            if wanted.list_file:
                self.list_wanted.emit(wanted.folder, wanted.list_file)
            else:
                self.fair_wanted.emit(wanted.folder)

    def _pick_fair(self) -> None:
        if self.work.running:
            return
        if folder := picked_fair(self, places.sample_folder()):
            self.fair_wanted.emit(folder)

    def _pick_list(self) -> None:
        endings = file_endings.patterns(file_endings.LISTS)
        kinds = self.tr("Danh sách ({endings})").format(endings=endings)
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Chọn danh sách đăng ký"), str(places.documents()), kinds)
        if chosen:
            self.begin_fair(Path(chosen))

    def _meant(self, dropped: drops.Dropped) -> drops.Dropped | str:
        if self.work.running:
            return self.tr("Đang làm việc khác, thả lại sau")
        if dropped.kind == drops.PICTURES:
            return self.tr("Mở hội chợ trước rồi thả ảnh")
        if dropped.kind == drops.LISTS and len(dropped.files) > 1:
            return self.tr("Tạo hội chợ mới từ một danh sách, rồi nhập thêm các danh sách khác")
        return dropped

    def _take_drop(self, dropped: drops.Dropped) -> None:
        file = dropped.files[0]
        if dropped.kind == drops.FAIR:
            self.fair_wanted.emit(file)
        elif dropped.kind == drops.ARCHIVE:
            self.open_archive(file)
        else:
            self.begin_fair(file)

    # work

    def _start(self, title: str, work: Any, folder: Path, elsewhere: Callable[[], object] | None = None) -> None:
        failed = partial(self.messages.report, elsewhere=elsewhere)
        self.begin_work(title, partial(work, folder), done=self._made, failed=failed)

    def begin_work(self, title: str, work: Work, *, done: Any, failed: Any, stopped: Any = None) -> None:
        """Do a piece of work, as `Jobs.start` does, with its progress below; nothing else can be begun meanwhile."""
        self.banners.close_banner()
        self.stack.setEnabled(False)
        job = self._jobs.start(title, work, done, failed, stopped)
        job.finished.connect(self._ended)
        self.work.follow(job)

    def _made(self, folder: Path) -> None:
        self.fair_wanted.emit(folder)

    def _ended(self) -> None:
        self.stack.setEnabled(True)
        if self.stack.currentWidget() is self.cards:
            self.cards.begin()  # the focus went when they could not be used

    # window

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc arrives here when no control had a use for it: back to the cards, and what was typed is kept."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.banners.banner:
            self.banners.close_banner()
        elif not self.work.running and self.stack.currentWidget() is not self.cards:
            self.show_cards()

    def state(self) -> dict[str, Any]:
        """Return what was typed, for the window that takes this one's place."""
        return {"part": NEW_FAIR if self.stack.currentWidget() is self.form else CARDS, "form": self.form.state()}

    def restore(self, state: dict[str, Any]) -> None:
        """Take over what `state` gave."""
        self.form.restore(state["form"])
        if state["part"] == NEW_FAIR:
            self.stack.setCurrentWidget(self.form)

    def _close_soon(self) -> None:
        QTimer.singleShot(0, self, self.close)  # Qt ignores a close inside the event of a close

    def focusNextPrevChild(self, forward: bool) -> bool:
        return go_to_next(self, forward=forward)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._jobs.running:
            event.ignore()
            self._leaving.ask(self._close_soon)
            return
        self.closed.emit()
        super().closeEvent(event)


def _make_sample(folder: Path, progress: Progress) -> Path:
    from boothapp.tasks import sample_fair

    sample_fair.make(folder, progress=progress)
    return folder
