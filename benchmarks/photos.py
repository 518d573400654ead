"""What the reduced pictures of a photo cost beside the floor, and how much two threads and many photos matter.

    python3 -m uv run python benchmarks/photos.py [--photos 30] [--rounds 5] [--added 500]

The photos are JPEGs of 4032 × 3024 made here; in one of three the camera lay on its side, one of three has a profile
that must be applied, as phones write them. Each round takes, photo by photo and in turn, the processor time of the
floor (Pillow decodes at a quarter of the size and does nothing else), of the print size, and of all sizes; then the
time on the clock of all photos on one thread and on two. Ratios are of one round; the median of the rounds is
printed. Last, `--added` photos go into a new fair in one `photo add`; the first and the last tenth are compared.
"""

import argparse
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "store"))
import odd_profiles
from PIL import Image
from PIL.JpegImagePlugin import JpegImageFile

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.fair import FairFacts
from boothapp.domain.photo import Photo
from boothapp.domain.product import Product
from boothapp.store import photo_files, pictures, records, renditions, two_threads
from boothapp.store.fair import open_fair
from boothapp.store.picture_formats import JPEG
from boothapp.tasks import add_photos, new_fair

SIZE = (4032, 3024)


def make_photos(place: Path, count: int) -> list[Path]:
    """Write JPEGs of about 3.5 MB, with large shapes and the fine detail a camera leaves."""
    made = []
    turned = Image.Exif()
    turned[0x0112] = 6
    profile = odd_profiles.display_p3()
    for number in range(count):
        shapes = Image.effect_noise((16 + number % 7, 12), 90).resize(SIZE, Image.Resampling.BICUBIC)
        detail = Image.effect_noise((SIZE[0] // 2, SIZE[1] // 2), 40).resize(SIZE, Image.Resampling.BILINEAR)
        bands = (shapes, Image.blend(shapes, detail, 0.4), Image.blend(shapes.rotate(180), detail, 0.3))
        made.append(place / f"IMG_{number:04d}.jpg")
        dressed = ({}, {"exif": turned.tobytes()}, {"icc_profile": profile})[number % 3]
        Image.merge("RGB", bands).save(made[-1], quality=88, **dressed)
    return made


def processor_seconds(work: Callable[[], object]) -> float:
    started = time.process_time()
    work()
    return time.process_time() - started


def seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def floor(path: Path) -> None:
    with JpegImageFile(path) as image:
        image.draft("RGB", (SIZE[0] // 4, SIZE[1] // 4))
        image.load()


def all_sizes(folder: Path, photo: Photo) -> None:
    for size in renditions.SIZES:
        renditions.rendition(folder, photo.sha256, photo.extension, size)


def costs(folder: Path, files: list[Path], photos: list[Photo]) -> dict[str, float]:
    """Return the processor time of one round."""
    shutil.rmtree(folder / "cache")
    spent = dict.fromkeys(("quarter-scale decode", "print size", "all sizes, kept"), 0.0)
    for file, photo in zip(files, photos, strict=True):
        spent["quarter-scale decode"] += processor_seconds(lambda f=file: floor(f))
        spent["print size"] += processor_seconds(lambda f=file: pictures.print_picture(f, JPEG, f.name))
        spent["all sizes, kept"] += processor_seconds(lambda p=photo: all_sizes(folder, p))
    return spent


def on_threads(folder: Path, photos: list[Photo], threads: int) -> float:
    shutil.rmtree(folder / "cache")
    two_threads.THREADS = threads
    return seconds(lambda: renditions.make_renditions(folder, photos))


def adding(place: Path, files: list[Path], count: int) -> list[float]:
    """Add `count` different files to one product; return when each was done, in seconds from the start."""
    new_fair.make(place / "added", FairFacts("Hội chợ", opens_on="2026-07-27"))
    copies = []
    for number in range(count):
        copies.append(place / f"copy{number}.jpg")
        copies[-1].write_bytes(files[number % len(files)].read_bytes() + number.to_bytes(4))
    with open_fair(place / "added", write=True) as fair:
        exhibitor = Exhibitor("HTX")
        product = Product(exhibitor.id, "Chè")
        with fair.edit("benchmark"):
            records.save(fair.db, exhibitor, product)
        started = time.perf_counter()
        told: list[float] = []
        add_photos.to_product(fair, product.id, copies, progress=lambda *_: told.append(time.perf_counter() - started))
        told.append(time.perf_counter() - started)
    return told


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--photos", type=int, default=30)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--added", type=int, default=500)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        files = make_photos(Path(place), chosen.photos)
        folder = Path(place) / "fair"
        folder.mkdir()
        stored = [photo_files.take_in(folder, file) for file in files]
        photos = [Photo("product", one.sha256, one.extension, one.width_px, one.height_px, one.bytes) for one in stored]
        size = statistics.mean(one.bytes for one in stored) / 1e6
        print(f"{chosen.photos} photos of {size:.1f} MB, {chosen.rounds} rounds, medians")
        rounds = [costs(folder, files, photos) for _ in range(chosen.rounds)]
        for name in rounds[0]:
            each = statistics.median(spent[name] for spent in rounds) / len(photos) * 1000
            ratio = statistics.median(spent[name] / spent["quarter-scale decode"] for spent in rounds)
            print(f"{name:22} {each:7.1f} ms of processor a photo   {ratio:5.2f} x quarter-scale decode")
        walls = [[on_threads(folder, photos, threads) for threads in (1, 2)] for _ in range(chosen.rounds)]
        for threads in (1, 2):
            each = statistics.median(wall[threads - 1] for wall in walls) / len(photos) * 1000
            gain = statistics.median(wall[0] / wall[threads - 1] for wall in walls)
            print(f"{threads} thread(s)            {each:7.1f} ms on the clock a photo   {gain:5.2f} x as fast as one")
        if chosen.added:
            report_adding(adding(Path(place), files, chosen.added), chosen.added)


def report_adding(told: list[float], count: int) -> None:
    tenth = count // 10
    first, last = told[tenth] - told[0], told[-1] - told[-1 - tenth]
    print(f"adding {count} photos     {told[-1] / count * 1000:7.1f} ms on the clock a photo")
    print(f"  first tenth          {first / tenth * 1000:7.1f} ms, last tenth {last / tenth * 1000:.1f} ms a photo")


if __name__ == "__main__":
    main()
