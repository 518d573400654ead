"""Original photos in the fair folder: taken in byte for byte under their hash, checked, and found when orphaned."""

import contextlib
import errno
import hashlib
import io
import os
import stat
import time
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from boothapp import durable
from boothapp.domain import text
from boothapp.domain.errors import Refused
from boothapp.domain.photo import Photo
from boothapp.domain.progress import Progress, silent
from boothapp.store import pictures, renditions
from boothapp.store.originals import Fate, Original
from boothapp.store.photo_paths import ORIGINAL, TEMPORARY
from boothapp.store.picture_formats import HEAD_BYTES, JPEG, recognise
from boothapp.store.picture_readers import ends_early, hush_pillow, stumbles
from boothapp.store.whereabouts import refuse_moved

MOST_BYTES = 200 * 10**6
_CHUNK = 1 << 20
_DAY_SECONDS = 24 * 3600


@dataclass(frozen=True)
class StoredPhoto:
    """An original that lies in the fair folder and lasts there."""

    sha256: str
    extension: str
    file: str  # relative to the fair folder, with forward slashes
    width_px: int  # as seen, turned upright
    height_px: int
    bytes: int
    already: bool  # the fair had this very file
    ended_early: bool = False  # the file ends before the picture does; what is lost is grey


def take_in(folder: Path, source: Path, *, progress: Progress = silent) -> StoredPhoto:
    """Copy a picture into the fair folder under its hash, unchanged, and make its print rendition.

    The picture is decoded before it is kept; a JPEG whose end is lost is taken, any other broken picture is not.
    When this returns the original is on the disk for good; until then nothing stands under its name. An original
    that the fair has is used again, and written anew if its bytes were damaged.

    Raises Refused, saying what `source` is and what to do, FairError when the fair's folder is gone, and the OSError
    as it is when it cannot be written. The codes are photo_missing, photo_not_a_file, photo_unreadable, photo_empty,
    photo_too_large, photo_format, photo_changed and those of `pictures.print_picture`, to which `progress` goes.
    """
    name = text.clean(source.name) or text.clean(str(source))
    with _opened(source, name) as file:
        return _take(folder, file, name, progress)


def glance(source: Path) -> None:
    """Raise what `take_in` would where the first bytes of a file tell it: it is missing, empty or no picture."""
    name = text.clean(source.name) or text.clean(str(source))
    with _opened(source, name) as file:
        try:
            recognise(file.read(HEAD_BYTES), name)
        except OSError as error:
            raise _cannot_open(error, name) from error


def take_in_bytes(folder: Path, picture: bytes, name: str) -> StoredPhoto:
    """Take in a picture that the program made itself; see `take_in`."""
    return _take(folder, io.BytesIO(picture), name, silent)


def verify(folder: Path, photos: Iterable[Photo], progress: Progress = silent) -> list[tuple[str, Fate]]:
    """Read every original once and return the hashes of those that are missing or not what was taken in.

    `progress` counts originals and may raise Cancelled.
    """
    originals = {photo.sha256: Original(photo.sha256, photo.extension) for photo in photos}
    found = []
    for done, (sha256, original) in enumerate(originals.items()):
        progress(done, len(originals), "checking photos")
        if fate := original.fate(folder):
            found.append((sha256, fate))
    progress(len(originals), len(originals), "checking photos")
    return found


def ended_early(folder: Path, photos: Iterable[Photo]) -> set[str]:
    """Return the hashes of the JPEGs that end before their picture does; other formats are taken in whole only.

    Lost and damaged originals are not among them: `verify` tells of those.
    """
    hush_pillow()
    return {photo.sha256 for photo in photos if photo.extension == JPEG.extension and _ends_early(folder, photo)}


def _ends_early(folder: Path, photo: Photo) -> bool:
    path = Original(photo.sha256, photo.extension).path(folder)
    with contextlib.suppress(*stumbles()):
        if path.is_file():  # a pipe in its place would be waited for
            with path.open("rb") as file:
                return ends_early(file)
    return False


def sweep(folder: Path, known: Collection[str]) -> list[Path]:
    """Return originals whose hash is not `known`, and unfinished files older than a day; nothing is removed.

    Files that the program did not make are not looked at.
    """
    orphans = []
    yesterday = time.time() - _DAY_SECONDS
    for path in sorted((folder / "photos").glob("*/*")):
        if original := ORIGINAL.fullmatch(path.name):
            if original[1] not in known:
                orphans.append(path)
        elif TEMPORARY.fullmatch(path.name):
            with contextlib.suppress(FileNotFoundError):  # finished meanwhile
                if path.stat().st_mtime < yesterday:
                    orphans.append(path)
    return orphans


@contextlib.contextmanager
def _opened(source: Path, name: str) -> Iterator[IO[bytes]]:
    """Open a file to take in, once; nothing but an ordinary file is opened for longer than it takes to see that."""
    # A pipe must not be waited for, nor a terminal become ours.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_BINARY", 0)
    try:
        _check_kind(source.stat(), name)  # opening alone can move a device
        handle = os.open(source, flags)
    except (OSError, ValueError) as error:
        raise _cannot_open(error, name) from error
    with os.fdopen(handle, "rb") as file:
        _check_kind(os.fstat(handle), name)
        yield file


def _check_kind(status: os.stat_result, name: str) -> None:
    if stat.S_ISDIR(status.st_mode):
        message = f"“{name}” is a folder, not a photo; add the photos in it."
        raise Refused("photo_not_a_file", message, {"file": name})
    if not stat.S_ISREG(status.st_mode):
        message = f"“{name}” is a pipe or a device, not a photo; add a file."
        raise Refused("photo_not_a_file", message, {"file": name})
    _check_bytes(status.st_size, name)


def _check_bytes(count: int, name: str) -> None:
    if count == 0:
        raise Refused("photo_empty", f"“{name}” is empty; fetch the photo again.", {"file": name})
    if count > MOST_BYTES:
        message = f"“{name}” is larger than the {MOST_BYTES // 10**6} MB a photo may have; save it smaller."
        raise Refused("photo_too_large", message, {"file": name, "bytes": count})


def _cannot_open(error: OSError | ValueError, name: str) -> Refused:
    # Windows says "cannot resolve" (1921) where others say ELOOP; a name with a zero byte names no file at all.
    if isinstance(error, FileNotFoundError | NotADirectoryError | ValueError):
        return Refused("photo_missing", f"There is no file “{name}”; check its name and place.", {"file": name})
    if error.errno == errno.ELOOP or getattr(error, "winerror", None) == 1921:
        message = f"“{name}” is a link that leads back to itself; add the photo it should lead to."
        return Refused("photo_not_a_file", message, {"file": name})
    message = f"“{name}” cannot be read ({error.strerror}); check that you may open it."
    return Refused("photo_unreadable", message, {"file": name})


def _take(folder: Path, file: IO[bytes], name: str, progress: Progress) -> StoredPhoto:
    kind = recognise(file.read(HEAD_BYTES), name)
    sha256, size = _hash_and_size(file, name)
    original = Original(sha256, kind.extension)
    path = original.path(folder)
    already = original.fate(folder) is None
    if already:
        picture = pictures.print_picture(path, kind, name, progress=progress)
    else:
        refuse_moved(folder)
        durable.make_folder(path.parent)
        with durable.new_file(path) as copy:
            if _copy(file, copy, name) != sha256:
                raise Refused("photo_changed", f"“{name}” changed while it was read; add it again.", {"file": name})
            copy.flush()
            picture = pictures.print_picture(Path(copy.name), kind, name, progress=progress)
    renditions.keep_print(folder, sha256, picture)
    return StoredPhoto(
        sha256,
        kind.extension,
        original.file,
        picture.width_px,
        picture.height_px,
        size,
        already=already,
        ended_early=picture.ended_early,
    )


def _hash_and_size(file: IO[bytes], name: str) -> tuple[str, int]:
    digest, size = hashlib.sha256(), 0
    for chunk in _chunks(file, name):
        digest.update(chunk)
        size += len(chunk)
    return digest.hexdigest(), size


def _copy(file: IO[bytes], copy: IO[bytes], name: str) -> str:
    digest = hashlib.sha256()
    for chunk in _chunks(file, name):
        digest.update(chunk)
        copy.write(chunk)
    return digest.hexdigest()


def _chunks(file: IO[bytes], name: str) -> Iterator[bytes]:
    """Read the source from its beginning; one that grows past every measure is left alone."""
    file.seek(0)
    count = 0
    while chunk := _read(file, name):
        count += len(chunk)
        _check_bytes(count, name)
        yield chunk


def _read(file: IO[bytes], name: str) -> bytes:
    try:
        return file.read(_CHUNK)
    except OSError as error:  # a bad sector, a stick pulled out: not the fair's disk
        raise _cannot_open(error, name) from error
