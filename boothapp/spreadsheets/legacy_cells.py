"""Old TCVN3 and VNI text in a sheet, decoded column by column and run by run, never text that is Unicode already."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from boothapp.domain import legacy_text
from boothapp.domain.syllables import is_syllable
from boothapp.spreadsheets.sheets import Sheet

Encoding = Literal["tcvn3", "vni"]
Cell = tuple[int, int]

_DECODE: dict[Encoding, Callable[[str], str]] = {
    "tcvn3": lru_cache(maxsize=1 << 15)(legacy_text.decode_tcvn3),  # lists say the same again and again
    "vni": lru_cache(maxsize=1 << 15)(legacy_text.decode_vni),
}
_WORD = re.compile(r"[^\W\d_]+")
_FARTHEST = 200  # rows to the next cell that can tell what a doubtful one is
_LARGEST_GAP = 3  # rows of ASCII cells that do not part a run


@dataclass(frozen=True)
class Decoded:
    """Cells of a column, run or row that were decoded together, with the first of them as a sample."""

    row: int  # 0-based
    column: int
    encoding: Encoding
    before: str
    after: str
    count: int
    certain: bool = True  # False: it reads well either way and was left as it stands


def decode_sheet(sheet: Sheet) -> list[Decoded]:
    """Decode what is legacy text, in place, and return one sample for each column or run that was.

    First the cells whose font says so; then what the letters say: of the whole sheet when nothing in it is Unicode,
    else of each column, run, row and cell. Words that read as Vietnamese both as they stand and decoded ("cô", in VNI
    "cơ") are decoded only where all around them is.
    """
    return sorted(_Decoding(sheet).done(), key=lambda one: (one.row, one.column))


class _Decoding:
    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.open: dict[Cell, str] = {}
        self.unicode: set[Cell] = set()
        self.before: dict[Cell, str] = {}  # what stood in cells that were decoded
        self.encodings: dict[Cell, Encoding] = {}
        for row, texts in enumerate(sheet.rows):
            for column, text in enumerate(texts):
                if text.isascii():
                    continue
                if _is_unicode(text):
                    self.unicode.add((row, column))
                else:
                    self.open[row, column] = text

    def done(self) -> Iterator[Decoded]:
        yield from self._by_fonts()
        if self.open and not self.unicode:
            yield from self._recognised([self.open])
        if self.open:
            mixed = {column for _, column in self.unicode}
            yield from self._recognised([cells for column, cells in self._columns() if column not in mixed])
            yield from self._recognised([run for _, cells in self._columns() for run in self._runs(cells)])
            yield from self._recognised(self._rows())
            yield from self._recognised([[cell] for cell in self.open if not reads(self.open[cell])])
            yield from self._doubtful()

    def _by_fonts(self) -> Iterator[Decoded]:
        """Cells in .VnTime, VNI-Times and their like; in the H fonts of TCVN3 every letter is shown as a capital."""
        for (encoding, capitals), cells in self.sheet.legacy_fonts.items():
            texts = {cell: self.sheet.rows[cell[0]][cell[1]] for cell in cells if self._has(cell)}
            told = [cell for cell, text in texts.items() if not text.isascii() and cell not in self.unicode]
            found = [cell for cell in told if legible(_DECODE[encoding](texts[cell]), texts[cell])]
            if found:
                yield self._decode(found, encoding)
            if capitals and (found or not told):
                for row, column in texts.keys() - (self.unicode - self.before.keys()):
                    self.sheet.rows[row][column] = self.sheet.rows[row][column].upper()

    def _has(self, cell: Cell) -> bool:
        return cell[0] < len(self.sheet.rows) and cell[1] < len(self.sheet.rows[cell[0]])

    def _recognised(self, groups: Iterable[Iterable[Cell]]) -> Iterator[Decoded]:
        for cells in [sorted(group) for group in groups]:
            left = [cell for cell in cells if cell in self.open]
            beside = [self.before[cell] for cell in cells if cell in self.before]
            if left and (encoding := legacy_text.recognise([self.open[cell] for cell in left] + beside)):
                yield self._decode(left, encoding)

    def _decode(self, cells: list[Cell], encoding: Encoding) -> Decoded:
        for row, column in cells:
            self.before[row, column] = self.sheet.rows[row][column]
            self.encodings[row, column] = encoding
            self.sheet.rows[row][column] = _DECODE[encoding](self.before[row, column])
            self.open.pop((row, column), None)
        row, column = cells[0]
        return Decoded(row, column, encoding, self.before[cells[0]], self.sheet.rows[row][column], len(cells))

    def _doubtful(self) -> Iterator[Decoded]:
        """What reads well both ways is as its neighbours in the column are; where they disagree, it is told."""
        mixed = {row for row, _ in self.unicode}
        for row, column in sorted(self.open):
            near = [cell for cell in (self._near(row, column, -1), self._near(row, column, 1)) if cell]
            old = [cell for cell in near if cell in self.before]
            if not old or row in mixed:
                continue
            encoding, text = self.encodings[old[0]], self.open[row, column]
            decoded = _DECODE[encoding](text)
            if decoded == text or not reads(decoded):
                continue
            if len(old) == len(near):
                yield self._decode([(row, column)], encoding)
            else:
                yield Decoded(row, column, encoding, text, decoded, 1, certain=False)

    def _near(self, row: int, column: int, step: int) -> Cell | None:
        """The next cell of the column, up or down, that is plainly in Unicode or was decoded."""
        found = range(row + step, row + step * (_FARTHEST + 1), step)
        return next(((r, column) for r in found if (r, column) in self.before or (r, column) in self.unicode), None)

    def _columns(self) -> list[tuple[int, list[Cell]]]:
        columns: dict[int, list[Cell]] = {}
        for cell in sorted(self.open):
            columns.setdefault(cell[1], []).append(cell)
        return sorted(columns.items())

    def _runs(self, cells: list[Cell]) -> Iterator[list[Cell]]:
        """Neighbours in a column, as one person pasted them; a Unicode cell between them parts them."""
        run: list[Cell] = []
        for row, column in cells:
            if reads(self.open[row, column]):
                continue
            if run and (row - run[-1][0] > _LARGEST_GAP or self._unicode_between(run[-1][0], row, column)):
                yield run
                run = []
            run.append((row, column))
        yield run

    def _unicode_between(self, first: int, last: int, column: int) -> bool:
        return any((row, column) in self.unicode for row in range(first + 1, last))

    def _rows(self) -> list[list[Cell]]:
        """Rows that were decoded for the rest: nothing in them is Unicode."""
        mixed = {row for row, _ in self.unicode}
        rows = sorted({row for row, _ in self.open} - mixed)
        return [[(row, column) for column in range(len(self.sheet.rows[row]))] for row in rows]


def reads(text: str) -> bool:
    """Whether every word with marks in `text` is a Vietnamese syllable, and there is no other sign in it."""
    return _WORD.sub(lambda found: "" if is_syllable(found[0]) else found[0], text).isascii()


def legible(decoded: str, text: str) -> bool:
    """Whether decoding does not make worse what a text says: a font may have been set over text in Unicode."""
    return reads(decoded) or not reads(text)


def _is_unicode(text: str) -> bool:
    """Whether a text has letters of Unicode only, or reads well as it stands and in neither old encoding ("mây")."""
    if legacy_text.is_unicode_vietnamese(text):
        return True
    if not reads(text):
        return False
    decoded = [decode(text) for decode in _DECODE.values()]
    return not any(other != text and reads(other) for other in decoded)
