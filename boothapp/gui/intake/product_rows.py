"""Section 2 of the slip: its products, one of them active."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from boothapp.domain.problems import Problem
from boothapp.domain.slip import SlipPhoto, SlipProduct
from boothapp.gui.intake.product_card import ProductCard, mark_wrong
from boothapp.gui.intake.product_editor import ProductEditor
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.plain import chip, keys_label, label, row, set_property


class ProductRows(QWidget):
    """Cards in their order, with the fields in the place of the active one."""

    edited = Signal()
    left = Signal()
    files_dropped = Signal(str, object)  # id of the product they were let go over, list[Path]
    rows_changed = Signal()  # another row is active, or one came or went
    removed = Signal(str)  # name of the product that was taken off

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._rows: list[SlipProduct] = [SlipProduct()]
        self._active = 0
        self._waiting: dict[str, int] = {}  # pictures on their way, by row
        self._removed: list[tuple[int, SlipProduct]] = []  # products taken off this slip, and where they stood
        self._cards: list[ProductCard] = []
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._count = chip("")
        keys = (keys_label("Ctrl Enter"), label(self.tr("thêm dòng"), Role.MUTED))
        paste = (keys_label("Ctrl V"), label(self.tr("dán ảnh"), Role.MUTED))
        column.addLayout(row(label(self.tr("2  Sản phẩm"), Role.STRONG), self._count, None, *keys, *paste))
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        column.addLayout(self._list)
        self.editor = ProductEditor(folder)
        self.editor.edited.connect(self.edited)
        self.editor.left.connect(self.left)
        self.editor.drop.dropped.connect(lambda files: self.files_dropped.emit(self.editor.row.id, files))
        self.editor.photos.removed.connect(self._remove_photo)
        self._list.addWidget(self.editor)
        self._show()

    @property
    def rows(self) -> tuple[SlipProduct, ...]:
        """The products as they stand, the active one as typed."""
        self._rows[self._active] = self.editor.into()
        return tuple(self._rows)

    @property
    def active(self) -> SlipProduct:
        return self.rows[self._active]

    def show_rows(self, rows: Sequence[SlipProduct], active: str = "") -> None:
        """Show these products; the one with the id `active` is active, or else an empty one at the end."""
        self._rows = [*(one for one in rows if not one.is_blank), SlipProduct()]
        self._removed = []
        places = [place for place, one in enumerate(self._rows) if one.id == active]
        self._activate(places[0] if places else len(self._rows) - 1)

    def _activate(self, place: int) -> None:
        self._active = place
        self._show()
        self.rows_changed.emit()

    def _show(self) -> None:
        """Lay out the cards anew; those that show what they did stay the same widgets."""
        known = {card.row_id: card for card in self._cards}
        self._cards = []
        self._list.removeWidget(self.editor)
        for place, one in enumerate(self._rows):
            waiting = self._waiting.get(one.id, 0)
            if place == self._active:
                self._list.addWidget(self.editor)
                self.editor.show_row(one, waiting)
                continue
            card = known.get(one.id)
            if card and card.shows(one, waiting):
                del known[one.id]
            else:
                card = self._made_card(one, waiting)
            self._cards.append(card)
            self._list.addWidget(card)
        for card in known.values():
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.count()

    def _made_card(self, shown: SlipProduct, waiting: int) -> ProductCard:
        card = ProductCard(shown, self._folder, waiting)
        card.chosen.connect(self.choose)
        card.removed.connect(self.remove)
        card.drop.dropped.connect(lambda files: self.files_dropped.emit(shown.id, files))
        return card

    def show_above(self, panel: QWidget) -> None:
        """Show something between the heading and the products; until it goes no product looks active."""
        self._column.insertWidget(1, panel)
        set_property(self.editor, "card", "true")

    def show_active(self) -> None:
        """Let the active product look so again, and put the cursor in it."""
        set_property(self.editor, "card", "active")
        self.focus()

    def count(self) -> None:
        """Show how many products there are."""
        filled = sum(not one.is_blank for one in self.rows)
        self._count.setText(self.tr("{count} sản phẩm").format(count=filled))
        self._count.setVisible(bool(filled))

    def choose(self, id_: str) -> None:
        """Make a row the active one and put the cursor in its name."""
        place = next((place for place, one in enumerate(self.rows) if one.id == id_), None)
        if place is None:
            return
        if self._rows[self._active].is_blank and place != self._active:
            del self._rows[self._active]
            place -= int(place > self._active)
        self._activate(place)
        self.focus()

    def focus(self) -> None:
        """Put the cursor in the active row."""
        self.editor.fields["name"].line.setFocus()

    def add(self) -> None:
        """Begin another product, unless the active row is still empty."""
        if self.active.is_blank:
            self.focus()
            return
        blank = next((one for one in self._rows if one.is_blank), None)
        if blank:
            self.choose(blank.id)
            return
        self._rows.append(SlipProduct())
        self._activate(len(self._rows) - 1)
        self.focus()

    def go_on(self) -> None:
        """Go to the product below, or begin another one behind the last."""
        rows = self.rows
        if self._active + 1 < len(rows):
            self.choose(rows[self._active + 1].id)
        else:
            self.add()

    def add_rows(self, new: Sequence[SlipProduct]) -> None:
        """Add products behind those of the slip; the first of them becomes the active one."""
        if not new:
            return
        self._rows = [*(one for one in self.rows if not one.is_blank), *new]
        self._activate(next(place for place, one in enumerate(self._rows) if one.id == new[0].id))
        self.focus()
        self.edited.emit()

    def remove_rows(self, ids: Sequence[str]) -> None:
        """Take these products off the slip."""
        self._rows = [one for one in self.rows if one.id not in ids] or [SlipProduct()]
        self._activate(len(self._rows) - 1)
        self.focus()
        self.edited.emit()

    def remove(self, id_: str | None = None) -> None:
        """Take a product off the slip, the active one unless another is named."""
        gone = id_ or self.active.id
        rows = [one for one in self.rows if one.id != gone]
        lost = [(place, one) for place, one in enumerate(self.rows) if one.id == gone and not one.is_blank]
        self._removed += lost
        active = self.active.id
        self._rows = rows or [SlipProduct()]
        kept = [one.id for one in self._rows]
        self._activate(kept.index(active) if active in kept else min(self._active, len(self._rows) - 1))
        self.focus()
        self.edited.emit()
        for _, one in lost:
            self.removed.emit(one.name.strip())

    def bring_back(self) -> bool:
        """Put the product that was taken off this slip last where it stood; False when there is none."""
        if not self._removed:
            return False
        place, back = self._removed.pop()
        rows = list(self.rows)
        rows.insert(place, back)
        self._rows = [one for one in rows if not one.is_blank]
        self._activate(self._rows.index(back))
        self.focus()
        self.edited.emit()
        return True

    def shift(self, by: int) -> None:
        """Move the active product up (-1) or down (1)."""
        rows = list(self.rows)
        to = self._active + by
        if 0 <= to < len(rows):
            rows[self._active], rows[to] = rows[to], rows[self._active]
            self._rows = rows
            self._activate(to)
            self.focus()
            self.edited.emit()

    def expect_photos(self, id_: str, count: int) -> None:
        """Count pictures that are on their way to a row; a negative count says that they came."""
        self._waiting[id_] = max(0, self._waiting.get(id_, 0) + count)
        self._refresh(id_)

    @property
    def photos_expected(self) -> int:
        return sum(self._waiting.values())

    def add_photo(self, id_: str, photo: SlipPhoto) -> bool:
        """Put a picture into a row; nowhere when the row is gone. Returns False when the row shows it already."""
        rows = list(self.rows)
        place = next((place for place, one in enumerate(rows) if one.id == id_), None)
        if place is None:
            return True
        if any(photo.sha256 == known.sha256 for known in rows[place].photos):
            return False
        self._rows[place] = replace(rows[place], photos=(*rows[place].photos, photo))
        self._refresh(id_)
        self.edited.emit()
        return True

    def _remove_photo(self, photo: SlipPhoto) -> None:
        """Take a picture off the active product."""
        row = self.active
        self._rows[self._active] = replace(row, photos=tuple(one for one in row.photos if one != photo))
        self._refresh(row.id)
        self.edited.emit()

    def _refresh(self, id_: str) -> None:
        if self._rows[self._active].id == id_:
            self.editor.row = replace(self.editor.row, photos=self._rows[self._active].photos)
            self.editor.photos.show_photos(self.editor.row.photos, self._waiting.get(id_, 0))
        else:
            self._rows[self._active] = self.editor.into()
            self._show()
        self.count()

    def number(self, id_: str) -> int:
        """Return how many-th a product is, from 1."""
        return [one.id for one in self._rows].index(id_) + 1

    def go_to(self, problem: Problem) -> None:
        """Put the cursor where a problem of a product is, and show it there."""
        id_, _, name = problem.field.partition(".")
        self.choose(id_)
        if self.active.id == id_:
            self.editor.show_problems([problem])
            self.editor.fields[name].focus()

    def is_wrong(self, problem: Problem) -> bool:
        """Whether a problem of a product is still there."""
        return any(
            (found.field, found.code) == (problem.field, problem.code) for one in self.rows for found in one.problems()
        )

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show what is wrong in the active row; other rows that hold something wrong are marked."""
        self.editor.show_problems(problems)
        wrong = {problem.field.partition(".")[0] for problem in problems if problem.level != "warning"}
        for card in self._cards:
            mark_wrong(card, card.row_id in wrong)
