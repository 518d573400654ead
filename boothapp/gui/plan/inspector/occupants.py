"""Who is in a booth: name, letter in a shared booth, what is printed on the fascia."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout, QWidget

from boothapp.gui.covered import covered
from boothapp.gui.plan.inspector.bound_line import BoundLine, labelled
from boothapp.gui.plan.plan_state import BoothState, Occupant
from boothapp.gui.plan.words import state_word
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.plain import card, chip, icon_button, label, row
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.domain.plan import Assignment


class _OccupantPart(QWidget):
    """One of those in a booth."""

    vacate_wanted = Signal(str)

    def __init__(self, workplace: Workplace, booth: BoothState, one: Occupant) -> None:
        super().__init__()
        self._workplace, self.assignment_id = workplace, one.assignment_id
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._name_row(booth, one))
        self.fascia = self.fascia_en = None
        if one.exhibitor_id:
            self.fascia = self._fascia("fascia", "fascia_name")
            self.fascia_en = self._fascia("fasciaEn", "fascia_name_en")
            column.addWidget(labelled(self.tr("Tên in trên bảng gian"), self.fascia))
            column.addWidget(self.fascia_en)
            self.fascia_en.setAccessibleName(self.tr("Tên tiếng Anh trên bảng gian"))

    def _name_row(self, booth: BoothState, one: Occupant) -> QFrame:
        """The whole name; of several in a booth the letter, the state and what is done with this one stand above it."""
        made, head = card((8, 4, 4, 8), 4)
        self._code = chip("")
        self._code.hide()
        self._name = label(covered(one.name) or self.tr("Chưa ghi giữ cho ai"), wrap=True)
        if len(booth.occupants) > 1:  # of one alone the state and the verbs are those of the booth
            state = label(state_word(one.status), Role.CAPTION, wrap=True)
            across = row(self._code, state, *self._verbs(booth, one), self._gone(one), spacing=4)
            across.setStretch(1, 1)
            head.addLayout(across)
            head.addWidget(self._name)
        else:
            across = row(self._code, self._name, self._gone(one), spacing=4)
            across.setStretch(1, 1)
            head.addLayout(across)
        return made

    def _verbs(self, booth: BoothState, one: Occupant) -> list[QToolButton]:
        """Confirm one of several, or take that back, and open its record."""
        if not one.exhibitor_id:
            return []
        confirmed = one.status == "confirmed"
        words = self.tr("Bỏ xác nhận {name}") if confirmed else self.tr("Xác nhận {name}")
        icon = "arrow-back-up" if confirmed else "circle-check"
        state = icon_button(icon, words.format(name=covered(one.name)), "plan.inspector.confirmOne", size=16, box=28)
        state.setEnabled(self._workplace.document.fair.writable)
        state.clicked.connect(lambda: self._confirm(booth.id, not confirmed))
        words = self.tr("Mở hồ sơ {name}").format(name=covered(one.name))
        record = icon_button("external-link", words, "plan.inspector.openOne", size=16, box=28)
        record.clicked.connect(lambda: self._workplace.go("exhibitors", id=one.exhibitor_id))
        return [state, record]

    def _gone(self, one: Occupant) -> QToolButton:
        words = self.tr("Bỏ gán {name}").format(name=covered(one.name))
        gone = icon_button("x", words, "plan.inspector.vacate", size=16, box=28)
        gone.setEnabled(self._workplace.document.fair.writable)
        gone.clicked.connect(lambda: self.vacate_wanted.emit(self.assignment_id))
        return gone

    def _confirm(self, booth_id: str, on: bool) -> None:
        from boothapp.tasks import booth_states

        change = booth_states.confirm if on else booth_states.unconfirm
        change(self._workplace.document.fair, [booth_id], only=self.assignment_id)

    def _fascia(self, name: str, column: str) -> BoundLine:
        from boothapp.tasks import booth_states

        fair = self._workplace.document.fair

        def write(of: str, text: str) -> None:
            booth_states.name_fascia(fair, of, **{column: text})

        return BoundLine(f"plan.inspector.{name}", self._workplace, write)

    def show_given(self, booth: BoothState, given: "Assignment") -> None:
        """Show the letter and the names on the fascia as the plan has them now."""
        self._code.setText(f"{booth.code}{given.slot}")
        self._code.setVisible(bool(given.slot))
        if self.fascia and self.fascia_en:
            self.fascia.show_value(given.id, given.fascia_name)
            self.fascia_en.show_value(given.id, given.fascia_name_en)
            self.fascia.show_hint(self._usual_name(given))
            self.fascia_en.setPlaceholderText(self.tr("Tiếng Anh"))

    def _usual_name(self, given: "Assignment") -> str:
        from boothapp.domain.exhibitor import Exhibitor
        from boothapp.domain.names import default_fascia_name
        from boothapp.store import records

        found = records.get(self._workplace.document.fair.db, Exhibitor, given.exhibitor_id or "")
        return (found.fascia_name or default_fascia_name(found.name, found.short_name)) if found else ""


class Occupants(QWidget):
    """All of those in a booth, in the order of their letters."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._shown: tuple[Occupant, ...] = ()
        self.parts: list[_OccupantPart] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._title = label(self.tr("Đơn vị"), Role.LABEL)
        self._column.addWidget(self._title)

    def show_booth(self, booth: BoothState) -> None:
        """Show who is in a booth; the parts of those who stay are not made anew, somebody may be typing there."""
        from boothapp.domain.plan import Assignment
        from boothapp.store import records

        if booth.occupants != self._shown:
            self._make(booth)
        db = self._workplace.document.fair.db
        for part in self.parts:
            if given := records.get(db, Assignment, part.assignment_id):
                part.show_given(booth, given)
        self.setVisible(bool(booth.occupants))

    def _make(self, booth: BoothState) -> None:
        for part in self.parts:
            part.hide()
            part.deleteLater()
        self._shown = booth.occupants
        self.parts = [_OccupantPart(self._workplace, booth, one) for one in booth.occupants]
        for part in self.parts:
            part.vacate_wanted.connect(lambda id_: self.vacate([id_]))
            self._column.addWidget(part)

    def vacate(self, assignment_ids: Sequence[str]) -> None:
        """Take the booth back from these."""
        from boothapp.tasks import assign_booths

        assign_booths.vacate(self._workplace.document.fair, assignment_ids)
