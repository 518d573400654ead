"""What every test may use."""

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from boothapp.domain.fair import FairFacts
from boothapp.store.fair import Fair, create_fair, open_fair
from boothapp.store.migrations import SHARED
from boothapp.tasks import new_fair

_ROOM_BYTES = 2 << 30
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if sys.dont_write_bytecode:  # some hundred programs are started: each would compile every module anew
    bytecode = Path(__file__).parents[1] / ".pytest_cache" / "bytecode"
    sys.dont_write_bytecode, sys.pycache_prefix = False, str(bytecode)
    os.environ |= {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(bytecode)}  # also of the workers
memory = Path("/dev/shm")  # where nobody waits for a disk; a run needs some hundred megabytes
if os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > _ROOM_BYTES:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(memory))
# a machine that is busy with something else is no failure
settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")

# what takes longest begins first: else one worker would still be at it when the others have nothing left
_LONG = ("test_every_page.py", "test_kills.py", "test_catalog_kills.py", "test_page_looks.py", "test_restore_fair.py")
Rows = dict[str, list[tuple[object, ...]]]
PutFair = Callable[[Path, FairFacts], None]
_FACTS = FairFacts("Hội chợ thử", opens_on="2026-07-27", closes_on="2026-08-01")


def _put(make: PutFair, place: Path) -> PutFair:
    """Make a fair once for each facts, and copy it: tests that are not about the making need not pay for it."""
    made: dict[FairFacts, Path] = {}

    def put(folder: Path, facts: FairFacts) -> None:
        if facts not in made:
            make(place / str(len(made)), facts)
            made[facts] = place / str(len(made))
        shutil.copytree(made[facts], folder)

    return put


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: _LONG.index(item.path.name) if item.path.name in _LONG else len(_LONG))


@pytest.fixture(scope="session")
def put_fair(tmp_path_factory: pytest.TempPathFactory) -> PutFair:
    """Put a new fair into a folder; fairs of the same facts are one fair, down to its ids."""
    return _put(create_fair, tmp_path_factory.mktemp("fairs"))


@pytest.fixture(scope="session")
def put_started_fair(tmp_path_factory: pytest.TempPathFactory) -> PutFair:
    """The same, with what a fair starts with."""
    return _put(new_fair.make, tmp_path_factory.mktemp("started"))


@pytest.fixture
def folder(tmp_path: Path, put_started_fair: PutFair) -> Path:
    """A new fair on disk, closed."""
    made = tmp_path / "Hoi-cho"
    put_started_fair(made, _FACTS)
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
