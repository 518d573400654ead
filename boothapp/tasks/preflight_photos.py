"""What to put right about the pictures that a catalog prints; those that are lost are damage and told as that."""

from collections.abc import Iterator

from boothapp.domain.catalog import Finding
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.fair import Organiser
from boothapp.domain.paperwork import Advertisement
from boothapp.domain.personal_numbers import quoted
from boothapp.domain.photo import Photo
from boothapp.domain.product import Product
from boothapp.store import catalog_photos, photo_files, records
from boothapp.store.fair import Fair


def findings(fair: Fair) -> Iterator[Finding]:
    """Yield what is to be looked at; the record is the product or the advertisement that shows the picture."""
    db = fair.db
    advertised = {photo.id: photo for photo in catalog_photos.photos_advertised(db)}
    main = catalog_photos.photos_printed(db)
    cover, logos = catalog_photos.cover(db), catalog_photos.logos(db)
    own = [*((cover,) if cover else ()), *logos.values()]
    cut_off = photo_files.ended_early(fair.folder, [*main, *advertised.values(), *own])
    name_of = {exhibitor.id: exhibitor.name for exhibitor in records.where(db, Exhibitor)}
    shown_by = {product.id: product for product in records.where(db, Product)} if cut_off else {}
    for photo in main:
        product = shown_by.get(photo.product_id or "")
        if product and photo.sha256 in cut_off:
            of = f"{quoted(product.name)} of {quoted(name_of.get(product.exhibitor_id, ''))}"
            yield _cut_off(photo, of, product.id)
    for one in records.where(db, Advertisement, order="position, id"):
        name = name_of.get(one.exhibitor_id or "") or one.text
        of = f"the advertisement {quoted(name)}" if name else "an advertisement"
        picture = advertised.get(one.photo_id or "")
        if picture and picture.sha256 in cut_off:
            yield _cut_off(picture, of, one.id)
        elif one.photo_id and not picture:
            message = (
                f"The picture of {of} is in the bin; only its text is printed. Restore the picture or add another."
            )
            yield Finding("warning", "advertisement_no_picture", message, one.id)
    organisers = {one.id: one.name for one in records.where(db, Organiser)}
    for picture in own:
        if picture.sha256 in cut_off:
            of = f"the organiser {quoted(organisers[id_])}" if (id_ := picture.organiser_id) else "the cover"
            yield _cut_off(picture, of, id_ or "")


def _cut_off(photo: Photo, of: str, record: str) -> Finding:
    name = f" ({quoted(photo.original_name)})" if photo.original_name else ""
    message = f"The file of the photo of {of}{name} ends too early: what is lost is printed grey. Fetch it again."
    return Finding("warning", "photo_ended_early", message, record)
