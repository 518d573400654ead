"""The printed catalog, from the fair to the PDF."""

import contextlib
import tempfile
from collections.abc import Sequence
from pathlib import Path

from boothapp import garbage
from boothapp.domain.catalog import CatalogOptions, CatalogResult
from boothapp.domain.errors import FairError
from boothapp.domain.photo import Photo
from boothapp.domain.progress import Progress, silent
from boothapp.store import catalog_content, catalog_photos, renditions
from boothapp.store.fair import Fair
from boothapp.store.photo_paths import reachable
from boothapp.tasks import print_runs
from boothapp.tasks.damage_told import damage_told


def make(
    fair: Fair, options: CatalogOptions, target: Path, progress: Progress = silent, *, freeze: str | None = None
) -> CatalogResult:
    """Print the catalog to `target` and say how many pages it has and what to put right.

    With `freeze` the fair keeps, under that name, what was printed. Raises FairError or OSError when the PDF cannot be
    written; an older one is then still there.
    """
    if target.suffix.lower() != ".pdf":
        message = f"The catalog is a PDF; give the file a name that ends in .pdf instead of “{target.name}”."
        raise FairError("unknown_suffix", message)
    if freeze is not None:
        print_runs.check_new(fair, freeze)
    from boothapp import catalog  # ReportLab is slow to import and only needed here

    catalog.check_place(target)  # before thousands of photos are prepared for it

    photos = catalog_photos.photos_printed(fair.db)
    with contextlib.ExitStack() as elsewhere_made:
        elsewhere = _made(fair.folder, photos, elsewhere_made, progress)
        for size, pictures in catalog_photos.photos_of_the_fair(fair.db).items():
            elsewhere = {**elsewhere, **_made(fair.folder, pictures, elsewhere_made, progress, size)}
        elsewhere_made.enter_context(garbage.not_looked_for())
        elsewhere_made.enter_context(damage_told(fair))
        content = catalog_content.read(fair, elsewhere)
        heroes = catalog.products_shown_large(content, options.design)
        wanted = [photo for photo in photos if photo.product_id in heroes and catalog_photos.is_enlargeable(photo)]
        if wanted:
            made = _made(fair.folder, wanted, elsewhere_made, progress, "large")
            content = catalog_photos.with_large(content, catalog_photos.large_prints(fair.folder, made, wanted))
        cache = reachable(fair.folder / "cache" / "blocks")
        result = catalog.render(content, options, target, progress, cache=cache, for_print_run=freeze is not None)
    if freeze is not None:
        try:
            print_runs.freeze(fair, freeze, options, result)
        except FairError as error:
            error.args = (f"{target.name} was written, but the print run was not recorded. {error}",)
            raise
    return result


def _made(
    folder: Path,
    photos: Sequence[Photo],
    elsewhere: contextlib.ExitStack,
    progress: Progress,
    size: renditions.Size = "print",
) -> catalog_photos.Prints:
    """Make the renditions that are lacking; return those that are not in the fair's cache."""
    try:
        renditions.make_renditions(folder, photos, progress, (size,))
    except OSError:  # the fair lies on a read-only or full disk: what its cache lacks is made for this catalog only
        place = elsewhere.enter_context(tempfile.TemporaryDirectory(prefix="boothapp-"))
        return renditions.prints_elsewhere(folder, photos, Path(place), progress, size)
    return {}
