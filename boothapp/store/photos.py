"""Pictures as rows: whose they are and in which order; the files are photo_files' work."""

import json
from collections.abc import Iterable

from sqlite_utils import Database

from boothapp.domain.photo import Photo
from boothapp.store import records
from boothapp.store.photo_files import StoredPhoto


def of_product(db: Database, product_id: str) -> list[Photo]:
    """Return a product's photos, the main one first."""
    return records.where(db, Photo, "product_id = ?", [product_id], order="position, id")


def beside(db: Database, product_id: str, products: int) -> list[Photo]:
    """Return the photos of at most so many other products of the same exhibitor, in the order of those."""
    others = """
        SELECT id FROM products WHERE deleted_at IS NULL AND id <> :id
          AND exhibitor_id = (SELECT exhibitor_id FROM products WHERE id = :id)
        ORDER BY sort_key, id LIMIT :most"""
    ids = [id_ for (id_,) in db.execute(others, {"id": product_id, "most": products})]
    of_these = "product_id IN (SELECT value FROM json_each(?))"
    found = records.where(db, Photo, of_these, [json.dumps(ids)], order="position, id")
    by_product = records.grouped(found, "product_id")
    return [photo for id_ in ids for photo in by_product.get(id_, ())]


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
