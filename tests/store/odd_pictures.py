"""Pictures of every format, turned, cut and dressed up as photos from real phones and offices are."""

import base64
import io
import struct
import zlib
from collections.abc import Callable

from PIL import Image, ImageCms
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

# Drawn by the program above and encoded with pillow-heif 1.8.1 (the project only decodes HEIC): upright, and
# orientation 6, both with the camera "SecretCam" in their EXIF.
HEIC_UPRIGHT = base64.b85decode(
    "0000SW^{RQXk}?*00000ZE0pPXk}?*ZE0a<0005LZDn*}000000000XXk=`10000000000aA{+700000000000000000000G-+&aV*mgE07O6l0s"
    "sL300001;s5~v000000074T0ssI200OB10RR9100000IsgCwIB98aW&i*H00062000$fZf0cy000000RRAKc4ILB0000LX>Mj^0ssI300IC2MR;j"
    "u000004sdC7Z2$lO00031008}IaB^?}007--aAR)(004Gqc4I>U18@KU0FVFx0000U@BsY%`1k+-4+CHT0RR|40Sp2E{{wIU00RJ!0009300RIXx"
    "&lC90096hLID8-Z~y=U0FVFx0{{R603M(qfd!W8<fgf}2xu@M00096AOHXZ03l)k0RRR>0l{;?i2wiq6Ju{|a&BX6cmM$a4FCp!0000KX>)L8000"
    "000000$0000$0000eV{Bn?0000$000010000m000010000000002|NsB+000020000GaA|mH000000|*ER0000OX>e^}0000000001009Mo0s{qv"
    "0000QX>w&|000000000EV`Ot<00IC3009610SRqnVRQfh0K+H&uL<BGIH~{gE#LnW9hbS6CzYqaSpWLzzVa=<`7CYG`Zla4CV(N1ulV~CEIzO&iP"
    "vQl-5}KY8g7HbU9Ax4Q$plDVBBron&#Q@9?$^)%HqYfD7vEdVMv(;57m`6-CVQIFemL}BH*IwCyBp|XH>bP0(8k#GOsuI$;H^q-p!=paJCMf#t6O"
    "?8&mN^UoCIPz9c8=PWyGy4}m9jz9y|JC1Vm2R!c-*KAKfb%%b|&y<OC1mz2|dn|wB9xc~qF21R&jW&i+9O#mtY000O80s#;J0ssI23IG5ACIJ!v0"
    "{{R30RRC20000008?dSa%FTwVQl~"
)
HEIC_TURNED = base64.b85decode(
    "0000SW^{RQXk}?*00000ZE0pPXk}?*ZE0a<0005VZDn*}000000000XXk=`10000000000aA{+700000000000000000000G-+&aV*mgE07O6l0s"
    "sL300001>;M4(00000003$L0ssI200LG30RR9100000IsgCwIB98aW&i*H00062000$fZf0cy000000RRAKc4ILB0000LX>Mj^0ssI300IC2MR;j"
    "u000004sdC7Z2$lO00031009SSaB^?}008D`aAR)(004Gqc4I>U18@KU0FVFx0000U@BsY%`1k+-4+CHT0RR|40Sp2E{{wIU00RJ!0009300RIXx"
    "&lC90096hLID8-Z~y=U0FVFx0{{R603M(qfd!W8<fgf}2xu@M00096AOHXZ03l)k0RRR>0l{;?i2wiq6Ju{|a&BX6cmM$a4FCp!0000KX>)L8000"
    "000000$0000$0000eV{Bn?0000m000010000$00001|NsB+0000200000000020000GaA|mH000000|*ER00009X>xCL0{{R38EJ5BVE_OC00000"
    "0RRC8fdT^sgoXeB02*m>Wo7^X0000001jhhb7KGk0096200022ZDe6|0001HC;_ht;N(C~5&!2l|MPW!`ptItC_L=bQ?Qe7zcc;yv|x06mp__1iW"
    "^UZF;cj+0Q#x+x%spF7w8}Wo#5<ve7>H!-6A7}{Di;BuYUZ&R`deX_U-kI@sGi~_X^Ao6$F_fWWE3Z00u>PX=VTbO-%qQ0000800IFJ00IC2015y"
    "A044zv00RI30096700000002{EV{&D5Lt$+I"
)


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


def png_16_bit_grey() -> bytes:
    levels = (value * 256 + 9 for value in upright("L").tobytes())
    return encoded(Image.frombytes("I;16", SIZE, struct.pack(f"<{SIZE[0] * SIZE[1]}H", *levels)), "PNG")


def png_16_bit_colour() -> bytes:
    """Pillow writes no such file: each sample is given a lower byte."""
    rows = b""
    picture = upright()
    for y in range(SIZE[1]):
        row = b"".join(bytes((value, 7)) for x in range(SIZE[0]) for value in picture.getpixel((x, y)))
        rows += b"\0" + row
    return png(SIZE, zlib.compress(rows), depth=16)


def png(size: tuple[int, int], pixels: bytes, depth: int = 8, colour: int = 2) -> bytes:
    """A PNG of any claimed size around any compressed bytes."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", *size, depth, colour, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def with_hole(kind: str, **options: object) -> bytes:
    """The upright picture with its last corner transparent over black, which must come out white."""
    picture = upright("RGBA")
    picture.paste((0, 0, 0, 0), (SIZE[0] // 2, SIZE[1] // 2, *SIZE))
    if kind == "GIF":
        picture = picture.convert("P")
    return encoded(picture, kind, **options)


def animated(kind: str) -> bytes:
    out = io.BytesIO()
    others = [Image.new("RGB", SIZE, colour) for colour in ("black", "navy")]
    options = {"lossless": True} if kind == "WEBP" else {}
    upright().save(out, kind, save_all=True, append_images=others, duration=100, **options)
    return out.getvalue()


def swapped_profile() -> bytes:
    """A profile with green where sRGB has red: a reader that passes it over shows wrong colours."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    count = struct.unpack(">I", profile[128:132])[0]
    entries = {bytes(profile[132 + 12 * k : 136 + 12 * k]): 132 + 12 * k for k in range(count)}
    red, green = entries[b"rXYZ"], entries[b"gXYZ"]
    where_red = bytes(profile[red + 4 : red + 12])
    profile[red + 4 : red + 12] = profile[green + 4 : green + 12]
    profile[green + 4 : green + 12] = where_red
    words = entries[b"desc"]
    profile[words : words + 4] = b"dscm"  # nobody may take it for sRGB by its name
    return bytes(profile)


Made = Callable[[], bytes]

# name of the case -> (the file's bytes, extension of the stored original, colours of the corners or None for CORNERS)
KINDS: dict[str, tuple[Made, str, tuple[tuple[int, int, int], ...] | None]] = {
    "jpeg baseline": (lambda: encoded(upright(), "JPEG"), "jpg", None),
    "jpeg progressive": (lambda: encoded(upright(), "JPEG", progressive=True), "jpg", None),
    "jpeg 4:2:0": (lambda: encoded(upright(), "JPEG", subsampling=2), "jpg", None),
    "jpeg grey": (lambda: encoded(upright("L"), "JPEG"), "jpg", tuple((g, g, g) for g in GREY)),
    "jpeg cmyk": (lambda: encoded(upright("CMYK"), "JPEG"), "jpg", None),
    "jpeg junk behind its end": (lambda: encoded(upright(), "JPEG") + b"junk" * 99, "jpg", None),
    "jpeg broken exif": (lambda: encoded(upright(), "JPEG", exif=b"Exif\0\0II*\0\xff\xff\xff\x7f"), "jpg", None),
    "mpo": (mpo, "jpg", None),
    "png": (lambda: encoded(upright(), "PNG"), "png", None),
    "png palette": (lambda: encoded(upright("P"), "PNG"), "png", None),
    "png 16-bit grey": (png_16_bit_grey, "png", tuple((g, g, g) for g in GREY)),
    "png 16-bit colour": (png_16_bit_colour, "png", None),
    "png 1-bit": (
        lambda: encoded(Image.new("1", SIZE, 1), "PNG"),
        "png",
        ((255, 255, 255),) * 4,
    ),
    "png transparent": (lambda: with_hole("PNG"), "png", (*CORNERS[:3], (255, 255, 255))),
    "png animated": (lambda: animated("PNG"), "png", None),
    "webp lossy": (lambda: encoded(upright(), "WEBP", quality=95), "webp", None),
    "webp lossless": (lambda: encoded(upright(), "WEBP", lossless=True), "webp", None),
    "webp transparent": (
        lambda: with_hole("WEBP", lossless=True, exact=True),
        "webp",
        (*CORNERS[:3], (255, 255, 255)),
    ),
    "webp animated": (lambda: animated("WEBP"), "webp", None),
    "gif": (lambda: encoded(upright("P"), "GIF"), "gif", None),
    "gif animated": (lambda: animated("GIF"), "gif", None),
    "bmp": (lambda: encoded(upright(), "BMP"), "bmp", None),
    "tiff": (lambda: encoded(upright(), "TIFF"), "tif", None),
    "tiff lzw": (lambda: encoded(upright(), "TIFF", compression="tiff_lzw"), "tif", None),
    "tiff cmyk": (lambda: encoded(upright("CMYK"), "TIFF"), "tif", None),
    "tiff lab": (lambda: encoded(upright("LAB"), "TIFF"), "tif", None),
    "tiff several pages": (lambda: animated("TIFF"), "tif", None),
    "avif": (lambda: encoded(upright(), "AVIF", quality=90), "avif", None),
    "heic": (lambda: HEIC_UPRIGHT, "heic", None),
}
