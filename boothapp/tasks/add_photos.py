"""Adding pictures to a product: files stored and reduced first, then the rows, in one edit."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import Any

from boothapp.domain import text
from boothapp.domain.catalog import Finding
from boothapp.domain.errors import FairError
from boothapp.domain.photo import Photo
from boothapp.domain.product import Product
from boothapp.domain.progress import Progress, silent
from boothapp.store import photos, records, renditions
from boothapp.store.fair import Fair
from boothapp.store.photo_files import StoredPhoto, take_in, take_in_bytes
from boothapp.store.two_threads import on_two_threads


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
        added.append(AddedPhoto(row, shown_as, row.id in shown, tuple(_hints(row, picture, name))))
        shown.add(row.id)
    return added


def _hints(photo: Photo, picture: StoredPhoto, name: str) -> Iterator[Finding]:
    if picture.ended_early:
        message = f"“{name}” ends too early, so that its lower part may be grey; look at it, or fetch it again."
        yield Finding("hint", "photo_ended_early", message, photo.id)
    if photo.is_small:
        message = f"“{name}” has only {photo.width_px} × {photo.height_px} pixels and will look coarse in print."
        yield Finding("hint", "photo_small", message, photo.id)


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
