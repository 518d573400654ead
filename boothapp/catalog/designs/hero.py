"""Which product of an exhibitor is shown across its page: the best recognised one whose photo is large enough."""

from collections.abc import Sequence

from boothapp.catalog.marks import chosen
from boothapp.catalog.photo_files import is_there
from boothapp.domain.catalog import CatalogContent, CatalogMark, CatalogPhoto, CatalogProduct

BLEED = 3.0  # millimetres
HERO_W, TALL_HERO, LOW_HERO = 134.0, 88.0, 64.0  # to the edges of the trimmed page
LEAST_PX = 1055  # across: 200 dpi
LEAST_DRAWN_PX = 790  # of an illustration, whose flat colours bear 150 dpi
LEAST_SHOWN = 0.45  # of a photo; another one is taken where there is one
BESIDE_TALL_HERO = 4  # products besides the hero; more leave room only for the low one
WIDE_WINDOW, LOW_WIDE_WINDOW, MIDDLE, LOW_TALL_WINDOW = 0.78, 0.45, 0.5, 0.35
PRODUCTS_OF_A_PAGE = 3  # and more; an exhibitor with fewer has half a page
_LEVELS = {"quoc_gia": 5, "khu_vuc": 4, "tinh": 3, "huyen": 2}


def hero_of(products: Sequence[CatalogProduct]) -> CatalogProduct | None:
    """Return the product shown across the page of an exhibitor with these; None when it has half a page instead.

    A photo that is too small stays a card, and the next best product is taken; photos go before illustrations, and
    before those of which the frame would hide most.
    """
    if len(products) < PRODUCTS_OF_A_PAGE:
        return None
    fit = [product for product in products if product.photo and _is_large_enough(product.photo)]
    high = TALL_HERO if len(products) - 1 <= BESIDE_TALL_HERO else LOW_HERO
    return max(fit, key=lambda product: _worth(product, high), default=None)  # the first of those worth the same


def products_shown_large(content: CatalogContent) -> frozenset[str]:
    """Return the ids of the products whose photos are shown across a page."""
    heroes = (hero_of(exhibitor.products) for exhibitor in content.exhibitors)
    return frozenset(hero.id for hero in heroes if hero)


def _is_large_enough(photo: CatalogPhoto) -> bool:
    width, height = photo.largest_px
    scale = max((HERO_W + BLEED) / max(width, 1), (TALL_HERO + BLEED) / max(height, 1))
    return HERO_W / scale >= (LEAST_DRAWN_PX if photo.illustration else LEAST_PX) and is_there(photo)


def _worth(product: CatalogProduct, high: float) -> tuple[bool, bool, list[int]]:
    photo = product.photo
    is_photo = photo is not None and not photo.illustration
    shows = photo is not None and shown_share(photo, high) >= LEAST_SHOWN
    return is_photo, shows, sorted(map(_rank, chosen(product.marks)), reverse=True)


def shown_share(photo: CatalogPhoto, high: float) -> float:
    """Return the share of the photo that is seen in a frame of this height."""
    width, height = photo.largest_px
    ratio, wanted = max(width, 1) / max(height, 1), (HERO_W + BLEED) / (high + BLEED)
    return min(ratio, wanted) / max(ratio, wanted)


def window(photo: CatalogPhoto, high: float) -> float:
    """Return the share of what sticks out of the frame that lies above it.

    Things stand in the lower half of a photo that is wide, in the middle of a tall one. The low frame hides more, so
    that less is taken from the head: bottles keep their necks.
    """
    is_wide, is_tall_frame = photo.width_px > photo.height_px, high == TALL_HERO
    if is_wide:
        return WIDE_WINDOW if is_tall_frame else LOW_WIDE_WINDOW
    return MIDDLE if is_tall_frame else LOW_TALL_WINDOW


def _rank(mark: CatalogMark) -> int:
    if mark.scheme == "ocop":
        return mark.stars or 1
    return _LEVELS.get(mark.level, 1)
