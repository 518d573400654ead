"""The page that brings many pictures to their products: guesses to look through, Enter takes the sure ones."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from boothapp.gui.jobs import Job
from boothapp.gui.messages import Message
from boothapp.gui.page import Page, PageHeader
from boothapp.gui.photo_matching import photo_matching
from boothapp.gui.photo_matching.match_list import MatchList
from boothapp.gui.photo_matching.match_model import MatchModel
from boothapp.gui.photo_matching.match_row import FAILED, MatchRow
from boothapp.gui.photo_matching.photo_taking import PhotoTaking, Taken
from boothapp.gui.widgets.empty_state import EmptyState
from boothapp.gui.widgets.picture_choice import chosen_folder, chosen_pictures
from boothapp.gui.widgets.plain import button, label, number_label
from boothapp.gui.wording.errors import explained
from boothapp.gui.workplace import Workplace

_START, _BUSY, _LIST = range(3)


class PhotosPage(Page):
    """Rows stay until their pictures are added or they are left out."""

    key = "photos"

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._paths: list[Path] = []
        self._job: Job | None = None
        self.model = MatchModel()
        self.list = MatchList(self.model, workplace.document)
        self.taking = PhotoTaking(workplace, self)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._build()
        self._connect()
        self._count()

    # parts

    def _build(self) -> None:
        header = PageHeader(self.tr("Ghép ảnh với sản phẩm"))
        self.add_folder = button(self.tr("Chọn thư mục"), "folder-open", name="photos.folder")
        self.add_files = button(self.tr("Chọn ảnh"), "photo-plus", name="photos.files")
        self.accept = button("", "check", "primary", "photos.accept")
        self.accept.setToolTip(self.tr("Enter"))
        header.add_right(self.add_folder, self.add_files, self.accept)
        self.stack = QStackedWidget()
        for part in (self._start_view(), self._busy_view(), self.list):
            self.stack.addWidget(part)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(header)
        page.addWidget(self.stack, 1)

    def _start_view(self) -> QWidget:
        self.pick_folder = button(self.tr("Chọn thư mục ảnh"), "folder-open", "primary", "photos.pickFolder")
        self.pick_files = button(self.tr("Chọn ảnh"), "photo-plus", name="photos.pickFiles")
        self._start = EmptyState("photo-plus", self.pick_folder, self.pick_files)
        self._start.say(self._start_words())
        return self._start

    def _start_words(self) -> str:
        return self.tr("Kéo thư mục ảnh vào đây. Tên như “A09_1.jpg” hoặc “Mật ong - phấn hoa.jpg” tự tìm ra sản phẩm.")

    def _busy_view(self) -> QWidget:
        self.stop_reading = button(self.tr("Hủy"), "x", name="photos.stopReading")
        self._found = number_label("")
        view = QWidget()
        column = QVBoxLayout(view)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addStretch(2)
        for part in (label(self.tr("Đang tìm ảnh và sản phẩm…")), self._found, self.stop_reading):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        return view

    def _connect(self) -> None:
        for made, slot in (
            (self.add_folder, self.choose_folder),
            (self.pick_folder, self.choose_folder),
            (self.add_files, self.choose_files),
            (self.pick_files, self.choose_files),
            (self.accept, self.take),
            (self.stop_reading, self._stop_reading),
        ):
            made.clicked.connect(slot)
        self._soon.timeout.connect(self._read)
        self.document.changed.connect(self._fair_changed)
        self.model.counted.connect(self._count)
        self.list.table.accepted.connect(self.take)
        self.list.table.removed.connect(self._leave_out)
        self.list.stop_wanted.connect(self.taking.stop)
        self.taking.progressed.connect(self.list.show_progress)
        self.taking.ended.connect(self._was_taken)
        self.taking.failed.connect(self._end_taking)
        self.workplace.jobs.changed.connect(self._show_found)

    # files

    def arrive(self, **arguments: Any) -> None:
        """`files` are pictures and folders of pictures; `pick` lets the user choose a folder when there are none."""
        if files := [Path(file) for file in arguments.get("files") or ()]:
            self._add(files)
        elif arguments.get("pick") and not self.model.rows and self._job is None:
            self.choose_folder()

    def leave(self) -> None:
        """Small pictures are read again when they are seen again."""
        self.list.table.pictures.stop()
        self.list.choice.pictures.stop()

    def search(self) -> None:
        if self.stack.currentIndex() == _LIST and self.list.choice.isEnabled():
            self.list.choice.begin_search()

    def choose_folder(self) -> None:
        """Let the user choose a folder of pictures."""
        if folder := chosen_folder(self, self.workplace.preferences):
            self._add([folder])

    def choose_files(self) -> None:
        """Let the user choose pictures."""
        if files := chosen_pictures(self, self.workplace.preferences):
            self._add(files)

    def _add(self, paths: list[Path]) -> None:
        """Look at files when the window has taken what was dropped: nothing is read before."""
        self._paths += paths
        self.stack.setCurrentIndex(_BUSY)
        if self._job is None:
            self._soon.start()

    def _read(self) -> None:
        from boothapp.tasks import match_photos

        paths, self._paths = self._paths, []
        targets = match_photos.read(self.document.fair)
        known = frozenset(one.file for one in self.model.rows)
        work = partial(photo_matching.match, paths, known, targets)
        title = self.tr("Đang ghép ảnh")
        self._job = self.workplace.jobs.start(title, work, self._was_read, self._not_read, self._was_stopped)

    def _stop_reading(self) -> None:
        if self._job:
            self._job.cancel()

    def _was_read(self, rows: list[MatchRow]) -> None:
        self._job = None
        known = {one.file for one in self.model.rows}
        new = [one for one in rows if one.file not in known]
        self.model.set_rows([*self.model.rows, *photo_matching.without_gone(self.document.fair, new)])
        if self._paths:
            self._soon.start()
            return
        if not self.model.rows:
            self._start.say(self.tr("Không có ảnh nào ở đó. Chọn thư mục khác hoặc chọn từng ảnh."))
        self._show_list()
        if unusable := sum(bool(one.error) for one in rows):
            words = self.tr("{count} tệp không mở được như ảnh; xem ở “Nên xem lại”").format(count=unusable)
            self.workplace.messages.toast(words)

    def _fair_changed(self, tables: frozenset[str]) -> None:
        """A product that a picture was for is removed, or the exhibitor with all of its: another is to be chosen."""
        if "products" in tables and self.model.rows:
            left = photo_matching.without_gone(self.document.fair, self.model.rows)
            if left != self.model.rows:
                number = self.list.table.currentIndex().row()
                self.model.set_rows(left)
                self.list.table.choose(min(number, self.model.rowCount() - 1))

    def _not_read(self, error: BaseException) -> None:
        self._was_stopped()
        self.workplace.messages.report(error)

    def _was_stopped(self) -> None:
        self._job, self._paths = None, []
        self._show_list()

    def _show_found(self) -> None:
        if self._job:
            self._found.setText(f"{self._job.done} / {self._job.total}" if self._job.total else "")

    # another window

    def work(self) -> Any:
        return (self.model.rows, self.model.level) if self.model.rows else None

    def take_up(self, work: Any) -> None:
        rows, level = work
        self.list.show_level(level)
        self.model.set_rows(rows)
        self._show_list()

    # the list

    def _show_list(self) -> None:
        self.stack.setCurrentIndex(_LIST if self.model.rows else _START)
        if self.model.rows:
            self.list.show_start()
        else:
            self.pick_folder.setFocus()

    def _count(self) -> None:
        ticked = len(self.model.ticked())
        self.accept.setText(" " + self.tr("Thêm {count} ảnh").format(count=ticked))
        self.accept.setEnabled(bool(ticked) and self.document.fair.writable and not self.taking.running)
        for made in (self.accept, self.add_folder, self.add_files):
            made.setVisible(bool(self.model.rows))

    def _leave_out(self, files: list[Path]) -> None:
        gone = set(files)
        number = self.list.table.currentIndex().row()
        self.model.set_rows(one for one in self.model.rows if one.file not in gone)
        self.list.table.choose(min(number, self.model.rowCount() - 1))
        if not self.model.rows:
            self._show_list()

    # into the fair

    def take(self) -> None:
        """Add the pictures of all ticked rows to their products."""
        if not self.accept.isEnabled():
            return
        self.taking.start(self.model.ticked())
        self.list.show_progress(0, 0)
        self._count()

    def _end_taking(self) -> None:
        self.list.end_progress()
        self._count()

    def _was_taken(self, taken: Taken) -> None:
        left = [_after(one, taken) for one in self.model.rows if one.file not in taken.done]
        self.model.set_rows(left)
        self._end_taking()
        self._show_list()
        self._tell(taken)

    def _tell(self, taken: Taken) -> None:
        undo = self.workplace.undo_offer()
        words = self.tr("Đã thêm {count} ảnh").format(count=taken.new)
        if taken.not_reached:
            words = self.tr("Đã thêm {count}, dừng {left}").format(count=taken.new, left=taken.not_reached)
        elif already := len(taken.done) - taken.new:
            words = self.tr("Đã thêm {count} ảnh, {already} ảnh đã có").format(count=taken.new, already=already)
        if taken.done or taken.not_reached:
            self.workplace.messages.toast(words, *([undo] if taken.new else []))
        if taken.failed:
            self._tell_failed(taken)

    def _tell_failed(self, taken: Taken) -> None:
        first, count = next(iter(taken.failed.values())), len(taken.failed)
        said = explained(first)
        what = said.what if count == 1 else self.tr("Không mở được {count} ảnh.").format(count=count)
        names = ", ".join(file.name for file in list(taken.failed)[:4])
        why = said.why if count == 1 else names + (self.tr(" và ảnh khác.") if count > 4 else ".")
        others = self.tr("Các ảnh còn lại đã được thêm.") if taken.done else ""
        skip = self.tr("Bỏ qua ảnh này") if count == 1 else self.tr("Bỏ qua các ảnh này")
        actions = (
            (self.tr("Chọn ảnh khác"), self.choose_files),
            (skip, partial(self._leave_out, list(taken.failed))),
        )
        self.workplace.messages.tell(Message(what, " ".join(filter(None, (why, others))), "warn", str(first), actions))


def _after(one: MatchRow, taken: Taken) -> MatchRow:
    """A row that stays: one whose picture could not be used says so."""
    error = taken.failed.get(one.file)
    return replace(one, level=FAILED, ticked=False, error=error) if error else one
