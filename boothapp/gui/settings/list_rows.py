"""A list of the fair on the screen: a line an item, edited in place, added, removed and put in order."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from boothapp.gui import fonts
from boothapp.gui.settings.item_row import LOGO_WIDTH, TOOLS_WIDTH, ItemRow, ListKind
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.holds_typed import HoldsTyped
from boothapp.gui.widgets.plain import ElidedLabel, button, row
from boothapp.gui.wording.shortened import short
from boothapp.gui.wording.tables import table_word
from boothapp.gui.workplace import Workplace


class ListRows(QWidget, HoldsTyped):
    """All items of one list below the names of their columns."""

    def __init__(self, workplace: Workplace, kind: ListKind) -> None:
        super().__init__()
        self.workplace, self._kind = workplace, kind
        self.writable = workplace.document.fair.writable
        self.rows: list[ItemRow] = []
        self._known: frozenset[str] = frozenset()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._heads = self._built_heads()
        column.addWidget(self._heads)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        column.addLayout(self._list)
        self.add_button = button(kind.add_words, "plus", name=f"{kind.name}.add")
        self.add_button.setEnabled(self.writable)
        self.add_button.clicked.connect(self.add)
        column.addLayout(row(self.add_button, None))
        self.refresh()

    def _built_heads(self) -> QWidget:
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for shown in self._kind.columns:
            made = ElidedLabel(shown.words, Role.LABEL, tone="second")
            if shown.width:
                _fix_width(made, fonts.scaled(shown.width))
            line.addWidget(made, shown.stretch)
        if self._kind.note:
            made = ElidedLabel(self._kind.note_words, Role.LABEL, tone="second")
            _fix_width(made, fonts.scaled(self._kind.note_width))
            line.addWidget(made)
        if self._kind.has_logos:
            made = ElidedLabel(self.tr("Logo"), Role.LABEL, tone="second")
            _fix_width(made, LOGO_WIDTH)
            line.addWidget(made)
        above_tools = QWidget()
        above_tools.setFixedWidth(TOOLS_WIDTH)
        line.addWidget(above_tools)
        heads = QWidget()
        heads.setLayout(line)
        return heads

    def has(self, item: Any) -> bool:
        """Say whether the fair has this item; a new line is not in it until it has a name."""
        return item.id in self._known

    def refresh(self) -> None:
        """Show what the fair has; lines that stay keep the cursor, new ones without a name stay below."""
        from boothapp.tasks import fair_lists

        items = fair_lists.items(self.workplace.document.fair, self._kind.cls)
        drafts = [made for made in self.rows if not self.has(made.item)]
        self._known = frozenset(item.id for item in items)
        made_before = {made.item.id: made for made in self.rows}
        wanted = [
            made_before.pop(item.id) if item.id in made_before else ItemRow(item, self._kind, self) for item in items
        ]
        for made, item in zip(wanted, items, strict=True):
            made.show_item(item)
        wanted += [made for made in drafts if made.item.id in made_before]
        gone = [made for made in self.rows if made not in wanted]
        for made in gone:
            self._list.removeWidget(made)
            made.hide()
            made.deleteLater()
        if wanted != self.rows:
            self._put_in_order(wanted)
        for place, made in enumerate(self.rows[: len(items)], 1):
            made.show_place(first=place == 1, last=place == len(items))
        self._heads.setVisible(bool(self.rows))

    def _put_in_order(self, wanted: list[ItemRow]) -> None:
        self.rows = wanted
        for place, made in enumerate(wanted):
            if self._list.indexOf(made) != place:
                self._list.insertWidget(place, made)

    def add(self) -> None:
        """Add an empty line and put the cursor into it; one that is there already is used."""
        next(iter(self._draft().lines.values())).setFocus()

    def _draft(self) -> ItemRow:
        draft = next((made for made in self.rows if not self.has(made.item)), None)
        if draft is None:
            draft = ItemRow(self._kind.new_item(), self._kind, self)
            draft.show_place(first=True, last=True)  # it has none in the fair yet
            self._put_in_order([*self.rows, draft])
            self._heads.setVisible(True)
            draft.show()
        return draft

    @property
    def typed(self) -> dict[str, dict[str, str]]:
        """By the id of an item the texts that could not be saved yet."""
        return {made.item.id: made.typed for made in self.rows if made.typed}

    @property
    def unsaved(self) -> str:
        """What could not be saved is kept with the state of the page, unless the disk takes nothing."""
        return table_word(self._kind.table) if self.workplace.document.failure and self.typed else ""

    def type_again(self, typed: Mapping[str, Mapping[str, str]]) -> None:
        """Put texts back that `typed` gave, with the reason why they are not saved; new lines become one again."""
        for id_, texts in typed.items():
            made = next((made for made in self.rows if made.item.id == id_), None) or self._draft()
            for field, text in texts.items():
                if field in made.lines:
                    made.lines[field].setText(str(text))
            made.save()

    def move_row(self, made: ItemRow, step: int) -> None:
        """Move a line of the fair up or down; the cursor stays in it."""
        from boothapp.tasks import fair_lists

        made.save()
        if self.has(made.item):
            with self.workplace.messages.reporting():
                fair_lists.move(self.workplace.document.fair, made.item, step)

    def remove_row(self, made: ItemRow) -> None:
        """Take a line away; the cursor goes to the one that follows."""
        from boothapp.tasks import fair_lists

        place = self.rows.index(made)
        with self.workplace.messages.reporting():
            if self.has(made.item):
                fair_lists.remove(self.workplace.document.fair, made.item)
                told = self.tr("Đã xóa {name}").format(name=short(fair_lists.name_of(made.item)))
                self.workplace.messages.toast(told, self.workplace.undo_offer())
            else:
                self.rows.remove(made)
                made.hide()
                made.deleteLater()
                self._heads.setVisible(bool(self.rows))
            if self.rows and made not in self.rows:
                next(iter(self.rows[min(place, len(self.rows) - 1)].lines.values())).setFocus()

    def save_all(self) -> None:
        """Write what stands in the lines."""
        for made in list(self.rows):
            made.save()


def _fix_width(head: QWidget, width: int) -> None:
    head.setFixedWidth(width)
    head.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
