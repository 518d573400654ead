"""A PDF while it is written: numbered objects that go to the file as soon as they are known.

The syntax is that of ISO 32000-1, sections 7.3 to 7.5. Nothing is held back but the place of each object, so that
memory does not grow with the photographs. There is no clock in it: the same objects give the same bytes.
"""

import zlib
from hashlib import blake2b
from typing import IO

COMPRESSION = 1  # photographs outweigh everything else: more effort saves nothing


def text_string(text: str) -> str:
    """Return `text` as a PDF text string (UTF-16 with its mark), fit for titles and bookmarks."""
    return f"<FEFF{text.encode('utf-16-be', 'replace').hex().upper()}>"


def byte_string(text: str) -> str:
    """Return plain ASCII `text` as a PDF string, fit for addresses. Raises UnicodeEncodeError for other letters."""
    return f"<{text.encode('ascii').hex().upper()}>"


class PdfFile:
    """Writes objects into an open file; `finish` makes a document of them."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._length = 0
        self._places: dict[int, int] = {}
        self._numbers = 0
        self._digest = blake2b(digest_size=16)
        self._put(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")

    @property
    def length(self) -> int:
        """Return the bytes written so far."""
        return self._length

    def new_number(self) -> int:
        """Return a number for an object that others may name before it is written."""
        self._numbers += 1
        return self._numbers

    def add(self, body: str, number: int | None = None) -> int:
        """Write an object that is no stream and return its number."""
        number = number or self.new_number()
        self._begin(number)
        self._put(body.encode("latin-1"))
        self._put(b"\nendobj\n")
        return number

    def add_stream(self, entries: str, data: bytes, number: int | None = None) -> int:
        """Write compressed `data` with the dictionary `entries`; return the object's number."""
        number = number or self.new_number()
        packed = zlib.compress(data, COMPRESSION)
        self._begin(number)
        self._put(f"<<{entries}/Filter/FlateDecode/Length {len(packed)}>>\nstream\n".encode("latin-1"))
        self._put(packed)
        self._put(b"\nendstream\nendobj\n")
        return number

    def add_picture(self, entries: str, data: bytes, identity: str) -> int:
        """Write picture bytes as they are; `identity` stands for them in the document's digest."""
        number = self.new_number()
        self._begin(number)
        self._put(f"<</Type/XObject/Subtype/Image{entries}/Length {len(data)}>>\nstream\n".encode("latin-1"))
        self._digest.update(identity.encode())
        self._length += self._file.write(data)
        self._put(b"\nendstream\nendobj\n")
        return number

    def finish(self, root: int, info: int) -> None:
        """Write the table of places and the trailer."""
        start = self._length
        rows = [f"xref\n0 {self._numbers + 1}\n0000000000 65535 f \n"]
        rows += [f"{self._places[number]:010d} 00000 n \n" for number in range(1, self._numbers + 1)]
        self._put("".join(rows).encode("latin-1"))
        mark = f"<{self._digest.hexdigest()}>"
        trailer = f"trailer\n<</Size {self._numbers + 1}/Root {root} 0 R/Info {info} 0 R/ID[{mark}{mark}]>>\n"
        self._put(f"{trailer}startxref\n{start}\n%%EOF\n".encode("latin-1"))

    def _begin(self, number: int) -> None:
        self._places[number] = self._length
        self._put(f"{number} 0 obj\n".encode("latin-1"))

    def _put(self, data: bytes) -> None:
        self._digest.update(data)
        self._file.write(data)
        self._length += len(data)
