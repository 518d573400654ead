"""The section "Sao lưu": copies made, written to a stick, compared with the fair and restored."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFileDialog

from boothapp.gui.backups import copies
from boothapp.gui.backups.backup_list import BackupList
from boothapp.gui.backups.last_copy import last_copy_words
from boothapp.gui.backups.restore_panel import RestorePanel
from boothapp.gui.settings.section import Section
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.plain import button, label, line, row
from boothapp.gui.widgets.work_row import WorkRow
from boothapp.gui.workplace import Workplace
from boothapp.gui.written_file import open_path

if TYPE_CHECKING:
    from boothapp.store.backup_differences import Difference
    from boothapp.store.backups import Backup
    from boothapp.tasks.back_up import MadeBackup


class BackupSection(Section):
    """Copies inside the folder hold the data only; the one on a stick holds the photos too."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.set_title(
            self.tr("Sao lưu"),
            self.tr(
                "Dữ liệu được tự sao lưu trong thư mục hội chợ khi mở, khi đóng và mỗi giờ nếu có thay đổi. "
                "Bản ra USB gồm cả ảnh; nên làm cuối mỗi ngày."
            ),
        )
        self._compared: Backup | None = None
        self._place = Path()  # where the fair was to be copied last
        self._last_edit = 0  # in the history, when that copy was begun
        self._not_noted: Path | None = None  # a copy that an import under way keeps from being remembered
        self.now = button(self.tr("Sao lưu ngay"), "database", name="backup.now")
        self.stick = button(self.tr("Sao lưu ra USB…"), "device-usb", "primary", "backup.stick")
        self.work = WorkRow("backup.stop")
        self.last = label("", tone="second", wrap=True)
        self.last.setObjectName("backup.last")
        self.said = label("", wrap=True)
        self.said.setObjectName("backup.said")
        self.list = BackupList(workplace.preferences.language)
        self.look = button(self.tr("Xem sẽ thay đổi gì…"), "history", name="backup.look")
        self.panel = RestorePanel()
        self._build()
        self._connect()
        self._read()

    def _build(self) -> None:
        self.column.addLayout(row(self.now, self.stick, None))
        self.column.addWidget(self.last)
        self.column.addWidget(self.work)
        self.column.addWidget(self.said)
        self.said.hide()
        self.column.addSpacing(4)
        self.column.addWidget(line())
        self.column.addWidget(label(self.tr("Khôi phục từ bản sao lưu"), Role.SECTION))
        hint = self.tr(
            "Chọn một bản để xem nó khác hội chợ hiện nay thế nào, trước khi khôi phục. "
            "Tệp .zip trên USB: kéo thả vào cửa sổ để mở thành một hội chợ riêng."
        )
        self.column.addWidget(label(hint, tone="second", wrap=True))
        self.column.addWidget(self.list)
        self.column.addLayout(row(self.look, None))
        self.column.addWidget(self.panel)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self.now.clicked.connect(self._back_up)
        self.stick.clicked.connect(self._pick_place)
        self.look.clicked.connect(self._compare)
        self.list.opened.connect(self._compare)
        self.panel.wanted.connect(self.workplace.bring_back)
        self.panel.given_up.connect(self.panel.hide)
        self.list.itemSelectionChanged.connect(self.panel.hide)

    def arrive(self, **arguments: Any) -> None:
        self._read()
        part = arguments.get("part")
        if part == "usb":
            self.stick.setFocus()
        elif part == "restore":
            self.list.setFocus()

    def refresh(self, tables: frozenset[str]) -> None:
        self.panel.hide()  # it compared the fair as it was
        self._note()

    def _read(self) -> None:
        from boothapp.store import backups, outside_copies

        copy = outside_copies.last(self.document.fair.db)
        words = last_copy_words(copy, date.today())
        self.last.setText(f"{words} · {copy.file}" if copy else words)
        found = backups.listed(self.document.folder)
        self.list.show_backups(found)
        writable = self.document.fair.writable
        self.now.setEnabled(writable)
        self.look.setEnabled(writable and bool(found) and not self.work.running)
        self.stick.setEnabled(not self.work.running)

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.show()

    # copies

    def _back_up(self) -> None:
        self.now.setEnabled(False)
        self.workplace.back_up(self._backed_up, self._failed)

    def _backed_up(self, made: Path | None) -> None:
        self._read()
        self._say(
            self.tr("Đã sao lưu và kiểm tra bản sao.") if made else self.tr("Không có gì thay đổi từ bản mới nhất.")
        )

    def _failed(self, error: BaseException) -> None:
        self._read()
        self.workplace.messages.report(error)

    def _pick_place(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Chọn USB hoặc thư mục để sao lưu"), copies.likely_stick()
        )
        if chosen:
            self.copy_to(Path(chosen))

    def copy_to(self, place: Path) -> None:
        """Write the whole fair into a file of its own in this folder, and read it back."""
        from boothapp.store import outside_copies

        self._place, self._last_edit = place, outside_copies.newest_entry(self.document.fair)
        target = copies.name_for(self.document.folder, place, date.today())
        self.said.hide()
        self._start(
            self.tr("Đang sao lưu ra {place}").format(place=place.name or str(place)),
            partial(copies.whole_copy, self.document.folder, target),
            self._copied,
            self._not_copied,
        )

    def _start(self, title: str, work: Any, done: Any, failed: Any) -> None:
        job = self.workplace.jobs.start(title, work, done, failed, self._stopped)
        self.work.follow(job)
        job.finished.connect(self._read)
        self._read()

    def _not_copied(self, error: BaseException) -> None:
        self._read()
        self.workplace.messages.report(error, partial(self.copy_to, self._place), self._pick_place)

    def _copied(self, made: "MadeBackup") -> None:
        self._not_noted = made.file
        self._note()
        size = copies.size_text(made.file.stat().st_size, self.workplace.preferences.language)
        words = self.tr("Đã ghi và đọc lại đủ: {file} ({size}).").format(file=made.file, size=size)
        if made.lost:
            words += " " + self.tr("Thiếu {count} ảnh, vì tệp gốc của chúng đã mất.").format(count=len(made.lost))
        self._say(words)
        show = self.tr("Mở thư mục"), partial(open_path, made.file.parent)
        self.workplace.messages.toast(self.tr("Đã sao lưu ra {file}").format(file=made.file.name), show)

    def _note(self) -> None:
        """Let the fair know when it was copied and where to, as soon as no edit is under way."""
        from boothapp.store import outside_copies

        if self._not_noted and self.document.fair.writable:
            with self.workplace.messages.reporting():
                if outside_copies.remember(self.document.fair, self._not_noted, self._last_edit):
                    self._not_noted = None

    def _stopped(self) -> None:
        self._say(self.tr("Đã dừng; chưa ghi gì."))

    # restoring

    def _compare(self) -> None:
        self._compared = self.list.chosen
        if self._compared and not self.work.running and self.document.fair.writable:
            self.panel.hide()
            self.said.hide()
            work = partial(copies.differences, self.document.folder, self._compared.path)
            self._start(self.tr("Đang so sánh với bản sao lưu"), work, self._show_differences, self._failed)

    def _show_differences(self, found: "Sequence[Difference]") -> None:
        if self._compared:
            self.panel.show_differences(self._compared, found)
            self.bring_into_view(self.panel)
