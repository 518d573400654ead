"""The printed catalog of a fair that a window holds open: looked over first, and not printed with errors unasked."""

import itertools
import time
from dataclasses import dataclass
from pathlib import Path

from boothapp.domain.catalog import CatalogOptions, CatalogResult, Finding
from boothapp.domain.progress import Progress, silent
from boothapp.store import catalog_photos, soundness
from boothapp.store.fair import Fair, open_fair
from boothapp.tasks import make_catalog, preflight
from boothapp.tasks.damage_told import damage_told


@dataclass(frozen=True)
class Printed:
    """What became of it."""

    file: Path
    findings: tuple[Finding, ...]
    result: CatalogResult | None  # None = not printed, because of errors
    seconds: float  # all of it took

    def count(self, level: str) -> int:
        """Return how many findings of a level there are."""
        return sum(finding.level == level for finding in self.findings)


def print_catalog(
    folder: Path, options: CatalogOptions, target: Path, progress: Progress = silent, *, with_errors: bool = False
) -> Printed:
    """Print the catalog of the fair in `folder` to `target`; with errors found, only if `with_errors`.

    Work for a job: the fair of this moment is copied into memory first, so that whoever edits it never waits.
    Raises what `make_catalog.make` raises.
    """
    began = time.monotonic()
    with open_fair(folder) as fair, soundness.in_memory(fair, progress) as copy, damage_told(copy):
        findings = (*preflight.findings(copy, progress, options), *_lost_photos(copy))
        if not with_errors and any(finding.level == "error" for finding in findings):
            result = None
        else:
            result = make_catalog.make(copy, options, target, progress)
    return Printed(target, findings, result, time.monotonic() - began)


def _lost_photos(fair: Fair) -> list[Finding]:
    photos = (catalog_photos.photos_printed(fair.db), *catalog_photos.photos_of_the_fair(fair.db).values())
    return [
        Finding("error", "photo_lost", f"The photo {photo.file} is missing; add it again.", photo.product_id or "")
        for photo in itertools.chain(*photos)
        if not (fair.folder / photo.file).is_file()
    ]
