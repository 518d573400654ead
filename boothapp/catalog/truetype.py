"""A TrueType font file: its letters, their widths, and a smaller font with some of them (OpenType specification 1.9).

Only what a book needs is read: outlines, widths, the table of letters of two bytes. Layout tables are not.
"""

import struct
import sys
from array import array
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import accumulate, pairwise
from pathlib import Path

_OUTLINES = b"\x00\x01\x00\x00"
_COPIED = ("cvt ", "fpgm", "prep")  # the hints that outlines refer to
# of the parts of a composite outline
_WORDS, _SCALE, _MORE, _TWO_SCALES, _MATRIX = 0x0001, 0x0008, 0x0020, 0x0040, 0x0080
_CHECKSUM = 0xB1B0AFBA  # of a whole font
_HEAD_CHECKSUM, _HEAD_LONG_PLACES = slice(8, 12), slice(50, 52)


class TrueType:
    """A font file, read into memory; nothing changes it."""

    def __init__(self, path: Path) -> None:
        self._data = path.read_bytes()
        count = struct.unpack_from(">H", self._data, 4)[0]
        found = struct.iter_unpack(">4sLLL", self._data[12 : 12 + 16 * count])
        self._places = {tag.decode("ascii"): (start, length) for tag, _, start, length in found}
        head, across = self.table("head"), self.table("hhea")
        self.units_per_em: int = struct.unpack_from(">H", head, 18)[0]
        self.box: tuple[int, ...] = struct.unpack_from(">4h", head, 36)
        self.ascent, self.descent = struct.unpack_from(">2h", across, 4)
        style = self.table("OS/2")
        self.weight: int = struct.unpack_from(">H", style, 4)[0]  # 400 = regular
        told = len(style) >= 90  # since version 2 of the table
        self.capital_height: int = struct.unpack_from(">h", style, 88)[0] if told else self.ascent
        self.slant: float = struct.unpack_from(">l", self.table("post"), 4)[0] / 65536  # degrees
        self.glyphs = _glyphs(self.table("cmap"))  # letter -> number of its outline
        self._advances = self._read_advances(struct.unpack_from(">H", across, 34)[0])

    def table(self, tag: str) -> bytes:
        """Return a table of the file. Raises KeyError when it has none of that name."""
        start, length = self._places[tag]
        return self._data[start : start + length]

    @cached_property
    def name(self) -> str:
        """The name programs call the font by."""
        table = self.table("name")
        count, texts = struct.unpack_from(">HH", table, 2)
        for platform, _, _, kind, length, start in struct.iter_unpack(">6H", table[6 : 6 + 12 * count]):
            if kind == 6:
                text = table[texts + start : texts + start + length]
                return text.decode("mac-roman" if platform == 1 else "utf-16-be")
        raise KeyError("name")

    @cached_property
    def widths(self) -> dict[str, float]:
        """Widths of the letters in thousandths of the type size."""
        scale, advances = 1000 / self.units_per_em, self._advances
        return {letter: advances[glyph] * scale for letter, glyph in self.glyphs.items()}

    def outline(self, glyph: int) -> bytes:
        """Return the outline by its number; b"" for one that shows nothing."""
        start, end = self._outline_places[glyph : glyph + 2]
        return self._outlines[start:end]

    def subset(self, letters: Iterable[str]) -> tuple[bytes, dict[str, int]]:
        """Return a font with these letters, and the number that the outline of each has in it."""
        wanted = {letter: self.glyphs[letter] for letter in sorted(letters)}
        numbers = {glyph: number for number, glyph in enumerate(dict.fromkeys([0, *wanted.values()]))}
        # parts of composite outlines come behind the others
        outlines = [_renumbered(self.outline(glyph), numbers) for glyph in _growing(numbers)]
        return self._assembled(list(numbers), outlines), {letter: numbers[glyph] for letter, glyph in wanted.items()}

    def _read_advances(self, count: int) -> Sequence[int]:
        table = self.table("hmtx")
        advances = [advance for advance, _ in struct.iter_unpack(">Hh", table[: 4 * count])]
        return advances + advances[-1:] * (self._glyph_count - count)  # the last holds for all that follow

    @cached_property
    def _glyph_count(self) -> int:
        count: int = struct.unpack_from(">H", self.table("maxp"), 4)[0]
        return count

    @cached_property
    def _outlines(self) -> bytes:
        return self.table("glyf")

    @cached_property
    def _outline_places(self) -> Sequence[int]:
        is_long = self.table("head")[_HEAD_LONG_PLACES] == b"\x00\x01"
        places = _numbers(self.table("loca"), "I" if is_long else "H")
        return places if is_long else [place * 2 for place in places]

    def _assembled(self, glyphs: Sequence[int], outlines: Sequence[bytes]) -> bytes:
        """Return the font file of these glyphs in this order."""
        bearings = [struct.unpack(">h", outline[2:4])[0] if outline else 0 for outline in outlines]
        head, across, most = (bytearray(self.table(tag)) for tag in ("head", "hhea", "maxp"))
        head[_HEAD_CHECKSUM], head[_HEAD_LONG_PLACES] = bytes(4), b"\x00\x01"
        across[34:36] = most[4:6] = struct.pack(">H", len(glyphs))
        padded = [outline + bytes(-len(outline) % 4) for outline in outlines]
        places = [0, *accumulate(map(len, padded))]
        tables = {
            "glyf": b"".join(padded),
            "head": bytes(head),
            "hhea": bytes(across),
            "hmtx": b"".join(struct.pack(">Hh", self._advances[g], b) for g, b in zip(glyphs, bearings, strict=True)),
            "loca": struct.pack(f">{len(places)}L", *places),
            "maxp": bytes(most),
            **{tag: self.table(tag) for tag in _COPIED if tag in self._places},
        }
        return _file_of(tables)


def _numbers(data: bytes, kind: str) -> "array[int]":
    """Return whole numbers of two ("H") or four ("I") bytes as they lie in a font, the highest byte first."""
    numbers = array(kind, data)
    if sys.byteorder == "little":
        numbers.byteswap()
    return numbers


def _glyphs(table: bytes) -> dict[str, int]:
    """Return the letters of two bytes with the numbers of their outlines (table "cmap", format 4)."""
    count = struct.unpack_from(">H", table, 2)[0]
    for platform, _, start in struct.iter_unpack(">HHL", table[4 : 4 + 8 * count]):
        if platform in (0, 3) and table[start : start + 2] == b"\x00\x04":
            return dict(_letters(table[start:]))
    raise KeyError("cmap")


def _letters(table: bytes) -> Iterator[tuple[str, int]]:
    count = struct.unpack_from(">H", table, 6)[0] // 2
    words = _numbers(table[: len(table) // 2 * 2], "H")
    ends, starts = words[7 : 7 + count], words[8 + count : 8 + 2 * count]
    deltas, offsets = words[8 + 2 * count : 8 + 3 * count], 8 + 3 * count
    for i, (start, end, delta) in enumerate(zip(starts, ends, deltas, strict=True)):
        offset = words[offsets + i]
        for code in range(start, end + 1):
            glyph = words[offsets + i + offset // 2 + code - start] if offset else code
            if glyph and (glyph := (glyph + delta) & 0xFFFF):
                yield chr(code), glyph


def _growing(numbers: dict[int, int]) -> Iterator[int]:
    """Yield the keys, those too that are added meanwhile."""
    done = 0
    while done < len(numbers):
        added = list(numbers)[done:]
        yield from added
        done += len(added)


def _renumbered(outline: bytes, numbers: dict[int, int]) -> bytes:
    """Return the outline with new numbers of the outlines it is composed of; new ones are added to `numbers`."""
    if not outline or outline[0] < 0x80:  # not composed
        return outline
    changed, place, flags = bytearray(outline), 10, _MORE
    while flags & _MORE:
        flags, glyph = struct.unpack_from(">HH", outline, place)
        changed[place + 2 : place + 4] = struct.pack(">H", numbers.setdefault(glyph, len(numbers)))
        place += 8 if flags & _WORDS else 6
        place += 2 if flags & _SCALE else 4 if flags & _TWO_SCALES else 8 if flags & _MATRIX else 0
    return bytes(changed)


def _file_of(tables: dict[str, bytes]) -> bytes:
    count = len(tables)
    power = 1 << (count.bit_length() - 1)
    head = _OUTLINES + struct.pack(">4H", count, power * 16, power.bit_length() - 1, (count - power) * 16)
    padded = [table + bytes(-len(table) % 4) for table in tables.values()]
    places = list(accumulate(map(len, padded), initial=len(head) + 16 * count))
    for (tag, table), data, (start, _) in zip(tables.items(), padded, pairwise(places), strict=True):
        head += struct.pack(">4sLLL", tag.encode("ascii"), _sum(data), start, len(table))
    file = bytearray(head + b"".join(padded))
    at = places[list(tables).index("head")] + _HEAD_CHECKSUM.start
    file[at : at + 4] = struct.pack(">L", (_CHECKSUM - _sum(bytes(file))) & 0xFFFFFFFF)
    return bytes(file)


def _sum(data: bytes) -> int:
    return sum(_numbers(data, "I")) & 0xFFFFFFFF
