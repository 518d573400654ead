"""One field of many products set at once."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from boothapp.domain.problems import ProblemsFound
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.fields import ChoiceBox, Field, LineEdit
from boothapp.gui.widgets.plain import button, label, row
from boothapp.gui.wording.fields import field_word
from boothapp.gui.wording.problems import problem_words
from boothapp.gui.workplace import Workplace

_FIELDS = ("group", "unit", "display_only", "origin", "specification", "note")


class BulkPanel(QWidget):
    """Choose a field, give a value, write it into all; one undo step."""

    done = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._ids: list[str] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(10)
        self._title = label("", Role.SECTION, wrap=True)
        column.addWidget(self._title)
        self.field = ChoiceBox("products.bulk.field", [(field, field_word(field)) for field in _FIELDS])
        column.addWidget(Field(self.tr("Ô cần sửa"), self.field, keeps_room=False))
        self.line = LineEdit("products.bulk.value")
        self.groups = ChoiceBox("products.bulk.group", [])
        ways: list[tuple[object, str]] = [("x", self.tr("Chỉ trưng bày")), ("", self.tr("Bán tại gian"))]
        self.shown_only = ChoiceBox("products.bulk.display_only", ways)
        self._values = QStackedWidget()
        for made in (self.line, self.groups, self.shown_only):
            self._values.addWidget(made)
        self._value = Field(self.tr("Giá trị cho tất cả"), self._values)
        column.addWidget(self._value)
        self.field.currentIndexChanged.connect(self._show_control)
        self.line.returnPressed.connect(self.apply)
        apply = button(self.tr("Ghi cho tất cả"), "check", "primary", "products.bulk.apply")
        apply.clicked.connect(self.apply)
        back = button(self.tr("Thôi"), kind="plain", name="products.bulk.back")
        back.clicked.connect(self.done)
        column.addLayout(row(apply, back, None))
        column.addStretch(1)
        self._show_control()

    def show_records(self, ids: Sequence[str]) -> None:
        """Offer to change these."""
        from boothapp.domain.fair import ProductGroup
        from boothapp.store import records

        self._ids = list(ids)
        self._title.setText(self.tr("Sửa {count} sản phẩm").format(count=len(ids)))
        self.groups.clear()
        for group in records.where(self._workplace.document.fair.db, ProductGroup, order="position, id"):
            self.groups.addItem(group.name, group.name)
        self.groups.addItem(self.tr("Bỏ trống"), "")
        self.field.setFocus()

    def _show_control(self) -> None:
        chosen = {"group": self.groups, "display_only": self.shown_only}.get(str(self.field.value()), self.line)
        self._values.setCurrentWidget(chosen)
        self._values.setFixedHeight(chosen.sizeHint().height())
        self._value.set_problem("")

    def apply(self) -> None:
        """Write the value into all of them."""
        from boothapp.tasks import edit_records

        field, control = str(self.field.value()), self._values.currentWidget()
        text = str(control.value() or "") if isinstance(control, ChoiceBox) else self.line.text()
        try:
            changed = edit_records.set_all(self._workplace.document.fair, "products", self._ids, {field: text})
        except ProblemsFound as error:
            self._value.set_problem(problem_words(error.problems[0]))
            return
        undo = (self.tr("Hoàn tác"), self._workplace.commands.action("undo").trigger)
        self._workplace.messages.toast(self.tr("Đã sửa {count} sản phẩm").format(count=changed.count), undo)
        self.done.emit()
