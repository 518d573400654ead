"""Photos turned, cut, put in order, moved to another product and removed; the originals stay as they were taken in."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from boothapp.domain import crops
from boothapp.domain.crops import Crop
from boothapp.domain.errors import FairError
from boothapp.domain.photo import Photo
from boothapp.domain.product import Product
from boothapp.store import photos, records
from boothapp.store.fair import Fair
from boothapp.store.photo_files import StoredPhoto


def rotate(fair: Fair, ids: Iterable[str], clockwise_deg: int = 90) -> list[Photo]:
    """Turn photos by a multiple of 90 degrees, in one edit; return them as they are now, for their renditions."""
    return _change(
        fair,
        "rotate_photos",
        ids,
        lambda photo: replace(photo, rotation_deg=(photo.rotation_deg + clockwise_deg) % 360),
    )


def crop(fair: Fair, photo_id: str, seen: Crop | None) -> list[Photo]:
    """Cut a photo to a part of it as it is seen, turned by staff; None shows the whole again.

    The part is given as fractions of the whole picture as it is seen (`crops.as_seen` gives the part it has now).
    Raises FairError when hardly anything would be left.
    """
    return _change(fair, "crop_photos", [photo_id], lambda photo: _cut_to(photo, _part(photo, seen)))


def crop_to_ratio(fair: Fair, ids: Iterable[str], ratio: float) -> list[Photo]:
    """Cut photos in the middle to one ratio of width to height as they are seen, in one edit."""
    return _change(fair, "crop_photos", ids, lambda photo: _centred(photo, ratio))


def crop_alike(fair: Fair, photo_id: str, seen: Crop | None, others: Iterable[str], ratio: float) -> list[Photo]:
    """Cut a photo to a part of it as `crop` does, and others as `crop_to_ratio` does, all in one edit."""

    def cut(photo: Photo) -> Photo:
        return _cut_to(photo, _part(photo, seen)) if photo.id == photo_id else _centred(photo, ratio)

    return _change(fair, "crop_photos", [photo_id, *others], cut)


def make_main(fair: Fair, photo_id: str) -> None:
    """Put a photo first among those of its product."""
    photo = _live(fair, [photo_id])[0]
    shown = [one.id for one in photos.of_product(fair.db, photo.product_id or "")]
    _reorder(fair, "main_photo", photo.product_id or "", [photo_id, *(id_ for id_ in shown if id_ != photo_id)])


def reorder(fair: Fair, product_id: str, ids: Sequence[str]) -> None:
    """Let a product show its photos in this order; those that are not named stand behind."""
    _reorder(fair, "reorder_photos", product_id, ids)


def move(fair: Fair, ids: Iterable[str], product_id: str) -> None:
    """Move photos to the end of another product's, in one edit; a picture it shows already only leaves the old one."""
    product, moved = _product(fair, product_id), [one for one in _live(fair, ids) if one.product_id != product_id]
    if not moved:
        return
    shown = photos.of_product(fair.db, product_id)
    known, position = {photo.sha256 for photo in shown}, _end(shown)
    new = [photo for photo in moved if photo.sha256 not in known]
    with fair.edit("move_photos", product=product.name, count=len(moved)):
        records.save(
            fair.db,
            *(
                replace(photo, product_id=product_id, exhibitor_id=None, purpose="product", position=position + number)
                for number, photo in enumerate(new)
            ),
        )
        records.remove(fair.db, Photo, [photo.id for photo in moved if photo.sha256 in known])


def copy(fair: Fair, ids: Iterable[str], product_id: str) -> None:
    """Let another product show photos too, turned and cut as they are, in one edit."""
    product, copied = _product(fair, product_id), _live(fair, ids)
    with fair.edit("add_photos", product=product.name, count=len(copied)):
        for photo in copied:
            size = photo.width_px, photo.height_px, photo.bytes
            stored = StoredPhoto(photo.sha256, photo.extension, photo.file, *size, already=True)
            before = {one.id for one in photos.of_product(fair.db, product_id)}
            (row,) = photos.add_to_product(
                fair.db, product_id, [(stored, photo.original_name)], illustration=photo.illustration
            )
            if row.id not in before:
                shown = replace(photo, id=row.id, product_id=product_id, exhibitor_id=None, position=row.position)
                records.save(fair.db, replace(shown, purpose="product"))


def remove(fair: Fair, ids: Iterable[str]) -> int:
    """Put photos into the bin in one edit; return how many there were."""
    found = _live(fair, ids)
    if found:
        with fair.edit("remove_photos", count=len(found), product=_product_name(fair, found[0])):
            records.remove(fair.db, Photo, [photo.id for photo in found])
    return len(found)


def _change(fair: Fair, code: str, ids: Iterable[str], change: Callable[[Photo], Photo]) -> list[Photo]:
    before = _live(fair, ids)
    after = [change(photo) for photo in before]
    if after:
        with fair.edit(code, count=len(after), product=_product_name(fair, after[0])):
            records.save(fair.db, *after)
    return after


def _part(photo: Photo, seen: Crop | None) -> Crop | None:
    if seen is None:
        return None
    try:
        return crops.crop(*crops.from_seen(seen, photo.rotation_deg))
    except ValueError as error:
        raise FairError(
            "crop_too_small", "Hardly anything of the photo would be left; choose a larger part."
        ) from error


def _centred(photo: Photo, ratio: float) -> Photo:
    upright = 1 / ratio if photo.rotation_deg % 180 else ratio
    return _cut_to(photo, crops.centred(upright, (photo.width_px, photo.height_px)))


def _cut_to(photo: Photo, part: Crop | None) -> Photo:
    left, top, right, bottom = part or (None, None, None, None)
    return replace(photo, crop_left=left, crop_top=top, crop_right=right, crop_bottom=bottom)


def _reorder(fair: Fair, code: str, product_id: str, ids: Sequence[str]) -> None:
    shown = {photo.id: photo for photo in photos.of_product(fair.db, product_id)}
    ordered = [shown[id_] for id_ in dict.fromkeys((*ids, *shown)) if id_ in shown]
    if [photo.id for photo in ordered] != list(shown):
        with fair.edit(code, product=_product(fair, product_id).name):
            records.save(fair.db, *(replace(photo, position=number) for number, photo in enumerate(ordered)))


def _live(fair: Fair, ids: Iterable[str]) -> list[Photo]:
    found = [records.get(fair.db, Photo, id_) for id_ in dict.fromkeys(ids)]
    live = [photo for photo in found if photo and not photo.deleted_at]
    if found and not live:
        raise FairError("no_such_photo", "This photo is not in the fair any more.")
    return live


def _product(fair: Fair, product_id: str) -> Product:
    product = records.get(fair.db, Product, product_id)
    if product is None or product.deleted_at:
        raise FairError("no_such_product", "This product is not in the fair any more.")
    return product


def _product_name(fair: Fair, photo: Photo) -> str:
    product = records.get(fair.db, Product, photo.product_id) if photo.product_id else None
    return product.name if product else ""


def _end(shown: Sequence[Photo]) -> int:
    return max((photo.position for photo in shown), default=-1) + 1
