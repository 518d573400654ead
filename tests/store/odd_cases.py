"""Odd photos as phones, offices and memory cards give them, each with what must come out of it."""

import io
import struct
import zlib
from collections.abc import Callable
from dataclasses import dataclass

import odd_files as files
import odd_profiles as profiles
from odd_pictures import CORNERS, GREY, SIZE, animated, encoded, heic, mpo, photo, upright, with_hole
from PIL import Image

Colour = tuple[int, int, int]
WHITE, LOST = (255, 255, 255), (128, 128, 128)  # what is lost of a picture is grey
GREYS = tuple((grey, grey, grey) for grey in GREY)
HOLE = (*CORNERS[:3], WHITE)
LARGE = (640, 480)


@dataclass(frozen=True)
class Odd:
    make: Callable[[], bytes]
    extension: str  # of the stored original, by its content
    colours: tuple[Colour, ...] = CORNERS  # of its quarters: top left, top right, bottom left, bottom right
    size: tuple[int, int] = SIZE  # as seen, upright
    slack: int = 18  # of a colour; the grey of a quarter may differ by 10
    early: bool = False  # the end of the file is said to be lost

    @property
    def signature(self) -> tuple[int, ...]:
        """The greys of its quarters."""
        return tuple((299 * red + 587 * green + 114 * blue) // 1000 for red, green, blue in self.colours)


def _jpeg(**options: object) -> Callable[[], bytes]:
    return lambda: encoded(upright(), "JPEG", **options)


def _of(kind: str, mode: str = "RGB", **options: object) -> Callable[[], bytes]:
    return lambda: encoded(upright(mode), kind, **options)


def _cut(share: float, **options: object) -> Callable[[], bytes]:
    """A JPEG of a memory card that was pulled out: a share of it is there."""

    def make() -> bytes:
        data = photo(LARGE, **options)
        return data[: int(len(data) * share)]

    return make


def _zeros_behind(share: float) -> bytes:
    data = _cut(share)()
    return data + bytes(20_000)


def _large(**options: object) -> tuple[Colour, ...]:
    """The quarters of `photo`, which lays noise over the corners."""
    with Image.open(io.BytesIO(photo(LARGE, **options))) as whole:
        quarters = whole.convert("RGB").resize((2, 2), Image.Resampling.BOX)
        return tuple(quarters.getpixel((x, y)) for y in (0, 1) for x in (0, 1))


def _with_exif(block: bytes) -> Callable[[], bytes]:
    return lambda: encoded(upright(), "JPEG", exif=b"Exif\0\0" + block)


def _directory(order: str, orientation: int) -> bytes:
    """An EXIF block of nothing but an orientation."""
    heading = b"II*\0\x08\0\0\0" if order == "<" else b"MM\0*\0\0\0\x08"
    return heading + struct.pack(f"{order}HHHIHHI", 1, 0x0112, 3, 1, orientation, 0, 0)


def _with_thumbnail() -> bytes:
    """A turned JPEG whose EXIF holds a black thumbnail."""
    black = encoded(Image.new("RGB", (160, 120)), "JPEG")
    data = encoded(upright(), "JPEG", 6)
    place = next(at for marker, at in files.jpeg_segments(data) if marker == 0xE1)
    length = int.from_bytes(data[place + 2 : place + 4])
    block = data[place + 4 : place + 2 + length] + black
    return data[:place] + b"\xff\xe1" + struct.pack(">H", 2 + len(block)) + block + data[place + 2 + length :]


def _palette_png(bits: int, transparent: bool) -> bytes:
    """A PNG of four colours at 2 or 4 bits a pixel; the last one is transparent."""
    numbers = [[(y >= SIZE[1] // 2) * 2 + (x >= SIZE[0] // 2) for x in range(SIZE[0])] for y in range(SIZE[1])]
    each = 8 // bits
    rows = b""
    for row in numbers:
        rows += b"\0" + bytes(
            sum(row[x + k] << (8 - bits * (k + 1)) for k in range(each)) for x in range(0, SIZE[0], each)
        )
    chunks = files.png_chunk(b"PLTE", b"".join(bytes(colour) for colour in CORNERS))
    chunks += files.png_chunk(b"tRNS", b"\xff\xff\xff\0") if transparent else b""
    return files.png(SIZE, zlib.compress(rows), bits, 3, chunks=chunks)


def _one_transparent_colour() -> bytes:
    rows = b"".join(b"\0" + upright().crop((0, y, SIZE[0], y + 1)).tobytes() for y in range(SIZE[1]))
    chunks = files.png_chunk(b"tRNS", struct.pack(">HHH", *CORNERS[0]))
    return files.png(SIZE, zlib.compress(rows), chunks=chunks)


def _gif_with_a_small_first_frame() -> bytes:
    """An animation on a screen of SIZE whose first frame fills its left half only."""
    data = bytearray(encoded(upright("P").crop((0, 0, SIZE[0] // 2, SIZE[1])), "GIF"))
    data[6:10] = struct.pack("<HH", *SIZE)
    return bytes(data)


def _cmyk(kind: str) -> Callable[[], bytes]:
    options = {"compression": "tiff_lzw"} if kind == "TIFF" else {}
    return lambda: encoded(upright("CMYK"), kind, icc_profile=profiles.cyan_alone(), **options)


def _swapped(kind: str, profile: Callable[[], bytes] = profiles.swapped) -> Callable[[], bytes]:
    options = {"WEBP": {"lossless": True}, "AVIF": {"quality": 95, "subsampling": "4:4:4"}}.get(kind, {})
    return lambda: encoded(upright(), kind, icc_profile=profile(), **options)


SWAPPED = tuple((green, red, blue) for red, green, blue in CORNERS)
P3 = tuple(map(profiles.p3_in_srgb, CORNERS))
LINEAR = tuple((profiles.as_value(grey / 255),) * 3 for grey in GREY)
CYAN = tuple((profiles.of_lightness(red / 255),) * 3 for red, _, _ in CORNERS)

FORMATS = {
    "jpeg baseline": Odd(_jpeg(), "jpg"),
    "jpeg progressive": Odd(_jpeg(progressive=True), "jpg"),
    "jpeg 4:2:0": Odd(_jpeg(subsampling=2), "jpg"),
    "jpeg 4:1:1": Odd(_jpeg(subsampling="4:1:1"), "jpg"),
    "jpeg restart markers": Odd(_jpeg(restart_marker_blocks=1), "jpg"),
    "jpeg of red, green and blue": Odd(_jpeg(keep_rgb=True), "jpg"),
    "jpeg grey": Odd(_of("JPEG", "L"), "jpg", GREYS),
    "jpeg cmyk": Odd(_of("JPEG", "CMYK"), "jpg"),
    "jpeg cmyk progressive": Odd(_of("JPEG", "CMYK", progressive=True), "jpg"),
    "jpeg thumbnail within": Odd(_with_thumbnail, "jpg"),
    "mpo": Odd(mpo, "jpg"),
    "png": Odd(_of("PNG"), "png"),
    "png palette": Odd(_of("PNG", "P"), "png"),
    "png palette of 2 bits": Odd(lambda: _palette_png(2, False), "png"),
    "png palette of 4 bits, transparent": Odd(lambda: _palette_png(4, True), "png", HOLE),
    "png 16-bit grey": Odd(lambda: files.deep_png(upright("L"), 0), "png", GREYS),
    "png 16-bit colour": Odd(lambda: files.deep_png(upright(), 2), "png"),
    "png 16-bit transparent": Odd(lambda: files.deep_png(_holed(), 6), "png", HOLE),
    "png 16-bit interlaced": Odd(lambda: files.deep_png(upright(), 2, interlaced=True), "png"),
    "png 1-bit": Odd(lambda: encoded(Image.new("1", SIZE, 1), "PNG"), "png", (WHITE,) * 4),
    "png transparent": Odd(lambda: with_hole("PNG"), "png", HOLE),
    "png one colour transparent": Odd(_one_transparent_colour, "png", (WHITE, *CORNERS[1:])),
    "png grey transparent": Odd(lambda: encoded(_holed().convert("LA"), "PNG"), "png", (*GREYS[:3], WHITE)),
    "png animated": Odd(lambda: animated("PNG"), "png"),
    "webp lossy": Odd(_of("WEBP", quality=95), "webp"),
    "webp lossless": Odd(_of("WEBP", lossless=True), "webp"),
    "webp transparent": Odd(lambda: with_hole("WEBP", lossless=True, exact=True), "webp", HOLE),
    "webp animated": Odd(lambda: animated("WEBP"), "webp"),
    "gif": Odd(_of("GIF", "P"), "gif"),
    "gif interlaced": Odd(_of("GIF", "P", interlace=1), "gif"),
    "gif transparent": Odd(lambda: with_hole("GIF"), "gif", HOLE),
    "gif animated": Odd(lambda: animated("GIF"), "gif"),
    "gif first frame smaller": Odd(_gif_with_a_small_first_frame, "gif", (CORNERS[0], WHITE, CORNERS[2], WHITE)),
    "bmp": Odd(_of("BMP"), "bmp"),
    "bmp palette": Odd(lambda: files.bmp(upright(), 8), "bmp", GREYS),
    "bmp packed": Odd(lambda: files.bmp(upright(), 8, packed=True), "bmp", GREYS),
    "bmp 16 bits": Odd(lambda: files.bmp(upright(), 16), "bmp"),
    "bmp 32 bits": Odd(lambda: files.bmp(upright(), 32), "bmp"),
    "bmp top down": Odd(lambda: files.bmp(upright(), 24, top_down=True), "bmp"),
    "bmp of os/2": Odd(lambda: files.bmp(upright(), 24, old=True), "bmp"),
    "tiff": Odd(_of("TIFF"), "tif"),
    "tiff lzw": Odd(_of("TIFF", compression="tiff_lzw"), "tif"),
    "tiff packbits": Odd(_of("TIFF", compression="packbits"), "tif"),
    "tiff jpeg within": Odd(_of("TIFF", compression="jpeg", quality=95), "tif"),
    "tiff fax": Odd(lambda: encoded(Image.new("1", SIZE, 1), "TIFF", compression="group4"), "tif", (WHITE,) * 4),
    "tiff of more than 4 GB in kind": Odd(_of("TIFF", big_tiff=True), "tif"),
    "tiff cmyk": Odd(_of("TIFF", "CMYK"), "tif"),
    "tiff lab": Odd(_of("TIFF", "LAB"), "tif"),
    "tiff palette": Odd(_of("TIFF", "P"), "tif"),
    "tiff transparent": Odd(lambda: with_hole("TIFF"), "tif", HOLE),
    "tiff several pages": Odd(lambda: animated("TIFF"), "tif"),
    "tiff 16-bit grey": Odd(lambda: files.tiff(upright("L"), 16), "tif", GREYS),
    "tiff 16-bit colour": Odd(lambda: files.tiff(upright(), 16), "tif"),
    "tiff floats": Odd(lambda: files.tiff(upright("L"), 32), "tif", GREYS),
    "tiff tiles": Odd(lambda: files.tiff(upright(), tile=16), "tif"),
    "tiff planes": Odd(lambda: files.tiff(upright(), planes=True), "tif"),
    "tiff white is zero": Odd(
        lambda: files.tiff(upright("L").point(lambda grey: 255 - grey), photometric=0), "tif", GREYS
    ),
    "avif": Odd(_of("AVIF", quality=90), "avif"),
    "avif transparent": Odd(lambda: with_hole("AVIF", quality=95), "avif", HOLE),
    "avif animated": Odd(lambda: animated("AVIF"), "avif"),
    "heic": Odd(lambda: heic("orientation-1"), "heic"),
    "heic grey": Odd(lambda: heic("grey"), "heic", GREYS),
    "heic 10 bits": Odd(lambda: heic("ten-bits"), "heic"),
    "heic transparent": Odd(lambda: heic("transparent"), "heic", HOLE),
    "heic several": Odd(lambda: heic("several"), "heic"),
}

ORIENTATIONS = {
    **{
        f"{kind.lower()} orientation {number}": Odd(
            lambda kind=kind, number=number: encoded(
                upright(), kind, number, **({"quality": 95} if kind != "PNG" else {})
            ),
            extension,
        )
        for kind, extension in (("JPEG", "jpg"), ("PNG", "png"), ("WEBP", "webp"), ("AVIF", "avif"))
        for number in range(1, 9)
    },
    **{
        f"tiff orientation {number}": Odd(lambda number=number: encoded(upright(), "TIFF", number), "tif")
        for number in range(1, 9)
    },
    **{
        f"heic orientation {number}": Odd(lambda number=number: heic(f"orientation-{number}"), "heic")
        for number in range(1, 9)
    },
    "jpeg progressive orientation 6": Odd(lambda: encoded(upright(), "JPEG", 6, progressive=True), "jpg"),
    "jpeg grey orientation 8": Odd(lambda: encoded(upright("L"), "JPEG", 8), "jpg", GREYS),
    "jpeg cmyk orientation 5": Odd(lambda: encoded(upright("CMYK"), "JPEG", 5), "jpg"),
    "jpeg large orientation 6": Odd(lambda: encoded(upright(size=(1500, 2100)), "JPEG", 6), "jpg", size=(1500, 2100)),
    "png palette orientation 6": Odd(lambda: encoded(upright("P"), "PNG", 6), "png"),
    "orientation from a big-endian camera": Odd(
        lambda: encoded(upright().transpose(Image.Transpose.ROTATE_180), "JPEG", exif=b"Exif\0\0" + _directory(">", 3)),
        "jpg",
    ),
    "orientation of no meaning": Odd(_with_exif(_directory("<", 0)), "jpg"),
    "orientation out of range": Odd(_with_exif(_directory("<", 77)), "jpg"),
    "exif broken": Odd(_with_exif(b"II*\0\xff\xff\xff\x7f"), "jpg"),
    "exif of nothing": Odd(_with_exif(b""), "jpg"),
}

PROFILES = {
    **{
        f"{kind.lower()} profile": Odd(_swapped(kind), extension, SWAPPED)
        for kind, extension in (("JPEG", "jpg"), ("PNG", "png"), ("WEBP", "webp"), ("TIFF", "tif"), ("AVIF", "avif"))
    },
    "heic profile": Odd(lambda: heic("profile"), "heic", SWAPPED),
    "jpeg display p3": Odd(_swapped("JPEG", profiles.display_p3), "jpg", P3, slack=10),
    "png display p3": Odd(_swapped("PNG", profiles.display_p3), "png", P3, slack=10),
    "jpeg profile in pieces": Odd(_swapped("JPEG", lambda: profiles.long(profiles.swapped())), "jpg", SWAPPED),
    "jpeg profile of inks": Odd(_cmyk("JPEG"), "jpg", CYAN),
    "tiff profile of inks": Odd(_cmyk("TIFF"), "tif", CYAN),
    "jpeg profile of greys": Odd(_of("JPEG", "L", icc_profile=profiles.linear_grey()), "jpg", LINEAR),
    "png profile of greys": Odd(_of("PNG", "L", icc_profile=profiles.linear_grey()), "png", LINEAR),
    "png profile under transparency": Odd(
        lambda: with_hole("PNG", icc_profile=profiles.swapped()), "png", (*SWAPPED[:3], WHITE)
    ),
    "profile broken": Odd(_swapped("JPEG", lambda: b"not a profile"), "jpg"),
    "profile cut": Odd(_swapped("JPEG", lambda: profiles.swapped()[:200]), "jpg"),
    "profile of another kind": Odd(_of("JPEG", "L", icc_profile=profiles.swapped()), "jpg", GREYS),
    "profile of inks on a colour picture": Odd(_swapped("JPEG", profiles.cyan_alone), "jpg"),
}

ENDS = {
    "jpeg end mark lost": Odd(_cut(0.9999), "jpg", _large(), LARGE, early=True),
    "jpeg 2 % lost": Odd(_cut(0.98), "jpg", _large(), LARGE, slack=24, early=True),
    "jpeg half lost": Odd(_cut(0.5), "jpg", (*_large()[:2], LOST, LOST), LARGE, slack=40, early=True),
    "jpeg progressive, 30 % lost": Odd(_cut(0.7, progressive=True), "jpg", _large(), LARGE, early=True),
    "jpeg progressive, 60 % lost": Odd(_cut(0.4, progressive=True), "jpg", _large(), LARGE, slack=30, early=True),
    "jpeg half of it zeros": Odd(
        lambda: _zeros_behind(0.5), "jpg", (*_large()[:2], LOST, LOST), LARGE, slack=40, early=True
    ),
    "jpeg junk behind its end": Odd(lambda: encoded(upright(), "JPEG") + b"junk" * 99, "jpg"),
    "jpeg another picture behind it": Odd(
        lambda: encoded(upright(), "JPEG") + encoded(Image.new("RGB", LARGE), "JPEG"), "jpg"
    ),
    "png junk behind its end": Odd(lambda: encoded(upright(), "PNG") + b"junk" * 99, "png"),
    "png end mark lost": Odd(lambda: encoded(upright(), "PNG")[:-12], "png"),
    "gif end mark lost": Odd(lambda: encoded(upright("P"), "GIF")[:-1], "gif"),
}

SHAPES = {
    "one pixel": Odd(lambda: encoded(Image.new("RGB", (1, 1), CORNERS[0]), "PNG"), "png", CORNERS[:1] * 4, (1, 1)),
    "one pixel high": Odd(
        lambda: encoded(Image.new("RGB", (3000, 1), CORNERS[1]), "JPEG"), "jpg", CORNERS[1:2] * 4, (3000, 1)
    ),
    "one pixel wide": Odd(
        lambda: encoded(Image.new("RGB", (1, 3000), CORNERS[2]), "WEBP", quality=90),
        "webp",
        CORNERS[2:3] * 4,
        (1, 3000),
    ),
    "longer than a page": Odd(lambda: encoded(upright(size=(400, 4000)), "JPEG"), "jpg", size=(400, 4000), slack=24),
    "sides of a prime number": Odd(lambda: encoded(upright(size=(2003, 1499)), "JPEG"), "jpg", size=(2003, 1499)),
    "large png": Odd(lambda: encoded(upright(size=(3000, 2200)), "PNG"), "png", size=(3000, 2200)),
}


def _holed() -> Image.Image:
    picture = upright("RGBA")
    picture.paste((0, 0, 0, 0), (SIZE[0] // 2, SIZE[1] // 2, *SIZE))
    return picture


CASES = FORMATS | ORIENTATIONS | PROFILES | ENDS | SHAPES
