"""How a fair's database comes to its present form: steps that are never edited once released."""

import sqlite3
from pathlib import Path

from sqlite_utils import Database, Migrations

from boothapp.store.connection import APPLICATION_ID
from boothapp.store.derived import derive_anew

migrations = Migrations("boothapp")
_STEPS = Path(__file__).parent / "schema"


def _run(database: Database, step: str) -> None:
    # not executescript: inside a transaction it looks for the ends of statements letter by letter (0.2 s)
    statement = ""
    for line in (_STEPS / f"{step}.sql").read_text(encoding="utf-8").splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            database.execute(statement)
            statement = ""
    database.execute(f"PRAGMA user_version = {int(step)}")


@migrations(name="0001")
def first(database: Database) -> None:
    """The first schema."""
    _run(database, "0001")
    database.execute(f"PRAGMA application_id = {APPLICATION_ID}")


@migrations(name="0002")
def lists(database: Database) -> None:
    """Drafts and the state of the window; indexes of its lists; the search finds every telephone number of a cell."""
    derive_anew(database, ("exhibitors", "contacts"))
    _run(database, "0002")


@migrations(name="0003")
def plan(database: Database) -> None:
    """The floor plan as staff draw it, and draws of lots."""
    _run(database, "0003")


@migrations(name="0004")
def broken_off_draws(database: Database) -> None:
    """Draws of lots that were broken off, and the booths of a draw."""
    _run(database, "0004")


@migrations(name="0005")
def read_prices(database: Database) -> None:
    """Products say whether their price can be read as one."""
    _run(database, "0005")
    derive_anew(database, ("products",))


VERSION = 5  # the number of the last step

SHARED = (
    "fair",
    "organisers",
    "emergency_contacts",
    "programme_items",
    "product_groups",
    "halls",
    "plan_items",
    "zones",
    "pavilions",
    "booths",
    "booth_facilities",
    "exhibitors",
    "contacts",
    "consents",
    "needs",
    "products",
    "recognitions",
    "certificates",
    "photos",
    "assignments",
    "advertisements",
    "questions",
    "print_runs",
    "print_run_items",
    "draws",
    "draw_results",
    "draw_booths",
)
"""The tables that belong to the fair and travel with it, parents before children."""
