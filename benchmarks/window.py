"""What the window takes of the processor beside its budgets, and beside Qt's own models on the same products.

    python3 -m uv run python benchmarks/window.py [--rounds 5] [--fair FOLDER] [--quick] [--json FILE]

A fair of 5,000 exhibitors and 50,000 products is made, 10,000 of them with a picture of their own; with --fair once,
and used again. The program runs without a screen. Starts are measured in processes of their own; everything else in
one, as long as the window paints what was asked for and waits again. All figures are processor time. Exit status 1
when a budget is not kept. --quick takes a small fair and one round, to see that all of it runs.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from statistics import median

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from window_parts import desk, fair, lists
from window_parts.host import Host
from window_parts.measure import Measure

from boothapp.gui.page_table import PAGES
from boothapp.tasks import sample_fair

HERE = Path(__file__).parent
BUDGETS = {  # ms at most
    "first paint": 1000,
    "usable window": 1000,
    **{f"first visit of a page made ahead, {entry.key}": 100 for entry in PAGES},
    "pages made ahead, longest piece": 50,
    "page shown again, worst": 100,
    "letter in intake.name, p95": 16,
    "letter in products.search, p95": 16,
    "search, cards painted, worst": 50,
    "search, rows painted, worst": 50,
    "scroll, a frame, p95": 16,
    "F9 to the next empty slip, worst": 150,
    "a slip with three photos, all of it, worst": 2000,
    "import, all but the backup": 3000,
    "drop of photos returns": 100,
    "undo seen": 50,
    "sample fair opened": 1000,
}
RATIOS = {  # times at least
    "search, Qt's models / ours, median": 10,
    "sort, Qt's models / ours, median": 10,
}


def starts(folder: Path, settings: Path, rounds: int) -> Iterator[Measure]:
    """Yield the medians of starts, each in a process of its own; the first is not counted: it fills caches."""
    environment = os.environ | {
        "BOOTHAPP_SETTINGS": str(settings),
        "PYTHONPATH": os.pathsep.join((str(HERE), *sys.path)),
        "PYTHONPYCACHEPREFIX": str(settings.with_name("compiled")),  # an installed program has its modules compiled
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    for way, words in (((), "first visit"), (("ahead",), "first visit of a page made ahead")):
        command = [sys.executable, "-m", "window_parts.start", str(folder), *way]
        runs = []
        for _ in range(rounds + 1):
            done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
            runs.append(json.loads(done.stdout))
        found = {name: median(run[name] for run in runs[1:]) for name in runs[0]}
        for name, value in found.items():
            if name.startswith("page "):
                yield Measure(f"{words}, {name.removeprefix('page ')}", value)
            elif not way or name not in ("first paint", "usable window"):
                yield Measure(name, value)


def measured(chosen: argparse.Namespace, place: Path) -> Iterator[Measure]:
    """Yield everything."""
    folder = chosen.fair or place / "fair"
    if not (folder / "fair.db").exists():
        fair.make_fair(folder, *((40, 400) if chosen.quick else (5000, 50_000)))
    rounds = 1 if chosen.quick else chosen.rounds
    yield from starts(folder, place / "settings.ini", rounds)
    sample_fair.make(place / "sample")
    host = Host(folder, place / "settings.ini")
    yield from desk.keys(host)
    yield from desk.next_slip(host, rounds)
    yield from desk.switch_pages(host, rounds)
    yield from lists.search_cards(host, rounds)
    yield from lists.search_and_sort_rows(host, rounds, place)
    yield from lists.undo(host, rounds)
    yield from lists.scroll(host, 30 if chosen.quick else lists.FRAMES)
    yield from desk.import_list(host, place, 40 if chosen.quick else 1000)
    yield from desk.drop_photos(host, place, 20 if chosen.quick else 500)
    yield from desk.open_fairs(host, place / "sample", rounds)
    host.close()


def told(found: Iterable[Measure]) -> dict[str, float]:
    """Print each measure beside its budget as it comes; return those that do not keep theirs as well as the others."""
    values = {}
    for one in found:
        values[one.name] = one.value
        if one.name in RATIOS or "/" in one.name:
            value, limit = f"{one.value:8.1f} x ", f">= {RATIOS[one.name]}" if one.name in RATIOS else ""
        else:
            value, limit = f"{one.value:8.1f} ms", f"<= {BUDGETS[one.name]}" if one.name in BUDGETS else ""
        print(
            f"{one.name:60} {value} {limit:>8} {'' if kept(one.name, one.value) else 'MISSED':6} {one.note}", flush=True
        )
    return values


def kept(name: str, value: float) -> bool:
    """Say whether a measure keeps its budget; without one it does."""
    return value <= BUDGETS.get(name, value) and value >= RATIOS.get(name, value)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--fair", type=Path, help="a folder for the large fair, kept")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--json", type=Path, help="a file for the figures")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        values = told(measured(chosen, Path(place)))
    if chosen.json:
        chosen.json.write_text(json.dumps(values, indent=1), encoding="utf-8")
    return 0 if all(kept(name, value) for name, value in values.items()) else 1


if __name__ == "__main__":
    sys.exit(main())
