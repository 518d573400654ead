"""The fair in figures, as the Overview and the sidebar show them."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlite_utils import Database

from boothapp.domain.completeness import NEEDED_OF_PRODUCT
from boothapp.domain.paperwork import PrintRun
from boothapp.store import backups, outside_copies, records, slip_drafts
from boothapp.store.fair import Fair
from boothapp.store.outside_copies import OutsideCopy
from boothapp.store.product_filter import lacking

SLIP_DAYS = 7
_SLIP = "intake"  # code of the edit that saves a slip
# what the catalog is made of
_PRINTED = (
    *("fair", "organisers", "emergency_contacts", "programme_items", "product_groups", "halls", "plan_items", "zones"),
    *(
        "pavilions",
        "booths",
        "exhibitors",
        "contacts",
        "consents",
        "products",
        "recognitions",
        "certificates",
        "photos",
    ),
    *("assignments", "advertisements"),
)
_GIVEN = """
    FROM assignments JOIN booths ON booths.id = booth_id
    WHERE assignments.deleted_at IS NULL AND booths.deleted_at IS NULL AND assignments.status <> 'declined'
      AND exhibitor_id IS NOT NULL"""


@dataclass(frozen=True)
class LastPrintRun:
    name: str
    made_at: str  # UTC, ISO
    edits_since: int  # that changed something the catalog prints and were not taken back


@dataclass(frozen=True)
class Figures:
    """How far the fair is."""

    booths: int  # without blocked ones
    booths_given: int
    exhibitors: int
    exhibitors_without_booth: int  # those that withdrew need none
    products: int
    products_incomplete: int  # that lack a photo or a price
    open_questions: int
    possible_duplicates: int  # of them: pairs that may be one exhibitor
    slips: tuple[tuple[date, int], ...]  # slips taken in on each of the last SLIP_DAYS days, today last
    print_run: LastPrintRun | None
    backed_up_at: datetime | None  # newest verified copy inside the fair folder, UTC
    copied_out: OutsideCopy | None  # the last copy with all photos outside of it
    draft: str | None  # name on the slip that is being typed on this laptop, "" without one; None = there is no slip


def read(fair: Fair, today: date) -> Figures:
    """Return the figures; days are those of the clock on the wall here."""
    db = fair.db
    copies = backups.listed(fair.folder)
    return Figures(
        booths=booths(db),
        booths_given=booths_given(db),
        exhibitors=exhibitors(db),
        exhibitors_without_booth=_count(
            db,
            f"""FROM exhibitors WHERE deleted_at IS NULL AND status <> 'withdrawn'
                AND id NOT IN (SELECT exhibitor_id {_GIVEN})""",
        ),
        products=products(db),
        products_incomplete=products_incomplete(db),
        open_questions=_count(db, f"FROM questions WHERE {_OPEN}", "DISTINCT message"),
        possible_duplicates=_count(db, f"FROM questions WHERE {_OPEN} AND code = 'likely_duplicate'"),
        slips=_slips(db, today),
        print_run=_print_run(db),
        backed_up_at=copies[-1].made_at if copies else None,
        copied_out=outside_copies.last(db),
        draft=slip_drafts.name(db),
    )


_OPEN = "answered_at IS NULL AND deleted_at IS NULL"


def booths(db: Database) -> int:
    """Return how many booths can be given."""
    return _count(db, "FROM booths WHERE deleted_at IS NULL AND status = 'open'")


def booths_given(db: Database) -> int:
    """Return how many of `booths` are given to somebody."""
    return _count(db, f"{_GIVEN} AND booths.status = 'open'", "DISTINCT booth_id")


def exhibitors(db: Database) -> int:
    """Return how many exhibitors the fair has."""
    return _count(db, "FROM exhibitors WHERE deleted_at IS NULL")


def products(db: Database) -> int:
    """Return how many products the fair has."""
    return _count(db, "FROM products WHERE deleted_at IS NULL")


def products_incomplete(db: Database) -> int:
    """Return how many of `products` lack what every product needs."""
    return len(lacking(db, NEEDED_OF_PRODUCT))


def _count(db: Database, query: str, what: str = "*") -> int:
    return int(db.execute(f"SELECT count({what}) {query}").fetchone()[0])


def _slips(db: Database, today: date) -> tuple[tuple[date, int], ...]:
    first = today - timedelta(days=SLIP_DAYS - 1)
    since = datetime(first.year, first.month, first.day).astimezone() - timedelta(days=1)
    query = "SELECT at FROM edits WHERE code = ? AND kind = 'edit' AND state = 'done' AND at >= ?"
    found = db.execute(query, [_SLIP, since.date().isoformat()])
    of_day = Counter(datetime.fromisoformat(at).astimezone().date() for (at,) in found)
    days = (first + timedelta(days=number) for number in range(SLIP_DAYS))
    return tuple((day, of_day[day]) for day in days)


def _print_run(db: Database) -> LastPrintRun | None:
    """The newest print run of the catalog; edits count from the one that recorded it."""
    query = "SELECT id, name, made_at FROM print_runs WHERE deleted_at IS NULL AND kind = 'catalog'"
    order = records.recorded_order(PrintRun, "made_at", last_first=True)
    run = db.execute(f"{query} ORDER BY {order} LIMIT 1").fetchone()
    if run is None:
        return None
    id_, name, made_at = run
    recorded = db.execute("SELECT min(edit_id) FROM changes WHERE row_id = ?", [id_]).fetchone()[0]
    tables = ", ".join(f"'{table}'" for table in _PRINTED)
    condition, since = ("id > ?", recorded) if recorded else ("at > ?", made_at)
    query = f"""
        FROM edits WHERE {condition} AND kind = 'edit' AND state = 'done'
          AND EXISTS (SELECT 1 FROM changes WHERE edit_id = edits.id AND table_name IN ({tables}))"""
    return LastPrintRun(name, made_at, int(db.execute(f"SELECT count(*) {query}", [since]).fetchone()[0]))
