"""The container of old Office files (MS-CFB): one stream out of it, as far as it is sound."""

import struct

_FREE = 0xFFFFFFFA  # this and above are marks, no sectors
_SMALL = 4096  # shorter streams lie elsewhere and hold too little to matter
_HEADER_FAT_SECTORS = 109


def stream(data: bytes, names: tuple[str, ...]) -> bytes:
    """Return the first of the named streams, b"" when there is none, it is shorter than 4 KB or its chain is broken.

    Raises struct.error on a file too short to be a container.
    """
    (shift,) = struct.unpack_from("<H", data, 30)
    (directory,) = struct.unpack_from("<I", data, 48)
    size = 1 << min(shift, 16)
    table = _sectors_table(data, size)
    entries = _chain(data, table, directory, size)
    for at in range(0, len(entries) - 127, 128):
        length, kind = struct.unpack_from("<HB", entries, at + 64)
        name = entries[at : at + max(min(length, 64) - 2, 0)].decode("utf-16-le", "replace")
        if kind == 2 and name in names:
            first, amount = struct.unpack_from("<II", entries, at + 116)
            return _chain(data, table, first, size)[:amount] if amount >= _SMALL else b""
    return b""


def _sectors_table(data: bytes, size: int) -> tuple[int, ...]:
    """Return, for each sector, which one follows it."""
    wanted = [sector for sector in struct.unpack_from(f"<{_HEADER_FAT_SECTORS}I", data, 76) if sector < _FREE]
    following, seen = struct.unpack_from("<I", data, 68)[0], set()
    while following < _FREE and following not in seen:
        seen.add(following)
        more = _sector(data, following, size)
        if len(more) < size:
            break
        *sectors, following = struct.unpack(f"<{size // 4}I", more)
        wanted += [sector for sector in sectors if sector < _FREE]
    table = b"".join(_sector(data, sector, size) for sector in wanted)
    return struct.unpack(f"<{len(table) // 4}I", table[: len(table) // 4 * 4])


def _chain(data: bytes, table: tuple[int, ...], first: int, size: int) -> bytes:
    """Return the sectors of a chain; one that runs in a circle is longer than the file and ends there."""
    found, left = [], len(table)
    while first < len(table) and left:
        found.append(_sector(data, first, size))
        first, left = table[first], left - 1
    return b"".join(found)


def _sector(data: bytes, number: int, size: int) -> bytes:
    return data[(number + 1) * size : (number + 2) * size]
