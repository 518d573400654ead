"""The printed catalog: CatalogContent in, PDF out."""

from boothapp.catalog.book import render
from boothapp.catalog.designs import products_shown_large
from boothapp.catalog.pdf.publish import check_place

__all__ = ["check_place", "products_shown_large", "render"]
