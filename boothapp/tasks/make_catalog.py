"""The printed catalog, from the fair to the PDF."""

import tempfile
from pathlib import Path

from boothapp.domain.catalog import CatalogOptions, CatalogResult
from boothapp.domain.errors import FairError
from boothapp.domain.progress import Progress, silent
from boothapp.store import catalog_content, renditions
from boothapp.store.fair import Fair
from boothapp.tasks import print_runs


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

    photos = catalog_content.photos_printed(fair.db)
    with tempfile.TemporaryDirectory(prefix="boothapp-") as place:
        elsewhere = {}
        try:
            renditions.make_renditions(fair.folder, photos, progress, ("print",))
        except OSError:  # the fair lies on a read-only or full disk: what its cache lacks is made for this catalog only
            elsewhere = renditions.prints_elsewhere(fair.folder, photos, Path(place), progress)
        result = catalog.render(catalog_content.read(fair, elsewhere), options, target, progress)
    if freeze is not None:
        print_runs.freeze(fair, freeze, options, result)
    return result
