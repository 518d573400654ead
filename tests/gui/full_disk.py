"""A disk without room for one more edit, as SQLite sees it."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from boothapp.domain.errors import FairError
from boothapp.gui.document import Document
from boothapp.store import local_notes, records


def fill(document: Document) -> Callable[[], None]:
    """Let the fair's file grow no more and use up the room in it; return what gives it room again."""
    db = document.fair.db
    (pages,) = db.execute("PRAGMA page_count").fetchone()
    db.execute(f"PRAGMA max_page_count = {pages}")
    for letters in (3000, 300, 30):
        with pytest.raises(FairError, match="full"):
            for number in range(10_000):
                local_notes.save(document.fair, f"junk{letters}-{number}", "x" * letters)
    with pytest.raises(FairError, match="full"):
        for number in range(10_000):
            with document.fair.edit("fair_facts"):
                records.save(db, replace(document.fair.facts, theme=str(number % 2)))

    def give_room() -> None:
        db.execute("PRAGMA max_page_count = 1000000")

    return give_room
