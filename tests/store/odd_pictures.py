"""Pictures of every format, turned, cut and dressed up as photos from real phones and offices are."""

import io
from pathlib import Path

from PIL import Image
from PIL.Image import Transpose

SIZE = (64, 48)  # as seen, upright
# Top left, top right, bottom left, bottom right.
CORNERS = ((220, 30, 30), (30, 160, 60), (30, 60, 200), (240, 240, 240))
GREY = tuple((299 * r + 587 * g + 114 * b) // 1000 for r, g, b in CORNERS)

# How the camera lays down a picture that the orientation then turns upright.
AS_TAKEN = {
    1: None,
    2: Transpose.FLIP_LEFT_RIGHT,
    3: Transpose.ROTATE_180,
    4: Transpose.FLIP_TOP_BOTTOM,
    5: Transpose.TRANSPOSE,
    6: Transpose.ROTATE_90,
    7: Transpose.TRANSVERSE,
    8: Transpose.ROTATE_270,
}


def upright(mode: str = "RGB", size: tuple[int, int] = SIZE) -> Image.Image:
    """Four coloured corners, so that every way of turning is told apart."""
    picture = Image.new("RGB", size)
    half = (size[0] // 2, size[1] // 2)
    for colour, left, top in zip(CORNERS, (0, half[0]) * 2, (0, 0, half[1], half[1]), strict=True):
        picture.paste(colour, (left, top, left + half[0], top + half[1]))
    return picture if mode == "RGB" else picture.convert(mode)


def exif(orientation: int) -> bytes:
    """What a phone writes: the orientation among its place, owner and serial number."""
    data = Image.Exif()
    data[0x0112] = orientation
    data[0x010F] = "SecretMaker"
    data[0x013B] = "SecretOwner"
    data.get_ifd(0x8769)[0xA431] = "SecretSerial"
    data.get_ifd(0x8825)[1] = "N"
    data.get_ifd(0x8825)[2] = (21.0, 2.0, 0.0)
    return data.tobytes()


def encoded(picture: Image.Image, kind: str, orientation: int = 1, **options: object) -> bytes:
    step = AS_TAKEN[orientation]
    taken = picture if step is None else picture.transpose(step)
    out = io.BytesIO()
    if orientation != 1:
        options["exif"] = exif(orientation)
    if kind == "JPEG":
        options = {"quality": 95, "subsampling": 0} | options
    taken.save(out, kind, **options)
    return out.getvalue()


def photo(size: tuple[int, int], **options: object) -> bytes:
    """A JPEG of some size with something to see."""
    small = Image.effect_noise((size[0] // 8, size[1] // 8), 80).resize(size)
    picture = Image.blend(upright(size=size), small.convert("RGB"), 0.4)
    return encoded(picture, "JPEG", **({"quality": 80} | options))


def mpo() -> bytes:
    out = io.BytesIO()
    upright().save(out, "MPO", save_all=True, append_images=[Image.new("RGB", SIZE, "black")], quality=95)
    return out.getvalue()


def heic(name: str) -> bytes:
    """A file of the folder `heic`: drawn here, encoded with pillow-heif 1.8.1 (the project only decodes HEIC)."""
    return (Path(__file__).parent / "heic" / f"{name}.heic").read_bytes()


def with_hole(kind: str, **options: object) -> bytes:
    """The upright picture with its last corner transparent over black, which must come out white."""
    picture = upright("RGBA")
    picture.paste((0, 0, 0, 0), (SIZE[0] // 2, SIZE[1] // 2, *SIZE))
    return encoded(picture, kind, **options)


def animated(kind: str) -> bytes:
    out = io.BytesIO()
    others = [Image.new("RGB", SIZE, colour) for colour in ("black", "navy")]
    options = {"lossless": True} if kind == "WEBP" else {}
    upright().save(out, kind, save_all=True, append_images=others, duration=100, **options)
    return out.getvalue()
