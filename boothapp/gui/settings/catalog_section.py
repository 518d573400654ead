"""The section "Danh mục in": the printed catalog as a PDF."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout

from boothapp.domain.catalog import DESIGNS, LANGUAGES, PAPERS, CatalogOptions
from boothapp.domain.progress import Progress
from boothapp.gui import kept_state
from boothapp.gui.backups.copies import size_text
from boothapp.gui.seen_places import is_folder
from boothapp.gui.settings.section import Section
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.fields import ChoiceBox, Field
from boothapp.gui.widgets.plain import button, label, row, set_property
from boothapp.gui.widgets.work_row import WorkRow
from boothapp.gui.workplace import Workplace
from boothapp.gui.written_file import open_path

if TYPE_CHECKING:
    from boothapp.tasks.print_catalog import Printed

_WIDTH = 250  # pixels of a choice


class CatalogSection(Section):
    """Looks the fair over before it prints; errors stop it unless the user wants the book all the same."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.set_title(self.tr("Danh mục in"), self.tr("Xuất danh mục của hội chợ thành tệp PDF để in."))
        designs = dict(zip(DESIGNS, (self.tr("Hai cột"), self.tr("Danh sách"), self.tr("Nổi bật")), strict=True))
        papers = dict(zip(PAPERS, ("A5", "A4"), strict=True))
        words = self.tr("Tiếng Việt"), self.tr("Tiếng Anh"), self.tr("Song ngữ Việt – Anh")
        languages = dict(zip(LANGUAGES, words, strict=True))
        self.choices = {
            "design": ChoiceBox("catalog.design", list(designs.items())),
            "paper": ChoiceBox("catalog.paper", list(papers.items())),
            "language": ChoiceBox("catalog.language", list(languages.items())),
        }
        self._place = str(self.document.folder.absolute().parent)
        self._target = Path()
        self.export = button(self.tr("Xuất danh mục…"), "file-type-pdf", "primary", "catalog.export")
        self.work = WorkRow("catalog.stop")
        self._build()
        self.export.clicked.connect(self._pick_file)

    def _build(self) -> None:
        words = {"design": self.tr("Kiểu trình bày"), "paper": self.tr("Khổ giấy"), "language": self.tr("Ngôn ngữ")}
        fields = [Field(words[name], control) for name, control in self.choices.items()]
        for field in fields:
            field.setMaximumWidth(_WIDTH)
        self.column.addLayout(row(*fields, None, spacing=12))
        self.column.addLayout(row(self.export, None))
        self.column.addWidget(self.work)
        self._card = QFrame()
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(12, 12, 12, 12)
        inside.setSpacing(8)
        self.said = label("", Role.STRONG, wrap=True)
        self.counted = label("", wrap=True)
        inside.addWidget(self.said)
        inside.addWidget(self.counted)
        self.open_file = button(self.tr("Mở tệp"), "external-link", name="catalog.openFile")
        self.open_folder = button(self.tr("Mở thư mục"), "folder-open", name="catalog.openFolder")
        self.see = button(self.tr("Xem trong Kiểm tra"), "shield-check", name="catalog.see")
        self.anyway = button(self.tr("Vẫn xuất"), "", "danger", "catalog.anyway")
        self.open_file.clicked.connect(self._open_file)
        self.open_folder.clicked.connect(self._open_folder)
        self.see.clicked.connect(partial(self.workplace.go, "checks"))
        self.anyway.clicked.connect(self._print_anyway)
        inside.addLayout(row(self.open_file, self.open_folder, self.see, None, self.anyway))
        self.column.addWidget(self._card)
        self._card.hide()
        self.column.addStretch(1)
        self.offer_defaults("catalog.defaults")

    def arrive(self, **arguments: Any) -> None:
        self.export.setFocus()

    @property
    def options(self) -> CatalogOptions:
        """What is chosen."""
        return CatalogOptions(**{name: str(control.value()) for name, control in self.choices.items()})

    def restore_defaults(self) -> None:
        for name, control in self.choices.items():
            control.set_value(getattr(CatalogOptions(), name))

    # printing

    def _pick_file(self) -> None:
        usual = Path(self._place) / self.tr("Danh mục {fair}.pdf").format(fair=self.document.folder.absolute().name)
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Xuất danh mục"), str(usual), "PDF (*.pdf)")
        if chosen:
            target = Path(chosen)
            self.print_to(target if target.suffix.lower() == ".pdf" else target.with_name(f"{target.name}.pdf"))

    def print_to(self, target: Path, *, with_errors: bool = False) -> None:
        """Print the catalog to this file; with errors in it only if `with_errors`."""
        self._target, self._place = target, str(target.parent)
        self._card.hide()
        self.export.setEnabled(False)
        work = partial(_printed, self.document.folder, self.options, target, with_errors)
        title = self.tr("Đang xuất {file}").format(file=target.name)
        job = self.workplace.jobs.start(title, work, self._show, self._failed)
        self.work.follow(job)
        job.finished.connect(self._ended)

    def _ended(self) -> None:
        self.export.setEnabled(True)

    def _print_anyway(self) -> None:
        self.print_to(self._target, with_errors=True)

    def _show(self, printed: "Printed") -> None:
        """Say what became of the catalog."""
        result = printed.result
        if result:
            language = self.workplace.preferences.language
            self.said.setText(
                self.tr("Đã xuất {file}: {pages} trang, {size}, {seconds} giây.").format(
                    file=printed.file.name,
                    pages=result.pages,
                    size=size_text(result.bytes, language),
                    seconds=QLocale(language).toString(printed.seconds, "f", 1),
                )
            )
            opens = (self.tr("Mở tệp"), self._open_file), (self.tr("Mở thư mục"), self._open_folder)
            self.workplace.messages.toast(self.tr("Đã xuất {file}").format(file=printed.file.name), *opens)
        else:
            self.said.setText(self.tr("Chưa xuất: còn {count} lỗi sẽ in sai.").format(count=printed.count("error")))
        self.counted.setText(self._counts(printed))
        for made in (self.open_file, self.open_folder):
            made.setVisible(result is not None)
        self.anyway.setVisible(result is None)
        self.see.setVisible(bool(printed.findings))
        set_property(self._card, "card", "true" if result else "warn")
        self._card.show()

    def _counts(self, printed: "Printed") -> str:
        counts = {level: printed.count(level) for level in ("error", "warning", "hint")}
        if not any(counts.values()):
            return self.tr("Không có gì cần sửa.")
        words = self.tr("Kiểm tra trước khi in: {error} lỗi, {warning} cảnh báo, {hint} gợi ý.").format(**counts)
        if ignored := sum(map(self.document.check.is_ignored, printed.findings)):  # Kiểm tra does not count them
            words += " " + self.tr("Đã bỏ qua lần này: {count}.").format(count=ignored)
        return words

    def _failed(self, error: BaseException) -> None:
        self.workplace.messages.report(error, partial(self.print_to, self._target), self._pick_file)

    def _open_file(self) -> None:
        open_path(self._target)

    def _open_folder(self) -> None:
        open_path(self._target.parent)

    # state

    def state(self) -> dict[str, Any]:
        return {name: str(control.value()) for name, control in self.choices.items()} | {"place": self._place}

    def restore(self, state: dict[str, Any]) -> None:
        for name, control in self.choices.items():
            if control.findData(value := kept_state.text(state.get(name))) >= 0:
                control.set_value(value)
        if (place := kept_state.text(state.get("place"))) and is_folder(Path(place)):
            self._place = place


def _printed(folder: Path, options: CatalogOptions, target: Path, with_errors: bool, progress: Progress) -> "Printed":
    from boothapp.tasks import print_catalog

    return print_catalog.print_catalog(folder, options, target, progress, with_errors=with_errors)
