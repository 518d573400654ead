"""The page "Tổng quan": the state of the fair in figures, what to do next, and the way to the usual work."""

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from boothapp.gui import fonts
from boothapp.gui.backups.last_copy import last_copy_words
from boothapp.gui.overview.figure_card import FigureCard
from boothapp.gui.overview.opening import opening_words
from boothapp.gui.overview.slip_bars import SlipBars
from boothapp.gui.overview.todo import Todo, todos
from boothapp.gui.overview.todo_list import TodoList
from boothapp.gui.page import Page
from boothapp.gui.page_table import is_page
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.flow import FlowLayout
from boothapp.gui.widgets.plain import ElidedLabel, action_button, button, card, chip, label, row, set_chip
from boothapp.gui.wording.measures import counted
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.store.figures import Figures

_GAP = 12
_HIGH_ENOUGH = 400  # pixels for the bars above the quick actions, more in large type
_NATIVE = QKeySequence.SequenceFormat.NativeText


def today() -> date:
    """The day of the clock on the wall; tests replace it."""
    return date.today()


class OverviewPage(Page):
    """Reads itself anew after every change while it is shown."""

    key = "overview"

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.check = self.document.check
        self._empty = False  # neither exhibitors nor products
        self.opening = chip("", "info")
        self.booths = FigureCard("overview.booths", self.tr("Gian đã xếp"))
        self.exhibitors = FigureCard("overview.exhibitors", self.tr("Đơn vị"))
        self.products = FigureCard("overview.products", self.tr("Sản phẩm đủ thông tin"))
        self.ready = FigureCard("overview.ready", self.tr("Sẵn sàng in danh mục"))
        self.list = TodoList(self._beginning(), (self._command("print", self.tr("Xuất danh mục"), "file-type-pdf"),))
        self.bars = SlipBars()
        self.last_copy = ElidedLabel("", Role.MUTED)
        self._intake = self._command("go.intake", self.tr("Tiếp nhận"), "forms", "primary")
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._build()
        self._connect()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(_GAP)
        column.addLayout(row(label(self.tr("Tổng quan"), Role.PAGE), None, self.opening))
        figures = QHBoxLayout()
        figures.setSpacing(_GAP)
        for shown in (self.booths, self.exhibitors, self.products, self.ready):
            figures.addWidget(shown, 1)
        column.addLayout(figures)
        below = QHBoxLayout()
        below.setSpacing(_GAP)
        below.addWidget(self._todo_card(), 3)
        right = QVBoxLayout()
        right.setSpacing(_GAP)
        self._slips = self._slip_card()
        right.addWidget(self._slips, 3)
        right.addWidget(self._action_card())
        right.addStretch()
        below.addLayout(right, 2)
        column.addLayout(below, 1)

    def _todo_card(self) -> QWidget:
        made, inside = card((16, 12, 16, 8))
        top: list[QWidget | None] = [label(self.tr("Việc cần làm"), Role.SECTION), None]
        if is_page("checks"):
            all_ = button(self.tr("Mở Kiểm tra"), "", "plain", "overview.checks")
            all_.clicked.connect(self.workplace.commands.action("go.checks").trigger)
            top.append(all_)
        inside.addLayout(row(*top))
        inside.addWidget(self.list, 1)
        return made

    def _slip_card(self) -> QWidget:
        made, inside = card((16, 12, 16, 12), 8)
        inside.addWidget(label(self.tr("Phiếu tiếp nhận 7 ngày"), Role.SECTION))
        inside.addWidget(self.bars, 1)
        return made

    def _action_card(self) -> QWidget:
        made, inside = card((16, 12, 16, 12), 12)
        inside.addWidget(label(self.tr("Thao tác nhanh"), Role.SECTION))
        keys = self.workplace.commands.action("go.intake").shortcut().toString(_NATIVE)
        self._intake.setText(f"{self._intake.text()}  {keys}")
        buttons = FlowLayout(spacing=8)
        for shown in (
            self._intake,
            self._command("import", self.tr("Nhập Excel"), "upload"),
            self._command("print", self.tr("Xuất danh mục"), "file-type-pdf"),
            self._command("backup.usb", self.tr("Sao lưu"), "database"),
        ):
            buttons.addWidget(shown)
        inside.addLayout(buttons)
        inside.addWidget(self.last_copy)
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        return made

    def _command(self, id_: str, words: str, icon: str, kind: str = "") -> QPushButton:
        return action_button(self.workplace.commands.action(id_), kind, words=words, icon_name=icon)

    def _beginning(self) -> tuple[QPushButton, ...]:
        return (
            self._command("go.intake", self.tr("Bắt đầu tiếp nhận"), "forms", "primary"),
            self._command("import", self.tr("Nhập từ Excel"), "upload"),
        )

    def _connect(self) -> None:
        self.check.watch(self)
        self.check.changed.connect(self._refresh_soon)
        self.document.changed.connect(self._refresh_soon)
        self.document.day_changed.connect(self._refresh_soon)
        self._soon.timeout.connect(self.refresh)
        self.list.wanted.connect(self.do)

    # what is shown

    def arrive(self, **arguments: Any) -> None:
        self._intake.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        self.check.look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._slips.setVisible(self.height() >= fonts.scaled(_HIGH_ENOUGH))

    def _refresh_soon(self) -> None:
        if self.isVisible():
            self._soon.start()

    def refresh(self) -> None:
        """Show the fair as it is now."""
        from boothapp.store import figures
        from boothapp.tasks import begun_draws

        if not self.document.is_open:
            return
        day = today()
        facts, read = self.document.fair.facts, figures.read(self.document.fair, day)
        set_chip(self.opening, *opening_words(facts, day))
        self._empty = not read.exhibitors and not read.products
        self._show_figures(read)
        self._show_ready()
        self.bars.show_days(read.slips)
        self.last_copy.setText(last_copy_words(read.copied_out, day))
        found = todos(read, self.check, day, begun_draws.current(self.document.fair))
        self.list.show_todos(found, empty=self._empty, known=self.check.known)

    def _show_figures(self, read: "Figures") -> None:
        free, without = read.booths - read.booths_given, read.exhibitors_without_booth
        words = self.tr("{count} gian còn trống").format(count=counted(free)) if free else self.tr("Đã xếp hết")
        if not read.booths:
            words = self.tr("Chưa có gian nào")
        self.booths.show_figure(_of(read.booths_given, read.booths), _share(read.booths_given, read.booths), words)
        words = self.tr("{count} chưa có gian").format(count=counted(without)) if without else self.tr("Đều đã có gian")
        if not read.exhibitors:
            words = self.tr("Chưa có đơn vị nào")
        placed = read.exhibitors - without
        self.exhibitors.show_figure(counted(read.exhibitors), _share(placed, read.exhibitors), words)
        lacking, whole = read.products_incomplete, read.products - read.products_incomplete
        words = self.tr("{count} thiếu ảnh hoặc giá").format(count=counted(lacking))
        if not lacking:
            words = self.tr("Đều đủ ảnh và giá")
        if not read.products:
            words = self.tr("Chưa có sản phẩm nào")
        self.products.show_figure(_of(whole, read.products), _share(whole, read.products), words)

    def _show_ready(self) -> None:
        percent, counts = self.check.ready_percent, self.check.counts()
        if percent is None:
            words = self.tr("Chưa kiểm tra được") if self.check.failure else self.tr("Đang kiểm tra…")
        elif self._empty:  # the facts of the fair alone would be most of what a catalog needs
            percent, words = None, self.tr("Chưa có đơn vị nào")
        elif counts["error"] or counts["warning"]:
            words = self.tr("{errors} lỗi, {warnings} cảnh báo")
            words = words.format(errors=counted(counts["error"]), warnings=counted(counts["warning"]))
        else:
            words = self.tr("Không còn lỗi")
        why = self.tr(
            "Danh mục cần {needed} thông tin của hội chợ, đơn vị và sản phẩm; {lacking} còn thiếu hoặc chưa đúng"
        )
        why = why.format(needed=counted(self.check.needed), lacking=counted(self.check.lacking))
        self.ready.setToolTip(why if percent is not None else "")
        self.ready.show_figure("–" if percent is None else f"{percent}%", percent or 0, words)

    def do(self, todo: Todo) -> None:
        """Lead to the cause of something to be done."""
        if todo.page:
            self.workplace.go(todo.page, **todo.arguments)
        if todo.command:
            self.workplace.commands.action(todo.command).trigger()


def _of(part: int, whole: int) -> str:
    return f"{counted(part)} / {counted(whole)}"


def _share(part: int, whole: int) -> int:
    return 100 * part // whole if whole else 0
