"""What every test may use."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from boothapp.domain.fair import FairFacts
from boothapp.store.fair import Fair, open_fair
from boothapp.store.migrations import SHARED
from boothapp.tasks import new_fair

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# a machine that is busy with something else is no failure
settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")

Rows = dict[str, list[tuple[object, ...]]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A new fair on disk, closed."""
    made = tmp_path / "Hoi-cho"
    new_fair.make(made, FairFacts("Hội chợ thử", opens_on="2026-07-27", closes_on="2026-08-01"))
    return made


@pytest.fixture
def fair(folder: Path) -> Iterator[Fair]:
    """A new fair, open for writing."""
    with open_fair(folder, write=True) as opened:
        yield opened


@pytest.fixture
def content() -> Callable[[Fair], Rows]:
    """Everything shared in a fair, with what a search would find: equal content, equal result."""

    def read(fair: Fair) -> Rows:
        rows = {table: list(map(tuple, fair.db.execute(f"SELECT * FROM {table} ORDER BY id"))) for table in SHARED}
        found = "SELECT id, kind, words FROM search_rows JOIN search_words ON search_words.rowid = n ORDER BY id"
        return rows | {"search": list(map(tuple, fair.db.execute(found)))}

    return read
