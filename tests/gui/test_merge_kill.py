"""Two exhibitors being merged in the window while the process is killed: the fair is as before."""

import os
import subprocess
import sys
from pathlib import Path

import merge_in_a_child

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.fair import FairFacts
from boothapp.domain.product import Product
from boothapp.store import records
from boothapp.store.fair import open_fair
from boothapp.tasks import check_fair, merge_exhibitors, new_fair

ROOT = Path(__file__).parents[2]
KEPT, OTHER = "HTX Cà phê Đồi Xanh", "Cơ sở cà phê Đồi Xanh"


def test_a_merge_that_is_killed_is_not_begun(tmp_path: Path) -> None:
    folder = tmp_path / "Hội chợ"
    new_fair.make(folder, FairFacts("Hội chợ"))
    both = Exhibitor(KEPT), Exhibitor(OTHER, phone="0905 123 456")
    goods = [Product(one.id, f"Cà phê {n}") for one in both for n in range(2)]
    with open_fair(folder, write=True) as fair, fair.edit("test"):
        records.save(fair.db, *both, *goods)
    path = os.pathsep.join([str(ROOT), str(Path(__file__).parent)])
    environment = {**os.environ, "PYTHONPATH": path, "QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, merge_in_a_child.__file__, str(folder), str(tmp_path / "boothapp.ini")]
    child = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert child.returncode == -9, child.stderr
    assert not check_fair.check(folder).problems
    with open_fair(folder, write=True) as fair:
        assert records.where(fair.db, Exhibitor, order="id") == list(both)
        assert {(one.id, one.exhibitor_id) for one in records.where(fair.db, Product)} == {
            (one.id, one.exhibitor_id) for one in goods
        }
        merge_exhibitors.merge(fair, both[0].id, both[1].id)  # and can be done again
        assert [one.name for one in records.where(fair.db, Exhibitor)] == [KEPT]
