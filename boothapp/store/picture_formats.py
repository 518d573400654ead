"""The picture formats a fair takes, told by their content, and words for everything else."""

from dataclasses import dataclass

from boothapp.domain.errors import Refused

HEAD_BYTES = 4096  # as much of a file as recognising it needs

_TAKEN = "JPEG, PNG, WebP, HEIC, AVIF, TIFF, GIF or BMP"


@dataclass(frozen=True)
class PictureFormat:
    name: str  # as people call it
    extension: str  # of the stored original
    delicate: bool = False  # decoded by large libraries with a history of crashes: only in a child process


JPEG = PictureFormat("JPEG", "jpg")
PNG = PictureFormat("PNG", "png")
WEBP = PictureFormat("WebP", "webp")
GIF = PictureFormat("GIF", "gif")
BMP = PictureFormat("BMP", "bmp")
TIFF = PictureFormat("TIFF", "tif", delicate=True)
HEIC = PictureFormat("HEIC", "heic", delicate=True)
AVIF = PictureFormat("AVIF", "avif", delicate=True)

FORMATS = {kind.extension: kind for kind in (JPEG, PNG, WEBP, GIF, BMP, TIFF, HEIC, AVIF)}

_SIGNATURES = (
    (b"\xff\xd8\xff", JPEG),
    (b"\x89PNG\r\n\x1a\n", PNG),
    (b"GIF87a", GIF),
    (b"GIF89a", GIF),
    (b"BM", BMP),
    (b"II*\0", TIFF),
    (b"MM\0*", TIFF),
    (b"II+\0", TIFF),
    (b"MM\0+", TIFF),
)

_BMP_HEADERS = {bytes((length, 0, 0, 0)) for length in (12, 16, 40, 52, 56, 64, 108, 124)}

# Brands of the ISO base media file format (ISO/IEC 14496-12) that mark a still picture or a burst of them.
_HEIC_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1"}
_AVIF_BRANDS = {b"avif", b"avis"}

RAW = "a raw file of a camera"
_OTHERS = (
    (b"%PDF", "a PDF"),
    (b"%!PS", "a PostScript or EPS drawing"),
    (b"\xc5\xd0\xd3\xc6", "an EPS drawing"),
    (b"8BPS", "a Photoshop file"),
    (b"gimp xcf", "a GIMP file"),
    (b"\0\0\0\x0cjP  ", "a JPEG 2000 picture"),
    (b"\xff\x4f\xff\x51", "a JPEG 2000 picture"),
    (b"\0\0\0\x0cJXL ", "a JPEG XL picture"),
    (b"\xff\x0a", "a JPEG XL picture"),
    (b"II\xbc\x01", "a JPEG XR picture"),
    (b"IIRO", RAW),
    (b"IIRS", RAW),
    (b"IIU\0", RAW),
    (b"FUJIFILMCCD-RAW", RAW),
    (b"\0MRM", RAW),
    (b"FOVb", RAW),
    (b"\xd7\xcd\xc6\x9a", "a Windows metafile drawing"),
    (b"\0\0\x01\0", "an icon"),
    (b"\0\0\x02\0", "a mouse pointer"),
    (b"AT&TFORM", "a DjVu document"),
    (b"PK\x03\x04", "a zip archive or an Office document"),
    (b"PK\x05\x06", "an empty zip archive"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"{\\rtf", "an RTF document"),
    (b"Rar!", "a rar archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"SQLite format 3", "a database"),
    (b"\x1aE\xdf\xa3", "a video"),
    (b"ID3", "a sound file"),
    (b"OggS", "a sound file"),
    (b"fLaC", "a sound file"),
    (b"MZ", "a program"),
    (b"\x7fELF", "a program"),
)


def recognise(head: bytes, name: str) -> PictureFormat:
    """Return the format of a file that begins with `head` (its first HEAD_BYTES or all of it), whatever its name.

    Raises Refused with the code "photo_format", saying what the file is instead of a picture the fair takes.
    """
    for signature, kind in _SIGNATURES:
        if head.startswith(signature) and _is_really(kind, head):
            return kind
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return WEBP
    if head[4:8] == b"ftyp" and (kind_of_brands := _from_brands(head)):
        return kind_of_brands
    raise not_a_photo(_described(head), name)


def not_a_photo(what: str, name: str) -> Refused:
    """Return the refusal of a file that is `what`, such as "a PDF"."""
    message = f"“{name}” is {what}, not a photo; add it as {_TAKEN}."
    return Refused("photo_format", message, {"file": name, "is": what})


def _is_really(kind: PictureFormat, head: bytes) -> bool:
    if kind is TIFF:
        return head[8:10] != b"CR"  # a Canon raw file calls itself a TIFF
    if kind is BMP:  # "BM" alone also begins many a text
        return head[14:18] in _BMP_HEADERS
    return True


def _from_brands(head: bytes) -> PictureFormat | None:
    box = head[: int.from_bytes(head[:4], "big")]
    brands = [box[8:12], *(box[at : at + 4] for at in range(16, len(box) - 3, 4))]
    if brands[0] in _AVIF_BRANDS or (brands[0] in {b"mif1", b"msf1"} and _AVIF_BRANDS & set(brands)):
        return AVIF
    return HEIC if brands[0] in _HEIC_BRANDS else None


def _described(head: bytes) -> str:
    for signature, what in _OTHERS:
        if head.startswith(signature):
            return what
    if head[:2] in {b"II", b"MM"} and head[8:10] == b"CR":
        return RAW
    if head[4:8] == b"ftyp":
        return RAW if head[8:12] == b"crx " else "a video"
    if head.startswith(b"RIFF"):
        return "a video or sound file"
    return _described_text(head)


def _described_text(head: bytes) -> str:
    text = head.lstrip(b"\xef\xbb\xbf\xff\xfe").replace(b"\0", b"").lstrip().lower()
    if b"<svg" in text and text.startswith(b"<"):
        return "an SVG drawing"
    if text.startswith((b"<!doctype html", b"<html")):
        return "a web page"
    if not head.strip(b"\0"):
        return "a file of zeros, such as a failed copy leaves"
    strange = sum(byte < 9 or 13 < byte < 32 for byte in text)
    return "text" if not strange else "a file of an unknown kind"
