"""The product rows of an intake slip as products of the fair, with their recognitions, certificates and photos."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from boothapp.domain import product_groups, typed_fields
from boothapp.domain.fair import ProductGroup
from boothapp.domain.photo import Photo
from boothapp.domain.product import Certificate, Product, Recognition
from boothapp.domain.recognition_words import written
from boothapp.domain.same_values import words
from boothapp.domain.slip import PRODUCT_FIELDS, Slip, SlipPhoto, SlipProduct
from boothapp.domain.text import clean
from boothapp.store import photos, records, removal
from boothapp.store.bin import restore
from boothapp.store.fair import Fair
from boothapp.store.photo_files import StoredPhoto
from boothapp.tasks.import_product_statement import awarded


@dataclass(frozen=True)
class KnownProduct:
    """A product of the fair with what a row of the slip shows of it."""

    product: Product
    recognitions: tuple[Recognition, ...] = ()
    certificates: tuple[Certificate, ...] = ()
    photos: tuple[Photo, ...] = ()


def known_products(fair: Fair, exhibitor_id: str) -> list[KnownProduct]:
    """Return the products of an exhibitor in their order, those in the bin too."""
    ours = "product_id IN (SELECT id FROM products WHERE exhibitor_id = ?)"
    order = "position, id"
    marks = records.grouped(records.where(fair.db, Recognition, ours, [exhibitor_id], order=order), "product_id")
    papers = records.grouped(records.where(fair.db, Certificate, ours, [exhibitor_id]), "product_id")
    pictures = records.grouped(records.where(fair.db, Photo, ours, [exhibitor_id], order=order), "product_id")
    return [
        KnownProduct(
            one,
            tuple(marks.get(one.id, ())),
            tuple(papers.get(one.id, ())),
            tuple(pictures.get(one.id, ())),
        )
        for one in records.where(fair.db, Product, "exhibitor_id = ?", [exhibitor_id], order=order, deleted=True)
    ]


def row_of(known: KnownProduct) -> SlipProduct:
    """Return the row of a slip that shows a product."""
    product = known.product
    price = "" if product.price_dong is None else str(product.price_dong)
    texts: dict[str, Any] = {
        "name": product.name,
        "specification": product.specification,
        "unit": product.unit,
        "price": typed_fields.price(price or product.price_text).shown,
        "marks": "; ".join([*map(written, known.recognitions), *(one.name for one in known.certificates)]),
    }
    shown = tuple(map(_slip_photo, known.photos))
    ids = tuple(photo.id for photo in known.photos)
    return SlipProduct(**texts, photos=shown, id=product.id, prefilled=texts, prefilled_photos=ids)


def _slip_photo(photo: Photo) -> SlipPhoto:
    size = photo.width_px, photo.height_px, photo.bytes
    return SlipPhoto(
        photo.original_name, "", photo.sha256, photo.extension, *size, photo.id, photo.rotation_deg, photo.crop
    )


def save(fair: Fair, slip: Slip, known: Sequence[KnownProduct], groups: Sequence[ProductGroup]) -> None:
    """Write what the rows of the slip say; call it inside `fair.edit(...)`, after the exhibitor."""
    by_id = {one.product.id: one for one in known}
    last = -1
    wanted = {row.id for row in slip.rows}
    removal.remove(fair.db, Product, [id_ for id_ in slip.prefilled_products if id_ not in wanted])
    for row in slip.rows:
        before = by_id.get(row.id)
        if before and before.product.deleted_at:  # somebody put it into the bin meanwhile
            if not _is_touched(row):
                continue
            restore(fair.db, "products", row.id)
        product = _product(slip, row, before.product if before else None, last)
        product = _with_group(slip, product, groups, new=before is None)
        last = product.position
        records.save(fair.db, product)
        if before is None or row.touched("marks"):
            _save_marks(fair, product, row, before or KnownProduct(product))
        _save_photos(fair, row)


def _is_touched(row: SlipProduct) -> bool:
    return any(map(row.touched, PRODUCT_FIELDS)) or any(not photo.id for photo in row.photos)


def _product(slip: Slip, row: SlipProduct, known: Product | None, last: int) -> Product:
    """The product with the row's touched fields, its position behind that of the row before."""
    touched = [name for name in PRODUCT_FIELDS if known is None or row.touched(name)]
    values: dict[str, Any] = {name: clean(getattr(row, name)) for name in ("name", "specification") if name in touched}
    price = typed_fields.price(row.price, row.unit)
    unit = typed_fields.unit(row.unit).value
    if "price" in touched:
        values |= {"price_dong": price.dong, "price_text": price.text}
        unit = unit or price.unit
        touched += ["unit"] if price.unit and not (known and known.unit) else []
    if "unit" in touched:
        values["unit"] = unit
    if known is None:
        return Product(slip.exhibitor_id, **values, id=row.id, position=last + 1)
    position = known.position if known.position > last else last + 1
    return replace(known, **values, position=position, deleted_at=None)


def _with_group(slip: Slip, product: Product, groups: Sequence[ProductGroup], *, new: bool) -> Product:
    """New products have the slip's group; the others get it when it was changed and they had the one before."""
    before = slip.prefilled.get("group", "")
    follows = slip.touched("group") and (not product.group_text or words(product.group_text) == words(before))
    if not (follows or (new and slip.group.strip())):
        return product
    text = clean(slip.group)
    group = product_groups.find(text, groups) if text else None
    return replace(product, group_id=group.id if group else None, group_text=text)


def _save_marks(fair: Fair, product: Product, row: SlipProduct, known: KnownProduct) -> None:
    """Add the marks that are new, and put those into the bin that the row showed and does not show any more."""
    recognitions, certificates = awarded(clean(row.marks, lines=True), product)
    stated = {words(written(one)) for one in recognitions} | {words(one.name) for one in certificates}
    had = {words(written(one)) for one in known.recognitions} | {words(one.name) for one in known.certificates}
    showed = words(row.prefilled.get("marks", ""))
    gone = {one for one in had - stated if one in showed}
    records.remove(fair.db, Recognition, [one.id for one in known.recognitions if words(written(one)) in gone])
    records.remove(fair.db, Certificate, [one.id for one in known.certificates if words(one.name) in gone])
    position = max((one.position for one in known.recognitions), default=-1) + 1
    new = [one for one in recognitions if words(written(one)) not in had]
    records.save(fair.db, *(replace(one, position=position + number) for number, one in enumerate(new)))
    records.save(fair.db, *(one for one in certificates if words(one.name) not in had))


def _save_photos(fair: Fair, row: SlipProduct) -> None:
    """Add pictures that are new, remove those that the row showed and does not show any more, keep the row's order."""
    wanted = {photo.id for photo in row.photos if photo.id}
    records.remove(fair.db, Photo, [id_ for id_ in row.prefilled_photos if id_ not in wanted])
    rows = {photo.id: records.get(fair.db, Photo, photo.id) for photo in row.photos if photo.id}
    new = [photo for photo in row.photos if rows.get(photo.id) is None]  # also those whose adding was taken back
    added = photos.add_to_product(fair.db, row.id, [(stored(photo), photo.name) for photo in new])
    row_for = dict(zip(new, added, strict=True))
    ordered = [row_for.get(photo) or rows[photo.id] for photo in row.photos]
    records.save(fair.db, *_moved([photo for photo in ordered if photo and not photo.deleted_at]))


def _moved(ordered: Iterable[Photo]) -> Iterator[Photo]:
    """Those photos that must get another position to stand in this order."""
    last = -1
    for photo in dict.fromkeys(ordered):
        position = photo.position if photo.position > last else last + 1
        if position != photo.position:
            yield replace(photo, position=position)
        last = position


def stored(photo: SlipPhoto) -> StoredPhoto:
    """Return the original of a picture of the slip that was taken in."""
    size = photo.width_px, photo.height_px, photo.bytes
    return StoredPhoto(photo.sha256, photo.extension, "", *size, already=True)
