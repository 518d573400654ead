"""The list of exhibitors: filters above the table, below it what can be done with the selection."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QPushButton

from boothapp.domain.completeness import OF_EXHIBITOR
from boothapp.gui.exhibitors.columns import columns
from boothapp.gui.widgets.filter_bar import ChoiceMenu
from boothapp.gui.widgets.list_words import ListWords
from boothapp.gui.widgets.plain import action_button, button
from boothapp.gui.widgets.record_list import RecordList
from boothapp.gui.widgets.record_model import Column
from boothapp.gui.wording.kinds import KINDS, STATUSES, kind_word, status_word

if TYPE_CHECKING:
    from boothapp.store.exhibitor_filter import ExhibitorFilter

_QUESTIONS = "questions"  # the chip that is no lack


class ExhibitorList(RecordList):
    """Filtered by province, kind, status, what they lack and whether an import left questions."""

    kind = "exhibitors"
    lacks = OF_EXHIBITOR

    def list_words(self) -> ListWords:
        return ListWords(
            self.tr("Danh sách đơn vị"),
            self.tr("{count} đơn vị"),
            self.tr("Không có đơn vị khớp “{text}”."),
            self.tr("Không có đơn vị nào khớp bộ lọc."),
            self.tr("Chưa có đơn vị nào. Nhập từ Excel hoặc bắt đầu tiếp nhận."),
        )

    def filter_menus(self) -> dict[str, ChoiceMenu]:
        self.provinces = ChoiceMenu("exhibitors.province_filter", self.tr("Tỉnh"))
        self.kinds = ChoiceMenu("exhibitors.kind_filter", self.tr("Loại hình"))
        self.statuses = ChoiceMenu("exhibitors.status_filter", self.tr("Tình trạng"))
        return {"provinces": self.provinces, "kinds": self.kinds, "statuses": self.statuses}

    def filter_chips(self) -> dict[str, str]:
        return {_QUESTIONS: self.tr("Có câu hỏi")}

    def columns(self) -> list[Column]:
        return columns()

    def empty_state(self) -> tuple[str, list[QPushButton]]:
        intake = button(self.tr("Bắt đầu tiếp nhận"), "forms", "primary", "exhibitors.empty.intake")
        intake.clicked.connect(lambda: self.workplace.go("intake"))
        listed = action_button(self.commands.action("import"), words=self.tr("Nhập từ Excel"), icon_name="upload")
        return "building-store", [intake, listed]

    def foot_buttons(self) -> tuple[list[QPushButton], list[QPushButton]]:
        on = self.commands.action
        many = [
            action_button(on("exhibitors.set"), words=self.tr("Sửa…"), icon_name="edit"),
            action_button(on("exhibitors.merge"), words=self.tr("Gộp"), icon_name="users"),
            action_button(on("exhibitors.remove"), words=self.tr("Xóa"), icon_name="trash"),
        ]
        return many, [action_button(on("exhibitors.duplicates"), words=self.tr("Tìm đơn vị trùng"), icon_name="users")]

    def allow_commands(self, selected: int) -> None:
        super().allow_commands(selected)
        self.commands.action("exhibitors.merge").setEnabled(selected == 2)

    @property
    def store(self) -> Any:
        from boothapp.store import exhibitor_lists

        return exhibitor_lists

    def chosen_filter(self) -> "ExhibitorFilter":
        from boothapp.store.exhibitor_filter import ExhibitorFilter

        parts = self.filter_parts()
        asked = _QUESTIONS in parts["missing"]
        return ExhibitorFilter(**parts | {"missing": parts["missing"] - {_QUESTIONS}, "questions": asked})

    def show_counts(self, chosen: "ExhibitorFilter") -> None:
        db = self.document.fair.db
        counts, asked = self.store.counts(db, chosen), len(self.store.ids(db, replace(chosen, questions=True)))
        self.filters.show_counts(counts.missing | {_QUESTIONS: asked})
        names = {code: self._province_name(code) for code in {*counts.provinces, *self.provinces.chosen}}
        by_name = sorted(names.items(), key=lambda named: named[1])
        self.provinces.show_values((code, name, counts.provinces[code]) for code, name in by_name)
        for menu, words, codes, found in (
            (self.kinds, kind_word, KINDS, counts.kinds),
            (self.statuses, status_word, STATUSES, counts.statuses),
        ):
            menu.show_values((code, words(code), found[code]) for code in codes if found[code] or code in menu.chosen)

    def _province_name(self, code: str) -> str:
        from boothapp.domain import provinces

        on = self.document.fair.facts.opening_day
        return next((one.name for one in provinces.in_force(on) if one.code == code), self.tr("Chưa rõ tỉnh"))
