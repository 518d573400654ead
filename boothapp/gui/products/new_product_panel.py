"""A new product: whose it is and what it is called; the rest is typed where it is shown."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from boothapp.domain.problems import ProblemsFound
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.fields import Field, LineEdit
from boothapp.gui.widgets.holds_typed import HoldsTyped
from boothapp.gui.widgets.plain import button, label, row
from boothapp.gui.widgets.pop_over import PopOver
from boothapp.gui.widgets.suggestions import Suggestions
from boothapp.gui.wording.problems import problem_words
from boothapp.gui.workplace import Workplace

_OFFERED = 8


class NewProductPanel(QWidget, PopOver, HoldsTyped):
    """Asks for the exhibitor, found by any part of its name, its telephone or its booth, and for the name."""

    goes_over = True
    added = Signal(str)  # id of the product
    done = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._exhibitor_id, self._exhibitor_name = "", ""
        self.exhibitor = LineEdit("products.new.exhibitor", hint=self.tr("Tên, điện thoại hoặc gian"))
        self.name = LineEdit("products.new.name")
        self._exhibitor = Field(self.tr("Đơn vị"), self.exhibitor, required=True, keeps_room=False)
        self._name = Field(self.tr("Tên sản phẩm"), self.name, required=True, keeps_room=False)
        self.suggestions = Suggestions(self.exhibitor, self._found)
        self.suggestions.chosen.connect(self._take)
        self.exhibitor.textEdited.connect(self._forget)
        self.exhibitor.returnPressed.connect(self.name.setFocus)
        self.name.returnPressed.connect(self.add)
        add = button(self.tr("Thêm sản phẩm"), "plus", "primary", "products.new.add")
        add.clicked.connect(self.add)
        back = button(self.tr("Thôi"), kind="plain", name="products.new.back")
        back.clicked.connect(self.done)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Sản phẩm mới"), Role.SECTION))
        column.addWidget(self._exhibitor)
        column.addWidget(self._name)
        column.addLayout(row(add, back, None))
        column.addStretch(1)

    def end(self) -> None:
        """Esc: leave everything as it is."""
        self.done.emit()

    @property
    def unsaved(self) -> str:
        return self.tr("Sản phẩm mới") if self.typed and self.name.text().strip() else ""

    @property
    def typed(self) -> tuple[str, str, str] | None:
        """Id and name of the exhibitor and the name of the product as they stand here, None while it is not asked."""
        if self.isHidden():  # not isVisible: another page may be shown
            return None
        return self._exhibitor_id, self.exhibitor.text(), self.name.text()

    def type_again(self, typed: tuple[str, str, str]) -> None:
        """Put in what `typed` of the panel before gave."""
        self._exhibitor_id, self._exhibitor_name, name = typed
        self.exhibitor.setText(self._exhibitor_name)
        self.name.setText(name)

    def begin(self, exhibitor_id: str) -> None:
        """Ask for a product, most likely of this exhibitor."""
        from boothapp.domain.exhibitor import Exhibitor
        from boothapp.store import records

        found = records.get(self._workplace.document.fair.db, Exhibitor, exhibitor_id) if exhibitor_id else None
        self._exhibitor_id, self._exhibitor_name = (found.id, found.name) if found else ("", "")
        self.exhibitor.setText(self._exhibitor_name)
        self.exhibitor.setCursorPosition(0)
        self.name.clear()
        self._exhibitor.set_problem("")
        self._name.set_problem("")
        (self.name if found else self.exhibitor).setFocus()

    def _found(self, typed: str) -> list[tuple[object, str]]:
        from boothapp.store import exhibitor_lists
        from boothapp.store.exhibitor_filter import ExhibitorFilter

        db = self._workplace.document.fair.db
        found = exhibitor_lists.rows(db, exhibitor_lists.ids(db, ExhibitorFilter(text=typed))[:_OFFERED])
        return [((one.id, one.name), " · ".join(filter(None, (one.name, *one.booths)))) for one in found]

    def _take(self, found: object) -> None:
        assert isinstance(found, tuple)
        self._exhibitor_id, self._exhibitor_name = found
        self.exhibitor.setText(self._exhibitor_name)
        self._exhibitor.set_problem("")
        self.name.setFocus()

    def _forget(self, typed: str) -> None:
        if typed != self._exhibitor_name:
            self._exhibitor_id = ""

    def _only_one(self) -> None:
        """Typing was not ended by choosing: one exhibitor that fits is meant."""
        if not self._exhibitor_id and len(found := self._found(self.exhibitor.text())) == 1:
            self._take(found[0][0])

    def add(self) -> None:
        """Add the product and show it."""
        from boothapp.tasks.add_product import add_product

        self._only_one()
        if not self._exhibitor_id:
            self._exhibitor.set_problem(self.tr("Chọn một đơn vị trong danh sách gợi ý"))
            self.exhibitor.setFocus()
            return
        try:
            id_ = add_product(self._workplace.document.fair, self._exhibitor_id, self.name.text())
        except ProblemsFound as error:
            self._name.set_problem(problem_words(error.problems[0]))
            self.name.setFocus()
            return
        self.added.emit(id_)
        self.done.emit()
