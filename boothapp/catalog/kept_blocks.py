"""Laid-out blocks kept in a file from one export to the next, by a digest of everything they depend on.

That is what they say, the language, the halls of their small maps, and the drawing code, rules, tables and fonts of
this very program. The file only saves time: without it, with a damaged or an older one, and where it cannot be
written, the same blocks are drawn anew. It keeps what the last book had.
"""

import json
import marshal
import stat
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import fields
from functools import cache
from hashlib import blake2b
from operator import attrgetter
from pathlib import Path
from typing import Any

from boothapp.catalog.block import Block, Note, WebLink
from boothapp.catalog.photo_files import is_there, photo_name
from boothapp.domain.catalog import CatalogExhibitor, CatalogHall, CatalogMark, CatalogPhoto, CatalogProduct
from boothapp.durable import new_file
from boothapp.resource_files import resource

Buffer = bytes | memoryview

_MAGIC, _DIGEST_BYTES, _LENGTH_BYTES = b"boothapp blocks 1\n", 16, 4
_MOST_BYTES = 256_000_000  # 20 times what 1,000 exhibitors take; a larger file is none of ours


class KeptBlocks:
    """The blocks of one book; `save` keeps those that were asked for."""

    def __init__(self, file: Path | None = None, halls: Sequence[CatalogHall] = (), language: str = "vi") -> None:
        """`file` is where blocks lie; None keeps nothing."""
        self._file = file if file and program_digest() else None
        self._stored = _read(self._file) if self._file else {}
        self._drawn: dict[bytes, bytes] = {}
        self._asked: set[bytes] = set()
        self._setting = _digest(_written((language, [_hall_data(hall) for hall in halls]))) if self._file else b""

    def of_exhibitor(
        self, kind: Sequence[object], exhibitor: CatalogExhibitor, draw: Callable[[], Iterable[Block]]
    ) -> list[Block]:
        """Return the blocks that `draw` makes of the exhibitor; `kind` says how it is drawn."""
        if self._file is None:
            return list(draw())
        return self._of(self._key(kind, _exhibitor_data(exhibitor)), exhibitor.products, draw)

    def of_products(
        self, kind: Sequence[object], products: Sequence[CatalogProduct], draw: Callable[[], Iterable[Block]]
    ) -> list[Block]:
        """Return the blocks that `draw` makes of products and nothing else."""
        if self._file is None:
            return list(draw())
        return self._of(self._key(kind, [_product_data(product) for product in products]), products, draw)

    def save(self) -> None:
        """Write the blocks that were asked for, unless the file has just those; nothing happens where it cannot be."""
        if self._file is None or self._asked == self._stored.keys():
            return
        everything = self._stored | self._drawn
        entries = [part for key in sorted(self._asked) for part in (key, _length(everything[key]), everything[key])]
        with suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with new_file(self._file, lasting=False) as file:
                file.writelines([_MAGIC, program_digest(), _digest(*entries), *entries])

    def _of(self, key: bytes, products: Sequence[CatalogProduct], draw: Callable[[], Iterable[Block]]) -> list[Block]:
        self._asked.add(key)
        if stored := self._stored.get(key):
            return list(_unpacked(stored, _photos_of(products)))
        blocks = list(draw())
        self._drawn[key] = b"".join(map(_packed, blocks))
        return blocks

    def _key(self, kind: Sequence[object], data: object) -> bytes:
        return _digest(_written((kind, data)), self._setting)


@cache
def program_digest() -> bytes:
    """Return a digest of all that blocks are drawn by; b"" where the program's source is not at hand."""
    package = Path(__file__).parents[1]
    code = [path for part in ("catalog", "domain") for path in sorted((package / part).rglob("*.py"))]
    data = [path for part in ("data", "fonts") for path in sorted(resource(part).iterdir()) if path.is_file()]
    digest = blake2b(digest_size=_DIGEST_BYTES)
    try:
        for path in (*code, *data):
            digest.update(_digest(path.name.encode()) + _digest(path.read_bytes()))
    except OSError:
        return b""
    return digest.digest() if code else b""


def _digest(*parts: Buffer) -> bytes:
    digest = blake2b(digest_size=_DIGEST_BYTES)
    for part in parts:
        digest.update(part)
    return digest.digest()


# ---- what blocks depend on -------------------------------------------------------------------------------------------


def _written(data: Any) -> bytes:
    """Return bytes that are equal for equal data, made of texts, numbers, tuples and lists."""
    return marshal.dumps(data, 2)  # version 2 knows no references, which differ between equal data


_Values = Callable[[object], tuple[object, ...]]


@cache
def _values(kind: type, *left_out: str) -> _Values:
    """Return a function that gives the values of a record of this kind, but for the fields left out."""
    return attrgetter(*(field.name for field in fields(kind) if field.name not in left_out))


def _exhibitor_data(exhibitor: CatalogExhibitor) -> object:
    return _values(CatalogExhibitor, "products")(exhibitor), [_product_data(product) for product in exhibitor.products]


def _product_data(product: CatalogProduct) -> object:
    own, of_mark = _values(CatalogProduct, "marks", "photo"), _values(CatalogMark)
    return own(product), [of_mark(mark) for mark in product.marks], _photo_data(product.photo)


def _photo_data(photo: CatalogPhoto | None) -> object:
    """Return what of a photo is seen in a block: not where its file lies, but whether there is one."""
    if photo is None:
        return None
    return _values(CatalogPhoto, "rendition", "large")(photo), photo.large is not None, is_there(photo)


def _hall_data(hall: CatalogHall) -> object:
    booths = [(b.key, b.x_m, b.y_m, b.width_m, b.depth_m, b.rotation_deg) for b in hall.booths]
    return hall.name, hall.width_m, hall.depth_m, booths


def _photos_of(products: Sequence[CatalogProduct]) -> dict[str, CatalogPhoto]:
    shown = (photo for p in products if p.photo for photo in (p.photo, p.photo.enlarged()))
    return {photo_name(photo): photo for photo in shown}


# ---- how they lie in the file ----------------------------------------------------------------------------------------


def _length(data: Buffer) -> bytes:
    return len(data).to_bytes(_LENGTH_BYTES, "big")


def _packed(block: Block) -> bytes:
    notes = [(note.code, note.record, note.subject, note.detail) for note in block.notes]
    links = [(link.x, link.y, link.w, link.h, link.address) for link in block.links]
    facts = (block.height, list(map(photo_name, block.photos)), block.ornaments, notes, block.letters, links)
    parts = json.dumps(facts).encode(), block.operators.encode("latin-1")
    return b"".join(piece for part in parts for piece in (_length(part), part))


def _unpacked(data: memoryview, photos: Mapping[str, CatalogPhoto]) -> Iterator[Block]:
    parts = _parts(data)
    for facts in parts:
        height, names, ornaments, notes, letters, links = json.loads(bytes(facts))
        yield Block(
            height,
            str(next(parts), "latin-1"),
            tuple(photos[name] for name in names),
            tuple(ornaments),
            tuple(Note(*note) for note in notes),
            tuple((role, letter) for role, letter in letters),
            tuple(WebLink(*link) for link in links),
        )


def _parts(data: memoryview) -> Iterator[memoryview]:
    place = 0
    while place < len(data):
        start = place + _LENGTH_BYTES
        place = start + int.from_bytes(data[place:start], "big")
        yield data[start:place]


def _read(file: Path) -> dict[bytes, memoryview]:
    """Return the blocks of a file by their keys; none when it is not there, not whole or of another program."""
    try:
        status = file.stat()
        if not stat.S_ISREG(status.st_mode) or status.st_size > _MOST_BYTES:  # a pipe would be waited for
            return {}
        data = memoryview(file.read_bytes())
    except OSError:
        return {}
    head = _MAGIC + program_digest()
    start = len(head) + _DIGEST_BYTES
    if data[: len(head)] != head or data[len(head) : start] != _digest(data[start:]):
        return {}
    found, place = {}, start
    while place < len(data):
        key, place = bytes(data[place : place + _DIGEST_BYTES]), place + _DIGEST_BYTES
        length = int.from_bytes(data[place : place + _LENGTH_BYTES], "big")
        place += _LENGTH_BYTES + length
        found[key] = data[place - length : place]
    return found
