"""Photos as the catalog prints them: their renditions, and larger ones for those across a page."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from sqlite_utils import Database

from boothapp.domain.catalog import CatalogContent, CatalogPhoto, CatalogProduct
from boothapp.domain.photo import Photo, Shown
from boothapp.store import records
from boothapp.store.picture_formats import FORMATS
from boothapp.store.pictures import Wanted, reduced_size
from boothapp.store.renditions import LONG_SIDES_PX, Size, of_photo, upright_size

Prints = Mapping[Shown, Path]  # renditions by what they show
PhotoOf = Callable[[Photo, Size], CatalogPhoto]


def photos_printed(db: Database) -> list[Photo]:
    """Return the photos the catalog shows: the main one of every product of an exhibitor that takes part."""
    query = """
        product_id IN (SELECT products.id FROM products JOIN exhibitors ON exhibitors.id = exhibitor_id
                       WHERE products.deleted_at IS NULL AND exhibitors.deleted_at IS NULL AND status <> 'withdrawn')"""
    main: dict[str | None, Photo] = {}
    for photo in records.where(db, Photo, query, order="position, id"):
        main.setdefault(photo.product_id, photo)
    return list(main.values())


def photos_advertised(db: Database) -> list[Photo]:
    """Return the pictures of advertisements, whatever else they are for."""
    query = "id IN (SELECT photo_id FROM advertisements WHERE deleted_at IS NULL)"
    return records.where(db, Photo, query, order="position, id")


def cover(db: Database) -> Photo | None:
    """Return the picture for the cover; the one put there last when there are several."""
    found = records.where(db, Photo, "purpose = 'cover'", order="id")
    return found[-1] if found else None


def logos(db: Database) -> dict[str, Photo]:
    """Return the logos of the organisers there are, by the organiser."""
    query = "purpose = 'logo' AND organiser_id IN (SELECT id FROM organisers WHERE deleted_at IS NULL)"
    return {photo.organiser_id or "": photo for photo in records.where(db, Photo, query, order="id")}


def photos_of_the_fair(db: Database) -> dict[Size, list[Photo]]:
    """Return what is printed besides the products' photos, by the size it is printed from."""
    picture = cover(db)
    return {"page": [*photos_advertised(db), *((picture,) if picture else ())], "print": list(logos(db).values())}


def photo_as_printed(folder: Path, elsewhere: Prints, photo: Photo, size: Size) -> CatalogPhoto:
    """Return the photo with its rendition of that size, none when that is neither in the cache nor `elsewhere`."""
    rendition = elsewhere.get(photo.shown) or of_photo(folder, photo, size)
    pixels = upright_size(rendition) if rendition else (photo.width_px, photo.height_px)
    return _printed(photo, rendition, pixels)


def photo_unprinted(folder: Path, photo: Photo, size: Size) -> CatalogPhoto:
    """A photo with the size its rendition has or would have; the original stands for it, unopened."""
    original = folder / photo.file
    wanted = Wanted(photo.rotation_deg, LONG_SIDES_PX[size], photo.crop)
    pixels = reduced_size((photo.width_px, photo.height_px), FORMATS.get(photo.extension), wanted)
    return _printed(photo, original, pixels, original if is_enlargeable(photo) else None)


def is_enlargeable(photo: Photo) -> bool:
    """Tell whether the original has more pixels than the print rendition."""
    return max(photo.seen_px) > LONG_SIDES_PX["print"]


def large_prints(folder: Path, elsewhere: Prints, photos: Iterable[Photo]) -> dict[str, Path]:
    """Return the large renditions there are of products' photos, by the product."""
    found = {photo.product_id or "": elsewhere.get(photo.shown) or of_photo(folder, photo, "large") for photo in photos}
    return {product: path for product, path in found.items() if path}


def with_large(content: CatalogContent, large: Mapping[str, Path]) -> CatalogContent:
    """Return the content with these large renditions, by the product whose photo they are."""
    return replace(
        content,
        exhibitors=tuple(
            replace(exhibitor, products=tuple(_with_large(product, large) for product in exhibitor.products))
            if any(product.id in large for product in exhibitor.products)
            else exhibitor
            for exhibitor in content.exhibitors
        ),
    )


def _with_large(product: CatalogProduct, large: Mapping[str, Path]) -> CatalogProduct:
    if product.photo is None or product.id not in large:
        return product
    return replace(product, photo=replace(product.photo, large=large[product.id]))


def _printed(photo: Photo, file: Path | None, size: tuple[int, int], large: Path | None = None) -> CatalogPhoto:
    seen = photo.seen_px
    return CatalogPhoto(
        photo.sha256, file, *size, photo.illustration, *seen, large, rotation_deg=photo.rotation_deg, crop=photo.crop
    )
