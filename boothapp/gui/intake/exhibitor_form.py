"""Section 1 of the slip: the exhibitor, with a second part that opens with Alt+↓."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from boothapp.domain.problems import Problem
from boothapp.domain.slip import EXHIBITOR_FIELDS, Slip
from boothapp.gui import icons
from boothapp.gui.intake.consent_row import ConsentRow
from boothapp.gui.intake.exhibitor_fields import made_fields
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.fields import ChoiceBox, Field
from boothapp.gui.widgets.plain import button, chip, keys_label, label, row
from boothapp.gui.wording.kinds import kind_choices
from boothapp.gui.wording.problems import problem_words

PINNABLE = ("place", "group", "booths_requested", "kind")  # what the next slip of a queue often shares
_COLUMNS = (13, 13, 13, 17)  # how the four columns share the width
_TOP = Qt.AlignmentFlag.AlignTop


class ExhibitorForm(QWidget):
    """Shows the exhibitor's part of a slip and gives it back as typed."""

    edited = Signal()
    left = Signal()
    name_left = Signal()

    def __init__(self, opening_day: date | None) -> None:
        super().__init__()
        self.pinned: set[str] = set()
        self._kept: dict[str, str] = {}  # by hand in fields that can be pinned; not what a known exhibitor has there
        self._slip = Slip()  # as it was shown
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.state = chip("", "info")
        self.another = button(self.tr("Là đơn vị khác"), kind="plain", name="intake.another")
        self.another.setProperty("dense", "true")
        self.another.setToolTip(self.tr("Giữ những gì đã gõ, nhận thành đơn vị mới"))
        self.state.hide()
        self.another.hide()
        self._hint = label(self.tr("Enter: ô tiếp  ·  Shift+Enter: ô trước"), Role.MUTED)
        column.addLayout(row(label(self.tr("1  Đơn vị"), Role.STRONG), self.state, self.another, None, self._hint))
        self.fields = made_fields(opening_day)
        for name, field in self.fields.items():
            field.edited.connect(self.edited)
            field.left.connect(self.name_left if name == "name" else self.left)
        self.fields["tax_id"].edited.connect(lambda: self.fields["phone"].demand(""))  # one of the two is enough
        self.kind = ChoiceBox("intake.kind", kind_choices())
        self.kind_field = Field(self.tr("Loại hình"), self.kind, keeps_room=False)
        self.kind.activated.connect(self._edited)
        column.addLayout(self._first_part())
        words = self.tr("Loại hình, địa chỉ, người liên hệ, đồng ý in thông tin liên hệ")
        self.opener = button(words, kind="opener", name="intake.more")
        self.opener.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # by keyboard Alt+↓, not a stop on the way of Tab
        self.opener.clicked.connect(self._opener_clicked)
        column.addLayout(row(self.opener, keys_label("Alt ↓"), None))
        self.more = self._second_part()
        column.addWidget(self.more)
        self.show_more(False)

    def _first_part(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for number, stretch in enumerate(_COLUMNS):
            grid.setColumnStretch(number, stretch)
            grid.setColumnMinimumWidth(number, 120)
        shown = self.fields
        grid.addWidget(shown["name"], 0, 0, 1, 2, _TOP)
        grid.addWidget(shown["tax_id"], 0, 2, _TOP)
        grid.addWidget(shown["phone"], 0, 3, _TOP)
        for number, name in enumerate(("place", "group", "booths_requested", "note")):
            grid.addWidget(shown[name], 1, number, _TOP)
        return grid

    def _second_part(self) -> QWidget:
        part = QWidget()
        grid = QGridLayout(part)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for number, stretch in enumerate(_COLUMNS):
            grid.setColumnStretch(number, stretch)
            grid.setColumnMinimumWidth(number, 120)
        grid.addWidget(self.kind_field, 0, 0, _TOP)
        for number, name in enumerate(("address", "contact", "email"), start=1):
            grid.addWidget(self.fields[name], 0, number, _TOP)
        grid.addWidget(self.fields["website"], 1, 0, _TOP)
        self.consent = ConsentRow()
        self.consent.edited.connect(self._edited)
        self.consent.setContentsMargins(0, self.fields["website"].above, 0, 0)  # in line with what is beside it
        grid.addWidget(self.consent, 1, 1, 1, 3, _TOP)
        return part

    # what is in it

    def show_slip(self, slip: Slip) -> None:
        """Show the exhibitor's part of a slip."""
        self._keep_pinned()
        self._slip = slip
        for name, field in self.fields.items():
            field.fill(getattr(slip, name), slip.prefilled.get(name, ""))
        self.kind.set_value(slip.kind)
        self.consent.show_slip(slip)
        self.state.setVisible(slip.known)
        self.another.setVisible(slip.known)
        self._hint.setVisible(not slip.known)  # there is no room for both in large type
        self.state.setText(self.tr("Đã có trong danh sách – sẽ cập nhật"))

    def into(self, slip: Slip) -> Slip:
        """Return the slip with what stands in the fields."""
        texts: dict[str, Any] = {name: self.fields[name].text for name in EXHIBITOR_FIELDS if name in self.fields}
        given, how, at = self.consent.given
        kind = str(self.kind.value())
        return replace(slip, **texts, kind=kind, consent=given, consent_how=how, consent_at=at)

    def order(self) -> list[QWidget]:
        """The controls in the order of Enter."""
        first = [self.fields[name].line for name in EXHIBITOR_FIELDS[:7]]
        second = [self.kind, *(self.fields[name].line for name in ("address", "contact", "email", "website"))]
        return [*first, *second, self.consent.tick, self.consent.how]

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show what stops the slip beside its fields."""
        for problem in problems:
            if problem.field in self.fields and problem.level != "warning":
                self.fields[problem.field].demand(problem_words(problem))

    def _edited(self) -> None:
        self.edited.emit()
        self.left.emit()

    # the second part and pins

    def open_more(self, opened: bool) -> None:
        """Open or close the second part; the focus goes into what was opened."""
        if not opened and "more" in self.pinned:
            return
        inside = self.more.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self.show_more(opened)
        if opened:
            self.kind.setFocus()
        elif inside:
            self.fields["name"].line.setFocus()

    def _opener_clicked(self) -> None:
        self.open_more(self.more.isHidden())

    def show_more(self, opened: bool) -> None:
        """Show or hide the second part."""
        self.more.setVisible(opened)
        self.opener.setIcon(icons.icon("chevron-up" if opened else "chevron-down", "text2"))

    def pin_focused(self) -> bool:
        """Pin or free the field that has the focus: its value stays for the next slip. Returns whether it could."""
        for name in PINNABLE:
            control = self.kind if name == "kind" else self.fields[name].line
            if control.hasFocus():
                self.pinned ^= {name}
                self._kept[name] = getattr(self.into(Slip()), name)
                if name == "kind":
                    self.pinned = (self.pinned | {"more"}) if "kind" in self.pinned else (self.pinned - {"more"})
                else:
                    self.fields[name].pin.setVisible(name in self.pinned)
                return True
        return False

    def pin(self, names: Sequence[str]) -> None:
        """Pin these fields."""
        self.pinned = {name for name in names if name in (*PINNABLE, "more")}
        for name in PINNABLE:
            if name in self.fields:
                self.fields[name].pin.setVisible(name in self.pinned)
        if "more" in self.pinned:
            self.show_more(True)

    def _keep_pinned(self) -> None:
        slip = self.into(self._slip)
        self._kept |= {
            name: getattr(slip, name)
            for name in PINNABLE
            if not slip.known or name not in self._kept or getattr(slip, name) != getattr(self._slip, name)
        }

    def pinned_values(self) -> dict[str, str]:
        """What the next slip begins with."""
        self._keep_pinned()
        return {name: self._kept[name] for name in PINNABLE if name in self.pinned}

    def with_pinned(self, slip: Slip) -> Slip:
        """Return a slip with what is pinned in fields that are empty."""
        kept: dict[str, Any] = {name: text for name, text in self.pinned_values().items() if not getattr(slip, name)}
        return replace(slip, **kept)
