"""A registration list into the fair: read the file, work out a plan, write it in one edit."""

import contextlib
from collections import defaultdict
from collections.abc import Generator
from pathlib import Path

from boothapp import spreadsheets
from boothapp.domain.errors import FairError
from boothapp.domain.exhibitor import Consent, Contact, Exhibitor
from boothapp.domain.fair import ProductGroup
from boothapp.domain.paperwork import Question
from boothapp.domain.product import Certificate, Product, Recognition
from boothapp.domain.progress import Progress, silent
from boothapp.store import backups, records, registrations
from boothapp.store.failures import explained
from boothapp.store.fair import Fair
from boothapp.tasks.import_bodies import Body
from boothapp.tasks.import_plan import ImportPlan, KnownFair, plan
from boothapp.tasks.import_products import Goods
from boothapp.tasks.import_questions import fingerprint
from boothapp.tasks.import_report import ImportReport

__all__ = ["apply", "import_file", "plan", "read", "writing"]

_SLICE = 100  # records written between two looks at the user, well within 50 ms: a window stays alive


def import_file(fair: Fair, path: Path, *, dry_run: bool = False, progress: Progress = silent) -> ImportReport:
    """Take a registration list into the fair, whole or not at all, and return what became of it.

    With `dry_run` only say what would become of it. Raises Refused or LimitReached when the file cannot be used,
    FairError when the fair cannot be written, Cancelled when the user stops it; the fair is then as before.
    """
    if not dry_run and not fair.writable:
        raise FairError("read_only", f"{fair.folder.name} is open for reading only; nothing was imported.")
    registration = spreadsheets.read_list(path, progress=progress)
    planned = plan(registration, read(fair), progress)
    if not dry_run:
        apply(fair, planned, progress)
    return planned.report


def read(fair: Fair) -> KnownFair:
    """Return what matching needs to know of the fair, as plain data."""
    db = fair.db
    recognitions = records.grouped(records.where(db, Recognition, deleted=True), "product_id")
    of_products = records.grouped(records.where(db, Certificate, deleted=True), "product_id")
    goods: dict[str, list[Goods]] = defaultdict(list)
    for product in records.where(db, Product, order="position, id", deleted=True):
        one = Goods(product, tuple(recognitions.get(product.id, ())), tuple(of_products.get(product.id, ())))
        goods[product.exhibitor_id].append(one)
    contacts = records.grouped(records.where(db, Contact, order="position, id", deleted=True), "exhibitor_id")
    consents = records.grouped(records.where(db, Consent, deleted=True), "exhibitor_id")
    return KnownFair(
        tuple(
            Body(
                exhibitor,
                tuple(contacts.get(exhibitor.id, ())),
                tuple(goods.get(exhibitor.id, ())),
                tuple(consents.get(exhibitor.id, ())),
            )
            for exhibitor in records.where(db, Exhibitor, deleted=True)
        ),
        fair.facts.opening_day,
        tuple(records.where(db, ProductGroup, order="position, id")),
        registrations.earlier_values(db),
        registrations.booths(db),
        frozenset(fingerprint(question) for question in records.where(db, Question, deleted=True)),
        registrations.last_edit(db),
    )


def apply(fair: Fair, planned: ImportPlan, progress: Progress = silent) -> None:
    """Write a plan in one edit, after a backup; a plan that holds nothing leaves no trace.

    Raises FairError when the fair changed since it was read, Cancelled when the user stops it.
    """
    if not planned.records:
        return
    with explained(fair.folder):
        backups.make(fair.folder, fair.db, progress, reason="import")
    with contextlib.closing(writing(fair, planned)) as steps:
        for written in steps:
            progress(written, len(planned.records), "writing")


def writing(fair: Fair, planned: ImportPlan) -> Generator[int, None, None]:
    """Write a plan in one edit and tell between its slices how many records are written.

    The transaction stays open meanwhile, so nothing else may be changed; closing this before its end takes all back.
    The caller has made a backup. Raises FairError when the fair changed since it was read.
    """
    report, total = planned.report, len(planned.records)
    told = {"added": report.added, "updated": report.updated, "products_added": report.products_added}
    with fair.edit("import", file=planned.file, **told) as edit:
        if registrations.last_edit(fair.db, edit.id) != planned.last_edit:
            message = f"The fair was changed while {planned.file} was read; import it again."
            raise FairError("changed_meanwhile", message, {"file": planned.file})
        for start in range(0, total, _SLICE):
            yield start
            records.save(fair.db, *planned.records[start : start + _SLICE])
        yield total
