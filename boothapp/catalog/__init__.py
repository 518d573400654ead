"""The printed catalog: CatalogContent in, PDF out."""

from boothapp.catalog.book import render

__all__ = ["render"]
