"""The designs of the book: how exhibitors and their products flow over its pages."""

from collections.abc import Callable

from boothapp.catalog.designs.body import BodyFlow
from boothapp.catalog.designs.entry import EntryDesign
from boothapp.catalog.designs.hero import products_shown_large as _heroes
from boothapp.catalog.designs.highlight import Highlight
from boothapp.catalog.designs.listing import Listing
from boothapp.catalog.designs.two_columns import TwoColumns
from boothapp.catalog.minimap import Maps
from boothapp.catalog.setting import Setting
from boothapp.domain.catalog import CatalogContent

_FLOWS: dict[str, Callable[[Setting, Maps, int], BodyFlow]] = {
    "hai-cot": lambda setting, maps, first_page: TwoColumns(EntryDesign(setting, maps), first_page),
    "danh-sach": Listing,
    "noi-bat": Highlight,
}


def body_flow(setting: Setting, maps: Maps, design: str, first_page: int) -> BodyFlow:
    """Return the design called `design` (one of `boothapp.domain.catalog.DESIGNS`)."""
    return _FLOWS[design](setting, maps, first_page)


def products_shown_large(content: CatalogContent, design: str) -> frozenset[str]:
    """Return the ids of the products whose photos a design shows across a page."""
    return _heroes(content) if design == "noi-bat" else frozenset()
