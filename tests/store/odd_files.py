"""Picture files that Pillow does not write, put together byte by byte."""

import struct
import zlib
from collections.abc import Iterator, Sequence

from PIL import Image

_TYPES = {"H": (3, 2), "I": (4, 4), "f": (11, 4)}  # TIFF 6.0: SHORT, LONG, FLOAT
# The seven passes of an interlaced PNG: steps across and down, first column and row.
_ADAM7 = ((8, 8, 0, 0), (8, 8, 4, 0), (4, 8, 0, 4), (4, 4, 2, 0), (2, 4, 0, 2), (2, 2, 1, 0), (1, 2, 0, 1))


def png_chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png(
    size: tuple[int, int], pixels: bytes, depth: int = 8, colour: int = 2, *, chunks: bytes = b"", way: int = 0
) -> bytes:
    """A PNG of any claimed size around any compressed bytes; `way` 1 says that they are interlaced."""
    header = struct.pack(">IIBBBBB", *size, depth, colour, 0, 0, way)
    parts = png_chunk(b"IHDR", header) + chunks + png_chunk(b"IDAT", pixels) + png_chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts


def deep_png(picture: Image.Image, colour: int, *, interlaced: bool = False) -> bytes:
    """A PNG of 16 bits a sample; each is given a lower byte of its own."""
    rows = b""
    for across, down, left, top in _ADAM7 if interlaced else ((1, 1, 0, 0),):
        for y in range(top, picture.height, down):
            rows += b"\0" + b"".join(_deep(picture.getpixel((x, y))) for x in range(left, picture.width, across))
    return png(picture.size, zlib.compress(rows), 16, colour, way=int(interlaced))


def _deep(pixel: int | Sequence[int]) -> bytes:
    return b"".join(bytes((value, 7)) for value in ([pixel] if isinstance(pixel, int) else pixel))


def tiff(picture: Image.Image, depth: int = 8, *, tile: int = 0, planes: bool = False, **tags: int) -> bytes:
    """A plain TIFF of 8 or 16 bits a sample or of floats (32), in one strip, in square tiles or a strip a plane."""
    bands = picture.split()
    if planes:
        pieces = [_samples(band, depth) for band in bands]
    elif tile:
        places = [(x, y) for y in range(0, picture.height, tile) for x in range(0, picture.width, tile)]
        pieces = [_samples(picture.crop((x, y, x + tile, y + tile)), depth) for x, y in places]
    else:
        pieces = [_samples(picture, depth)]
    starts = [8 + sum(map(len, pieces[:number])) for number in range(len(pieces))]
    entries: dict[int, tuple[str, Sequence[int]]] = {
        256: ("I", [picture.width]),
        257: ("I", [picture.height]),
        258: ("H", [depth] * len(bands)),
        259: ("H", [1]),
        262: ("H", [tags.get("photometric", 2 if len(bands) > 2 else 1)]),
        277: ("H", [len(bands)]),
        284: ("H", [2 if planes else 1]),
        339: ("H", [3 if depth == 32 else 1] * len(bands)),
    }
    if tile:
        entries |= {322: ("I", [tile]), 323: ("I", [tile]), 324: ("I", starts), 325: ("I", list(map(len, pieces)))}
    else:
        entries |= {273: ("I", starts), 278: ("I", [picture.height]), 279: ("I", list(map(len, pieces)))}
    at = 8 + sum(map(len, pieces))
    return b"II*\0" + struct.pack("<I", at) + b"".join(pieces) + _directory(entries, at)


def _samples(picture: Image.Image, depth: int) -> bytes:
    values = picture.tobytes()
    if depth == 8:
        return values
    if depth == 16:
        return struct.pack(f"<{len(values)}H", *(value * 256 + 9 for value in values))
    return struct.pack(f"<{len(values)}f", *(value / 255 for value in values))


def _directory(entries: dict[int, tuple[str, Sequence[int]]], at: int) -> bytes:
    table, behind = struct.pack("<H", len(entries)), b""
    after = at + 2 + 12 * len(entries) + 4
    for tag, (code, values) in sorted(entries.items()):
        data = struct.pack(f"<{len(values)}{code}", *values)
        if len(data) > 4:
            data, behind = struct.pack("<I", after + len(behind)), behind + data
        table += struct.pack("<HHI", tag, _TYPES[code][0], len(values)) + data.ljust(4, b"\0")
    return table + bytes(4) + behind


def bmp(picture: Image.Image, bits: int, *, top_down: bool = False, old: bool = False, packed: bool = False) -> bytes:
    """A BMP of 8 (grey palette), 16 (5-6-5), 24 or 32 bits, upside down as usual or `top_down`.

    `old` gives it the header of OS/2, `packed` its pixels as runs (8 bits).
    """
    rows = [_bmp_row(picture, y, bits) for y in range(picture.height)]
    if not top_down:
        rows.reverse()
    pixels = b"".join(_runs(row) for row in rows) + b"\0\1" if packed else b"".join(rows)
    height = -picture.height if top_down else picture.height
    if old:
        header = struct.pack("<IHHHH", 12, picture.width, height, 1, bits)
        palette = b"".join(bytes((value,) * 3) for value in range(256)) if bits == 8 else b""
    else:
        method = 1 if packed else 3 if bits == 16 else 0
        header = struct.pack("<IiiHHIIiiII", 40, picture.width, height, 1, bits, method, len(pixels), 0, 0, 0, 0)
        masks = struct.pack("<III", 0xF800, 0x07E0, 0x001F) if bits == 16 else b""
        palette = b"".join(bytes((value, value, value, 0)) for value in range(256)) if bits == 8 else masks
    start = 14 + len(header) + len(palette)
    return b"BM" + struct.pack("<IHHI", start + len(pixels), 0, 0, start) + header + palette + pixels


def _bmp_row(picture: Image.Image, y: int, bits: int) -> bytes:
    row = b"".join(_bmp_pixel(picture.getpixel((x, y)), bits) for x in range(picture.width))
    return row + bytes(-len(row) % 4)


def _bmp_pixel(pixel: tuple[int, int, int], bits: int) -> bytes:
    red, green, blue = pixel
    if bits == 8:
        return bytes(((299 * red + 587 * green + 114 * blue) // 1000,))
    if bits == 16:
        return struct.pack("<H", red >> 3 << 11 | green >> 2 << 5 | blue >> 3)
    return bytes((blue, green, red)) + (b"\0" if bits == 32 else b"")


def _runs(row: bytes) -> bytes:
    out, at = b"", 0
    while at < len(row):
        end = at
        while end < len(row) and row[end] == row[at] and end - at < 255:
            end += 1
        out += bytes((end - at, row[at]))
        at = end
    return out + b"\0\0"


def jpeg_segments(data: bytes) -> Iterator[tuple[int, int]]:
    """Yield marker and place of each segment of a JPEG up to its picture."""
    at = 2
    while data[at + 1] != 0xDA:
        yield data[at + 1], at
        at += 2 + int.from_bytes(data[at + 2 : at + 4])
