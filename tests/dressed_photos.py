"""Photos that say in every way a file knows who took them, where and with what."""

import io
import struct
from collections.abc import Callable
from pathlib import Path

from PIL import Image, PngImagePlugin, TiffImagePlugin

WORDS = "SecretOwner SecretSerial SecretPlace"
SIZE = (1800, 1350)
XMP = f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:creator>{WORDS}</dc:creator></x:xmpmeta>'.encode()
HEIC = Path(__file__).parent / "store" / "heic" / "orientation-6.heic"


def picture(colour: str = "olive") -> Image.Image:
    shapes = Image.effect_noise((SIZE[0] // 8, SIZE[1] // 8), 60).resize(SIZE).convert("RGB")
    return Image.blend(shapes, Image.new("RGB", SIZE, colour), 0.5)


def exif(thumbnail: bytes = b"") -> bytes:
    """Maker, owner, serial numbers, a maker's note, the place, and a small picture of its own."""
    data = Image.Exif()
    data[0x0112], data[0x010F], data[0x013B], data[0x8298] = 6, WORDS, WORDS, WORDS
    inner, place = data.get_ifd(0x8769), data.get_ifd(0x8825)
    inner[0xA430], inner[0xA431], inner[0xA435], inner[0x927C] = WORDS, WORDS, WORDS, WORDS.encode()
    inner[0x9286] = b"UNICODE\0" + WORDS.encode("utf-16-le")
    place[1], place[2], place[3], place[4] = "N", (21.0, 2.0, 0.0), "E", (105.0, 51.0, 0.0)
    return data.tobytes() + thumbnail


def iptc() -> bytes:
    """By-line and city (IPTC-IIM 2:80 and 2:90) in a block of Photoshop."""
    records = b"".join(
        b"\x1c\x02" + bytes([number]) + struct.pack(">H", len(WORDS)) + WORDS.encode() for number in (80, 90)
    )
    return b"8BIM\x04\x04\0\0" + struct.pack(">I", len(records)) + records


def _encoded(kind: str, **options: object) -> bytes:
    out = io.BytesIO()
    picture().save(out, kind, **options)
    return out.getvalue()


def _segment(marker: int, data: bytes) -> bytes:
    return bytes((0xFF, marker)) + struct.pack(">H", 2 + len(data)) + data


def jpeg() -> bytes:
    small = io.BytesIO()
    picture("magenta").resize((160, 120)).save(small, "JPEG", comment=WORDS)
    data = _encoded("JPEG", quality=85, exif=exif(small.getvalue()), xmp=XMP, comment=WORDS)
    more = b"http://ns.adobe.com/xmp/extension/\0" + WORDS.encode()
    strange = _segment(0xE4, WORDS.encode()) + _segment(0xE1, more) + _segment(0xED, b"Photoshop 3.0\0" + iptc())
    return data[:2] + strange + data[2:] + WORDS.encode()


def mpo() -> bytes:
    """A picture followed by another one with words of its own, as phones store a preview or the depth."""
    out, second = io.BytesIO(), picture("navy")
    second.info["comment"] = WORDS
    picture().save(out, "MPO", save_all=True, append_images=[second], exif=exif(), quality=85)
    return out.getvalue() + _encoded("JPEG", exif=exif(), comment=WORDS)


def png() -> bytes:
    info = PngImagePlugin.PngInfo()
    info.add_text("Author", WORDS)
    info.add_text("Comment", WORDS, zip=True)
    info.add_itxt("XML:com.adobe.xmp", XMP.decode())
    info.add_itxt("Location", WORDS, zip=True)
    return _encoded("PNG", pnginfo=info, exif=exif())


def gif() -> bytes:
    out = io.BytesIO()
    picture().convert("P").save(out, "GIF", comment=WORDS.encode())
    return out.getvalue()


def tiff() -> bytes:
    tags = TiffImagePlugin.ImageFileDirectory_v2()
    tags[315], tags[33432], tags[270], tags[700], tags[33723] = WORDS, WORDS, WORDS, XMP, iptc()
    return _encoded("TIFF", tiffinfo=tags, compression="tiff_lzw")


DRESSED: dict[str, Callable[[], bytes]] = {
    "JPEG": jpeg,
    "MPO": mpo,
    "PNG": png,
    "GIF": gif,
    "WebP": lambda: _encoded("WEBP", exif=exif(), xmp=XMP),
    "AVIF": lambda: _encoded("AVIF", exif=exif(), xmp=XMP, speed=10),
    "TIFF": tiff,
    "HEIC": HEIC.read_bytes,
}


def segments(jpeg: bytes) -> list[int]:
    """The segments of a JPEG up to its picture."""
    found, at = [], 2
    while not found or found[-1] != 0xDA:
        assert jpeg[at] == 0xFF
        found.append(jpeg[at + 1])
        at += 2 + int.from_bytes(jpeg[at + 2 : at + 4])
    return found


def tells(data: bytes) -> bool:
    """Whether anything of WORDS is in some bytes, in one of the ways texts are written."""
    return any("Secret".encode(way) in data for way in ("utf-8", "utf-16-le", "utf-16-be"))
