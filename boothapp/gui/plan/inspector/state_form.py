"""The state of booths: free, held, given, confirmed, declined or blocked, and what there is to say of it."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from boothapp.gui.plan.plan_state import BoothState, Occupant
from boothapp.gui.plan.words import confirmed_words, state_word
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.fields import ChoiceBox, Field, LineEdit
from boothapp.gui.widgets.plain import button, label
from boothapp.gui.widgets.suggestions import Suggestions
from boothapp.gui.workplace import Workplace

_MIXED = ""
_OFFERED = 6  # names


class StateForm(QWidget):
    """A choice; holding and blocking ask for whom, until when and why before they are done, in one undo step."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._booths: tuple[BoothState, ...] = ()
        self._asks = ""  # held | blocked: what is asked for and not done yet
        self.choice = ChoiceBox("plan.inspector.state", [])
        self.choice.setEnabled(workplace.document.fair.writable)
        self.choice.activated.connect(self._chosen)
        self.held_for = LineEdit("plan.inspector.heldFor")
        self._whom = ("", "")  # id and name of the exhibitor that was taken from what is offered
        self.known = Suggestions(self.held_for, self._waiting_like)
        self.known.chosen.connect(self._take_whom)
        self.until = LineEdit("plan.inspector.heldUntil", hint="31/12/2026", numbers=True)
        self.why = LineEdit("plan.inspector.blockedFor")
        self._fields = {
            "held": (Field(self.tr("Giữ cho"), self.held_for, keeps_room=False), self._until_field()),
            "blocked": (Field(self.tr("Lý do khóa"), self.why, keeps_room=False),),
        }
        self.told = label("", Role.MUTED, wrap=True)
        self.told.setObjectName("plan.inspector.stateTold")
        self.done = button("", name="plan.inspector.stateDone")
        self.done.clicked.connect(self._do)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Field(self.tr("Trạng thái"), self.choice, keeps_room=False))
        column.addWidget(self.told)
        for fields in self._fields.values():
            for field in fields:
                column.addWidget(field)
        column.addWidget(self.done)
        for line in (self.held_for, self.until, self.why):
            line.setReadOnly(not workplace.document.fair.writable)
            line.returnPressed.connect(self._do)

    def _until_field(self) -> Field:
        self._until = Field(self.tr("Giữ đến hết ngày"), self.until, keeps_room=False)
        return self._until

    def show_booths(self, booths: Sequence[BoothState]) -> None:
        """Show the state that all have; what is being typed for them stays."""
        same = [one.id for one in booths] == [one.id for one in self._booths]
        if same and tuple(booths) == self._booths:
            return
        before, self._booths = self._booths, tuple(booths)
        if not same or [one.state for one in before] != [one.state for one in booths]:
            self._asks = ""
        states = {one.state for one in booths}
        (state,) = states if len(states) == 1 else (_MIXED,)
        self.choice.clear()
        for value, words in self._offered(state):
            self.choice.addItem(words, value)
        self._show_state()
        self._show_fields()
        self._fill()

    def _offered(self, state: str) -> list[tuple[str, str]]:
        taken = [one for one in self._booths if one.occupants]
        blocked = [one for one in self._booths if one.state == "blocked"]
        found = []
        if state in (_MIXED, "conflict"):
            found.append((_MIXED, state_word(state) if state else self.tr("Nhiều trạng thái")))
        if not (taken and blocked):
            found.append(("free", state_word("free")))
        if not blocked:
            found.append(("held", state_word("held")))
        if any(given.exhibitor_id for one in taken for given in one.occupants):
            found += [("assigned", state_word("assigned")), ("confirmed", state_word("confirmed"))]
            if all(len(one.occupants) == 1 for one in taken):  # of several one declines, which the booth's menu offers
                found.append(("declined", self.tr("Đơn vị từ chối")))
        if not taken:
            found.append(("blocked", state_word("blocked")))
        return found

    def _show_state(self) -> None:
        """Let the choice say what is so."""
        states = {one.state for one in self._booths}
        (state,) = states if len(states) == 1 else (_MIXED,)
        self.choice.set_value(_MIXED if state == "conflict" else state)

    def _show_fields(self) -> None:
        """Show the lines of what is so, or of what is asked for."""
        shown = self._asks or self.choice.value()
        for state, fields in self._fields.items():
            for field in fields:
                field.setVisible(state == shown)
        words = {"held": self.tr("Giữ chỗ"), "blocked": self.tr("Khóa gian")} if self._asks else {}
        self.done.setText(words.get(str(shown), self.tr("Lưu")))
        self.done.setVisible(shown in self._fields and self._workplace.document.fair.writable)
        told = [self.tr("Chưa giữ chỗ: nhấn Enter để giữ.")] if self._asks == "held" else []
        if self._asks == "held" and (agreed := confirmed_words(*self._booths)):
            told += [agreed, self.tr("Giữ chỗ sẽ bỏ xác nhận này.")]
        self.told.setText(" ".join(told))
        self.told.setVisible(bool(told))

    def _fill(self) -> None:
        """Show for whom, until when and why, when it is the same everywhere."""
        from boothapp.domain.dates import format_day, parse_date
        from boothapp.store import plan_rows

        these = [one.assignment_id for booth in self._booths for one in booth.occupants]
        held = plan_rows.holds(self._workplace.document.fair.db, these)
        whom, days = {one for one, _ in held}, {one for _, one in held}
        reasons = {one.blocked_for for one in self._booths}
        self.held_for.setText(whom.pop() if len(whom) == 1 else "")
        day = parse_date(days.pop()) if len(days) == 1 else None
        self.until.setText(format_day(day) if day else "")
        self.why.setText(reasons.pop() if len(reasons) == 1 else "")
        self._until.set_problem("")

    def _chosen(self) -> None:
        """Do what needs no more words; else show the lines for them, and what is so until they are written."""
        chosen = str(self.choice.value())
        self._asks = ""
        confirmed = any(given.status == "confirmed" for one in self._booths for given in one.occupants)
        if chosen == "blocked" and any(one.state != "blocked" for one in self._booths):
            self._ask("blocked", self.why)
        elif chosen == "held" and any(one.state != "held" for one in self._booths) and (confirmed or not self._taken):
            self._ask("held", self.until if self._taken else self.held_for)
        else:
            self._show_fields()
            with self._workplace.messages.reporting():
                self._change_to(chosen)
                return
            shown, self._booths = self._booths, ()
            self.show_booths(shown)  # it was refused

    @property
    def _taken(self) -> bool:
        """Whether every booth is an exhibitor's."""
        return all(given.exhibitor_id for one in self._booths for given in _had(one))

    def _ask(self, state: str, first: LineEdit) -> None:
        self._asks = state if any(one.state != state for one in self._booths) else ""
        self._show_state()
        self._show_fields()
        first.setFocus()

    def ask_to_hold(self) -> None:
        """Show the lines for whom booths are held and until when, before they are held."""
        if self.choice.findData("held") >= 0:  # else one is blocked
            self._ask("held", self.until if self._taken else self.held_for)

    def _change_to(self, chosen: str) -> None:
        from boothapp.tasks import assign_booths, booth_states

        fair, ids = self._workplace.document.fair, [one.id for one in self._booths]
        if chosen == "held":
            booth_states.hold(fair, ids, "", by=fair.desk)
        elif chosen == "free" and any(one.state == "blocked" for one in self._booths):
            booth_states.unblock(fair, ids)
        elif chosen == "free":
            assign_booths.vacate(fair, [given.assignment_id for one in self._booths for given in one.occupants])
        elif chosen:
            verbs = {"assigned": booth_states.unconfirm, "declined": booth_states.decline}
            verbs.get(chosen, booth_states.confirm)(fair, ids)

    def _do(self) -> None:
        """Hold or block, or say otherwise for whom, until when or why."""
        from boothapp.tasks import booth_states, draw_plan

        fair, ids = self._workplace.document.fair, [one.id for one in self._booths]
        if not fair.writable:
            return
        if (self._asks or self.choice.value()) == "blocked":
            if all(one.state == "blocked" for one in self._booths):
                draw_plan.change_booths(fair, ids, blocked_for=self.why.text().strip())
            else:
                booth_states.block(fair, ids, self.why.text().strip())
        elif self._day_is_one():
            whom = self.held_for.text().strip()
            known = self._known(whom)
            booth_states.hold(fair, ids, "" if known else whom, until=self._day(), by=fair.desk, exhibitor_id=known)

    def _waiting_like(self, text: str) -> list[tuple[object, str]]:
        """Who waits for a booth and fits a text; nobody when the booths are somebody's already."""
        from boothapp.store import plan_rows
        from boothapp.tasks import waiting_exhibitors
        from boothapp.tasks.exhibitor_search import ExhibitorSearch

        fair = self._workplace.document.fair
        if any(one.occupants for one in self._booths):
            return []
        waiting = waiting_exhibitors.listed(fair)
        found = ExhibitorSearch(waiting, partial(plan_rows.known_by, fair.db)).found(text)[:_OFFERED]
        return [((one.id, one.name), f"{one.short} · {one.province}".rstrip(" ·")) for one, _ in found]

    def _known(self, name: str) -> str | None:
        """Return the id of who waits under this name, the one that was chosen of several; None for anybody else."""
        from boothapp.domain.text import fold
        from boothapp.tasks import waiting_exhibitors

        if not name or any(one.occupants for one in self._booths):
            return None
        if name == self._whom[1]:
            return self._whom[0]
        ids = [
            one.id for one in waiting_exhibitors.listed(self._workplace.document.fair) if fold(one.name) == fold(name)
        ]
        return ids[0] if len(ids) == 1 else None

    def _take_whom(self, whom: tuple[str, str]) -> None:
        self._whom = whom
        self.held_for.setText(whom[1])

    def _day(self) -> date | None:
        from boothapp.domain.dates import parse_date

        return parse_date(self.until.text())

    def _day_is_one(self) -> bool:
        day, problem = self._day(), ""
        if self.until.text().strip() and day is None:
            problem = self.tr("Ngày viết như 27/07/2026")
        elif day and day < date.today():
            problem = self.tr("Ngày này đã qua; viết hôm nay hoặc một ngày sau")
        self._until.set_problem(problem)
        return not problem


def _had(booth: BoothState) -> tuple[Occupant, ...]:
    """Who has a booth; of a free one nobody that has an id."""
    return booth.occupants or (Occupant("", None, "", ""),)
