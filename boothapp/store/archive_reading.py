"""An archive of a fair, read with distrust: nothing of it is used before it is seen to be what a fair holds."""

import contextlib
import errno
import hashlib
import io
import json
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from boothapp.domain.errors import FairError, Refused
from boothapp.domain.text import clean
from boothapp.store.archive_contents import BoundedReader, checked, info_member
from boothapp.store.archive_format import FORMAT, INFO, MOST_LINE_BYTES, PHOTO, VERSION, table_member
from boothapp.store.migrations import VERSION as SCHEMA_VERSION
from boothapp.store.originals import LostPhoto, Original
from boothapp.store.row_rules import fault
from boothapp.store.row_values import TRAVELLING, Row, columns

_CHUNK = 1 << 20
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,  # ways of packing that this Python does not know
    RuntimeError,  # nested too deep, or a password is asked for after all
    ValueError,  # also: no UTF-8, no JSON
    OverflowError,
)


@dataclass(frozen=True)
class ArchiveInfo:
    """What `archive.json` says."""

    counts: dict[str, int]  # rows by table, and "photo_files"
    lost: tuple[LostPhoto, ...]  # originals that were lost when the archive was written


class Archive:
    """An archive open for reading; every method raises Refused, in one sentence, when it is not what it claims."""

    def __init__(self, file: BoundedReader, name: str) -> None:
        self.name = name
        with self._distrust():
            self._zip = zipfile.ZipFile(file)
            self.info = self._read_info(self._zip.read(info_member(self._zip, name)))
            self._members = checked(self._zip, name)
        names = (PHOTO.fullmatch(member) for member in self._members)
        self.photos = [Original(found[2], found[3]) for found in names if found]
        if len(self.photos) != self.info.counts["photo_files"]:
            raise self.damaged(
                f"{self.info.counts['photo_files']} photos are promised and {len(self.photos)} are in it"
            )

    def rows(self, table: str) -> Iterator[Row]:
        """Yield the rows of a table that travels; all have the same columns, and none breaks a rule of its table."""
        member = table_member(table)
        names = None
        number = 0
        for number, line in enumerate(self._lines(member), 1):
            row = self._row(table, line, f"line {number} of {member}")
            names = names or row.keys()
            if row.keys() != names:
                raise self.damaged(f"line {number} of {member} has other columns than the first")
            yield row
        if number != self.info.counts[table]:
            raise self.damaged(f"{member} has {number} rows where {self.info.counts[table]} are promised")

    def photo(self, original: Original) -> Iterator[bytes]:
        """Yield the bytes of an original; raises Refused at the end when they are not what its name says."""
        digest = hashlib.sha256()
        with self._distrust(), self._zip.open(self._members[original.file]) as member:
            while chunk := member.read(_CHUNK):
                digest.update(chunk)
                yield chunk
        if digest.hexdigest() != original.sha256:
            raise self.damaged(f"the photo {original.file} is not the one its name says")

    def damaged(self, what: str) -> Refused:
        """Return the error for an archive that is not whole."""
        return Refused("archive_damaged", f"{self.name} is damaged or was not written by boothapp: {what}.")

    def _lines(self, member: str) -> Iterator[bytes]:
        if member not in self._members:  # a table that the format of the archive had not yet
            return
        with self._distrust(), self._zip.open(self._members[member]) as packed:
            lines = io.BufferedReader(cast(io.RawIOBase, packed), _CHUNK)  # it has what a raw file has
            while line := lines.readline(MOST_LINE_BYTES + 1):
                if len(line) > MOST_LINE_BYTES:
                    raise self.damaged(f"{member} holds a line longer than any row of a fair")
                yield line

    def _row(self, table: str, line: bytes, place: str) -> Row:
        try:
            row = _JSON.decode(line.decode("utf-8"))
        except (ValueError, RecursionError):
            row = None
        if not isinstance(row, dict):
            raise self.damaged(f"{place} is no JSON object")
        known = columns()[table].types
        if strange := next((column for column in row if column not in known), None):
            raise self.damaged(f"{place} has a column that {table} has not, “{strange[:40]}”")
        if "id" not in row:
            raise self.damaged(f"{place} has no id")
        if wrong := fault(table, row):
            raise self.damaged(f"in {place} {wrong}")
        return row

    def _read_info(self, text: bytes) -> ArchiveInfo:
        said = _JSON.decode(text.decode("utf-8"))
        if not isinstance(said, dict) or said.get("format") != FORMAT:
            raise Refused("not_an_archive", f"{self.name} is no archive of a fair: its {INFO} is another's.")
        version, schema = _count(said.get("version")), _count(said.get("schema"))
        if version > VERSION or schema > SCHEMA_VERSION:
            raise FairError(
                "newer_version",
                f"{self.name} was written by a newer boothapp (archive {version}, format {schema}; this one knows "
                f"{VERSION} and {SCHEMA_VERSION}); update boothapp.",
            )
        counts, lost = said.get("counts"), said.get("lost_photos")
        if not isinstance(counts, dict) or not isinstance(lost, list):
            raise ValueError("archive.json lacks counts")
        return ArchiveInfo(
            {name: _count(counts.get(name, 0)) for name in (*TRAVELLING, "photo_files")}, tuple(map(_lost_photo, lost))
        )

    @contextlib.contextmanager
    def _distrust(self) -> Iterator[None]:
        """Say in one sentence what Python says in many ways when a zip file is not what it should be."""
        try:
            yield
        except _BROKEN as error:
            raise self.damaged("it cannot be unpacked") from error
        except OSError as error:
            if error.errno != errno.EINVAL:  # a place before the beginning of the file
                raise
            raise self.damaged("it cannot be unpacked") from error


@contextlib.contextmanager
def open_archive(path: Path) -> Iterator[Archive]:
    """Open the archive `path` and check its table of contents.

    Raises Refused when it is no archive that can be used, FairError when a newer boothapp wrote it.
    """
    with io.FileIO(path) as raw, BoundedReader(raw) as file:
        yield Archive(file, clean(path.name))


def _no_number(text: str) -> Any:
    raise ValueError(f"{text} is no number")


_JSON = json.JSONDecoder(parse_constant=_no_number)


def _count(said: object) -> int:
    if type(said) is not int or said < 0:
        raise ValueError("no count")
    return said


def _lost_photo(said: object) -> LostPhoto:
    if isinstance(said, dict) and said.keys() == {"file", "why"} and said["why"] in ("missing", "damaged"):
        file, why = said["file"], said["why"]
        if isinstance(file, str) and PHOTO.fullmatch(file):
            return LostPhoto(file, why)
    raise ValueError("no lost photo")
