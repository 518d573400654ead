"""The list of pictures: chips that count, the table, the choice of a product beside it, progress below."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from boothapp.gui.document import Document
from boothapp.gui.photo_matching import photo_matching
from boothapp.gui.photo_matching.match_model import MatchModel
from boothapp.gui.photo_matching.match_row import LEVELS, OPEN, WORDS, MatchRow
from boothapp.gui.photo_matching.match_table import MatchTable
from boothapp.gui.photo_matching.product_choice import ProductChoice
from boothapp.gui.widgets.empty_state import EmptyState
from boothapp.gui.widgets.plain import button, chip_button, line, number_label, row


class MatchList(QWidget):
    """Shows a MatchModel and changes it as the user says."""

    stop_wanted = Signal()

    def __init__(self, model: MatchModel, document: Document) -> None:
        super().__init__()
        self.model, self._document = model, document
        self.table = MatchTable(model)
        self.choice = ProductChoice(self._find)
        self.chips = {code: self._chip(code) for code in ("", *LEVELS)}
        filters = row(*self.chips.values(), None)
        filters.setContentsMargins(16, 8, 16, 8)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addLayout(filters)
        left.addWidget(line())
        left.addWidget(self._views(), 1)
        left.addWidget(self._progress_row())
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addLayout(left, 1)
        across.addWidget(line("down"))
        across.addWidget(self.choice)
        self.table.chosen.connect(self._show_current)
        self.table.typed.connect(self.choice.begin_search)
        self.choice.chosen.connect(self._choose)
        model.counted.connect(self.count)

    def _views(self) -> QStackedWidget:
        """The table, or a sentence where a chip leaves nothing of it."""
        self.all_button = button(self.tr("Xem tất cả"), name="photos.showAll")
        self.all_button.clicked.connect(self._show_all)
        self._none = EmptyState("filter", self.all_button)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._none)
        return self._stack

    def _chip(self, code: str) -> QPushButton:
        made = chip_button("")
        made.setObjectName(f"photos.show.{code or 'all'}")
        made.setAutoExclusive(True)
        made.setChecked(not code)
        made.clicked.connect(partial(self._show_level, code))
        return made

    def _progress_row(self) -> QWidget:
        self.progress = QWidget()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Tiến độ"))
        self._said = number_label("")
        self.stop_button = button(self.tr("Hủy"), "x", name="photos.stop")
        self.stop_button.clicked.connect(self.stop_wanted)
        inside = row(self.bar, self._said, self.stop_button, spacing=8)
        inside.setContentsMargins(16, 8, 16, 8)
        self.progress.setLayout(inside)
        self.progress.hide()
        return self.progress

    def count(self) -> None:
        """Say on the chips how many rows there are."""
        counts = self.model.counts()
        self.chips[""].setText(self.tr("Tất cả {count}").format(count=len(self.model.rows)))
        for code in LEVELS:
            words = QCoreApplication.translate("Matches", WORDS[code])
            self.chips[code].setText(f"{words} {counts[code]}")
        if empty := self.model.rowCount() == 0 and bool(self.model.rows):
            words = QCoreApplication.translate("Matches", WORDS[self.model.level])
            self._none.say(self.tr("Không có ảnh nào ở mức “{level}”.").format(level=words))
        self._stack.setCurrentWidget(self._none if empty else self.table)

    def show_start(self) -> None:
        """Give the table the focus, with a current row."""
        self.table.choose(max(self.table.currentIndex().row(), 0))
        self.table.setFocus()

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the adding is; the list cannot be changed meanwhile."""
        if self.progress.isHidden():
            self.table.setEnabled(False)
            self.choice.setEnabled(False)
            self.progress.show()
            self.stop_button.setFocus()
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self._said.setText(self.tr("Đang thêm {done} / {total}").format(done=done, total=total) if total else "")

    def end_progress(self) -> None:
        """The list can be changed again."""
        self.table.setEnabled(True)
        self.choice.setEnabled(True)
        self.progress.hide()

    def show_level(self, code: str) -> None:
        """Show the pictures that a chip counts, "" all."""
        self.chips[code].setChecked(True)
        self.model.show_level(code)

    def _show_level(self, code: str, _checked: bool = False) -> None:
        self.model.show_level(code)
        self.table.choose(0)
        (self.table if self.model.rowCount() else self.all_button).setFocus()

    def _show_all(self) -> None:
        self.chips[""].setChecked(True)
        self._show_level("")

    def _show_current(self, number: int | None) -> None:
        self.choice.show_row(None if number is None else self.model.row(number))

    def _find(self, text: str, exhibitor_id: str) -> list[MatchRow]:
        return photo_matching.products(self._document.fair, text, exhibitor_id)

    def _choose(self, product: MatchRow) -> None:
        """Give the current picture a product and go on to the next one that has none."""
        number = self.table.currentIndex().row()
        if number < 0:
            return
        self.model.choose(number, product)
        following = range(number + 1, self.model.rowCount())
        self.table.choose(next((one for one in following if self.model.row(one).level == OPEN), number))
        self._show_current(self.table.currentIndex().row())
