"""Whatever dies or fills up while lists and photos come in: the fair is sound, what was acknowledged is there."""

import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from faults import CALLS, MAIN, calls_of, half_made, needs_strace, run

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.photo import Photo
from boothapp.domain.product import Product
from boothapp.store import records
from boothapp.store.fair import open_fair
from boothapp.store.photo_files import verify
from boothapp.tasks import check_fair

ROWS = 12


def _list(path: Path, first: int = 0) -> Path:
    lines = ["STT,Tên đơn vị,Điện thoại,Sản phẩm,Giá bán"]
    lines += [f"{n},HTX chè số {n},09123{n:05d},Chè xanh {n},{n}0.000 đ/kg" for n in range(first + 1, first + ROWS + 1)]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def _picture(path: Path, seed: int) -> Path:
    from PIL import Image

    Image.effect_noise((400, 300), 40 + seed).convert("RGB").save(path, quality=90)
    return path


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Path, list[str]]]:
    """For each kind of work: a fair before it, and the command (the fair's place is put in for FAIR)."""
    from boothapp.domain.fair import FairFacts
    from boothapp.tasks import new_fair

    place = tmp_path_factory.mktemp("prepared")
    new_fair.make(place / "import", FairFacts("Hội chợ", opens_on="2026-07-27"))
    new_fair.make(place / "photo", FairFacts("Hội chợ", opens_on="2026-07-27"))
    with open_fair(place / "photo", write=True) as fair, fair.edit("test"):
        exhibitor = Exhibitor("HTX Một")
        product = Product(exhibitor.id, "Chè")
        records.save(fair.db, exhibitor, product)
    pictures = [str(_picture(place / f"{number}.jpg", number)) for number in range(2)]
    works = {
        "import": (place / "import", ["import", "FAIR", str(_list(place / "danh-sach.csv"))]),
        "photo": (place / "photo", ["photo", "add", "FAIR", "--product", product.id, *pictures]),
    }
    for work in works:
        run(_copied(works, work, place / f"{work} once")[1])  # where nothing dies, so that Python keeps its bytecode
    return works


def _copied(prepared: dict[str, tuple[Path, list[str]]], work: str, place: Path) -> tuple[Path, list[str]]:
    before, command = prepared[work]
    shutil.copytree(before, place)
    return place, [str(place) if part == "FAIR" else part for part in command]


def _assert_sound(folder: Path, work: str, *, acknowledged: bool) -> None:
    report = check_fair.check(folder)
    assert report.sound, report.to_json()["problems"]
    assert half_made(folder) == []
    with open_fair(folder) as fair:
        rows = records.where(fair.db, Exhibitor if work == "import" else Photo)
        whole = ROWS if work == "import" else 2
        assert len(rows) in (0, whole)
        assert len(rows) == whole or not acknowledged
        assert verify(folder, records.where(fair.db, Photo)) == []


def _points(prepared: dict[str, tuple[Path, list[str]]], work: str, place: Path) -> list[tuple[str, int]]:
    _, command = _copied(prepared, work, place / "counted")
    done = run(command, log=place / "log")
    assert done.returncode == 0, done.stderr
    counts = calls_of(place / "log")
    return [(call, number) for call in CALLS for number in range(1, counts[call] + 1)]


def _chosen(points: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """All syncs, renames and removals, and one write in 48; with BOOTHAPP_EVERY_WRITE set, every write."""
    step = 1 if os.environ.get("BOOTHAPP_EVERY_WRITE") else 48
    return [point for point in points if point[0] != "pwrite64" or point[1] % step == 1 % step]


def _side_by_side(work: Callable[[int], int], count: int) -> int:
    with ThreadPoolExecutor(2) as pool:
        return sum(pool.map(work, range(count)))


@needs_strace
@pytest.mark.parametrize("work", ["import", "photo"])
def test_killed_at_each_write_sync_and_rename(prepared, tmp_path, work):
    points = _chosen(_points(prepared, work, tmp_path))
    assert {"pwrite64", "fdatasync", "unlink"} <= {call for call, _ in points}

    def killed(number: int) -> int:
        call, when = points[number]
        folder, command = _copied(prepared, work, tmp_path / str(number))
        done = run(command, inject=f"{call}:signal=SIGKILL:when={when}")
        _assert_sound(folder, work, acknowledged=done.returncode == 0)
        shutil.rmtree(folder)
        return int(done.returncode != 0)

    assert _side_by_side(killed, len(points)) > len(points) // 2


@needs_strace
@pytest.mark.parametrize("work", ["import", "photo"])
@pytest.mark.parametrize("fault", ["pwrite64:error=ENOSPC", "write:error=ENOSPC", "fdatasync:error=EIO"])
def test_a_disk_that_fills_or_fails_at_the_kth_write_ends_in_a_sentence(prepared, tmp_path, work, fault):
    call = fault.split(":")[0]
    counted = [when for name, when in _points(prepared, work, tmp_path) if name == call]
    points = sorted({*counted[:2], *counted[:: max(1, len(counted) // 3)], *counted[-1:]})

    def failed(number: int) -> int:
        folder, command = _copied(prepared, work, tmp_path / str(number))
        done = run(command, inject=f"{fault}:when={points[number]}+")
        assert done.returncode in (0, 1), done.stderr
        assert "Traceback" not in done.stderr
        assert "mistake of its own" not in done.stderr
        if done.returncode and call != "write":  # standard error may be what could not be written
            assert done.stderr.startswith("boothapp: "), done.stderr
            assert done.stderr.strip().endswith("."), done.stderr
        _assert_sound(folder, work, acknowledged=done.returncode == 0)
        again = run(command)
        assert again.returncode == 0, again.stderr
        _assert_sound(folder, work, acknowledged=True)
        shutil.rmtree(folder)
        return int(done.returncode != 0)

    assert _side_by_side(failed, len(points)) > 0


@pytest.mark.parametrize("work", ["import", "photo"])
def test_killed_at_random_moments(prepared, tmp_path, work):
    chance = random.Random(work)
    moments = [chance.uniform(0.05, 1.2) for _ in range(15)]

    def killed(number: int) -> int:
        folder, command = _copied(prepared, work, tmp_path / str(number))
        process = subprocess.Popen(
            [sys.executable, str(MAIN), *command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            process.wait(timeout=moments[number])
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        _assert_sound(folder, work, acknowledged=process.returncode == 0)
        shutil.rmtree(folder)
        return int(process.returncode != 0)

    assert _side_by_side(killed, len(moments)) > 0


def test_six_imports_at_once(prepared, tmp_path):
    folder, _ = _copied(prepared, "import", tmp_path / "fair")
    files = [_list(tmp_path / f"{number}.csv", number * ROWS) for number in range(6)]
    running = [
        subprocess.Popen(
            [sys.executable, str(MAIN), "import", str(folder), str(file)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        for file in files
    ]
    outcomes = [(process.communicate(), process.returncode) for process in running]
    acknowledged = 0
    for (_, said), status in outcomes:
        assert status in (0, 1), said
        if status:
            assert "cannot be changed now" in said and said.strip().endswith("."), said
        acknowledged += status == 0
    assert acknowledged >= 1
    assert check_fair.check(folder).sound
    with open_fair(folder) as fair:
        assert len(records.where(fair.db, Exhibitor)) == acknowledged * ROWS


@pytest.mark.parametrize("year", [1970, 2099])
def test_a_clock_that_is_wrong_changes_nothing_that_matters(folder, tmp_path, monkeypatch, year):
    import time
    from datetime import UTC, datetime

    from boothapp.tasks import import_files

    moment = datetime(year, 1, 1, tzinfo=UTC).timestamp()
    monkeypatch.setattr(time, "time_ns", lambda: int(moment * 1e9))
    monkeypatch.setattr(time, "time", lambda: moment)
    with open_fair(folder, write=True) as fair:
        import_files.run(fair, [_list(tmp_path / "a.csv")])
        ids = [exhibitor.id for exhibitor in records.where(fair.db, Exhibitor)]
        assert len(set(ids)) == ROWS
        monkeypatch.undo()
        import_files.run(fair, [_list(tmp_path / "b.csv", ROWS)])
        assert len(records.where(fair.db, Exhibitor)) == 2 * ROWS
    assert check_fair.check(folder).sound


def test_damaged_bytes_end_in_a_sentence_from_every_command(prepared, tmp_path, capsys):
    from boothapp.cli.program import run as program

    chance = random.Random(7)
    folder, command = _copied(prepared, "import", tmp_path / "fair")
    assert program(command) == 0
    whole = (folder / "fair.db").read_bytes()
    # most of a small database is empty space, where nothing can be damaged
    written = [start for start in range(0, len(whole) - 64, 16) if whole[start : start + 64].count(0) < 24]
    found = 0
    for _ in range(25):
        damaged = bytearray(whole)
        start = chance.choice(written)
        damaged[start : start + 64] = chance.randbytes(64)
        (folder / "fair.db").write_bytes(damaged)
        capsys.readouterr()
        found += program(["check", str(folder)]) == 1
        for arguments in (["export", str(folder), "--json"], ["history", str(folder)], ["undo", str(folder)], command):
            status = program(list(arguments))
            said = capsys.readouterr().err
            assert status in (0, 1)
            assert "mistake of its own" not in said, (arguments, start)
    assert found > 5
