"""The page that takes files into the fair: what is recognised, what will change, what became of it."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from boothapp.domain import file_endings
from boothapp.gui import tooltips
from boothapp.gui.imports import import_run
from boothapp.gui.imports.failed_view import FailedView
from boothapp.gui.imports.findings import Findings, to_send_back
from boothapp.gui.imports.import_run import ImportRun
from boothapp.gui.imports.left_out_rows import LeftOutRows
from boothapp.gui.imports.outcome import Outcome
from boothapp.gui.imports.recognised_panel import RecognisedPanel
from boothapp.gui.page import Page, PageHeader
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.empty_state import EmptyState
from boothapp.gui.widgets.plain import ElidedLabel, button, label, line, number_label
from boothapp.gui.wording.shortened import short_file_name
from boothapp.gui.workplace import Workplace

_BUSY = (import_run.READING, import_run.MATCHING, import_run.BACKING_UP, import_run.WRITING)


class ImportPage(Page):
    """One file after the other; each is one undo step, whole or not at all."""

    key = "import"

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._waiting: list[Path] = []
        self._all = 0
        self._build()
        self.run = ImportRun(workplace, self.stop_button, self)
        self.left_out = LeftOutRows(workplace, self.run, self)
        self._connect()
        self._show_state()

    # parts

    def _build(self) -> None:
        self.file_label = ElidedLabel("", Role.BODY, tone="second", cut=Qt.TextElideMode.ElideMiddle)
        self.file_label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.choose = button(self.tr("Chọn tệp khác"), "folder-open", name="import.choose")
        self.skip = button(self.tr("Bỏ qua tệp này"), name="import.pass")
        self.accept = button("", "check", "primary", "import.accept")
        header = PageHeader(self.tr("Nhập danh sách"))
        header.add_left(self.file_label)
        header.add_right(self.choose, self.skip, self.accept)
        self.recognised = RecognisedPanel()
        self.stack = QStackedWidget(self)
        self._list = QWidget(self.stack)
        self.findings = Findings(self.workplace, self._list)
        self.outcome = Outcome(self.workplace)
        self.failed = FailedView()
        for part in (self._start_view(), self._busy_view(), self._list_view(), self.failed):
            self.stack.addWidget(part)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(header)
        page.addWidget(self.stack, 1)

    def _start_view(self) -> QWidget:
        self.pick_button = button(self.tr("Chọn tệp"), "folder-open", "primary", "import.pick")
        view = EmptyState("file-spreadsheet", self.pick_button)
        view.say(self.tr("Kéo tệp Excel của tỉnh, đơn vị hoặc tệp lưu trữ .zip vào đây."))
        return view

    def _busy_view(self) -> QWidget:
        self.doing = label("", Role.SECTION)
        self.count = number_label("", Role.MUTED)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(360)
        self.bar.setAccessibleName(self.tr("Tiến độ"))
        self.stop_button = button(self.tr("Hủy"), "x", name="import.stop")
        view = QWidget()
        column = QVBoxLayout(view)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addStretch(2)
        for part in (self.doing, self.bar, self.count, self.stop_button):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        return view

    def _list_view(self) -> QWidget:
        view = self._list
        right = QVBoxLayout()
        right.setContentsMargins(12, 8, 12, 0)
        right.setSpacing(8)
        right.addWidget(self.outcome)
        right.addWidget(self.findings, 1)
        across = QHBoxLayout(view)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.recognised)
        across.addWidget(line("down"))
        across.addLayout(right, 1)
        return view

    def _connect(self) -> None:
        for made in (self.choose, self.pick_button, self.failed.other):
            made.clicked.connect(self.pick)
        self.accept.clicked.connect(self._accept)
        self.stop_button.clicked.connect(self.run.stop)
        self.failed.again.clicked.connect(self._read_again)
        for made in (self.failed.go_on, self.skip):
            made.clicked.connect(self._next)
        self.outcome.save_wanted.connect(self.left_out.pick)
        self.run.state_changed.connect(self._show_state)
        self.run.progressed.connect(self._show_progress)
        self.run.failed.connect(self._show_failure)
        self.run.stopped.connect(self._tell_stopped)
        self.run.written.connect(self._tell_written)
        self.run.overtaken.connect(self._tell_overtaken)
        self.run.replaced.connect(self._tell_replaced)

    # files

    def arrive(self, **arguments: Any) -> None:
        """`files` begins with these; `pick` lets the user choose some, unless one is being read or written."""
        files = [Path(file) for file in arguments.get("files") or ()]
        writing = self.run.state in (import_run.BACKING_UP, import_run.WRITING)
        if files and (writing or (self._waiting and self.run.state != import_run.IDLE)):
            self._join(files)
        elif files:
            self._take(files)
        else:
            self.run.refresh()
        if arguments.get("pick") and self.run.state not in _BUSY:
            self.pick()

    def pick(self) -> None:
        """Let the user choose files."""
        endings = file_endings.patterns((*file_endings.LISTS, *file_endings.ARCHIVES))
        kinds = self.tr("Danh sách và tệp lưu trữ ({endings})").format(endings=endings)
        preferences = self.workplace.preferences
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Chọn tệp để nhập"), preferences.folder("lists"), kinds)
        if names:
            preferences.chosen_from("lists", names[0])
            self._take([Path(name) for name in names])

    def _take(self, files: list[Path]) -> None:
        """Begin with these, in the place of the one that is shown; those that wait come after them."""
        self._waiting = [*files, *self._waiting]
        self._all = len(self._waiting)
        self._next()

    def _join(self, files: list[Path]) -> None:
        """Put these behind those that wait."""
        self._waiting += files
        self._all += len(files)
        self.file_label.setText(self._file_words())
        self.workplace.messages.toast(self.tr("Tệp xếp sau các tệp đang chờ: {count}").format(count=len(files)))

    def _next(self) -> None:
        if self._waiting:
            self.run.read(self._waiting.pop(0))

    def _read_again(self) -> None:
        self.run.read(self.run.file)

    def leave(self) -> None:
        """Writing is taken back: nobody would see it end."""
        if self.run.state == import_run.WRITING:
            self.run.stop()

    # another window

    @property
    def is_writing(self) -> bool:
        return self.run.state == import_run.WRITING

    def work(self) -> Any:
        found = self.run.found
        return (found, self._waiting, self._all) if found or self._waiting else None

    def take_up(self, work: Any) -> None:
        found, self._waiting, self._all = work
        if found:
            self.run.go_on_with(found)
        else:
            self._next()

    # what is shown

    def _show_state(self) -> None:
        state = self.run.state
        self.choose.setVisible(state in (import_run.SHOWN, import_run.WRITTEN))
        self.accept.setVisible(state in (import_run.SHOWN, import_run.WRITTEN))
        self.skip.hide()
        self.file_label.setText(self._file_words() if state != import_run.IDLE else "")
        if state in _BUSY:
            self._show_busy(state)
        elif state == import_run.SHOWN:
            self._show_plan()
        elif state == import_run.WRITTEN:
            self._show_result()
        else:
            self.stack.setCurrentIndex(0)

    def _file_words(self) -> str:
        name = short_file_name(self.run.file.name)
        if self._all < 2:
            return name
        number = self._all - len(self._waiting)
        return self.tr("{name} (tệp {number}/{all})").format(name=name, number=number, all=self._all)

    def _show_busy(self, state: int) -> None:
        doing = {
            import_run.READING: self.tr("Đang đọc {name}…"),
            import_run.MATCHING: self.tr("Đang so với hội chợ…"),
            import_run.BACKING_UP: self.tr("Đang sao lưu trước khi nhập…"),
            import_run.WRITING: self.tr("Đang ghi…"),
        }
        self.doing.setText(doing[state].replace("{name}", short_file_name(self.run.file.name)))
        self._show_progress(0, 0)
        self.stack.setCurrentIndex(1)
        self.stop_button.setFocus()

    def _show_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.count.setText(f"{done} / {total}" if total else "")

    def _show_plan(self) -> None:
        report, plan = self.run.report, self.run.plan
        assert report is not None
        changes = plan.changes if plan else ()
        self.recognised.show_list(self.run.listed)
        self.findings.show_report(report, changes)
        self.outcome.show_plan(report, self._to_send_back())
        brings = bool(plan.records) if plan else True
        self.skip.setVisible(brings and bool(self._waiting))
        self.skip.setToolTip(tooltips.plain(self._next_words()) if self._waiting else "")
        self.accept.setText(" " + (self.outcome.verb(report) if brings or not self._waiting else self._next_words()))
        self.accept.setEnabled((brings or bool(self._waiting)) and self.document.fair.writable)
        self.stack.setCurrentIndex(2)
        (self.accept if self.accept.isEnabled() else self.choose).setFocus()

    def _to_send_back(self) -> int:
        """How many rows somebody else has to put right."""
        return len(to_send_back(self.run.report.skipped)) if self.run.report and self.run.listed else 0

    def _show_result(self) -> None:
        report = self.run.report
        assert report is not None
        self.outcome.show_result(report, self._to_send_back())
        self.findings.show_questions(self.run.file.name)
        self.accept.setText(" " + (self._next_words() if self._waiting else self.tr("Xem các đơn vị")))
        self.accept.setEnabled(True)
        self.stack.setCurrentIndex(2)
        self.accept.setFocus()

    def _next_words(self) -> str:
        return self.tr("Tệp tiếp theo: {name}").format(name=short_file_name(self._waiting[0].name))

    def _past_it(self) -> str:
        """What leads on without the file that is shown, "" when no other waits."""
        words = self.tr("Bỏ qua, tới {name}")
        return words.format(name=short_file_name(self._waiting[0].name)) if self._waiting else ""

    def _show_failure(self, error: BaseException) -> None:
        self.file_label.setText(self._file_words())
        self.stack.setCurrentIndex(3)
        self.failed.show_error(error, self._past_it())

    def _tell_written(self) -> None:
        undo = self.workplace.undo_offer()
        self.workplace.messages.toast(self.tr("Đã nhập {name}").format(name=self.run.file.name), undo)

    def _tell_stopped(self) -> None:
        self.workplace.messages.toast(self.tr("Đã dừng, chưa nhập gì"))

    def _tell_overtaken(self) -> None:
        self.workplace.messages.toast(self.tr("Hội chợ vừa thay đổi, đang tính lại"))

    def _tell_replaced(self) -> None:
        self.workplace.messages.toast(self.tr("Tệp vừa thay đổi, đang đọc lại"))

    # what is done

    def _accept(self) -> None:
        if self.run.state == import_run.SHOWN and (self.run.plan is None or self.run.plan.records):
            self.run.write()
        elif self._waiting:
            self._next()
        else:
            ids = [one.id for one in self.run.plan.changes] if self.run.plan else None
            named = self.tr("Từ lần nhập {name}").format(name=short_file_name(self.run.file.name))
            self.workplace.go("exhibitors", **({"ids": ids, "named": named} if ids else {}))
