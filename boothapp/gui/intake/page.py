"""The page "Tiếp nhận": the slip, what was taken in last, and what this one may be a second time."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from boothapp.domain.slip import Slip
from boothapp.gui import kept_state
from boothapp.gui.intake.draft_keeper import DraftKeeper
from boothapp.gui.intake.exhibitor_fields import add_suggestions
from boothapp.gui.intake.exhibitor_form import ExhibitorForm
from boothapp.gui.intake.footer import Footer
from boothapp.gui.intake.known_exhibitors import KnownExhibitors
from boothapp.gui.intake.leaving import Leaving
from boothapp.gui.intake.own_undo import OwnUndo
from boothapp.gui.intake.photo_intake import PhotoIntake
from boothapp.gui.intake.product_paste import ProductPaste
from boothapp.gui.intake.product_rows import ProductRows
from boothapp.gui.intake.saving import Saving
from boothapp.gui.intake.side_panel import SidePanel
from boothapp.gui.intake.slip_actions import SlipActions, paste
from boothapp.gui.intake.slip_fields import SlipKeys
from boothapp.gui.intake.taken_back import TakenBack
from boothapp.gui.intake.taken_in import TakenIn
from boothapp.gui.page import Page, PageHeader
from boothapp.gui.widgets.plain import action_button, line
from boothapp.gui.widgets.scroll_column import ScrollColumn
from boothapp.gui.workplace import Workplace

_TABLES = frozenset({"exhibitors", "products", "photos", "contacts", "consents"})
_WIDEST = 1120  # pixels of the slip, on a wide screen


class IntakePage(Page):
    """One slip at a time; F9 saves it and begins the next."""

    key = "intake"

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._slip = Slip()
        self.form = ExhibitorForm(self.document.fair.facts.opening_day)
        self.rows = ProductRows(self.document.folder)
        self.side = SidePanel()
        self.footer = Footer(workplace.commands)
        self.draft = DraftKeeper(self.document, self.slip, lambda: self._would_be_lost, self)
        self.photos = PhotoIntake(workplace, self.rows, self)
        self.cells = ProductPaste(self.rows, workplace.messages, self.slip, self)
        self.saving = Saving(workplace, self.form, self.rows, self.slip, self)
        self.known = KnownExhibitors(workplace, self.form, self.side, self.slip, self)
        self.own_undo = OwnUndo(workplace, self.cells, self.rows, self.slip, self)
        self.slip_actions = SlipActions(self.form, self.rows, workplace.messages, self)
        self.leaving = Leaving(self.form, self.rows, workplace.messages, lambda: self._would_be_lost, self)
        self.taken_back = TakenBack(self.document, self.slip, lambda: self._would_be_lost, self)
        self.taken_in = TakenIn(self.document, self.side, self)
        self._enter = SlipKeys(self)
        self._build()
        self._connect()
        found = self.draft.found()
        self._came_back = found is not None and self.draft.can_keep  # until that is told
        self._begin(found or Slip())
        self.footer.watch(self.draft, lambda: self._would_be_lost)
        if self._slip.known:
            self._read_again()  # the fair may have changed since, or be another one from a backup
        self.taken_in.show()

    def _build(self) -> None:
        header = PageHeader(self.tr("Tiếp nhận"))
        header.add_left(self.taken_in.today)
        action = self.workplace.commands.action
        new = action_button(action("new"), words=self.tr("Phiếu mới"), icon_name="plus")
        new.setEnabled(self.document.fair.writable)
        paste = action_button(action("intake.paste_rows"), words=self.tr("Dán từ Excel"), icon_name="table")
        header.add_right(paste, new)
        page = QVBoxLayout(self)  # what is put in a pane that has its place is dressed once
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(header)
        self._area = ScrollColumn(margins=(16, 8, 16, 12), widest=_WIDEST)
        for pane in (self._area, self.side, self.footer):
            pane.setProperty("pane", True)  # F6 goes from one to the next
        body = QHBoxLayout()
        body.setSpacing(0)
        page.addLayout(body, 1)
        body.addWidget(self._area, 1)
        body.addWidget(line("down"))
        body.addWidget(self.side)
        self._area.fill((self.form, line(), self.rows))
        page.addWidget(line())
        page.addWidget(self.saving.strip)
        page.addWidget(self.footer)

    def _connect(self) -> None:
        add_suggestions(self.form.fields, self.document, self.form.edited.emit)
        for part in (self.form, self.rows):
            part.edited.connect(self._edited)
            part.left.connect(self.draft.keep)
        self.form.name_left.connect(self.draft.keep)
        self.rows.rows_changed.connect(self._rows_changed)
        self.rows.files_dropped.connect(self.photos.take_for)
        self.rows.removed.connect(self._row_removed)
        self.rows.editor.photos.clicked.connect(self.photos.pick)
        self._enter.last_passed.connect(self.rows.go_on)
        self._enter.product_left.connect(self.slip_actions.leave_product)
        self.form.another.clicked.connect(self._is_another)
        self.side.slip_chosen.connect(self.open_exhibitor)
        self.known.filled.connect(self._fill_known)
        self.known.told_apart.connect(self._tell_apart)
        self.slip_actions.pinned.connect(self.state_changed)
        self.taken_back.put_back.connect(self._fill_known)
        self.taken_back.saved_again.connect(self._next)
        self.draft.failed.connect(self.workplace.messages.report_unsaved)
        self.document.changed.connect(self._fair_changed)
        slots: dict[str, Callable[[], object]] = {
            "intake.save": self.save,
            "intake.next": self.save_and_next,
            "intake.drop": self.drop,
            "intake.add_row": self.rows.add,
            "intake.remove_row": self.rows.remove,
            "intake.row_up": lambda: self.rows.shift(-1),
            "intake.row_down": self.slip_actions.go_down,
            "intake.pin": self.slip_actions.pin,
            "intake.paste_photo": partial(paste, self.cells, self.photos),
            "intake.paste_rows": self.cells.paste,
            "intake.use_duplicate": self.known.use_likeliest,
            "intake.last": self._open_last,
        }
        writable = self.document.fair.writable
        for id_, slot in slots.items():
            self.workplace.commands.on(id_, slot, self).setEnabled(writable or id_ == "intake.last")
        self._area.setEnabled(writable)  # what is typed could never be kept

    # the slip

    def slip(self) -> Slip:
        """The slip as it stands."""
        return replace(self.form.into(self._slip), products=self.rows.rows)

    def _begin(self, slip: Slip) -> None:
        if slip.exhibitor_id != self._slip.exhibitor_id:
            self.cells.stop()
        self.cells.forget()
        self.own_undo.forget()
        self._slip = slip
        self.form.show_slip(slip)
        self.rows.show_rows(slip.products, self.rows.active.id)
        self.side.show_duplicates([])
        self.saving.forget()
        self._rows_changed()

    def _edited(self) -> None:
        self.draft.touch()
        self.known.look()
        self.rows.count()
        self.saving.strip.look()
        self.own_undo.forget()
        self.footer.look()

    def _rows_changed(self) -> None:
        self._enter.set_order(self.form.order(), self.rows.editor.order())
        self.draft.touch()

    def open_exhibitor(self, exhibitor_id: str) -> None:
        """Show an exhibitor of the fair on the slip, after asking when something typed would be lost."""
        self.leaving.for_known(self.save, partial(self._open, exhibitor_id))

    def _open(self, exhibitor_id: str) -> None:
        from boothapp.tasks import intake

        with self.workplace.messages.reporting():
            filled = intake.prefill(self.document.fair, exhibitor_id)
            self.photos.slip_left()
            self._begin(filled)
            self.form.fields["name"].focus()

    @property
    def _would_be_lost(self) -> bool:
        """Whether something on the slip is not in the fair."""
        again: dict[str, Any] = {} if self._slip.known else dict.fromkeys(self.form.pinned_values(), "")
        return replace(self.slip(), **again).is_touched or self.photos.for_slip > 0  # the next slip has those again

    def _fill_known(self, slip: Slip) -> None:
        self._begin(slip)
        self.draft.keep()
        self.form.fields["tax_id"].select()

    def _is_another(self) -> None:
        """The exhibitor that was recognised is not the one on the slip."""
        self._fill_known(self.form.with_pinned(self.slip().of_another()))

    def _tell_apart(self, exhibitor_id: str) -> None:
        self._slip = replace(self._slip, different_from=(*self._slip.different_from, exhibitor_id))
        self.draft.touch()
        self.known.look()

    # saving

    def save(self) -> bool:
        """Save the slip; it stays on the page. Returns whether it could be saved."""
        saved = self.saving.save(self.save)
        if saved is None:
            return False
        self._begin(saved.slip)
        self.photos.slip_saved()
        self.draft.keep()
        return True

    def save_and_next(self) -> None:
        """Save and begin the next slip with what is pinned; pictures still on their way go to what was saved."""
        slip = self.slip()
        if not self._would_be_lost and not slip.known:
            self.workplace.messages.toast(self.tr("Phiếu còn trống: chưa có gì để nhận."))
            self.form.fields["name"].line.setFocus()
        elif self.saving.save(self.save_and_next):
            self._next()
            self.photos.slip_saved()
            self.taken_back.saved(slip)

    def _next(self) -> None:
        self._begin(replace(Slip(), **self.form.pinned_values()))  # type: ignore[arg-type]
        if "more" not in self.form.pinned:
            self.form.show_more(False)
        self.draft.keep()
        self._area.ensureVisible(0, 0)
        self.form.fields["name"].line.setFocus()

    def drop(self) -> None:
        """Throw away what is on the slip, after asking when something would be lost."""
        self.leaving.to_drop(self._leave_slip)

    def _leave_slip(self) -> None:
        self.photos.slip_left()
        self._next()

    def _row_removed(self, name: str) -> None:
        words = self.tr("Đã bỏ sản phẩm {name}").format(name=name) if name else self.tr("Đã bỏ sản phẩm")
        self.workplace.messages.toast(words, (self.tr("Hoàn tác"), self.rows.bring_back))

    def undo(self) -> bool:
        return self.own_undo.take_back()

    def tells_before_undo(self) -> bool:
        return self.own_undo.tells()

    def _open_last(self) -> None:
        if self.side.recent:
            self.open_exhibitor(self.side.recent[0].exhibitor_id)

    # what is shown besides

    def _fair_changed(self, tables: frozenset[str]) -> None:
        if not tables & _TABLES:
            return
        self.taken_in.show()
        if self._slip.known and not self.saving.busy:
            self._read_again()

    def _read_again(self) -> None:
        """The exhibitor on the slip changed: what is typed stays."""
        self._begin(self.known.as_it_is_now())
        if self.isVisible():
            self.known.tell()

    # the page

    def arrive(self, **arguments: Any) -> None:
        """`id` opens an exhibitor of the fair on the slip, `new` is for one that is not there yet."""
        if arguments.get("id"):
            self.open_exhibitor(str(arguments["id"]))
        elif self._came_back and self._would_be_lost:
            self.leaving.came_back()
        elif not self.leaving.go_back():
            self.form.fields["name"].focus()
        self._came_back = False
        self.taken_in.show()  # the desk may be called otherwise now, or the day be another
        self.known.tell()
        self.known.look()  # a slip that came back may be somebody's too
        if arguments.get("new"):
            self.new_record()

    def leave(self) -> None:
        self.leaving.remember()
        self.known.stop()
        self.draft.keep()

    def search(self) -> None:
        self.form.fields["name"].focus()

    def new_record(self) -> None:
        self.leaving.for_another(self.save_and_next, self._leave_slip)

    def state(self) -> dict[str, Any]:
        return {"pinned": sorted(self.form.pinned), "product": self.rows.active.id}

    def restore(self, state: dict[str, Any]) -> None:
        self.form.pin(kept_state.texts(state.get("pinned")))
        self.rows.show_rows(self.rows.rows, kept_state.text(state.get("product")))
