"""Saving the slip: what stops it is shown beside its field and above the buttons, what is doubtful is asked once."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from boothapp.domain.problems import Problem, ProblemsFound
from boothapp.domain.slip import Slip
from boothapp.domain.text import clean
from boothapp.gui.intake.exhibitor_form import ExhibitorForm
from boothapp.gui.intake.product_rows import ProductRows
from boothapp.gui.intake.slip_fields import SlipField
from boothapp.gui.intake.summary_strip import SummaryStrip, ToRepair
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.tasks.intake import Saved

_ASKED = ("phone", "tax_id", "place")  # and the prices
_NO_PRICE = "price_not_understood"


class Saving(QObject):
    """Writes what `slip()` returns. Saying "save" a second time, with nothing changed, answers the question."""

    def __init__(
        self, workplace: Workplace, form: ExhibitorForm, rows: ProductRows, slip: Callable[[], Slip], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workplace, self._form, self._rows, self._slip = workplace, form, rows, slip
        self.strip = SummaryStrip()
        self.busy = False  # the fair changes by what is saved here
        self._asked: tuple[str, ...] = ()  # the slip and what of it somebody was asked about

    def save(self, again: Callable[[], object]) -> "Saved | None":
        """Write the slip; None when it cannot be, or something is asked first: `again` is done by the answer."""
        from boothapp.tasks import intake

        QGuiApplication.inputMethod().commit()
        slip = self._slip()
        if self.busy or self._asked_about_doubts(slip, again):
            return None
        self.busy = True
        saved = None
        try:
            with self._workplace.messages.reporting(again):  # a full disk: the slip stays as it is typed
                try:
                    saved = intake.save(self._workplace.document.fair, self._answered(slip))
                except ProblemsFound as error:
                    self._show(error.problems, slip, again)
        finally:
            self.busy = False
        if saved is None:
            return None
        self.forget()
        self._tell(saved)
        return saved

    def forget(self) -> None:
        """Another slip is shown: what was asked is over."""
        self._asked = ()
        self.strip.end()

    def _was_asked(self, slip: Slip) -> bool:
        """Whether the question about these very texts was asked; asks it from now on."""
        key = (slip.exhibitor_id, *(clean(getattr(slip, name)) for name in _ASKED), *_prices(slip))
        before, self._asked = self._asked, key
        return before == key

    def _asked_about_doubts(self, slip: Slip, again: Callable[[], object]) -> bool:
        """Ask once about what cannot be right as number, place or price; what the fair has already is no news."""
        wrong = self._wrong(slip)
        stopped = any(problem.level == "error" for problem in slip.problems())  # told first: saying yes would not do
        if not wrong or stopped or self._was_asked(slip):
            return False
        self.strip.show_fields(wrong)
        self.strip.ask("", self.tr("Lưu như đã gõ"), again)
        wrong[0].go()
        return True

    def _wrong(self, slip: Slip) -> list[ToRepair]:
        fields = [(name, self._form.fields[name]) for name in _ASKED]
        wrong = [field for name, field in fields if slip.touched(name) and field.is_wrong]
        for field in wrong:
            field.judge()
        prices = [
            found for row in slip.rows if row.touched("price") for found in row.problems() if found.code == _NO_PRICE
        ]
        return [*map(_of_field, wrong), *map(self._to_repair, prices)]

    def _answered(self, slip: Slip) -> Slip:
        """The slip with what a second "save" says."""
        if slip.without_phone or slip.phone.strip() or slip.tax_id.strip():
            return slip
        return replace(slip, without_phone=self._was_asked(slip))

    def _tell(self, saved: "Saved") -> None:
        words = self.tr("Đã lưu {name} · {count} sản phẩm").format(name=saved.slip.name, count=saved.products)
        self._workplace.messages.toast(words, self._workplace.undo_offer())

    def _show(self, problems: Sequence[Problem], slip: Slip, again: Callable[[], object]) -> None:
        self._form.show_problems(problems)
        self._rows.show_problems(problems)
        stops = [self._to_repair(problem) for problem in problems if problem.level != "confirm"]
        if stops:
            self._asked = ()
            found = [*stops, *self._wrong(slip)]
            self.strip.show_fields(found)
            found[0].go()
        else:
            verb = self.tr("Lưu không có điện thoại")
            self.strip.ask(self.tr("Chưa có điện thoại và mã số thuế."), verb, again)
            self._form.fields["phone"].focus()

    def _to_repair(self, problem: Problem) -> ToRepair:
        if field := self._form.fields.get(problem.field):
            return _of_field(field)
        row, _, name = problem.field.partition(".")
        words = self.tr("{field} (dòng {number})")
        shown = words.format(field=self._rows.editor.fields[name].words, number=self._rows.number(row))
        return ToRepair(shown, partial(self._rows.go_to, problem), partial(self._rows.is_wrong, problem))


def _of_field(field: SlipField) -> ToRepair:
    return ToRepair(field.words, field.focus, lambda: bool(field.problem))


def _prices(slip: Slip) -> tuple[str, ...]:
    return tuple(clean(row.price) for row in slip.rows)
