"""Section 1 of the slip: the exhibitor, with a second part that opens with Alt+↓."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from boothapp.domain.problems import Problem
from boothapp.domain.slip import EXHIBITOR_FIELDS, Slip
from boothapp.gui.intake.slip_fields import SlipField
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.fields import ChoiceBox, Field
from boothapp.gui.widgets.plain import ElidedLabel, chip, label, row
from boothapp.gui.widgets.suggestions import Suggestions
from boothapp.gui.wording.kinds import kind_choices
from boothapp.gui.wording.problems import problem_words

if TYPE_CHECKING:
    from boothapp.store.fair import Fair

PINNABLE = ("place", "group", "booths_requested", "kind")  # what the next slip of a queue often shares
_COLUMNS = (10, 10, 10, 14)  # how the four columns share the width
_TOP = Qt.AlignmentFlag.AlignTop


class ExhibitorForm(QWidget):
    """Shows the exhibitor's part of a slip and gives it back as typed."""

    edited = Signal()
    left = Signal()
    name_left = Signal()

    def __init__(self, opening_day: date | None) -> None:
        super().__init__()
        self._opening_day = opening_day
        self._consent_at = ""
        self._consent_before = ""
        self.pinned: set[str] = set()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.state = chip("", "info")
        self.state.hide()
        hint = label(self.tr("Enter: ô tiếp  ·  Shift+Enter: ô trước"), Role.MUTED)
        column.addLayout(row(label(self.tr("1  Đơn vị"), Role.STRONG), self.state, None, hint))
        self.fields = self._made_fields()
        self.kind = ChoiceBox("intake.kind", kind_choices())
        self.kind_field = Field(self.tr("Loại hình"), self.kind, keeps_room=False)
        self.kind.activated.connect(self._edited)
        column.addLayout(self._first_part())
        self.more = self._second_part()
        column.addWidget(self.more)
        self.more.hide()

    def _made_fields(self) -> dict[str, SlipField]:
        from boothapp.domain import places, typed_fields

        def phone(text: str) -> tuple[str, Problem | None]:
            read = typed_fields.phone(text)
            return read.shown, read.problem

        def tax(text: str) -> tuple[str, Problem | None]:
            read = typed_fields.tax_code(text)
            return read.shown, read.problem

        def place(text: str) -> tuple[str, Problem | None]:
            return text.strip(), places.read(text, self._opening_day).problem

        def booths(text: str) -> tuple[str, Problem | None]:
            read = typed_fields.booths(text)
            return read.shown, read.problem

        def email(text: str) -> tuple[str, Problem | None]:
            read = typed_fields.email(text)
            return read.shown, read.problem

        def website(text: str) -> tuple[str, Problem | None]:
            read = typed_fields.website(text)
            return read.shown, read.problem

        made = {
            "name": SlipField(self.tr("Tên đơn vị"), "intake.name", required=True),
            "tax_id": SlipField(self.tr("Mã số thuế / ĐKKD"), "intake.tax_id", tax),
            "phone": SlipField(self.tr("Điện thoại"), "intake.phone", phone, required=True),
            "place": SlipField(self.tr("Xã, phường / Tỉnh"), "intake.place", place),
            "group": SlipField(self.tr("Nhóm hàng"), "intake.group"),
            "booths_requested": SlipField(self.tr("Số gian xin"), "intake.booths", booths),
            "note": SlipField(self.tr("Ghi chú"), "intake.note"),
            "address": SlipField(self.tr("Số nhà, thôn, xóm"), "intake.address"),
            "contact": SlipField(self.tr("Người liên hệ"), "intake.contact"),
            "email": SlipField(self.tr("E-mail"), "intake.email", email),
            "website": SlipField(self.tr("Trang web"), "intake.website", website),
        }
        made["note"].line.setPlaceholderText(self.tr("Gần cổng, điện 3 pha…"))
        for name, field in made.items():
            field.edited.connect(self.edited)
            field.left.connect(self.name_left if name == "name" else self.left)
        return made

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
        grid.setContentsMargins(0, 2, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for number, stretch in enumerate(_COLUMNS):
            grid.setColumnStretch(number, stretch)
            grid.setColumnMinimumWidth(number, 120)
        grid.addWidget(self.kind_field, 0, 0, _TOP)
        for number, name in enumerate(("address", "contact", "email"), start=1):
            grid.addWidget(self.fields[name], 0, number, _TOP)
        grid.addWidget(self.fields["website"], 1, 0, _TOP)
        self.consent = QCheckBox(self.tr("Đơn vị đồng ý in thông tin liên hệ"))
        self.consent.setObjectName("intake.consent")
        self.consent.toggled.connect(self._consent_changed)
        self.how = ChoiceBox(
            "intake.consent_how",
            [(words, words) for words in (self.tr("Ký vào phiếu"), self.tr("Nói tại bàn"), self.tr("Qua điện thoại"))],
        )
        self.how.activated.connect(self._edited)
        self._when = ElidedLabel("", Role.MUTED)
        agreed = row(self.consent, self.how, spacing=12)
        agreed.addWidget(self._when, 1)
        grid.addLayout(agreed, 1, 1, 1, 3)
        return part

    # what is in it

    def show_slip(self, slip: Slip) -> None:
        """Show the exhibitor's part of a slip."""
        for name, field in self.fields.items():
            field.fill(getattr(slip, name), slip.prefilled.get(name, ""))
        self.kind.set_value(slip.kind)
        self._consent_at, self._consent_before = slip.consent_at, slip.prefilled.get("consent", "")
        self.consent.blockSignals(True)
        self.consent.setChecked(slip.consent)
        self.consent.blockSignals(False)
        if slip.consent_how and self.how.findData(slip.consent_how) < 0:
            self.how.addItem(slip.consent_how, slip.consent_how)
        self.how.set_value(slip.consent_how)
        self._show_consent()
        self.state.setVisible(slip.known)
        self.state.setText(self.tr("Đã có trong danh sách – sẽ cập nhật"))

    def into(self, slip: Slip) -> Slip:
        """Return the slip with what stands in the fields."""
        texts: dict[str, Any] = {name: self.fields[name].text for name in EXHIBITOR_FIELDS if name in self.fields}
        how = str(self.how.value()) if self.consent.isChecked() else ""
        return replace(
            slip,
            **texts,
            kind=str(self.kind.value()),
            consent=self.consent.isChecked(),
            consent_how=how,
            consent_at=self._consent_at if self.consent.isChecked() else "",
        )

    def order(self) -> list[QWidget]:
        """The controls in the order of Enter and Tab."""
        first = [self.fields[name].line for name in EXHIBITOR_FIELDS[:7]]
        second = [self.kind, *(self.fields[name].line for name in ("address", "contact", "email", "website"))]
        return [*first, *second, self.consent, self.how]

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show what stops the slip beside its fields."""
        for problem in problems:
            if problem.field in self.fields and problem.level != "warning":
                self.fields[problem.field].set_problem(problem_words(problem))

    def _edited(self) -> None:
        self.edited.emit()
        self.left.emit()

    def _consent_changed(self, ticked: bool) -> None:
        self._consent_at = datetime.now(UTC).isoformat(timespec="seconds") if ticked else ""
        self._show_consent()
        self._edited()

    def _show_consent(self) -> None:
        self.how.setEnabled(self.consent.isChecked())
        when = datetime.fromisoformat(self._consent_at).astimezone() if self._consent_at else None
        self._when.setText(self.tr("Ghi nhận {when}").format(when=f"{when:%d/%m/%Y %H:%M}") if when else "")

    # the second part and pins

    def open_more(self, opened: bool) -> None:
        """Open or close the second part; the focus goes into what was opened."""
        if not opened and "more" in self.pinned:
            return
        inside = self.more.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self.more.setVisible(opened)
        if opened:
            self.kind.setFocus()
        elif inside:
            self.fields["name"].line.setFocus()

    def pin_focused(self) -> bool:
        """Pin or free the field that has the focus: its value stays for the next slip. Returns whether it could."""
        for name in PINNABLE:
            control = self.kind if name == "kind" else self.fields[name].line
            if control.hasFocus():
                self.pinned ^= {name}
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

    def pinned_values(self) -> dict[str, str]:
        """What the next slip begins with."""
        slip = self.into(Slip())
        return {name: getattr(slip, name) for name in PINNABLE if name in self.pinned}


def add_suggestions(form: ExhibitorForm, fair: "Fair") -> None:
    """Offer provinces and product groups below their fields, found without marks."""
    from boothapp.domain import provinces
    from boothapp.domain.fair import ProductGroup
    from boothapp.domain.text import fold
    from boothapp.store import records

    places = [one.name for one in provinces.in_force(fair.facts.opening_day)]
    groups = [one.name for one in records.where(fair.db, ProductGroup, order="position, id")]

    def found_in(texts: Sequence[str], typed: str) -> Sequence[tuple[object, str]]:
        words = fold(typed)
        return [(text, text) for text in texts if words and words in fold(text)][:8]

    place, group = form.fields["place"].line, form.fields["group"].line

    def place_words(typed: str) -> Sequence[tuple[object, str]]:
        commune, comma, last = typed.rpartition(",")
        found = [text for _, text in found_in(places, last)]
        return [(f"{commune}{comma} {text}".strip(), str(text)) for text in found]

    for line, find in ((place, place_words), (group, lambda typed: found_in(groups, typed))):
        offered = Suggestions(line, find)
        offered.chosen.connect(line.setText)
        offered.chosen.connect(form.edited)
