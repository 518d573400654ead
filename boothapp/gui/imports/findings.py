"""What an import does and finds, in tabs: exhibitors, questions, what to look at again, what is left out."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from boothapp.gui.imports.question_column import QuestionColumn
from boothapp.gui.widgets.text_table import TextColumn, TextTable
from boothapp.gui.wording.fields import field_word
from boothapp.gui.wording.remarks import asked_words, column_word, place_words, remark_words
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.domain.registration import Remark
    from boothapp.tasks.import_changes import PlannedExhibitor
    from boothapp.tasks.import_report import ImportReport

EXHIBITORS, QUESTIONS, WARNINGS, LEFT_OUT = range(4)


class Findings(QWidget):
    """Four tabs; the second holds sentences before an import, and cards to answer after it."""

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._missed = 0  # rows that are not taken and that somebody may miss
        self.tabs = QTabBar()
        self.tabs.setObjectName("import.tabs")
        self.tabs.setAccessibleName(self.tr("Những gì tìm thấy"))
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.exhibitors = TextTable("import.exhibitors", self._of_exhibitors())
        where = TextColumn(self.tr("Ở đâu"), 170, place_words, lambda _: "text2")
        self.asked = TextTable("import.asked", [TextColumn(self.tr("Sẽ hỏi sau khi nhập"), 0, asked_words), where])
        self.warnings = TextTable("import.warnings", [TextColumn(self.tr("Cần xem lại"), 0, remark_words), where])
        self.left_out = TextTable("import.leftOut", [TextColumn(self.tr("Vì sao không nhập"), 0, remark_words), where])
        self.questions = QuestionColumn(workplace)
        self._questions = QStackedWidget()
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)
        parts: tuple[QWidget, ...] = (self.exhibitors, self._questions, self.warnings, self.left_out)
        for part in parts:
            self.tabs.addTab("")
            self._stack.addWidget(part)
        self._questions.addWidget(self.asked)
        self._questions.addWidget(self.questions)
        self.tabs.currentChanged.connect(self._stack.setCurrentIndex)
        self.questions.changed.connect(self._count)

    def show_report(self, report: "ImportReport", changes: "Sequence[PlannedExhibitor]") -> None:
        """Show what an import would do."""
        from boothapp.tasks.import_left_out import OF_NO_USE

        self.exhibitors.texts.show_rows(changes)
        self.asked.texts.show_rows(report.questions)
        self.warnings.texts.show_rows(report.warnings)
        told = sorted(report.skipped, key=lambda one: one.code in OF_NO_USE)  # rows of totals and the like last
        self.left_out.texts.show_rows(told)
        self._missed = sum(one.code not in OF_NO_USE for one in told)
        self._questions.setCurrentWidget(self.asked)
        self._count()
        self.tabs.setCurrentIndex(EXHIBITORS)

    def show_questions(self, file: str) -> None:
        """Let the questions that were written be answered."""
        self._questions.setCurrentWidget(self.questions)
        self.questions.show_file(file)
        if self.questions.count:
            self.tabs.setCurrentIndex(QUESTIONS)

    def _count(self) -> None:
        answering = self._questions.currentWidget() is self.questions
        counts = (
            (self.tr("Đơn vị"), len(self.exhibitors.texts.rows)),
            (self.tr("Câu hỏi"), self.questions.count if answering else len(self.asked.texts.rows)),
            (self.tr("Cần xem lại"), len(self.warnings.texts.rows)),
            (self.tr("Không nhập"), self._missed),
        )
        for tab, (words, count) in enumerate(counts):
            self.tabs.setTabText(tab, f"{words} {count}")

    def _of_exhibitors(self) -> list[TextColumn]:
        return [
            TextColumn(self.tr("Đơn vị"), 0, lambda row: str(row.name)),
            TextColumn(self.tr("Tỉnh"), 110, lambda row: str(row.province), lambda _: "text2"),
            TextColumn(self.tr("Thay đổi"), 180, self._change, lambda row: "tint_text" if row.is_new else ""),
            TextColumn(self.tr("Sản phẩm"), 120, self._products),
        ]

    def _change(self, row: "PlannedExhibitor") -> str:
        if row.is_new:
            return self.tr("Mới")
        names = ", ".join(dict.fromkeys(_field(field) for field in row.fields))
        return self.tr("Thêm {fields}").format(fields=names) if names else self.tr("Chỉ sản phẩm")

    def _products(self, row: "PlannedExhibitor") -> str:
        told = []
        if row.products_added:
            told.append(self.tr("{count} mới").format(count=row.products_added))
        if row.products_completed:
            told.append(self.tr("{count} bổ sung").format(count=row.products_completed))
        return ", ".join(told)


def _field(field: str) -> str:
    words = column_word(field) if field == "consent" else field_word(field)
    return words[:1].lower() + words[1:]


def to_send_back(skipped: "Sequence[Remark]") -> "dict[tuple[str, int], str]":
    """Return the rows that somebody else has to put right, each with all that is said about it."""
    from boothapp.tasks import import_left_out

    reasons: dict[tuple[str, int], str] = {}
    for remark in import_left_out.to_send_back(skipped):
        place = remark.sheet, remark.row
        reasons[place] = " ".join(filter(None, (reasons.get(place), remark_words(remark))))
    return reasons
