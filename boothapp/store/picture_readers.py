"""Pillow's reader of each format, called directly, and what is learned of a file before a pixel is decoded."""

import io
import mmap
import re
import struct
import warnings
import zlib
from functools import cache
from typing import IO, TYPE_CHECKING, Any

from boothapp.store.picture_formats import AVIF, BMP, GIF, HEIC, JPEG, PNG, TIFF, WEBP, PictureFormat

if TYPE_CHECKING:
    from PIL.ImageFile import ImageFile

_SUBFILE_TYPE, _SUB_PICTURES, _DNG_VERSION = 254, 330, 50706  # TIFF 6.0; TIFF/EP; DNG 1.0
_MOST_TEXT_BYTES = 8 << 20  # of one text or profile in a PNG, unpacked; some editors store megabytes of history
_START_OF_SCAN, _END_OF_IMAGE = b"\xff\xda", b"\xff\xd9"
_OF_PILLOW = re.compile(r"PIL\.")


@cache
def stumbles() -> tuple[type[Exception], ...]:
    """Return what Pillow's readers raise over a file that is no sound picture: they let through whatever they stumble
    over while they take its header apart."""
    from PIL.Image import DecompressionBombError

    of_values = ValueError, TypeError, LookupError, ArithmeticError, AttributeError, struct.error, zlib.error
    return OSError, EOFError, SyntaxError, RuntimeError, MemoryError, DecompressionBombError, *of_values


@cache
def reader(kind: PictureFormat) -> "type[ImageFile]":
    """Return Pillow's reader for one format; no other format is ever tried."""
    from PIL import AvifImagePlugin, BmpImagePlugin, GifImagePlugin, PngImagePlugin, TiffImagePlugin, WebPImagePlugin
    from PIL.JpegImagePlugin import JpegImageFile

    class EndedJpeg(JpegImageFile):
        """A JPEG whose lost end is made good, without switching on LOAD_TRUNCATED_IMAGES for every thread."""

        ended_early = False

        def load_read(self, read_bytes: int) -> bytes:
            assert self.fp is not None
            found: bytes = self.fp.read(read_bytes)
            if found or self.ended_early:
                return found
            self.ended_early = True
            return b"\xff\xd9"

    if kind is HEIC:
        from pi_heif import HeifImageFile  # LGPL libheif; imported in the child only

        heif: type[ImageFile] = HeifImageFile
        return heif
    PngImagePlugin.MAX_TEXT_CHUNK = _MOST_TEXT_BYTES
    return {
        JPEG: EndedJpeg,
        PNG: PngImagePlugin.PngImageFile,
        WEBP: WebPImagePlugin.WebPImageFile,
        GIF: GifImagePlugin.GifImageFile,
        BMP: BmpImagePlugin.BmpImageFile,
        TIFF: TiffImagePlugin.TiffImageFile,
        AVIF: AvifImagePlugin.AvifImageFile,
    }[kind]


def webp_size(file: IO[bytes]) -> tuple[int, int]:
    """Read the canvas size from the header (RFC 9649, sections 2.5 to 2.7)."""
    head = file.read(30).ljust(30, b"\0")
    file.seek(0)
    if head[12:16] == b"VP8X":
        return 1 + int.from_bytes(head[24:27], "little"), 1 + int.from_bytes(head[27:30], "little")
    if head[12:16] == b"VP8L":
        bits = int.from_bytes(head[21:25], "little")
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    return int.from_bytes(head[26:28], "little") & 0x3FFF, int.from_bytes(head[28:30], "little") & 0x3FFF


def scans(file: IO[bytes]) -> int:
    """Count the scans of a JPEG that was read up to its first one; a second picture behind it counts too."""
    here = file.tell()
    found = 1 + file.read().count(_START_OF_SCAN)
    file.seek(here)
    return found


def ends_early(file: IO[bytes]) -> bool:
    """Tell whether a JPEG ends before its picture does: what `ended_early` says of it once it is decoded.

    Whatever Pillow raises goes through when it is no JPEG.
    """
    file.seek(-len(_END_OF_IMAGE), io.SEEK_END)
    if file.read() == _END_OF_IMAGE:  # nearly all are whole and end here; cameras may put something behind
        return False
    file.seek(0)
    with reader(JPEG)(file), mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as whole:
        return whole.rfind(_END_OF_IMAGE, file.tell()) < 0  # a mark before the first scan ends a thumbnail


def frame_box(image: "ImageFile") -> tuple[int, int, int, int] | None:
    """Return the part of a GIF that its first frame fills when it does not fill it all; ask before loading it.

    Pillow shows some colour of the palette around it.
    """
    box = image.tile[0].extents if image.format == "GIF" and image.tile else None
    return box if box and box != (0, 0, *image.size) else None


def is_camera_raw(image: "ImageFile") -> bool:
    """Tell raw files of cameras (DNG, NEF, ARW): as a TIFF they show nothing but a thumbnail of the photo."""
    tags: Any = getattr(image, "tag_v2", {})
    only_preview = bool(tags.get(_SUBFILE_TYPE, 0) & 1)
    return _DNG_VERSION in tags or (only_preview and _SUB_PICTURES in tags)


def hush_pillow() -> None:
    """Keep Pillow's remarks on odd metadata off the terminal.

    A standing filter, since `catch_warnings` is not safe while other threads decode; looked up each time, since
    others may have set their own.
    """
    if ("ignore", None, Warning, _OF_PILLOW, 0) not in warnings.filters:
        warnings.filterwarnings("ignore", module=_OF_PILLOW.pattern)
