"""What a picture may ask of memory and time, here and in a child process, told before a pixel is decoded."""

import contextlib
import io
from pathlib import Path
from typing import IO, TYPE_CHECKING

from boothapp.domain.errors import Refused
from boothapp.store.picture_formats import WEBP, PictureFormat
from boothapp.store.picture_readers import reader, scans, stumbles, webp_size

if TYPE_CHECKING:
    from PIL.ImageFile import ImageFile

MOST_PIXELS = 210_000_000
CHILD_MEMORY_BYTES = 1_500_000_000
CHILD_SECONDS = 25.0

_MOST_PIXELS_HERE = 40_000_000
_MOST_BYTES_HERE = 50_000_000
_MOST_SCANS_HERE = 100  # of a progressive JPEG; cameras and editors write about ten, each costs a pass over the picture
_MOST_READS_HERE = 100_000  # an ordinary file takes some thousand; one in millions of tiny parts takes Python minutes


class UnsuitedHereError(Exception):
    """The picture needs more memory or time than the program itself should risk."""


class FewReads(io.BufferedReader):
    """A picture file that may be asked for its next bytes only so often; then it raises UnsuitedHereError."""

    def __init__(self, path: Path) -> None:
        super().__init__(io.FileIO(path))
        self._reads = 0

    def read(self, size: int | None = -1, /) -> bytes:
        self._reads += 1
        if self._reads > _MOST_READS_HERE:
            raise UnsuitedHereError
        return super().read(size)


def is_large(size: tuple[int, int]) -> bool:
    """Tell whether so many pixels should not be decoded here, unless they can be reduced while they are."""
    return size[0] * size[1] > _MOST_PIXELS_HERE


def is_unsuited_file(path: Path, kind: PictureFormat) -> bool:
    """Tell whether a file must be opened in a child process, whatever its header says."""
    return kind.delicate or path.stat().st_size > _MOST_BYTES_HERE


def is_unsuited(image: "ImageFile", file: IO[bytes]) -> bool:
    """Tell whether a picture whose header was read must be decoded in a child process."""
    large = is_large(image.size)
    if image.format != "JPEG":
        slow = image.format == "BMP" and image.tile[0].codec_name == "bmp_rle"  # read by Python, byte by byte
        return large or slow
    if not large and not image.info.get("progressive"):
        return False
    # A JPEG in several scans is held whole in memory, at its full size, before it can be reduced.
    return scans(file) > (1 if large else _MOST_SCANS_HERE)


def may_be_heavy(file: IO[bytes], kind: PictureFormat) -> bool:
    """Tell whether a picture that cannot be decoded is so large that memory may be the reason: decoders do not say."""
    with contextlib.suppress(*stumbles()):
        file.seek(0)
        return is_large(webp_size(file) if kind is WEBP else reader(kind)(file).size)
    return False


def check_pixels(size: tuple[int, int], name: str) -> None:
    """Raise Refused when a picture has more pixels than a photo may have."""
    if size[0] * size[1] > MOST_PIXELS:
        raise too_many_pixels(name, size)


def too_many_pixels(name: str, size: tuple[int, int] | None = None) -> Refused:
    """Return the refusal of a picture of that size, or of one that does not say how large it is."""
    much = f" {size[0]:,} × {size[1]:,}" if size else ""
    return Refused(
        "photo_pixels",
        f"“{name}” claims{much} pixels; a photo may have {MOST_PIXELS // 10**6} million at most: save it smaller.",
        {"file": name},
    )
