"""Pictures as rows: whose they are and in which order; the files are photo_files' work."""

from collections.abc import Iterable

from sqlite_utils import Database

from boothapp.domain.photo import Photo
from boothapp.store import records
from boothapp.store.photo_files import StoredPhoto


def of_product(db: Database, product_id: str) -> list[Photo]:
    """Return a product's photos, the main one first."""
    return records.where(db, Photo, "product_id = ?", [product_id], order="position, id")


def add_to_product(
    db: Database, product_id: str, pictures: Iterable[tuple[StoredPhoto, str]], *, illustration: bool = False
) -> list[Photo]:
    """Append stored pictures (with their original file names) to a product's photos and return their rows.

    A picture the product shows already is not added again: its row is returned. Call it inside `fair.edit(...)`.
    """
    shown = {photo.sha256: photo for photo in of_product(db, product_id)}
    position = max((photo.position for photo in shown.values()), default=-1) + 1
    rows, new = [], []
    for stored, name in pictures:
        if stored.sha256 not in shown:
            shown[stored.sha256] = Photo(
                purpose="product",
                sha256=stored.sha256,
                extension=stored.extension,
                width_px=stored.width_px,
                height_px=stored.height_px,
                bytes=stored.bytes,
                product_id=product_id,
                original_name=name,
                illustration=illustration,
                position=position,
            )
            new.append(shown[stored.sha256])
            position += 1
        rows.append(shown[stored.sha256])
    records.save(db, *new)
    return rows
