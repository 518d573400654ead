"""The picture behind a hall's plan: a photo or a page of a PDF, put in, scaled by two points, taken away."""

import math
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from boothapp.domain.errors import FairError
from boothapp.domain.photo import Photo
from boothapp.domain.plan import MOST_HALL_M, Hall
from boothapp.domain.progress import Progress, silent
from boothapp.domain.text import clean
from boothapp.floorplan.shape import Point
from boothapp.store import records
from boothapp.store.fair import Fair
from boothapp.store.photo_files import StoredPhoto
from boothapp.tasks import add_photos, pdf_pages

if TYPE_CHECKING:
    from PIL import Image

LOOK_PX, MOST_LOOKS = 480, 60  # the long side of a small picture of a page; pages that have one
LONG_SIDE_PX = 3200  # of a page of a PDF: lines of a hall of 100 m stay sharp
LEAST_FADE, MOST_FADE = 0.2, 0.8
_LEAST_M = 0.01
_LEAST_WIDTH_M, _MOST_WIDTH_M = 1.0, 10 * MOST_HALL_M  # of a picture, also of one of the whole place
_OF_HALL = "purpose = 'background' AND hall_id = ?"


def take(folder: Path, source: Path, page: int = 0, progress: Progress = silent) -> StoredPhoto:
    """Keep a picture, or a page of a PDF, in the fair folder; needs no database: work for a job.

    Raises Refused when it is none that can be used.
    """
    given = _rendered(source, page) if source.suffix.lower() == ".pdf" else source
    name = f"{source.stem}.png" if isinstance(given, bytes) else source.name
    return add_photos.take(folder, given, progress, name)[0]


def shown(fair: Fair, hall_id: str) -> Photo | None:
    """Return the picture behind a hall, None when there is none."""
    found = records.where(fair.db, Photo, _OF_HALL, [hall_id], order="position, id")
    return found[0] if found else None


def put(fair: Fair, hall_id: str, picture: StoredPhoto, name: str) -> None:
    """Put a picture that was taken in behind a hall, as wide as the hall, in one edit; the one before goes."""
    hall = _hall(fair, hall_id)
    photo = Photo(
        purpose="background",
        sha256=picture.sha256,
        extension=picture.extension,
        width_px=picture.width_px,
        height_px=picture.height_px,
        bytes=picture.bytes,
        hall_id=hall_id,
        original_name=clean(name),
    )
    with fair.edit("hall_background", name=hall.name):
        _remove(fair, hall_id)
        records.save(fair.db, photo)
        records.save(fair.db, replace(hall, background_x_m=0.0, background_y_m=0.0, background_width_m=0.0))


def remove(fair: Fair, hall_id: str) -> None:
    """Take the picture behind a hall away, in one edit."""
    if shown(fair, hall_id):
        with fair.edit("hall_background", name=_hall(fair, hall_id).name):
            _remove(fair, hall_id)


def scale(fair: Fair, hall_id: str, one: Point, other: Point, real_m: float) -> None:
    """Give the picture the size at which two points of it are so many metres apart, in one edit; the first stays.

    Raises FairError when the points are one, the distance is none, or the picture would be as small or as large as
    none of a place for a fair is.
    """
    hall, drawn = _hall(fair, hall_id), math.dist(one, other)
    grown = real_m / drawn if drawn >= _LEAST_M and _LEAST_M <= real_m <= MOST_HALL_M else math.inf
    width = (hall.background_width_m or hall.width_m) * grown
    if not _LEAST_WIDTH_M <= width <= _MOST_WIDTH_M:
        message = "Two points apart from each other and the distance between them are needed to scale the picture."
        raise FairError("scale_impossible", message)
    x, y = (at - (at - edge) * grown for at, edge in zip(one, (hall.background_x_m, hall.background_y_m), strict=True))
    place(fair, hall_id, Point(x, y), width)


def place(fair: Fair, hall_id: str, corner: Point, width_m: float) -> None:
    """Put the picture's top left corner there and make it so many metres wide, in one edit."""
    hall = _hall(fair, hall_id)
    changed = replace(
        hall,
        background_x_m=round(corner.x, 3),
        background_y_m=round(corner.y, 3),
        background_width_m=round(width_m, 4),
    )
    if changed != hall:
        with fair.edit("place_background", name=hall.name):
            records.save(fair.db, changed)


def fade(fair: Fair, hall_id: str, share: float) -> None:
    """Let the picture be seen less, 0.2 to 0.8, in one edit."""
    hall = _hall(fair, hall_id)
    changed = replace(hall, background_fade=round(min(max(share, LEAST_FADE), MOST_FADE), 2))
    if changed != hall:
        with fair.edit("place_background", name=hall.name):
            records.save(fair.db, changed)


def _remove(fair: Fair, hall_id: str) -> None:
    records.remove(fair.db, Photo, [photo.id for photo in records.where(fair.db, Photo, _OF_HALL, [hall_id])])


def _hall(fair: Fair, hall_id: str) -> Hall:
    hall = records.get(fair.db, Hall, hall_id)
    if hall is None or hall.deleted_at:
        raise FairError("hall_missing", "The hall is not on the plan any more; look at the plan again.")
    return hall


def pages(source: Path) -> int:
    """Return how many pages a PDF has. Raises Refused when it cannot be read, FairError when there is none."""
    with pdf_pages.opened(source) as pdf:
        return len(pdf)


def looks(source: Path, progress: Progress = silent) -> list[bytes]:
    """Return a small picture (PNG) of each page of a PDF of several, of the first ones of a long one; work for a job.

    Raises as `pages` does.
    """
    with pdf_pages.opened(source) as pdf:
        count = min(len(pdf), MOST_LOOKS) if len(pdf) > 1 else 0
        made = []
        for number in range(count):
            progress(number, count, "reading")
            made.append(_png(pdf_pages.picture(pdf, number, long_side_px=LOOK_PX)))
    return made


def _rendered(source: Path, number: int) -> bytes:
    """Return a page of a PDF as a PNG."""
    with pdf_pages.opened(source) as pdf:
        picture = pdf_pages.picture(pdf, min(number, len(pdf) - 1), long_side_px=LONG_SIDE_PX)
    return _png(picture)


def _png(picture: "Image.Image") -> bytes:
    out = BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()
