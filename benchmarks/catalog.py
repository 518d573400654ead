"""How much the printed catalog costs beside other programs that make the same book, in processor time and memory.

    python3 -m uv run --group benchmark python benchmarks/catalog.py [--exhibitors 100] [--rounds 3] [--no-photos]

A fair is made with five products an exhibitor, each with a picture of print size of its own. Then each round runs, in
turn and each in a process of its own: our engine from the same data as JSON, `main.py catalog` on the fair (process
start and database included) without and with the blocks that an earlier export has kept, Typst, the pictures copied
behind each other, and with --all fpdf2, WeasyPrint and ReportLab's platypus. Ratios are of one round; the median of the
rounds is printed.

The peers print cover, contents, entries with cards, and the three indexes with page numbers. Ours prints the whole
book: also the facts, the plans, a map beside every entry, drawn marks and textures; "own, no plan" is the book of the
same fair without its plans and maps, the nearest to what the peers print. Typst takes some 3 MB a picture; it
is left out where that does not fit into memory.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import catalog_fair
import pypdfium2

HERE = Path(__file__).parent
PEERS = HERE / "catalog_peers"
NOT_PRICED = "Liên hệ"
TYPST_BYTES_A_PHOTO, SPARE_BYTES = 3_000_000, 2_000_000_000
LIMITS = {  # (exhibitors, with photos): of processor time beside Typst
    (100, True): 0.35,
    (1000, True): 0.15,
    (1000, False): 0.30,
}
OTHERS = ("fpdf2", "weasyprint", "platypus")
COMMAND, MEMORY, FLOOR, SIZE = 0.40, 0.05, 5.0, 1.03

# A child counts what its parent had in memory when it was started, so a small process starts it. Should it want more
# memory than is free it fails, not the machine.
LAUNCHER = """
import os, resource, sys
room, *command = sys.argv[1:]
resource.setrlimit(resource.RLIMIT_DATA, (int(room), int(room)))
child = os.posix_spawn(command[0], command, os.environ)
_, status, used = os.wait4(child, 0)
print(f"[{used.ru_utime + used.ru_stime}, {used.ru_maxrss / 1024}]")
sys.exit(os.waitstatus_to_exitcode(status))
"""


@dataclass(frozen=True)
class Run:
    seconds: float  # of processor
    peak_mib: float


def measured(command: list[str]) -> Run:
    """Run a child; return what it used. Raises CalledProcessError when it fails."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    launcher = [sys.executable, "-I", "-S", "-c", LAUNCHER, str(available_bytes()), *command]
    told = subprocess.run(launcher, check=True, capture_output=True, text=True, env=environment).stdout
    return Run(*json.loads(told.splitlines()[-1]))


def available_bytes() -> int:
    return int(Path("/proc/meminfo").read_text().split("MemAvailable:")[1].split()[0]) * 1024


def book_of(content: dict) -> dict:
    """Return what the peers print."""
    provinces: dict[str, list[dict]] = {}
    for exhibitor in content["exhibitors"]:
        shown = {key: exhibitor[key] for key in ("id", "name", "kind", "address", "phone", "email", "website")}
        shown["contact"] = " · ".join(filter(None, (shown["phone"], shown["email"], shown["website"])))
        shown["booth"] = ", ".join(exhibitor["booths"])
        shown["products"] = [
            {
                "name": product["name"],
                "specification": product["specification"],
                "price": product["price"] or NOT_PRICED,
                "marks": [f"{mark['scheme'].upper()} {mark['stars'] or mark['level']}" for mark in product["marks"]],
                "photo": product["photo"]["rendition"] if product["photo"] else "",
            }
            for product in exhibitor["products"]
        ]
        provinces.setdefault(exhibitor["province"], []).append(shown)
    everybody = [exhibitor for members in provinces.values() for exhibitor in members]
    return {
        "title": content["fair_name"],
        "provinces": [{"name": name, "exhibitors": members} for name, members in provinces.items()],
        "indexes": [
            {
                "title": "Sơ đồ và bảng tra gian",
                "rows": sorted((f"{e['booth']}  {e['name']}", e["id"]) for e in everybody),
            },
            {"title": "Bảng tra tên A–Z", "rows": sorted((e["name"], e["id"]) for e in everybody)},
            {"title": "Bảng tra sản phẩm A–Z", "rows": sorted(_product_rows(content["exhibitors"]))},
        ],
    }


def _product_rows(exhibitors: list[dict]) -> Iterator[tuple[str, str]]:
    for exhibitor in exhibitors:
        for product in exhibitor["products"]:
            yield f"{product['name']}  {' '.join(exhibitor['booths'])}", exhibitor["id"]


def programs(place: Path, *, photos: int, everything: bool) -> dict[str, list[str]]:
    """Return the commands by the name of what they measure; each writes `place`/<name>.pdf."""
    book, python, main = str(place / "book.json"), sys.executable, HERE.parent / "main.py"
    found = {"own": [python, str(PEERS / "own_book.py"), str(place / "content.json")]}
    found["own, no plan"] = [python, str(PEERS / "own_book.py"), str(place / "content without plan.json")]
    found["first command"] = found["command"] = [python, str(main), "catalog", str(place / "fair"), "-o"]
    needed = photos * TYPST_BYTES_A_PHOTO + SPARE_BYTES
    if needed < available_bytes():
        found["typst"] = [python, str(PEERS / "typst_book.py"), book]
    else:
        print(f"Typst is left out: it may need {needed / 1e9:.0f} GB, {available_bytes() / 1e9:.0f} GB are free")
    if photos:
        found["concatenation"] = [python, str(PEERS / "concatenation.py"), book]
    if everything:
        found |= {name: [python, str(PEERS / f"{name}_book.py"), book] for name in OTHERS}
    return {name: [*command, str(place / f"{name}.pdf")] for name, command in found.items()}


def round_of(place: Path, commands: dict[str, list[str]]) -> dict[str, Run]:
    shutil.rmtree(place / "fair" / "cache" / "blocks")  # the command that runs second finds those of the first
    return {name: measured(command) for name, command in commands.items()}


def report(place: Path, rounds: list[dict[str, Run]]) -> dict[str, float]:
    """Print what every program used; return by how much ours used less processor time, by the other's name."""
    ratios = {}
    print(f"{'':14} {'CPU s':>7} {'own':>6} {'peak MiB':>9} {'own':>6} {'pages':>6} {'MB':>7}")
    for name in rounds[0]:
        seconds, peak = (statistics.median(getattr(r[name], f) for r in rounds) for f in ("seconds", "peak_mib"))
        ratios[name] = statistics.median(r["own"].seconds / r[name].seconds for r in rounds)
        memory = statistics.median(r["own"].peak_mib / r[name].peak_mib for r in rounds)
        path = place / f"{name}.pdf"
        pages = "" if name == "concatenation" else str(page_count(path))
        megabytes = path.stat().st_size / 1e6
        print(f"{name:14} {seconds:7.2f} {ratios[name]:6.3f} {peak:9.0f} {memory:6.3f} {pages:>6} {megabytes:7.1f}")
    return ratios


def page_count(path: Path) -> int:
    with pypdfium2.PdfDocument(path) as pdf:
        return len(pdf)


def judge(place: Path, rounds: list[dict[str, Run]], ratios: dict[str, float], chosen: argparse.Namespace) -> None:
    """Print each limit with what was measured."""
    size, photos = chosen.exhibitors, not chosen.no_photos
    kept = statistics.median(r["command"].seconds / r["first command"].seconds for r in rounds)
    say("command with kept blocks / without, processor time", kept, None)
    if "typst" in ratios:
        say("own / Typst, processor time", ratios["typst"], LIMITS.get((size, photos)))
        nearest = statistics.median(r["own, no plan"].seconds / r["typst"].seconds for r in rounds)
        say("own, no plan / Typst, processor time", nearest, LIMITS.get((size, photos)))
        command = statistics.median(r["first command"].seconds / r["typst"].seconds for r in rounds)
        say("whole command / Typst alone, processor time", command, COMMAND if size >= 1000 else None)
        memory = statistics.median(r["own"].peak_mib / r["typst"].peak_mib for r in rounds)
        say("own / Typst, peak memory", memory, MEMORY if size >= 1000 and photos else None)
    if photos:
        say(
            "own / concatenation of the photos, processor time",
            ratios["concatenation"],
            FLOOR if size >= 1000 else None,
        )
        renditions = sum(path.stat().st_size for path in catalog_fair.renditions_of(place / "fair"))
        say("PDF / sum of the renditions, size", (place / "own.pdf").stat().st_size / renditions, SIZE)


def say(what: str, ratio: float, limit: float | None) -> None:
    told = "" if limit is None else f"  limit {limit:5.2f}  {'kept' if ratio <= limit else 'MISSED'}"
    print(f"{what:50} {ratio:6.3f}{told}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--exhibitors", type=int, default=100)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--no-photos", action="store_true")
    parser.add_argument("--all", action="store_true", help="fpdf2, WeasyPrint and platypus too")
    chosen = parser.parse_args()
    photos = 0 if chosen.no_photos else chosen.exhibitors * catalog_fair.PRODUCTS
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        catalog_fair.make_fair(place / "fair", chosen.exhibitors, with_photos=not chosen.no_photos)
        content = catalog_fair.printed_as_json(place / "fair")
        (place / "content.json").write_text(content, encoding="utf-8")
        without_plan = json.dumps({**json.loads(content), "halls": []}, ensure_ascii=False)
        (place / "content without plan.json").write_text(without_plan, encoding="utf-8")
        (place / "book.json").write_text(json.dumps(book_of(json.loads(content)), ensure_ascii=False), encoding="utf-8")
        commands = programs(place, photos=photos, everything=chosen.all)
        for name in ("own", "command"):
            measured(commands[name])  # once, so that nobody compiles and the pictures are in memory
        rounds = [round_of(place, commands) for _ in range(chosen.rounds)]
        products = chosen.exhibitors * catalog_fair.PRODUCTS
        print(
            f"{chosen.exhibitors} exhibitors, {products} products, {photos} photos; medians of {chosen.rounds} rounds"
        )
        judge(place, rounds, report(place, rounds), chosen)


if __name__ == "__main__":
    main()
