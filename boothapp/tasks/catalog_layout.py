"""The catalog laid out and not written: where everything would stand if it were printed now."""

import contextlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from boothapp import garbage
from boothapp.domain.catalog import CatalogOptions
from boothapp.domain.errors import DamagedFair
from boothapp.domain.progress import Progress, silent
from boothapp.store import catalog_content, soundness
from boothapp.store.fair import Fair

if TYPE_CHECKING:
    from boothapp.catalog.book import Book


def laid_out(fair: Fair, options: CatalogOptions, progress: Progress = silent) -> "Book":
    """Return the book that the fair would give now; no picture is decoded, nothing is written.

    Raises FairError when there is no such design, paper or language.
    """
    from boothapp.catalog.book import lay_out

    with garbage.not_looked_for(), damage_told(fair):
        return lay_out(catalog_content.read(fair, to_print=False), options, progress)


@contextlib.contextmanager
def damage_told(fair: Fair) -> Iterator[None]:
    """Raise DamagedFair when something fails inside because the fair's values are not sound, as `check` tells them."""
    try:
        yield
    except (ValueError, ArithmeticError, LookupError, TypeError) as error:
        with soundness.in_memory(fair) as copy:
            problems = soundness.problems(copy.db)
        if not problems:
            raise
        message = f"{problems[0].message} Nothing was printed; `boothapp check {fair.folder.name}` tells more."
        raise DamagedFair("fair_damaged", message) from error
