"""A record edited in place beside its list: fields that save themselves, laid out by a kind of records."""

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from boothapp.gui import unsaved
from boothapp.gui.tokens import Role
from boothapp.gui.unsaved import Kept
from boothapp.gui.widgets.bound_field import BoundField
from boothapp.gui.widgets.fields import ChoiceBox, LineEdit, TextEdit
from boothapp.gui.widgets.history_list import HistoryList
from boothapp.gui.widgets.part_rows import PartRow
from boothapp.gui.widgets.plain import label
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.tasks.edit_records import Kind

_NARROWEST = 90  # pixels, of a field beside another


class RecordPanel(QWidget):
    """Shows one record; when there is none, what a kind of records put into `nothing`."""

    stayed = Signal(str)  # id of the record that the user did not leave

    kind: ClassVar["Kind"]
    numbers: ClassVar[frozenset[str]]  # fields written in digits of one width
    coded: ClassVar[frozenset[str]] = frozenset()  # fields whose box holds what the record holds, not its words

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self.workplace, self.document = workplace, workplace.document
        self.id = self._wanted = ""
        self.fields: dict[str, BoundField] = {}
        self.history = HistoryList(self.document)
        self.nothing = label("", Role.MUTED, wrap=True)
        self.nothing.setContentsMargins(12, 12, 12, 12)
        self._shown = QWidget()
        self.body = QVBoxLayout(self._shown)
        self.body.setContentsMargins(0, 0, 0, 0)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.nothing, 0, Qt.AlignmentFlag.AlignTop)
        page.addWidget(self._shown, 1)

    # fields

    def line(self, field: str, words: str, hint: str = "") -> BoundField:
        """Return a field of one line; `hint` is what it counts as while it is empty."""
        return self.field(field, words, LineEdit(f"{self.kind}.{field}", hint=hint, numbers=field in self.numbers))

    def text(self, field: str, words: str) -> BoundField:
        """Return a field of several lines."""
        return self.field(field, words, TextEdit(f"{self.kind}.{field}"))

    def field(self, field: str, words: str, control: LineEdit | TextEdit | ChoiceBox) -> BoundField:
        """Return a field of the record with its control."""
        made = self.fields[field] = BoundField(words, control, self.workplace, self.kind, field)
        return made

    # what is shown

    def show_record(self, id_: str) -> None:
        """Show a record; what stands in a field of the one before is saved first.

        When that cannot be saved the user is asked, a moment later: the list is still busy choosing.
        """
        self._wanted = id_
        if id_ == self.id or not self._keep()[0]:
            self._show(id_)
        else:
            QTimer.singleShot(0, self, self._ask)

    def _ask(self) -> None:
        if self._wanted == self.id:
            return
        if unsaved.all_kept(self.window(), self._keep):
            self._show(self._wanted)
        else:
            self._wanted = self.id
            self.stayed.emit(self.id)

    def _keep(self) -> Kept:
        """Save what was typed; return the names of what could not be saved, and why."""
        self.save()
        return unsaved.names_in(self) if self._shown.isVisibleTo(self) else (), self.document.failure

    def _show(self, id_: str) -> None:
        if id_ != self.id:
            self.begin()
        self.id = id_
        self.refresh()

    def refresh(self) -> None:
        """Read again what is shown."""
        from boothapp.store import records
        from boothapp.tasks import edit_records

        fair = self.document.fair
        found = records.get(fair.db, edit_records.CLASSES[self.kind], self.id) if self.id else None
        if found is not None and found.deleted_at:
            found = None
        self._shown.setVisible(found is not None)
        self.nothing.setVisible(found is None)
        if found is not None:
            texts = edit_records.cell_texts(fair, self.kind, [found.id], list(self.fields))[0]
            doubts = edit_records.doubts(fair, found, self.fields)
            for field, text in zip(self.fields, texts, strict=True):
                said = getattr(found, field) if field in self.coded else text
                self.fields[field].show_record(found.id, said, doubts.get(field))
            self.history.show_record(found.id)
        self.show_found(found)

    def begin(self) -> None:
        """Another record comes."""

    def show_found(self, found: Any) -> None:
        """Show what is no field of the record; None when there is none."""
        raise NotImplementedError

    def save(self) -> None:
        """Save what was typed and is not saved yet."""
        for field in self.fields.values():
            field.save()
        for part in self.findChildren(PartRow):
            part.save()


def pair(one: QWidget, other: QWidget) -> QWidget:
    """Return two fields beside each other, of one width."""
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(8)
    for place, part in enumerate((one, other)):
        grid.addWidget(part, 0, place, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(place, 1)
        grid.setColumnMinimumWidth(place, _NARROWEST)
    return made
