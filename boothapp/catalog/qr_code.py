"""The modules of a QR code (ISO/IEC 18004): up to 62 bytes at level M, in the versions 1 to 4.

A book has a code for every exhibitor, so what all codes of a version share is worked out once: where each module comes
from, and how check bytes follow from the data.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import chain
from operator import itemgetter

Matrix = tuple[bytes, ...]
"""Rows of modules without the white around them, 1 = black."""

Place = tuple[int, int]  # row and column of a module

_FORMAT = 0b101101101001011  # level M, mask 3: looking for the best of the eight takes long and is read no better
_BYTES_FOLLOW = 0b0100
_PADDING = b"\xec\x11"
_FIELD = 0x11D  # the polynomial of the field in which check bytes are computed
_FINDER = ("1111111", "1000001", "1011101", "1011101", "1011101", "1000001", "1111111")
_ALIGNMENT = ("11111", "10001", "10101", "10001", "11111")
_MODULES = bytes.maketrans(b"01", b"\x00\x01")


@dataclass(frozen=True)
class _Version:
    side: int  # modules
    blocks: int
    data: int  # bytes of each block
    check: int

    @cached_property
    def fixed(self) -> dict[Place, str]:
        """Return the modules that every code has."""
        return _fixed(self.side)

    @cached_property
    def path(self) -> list[Place]:
        """Return the places of the bits, in their order."""
        return [place for place in _zigzag(self.side) if place not in self.fixed]

    @cached_property
    def mask(self) -> int:
        """Return the bits that are turned over."""
        return int("".join("1" if (row + column) % 3 == 0 else "0" for row, column in self.path), 2)

    @cached_property
    def modules(self) -> Callable[[str], Sequence[str]]:
        """Return what puts the bits of the path, with "01" behind them, into the order of the modules."""
        number_of = {place: number for number, place in enumerate(self.path)}
        number_of |= {place: len(self.path) + int(bit) for place, bit in self.fixed.items()}
        return itemgetter(*(number_of[row, column] for row in range(self.side) for column in range(self.side)))


_VERSIONS = (_Version(21, 1, 16, 10), _Version(25, 1, 28, 16), _Version(29, 1, 44, 26), _Version(33, 2, 32, 18))


def matrix(data: bytes) -> Matrix:
    """Return the smallest code that holds `data`. Raises ValueError when none does."""
    version = next((one for one in _VERSIONS if len(data) + 2 <= one.blocks * one.data), None)
    if version is None:
        raise ValueError(f"{len(data)} bytes are too many for a code")
    words = _data_words(data, version.blocks * version.data)
    blocks = [words[i : i + version.data] for i in range(0, len(words), version.data)]
    checks = [_check_words(block, version.check) for block in blocks]
    mixed = bytes(chain(*zip(*blocks, strict=True), *zip(*checks, strict=True)))
    length = len(version.path)
    bits = int.from_bytes(mixed, "big") << length - 8 * len(mixed) ^ version.mask
    modules = "".join(version.modules(f"{bits:0{length}b}01")).encode().translate(_MODULES)
    return tuple([modules[i : i + version.side] for i in range(0, len(modules), version.side)])


def _data_words(data: bytes, count: int) -> bytes:
    """Return what the code holds and how long it is, the data and the end of it, padded to `count` bytes."""
    head = _BYTES_FOLLOW << 8 | len(data)
    words = (int.from_bytes(data, "big") | head << 8 * len(data)) << 4
    return words.to_bytes(len(data) + 2, "big") + (_PADDING * count)[: count - len(data) - 2]


# ---- check bytes (Reed and Solomon) ----------------------------------------------------------------------------------


def _check_words(block: bytes, count: int) -> bytes:
    table, top, rest = _multiples(count), 8 * (count - 1), 0
    for word in block:
        first = rest >> top ^ word
        rest = (rest & (1 << top) - 1) << 8 ^ table[first]
    return rest.to_bytes(count, "big")


@cache
def _multiples(count: int) -> list[int]:
    """Return what each byte adds to the check bytes: its multiple of the polynomial that they are a remainder of."""
    polynomial, root = [1], 1
    for _ in range(count):
        polynomial = [
            a ^ b for a, b in zip([*polynomial, 0], [0, *(_times(one, root) for one in polynomial)], strict=True)
        ]
        root = _times(root, 2)
    table = [0]
    for bit in range(8):
        multiple = int.from_bytes(bytes(_times(one, 1 << bit) for one in polynomial[1:]), "big")
        table += [multiple ^ lower for lower in table]
    return table


def _times(one: int, other: int) -> int:
    product = 0
    while other:
        if other & 1:
            product ^= one
        one = one << 1 ^ (_FIELD if one & 0x80 else 0)
        other >>= 1
    return product


# ---- places ----------------------------------------------------------------------------------------------------------


def _fixed(side: int) -> dict[Place, str]:
    found: dict[Place, str] = {(6, i): str(1 - i % 2) for i in range(side)}
    found |= {(i, 6): bit for (_, i), bit in found.items()}
    for top, left in ((0, 0), (0, side - 7), (side - 7, 0)):
        around = ((top + i, left + j) for i in range(-1, 8) for j in range(-1, 8))
        found |= {(row, column): "0" for row, column in around if 0 <= row < side and 0 <= column < side}
        found |= _pattern(_FINDER, top, left)
    if side > 21:
        found |= _pattern(_ALIGNMENT, side - 9, side - 9)
    bits = f"{_FORMAT:015b}"
    down = [(row, 8) for row in (*range(6), 7, 8)]
    found |= dict(zip([*down, *((8, column) for column in (7, *range(5, -1, -1)))], reversed(bits), strict=True))
    across = [(8, side - 1 - i) for i in range(8)]
    found |= dict(zip([*across, *((side - 7 + i, 8) for i in range(7))], reversed(bits), strict=True))
    return found | {(side - 8, 8): "1"}


def _pattern(rows: Sequence[str], top: int, left: int) -> dict[Place, str]:
    return {(top + i, left + j): bit for i, row in enumerate(rows) for j, bit in enumerate(row)}


def _zigzag(side: int) -> Iterator[Place]:
    """Yield all places in pairs of columns from the right, up and down in turn; the column of the clock is left out."""
    for pair, right in enumerate([*range(side - 1, 6, -2), 5, 3, 1]):
        for i in range(side):
            row = i if pair % 2 else side - 1 - i
            yield from ((row, right), (row, right - 1))
