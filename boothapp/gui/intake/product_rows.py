"""Section 2 of the slip: its products, one of them active."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from boothapp.domain.problems import Problem
from boothapp.domain.slip import SlipPhoto, SlipProduct
from boothapp.gui.intake.product_card import ProductCard, mark_wrong
from boothapp.gui.intake.product_editor import ProductEditor
from boothapp.gui.intake.product_list import ProductList
from boothapp.gui.intake.row_drag import RowDrops
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.plain import chip, keys_label, label, row, set_property
from boothapp.gui.widgets.scroll_column import column_around


class ProductRows(QWidget):
    """Cards in their order, with the fields in the place of the active one."""

    edited = Signal()
    left = Signal()
    files_dropped = Signal(str, object)  # id of the product they were let go over, list[Path]
    rows_changed = Signal()  # another row is active, or one came or went
    removed = Signal(str)  # name of the product that was taken off
    photo_added = Signal(str, object)  # id of its product, SlipPhoto

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._products = ProductList()
        self._cards: list[ProductCard] = []
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._count = chip("")
        policy = self._count.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # nothing below moves when the first product is there
        self._count.setSizePolicy(policy)
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
        self.drops = RowDrops(self, self._in_order)
        self.drops.moved.connect(self.move_to)
        self._show()

    @property
    def rows(self) -> tuple[SlipProduct, ...]:
        """The products as they stand, the active one as typed."""
        self._products.active = self.editor.into()
        return tuple(self._products.rows)

    @property
    def active(self) -> SlipProduct:
        return self.rows[self._products.place]

    def show_rows(self, rows: Sequence[SlipProduct], active: str = "") -> None:
        """Show these products; the one with the id `active` is active, or else an empty one at the end."""
        self._products.show(rows, active)
        self._changed()

    def _changed(self) -> None:
        """Another product is active, or one came or went."""
        self._show()
        self.rows_changed.emit()

    def _edited(self) -> None:
        """The same by hand: the cursor goes to what is active now."""
        self._changed()
        self.focus()
        self.edited.emit()

    def _show(self) -> None:
        """Lay out the cards anew; those that show what they did stay the same widgets."""
        known = {card.row_id: card for card in self._cards}
        self._cards = []
        self._list.removeWidget(self.editor)
        for place, one in enumerate(self._products.rows):
            if place == self._products.place:
                self._list.addWidget(self.editor)
                self.editor.show_row(one)
                continue
            card = known.get(one.id)
            if card and card.shows(one):
                del known[one.id]
            else:
                card = self._made_card(one)
            self._cards.append(card)
            self._list.addWidget(card)
        for card in known.values():
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.count()

    def _made_card(self, shown: SlipProduct) -> ProductCard:
        card = ProductCard(shown, self._folder)
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

    def focus(self) -> None:
        """Put the cursor in the active row, and show all of it when only its place is another."""
        self.editor.fields["name"].focus()
        if around := column_around(self):
            around.show_focus_soon()

    def choose(self, id_: str) -> None:
        """Make a row the active one and put the cursor in its name."""
        self._products.active = self.editor.into()
        if self._products.choose(id_):
            self._changed()
            self.focus()

    def add(self) -> None:
        """Begin another product, unless the active row is still empty."""
        if not self.active.is_blank:
            self._products.begin()
            self._changed()
        self.focus()

    def go_on(self) -> None:
        """Go to the product below, or begin another one behind the last."""
        below = self.rows[self._products.place + 1 :]
        if below:
            self.choose(below[0].id)
        else:
            self.add()

    def go_back(self) -> bool:
        """Go to the last field of the product above; False when there is none."""
        if not self._products.place:
            return False
        self.choose(self.rows[self._products.place - 1].id)
        self.editor.order()[-1].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def add_rows(self, new: Sequence[SlipProduct]) -> None:
        """Add products behind those of the slip; the first of them becomes the active one."""
        self._products.active = self.editor.into()
        if new:
            self._products.extend(new)
            self._edited()

    def remove_rows(self, ids: Sequence[str]) -> None:
        """Take these products off the slip."""
        self._products.active = self.editor.into()
        self._products.drop(ids)
        self._edited()

    def remove(self, id_: str | None = None) -> None:
        """Take a product off the slip, the active one unless another is named."""
        active = self.active
        gone = self._products.take_off(id_ or active.id)
        self._edited()
        if gone:
            self.removed.emit(gone.name.strip())

    def bring_back(self) -> bool:
        """Put the product that was taken off this slip last where it stood; False when there is none."""
        self._products.active = self.editor.into()
        back = self._products.bring_back()
        if back:
            self._edited()
        return back

    @property
    def can_bring_back(self) -> bool:
        """Whether a product was taken off this slip."""
        return self._products.can_bring_back

    def shift(self, by: int) -> None:
        """Move the active product up (-1) or down (1)."""
        self._products.active = self.editor.into()
        if self._products.shift(by):
            self._edited()

    def move_to(self, id_: str, before: int) -> None:
        """Put a product where `before` others stand before it."""
        self._products.active = self.editor.into()
        if self._products.move(id_, before):
            self._edited()

    def _in_order(self) -> list[QWidget]:
        """The cards and the fields of the active product from top to bottom."""
        cards: list[QWidget] = [*self._cards]
        cards.insert(self._products.place, self.editor)
        return cards

    def expect_photos(self, id_: str, count: int) -> None:
        """Count pictures that are on their way to a row; a negative count says that they came."""
        rows = self.rows
        if (place := self._products.place_of(id_)) is not None:
            self._products.rows[place] = replace(rows[place], awaited=max(0, rows[place].awaited + count))
            self._refresh(id_)

    def has(self, id_: str) -> bool:
        """Whether a product is on the slip."""
        return self._products.place_of(id_) is not None

    def name_of(self, id_: str) -> str:
        """Return what a product of the slip is called, "" when it has no name or is not on the slip."""
        place = self._products.place_of(id_)
        return "" if place is None else self.rows[place].name.strip()

    def add_photo(self, id_: str, photo: SlipPhoto) -> bool:
        """Put a picture into a row; nowhere when the row is gone. Returns False when the row shows it already."""
        rows = self.rows
        place = self._products.place_of(id_)
        if place is None:
            return True
        if any(photo.sha256 == known.sha256 for known in rows[place].photos):
            return False
        self._products.rows[place] = replace(rows[place], photos=(*rows[place].photos, photo))
        self._refresh(id_)
        self.edited.emit()
        self.photo_added.emit(id_, photo)
        return True

    def _remove_photo(self, photo: SlipPhoto) -> None:
        self.remove_photo(self.active.id, photo)

    def remove_photo(self, id_: str, photo: SlipPhoto) -> None:
        """Take a picture off a product."""
        rows = self.rows
        if (place := self._products.place_of(id_)) is not None:
            left = tuple(one for one in rows[place].photos if one != photo)
            self._products.rows[place] = replace(rows[place], photos=left)
            self._refresh(id_)
            self.edited.emit()

    def _refresh(self, id_: str) -> None:
        """Show the pictures of a product anew."""
        active = self._products.active
        if active.id == id_:
            self.editor.row = replace(self.editor.row, photos=active.photos, awaited=active.awaited)
            self.editor.photos.show_photos(active.photos, active.awaited)
        else:
            self._products.active = self.editor.into()
            self._show()
        self.count()

    def number(self, id_: str) -> int:
        """Return how many-th a product is, from 1."""
        return (self._products.place_of(id_) or 0) + 1

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
