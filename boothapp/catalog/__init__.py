"""The printed catalog: CatalogContent in, PDF out."""

from boothapp.catalog.book import render
from boothapp.catalog.designs import products_shown_large

__all__ = ["products_shown_large", "render"]
