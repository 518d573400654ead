"""Print runs: what was printed, entry by entry, and what of it has become wrong since."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from boothapp.domain.catalog import CatalogOptions, CatalogResult, PrintedItem
from boothapp.domain.errors import FairError
from boothapp.domain.paperwork import PrintRun, PrintRunItem
from boothapp.domain.plan import Hall
from boothapp.domain.plan_sheets import PlanOptions, PlanResult
from boothapp.domain.progress import Progress, silent
from boothapp.domain.text import clean, fold
from boothapp.store import catalog_content, records
from boothapp.store.fair import Fair
from boothapp.tasks.catalog_layout import laid_out

_Key = tuple[str, str]
_LONGEST_NAME = 100
PLAN = "plan"  # kind of a print run


@dataclass(frozen=True)
class Difference:
    """Something that a book printed then says otherwise than one printed now."""

    kind: str  # as a PrintedItem
    subject: str
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
    untold: tuple[str, ...] = ()  # what is printed and an older version of the program did not keep with that run


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
    run = PrintRun(name, "", design=options.design, paper=options.paper, language=options.language, pages=result.pages)
    record(fair, run, result.printed)


def freeze_plan(fair: Fair, name: str, options: PlanOptions, made: PlanResult) -> None:
    """Record the plan sheets that were printed under `name`, in one edit."""
    run = PrintRun(name, "", PLAN, paper=options.paper, language=options.language, pages=made.pages)
    record(fair, run, made.printed)


def record(fair: Fair, run: PrintRun, printed: Iterable[PrintedItem]) -> None:
    """Keep a print run of now, in one edit. Raises FairError as `check_new` does."""
    now = datetime.now(UTC).isoformat(timespec="seconds")
    run = replace(run, name=check_new(fair, run.name), made_at=now)
    items = [
        PrintRunItem(run.id, item.kind, item.content_hash, item.subject, item.label, item.page) for item in printed
    ]
    with fair.edit("print_run", name=run.name):
        records.save(fair.db, run, *items)


def options(fair: Fair, name: str) -> CatalogOptions:
    """Return what the print run `name` was printed with; for a plan the ordinary catalog in its language.

    Raises FairError when there is no such run.
    """
    run = _named(fair, name)
    return (
        CatalogOptions(language=run.language)
        if run.kind == PLAN
        else CatalogOptions(run.design, run.paper, run.language)
    )


def latest(fair: Fair) -> list[PrintRun]:
    """Return the last print run of each kind, and of plans those with halls not printed since; the last one first."""
    runs = records.where(fair.db, PrintRun, order=records.recorded_order(PrintRun, "made_at", last_first=True))
    halls = {hall.id for hall in records.where(fair.db, Hall)}
    found: list[PrintRun] = []
    for run in runs:
        left = halls & halls_of(fair, run)
        if left or run.kind not in {one.kind for one in found}:
            found.append(run)
            halls -= left
    return found


def halls_of(fair: Fair, run: PrintRun) -> set[str]:
    """Return the halls whose plans a print run has on sheets of their own; none for a book."""
    if run.kind != PLAN:
        return set()
    return {item.subject_id for item in records.where(fair.db, PrintRunItem, "print_run_id = ?", [run.id])}


def since(fair: Fair, name: str, progress: Progress = silent, *, chosen: CatalogOptions | None = None) -> Since:
    """Return what of the print run `name` would be printed otherwise now, with the options it had or those `chosen`.

    Raises FairError when there is no such run.
    """
    run = _named(fair, name)
    then, now = then_and_now(fair, run, progress, chosen)
    found = tuple(differences(then, now))
    return Since(run.name, run.made_at, run.pages, found, tuple(_untold(run, then, now)))


def then_and_now(
    fair: Fair, run: PrintRun, progress: Progress = silent, chosen: CatalogOptions | None = None
) -> tuple[list[PrintedItem], tuple[PrintedItem, ...]]:
    """Return what was printed, and what would be now; of a plan the halls that were."""
    before = records.where(fair.db, PrintRunItem, "print_run_id = ?", [run.id])
    then = [PrintedItem(one.kind, one.subject_id, one.label, one.content_hash, one.page or 0) for one in before]
    if run.kind == PLAN:
        from boothapp.catalog.plan_sheet import lay_out

        options_then = PlanOptions(run.paper, run.language, tuple(item.subject for item in then))
        content = catalog_content.read_for_sheets(fair)
        return then, lay_out(content, options_then).printed
    from boothapp.catalog.book import printed

    return then, printed(laid_out(fair, chosen or options(fair, run.name), progress))


_INDEXES = ("index_line", "group_line", "booth_line")
_KINDS = {
    "fair_page": ("page", "pages of the fair"),
    "province_page": ("province page", "province pages"),
    "entry": ("entry", "entries"),
    "index_line": ("A–Z line", "A–Z lines"),
    "group_line": ("product line", "product lines"),
    "booth_line": ("booth line", "booth lines"),
    "plan_page": ("plan", "plans"),
    "plan_sheet": ("plan on a sheet", "plans on sheets"),
}
_MOST_LINES = 12  # of differences of one kind on a terminal


def lines(compared: Since) -> Iterator[str]:
    """Yield the differences as a terminal shows them: what only moved, and the rest of many alike, as their number."""
    made = datetime.fromisoformat(compared.made_at).astimezone()
    told = f"the print run “{compared.name}” of {made:%d/%m/%Y %H:%M} ({compared.pages} pages)"
    count = len(compared.differences)
    if count:
        yield f"{count} difference{'s' if count > 1 else ''} from {told}:"
    else:
        yield f"Nothing differs from {told}."
    alike: dict[_Key, list[Difference]] = {}
    for one in compared.differences:
        alike.setdefault((one.kind, _summary(one) or _what(one)), []).append(one)
    for (kind, summary), members in alike.items():
        if _summary(members[0]):
            yield f"  {len(members)} {_called(kind, len(members))}: {summary}"
            continue
        for one in members[:_MOST_LINES]:
            yield f"  {_called(one.kind)} “{one.label}”: {_change(one)}"
        if len(members) > _MOST_LINES:
            yield f"  … and {len(members) - _MOST_LINES} more like this (all with --json)"
    if compared.untold:
        known = ", ".join(compared.untold)
        yield f"  This print run was kept by an older version, without {known}: changes of these are not told."


def _summary(one: Difference) -> str:
    """Return what is said of all lines of an index that still say the same, "" when the difference is told itself."""
    if one.kind not in _INDEXES:
        return ""
    if one.change == "moved":
        return "on another page of the index now, saying what they said"
    return "a page is named where the entry does not stand any more" if one.parts == ("page",) else ""


def _called(kind: str, count: int = 1) -> str:
    one, several = _KINDS.get(kind, (kind, kind))  # a newer version of the program may know more kinds
    return one if count == 1 else several


def _in_words(part: str) -> str:
    return part.replace("_", " ")


def _what(one: Difference) -> str:
    return " ".join((one.change, *one.parts))


def _change(one: Difference) -> str:
    if one.change == "added":
        return f"new, would stand on page {one.page_now}"
    if one.change == "removed":
        return f"not printed any more, stands on page {one.page_then}"
    if one.change == "moved":
        return f"would stand on page {one.page_now}, stands on page {one.page_then}"
    return f"{', '.join(map(_in_words, one.parts))} changed, stands on page {one.page_then}"


def _named(fair: Fair, name: str) -> PrintRun:
    runs = records.where(fair.db, PrintRun, order=records.recorded_order(PrintRun, "made_at"))
    for run in runs:
        if fold(run.name) == fold(clean(name)):
            return run
    known = ", ".join(f"“{run.name}”" for run in runs)
    told = f"there are {known}" if known else "`catalog --freeze NAME` records one"
    raise FairError("no_such_print_run", f"There is no print run “{name}”; {told}.")


def differences(then: Iterable[PrintedItem], now: Iterable[PrintedItem]) -> Iterator[Difference]:
    """In the order of the new book; what is in it no more comes last."""
    from boothapp.catalog.printed_items import differing
    from boothapp.catalog.printed_pages import KINDS

    before: dict[_Key, PrintedItem] = {(item.kind, item.subject): item for item in then}
    has_own = _has_own_pages(before)
    for item in now:
        old = before.pop((item.kind, item.subject), None)
        if old is None:
            if has_own or item.kind not in KINDS:
                yield Difference(item.kind, item.subject, item.label, "added", (), None, item.page)
        elif parts := differing(old.content_hash, item.content_hash):
            yield Difference(item.kind, item.subject, item.label, "changed", parts, old.page, item.page)
        elif old.page != item.page:
            yield Difference(item.kind, item.subject, item.label, "moved", (), old.page, item.page)
    for old in before.values():
        yield Difference(old.kind, old.subject, old.label, "removed", (), old.page, None)


def _untold(run: PrintRun, then: Iterable[PrintedItem], now: Iterable[PrintedItem]) -> Iterator[str]:
    """Yield what the run lacks in words: "the fair's own pages", "zones of a plan"."""
    from boothapp.catalog.printed_items import unknown_to

    before: dict[_Key, PrintedItem] = {(item.kind, item.subject): item for item in then}
    if run.kind != PLAN and not _has_own_pages(before):
        yield "the fair's own pages"
    found: dict[str, None] = {}
    for item in now:
        if old := before.get((item.kind, item.subject)):
            for part in sorted(unknown_to(old.content_hash, item.content_hash)):
                found[f"the {_in_words(part)} of {_called(item.kind, 2)}"] = None
    yield from found


def _has_own_pages(items: Iterable[_Key]) -> bool:
    return any(kind == "fair_page" for kind, _ in items)
