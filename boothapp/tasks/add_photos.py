"""Adding pictures to a product: files stored and reduced first, then the rows, in one edit."""

import os
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import Any

from boothapp.domain import file_endings, text
from boothapp.domain.catalog import Finding
from boothapp.domain.errors import Cancelled, FairError, Refused
from boothapp.domain.photo import Photo
from boothapp.domain.product import Product
from boothapp.domain.progress import Progress, silent
from boothapp.store import photo_hints, photos, records, renditions
from boothapp.store.fair import Fair
from boothapp.store.photo_files import StoredPhoto, take_in, take_in_bytes
from boothapp.store.two_threads import on_two_threads

_SLICE = 8  # files between two looks at whether the user stopped the work


@dataclass(frozen=True)
class AddedPhoto:
    photo: Photo
    rendition: str  # the print-size JPEG, relative to the fair folder
    already: bool  # the product showed this very picture before, or it was given twice
    hints: tuple[Finding, ...] = ()  # what a look at it will show

    def to_json(self) -> dict[str, Any]:
        shown = {
            "id": self.photo.id,
            "sha256": self.photo.sha256,
            "file": self.photo.file,
            "width": self.photo.width_px,
            "height": self.photo.height_px,
            "rendition": self.rendition,
        }
        if self.already:
            shown["already"] = True
        if self.hints:
            shown["hints"] = [asdict(hint) for hint in self.hints]
        return shown


def to_product(fair: Fair, product_id: str, files: Sequence[Path], *, progress: Progress = silent) -> list[AddedPhoto]:
    """Add pictures to a product, all or none, and return them in the order given.

    Raises FairError when there is no such product, Refused when a file is no picture that can be used.
    """
    product = records.get(fair.db, Product, product_id)
    if product is None or product.deleted_at:
        raise FairError(
            "no_such_product",
            f"There is no product with the id “{product_id}” in {fair.folder.name}; `export --json` shows the ids.",
        )
    taken = on_two_threads(partial(take, fair.folder), files, progress, "photos")
    stored = [(picture, text.clean(file.name)) for (picture, _), file in zip(taken, files, strict=True)]
    shown = {photo.id for photo in photos.of_product(fair.db, product_id)}
    with fair.edit("add_photos", product=product.name, count=len(files)):
        rows = photos.add_to_product(fair.db, product_id, stored)
    added = []
    for row, path, (picture, name) in zip(rows, (path for _, path in taken), stored, strict=True):
        shown_as = f"cache/renditions/{row.sha256[:2]}/{path.name}"
        added.append(AddedPhoto(row, shown_as, row.id in shown, tuple(_hints(fair.folder, row, picture, name))))
        shown.add(row.id)
    return added


@dataclass(frozen=True)
class TakenPictures:
    """What became of files that were to be taken in; whatever is not in here was not reached."""

    pictures: tuple[tuple[Path, StoredPhoto], ...]
    failed: tuple[tuple[Path, FairError], ...]
    stopped: bool = False  # the user stopped the work; what was taken in is whole


def pictures_in(paths: Iterable[Path]) -> list[Path]:
    """Return the files among `paths` and the picture files in folders among them, in the order of their names.

    A folder that nobody may look into stands for what is in it: whoever takes it in is told that it cannot be read.
    """
    found: list[Path] = []

    def keep_closed(error: OSError) -> None:
        found.append(Path(error.filename))

    for path in paths:
        if os.path.isdir(path):  # noqa: PTH112 Path.is_dir raises where nobody may look
            for folder, folders, files in os.walk(path, onerror=keep_closed):
                folders.sort()
                pictures = (name for name in files if Path(name).suffix.lower() in file_endings.PICTURES)
                found += [Path(folder, name) for name in sorted(pictures)]
        else:
            found.append(path)
    return list(dict.fromkeys(found))


def take_all(folder: Path, files: Sequence[Path], progress: Progress = silent) -> TakenPictures:
    """Take files into the fair folder, each for itself: one that cannot be used does not keep the others out.

    Work for a job, which needs no database. When `progress` raises Cancelled, what was taken in until then is returned.
    Raises OSError when the fair folder cannot be written.
    """
    pictures: list[tuple[Path, StoredPhoto]] = []
    failed: list[tuple[Path, FairError]] = []
    for start in range(0, len(files), _SLICE):
        some = files[start : start + _SLICE]
        step = partial(_of_all, progress, start, len(files))
        try:
            taken = on_two_threads(partial(_taken_or_refused, folder), some, step, "photos")
        except Cancelled:
            return TakenPictures(tuple(pictures), tuple(failed), stopped=True)
        for file, one in zip(some, taken, strict=True):
            if isinstance(one, FairError):
                failed.append((file, one))
            else:
                pictures.append((file, one))
    return TakenPictures(tuple(pictures), tuple(failed))


def add_taken(fair: Fair, chosen: Sequence[tuple[str, Path, StoredPhoto]]) -> int:
    """Let products (by id) show pictures that were taken in, in one edit; return how many are new.

    Products that are not in the fair any more are passed over.
    """
    by_product: dict[str, list[tuple[StoredPhoto, str]]] = defaultdict(list)
    for product_id, file, stored in chosen:
        by_product[product_id].append((stored, text.clean(file.name)))
    found = ((records.get(fair.db, Product, id_), pictures) for id_, pictures in by_product.items())
    shown = [(product, pictures) for product, pictures in found if product and not product.deleted_at]
    if not shown:
        return 0
    before = {photo.id for product, _ in shown for photo in photos.of_product(fair.db, product.id)}
    told = {"product": shown[0][0].name, "products": len(shown), "count": sum(len(each) for _, each in shown)}
    with fair.edit("add_photos" if len(shown) == 1 else "add_many_photos", **told):
        rows = [row for product, each in shown for row in photos.add_to_product(fair.db, product.id, each)]
    return len({row.id for row in rows} - before)


def _of_all(progress: Progress, start: int, total: int, done: int, _: int, doing: str) -> None:
    progress(start + done, total, doing)


def _taken_or_refused(folder: Path, file: Path, go_on: Progress) -> StoredPhoto | FairError:
    try:
        return take(folder, file, go_on)[0]
    except Refused as error:
        return error


def _hints(folder: Path, photo: Photo, picture: StoredPhoto, name: str) -> Iterator[Finding]:
    if picture.ended_early:
        message = f"“{name}” ends too early, so that its lower part may be grey; look at it, or fetch it again."
        yield Finding("hint", "photo_ended_early", message, photo.id)
    yield from photo_hints.hints(folder, photo)


def take(folder: Path, source: Path | bytes, go_on: Progress = silent, name: str = "") -> tuple[StoredPhoto, Path]:
    """Keep a picture and reduce it now, so that lists and the catalog find all sizes; return the print size too.

    `source` is a file, or a picture from the clipboard that is called `name`. Needs no database: work for a job.
    Raises Refused as `take_in` does.
    """
    picture = (
        take_in_bytes(folder, source, name) if isinstance(source, bytes) else take_in(folder, source, progress=go_on)
    )
    made = [
        renditions.rendition(folder, picture.sha256, picture.extension, size, progress=go_on)
        for size in renditions.SIZES
    ]
    return picture, made[renditions.SIZES.index("print")]
