"""What a frame of the floor plan takes of the processor: panning, zooming, dragging 50 booths, drawing a frame.

    python3 -m uv run python benchmarks/plan.py [--booths 200 2000 10000] [--quick] [--json FILE]

A hall of so many booths, two thirds of them given away, on a canvas of 1260 × 900 pixels (a screen of 1920 × 1080)
without a screen. A frame is one event of the mouse or the wheel and all that is painted for it; reading the hall and
checking it are timed too, and last the verbs of the page with all of its booths selected, in the whole window. The
budgets are of frames of 2,000 booths, and of verbs; exit status 1 when one is not kept. --quick takes few frames, to
see that all of it runs.
"""

import argparse
import gc
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from plan_verbs import Verbs
from PySide6.QtCore import QEvent, QEventLoop, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from boothapp.domain.exhibitor import Exhibitor, Need
from boothapp.domain.fair import FairFacts
from boothapp.domain.plan import Assignment, Booth, Hall, Zone
from boothapp.floorplan import rows
from boothapp.gui import theme, translation
from boothapp.gui.document import Document
from boothapp.gui.plan import plan_state
from boothapp.gui.plan.canvas import PlanCanvas
from boothapp.store import records
from boothapp.store.fair import create_fair
from boothapp.tasks import plan_checks

BUDGET_MS, BUDGET_BOOTHS = 16.0, 2000
VERB_BUDGETS_MS = {200: 300.0, 2000: 300.0, 10_000: 2000.0}  # by booths
VERB = "verb: "
SIZE = (1260, 900)
DRAGGED = 50
REST_S = 0.6
NEARNESS = {"all of it": 0.0, "numbers": 0.5, "names": 0.8, "200 %": 2.0}  # zoom
LEFT, MIDDLE, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.NoButton
PLAIN, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


@dataclass(frozen=True)
class Frames:
    booths: int
    what: str
    times_ms: list[float]

    def figures(self) -> dict[str, float]:
        ordered = sorted(self.times_ms)
        return {"median": median(ordered), "p95": ordered[int(len(ordered) * 0.95)], "worst": ordered[-1]}


def fill(document: Document, count: int) -> Hall:
    """Draw a hall of rows back to back with zones of 200 booths, and give two of three booths away."""
    columns = round((count * 1.4) ** 0.5)
    grid = rows.Grid(5, 5, -(-count // columns), columns, cross_aisle_after=20, cross_aisle=3)
    width, depth = rows.size(grid)
    hall = Hall("Nhà lớn", width + 10, depth + 10)
    boxes = [box for row in rows.places(grid) for box in row][:count]
    zones = [Zone(f"Z{at + 1}", f"Khu {at + 1}", hall_id=hall.id, position=at) for at in range(-(-count // 200))]
    firms = [Exhibitor(f"Hợp tác xã Chè và Cà phê số {number}") for number in range(300)]
    booths = [
        Booth(hall.id, f"A{at:04d}", b.x, b.y, rotation_deg=b.rotation_deg, zone_id=zones[at // 200].id)
        for at, b in enumerate(boxes)
    ]
    statuses = ("assigned", "confirmed", "held")
    given = [
        Assignment(one.id, firms[at % 300].id, status=statuses[at % 3 if at % 7 else 2])
        for at, one in enumerate(booths)
        if at % 3
    ]
    with document.fair.edit("bench"):
        records.save(document.fair.db, hall, *zones, *firms, *booths, *given)
    return hall


class Bench:
    def __init__(self, application: QApplication, canvas: PlanCanvas, count: int, frames: int) -> None:
        self.application, self.canvas, self.view = application, canvas, canvas.view
        self.count, self.frames = count, frames

    def mouse(self, kind: QEvent.Type, at: QPointF, button: Qt.MouseButton, keys: Qt.KeyboardModifier = PLAIN) -> None:
        own = NONE if kind == QEvent.Type.MouseMove else button
        held = NONE if kind == QEvent.Type.MouseButtonRelease else button
        there = QPointF(self.view.viewport().mapToGlobal(at.toPoint()))
        QApplication.sendEvent(self.view.viewport(), QMouseEvent(kind, at, there, own, held, keys))

    def wheel(self, at: QPointF, turned: int) -> None:
        there = QPointF(self.view.viewport().mapToGlobal(at.toPoint()))
        phase = Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(at, there, QPoint(), QPoint(0, turned), NONE, CTRL, phase, False)
        QApplication.sendEvent(self.view.viewport(), event)

    def timed(self, events: Iterator[Callable[[], None]]) -> list[float]:
        found = []
        for event in events:
            started = time.process_time()
            event()
            self.application.processEvents()
            found.append((time.process_time() - started) * 1000)
        return found

    def look(self, zoom: float) -> None:
        """Look at the middle of the hall from so near."""
        self.canvas.scene.select([])
        self.view.fit()
        if zoom:
            self.view.zoom_at(zoom / self.view.zoom, QPointF(SIZE[0] / 2, SIZE[1] / 2))
        self.rest()

    def rest(self) -> None:
        """Let pass the moment in which a person does nothing."""
        until = time.monotonic() + REST_S
        while time.monotonic() < until:
            self.application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)

    def moves(
        self, start: QPointF, by: QPointF, button: Qt.MouseButton, keys: Qt.KeyboardModifier = PLAIN
    ) -> list[float]:
        self.mouse(QEvent.Type.MouseButtonPress, start, button, keys)
        places = [start + by * (at + 1) for at in range(self.frames)]
        times = self.timed(lambda at=at: self.mouse(QEvent.Type.MouseMove, at, button, keys) for at in places)
        self.view._tool.cancel()
        self.mouse(QEvent.Type.MouseButtonRelease, places[-1], button, keys)
        self.application.processEvents()
        return times

    def pan(self) -> list[float]:
        return self.moves(QPointF(700, 500), QPointF(-5, -4), MIDDLE)

    def marquee(self) -> list[float]:
        """From an aisle to the right and down."""
        return self.moves(self._beside(), QPointF(6, 4), LEFT, CTRL)

    def _beside(self) -> QPointF:
        for x in range(300, 700, 2):
            for y in range(200, 600, 3):
                at = QPointF(x, y)
                if not self.canvas.scene.booth_at(self.view.unit_at(at)):
                    return at
        raise LookupError("There is no aisle in sight.")

    def drag(self) -> list[float]:
        """50 booths around the middle, over the others."""
        middle = self.view.unit_at(QPointF(500, 400))
        near = sorted(
            self.canvas.scene.booths.values(),
            key=lambda item: abs(item.pos().x() - middle.x()) + abs(item.pos().y() - middle.y()),
        )[:DRAGGED]
        self.canvas.scene.select([item.booth.id for item in near])
        start = QPointF(self.view.viewportTransform().map(near[0].pos()))
        return self.moves(start, QPointF(3, 2), LEFT)

    def zoom(self) -> list[float]:
        """From the whole hall to 200 % and back."""
        self.look(0.0)
        steps = max(self.frames // 2, 4)
        turned = [90] * steps + [-90] * steps
        return self.timed(lambda by=by: self.wheel(QPointF(600, 400), by) for by in turned)

    def all(self) -> Iterator[Frames]:
        yield Frames(self.count, "zoom, all of it to names and back", self.zoom())
        for name, zoom in NEARNESS.items():
            for what in (self.pan, self.marquee, self.drag):
                self.look(zoom)
                yield Frames(self.count, f"{what.__name__}, {name}", what())


def measured(place: Path, count: int, frames: int, application: QApplication) -> Iterator[Frames]:
    folder = place / str(count)
    create_fair(folder, FairFacts("Đo"))
    document = Document(folder, "đo")
    hall = fill(document, count)
    canvas = PlanCanvas(document)
    canvas.resize(*SIZE)
    canvas.show()
    canvas.show_hall(hall.id)
    application.processEvents()
    bench = Bench(application, canvas, count, frames)
    yield from bench.all()
    bench.look(0.0)
    rounds = 3 if frames < 20 else 9
    yield Frames(count, "hall read", bench.timed(iter([lambda: plan_state.read(document.fair, hall.id)] * rounds)))
    yield Frames(count, "hall read and shown, nothing new", bench.timed(iter([canvas.refresh] * rounds)))
    yield checked(document, count, rounds, bench)
    with document.fair.edit("bench"):
        firms = records.where(document.fair.db, Exhibitor)
        records.save(document.fair.db, *(Need(firm.id, "power") for firm in firms))
    yield checked(document, count, rounds, bench)
    canvas.close()
    canvas.deleteLater()
    application.sendPostedEvents(canvas, QEvent.Type.DeferredDelete)  # else it follows the verbs too
    verbs = Verbs(document, folder.with_suffix(".ini"))
    for what, spent_ms in verbs.all():
        yield Frames(count, VERB + what, [spent_ms])
    verbs.close()
    document.close()


def checked(document: Document, count: int, rounds: int, bench: Bench) -> Frames:
    """What it takes to check the plan; no booth has power, so that each exhibitor who needs it is a finding."""
    found = plan_checks.findings(document.fair)
    times = bench.timed(iter([lambda: plan_checks.findings(document.fair)] * rounds))
    return Frames(count, f"checks of the hall, {len(found)} findings", times)


def budget_ms(count: int, what: str) -> float:
    """Return what a measure may take; infinity where there is no budget."""
    if what.startswith(VERB):
        return VERB_BUDGETS_MS.get(count, float("inf"))
    return BUDGET_MS if count == BUDGET_BOOTHS and "hall" not in what else float("inf")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--booths", type=int, nargs="+", default=[200, 2000, 10_000])
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--json", type=Path, help="a file for the figures")
    chosen = parser.parse_args()
    application = QApplication([])
    theme.apply(application, "light")
    translation.use("vi")
    gc.disable()  # as in the program, which collects when nothing is under way
    found, missed = [], False
    with tempfile.TemporaryDirectory() as place:
        for count in chosen.booths:
            for frames in measured(Path(place), count, 8 if chosen.quick else 60, application):
                figures = frames.figures()
                found.append({"booths": count, "what": frames.what, **figures})
                over = figures["worst"] > budget_ms(count, frames.what)
                missed = missed or over
                told = "  ".join(f"{name} {value:6.1f} ms" for name, value in figures.items())
                print(f"{count:6}  {frames.what:36} {told}  {'MISSED' if over else ''}", flush=True)
            gc.collect()
    if chosen.json:
        chosen.json.write_text(json.dumps(found, indent=1), encoding="utf-8")
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
