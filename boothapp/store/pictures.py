"""A picture file decoded into what the fair prints and shows: an upright sRGB JPEG of print size.

Nothing but pixels gets through: place, owner, serial number, comment and thumbnail stay in the original.
"""

import base64
import contextlib
import errno
import io
import math
import threading
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from boothapp import child_process
from boothapp.domain.crops import Crop, cut, pixels
from boothapp.domain.errors import LimitReached, Refused
from boothapp.domain.progress import Progress, silent
from boothapp.store.colours import on_white_ground, shrunk, to_srgb
from boothapp.store.orientation import exif_orientation, swaps_sides, turned
from boothapp.store.picture_formats import FORMATS, JPEG, RAW, TIFF, WEBP, PictureFormat, not_a_photo
from boothapp.store.picture_limits import (
    CHILD_MEMORY_BYTES,
    CHILD_SECONDS,
    FewReads,
    UnsuitedHereError,
    check_pixels,
    is_large,
    is_unsuited,
    is_unsuited_file,
    may_be_heavy,
    too_many_pixels,
)
from boothapp.store.picture_readers import frame_box, hush_pillow, is_camera_raw, reader, webp_size

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageFile import ImageFile

PRINT_SIDE_PX = 1024  # 78 mm at 333 dpi, the whole width of an A5 page (120 mm) at 217; a quarter of a 12 MP photo
QUALITY = 82
_NEAR = 15 / 16  # a JPEG that decodes to this much of the size is left so: neither slower nor blurred by resizing

_one_child = threading.Lock()  # two threads make renditions; their children never share the memory of an old laptop


@dataclass(frozen=True)
class PrintPicture:
    jpeg: bytes
    width_px: int  # of the original, upright
    height_px: int
    ended_early: bool = False  # the file ends before the picture does; what is lost is grey


@dataclass(frozen=True)
class Wanted:
    """How the picture is to come out."""

    rotation_deg: int = 0  # clockwise, once it is upright and cut
    long_side: int = PRINT_SIDE_PX  # at most
    crop: Crop | None = None  # part of the upright picture


_AS_IT_IS = Wanted()


def print_picture(
    path: Path, kind: PictureFormat, name: str, wanted: Wanted = _AS_IT_IS, *, progress: Progress = silent
) -> PrintPicture:
    """Decode the file and return it as a JPEG, upright and as it is `wanted`.

    Delicate formats and pictures too large to be taken in here are decoded in a child process. `name` is what the
    user calls the file. Raises Refused: the codes are "photo_broken", "photo_pixels" and "photo_heavy"; and Cancelled
    when `progress`, called while a child process is at work, raises it.
    """
    if not is_unsuited_file(path, kind):
        with contextlib.suppress(UnsuitedHereError), FewReads(path) as file:
            return _decode(file, kind, name, wanted, in_child=False)
    return _in_child(path, kind, name, wanted, progress)


def _in_child(path: Path, kind: PictureFormat, name: str, wanted: Wanted, progress: Progress) -> PrintPicture:
    order = {"path": str(path), "extension": kind.extension, "name": name, **asdict(wanted)}
    function = "boothapp.store.pictures:decode_in_child"
    try:
        with _one_child:
            answer = child_process.run(
                function, order, memory_bytes=CHILD_MEMORY_BYTES, seconds=CHILD_SECONDS, progress=progress
            )
        jpeg = base64.b64decode(answer["jpeg"])
        return PrintPicture(jpeg, int(answer["width_px"]), int(answer["height_px"]), bool(answer["ended_early"]))
    except LimitReached as error:
        seconds = error.data.get("limit") == "time"
        much = f"{CHILD_SECONDS:.0f} seconds" if seconds else f"{CHILD_MEMORY_BYTES / 1e9:.1f} GB of memory"
        message = f"“{name}” needs more than {much} to open; save it smaller or as JPEG and add that."
        raise Refused("photo_heavy", message, {"file": name, **error.data}) from error
    except Refused as error:
        if error.code == "crashed":
            raise _broken(name, kind) from error
        raise


def decode_in_child(order: dict[str, Any], _progress: Progress) -> dict[str, Any]:
    """Decode one picture inside a child process; called by name through boothapp.child_process."""
    from PIL import Image

    Image.MAX_IMAGE_PIXELS = None  # ours is checked instead; nobody else is in this process
    kind = FORMATS[order["extension"]]
    with Path(order["path"]).open("rb") as file:
        crop = tuple(order["crop"]) if order["crop"] else None
        wanted = Wanted(order["rotation_deg"], order["long_side"], crop)
        picture = _decode(file, kind, order["name"], wanted, in_child=True)
    jpeg = base64.b64encode(picture.jpeg).decode("ascii")
    return {
        "jpeg": jpeg,
        "width_px": picture.width_px,
        "height_px": picture.height_px,
        "ended_early": picture.ended_early,
    }


def _decode(file: IO[bytes], kind: PictureFormat, name: str, wanted: Wanted, *, in_child: bool) -> PrintPicture:
    """Return the picture; raise Refused, or UnsuitedHereError outside the child."""
    hush_pillow()
    try:
        return _read(file, kind, name, wanted, in_child=in_child)
    except (Refused, UnsuitedHereError):
        raise
    except MemoryError:
        if in_child:
            raise
        raise UnsuitedHereError from None
    except Exception as error:  # Pillow lets through whatever its decoders stumble over
        if isinstance(error, OSError) and error.errno not in (None, errno.EINVAL):
            raise  # the disk, not a picture that leads the reader to a place that is none
        if type(error).__name__ == "DecompressionBombError":
            raise too_many_pixels(name) from error
        raise _broken(name, kind, perhaps_heavy=in_child and may_be_heavy(file, kind)) from error


def _read(file: IO[bytes], kind: PictureFormat, name: str, wanted: Wanted, *, in_child: bool) -> PrintPicture:
    if kind is WEBP:  # its decoder sets memory aside when it is opened
        check_pixels(webp_size(file), name)
        if not in_child and is_large(webp_size(file)):
            raise UnsuitedHereError
    with reader(kind)(file) as image:
        check_pixels(image.size, name)
        if kind is TIFF and is_camera_raw(image):
            raise not_a_photo(RAW, name)
        if not in_child and (is_unsuited(image, file) or (wanted.crop and is_large(image.size))):
            raise UnsuitedHereError
        small, (width, height) = _reduced(image, _whole_side(image.size, wanted))
        ended_early = bool(getattr(image, "ended_early", False))
        orientation = exif_orientation(image.info.get("exif")) if kind is not TIFF else 1  # Pillow turned it
    if swaps_sides(orientation):
        width, height = height, width
    shown = _cut(turned(small, orientation), wanted) if wanted.crop else turned(small, orientation)
    return PrintPicture(jpeg_bytes(turned(shown, 1, wanted.rotation_deg)), width, height, ended_early)


def _whole_side(size: tuple[int, int], wanted: Wanted) -> int:
    """How long the whole picture's side must be for its part to be as large as it is wanted."""
    if wanted.crop is None:
        return wanted.long_side
    left, top, right, bottom = wanted.crop
    return min(max(size), math.ceil(wanted.long_side / min(right - left, bottom - top)))


def _cut(whole: "Image", wanted: Wanted) -> "Image":
    """The wanted part of an upright picture, no larger than it is wanted."""
    from PIL.Image import Resampling

    assert wanted.crop is not None
    part = whole.crop(pixels(whole.size, wanted.crop))
    size = fitted(part.size, wanted.long_side)
    return part if size == part.size else part.resize(size, Resampling.LANCZOS)


def _reduced(image: "ImageFile", long_side: int) -> "tuple[Image, tuple[int, int]]":
    """Return the picture in sRGB with its long side at most `long_side`, not turned yet, and its full size."""
    full = image.size
    # A JPEG is decoded at a half, a quarter or an eighth: before anything else.
    drafted = image.draft("RGB", fitted(full, round(long_side * _NEAR)))
    frame = frame_box(image)
    image.load()
    if not drafted:
        full = image.size  # now HEIC knows better, and Pillow has turned a TIFF upright
    target = fitted(image.size, long_side)
    if getattr(image, "ended_early", False) and _is_blank(image):
        raise OSError("the file ends before the picture begins")
    profile = image.info.get("icc_profile")
    factor = min(image.width // target[0], image.height // target[1]) // 2  # leave the last halving to a better filter
    small = shrunk(on_white_ground(image, frame) if frame else image, factor)
    if small.size != target:
        from PIL.Image import Resampling

        small = small.resize(target, Resampling.LANCZOS)
    return to_srgb(small, profile), full


def reduced_size(size: tuple[int, int], kind: PictureFormat | None, wanted: Wanted = _AS_IT_IS) -> tuple[int, int]:
    """Return width and height of what `print_picture` makes of an upright picture of that size."""
    whole = _reduced_whole(size, kind, _whole_side(size, wanted))
    width, height = fitted(cut(whole, wanted.crop), wanted.long_side)
    return (height, width) if wanted.rotation_deg % 180 else (width, height)


def _reduced_whole(size: tuple[int, int], kind: PictureFormat | None, long_side: int) -> tuple[int, int]:
    if kind is JPEG:
        aim = fitted(size, round(long_side * _NEAR))
        most = min(size[0] // aim[0], size[1] // aim[1])
        scale = max(step for step in (1, 2, 4, 8) if step <= most)
        size = -(-size[0] // scale), -(-size[1] // scale)
    return fitted(size, long_side)


def fitted(size: tuple[int, int], long_side: int) -> tuple[int, int]:
    """Return `size` brought down in proportion so that its long side is at most `long_side`; never enlarged."""
    scale = min(1.0, long_side / max(size))
    return max(1, round(size[0] * scale)), max(1, round(size[1] * scale))


def jpeg_bytes(image: "Image") -> bytes:
    """Return an RGB picture as a JPEG without any metadata, always the same bytes for the same pixels."""
    image.info.clear()  # Pillow would write the comment of the original
    out = io.BytesIO()
    image.save(out, "JPEG", quality=QUALITY, subsampling="4:2:0")
    return out.getvalue()


def _is_blank(image: "Image") -> bool:
    """Tell whether all but a corner of the picture is one grey: what a decoder puts in place of lost pixels."""
    counts = image.convert("L").histogram()
    return max(counts) > 0.98 * sum(counts)


def _broken(name: str, kind: PictureFormat, *, perhaps_heavy: bool = False) -> Refused:
    if perhaps_heavy:
        message = (
            f"“{name}” cannot be opened: it is a broken {kind.name} file or needs more than "
            f"{CHILD_MEMORY_BYTES / 1e9:.1f} GB of memory; fetch it again, or save it smaller or as JPEG."
        )
    else:
        message = f"“{name}” is a broken {kind.name} file that no picture can be read from; fetch it again."
    return Refused("photo_broken", message, {"file": name, "format": kind.name})
