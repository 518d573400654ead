"""How much memory and time the heaviest pictures take that a fair is given, each in a process of its own.

    python3 -m uv run python benchmarks/heavy_photos.py [--only WORD] [FILE…]

Every case is made here, at the limits: 210 million pixels or 200 MB, whichever comes first, and 40 million pixels,
the most that is decoded without a child process. FILEs, such as an HEIC that Pillow cannot write, are measured too.
Peak memory is the largest resident size of one process; the program and its child are given side by side.
"""

import argparse
import io
import json
import math
import multiprocessing
import struct
import subprocess
import sys
import tempfile
import zlib
from collections.abc import Callable
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).parents[1]
Image.MAX_IMAGE_PIXELS = None
MOST, MOST_HERE = 14_490, 6_320  # sides of squares just below 210 and 40 million pixels

MEASURED = """
import json, resource, sys, tempfile, time
from pathlib import Path
from boothapp.domain.errors import FairError
from boothapp.store import photo_files
started = time.perf_counter()
with tempfile.TemporaryDirectory() as folder:
    try:
        stored = photo_files.take_in(Path(folder), Path(sys.argv[1]))
        outcome = f"{stored.width_px} x {stored.height_px}"
    except FairError as error:
        outcome = f"refused: {error.code}"
peaks = [resource.getrusage(who).ru_maxrss / 1000 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
print(json.dumps([time.perf_counter() - started, *peaks, outcome]))
"""


def picture(mode: str, side: int, detail: float = 0.15) -> Image.Image:
    """A square with a pattern of noise that repeats; `detail` says how much of it there is, 0 to 1."""
    patch = Image.blend(Image.radial_gradient("L").resize((512, 512)), Image.effect_noise((512, 512), 90), detail)
    patch = Image.merge("RGB", [patch, patch.rotate(90), patch.rotate(180)]).convert(mode)
    whole = Image.new(mode, (side, side))
    for left in range(0, side, 512):
        whole.paste(patch, (left, 0))
    row = whole.crop((0, 0, side, 512))
    for top in range(512, side, 512):
        whole.paste(row, (0, top))
    return whole


def encoded(mode: str, side: int, kind: str, **options: object) -> bytes:
    out = io.BytesIO()
    picture(mode, side).save(out, kind, **options)
    return out.getvalue()


def png(side: int, depth: int, colour: int, samples: int, *, interlaced: bool = False) -> bytes:
    """A PNG that Pillow does not write, of one pattern in every row."""
    packing = zlib.compressobj(1)
    rows = [(side, side)]
    if interlaced:  # the seven passes of Adam7
        passes = ((8, 8, 0, 0), (8, 8, 4, 0), (4, 8, 0, 4), (4, 4, 2, 0), (2, 4, 0, 2), (2, 2, 1, 0), (1, 2, 0, 1))
        rows = [(math.ceil((side - x) / dx), math.ceil((side - y) / dy)) for dx, dy, x, y in passes]
    pattern = bytes(range(0, 256, 3))
    data = b""
    for width, height in rows:
        length = width * samples * depth // 8
        line = b"\0" + (pattern * (length // len(pattern) + 1))[:length]
        data += b"".join(packing.compress(line) for _ in range(height))
    header = struct.pack(">IIBBBBB", side, side, depth, colour, 0, 0, interlaced)
    chunks = ((b"IHDR", header), (b"IDAT", data + packing.flush()), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in chunks
    )


def many_parts(count: int) -> bytes:
    data = encoded("RGB", 64, "JPEG")
    return data[:2] + b"\xff\xfe\0\2" * count + data[2:]


def many_scans(side: int, count: int) -> bytes:
    out = io.BytesIO()
    picture("RGB", side, detail=0).save(out, "JPEG", progressive=True)
    data = out.getvalue()
    last = data.rindex(b"\xff\xda")
    return data[:-2] + data[last:-2] * count + data[-2:]


def run_length_bmp(side: int) -> bytes:
    row = (b"\xff\x55" * (side // 255) + bytes((side % 255, 9))) + b"\0\0"
    pixels = row * side + b"\0\1"
    header = struct.pack("<IiiHHIIiiII", 40, side, side, 1, 8, 1, len(pixels), 0, 0, 256, 0)
    palette = b"".join(bytes((value, value, value, 0)) for value in range(256))
    return b"BM" + struct.pack("<IHHI", 14 + 40 + 1024 + len(pixels), 0, 0, 14 + 40 + 1024) + header + palette + pixels


CASES: dict[str, Callable[[], bytes]] = {
    "JPEG 210 Mpx": lambda: encoded("RGB", MOST, "JPEG", quality=75),
    "JPEG 210 Mpx, 4:4:4": lambda: encoded("RGB", MOST, "JPEG", quality=85, subsampling=0),
    "JPEG 210 Mpx, CMYK": lambda: encoded("CMYK", MOST, "JPEG", quality=75),
    "JPEG 210 Mpx, progressive": lambda: encoded("RGB", MOST, "JPEG", quality=75, progressive=True),
    "JPEG 210 Mpx, progressive, 4:4:4": lambda: encoded(
        "RGB", MOST, "JPEG", quality=75, subsampling=0, progressive=True
    ),
    "JPEG 210 Mpx, progressive, CMYK": lambda: encoded("CMYK", MOST, "JPEG", quality=75, progressive=True),
    "JPEG 40 Mpx, progressive, 4:4:4": lambda: encoded(
        "RGB", MOST_HERE, "JPEG", quality=85, subsampling=0, progressive=True
    ),
    "JPEG 40 Mpx, progressive, 90 scans": lambda: many_scans(MOST_HERE, 80),
    "JPEG in 12 million parts, 48 MB": lambda: many_parts(12_000_000),
    "JPEG in 49 million parts, 196 MB": lambda: many_parts(49_000_000),
    "PNG 210 Mpx": lambda: png(MOST, 8, 2, 3),
    "PNG 210 Mpx, transparent": lambda: png(MOST, 8, 6, 4),
    "PNG 210 Mpx, 16 bits": lambda: png(MOST, 16, 2, 3),
    "PNG 210 Mpx, 16 bits, transparent": lambda: png(MOST, 16, 6, 4),
    "PNG 210 Mpx, 16 bits, grey": lambda: png(MOST, 16, 0, 1),
    "PNG 210 Mpx, 16 bits, transparent, interlaced": lambda: png(MOST, 16, 6, 4, interlaced=True),
    "PNG 40 Mpx, 16 bits, transparent, interlaced": lambda: png(MOST_HERE, 16, 6, 4, interlaced=True),
    "WebP 210 Mpx": lambda: encoded("RGB", MOST, "WEBP", quality=50, method=0),
    "WebP 100 Mpx": lambda: encoded("RGB", 10_000, "WEBP", quality=50, method=0),
    "WebP 40 Mpx": lambda: encoded("RGB", MOST_HERE, "WEBP", quality=75, method=0),
    "WebP 40 Mpx, lossless, transparent": lambda: encoded("RGBA", MOST_HERE, "WEBP", lossless=True, quality=0),
    "GIF 210 Mpx": lambda: encoded("P", MOST, "GIF"),
    "GIF 40 Mpx": lambda: encoded("P", MOST_HERE, "GIF"),
    "BMP 190 Mpx, 8 bits": lambda: encoded("P", 13_800, "BMP"),
    "BMP 210 Mpx, packed": lambda: run_length_bmp(MOST),
    "BMP 12 Mpx": lambda: encoded("RGB", 3_460, "BMP"),
    "TIFF 210 Mpx, deflate": lambda: encoded("RGB", MOST, "TIFF", compression="tiff_adobe_deflate"),
    "TIFF 210 Mpx, CMYK, deflate": lambda: encoded("CMYK", MOST, "TIFF", compression="tiff_adobe_deflate"),
    "TIFF 210 Mpx, one strip of floats": lambda: encoded(
        "F", MOST, "TIFF", compression="tiff_adobe_deflate", strip_size=1 << 30
    ),
    "TIFF 210 Mpx, JPEG within": lambda: encoded("RGB", MOST, "TIFF", compression="jpeg", quality=75),
    "AVIF 210 Mpx": lambda: encoded("RGB", MOST, "AVIF", quality=40, speed=10),
    "AVIF 50 Mpx": lambda: encoded("RGB", 7_000, "AVIF", quality=40, speed=10),
    "AVIF 12 Mpx": lambda: encoded("RGB", 3_460, "AVIF", quality=60, speed=10),
}


def make_file(name: str, path: Path) -> None:
    path.write_bytes(CASES[name]())


def measured(path: Path) -> tuple[float, float, float, str]:
    """Return seconds, peak MB of the program and of its child, and what came of the file."""
    answer = subprocess.run(
        [sys.executable, "-c", MEASURED, str(path)], cwd=ROOT, capture_output=True, check=True, text=True
    )
    seconds, here, child, outcome = json.loads(answer.stdout)
    return seconds, here, child, outcome


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default="")
    parser.add_argument("files", nargs="*", type=Path)
    chosen = parser.parse_args()
    print(f"{'picture':46} {'MB':>6} {'s':>6} {'here MB':>8} {'child MB':>8}  outcome")
    with tempfile.TemporaryDirectory() as place:
        for name in CASES:
            if chosen.only in name and (chosen.only or not chosen.files):
                path = Path(place) / "picture"
                # a process inherits the peak of the one that starts it: pictures are made elsewhere
                maker = multiprocessing.get_context("spawn").Process(target=make_file, args=(name, path))
                maker.start()
                maker.join()
                report(name, path)
        for path in chosen.files:
            report(path.name, path)


def report(name: str, path: Path) -> None:
    size = path.stat().st_size / 1e6
    seconds, here, child, outcome = measured(path)
    print(f"{name:46} {size:6.1f} {seconds:6.2f} {here:8.0f} {child:8.0f}  {outcome}", flush=True)


if __name__ == "__main__":
    main()
