"""The catalog laid out and not written: where everything would stand if it were printed now."""

from typing import TYPE_CHECKING

from boothapp import garbage
from boothapp.domain.catalog import CatalogOptions
from boothapp.domain.progress import Progress, silent
from boothapp.store import catalog_content
from boothapp.store.fair import Fair
from boothapp.tasks.damage_told import damage_told

if TYPE_CHECKING:
    from boothapp.catalog.book import Book


def laid_out(fair: Fair, options: CatalogOptions, progress: Progress = silent) -> "Book":
    """Return the book that the fair would give now; no picture is decoded, nothing is written.

    Raises FairError when there is no such design, paper or language.
    """
    from boothapp.catalog.book import lay_out

    with garbage.not_looked_for(), damage_told(fair):
        return lay_out(catalog_content.read(fair, to_print=False), options, progress)
