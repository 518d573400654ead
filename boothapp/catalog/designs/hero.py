"""Which product of an exhibitor is shown across its page: the best recognised one whose photo is large enough."""

from collections.abc import Sequence

from boothapp.catalog.marks import chosen
from boothapp.catalog.photo_files import is_there
from boothapp.domain.catalog import CatalogContent, CatalogMark, CatalogPhoto, CatalogProduct

BLEED = 3.0  # millimetres
HERO_W, TALL_HERO, LOW_HERO = 134.0, 88.0, 64.0  # to the edges of the trimmed page
LEAST_PX = 1055  # across: 200 dpi
LEAST_DRAWN_PX = 790  # of an illustration, whose flat colours bear 150 dpi
LEAST_SHOWN = 0.85  # of a photo that fills its frame; one that would lose more is shown whole beside a tinted ground
BESIDE_TALL_HERO = 4  # products besides the hero; more leave room only for the low one
WINDOW = 0.78  # of what sticks out of the frame, the share above it: things stand in the lower half of a photo
PRODUCTS_OF_A_PAGE = 3  # and more; an exhibitor with fewer has half a page
_LEVELS = {"quoc_gia": 5, "khu_vuc": 4, "tinh": 3, "huyen": 2}


def hero_of(products: Sequence[CatalogProduct]) -> CatalogProduct | None:
    """Return the product shown across the page of an exhibitor with these; None when it has half a page instead.

    A photo that is too small stays a card, and the next best product is taken; photos go before illustrations, those
    that are wider than high before the others.
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


def _worth(product: CatalogProduct) -> tuple[bool, bool, list[int]]:
    photo = product.photo
    is_photo = photo is not None and not photo.illustration
    is_wide = photo is not None and photo.width_px > photo.height_px
    return is_photo, is_wide, sorted(map(_rank, chosen(product.marks)), reverse=True)


def photo_width(photo: CatalogPhoto, high: float) -> float:
    """Return how wide the photo stands in a frame of this height; with bleed, HERO_W + BLEED when it fills the frame.

    A narrower one is whole.
    """
    wide = (high + BLEED) * photo.width_px / photo.height_px
    return wide if wide < LEAST_SHOWN * (HERO_W + BLEED) else HERO_W + BLEED


def _rank(mark: CatalogMark) -> int:
    if mark.scheme == "ocop":
        return mark.stars or 1
    return _LEVELS.get(mark.level, 1)
