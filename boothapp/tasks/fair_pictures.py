"""The pictures of the fair itself: its cover, and the logos of its organisers."""

from pathlib import Path

from boothapp.domain.fair import Organiser
from boothapp.domain.photo import Photo
from boothapp.domain.progress import Progress, silent
from boothapp.domain.text import clean
from boothapp.store import records
from boothapp.store.fair import Fair
from boothapp.store.photo_files import StoredPhoto
from boothapp.tasks import add_photos

_WHERE = "purpose = ? AND organiser_id IS ?"


def shown(fair: Fair, organiser_id: str | None = None) -> Photo | None:
    """Return the logo of an organiser, without one the cover; None when there is none."""
    found = records.where(fair.db, Photo, _WHERE, [_purpose(organiser_id), organiser_id])
    return found[-1] if found else None


def take(folder: Path, source: Path | bytes, name: str, progress: Progress = silent) -> StoredPhoto:
    """Keep a picture in the fair folder; needs no database: work for a job. Raises Refused when it is none."""
    return add_photos.take(folder, source, progress, name)[0]


def put(fair: Fair, picture: StoredPhoto, name: str, organiser_id: str | None = None) -> None:
    """Make a picture that was taken in the logo of an organiser, or the cover, in one edit; the one before goes."""
    before = shown(fair, organiser_id)
    if before and before.sha256 == picture.sha256:
        return
    photo = Photo(
        purpose=_purpose(organiser_id),
        sha256=picture.sha256,
        extension=picture.extension,
        width_px=picture.width_px,
        height_px=picture.height_px,
        bytes=picture.bytes,
        organiser_id=organiser_id,
        original_name=clean(name),
    )
    _change(fair, organiser_id, photo)


def remove(fair: Fair, organiser_id: str | None = None) -> None:
    """Take the logo of an organiser, or the cover, away, in one edit."""
    _change(fair, organiser_id, None)


def _change(fair: Fair, organiser_id: str | None, photo: Photo | None) -> None:
    organiser = records.get(fair.db, Organiser, organiser_id) if organiser_id else None
    with fair.edit(_purpose(organiser_id), name=organiser.name if organiser else ""):
        before = records.where(fair.db, Photo, _WHERE, [_purpose(organiser_id), organiser_id])
        records.remove(fair.db, Photo, [one.id for one in before])
        if photo:
            records.save(fair.db, photo)


def _purpose(organiser_id: str | None) -> str:
    return "logo" if organiser_id else "cover"
