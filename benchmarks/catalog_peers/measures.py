"""What the peers' books look like: the two columns of the catalog on A5, in one family of type."""

import json
from pathlib import Path
from typing import Any

MM = 72 / 25.4
PAGE_W, PAGE_H = 148.0, 210.0  # millimetres
MARGIN, TOP, BOTTOM = 14.0, 17.5, 196.0
COLUMN, GUTTER = 58.0, 4.0
TILE_W, TILE_H = 27.0, 20.25
CARD_GAP = COLUMN - 2 * TILE_W
BAND_H = 20.0
SIZES = {"name": (8.1, 11.3), "small": (6.8, 8.6), "product": (7.2, 10), "price": (8.2, 10), "badge": (5.6, 7.5)}
ROW = (7.6, 10)  # of contents and index
FONTS = Path(__file__).parents[2] / "resources" / "fonts"
REGULAR, BOLD = FONTS / "BeVietnamPro-Regular.ttf", FONTS / "BeVietnamPro-SemiBold.ttf"
INK, TINT = (11, 122, 94), (225, 239, 232)


def load(path: str) -> Any:
    """Return {"title", "provinces": [{"name", "exhibitors"}], "indexes": [{"title", "rows": [[words, id]]}]}."""
    return json.loads(Path(path).read_text(encoding="utf-8"))


def pairs(products: list[Any]) -> list[list[Any]]:
    return [products[i : i + 2] for i in range(0, len(products), 2)]


def contact(exhibitor: Any) -> str:
    return " · ".join(filter(None, (exhibitor["phone"], exhibitor["email"], exhibitor["website"])))


def has_photos(exhibitor: Any) -> bool:
    return any(product["photo"] for product in exhibitor["products"])
