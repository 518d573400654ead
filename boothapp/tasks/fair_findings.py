"""Everything to put right in a fair, with the names of what it is about: what the window shows, made in a job."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from boothapp.domain.catalog import Finding
from boothapp.domain.completeness import NEEDED_OF_EXHIBITOR, NEEDED_OF_PRODUCT
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.paperwork import Advertisement
from boothapp.domain.plan import Booth, Hall
from boothapp.domain.product import Product
from boothapp.domain.progress import Progress, silent
from boothapp.domain.text import fold
from boothapp.store import records, registrations, soundness
from boothapp.store.fair import Fair, open_fair
from boothapp.tasks import check_fair, preflight

_OF_FILES = ("photo_lost", "photo_lost_in_bin", "orphan_photos", "leftovers", "backup_damaged")
APART = frozenset((*_OF_FILES, "schema_additions", "texts_untidy", "keys_wrong"))
"""What a look at the printed matter alone does not find."""
_OF_PHOTOS = ("photos_missing", "photos_damaged")  # every photo has a finding of its own
_NEEDED_FACTS = 4  # two days, venue, organisers
_OF_PRODUCTS = ("photos", "prices")  # an exhibitor lacks them where its products do, of which each is counted


@dataclass(frozen=True)
class Subject:
    """What a finding is about."""

    kind: str  # exhibitor | product | booth | advertisement | hall
    name: str
    exhibitor: str = ""  # name of the one it belongs to
    booths: tuple[str, ...] = ()  # printed numbers
    id: str = ""
    searched: str = ""  # what a search for it reads, folded


@dataclass(frozen=True)
class Findings:
    """What a look found."""

    to_print: tuple[Finding, ...]
    apart: tuple[Finding, ...]  # about files, backups and the database; empty when those were not looked at
    subjects: Mapping[str, Subject]  # by the id of the finding's record
    needed: int  # how many things the catalog needs of the fair, its exhibitors and products


def to_print(folder: Path, progress: Progress = silent) -> Findings:
    """Return what is to be put right before the catalog is printed. Raises what `check_fair.check` raises."""
    with open_fair(folder) as fair, soundness.in_memory(fair, progress) as copy:
        return _told(copy, preflight.findings(copy, progress))


def everything(folder: Path, progress: Progress = silent) -> Findings:
    """Return that and whether database, photos and backups are sound, which reads every photo."""
    report = check_fair.check(folder, progress)
    damage = [
        Finding("error", problem.code, problem.message) for problem in report.problems if problem.code not in _OF_PHOTOS
    ]
    if damage:  # nothing but that was looked at
        return Findings((), (*damage, *report.findings), {}, 0)
    with open_fair(folder) as fair:
        return _told(fair, report.findings)


def _told(fair: Fair, found: Iterable[Finding]) -> Findings:
    found = tuple(found)
    exhibitors = {one.id: one for one in records.where(fair.db, Exhibitor)}
    products = {one.id: one for one in records.where(fair.db, Product)}
    booths = registrations.booths(fair.db)
    subjects: dict[str, Subject] = {}
    for id_ in {finding.record for finding in found if finding.record}:
        if subject := _listed(id_, exhibitors, products, booths) or _other(fair, id_):
            words = fold(" ".join((subject.name, subject.exhibitor, *subject.booths)))
            subjects[id_] = replace(subject, searched=words)
    printed = [one.id for one in exhibitors.values() if one.status != "withdrawn"]
    shown = sum(one.exhibitor_id in exhibitors for one in products.values())
    without = {*_OF_PRODUCTS, *(() if records.where(fair.db, Booth) else ("booth",))}
    needed = _NEEDED_FACTS + len(NEEDED_OF_EXHIBITOR - without) * len(printed) + len(NEEDED_OF_PRODUCT) * shown
    apart = tuple(one for one in found if one.code in APART)
    return Findings(tuple(one for one in found if one.code not in APART), apart, subjects, needed)


def _listed(
    id_: str,
    exhibitors: Mapping[str, Exhibitor],
    products: Mapping[str, Product],
    booths: Mapping[str, tuple[str, ...]],
) -> Subject | None:
    if exhibitor := exhibitors.get(id_):
        return Subject("exhibitor", exhibitor.name, "", booths.get(id_, ()), id_)
    if product := products.get(id_):
        owner = exhibitors.get(product.exhibitor_id)
        return Subject("product", product.name, owner.name if owner else "", booths.get(product.exhibitor_id, ()), id_)
    return None


def _other(fair: Fair, id_: str) -> Subject | None:
    if booth := records.get(fair.db, Booth, id_):
        return Subject("booth", booth.code, id=id_)
    if hall := records.get(fair.db, Hall, id_):
        return Subject("hall", hall.name, id=id_)
    if advertisement := records.get(fair.db, Advertisement, id_):
        return Subject("advertisement", advertisement.text, id=id_)
    return None
