"""Drawn pictures of products, for fairs that have no photos yet: the sample fair shows them, marked as drawings."""

import re
from collections.abc import Callable
from functools import cache
from random import Random

from boothapp.domain import text
from boothapp.resource_files import rows
from boothapp.store.illustrations import crafts, drinks, food, fresh, goods
from boothapp.store.illustrations.canvas import Canvas
from boothapp.store.illustrations.parts import GROUNDS, PALETTES, Palette
from boothapp.store.pictures import jpeg_bytes

_DRAWINGS: dict[str, Callable[[Canvas, Palette, Random], None]] = {
    drawing.__name__: drawing
    for drawing in (*drinks.DRAWINGS, *food.DRAWINGS, *fresh.DRAWINGS, *crafts.DRAWINGS, *goods.DRAWINGS)
}
KINDS = tuple(_DRAWINGS)


def draw(kind: str, seed: int, size: tuple[int, int] = (1000, 750)) -> bytes:
    """Return a JPEG of a product of this kind (one of KINDS); `seed` chooses colours and details.

    The same kind, seed and size give the same bytes with one version of Pillow. Sides are as 4 to 3.
    """
    drawing, position = _DRAWINGS[kind], KINDS.index(kind)
    wall, table = GROUNDS[(seed * 2 + position) % len(GROUNDS)]
    canvas = Canvas(size, wall, table)
    drawing(canvas, PALETTES[(seed + position) % len(PALETTES)], Random(f"{kind}/{seed}"))  # noqa: S311 - for looks
    return jpeg_bytes(canvas.image)


def kind_for(product_name: str, group: str = "") -> str:
    """Return the kind of drawing that suits a product, by the first telling word of its name, else of its group."""
    for words in (product_name, group):
        written = text.clean(words).casefold()
        # "bò" is beef and "bộ" a set: only a name typed without any marks is met by words without marks
        folded = written == text.fold(words)
        if found := _telling_words(folded).search(written):
            return _kinds(folded)[found[0]]
    return "box"


@cache
def _kinds(folded: bool) -> dict[str, str]:
    """The kind each word of the table speaks for; folded, very short words would be met everywhere."""
    written = {row["word"]: row["kind"] for row in rows("illustration-kinds.csv")}
    return {text.fold(word): kind for word, kind in written.items() if len(word) > 2} if folded else written


@cache
def _telling_words(folded: bool) -> re.Pattern[str]:
    longest_first = sorted(_kinds(folded), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b")
