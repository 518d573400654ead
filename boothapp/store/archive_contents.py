"""The table of contents of a stranger's zip file, checked before anything in it is unpacked."""

import io
import stat
import zipfile
from collections.abc import Sequence

from boothapp.domain.errors import Refused
from boothapp.store.archive_format import (
    FREE_BYTES,
    INFO,
    MOST_CONTENTS_BYTES,
    MOST_INFO_BYTES,
    MOST_PHOTO_BYTES,
    MOST_RATIO,
    PHOTO,
    TABLE_MEMBERS,
)

_OURS = frozenset((INFO, *TABLE_MEMBERS))
_DOS_FOLDER = 0x10
_ENCRYPTED = 0x1
_OTHERS = (
    ("word/", "a Word document"),
    ("xl/", "an Excel workbook; `boothapp import` takes registration lists"),
    ("ppt/", "a PowerPoint presentation"),
    ("mimetype", "an OpenDocument file; `boothapp import` takes registration lists"),
)


class BoundedReader(io.BufferedReader):
    """A file from which nobody reads more at once than the table of contents of the largest fair."""

    def read(self, size: int | None = -1, /) -> bytes:
        if size is not None and size > MOST_CONTENTS_BYTES:
            raise zipfile.BadZipFile("its table of contents is larger than that of any fair")
        return super().read(size)


def info_member(archive: zipfile.ZipFile, name: str) -> zipfile.ZipInfo:
    """Return the member that says what the archive is; raises Refused when this zip file, called `name`, has none."""
    listed = archive.infolist()
    found = [member for member in listed if member.filename == INFO]
    if len(found) != 1:
        raise Refused("not_an_archive", f"{name} is no archive of a fair: it is {_looks_like(listed)}.")
    _check_kind(found[0], name)
    if found[0].file_size > MOST_INFO_BYTES:
        raise _too_large(name)
    return found[0]


def checked(archive: zipfile.ZipFile, name: str) -> dict[str, zipfile.ZipInfo]:
    """Return the members by name; raises Refused when there is one that no archive of a fair has, or too much."""
    members: dict[str, zipfile.ZipInfo] = {}
    for member in archive.infolist():
        written = member.orig_filename  # before Python makes it fit for this system
        if written not in _OURS and not PHOTO.fullmatch(written):
            raise Refused("strange_member", f"{name} holds “{_shown(written)}”, which is no part of a fair.")
        _check_kind(member, name)
        if written in members:
            raise Refused("strange_member", f"{name} is damaged: “{written}” is in it twice.")
        members[written] = member
    _check_sizes(members, name, archive.start_dir)
    return members


def _check_kind(member: zipfile.ZipInfo, name: str) -> None:
    kind = stat.S_IFMT(member.external_attr >> 16)
    if kind not in (0, stat.S_IFREG) or member.external_attr & _DOS_FOLDER:
        raise Refused("strange_member", f"{name} holds “{_shown(member.filename)}” as a link or folder, not as a file.")
    if member.flag_bits & _ENCRYPTED:
        raise Refused("encrypted", f"{name} is protected with a password; pack it again without one.")
    if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise Refused("strange_member", f"{name} is packed in a way that boothapp does not write.")


def _check_sizes(members: dict[str, zipfile.ZipInfo], name: str, room: int) -> None:
    """A bomb unpacks to far more than it says or weighs, or lets many members share the same packed bytes."""
    photos = [member for written, member in members.items() if written not in _OURS]
    rows = [member for written, member in members.items() if written in _OURS]
    packed = sum(member.compress_size for member in rows)
    if (
        any(member.file_size != member.compress_size for member in photos)  # they are stored as they are
        or any(member.file_size > MOST_PHOTO_BYTES for member in photos)
        or sum(member.file_size for member in rows) > FREE_BYTES + MOST_RATIO * packed
        or packed + sum(member.compress_size for member in photos) > room
    ):
        raise _too_large(name)


def _too_large(name: str) -> Refused:
    return Refused("too_large", f"{name} would unpack to far more than a fair can hold.")


def _looks_like(listed: Sequence[zipfile.ZipInfo]) -> str:
    for beginning, kind in _OTHERS:
        if any(member.filename.startswith(beginning) for member in listed):
            return kind
    return "another zip file"


def _shown(name: str) -> str:
    return "".join(letter if letter.isprintable() else "?" for letter in name[:80])
