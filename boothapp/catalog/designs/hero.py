"""Which product of an exhibitor is shown across its page: the best recognised one whose photo is large enough."""

from collections.abc import Sequence

from boothapp.catalog.marks import chosen
from boothapp.catalog.photo_files import is_there
from boothapp.domain.catalog import CatalogContent, CatalogMark, CatalogPhoto, CatalogProduct

BLEED = 3.0  # millimetres
HERO_W, TALL_HERO, LOW_HERO = 134.0, 88.0, 64.0  # to the edges of the trimmed page
LEAST_PX = 1055  # across: 200 dpi
LEAST_DRAWN_PX = 790  # of an illustration, whose flat colours bear 150 dpi
PRODUCTS_OF_A_PAGE = 3  # and more; an exhibitor with fewer has half a page
_LEVELS = {"quoc_gia": 5, "khu_vuc": 4, "tinh": 3, "huyen": 2}


def hero_of(products: Sequence[CatalogProduct]) -> CatalogProduct | None:
    """Return the product shown across the page of an exhibitor with these; None when it has half a page instead.

    A photo that is too small stays a card, and the next best product is taken; photos go before illustrations.
    """
    if len(products) < PRODUCTS_OF_A_PAGE:
        return None
    fit = [product for product in products if product.photo and _is_large_enough(product.photo)]
    return max(fit, key=_worth, default=None)  # the first of those worth the same


def products_shown_large(content: CatalogContent) -> frozenset[str]:
    """Return the ids of the products whose photos are shown across a page."""
    heroes = (hero_of(exhibitor.products) for exhibitor in content.exhibitors)
    return frozenset(hero.id for hero in heroes if hero)


def _is_large_enough(photo: CatalogPhoto) -> bool:
    width, height = photo.largest_px
    scale = max((HERO_W + BLEED) / max(width, 1), (TALL_HERO + BLEED) / max(height, 1))
    return HERO_W / scale >= (LEAST_DRAWN_PX if photo.illustration else LEAST_PX) and is_there(photo)


def _worth(product: CatalogProduct) -> tuple[bool, list[int]]:
    is_photo = product.photo is not None and not product.photo.illustration
    return is_photo, sorted(map(_rank, chosen(product.marks)), reverse=True)


def _rank(mark: CatalogMark) -> int:
    if mark.scheme == "ocop":
        return mark.stars or 1
    return _LEVELS.get(mark.level, 1)
