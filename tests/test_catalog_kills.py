"""Whatever ends the printing of a catalog: the older PDF stays or the new one is whole, and the fair lost nothing."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pypdfium2
import pytest
from faults import CALLS, MAIN, calls_of, half_made, needs_strace, run
from PIL import Image

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.fair import FairFacts
from boothapp.domain.photo import Photo
from boothapp.domain.product import Product
from boothapp.store import records
from boothapp.store.fair import open_fair
from boothapp.store.photo_files import verify
from boothapp.tasks import add_photos, check_fair, new_fair

OLD = b"%PDF-1.7 the catalog of last week"
PHOTOS = 3
Fair = tuple[Path, int]  # its folder, and how many pages its catalog has


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Fair:
    """A fair with photos whose reduced pictures are lost, so that printing makes them anew."""
    folder = tmp_path_factory.mktemp("prepared") / "fair"
    new_fair.make(folder, FairFacts("Hội chợ", opens_on="2026-07-27"))
    exhibitor = Exhibitor("HTX Một")
    products = [Product(exhibitor.id, f"Chè {number}", position=number) for number in range(PHOTOS)]
    with open_fair(folder, write=True) as fair:
        with fair.edit("test"):
            records.save(fair.db, exhibitor, *products)
        for number, product in enumerate(products):
            picture = folder.parent / f"{number}.jpg"
            Image.effect_noise((900, 700), 40 + number).convert("RGB").save(picture, quality=90)
            add_photos.to_product(fair, product.id, [picture])
    shutil.rmtree(folder / "cache")
    done = run(["catalog", str(folder), "-o", str(folder.parent / "whole.pdf")])
    assert done.returncode == 0, done.stderr
    shutil.rmtree(folder / "cache")
    return folder, pages(folder.parent / "whole.pdf")


def pages(path: Path) -> int:
    book = pypdfium2.PdfDocument(path)
    try:
        return len(book)
    finally:
        book.close()


def copied(prepared: Fair, place: Path) -> tuple[Path, list[str]]:
    """A fair beside an older catalog, and the command that prints it anew."""
    place.mkdir()
    shutil.copytree(prepared[0], place / "fair")
    (place / "out").mkdir()
    (place / "out" / "Danh mục.pdf").write_bytes(OLD)
    command = ["catalog", str(place / "fair"), "-o", str(place / "out" / "Danh mục.pdf"), "--freeze", "bản in"]
    return place, command


def assert_nothing_lost(place: Path, prepared: Fair, *, acknowledged: bool) -> None:
    target = place / "out" / "Danh mục.pdf"
    if target.read_bytes() != OLD:
        assert pages(target) == prepared[1]
    else:
        assert not acknowledged
    report = check_fair.check(place / "fair")
    assert report.sound, report.to_json()["problems"]
    assert half_made(place / "fair") == []
    with open_fair(place / "fair") as fair:
        photos = records.where(fair.db, Photo)
        assert len(photos) == PHOTOS and verify(place / "fair", photos) == []


def two_by_two(work: Callable[[int], int], count: int) -> int:
    with ThreadPoolExecutor(2) as pool:
        return sum(pool.map(work, range(count)))


def points(prepared: Fair, place: Path) -> list[tuple[str, int]]:
    """The calls that change a disk; one in sixteen of each kind and the last ones, or all with BOOTHAPP_EVERY_WRITE."""
    place, command = copied(prepared, place / "counted")
    done = run(command, log=place / "log")
    assert done.returncode == 0, done.stderr
    found = []
    for call, times in sorted(calls_of(place / "log").items()):
        step = 1 if os.environ.get("BOOTHAPP_EVERY_WRITE") else 16
        found += [(call, number) for number in sorted({*range(1, times + 1, step), times, max(1, times - 1)})]
    assert {"write", "rename", "pwrite64", "fsync"} <= {call for call, _ in found} <= set(CALLS)
    return found


@needs_strace
def test_killed_at_each_write(prepared: Fair, tmp_path: Path) -> None:
    chosen = points(prepared, tmp_path)

    def killed(number: int) -> int:
        call, when = chosen[number]
        place, command = copied(prepared, tmp_path / str(number))
        done = run(command, inject=f"{call}:signal=SIGKILL:when={when}")
        assert_nothing_lost(place, prepared, acknowledged=done.returncode == 0)
        shutil.rmtree(place)
        return int(done.returncode != 0)

    assert two_by_two(killed, len(chosen)) > len(chosen) // 2


@needs_strace
@pytest.mark.parametrize("fault", ["write:error=ENOSPC", "fsync:error=EIO", "rename:error=EACCES"])
def test_a_disk_that_fills_or_fails(prepared: Fair, tmp_path: Path, fault: str) -> None:
    call = fault.partition(":")[0]
    every = [when for name, when in points(prepared, tmp_path) if name == call]
    chosen = sorted({*every[:2], *every[:: max(1, len(every) // 4)], *every[-2:]})

    def failed(number: int) -> int:
        place, command = copied(prepared, tmp_path / str(number))
        done = run(command, inject=f"{fault}:when={chosen[number]}+")
        assert done.returncode in (0, 1), done.stderr
        assert "Traceback" not in done.stderr and "mistake of its own" not in done.stderr
        assert_nothing_lost(place, prepared, acknowledged=done.returncode == 0)
        assert [path.name for path in (place / "out").iterdir()] == ["Danh mục.pdf"]
        shutil.rmtree(place)
        return int(done.returncode != 0)

    assert two_by_two(failed, len(chosen)) > 0


@pytest.mark.skipif(os.name == "nt", reason="Windows sends no such signal to one process")
def test_ctrl_c_at_any_moment(prepared: Fair, tmp_path: Path) -> None:
    whole = time.monotonic()
    _, command = copied(prepared, tmp_path / "whole")
    assert run(command).returncode == 0
    whole = time.monotonic() - whole

    def stopped(number: int) -> int:
        place, command = copied(prepared, tmp_path / str(number))
        with subprocess.Popen(
            [sys.executable, str(MAIN), *command], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        ) as process:
            try:
                process.wait(0.15 + whole * number / 10)
            except subprocess.TimeoutExpired:
                process.send_signal(signal.SIGINT)
            _, said = process.communicate(timeout=60)
        begun = "Traceback" not in said  # within the first moments Python itself has not begun to listen
        assert begun or process.returncode == -signal.SIGINT or number < 3, said
        assert_nothing_lost(place, prepared, acknowledged=process.returncode == 0)
        assert [path.name for path in (place / "out").iterdir()] == ["Danh mục.pdf"]
        return int(process.returncode != 0)

    assert two_by_two(stopped, 10) > 0
