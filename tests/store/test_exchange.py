"""A program killed while it put a restored fair in the place of another: opening the fair ends that."""

import shutil
import unicodedata
from pathlib import Path

import pytest

from boothapp.domain.errors import FairError, FairInUse
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.fair import FairFacts
from boothapp.store import exchange, records
from boothapp.store.fair import open_fair
from boothapp.store.lock import FairLock
from boothapp.tasks import new_fair

READY, KEPT = "Hội chợ (đã khôi phục 2026-11-24 2215)", "Hội chợ (trước khôi phục 2026-11-24 2215)"


def fair_of(folder: Path, exhibitor: str) -> None:
    new_fair.make(folder, FairFacts("Hội chợ", opens_on="2026-07-27"))
    with open_fair(folder, write=True) as fair, fair.edit("test"):
        records.save(fair.db, Exhibitor(exhibitor))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where nothing is, between the two fairs."""
    fair_of(tmp_path / READY, "HTX Mới")
    fair_of(tmp_path / KEPT, "HTX Cũ")
    return tmp_path / "Hội chợ"


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("write", [False, True])
def test_the_restored_fair_takes_its_place(folder: Path, form: str, write: bool) -> None:
    ready = folder.with_name(READY)
    ready.rename(folder.with_name(unicodedata.normalize(form, READY)))
    assert exchange.is_cut_off(folder)
    with open_fair(folder, write=write) as fair:
        assert [one.name for one in records.where(fair.db, Exhibitor)] == ["HTX Mới"]
    assert {one.name for one in folder.parent.iterdir()} == {"Hội chợ", KEPT}
    assert not exchange.is_cut_off(folder)


@pytest.mark.parametrize("gone", [READY, KEPT])
def test_a_fair_that_was_moved_away_is_not_replaced(folder: Path, gone: str) -> None:
    shutil.rmtree(folder.with_name(gone))
    assert not exchange.is_cut_off(folder)
    with pytest.raises(FairError) as refused:
        open_fair(folder)
    assert refused.value.code == "no_such_fair"


def test_a_program_that_is_at_it_is_left_alone(folder: Path) -> None:
    lock = FairLock(folder.with_name(KEPT), "window")
    with pytest.raises(FairInUse):
        open_fair(folder)
    lock.release()
    assert not folder.exists()
    open_fair(folder).close()
