"""Two exhibitors side by side, to make them one, field by field."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from boothapp.gui import tooltips
from boothapp.gui.covered import covered
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.plain import ElidedLabel, button, label, line, row
from boothapp.gui.widgets.pop_over import PopOver
from boothapp.gui.widgets.pressed import Pressed
from boothapp.gui.widgets.scroll_column import ScrollColumn
from boothapp.gui.wording.fields import field_word
from boothapp.gui.wording.values import value_words
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.tasks.merge_exhibitors import MergedField


class _Choice(QWidget):
    """A field in which the two differ: the value to keep is chosen."""

    def __init__(self, found: "MergedField") -> None:
        super().__init__()
        self.field = found.field
        self._group = QButtonGroup(self)
        self._codes: dict[QRadioButton, str] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(4)
        column.addWidget(label(field_word(found.field), Role.LABEL))
        offered = [("kept", self._words(found, found.kept)), ("other", self._words(found, found.other))]
        if found.joinable:
            offered.append(("both", self.tr("Giữ cả hai")))
        for code, words in offered:
            made = QRadioButton()
            made.setObjectName(f"merge.{found.field}.{code}")
            made.setAccessibleName(f"{field_word(found.field)}: {words}")
            made.setToolTip(tooltips.plain(words))
            made.setChecked(code == found.choice)
            self._group.addButton(made)
            self._codes[made] = code
            column.addLayout(_beside(made, _ValueLabel(words, made)))

    def _words(self, found: "MergedField", value: object) -> str:
        return covered(value_words(found.field, str(value))) if value not in ("", None) else self.tr("(trống)")

    @property
    def choice(self) -> str:
        return next(code for made, code in self._codes.items() if made.isChecked())

    def choose(self, choice: str) -> None:
        """Choose as `choice` said; what is not offered any more changes nothing."""
        for made, code in self._codes.items():
            if code == choice:
                made.setChecked(True)


class _ValueLabel(Pressed, ElidedLabel):
    """The words of a choice; a click on them chooses it."""

    def __init__(self, words: str, choice: QRadioButton) -> None:
        super().__init__(words)
        self._choice = choice

    def press(self) -> None:
        self._choice.click()


def _beside(small: QWidget, wide: QWidget) -> QHBoxLayout:
    made = row(small, wide)
    made.setStretchFactor(wide, 1)
    return made


class MergePanel(QWidget, PopOver):
    """Fields that differ, each with a choice; all else of both is kept. Undo takes it back exactly."""

    settled = Signal(str, str)  # the two were made one, or told apart
    done = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._keep = self._other = ""
        self.choices: dict[str, _Choice] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 8, 12)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Gộp hai đơn vị"), Role.SECTION))
        self._why = label("", Role.MUTED, wrap=True)
        column.addWidget(self._why)
        self._names = (ElidedLabel("", Role.STRONG), ElidedLabel("", Role.STRONG))
        column.addLayout(_beside(label(self.tr("Giữ:"), Role.LABEL), self._names[0]))
        column.addLayout(_beside(label(self.tr("Gộp:"), Role.LABEL), self._names[1]))
        swap = button(self.tr("Đổi chỗ"), "refresh", "plain", "merge.swap")
        swap.clicked.connect(self._swap)
        column.addLayout(row(swap, None))
        column.addWidget(line())
        area = ScrollColumn(margins=(0, 0, 8, 0), spacing=4)
        self._fields = area.column
        column.addWidget(area, 1)
        self.merge_button = button(self.tr("Gộp"), "check", "primary", "merge.apply")
        self.merge_button.clicked.connect(self.apply)
        apart = button(self.tr("Không trùng"), name="merge.apart")
        apart.clicked.connect(self._tell_apart)
        back = button(self.tr("Thôi"), kind="plain", name="merge.back")
        back.clicked.connect(self.done)
        column.addLayout(row(self.merge_button, apart, back, None))

    def end(self) -> None:
        """Esc: leave everything as it is."""
        self.done.emit()

    def show_pair(self, keep: str, other: str) -> None:
        """Show what differs between two exhibitors."""
        self.go_on(keep, other, {})

    @property
    def begun(self) -> tuple[str, str, dict[str, str]]:
        """The two that are compared, and what is chosen in each field."""
        return self._keep, self._other, {field: made.choice for field, made in self.choices.items()}

    def go_on(self, keep: str, other: str, chosen: Mapping[str, str]) -> None:
        """Show what `begun` of the panel before gave."""
        self._keep, self._other = keep, other
        self._read(chosen)
        self.merge_button.setFocus()

    def refresh(self) -> None:
        """Read both again; what is chosen stays."""
        self._read(self.begun[2])

    def _read(self, chosen: Mapping[str, str]) -> None:
        """Read both; when one of them is gone there is nothing to compare."""
        from boothapp.store import exhibitor_lists
        from boothapp.tasks import merge_exhibitors

        fair = self._workplace.document.fair
        both = exhibitor_lists.rows(fair.db, [self._keep, self._other])
        if len(both) < 2:
            self.done.emit()
            return
        for shown, found in zip(self._names, both, strict=True):
            shown.setText(self.tr("{name} · {count} sản phẩm").format(name=found.name, count=found.products))
        for made in self.choices.values():
            self._fields.removeWidget(made)
            made.hide()
            made.deleteLater()
        self.choices = {one.field: _Choice(one) for one in merge_exhibitors.compare(fair, self._keep, self._other)}
        for place, made in enumerate(self.choices.values()):
            self._fields.insertWidget(place, made)
            made.choose(chosen.get(made.field, ""))
        same = self.tr("Hai bên không khác ô nào.")
        words = self.tr("Chọn giá trị giữ lại ở {count} ô khác nhau. Sản phẩm, ảnh, gian của cả hai đều được giữ.")
        self._why.setText(words.format(count=len(self.choices)) if self.choices else same)

    def _swap(self) -> None:
        self.show_pair(self._other, self._keep)

    def apply(self) -> None:
        """Make the two one."""
        from boothapp.tasks import merge_exhibitors

        keep, other, chosen = self.begun
        with self._workplace.messages.reporting():
            merge_exhibitors.merge(self._workplace.document.fair, keep, other, chosen)
            self._tell_settled(self.tr("Đã gộp hai đơn vị"), keep, other)

    def _tell_apart(self) -> None:
        from boothapp.tasks import duplicates

        with self._workplace.messages.reporting():
            keep, other = self._keep, self._other
            duplicates.tell_apart(self._workplace.document.fair, keep, other)
            self._tell_settled(self.tr("Đã ghi là hai đơn vị khác nhau"), keep, other)

    def _tell_settled(self, words: str, keep: str, other: str) -> None:
        undo = self._workplace.undo_offer()
        self._workplace.messages.toast(words, undo)
        self.settled.emit(keep, other)
        self.done.emit()
