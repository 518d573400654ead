"""The page "Kiểm tra": what is to be put right in the fair, by kind, with the way to each cause."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from boothapp.domain.catalog import Finding
from boothapp.domain.text import fold
from boothapp.gui import kept_state
from boothapp.gui.checks.findings_model import FindingsModel
from boothapp.gui.checks.findings_tree import FindingsTree
from boothapp.gui.checks.fixes import Fix
from boothapp.gui.checks.level_chips import LevelChips
from boothapp.gui.page import Page, PageHeader
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.empty_state import EmptyState
from boothapp.gui.widgets.filter_bar import SearchBox
from boothapp.gui.widgets.plain import ElidedLabel, action_button, button, label, line
from boothapp.gui.wording.errors import explained
from boothapp.gui.wording.findings import finding_title
from boothapp.gui.wording.measures import counted
from boothapp.gui.workplace import Workplace


class ChecksPage(Page):
    """Shows what the fair's check found, without what is ignored for this time."""

    key = "checks"

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.check = self.document.check
        self._takes_focus = False  # the table, as soon as there is something in it
        self.search_box = SearchBox("checks.search", self.tr("Tìm trong các việc"))
        self.chips = LevelChips()
        self.model = FindingsModel(self.check.subject, self)
        self.tree = FindingsTree(self.model)
        self.status = ElidedLabel("", Role.MUTED)
        self.footer = label("", Role.MUTED)
        self.fix_button = button(self.tr("Sửa"), "", "", "checks.fix")
        self.ignore_button = button(self.tr("Bỏ qua lần này"), "", "", "checks.ignore")
        self._build()
        self._connect()
        self.refresh()

    def _build(self) -> None:
        header = PageHeader(self.tr("Kiểm tra"))
        header.add_left(self.search_box)
        header.add_right(
            action_button(self._again(), words=self.tr("Kiểm tra lại"), icon_name="refresh"),
        )
        above = QHBoxLayout()
        above.setContentsMargins(16, 8, 16, 8)
        above.setSpacing(8)
        above.addWidget(self.chips)
        above.addWidget(self.status, 1)
        self._export = self._export_button()
        self._good = EmptyState("circle-check", self._export, colour="primary")
        self._nothing = EmptyState("filter", self._clear_button())
        self._waiting = EmptyState("shield-check")
        self._body = QStackedWidget()
        for shown in (self.tree, self._good, self._nothing, self._waiting):
            self._body.addWidget(shown)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(16, 4, 16, 4)
        foot.setSpacing(8)
        foot.addWidget(self.footer)
        foot.addStretch(1)
        for made in (self.ignore_button, self.fix_button):
            made.setProperty("dense", "true")
            foot.addWidget(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addLayout(above)
        column.addWidget(line())
        column.addWidget(self._body, 1)
        column.addWidget(line())
        column.addWidget(self._foot)

    def _again(self) -> Any:
        return self.workplace.commands.on("checks.again", self.check.again, self)

    def _export_button(self) -> QPushButton:
        action = self.workplace.commands.action("print")
        return action_button(action, "primary", words=self.tr("Xuất danh mục"), icon_name="file-type-pdf")

    def _clear_button(self) -> QPushButton:
        made = button(self.tr("Xóa lọc"), "x", "", "checks.clear")
        made.clicked.connect(self._show_all)
        return made

    def _connect(self) -> None:
        self.check.watch(self)
        self.check.changed.connect(self._check_changed)
        self.chips.changed.connect(self.refresh)
        self.search_box.wanted.connect(self.refresh)
        self.tree.fix_wanted.connect(self.fix)
        self.tree.ignore_wanted.connect(self.ignore)
        self.tree.selectionModel().selectionChanged.connect(self._show_buttons)
        self.tree.selectionModel().currentChanged.connect(self._show_buttons)
        self.fix_button.clicked.connect(self.tree.fix_current)
        self.ignore_button.clicked.connect(self.tree.ignore_selected)

    # what is shown

    def _check_changed(self) -> None:
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Show what the last check found, as the chips and the search say."""
        counts, ignored = self.check.counts(), len(self.check.ignored)
        self.chips.show_counts(counts, ignored)
        self.tree.set_ignoring(not self.chips.ignored)
        shown = self._shown()
        self.tree.show_findings(shown, some=self.chips.ignored or bool(self.search_box.text().strip()))
        self._body.setCurrentWidget(self._fitting(shown))
        if self._takes_focus and self.tree.isVisible():
            self._takes_focus = False
            self.tree.setFocus()
        self.status.setText(self._status_words())
        self._foot.setVisible(bool(shown))
        words = self._how_many(shown)
        if ignored and not self.chips.ignored:
            words += self.tr(" · {count} đã bỏ qua").format(count=counted(ignored))
        self.footer.setText(words)
        self._show_buttons()

    def _how_many(self, shown: Sequence[Finding]) -> str:
        """As the sidebar counts them, beside all that is listed."""
        pressing = sum(finding.level != "hint" for finding in shown)
        if self.chips.ignored or pressing in (0, len(shown)):
            return self.tr("{count} việc").format(count=counted(len(shown)))
        return self.tr("{count} việc, trong đó {pressing} lỗi và cảnh báo").format(
            count=counted(len(shown)), pressing=counted(pressing)
        )

    def _shown(self) -> Sequence[Finding]:
        pool = self.check.ignored if self.chips.ignored else self.check.open
        levels, wanted = self.chips.levels, fold(self.search_box.text()).split()
        chosen = [finding for finding in pool if not levels or finding.level in levels]
        if not wanted:
            return chosen
        titles = {code: fold(finding_title(code)) for code in {finding.code for finding in chosen}}
        told = ((finding, f"{titles[finding.code]} {self._searched(finding)}") for finding in chosen)
        return [finding for finding, text in told if all(word in text for word in wanted)]

    def _searched(self, finding: Finding) -> str:
        subject = self.check.subject(finding)
        told = fold(" ".join(self.model.what(finding)))
        return f"{subject.searched} {told}" if subject else told

    def _fitting(self, shown: Sequence[Finding]) -> QWidget:
        if shown:
            return self.tree
        if not self.check.known:
            words = self._status_words() or self.tr("Đang kiểm tra…")
            self._waiting.say(words)
            return self._waiting
        if self.search_box.text().strip() or self.chips.is_on:
            self._nothing.say(self.tr("Không có việc nào khớp bộ lọc."))
            return self._nothing
        self._good.say(self.tr("Không còn lỗi. Có thể xuất danh mục."))
        self._export.setVisible(self._export.isEnabled())
        return self._good

    def _status_words(self) -> str:
        if self.check.running:
            return self.tr("Đang kiểm tra…")
        if self.check.failure:
            return self.tr("Chưa kiểm tra được. {why}").format(why=explained(self.check.failure).what)
        return ""

    def _show_buttons(self) -> None:
        index = self.tree.currentIndex()
        done = self.model.fix(index)
        self.fix_button.setText(done.said() if done else self.tr("Sửa"))
        self.fix_button.setEnabled(done is not None and self._can(done))
        self.ignore_button.setText(self.tr("Nhắc lại") if self.chips.ignored else self.tr("Bỏ qua lần này"))
        self.ignore_button.setEnabled(self.tree.selectionModel().hasSelection())

    def _can(self, done: Fix) -> bool:
        return not done.booth_ids or self.document.fair.writable

    def _show_all(self) -> None:
        self.search_box.clear()
        self.chips.clear()
        self.refresh()

    # what is done

    def fix(self, done: Fix) -> None:
        """Lead to the cause, or put it right where one press is enough."""
        if done.page:
            self.workplace.go(done.page, **done.arguments)
        else:
            self._share(done.booth_ids)

    def _share(self, booth_ids: Sequence[str]) -> None:
        from boothapp.tasks import share_booths

        with self.workplace.messages.reporting():
            count = share_booths.share(self.document.fair, booth_ids)
            undo = self.workplace.undo_offer()
            self.workplace.messages.toast(self.tr("Đã đánh dấu {count} gian chung").format(count=counted(count)), undo)

    def ignore(self, findings: Sequence[Finding]) -> None:
        """Ignore findings for this time; those that are ignored already count again."""
        back = self.chips.ignored
        self.check.ignore(findings, yes=not back)
        if not back:
            undo = (self.tr("Hoàn tác"), lambda: self.check.ignore(findings, yes=False))
            self.workplace.messages.toast(self.tr("Đã bỏ qua {count} việc").format(count=counted(len(findings))), undo)

    # the page

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.check.look(all_=True)
        self.refresh()

    def arrive(self, **arguments: Any) -> None:
        """`level` shows only findings of that level."""
        if level := arguments.get("level"):
            self.search_box.clear()
            self.chips.choose([str(level)])
            self.refresh()
        self._takes_focus = not self.tree.isVisible()
        self.tree.setFocus()

    def search(self) -> None:
        self.search_box.setFocus()
        self.search_box.selectAll()

    def state(self) -> dict[str, Any]:
        return {
            "levels": sorted(self.chips.levels),
            "search": self.search_box.text(),
            "opened": self.tree.opened,
            "chosen": self.tree.chosen,
        }

    def restore(self, state: dict[str, Any]) -> None:
        self.chips.choose(kept_state.texts(state.get("levels")))
        self.search_box.setText(kept_state.text(state.get("search")))
        opened = kept_state.table(state.get("opened"))
        self.tree.opened = {code: bool(is_open) for code, is_open in opened.items()}
        self.tree.chosen = kept_state.texts(state.get("chosen"))
        self.refresh()
