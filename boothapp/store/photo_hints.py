"""What a look at a photo's small rendition tells: too dark, too bright, blurred, or the picture another one is.

A look is kept beside the renditions in the cache; a fair needs none of them.
"""

import contextlib
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

from boothapp.domain.catalog import Finding
from boothapp.domain.photo import Photo
from boothapp.store import renditions
from boothapp.store.photo_paths import reachable

if TYPE_CHECKING:
    from PIL.Image import Image

_VERSION = 1  # of how a look is taken
# Measured on pictures made for it and on the sample's drawings; see the tests.
_DARK, _NOT_BRIGHT = 50.0, 120.0  # dark: half is darker than that, and the brightest tenth is not bright
_BRIGHT, _NOT_DARK = 215.0, 140.0  # bright: half is brighter than that, and nothing in it is dark
_BLURRED = 30.0  # variance of the Laplacian in the sharpest of 16 parts
_FULL_SPAN = 200.0  # between darkest and brightest of an ordinary photo
_FLAT = 12.0  # between darkest and brightest, below which there is nothing to be sharp
_TILES = 4
_SAME_BITS = 3  # of 64 that may differ in one picture saved twice
_BANDS = 4  # of 16 bits: with three bits differing one of them is the same


@dataclass(frozen=True)
class Look:
    darkest: float  # grey of the darkest fiftieth, 0 to 255
    middle: float
    brightest: float  # of the brightest tenth
    sharpness: float
    fingerprint: str  # 64 bits as hexadecimal digits: which neighbours are brighter

    @property
    def is_flat(self) -> bool:
        """Whether there is hardly anything to be seen."""
        return self.span < _FLAT

    @property
    def span(self) -> float:
        return self.brightest - self.darkest

    @property
    def is_blurred(self) -> bool:
        """Edges of a pale or dark picture are weaker, however sharp they are."""
        return not self.is_flat and self.sharpness < _BLURRED * min(1.0, self.span / _FULL_SPAN) ** 2


def look(folder: Path, photo: Photo) -> Look | None:
    """Return the look of a photo as it is shown, taken now or from the cache; None while it has no rendition."""
    rendition = renditions.of_photo(folder, photo, "screen512")
    if rendition is None:
        return None
    kept = reachable(folder / "cache" / "looks" / photo.sha256[:2] / f"{rendition.stem}-{_VERSION}.json")
    if found := _kept(kept):
        return found
    from PIL.JpegImagePlugin import JpegImageFile

    with JpegImageFile(rendition) as image:
        found = _look_at(image.convert("L"))
    with contextlib.suppress(OSError):  # a fair on a read-only or full disk: the look is taken again next time
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_text(json.dumps(asdict(found)), encoding="ascii")
    return found


def hints(folder: Path, photo: Photo) -> list[Finding]:
    """Return what will not look well in print; drawings of the program are not judged, they are as they should be."""
    if photo.illustration:
        return []
    found = [] if not photo.is_small else [_small(photo)]
    seen = look(folder, photo)
    if seen is None:
        return found
    name = _name(photo)
    if seen.middle < _DARK and seen.brightest < _NOT_BRIGHT:
        found.append(_hint("photo_dark", f"{name} is very dark.", photo))
    elif seen.middle > _BRIGHT and seen.darkest > _NOT_DARK:
        found.append(_hint("photo_bright", f"{name} is very bright.", photo))
    if seen.is_blurred:
        found.append(_hint("photo_blurred", f"{name} is blurred.", photo))
    return found


def same_pictures(looks: Mapping[str, Look]) -> list[tuple[str, str]]:
    """Return the pairs of photos, by id, that are one picture: saved twice, in another size or format."""
    prints = {id_: int(one.fingerprint, 16) for id_, one in looks.items() if not one.is_flat}
    bands: dict[tuple[int, int], list[str]] = defaultdict(list)
    for id_, bits in prints.items():
        for band in range(_BANDS):
            bands[band, bits >> 16 * band & 0xFFFF].append(id_)
    near = {pair for ids in bands.values() for pair in combinations(sorted(ids), 2)}
    return sorted((a, b) for a, b in near if (prints[a] ^ prints[b]).bit_count() <= _SAME_BITS)


def twins(folder: Path, photo: Photo, others: Iterable[Photo]) -> Iterator[Finding]:
    """Yield a hint for every one of the others that is the same picture as a photo."""
    ours = look(folder, photo)
    by_id = {other.id: other for other in others if other.id != photo.id and not other.illustration}
    seen = {id_: found for id_, other in by_id.items() if (found := look(folder, other))}
    for one, other in same_pictures({photo.id: ours, **seen}) if ours and not photo.illustration else ():
        if photo.id in (one, other):
            twin = by_id[other if one == photo.id else one]
            message = f"{_name(photo)} is the same picture as {_name(twin)}."
            yield _hint("photo_duplicate", message, photo)


def _small(photo: Photo) -> Finding:
    width, height = photo.seen_px
    message = f"{_name(photo)} has only {width} × {height} pixels and will look coarse in print."
    return _hint("photo_small", message, photo)


def _name(photo: Photo) -> str:
    return f"“{photo.original_name}”" if photo.original_name else "A photo"


def _hint(code: str, message: str, photo: Photo) -> Finding:
    return Finding("hint", code, message, photo.id)


def _look_at(grey: "Image") -> Look:
    from PIL import ImageFilter

    histogram = grey.histogram()
    darkest, middle, brightest = (_quantile(histogram, share) for share in (0.02, 0.5, 0.9))
    edges = grey.filter(ImageFilter.Kernel((3, 3), (0, 1, 0, 1, -4, 1, 0, 1, 0), scale=1, offset=128))
    inner = edges.crop((1, 1, max(2, edges.width - 1), max(2, edges.height - 1)))  # a filter leaves the rim as it was
    return Look(darkest, middle, brightest, _sharpest(inner), f"{_fingerprint(grey):016x}")


def _sharpest(edges: "Image") -> float:
    """The variance in the second sharpest part: one in focus is enough, but a date burnt in is not."""
    from PIL import ImageStat

    width, height = edges.width // _TILES, edges.height // _TILES
    if min(width, height) < 4:
        return float(ImageStat.Stat(edges).var[0])
    boxes = ((x * width, y * height, (x + 1) * width, (y + 1) * height) for x in range(_TILES) for y in range(_TILES))
    return float(sorted(ImageStat.Stat(edges.crop(box)).var[0] for box in boxes)[-2])


def _quantile(histogram: list[int], share: float) -> float:
    wanted, seen = share * sum(histogram), 0
    for grey, count in enumerate(histogram):
        seen += count
        if seen >= wanted:
            return float(grey)
    return 255.0


def _fingerprint(grey: "Image") -> int:
    """The difference hash: in 9 × 8 pixels, which is brighter than its neighbour to the right."""
    from PIL.Image import Resampling

    pixels = grey.resize((9, 8), Resampling.BOX).tobytes()
    bits = (pixels[row * 9 + column] > pixels[row * 9 + column + 1] for row in range(8) for column in range(8))
    return sum(bit << place for place, bit in enumerate(bits))


def _kept(file: Path) -> Look | None:
    try:
        return Look(**json.loads(file.read_text(encoding="ascii")))
    except (OSError, ValueError, TypeError):  # not there, or not ours: it is taken anew
        return None
