"""Renditions: the small JPEGs that screen and catalog show instead of the originals, kept in the fair's cache."""

import errno
import stat
import zlib
from collections.abc import Iterable, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Literal

from boothapp.domain.crops import Crop
from boothapp.domain.errors import DamagedFair, FairError, Refused
from boothapp.domain.photo import LARGE_SIDE_PX, PAGE_SIDE_PX, Photo, Shown
from boothapp.domain.progress import Progress, silent
from boothapp.durable import new_file
from boothapp.store import pictures
from boothapp.store.originals import Original
from boothapp.store.photo_paths import rendition_path
from boothapp.store.picture_formats import FORMATS
from boothapp.store.pictures import Wanted
from boothapp.store.two_threads import on_two_threads

Size = Literal["page", "large", "print", "screen512", "screen256"]
SIZES: tuple[Size, ...] = (
    "print",
    "screen512",
    "screen256",
)  # made when a photo is added; page and large when one is printed so
LONG_SIDES_PX: dict[Size, int] = {
    "page": PAGE_SIDE_PX,
    "large": LARGE_SIDE_PX,
    "print": pictures.PRINT_SIDE_PX,
    "screen512": 512,
    "screen256": 256,
}
_LARGER: dict[Size, Size] = {"screen512": "print", "screen256": "screen512"}

_DOING = "preparing pictures"
_HEAD_BYTES = 1024  # of a rendition, in which its size stands
_BASELINE_FRAME, _OUR_SEGMENTS = 0xC0, (0xE0, 0xDB, 0xC4)  # JFIF, tables: markers before the frame, nothing else
_JFIF_HEAD = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00"  # up to the density, which has no unit
_SEAL_END = 18  # behind the density across and down: without a unit only their ratio counts; both hold a checksum
_STRIDE = 8  # bytes of which one is summed up: all of them take four times as long, and what is lost comes in sectors
_MOST_BYTES = 1 << 25  # ten times the largest: another file is none of ours
_MOST_SEEN = 1 << 16


def rendition(
    folder: Path,
    sha256: str,
    extension: str,
    size: Size,
    rotation_deg: int = 0,
    *,
    crop: Crop | None = None,
    progress: Progress = silent,
) -> Path:
    """Return the rendition of an original in the fair folder, made now if it is not there.

    It is an upright sRGB JPEG without metadata, cut to `crop`, turned clockwise by `rotation_deg`, in the proportions
    of the original and never larger than it; `upright_size` tells its width and height. The sizes for the screen are
    made from the next larger one, so that an original is decoded once.

    Raises DamagedFair when the original is lost or damaged, and the OSError as it is when the cache cannot be
    written; and Cancelled when `progress`, called while a child process decodes, raises it.
    """
    if found := cached(folder, sha256, size, rotation_deg, crop):
        return found
    path = rendition_path(folder, sha256, size, rotation_deg, crop)
    if size in _LARGER:
        larger = rendition(folder, sha256, extension, _LARGER[size], rotation_deg, crop=crop, progress=progress)
        jpeg = _smaller(larger, LONG_SIDES_PX[size])
    else:
        wanted = Wanted(rotation_deg, LONG_SIDES_PX[size], crop)
        jpeg = _from_original(folder, Original(sha256, extension), wanted, progress)
    return _keep(path, jpeg)


def of_photo(folder: Path, photo: Photo, size: Size) -> Path | None:
    """Return the rendition of a photo as staff turned and cut it, None when the cache does not have it."""
    return cached(folder, photo.sha256, size, photo.rotation_deg, photo.crop)


def cached(folder: Path, sha256: str, size: Size, rotation_deg: int = 0, crop: Crop | None = None) -> Path | None:
    """Return what `rendition` returns if it is there and whole; nothing is made.

    A file that the program did not write so for this photo is none: what a power cut or a bad disk left, or what
    somebody else put there.
    """
    path = rendition_path(folder, sha256, size, rotation_deg, crop)
    return path if _size_of(path) else None


def _size_of(path: Path) -> tuple[int, int] | None:
    """Width and height of a rendition that is there and whole; a file is read once, and again when it has changed."""
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode) or status.st_size > _MOST_BYTES:
            return None  # a pipe or device would be read without end
        return _size_when_whole(path, status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns)
    except OSError:
        return None  # not there, or not to be read: it is made anew


@lru_cache(maxsize=_MOST_SEEN)
def _size_when_whole(path: Path, *_state: int) -> tuple[int, int] | None:
    jpeg = path.read_bytes()
    return _size_in(jpeg[:_HEAD_BYTES]) if jpeg.startswith(_head(jpeg, path.name)) else None


def _head(jpeg: bytes, name: str) -> bytes:
    """Return how a rendition begins: with a checksum that tells damage, and a picture kept under another's name."""
    checksum = zlib.crc32(jpeg[_SEAL_END::_STRIDE], zlib.crc32(f"{name} {len(jpeg)}".encode())) % 0xFFFF + 1  # never 0
    return _JFIF_HEAD + 2 * checksum.to_bytes(2)


def keep_print(folder: Path, sha256: str, picture: pictures.PrintPicture) -> Path:
    """Keep the print rendition that came out of decoding a new original."""
    found = cached(folder, sha256, "print")
    return found or _keep(rendition_path(folder, sha256, "print", 0), picture.jpeg)


def upright_size(path: Path) -> tuple[int, int]:
    """Return width and height of a rendition. Raises DamagedFair when it is none of ours, or not whole."""
    size = _size_of(path)
    if size is None:
        raise DamagedFair("rendition_damaged", f"{path.name} is damaged; delete it, and it is made anew.")
    return size


def _size_in(head: bytes) -> tuple[int, int] | None:
    """Width and height in the first bytes of a JPEG as Pillow writes it for us: baseline, without metadata."""
    at = 2
    while head[:2] == b"\xff\xd8" and head[at : at + 1] == b"\xff":  # from one segment to the next
        marker = head[at + 1]
        if marker == _BASELINE_FRAME and len(head) >= at + 9:
            size = int.from_bytes(head[at + 7 : at + 9]), int.from_bytes(head[at + 5 : at + 7])
            return size if min(size) > 0 else None
        if marker not in _OUR_SEGMENTS:
            return None
        at += 2 + int.from_bytes(head[at + 2 : at + 4])
    return None


def make_renditions(
    folder: Path, photos: Iterable[Photo], progress: Progress = silent, sizes: Sequence[Size] = SIZES
) -> list[tuple[Photo, FairError]]:
    """Make the renditions that `photos` lack on two threads; return the photos that are lost or damaged.

    `progress` counts the photos that lack one. Raises Cancelled, and the OSError when the cache cannot be written;
    what was made until then stays.
    """

    def make(photo: Photo, go_on: Progress) -> FairError | None:
        try:
            for size in sizes:
                shown = photo.sha256, photo.extension, size, photo.rotation_deg
                rendition(folder, *shown, crop=photo.crop, progress=go_on)
        except FairError as error:
            return error
        return None

    lacking = [photo for photo in photos if _lacks(folder, photo, sizes)]
    outcomes = on_two_threads(make, lacking, progress, _DOING)
    return [(photo, error) for photo, error in zip(lacking, outcomes, strict=True) if error]


def prints_elsewhere(
    folder: Path, photos: Iterable[Photo], place: Path, progress: Progress = silent, size: Size = "print"
) -> dict[Shown, Path]:
    """Make the renditions of one size that the fair's cache lacks in `place`, for a fair on read-only media.

    Returns them by what they show; lost and damaged originals are left out.
    """

    def make(photo: Photo, go_on: Progress) -> Path | None:
        try:
            wanted = Wanted(photo.rotation_deg, LONG_SIDES_PX[size], photo.crop)
            jpeg = _from_original(folder, Original(photo.sha256, photo.extension), wanted, go_on)
        except FairError:
            return None
        return _keep(place / rendition_path(folder, photo.sha256, size, photo.rotation_deg, photo.crop).name, jpeg)

    lacking = {photo.shown: photo for photo in photos if _lacks(folder, photo, (size,))}
    made = on_two_threads(make, list(lacking.values()), progress, _DOING)
    return {key: path for key, path in zip(lacking, made, strict=True) if path}


def _lacks(folder: Path, photo: Photo, sizes: Sequence[Size]) -> bool:
    return not all(of_photo(folder, photo, size) for size in sizes)


def _from_original(folder: Path, original: Original, wanted: Wanted, progress: Progress) -> bytes:
    kind = FORMATS.get(original.extension)
    if kind is None:
        message = f"{original.file} is not a photo this program knows; look for a newer version."
        raise DamagedFair("photo_damaged", message)
    path = original.path(folder)
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise IsADirectoryError(errno.EISDIR, "no file", str(path))
        if original.fate(folder) == "damaged":  # a foreign picture would be printed, and stay in the cache
            raise OSError(errno.EIO, "not what it was", str(path))
        return pictures.print_picture(path, kind, original.file, wanted, progress=progress).jpeg
    except FileNotFoundError as error:
        fate = "missing"
        cause: Exception = error
    except Refused as error:
        if error.code == "photo_heavy":  # it was taken in on a better computer
            raise DamagedFair(error.code, str(error), error.data) from error
        fate, cause = "damaged", error
    except OSError as error:  # a folder in its place, a link that leads nowhere, a file that may not be read
        fate, cause = "damaged", error
    message = f"{original.file} in {folder.name} is {fate}; bring it back from a backup, or add the photo again."
    raise DamagedFair(f"photo_{fate}", message, {"sha256": original.sha256}) from cause


def _smaller(path: Path, long_side: int) -> bytes:
    from PIL.Image import Resampling
    from PIL.JpegImagePlugin import JpegImageFile

    with JpegImageFile(path) as image:
        target = pictures.fitted(image.size, long_side)
        image.draft("RGB", target)
        return pictures.jpeg_bytes(image.resize(target, Resampling.HAMMING))  # twice as fast as LANCZOS, as sharp here


def _keep(path: Path, jpeg: bytes) -> Path:
    """Write a rendition; it can be made again, so nothing waits for the disk."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with new_file(path, lasting=False) as file:
        file.writelines((_head(jpeg, path.name), memoryview(jpeg)[_SEAL_END:]))
    return path
