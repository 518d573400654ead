"""Reads the modules of a QR code back to its text, as ISO/IEC 18004 has it: versions 1 to 4, bytes, level M."""

from collections.abc import Iterator, Sequence

_CODEWORDS_M = {21: [16], 25: [28], 29: [44], 33: [32, 32]}  # side -> data codewords of each block
_MASKS = (
    lambda i, j: (i + j) % 2,
    lambda i, j: i % 2,
    lambda i, j: j % 3,
    lambda i, j: (i + j) % 3,
    lambda i, j: (i // 2 + j // 3) % 2,
    lambda i, j: i * j % 2 + i * j % 3,
    lambda i, j: (i * j % 2 + i * j % 3) % 2,
    lambda i, j: ((i + j) % 2 + i * j % 3) % 2,
)


def read(modules: Sequence[Sequence[int]]) -> str:
    """Return the text; fails where the modules are no such code."""
    side = len(modules)
    assert all(len(row) == side for row in modules)
    for row, column in ((0, 0), (0, side - 7), (side - 7, 0)):
        rings = [[max(abs(i - 3), abs(j - 3)) != 2 for j in range(7)] for i in range(7)]
        assert [[bool(modules[row + i][column + j]) for j in range(7)] for i in range(7)] == rings
    form = int("".join(str(modules[8][j]) for j in (0, 1, 2, 3, 4)), 2) ^ 0b10101
    assert form >> 3 == 0b00, "not level M"
    mask = _MASKS[form & 0b111]
    bits = [modules[i][j] ^ (mask(i, j) == 0) for i, j in _path(side)]
    words = [int("".join(map(str, bits[k : k + 8])), 2) for k in range(0, len(bits) - 7, 8)]
    blocks = _CODEWORDS_M[side]
    data = b"".join(bytes(words[k :: len(blocks)][:count]) for k, count in enumerate(blocks))
    stream = "".join(f"{byte:08b}" for byte in data)
    assert stream[:4] == "0100", "not bytes"
    length = int(stream[4:12], 2)
    return bytes(int(stream[12 + 8 * k : 20 + 8 * k], 2) for k in range(length)).decode()


def _path(side: int) -> Iterator[tuple[int, int]]:
    """The data modules: columns in pairs from the right, up and down in turn, not the one with the timing."""
    upwards = True
    for right in [*range(side - 1, 7, -2), 5, 3, 1]:
        for i in reversed(range(side)) if upwards else range(side):
            yield from ((i, j) for j in (right, right - 1) if not _is_pattern(side, i, j))
        upwards = not upwards


def _is_pattern(side: int, i: int, j: int) -> bool:
    finder = (i < 9 and (j < 9 or j >= side - 8)) or (i >= side - 8 and j < 9)
    alignment = side > 21 and abs(i - side + 7) <= 2 and abs(j - side + 7) <= 2
    return finder or alignment or i == 6 or j == 6
