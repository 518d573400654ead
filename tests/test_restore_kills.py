"""The process killed while a fair is restored or its plan printed: no fair is lost, and what is there is sound."""

import shutil
from pathlib import Path

import pytest
from faults import calls_of, needs_strace, run

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.fair import FairFacts
from boothapp.domain.plan import Booth, Hall
from boothapp.store import records
from boothapp.store.fair import open_fair
from boothapp.tasks import check_fair, new_fair

# the calls that the process dies at: a fair that changes its name; sheets that get theirs, the print run that is kept
_CALLS = {"restore": ("rename",), "print": ("rename", "fdatasync")}


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a fair of two exhibitors and a backup from when there was one."""
    place = tmp_path_factory.mktemp("prepared") / "place"
    folder, hall = place / "fair", Hall("Nhà A", 20, 10)
    place.mkdir()
    new_fair.make(folder, FairFacts("Hội chợ", opens_on="2026-07-27"))
    with open_fair(folder, write=True) as fair, fair.edit("test"):
        records.save(fair.db, Exhibitor("HTX Một"), hall, Booth(hall.id, "A1", 1, 1))
    done = run(["backup", str(folder)])
    assert done.returncode == 0, done.stderr
    with open_fair(folder, write=True) as fair, fair.edit("test"):
        records.save(fair.db, Exhibitor("HTX Hai"))
    return place


def command_for(work: str, place: Path) -> list[str]:
    if work == "print":
        return ["print", str(place / "fair"), "plan", "--freeze", "Lần 1", "-o", str(place / "plan.pdf")]
    backup = min((place / "fair" / "backups").glob("*.db"))
    shutil.copy(backup, place / backup.name)
    return ["restore", str(place / backup.name), str(place / "fair")]


def names(folder: Path) -> set[str]:
    with open_fair(folder) as fair:
        return {one.name for one in records.where(fair.db, Exhibitor)}


def _moments(work: str, count: int) -> range:
    """Every change of a fair's name counts; of the sheets the last call, with which they are there."""
    return range(1 if work == "restore" else max(count, 1), count + 1)


@needs_strace
@pytest.mark.parametrize("work", ["restore", "print"])
def test_killed_at_several_moments_loses_no_fair(prepared: Path, tmp_path: Path, work: str) -> None:
    counted = tmp_path / "counted"
    shutil.copytree(prepared, counted)
    done = run(command_for(work, counted), log=tmp_path / "log")
    assert done.returncode == 0, done.stderr
    counts = calls_of(tmp_path / "log")
    points = [(call, when) for call in _CALLS[work] for when in _moments(work, counts[call])]
    assert {call for call, _ in points} == {*_CALLS[work]}
    for call, when in points:
        place = tmp_path / f"{call}-{when}"
        shutil.copytree(prepared, place)
        command = command_for(work, place)
        assert run(command, inject=f"{call}:signal=SIGKILL:when={when}").returncode != 0
        fairs = [one.parent for one in place.glob("*/fair.db")]
        assert all(check_fair.check(one).sound for one in fairs)
        assert {"HTX Một", "HTX Hai"} in [names(one) for one in fairs], (call, when)
        assert "HTX Một" in names(place / "fair"), (call, when)  # opening it finds the old or the restored one
    again = run(command)  # and the next start does it
    assert again.returncode == 0, again.stderr
    assert not list(place.glob(".*.tmp"))
