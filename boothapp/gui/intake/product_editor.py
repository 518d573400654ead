"""The product that is being typed: its fields beside the place for its photos."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QWidget

from boothapp.domain.problems import Problem
from boothapp.domain.slip import PRODUCT_FIELDS, SlipProduct
from boothapp.gui.intake.photo_place import PhotoPlace
from boothapp.gui.intake.slip_fields import SlipField
from boothapp.gui.widgets.photo_drop import PhotoDrop
from boothapp.gui.wording.problems import problem_words


class ProductEditor(QFrame):
    """The active row: fields beside the place for photos."""

    edited = Signal()
    left = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.setProperty("card", "active")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(12)
        self.photos = PhotoPlace(folder)
        row.addWidget(self.photos, 0, Qt.AlignmentFlag.AlignTop)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        for number, stretch in enumerate((14, 14, 11)):
            grid.setColumnStretch(number, stretch)
            grid.setColumnMinimumWidth(number, 110)
        self.fields = self._made_fields()
        grid.addWidget(self.fields["name"], 0, 0, 1, 2, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.fields["price"], 0, 2, Qt.AlignmentFlag.AlignTop)
        for number, name in enumerate(("specification", "marks", "unit")):
            grid.addWidget(self.fields[name], 1, number, Qt.AlignmentFlag.AlignTop)
        row.addLayout(grid, 1)
        self.row = SlipProduct()
        self.drop = PhotoDrop(self, lambda: self.fields["name"].text)

    def _made_fields(self) -> dict[str, SlipField]:
        from boothapp.domain import typed_fields

        def price(text: str) -> tuple[str, Problem | None]:
            read = typed_fields.price(text, self.fields["unit"].text)
            return read.shown, read.problem

        def unit(text: str) -> tuple[str, Problem | None]:
            return typed_fields.unit(text).shown, None

        made = {
            "name": SlipField(self.tr("Tên sản phẩm"), "intake.product.name", required=True),
            "price": SlipField(self.tr("Giá bán (đ)"), "intake.product.price", price, numbers=True),
            "specification": SlipField(self.tr("Quy cách"), "intake.product.specification"),
            "marks": SlipField(self.tr("Chứng nhận"), "intake.product.marks"),
            "unit": SlipField(self.tr("Đơn vị tính"), "intake.product.unit", unit, can_be_wrong=False),
        }
        made["price"].line.setPlaceholderText(self.tr("Liên hệ"))
        made["marks"].line.setPlaceholderText(self.tr("OCOP, VietGAP"))
        for field in made.values():
            field.edited.connect(self.edited)
            field.left.connect(self.left)
        return made

    def show_row(self, row: SlipProduct) -> None:
        """Show a product."""
        self.row = row
        self.fields["unit"].fill(row.unit, row.prefilled.get("unit", ""))
        for name in PRODUCT_FIELDS:
            self.fields[name].fill(getattr(row, name), row.prefilled.get(name, ""))
        self.photos.show_photos(row.photos, row.awaited)

    def into(self) -> SlipProduct:
        """Return the product with what stands in the fields."""
        texts: dict[str, Any] = {name: self.fields[name].text for name in PRODUCT_FIELDS}
        return replace(self.row, **texts)

    def order(self) -> list[QWidget]:
        return [self.fields[name].line for name in ("name", "price", "specification", "marks", "unit")]

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show what stops the product beside its fields; what is doubtful they show themselves."""
        for problem in problems:
            id_, _, name = problem.field.partition(".")
            if id_ == self.row.id and problem.level == "error":
                self.fields[name].demand(problem_words(problem))
