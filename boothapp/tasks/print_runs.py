"""Print runs: what was printed, entry by entry, and what of it has become wrong since."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from boothapp.domain.catalog import CatalogOptions, CatalogResult, PrintedItem
from boothapp.domain.errors import FairError
from boothapp.domain.paperwork import PrintRun, PrintRunItem
from boothapp.domain.progress import Progress, silent
from boothapp.domain.text import clean, fold
from boothapp.store import records
from boothapp.store.fair import Fair
from boothapp.tasks.catalog_layout import laid_out

_Key = tuple[str, str]
_LONGEST_NAME = 100


@dataclass(frozen=True)
class Difference:
    """Something that a book printed then says otherwise than one printed now."""

    kind: str  # fair_pages | entry | index_line | group_line | booth_line | plan_page
    subject: str  # id of the exhibitor, product or hall; "fair"
    label: str
    change: str  # added | removed | changed | moved (to another page, otherwise as it was)
    parts: tuple[str, ...]  # what of it changed: name, booths, contact ...
    page_then: int | None
    page_now: int | None


@dataclass(frozen=True)
class Since:
    """A print run and what differs now."""

    name: str
    made_at: str  # UTC, ISO
    pages: int
    differences: tuple[Difference, ...]


def check_new(fair: Fair, name: str) -> str:
    """Return the cleaned name of a print run that is to be recorded.

    Raises FairError when the fair has one of that name, or it is no name at all.
    """
    name = clean(name)
    if not name:
        raise FairError("print_run_name", "A print run needs a name, such as “Bản in lần 1”.")
    if len(name) > _LONGEST_NAME:
        raise FairError(
            "print_run_name", f"The name of a print run has {_LONGEST_NAME} letters at most; give a shorter one."
        )
    if any(fold(run.name) == fold(name) for run in records.where(fair.db, PrintRun)):
        raise FairError("print_run_taken", f"There is a print run “{name}” already; choose another name.")
    return name


def freeze(fair: Fair, name: str, options: CatalogOptions, result: CatalogResult) -> None:
    """Record what was printed under `name`, in one edit."""
    name = check_new(fair, name)
    now = datetime.now(UTC).isoformat(timespec="seconds")
    run = PrintRun(name, now, design=options.design, paper=options.paper, language=options.language, pages=result.pages)
    items = [
        PrintRunItem(run.id, item.kind, item.content_hash, item.subject, item.label, item.page)
        for item in result.printed
    ]
    with fair.edit("print_run", name=name):
        records.save(fair.db, run, *items)


def options(fair: Fair, name: str) -> CatalogOptions:
    """Return what the print run `name` was printed with. Raises FairError when there is no such run."""
    run = _named(fair, name)
    return CatalogOptions(run.design, run.paper, run.language)


def since(fair: Fair, name: str, progress: Progress = silent) -> Since:
    """Return what of the print run `name` would be printed otherwise now, with the options it was printed with.

    Raises FairError when there is no such run.
    """
    from boothapp.catalog.book import printed

    run = _named(fair, name)
    before = records.where(fair.db, PrintRunItem, "print_run_id = ?", [run.id])
    then = [PrintedItem(one.kind, one.subject_id, one.label, one.content_hash, one.page or 0) for one in before]
    now = printed(laid_out(fair, options(fair, name), progress))
    return Since(run.name, run.made_at, run.pages, tuple(_differences(then, now)))


_LINES = ("index_line", "group_line", "booth_line")
_KINDS = {
    "fair_pages": "the fair's own pages",
    "entry": "entry",
    "index_line": "A–Z line",
    "group_line": "product line",
    "booth_line": "booth line",
    "plan_page": "plan",
}


def lines(compared: Since) -> Iterator[str]:
    """Yield the differences as a terminal shows them."""
    made = datetime.fromisoformat(compared.made_at).astimezone()
    told = f"the print run “{compared.name}” of {made:%d/%m/%Y %H:%M} ({compared.pages} pages)"
    if not compared.differences:
        yield f"Nothing differs from {told}."
        return
    yield f"{len(compared.differences)} differences from {told}:"
    only_pages = [one for one in compared.differences if one.kind in _LINES and one.parts == ("page",)]
    moved = [one for one in compared.differences if one.kind in _LINES and one.change == "moved"]
    for one in compared.differences:
        if one not in only_pages and one not in moved:
            yield f"  {_KINDS.get(one.kind, one.kind)} “{one.label}”: {_change(one)}"
    if only_pages:
        yield f"  {len(only_pages)} lines of the indexes name a page where the entry does not stand any more"
    if moved:
        yield f"  {len(moved)} lines of the indexes stand on another page, and say what they said"


def _change(one: Difference) -> str:
    if one.change == "added":
        return f"new, would stand on page {one.page_now}"
    if one.change == "removed":
        return f"not printed any more, stands on page {one.page_then}"
    if one.change == "moved":
        return f"would stand on page {one.page_now}, stands on page {one.page_then}"
    return f"{', '.join(one.parts)} changed, stands on page {one.page_then}"


def _named(fair: Fair, name: str) -> PrintRun:
    runs = records.where(fair.db, PrintRun, order="made_at, id")
    for run in runs:
        if fold(run.name) == fold(clean(name)):
            return run
    known = ", ".join(f"“{run.name}”" for run in runs)
    told = f"there are {known}" if known else "`catalog --freeze NAME` records one"
    raise FairError("no_such_print_run", f"There is no print run “{name}”; {told}.")


def _differences(then: Iterable[PrintedItem], now: Iterable[PrintedItem]) -> Iterator[Difference]:
    """In the order of the new book; what is in it no more comes last."""
    from boothapp.catalog.printed_items import differing

    before: dict[_Key, PrintedItem] = {(item.kind, item.subject): item for item in then}
    for item in now:
        old = before.pop((item.kind, item.subject), None)
        if old is None:
            yield Difference(item.kind, item.subject, item.label, "added", (), None, item.page)
        elif parts := differing(old.content_hash, item.content_hash):
            yield Difference(item.kind, item.subject, item.label, "changed", parts, old.page, item.page)
        elif old.page != item.page:
            yield Difference(item.kind, item.subject, item.label, "moved", (), old.page, item.page)
    for old in before.values():
        yield Difference(old.kind, old.subject, old.label, "removed", (), old.page, None)
