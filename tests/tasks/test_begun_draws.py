"""A draw of lots whose program is killed in the middle: what was announced stands, the rest comes as it would have."""

import subprocess
import sys
from dataclasses import replace

import pytest

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.plan import Assignment, Booth, Hall
from boothapp.store import records
from boothapp.store.fair import open_fair
from boothapp.tasks import begun_draws, check_fair, draw_lots

NAMES, BOOTHS = [f"e{n}" for n in range(4)], [f"b{n}" for n in range(4)]
CHILD = """
import sys
from dataclasses import replace
from pathlib import Path
from boothapp.store.fair import open_fair
from boothapp.tasks import begun_draws
with open_fair(Path(sys.argv[1]), write=True, holder="window") as fair:
    begun = begun_draws.current(fair)
    for count in range(1, 5):
        begun_draws.keep(fair, replace(begun, announced=count))
        print(count, flush=True)
        if count == int(sys.argv[2]):
            sys.stdin.read()
    begun_draws.keep(fair, replace(begun, announced=4))
    begun_draws.local_notes.remove = lambda *_: (print("recorded", flush=True), sys.stdin.read())
    begun_draws.end(fair, begun)
"""


@pytest.mark.parametrize("last", ["1", "3", "recorded"])
def test_killed_in_the_middle_of_a_draw(folder, last):
    with open_fair(folder, write=True) as fair, fair.edit("test"):
        records.save(fair.db, Hall("Nhà A", 40, 30, id="hall"), *(Exhibitor(f"HTX {id_}", id=id_) for id_ in NAMES))
        records.save(fair.db, *(Booth("hall", f"A{n:02d}", 3.0 * n, 0, id=id_) for n, id_ in enumerate(BOOTHS)))
    with open_fair(folder, write=True) as fair:
        lots = draw_lots.draw(fair, NAMES, BOOTHS, "271828")
        begun_draws.keep(fair, begun := begun_draws.Begun("Lần 1", "271828", "Ban tổ chức", BOOTHS, lots))
    command = [sys.executable, "-c", CHILD, str(folder), last if last.isdecimal() else "0"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout and any(line.strip() == last for line in child.stdout)
        child.kill()
    assert check_fair.check(folder).sound
    with open_fair(folder, write=True) as fair:
        left = begun_draws.current(fair)
        if last == "recorded":
            assert left is None  # it is in the fair, and is not held a second time
        else:
            assert left == replace(begun, announced=int(last), lots=lots)
            begun_draws.end(fair, left)
        (draw,) = draw_lots.held(fair)
        told = [(one.exhibitor_id, one.booth_id) for one in draw_lots.results(fair, draw.id)]
        assert told == [(lot.exhibitor_id, lot.booth_id) for lot in lots]
        assert len(records.where(fair.db, Assignment)) == len(NAMES) and draw_lots.repeats(fair, draw.id)
