"""What lacks is said whole on a card, whatever the price and its unit take."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter

from boothapp.gui.products import card
from boothapp.gui.products.page import ProductsPage


class Listening(QPainter):
    """Keeps the words that are drawn."""

    def __init__(self, on: QImage) -> None:
        super().__init__(on)
        self.said: list[str] = []

    def drawText(self, *given: Any) -> None:  # type: ignore[override]
        self.said.append(given[-1])


@pytest.mark.parametrize(
    ("price", "unit", "missing", "hint", "shown"),
    [
        (1_500_000, "chiếc", {"photo"}, "", ("Thiếu ảnh", "1.500.000 đ")),
        (90_000, "bộ", {"photo"}, "", ("Thiếu ảnh", "90.000 đ/bộ")),
        (2_500_000, "chiếc", set(), "photo_bright", ("Ảnh quá sáng", "2.500.000 đ")),
    ],
)
def test_the_unit_gives_way_to_what_is_lacking(
    page: ProductsPage, price: int, unit: str, missing: set[str], hint: str, shown: tuple[str, str]
) -> None:
    row = page.list.model.row(0)
    assert row
    row = replace(row, price_dong=price, price_text="", unit=unit, missing=frozenset(missing))
    sheet = QImage(card.WIDTH, card.height(), QImage.Format.Format_RGB32)
    painter = Listening(sheet)
    card.paint(painter, QRect(0, 0, card.WIDTH, card.height()), row, card.Look(None, hint=hint), focused=False)
    painter.end()
    assert tuple(painter.said[-2:]) == shown


def test_a_frame_drawn_with_the_mouse_around_cards_is_seen(page: ProductsPage) -> None:
    assert page.list.gallery.isSelectionRectVisible()
