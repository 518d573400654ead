"""What a desk waits for: letters, the next slip, another page, a list, photos, another fair."""

import os
import time
from collections import defaultdict
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from statistics import median

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QLineEdit, QPushButton

from boothapp.gui.imports import import_run
from boothapp.gui.page_table import PAGES
from window_parts.clock import pass_time, settle, spent_ms, wait_for
from window_parts.fair import scene
from window_parts.host import Host, fill, press, type_letter
from window_parts.measure import Measure, p95, spread

TYPED = {"intake.name": "HTX Mật ong hoa cà phê Krông Năng", "products.search": "mat ong hoa nhan moc chau"}
PAUSE_SECONDS = 0.3  # between two letters: long enough for every search that waits for a pause to end
GOODS = (("Mật ong hoa cà phê", "145k", "chai 500 ml"), ("Phấn hoa", "180.000đ", "hộp"), ("Sáp ong", "", "kg"))


def keys(host: Host) -> Iterator[Measure]:
    """Yield what it takes from a letter to its picture, where names are searched for while they are typed."""
    for name, text in TYPED.items():
        host.show(name.partition(".")[0])
        host.control(QLineEdit, name).setFocus()
        times = []
        for letter in text:
            times.append(spent_ms(lambda letter=letter: type_letter(letter)))
            pass_time(PAUSE_SECONDS)
        yield Measure(f"letter in {name}, median", median(times))
        yield Measure(f"letter in {name}, p95", p95(times))
        host.control(QLineEdit, name).clear()
        host.rest(0.2)
    host.show("intake")
    press(Qt.Key.Key_Escape)
    host.command("intake.drop")


def next_slip(host: Host, rounds: int) -> Iterator[Measure]:
    """Yield what F9 takes, from a slip with three products to the next empty one; and what the whole slip takes.

    Each product gets a pasted picture; the whole is everything from the first letter to the next empty slip, the
    threads that take pictures in and the drafts included, so that no wait of the program is left out.
    """
    host.show("intake")
    times, slips = [], []
    for number in range(rounds):
        started = time.process_time()
        fill(f"Cơ sở thử nghiệm số {number}", "", f"0905 {number:06d}", "Krông Năng, Đắk Lắk", "", "2", "")
        for place, (name, price, unit) in enumerate(GOODS):
            fill(name, price, "500 g", "OCOP 4 sao")
            for letter in unit:
                type_letter(letter)
            QGuiApplication.clipboard().setImage(_picture(3 * number + place))
            press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
            if place < len(GOODS) - 1:
                press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        host.rest(0.4)  # the search for duplicates waits 250 ms
        times.append(spent_ms(lambda: press(Qt.Key.Key_F9)))
        name = host.control(QLineEdit, "intake.name")
        assert name.hasFocus() and not name.text(), "the slip was not saved"
        host.rest()
        slips.append((time.process_time() - started) * 1000)
    for _ in times:
        host.command("undo")
    yield Measure("F9 to the next empty slip, median", median(times))
    yield Measure("F9 to the next empty slip, worst", max(times))
    yield Measure("a slip with three photos, all of it, worst", max(slips))


def _picture(number: int) -> QImage:
    """A picture as from a telephone's chat, each another one."""
    made = QImage(1600, 1200, QImage.Format.Format_RGB32)
    made.fill(QColor.fromHsv(number * 37 % 360, 160, 200))
    return made


def switch_pages(host: Host, rounds: int) -> Iterator[Measure]:
    """Yield what it takes to come back to each page."""
    for entry in PAGES:
        host.show(entry.key)
    found: dict[str, list[float]] = defaultdict(list)
    for _ in range(rounds):
        for entry in PAGES:
            found[entry.key].append(spent_ms(lambda key=entry.key: host.window.go(key)))
            host.document.check.stop()
            host.rest()
    yield from spread("page shown again", found)


def import_list(host: Host, place: Path, rows: int) -> Iterator[Measure]:
    """Yield what a list of that many rows takes from its drop to the fair that has it, child processes included."""
    file = place / "danh-sach.xlsx"
    import_module("import").make_list(file, rows)
    page = host.window.go("import", files=[file])
    times: dict[int, float] = {import_run.READING: _processor_ms()}
    run = page.run  # type: ignore[attr-defined]
    run.state_changed.connect(lambda: times.setdefault(run.state, _processor_ms()))
    wait_for(lambda: run.state == import_run.SHOWN)
    settle()
    shown = _processor_ms()
    host.rest()
    times[import_run.BACKING_UP] = _processor_ms()
    host.control(QPushButton, "import.accept").click()
    wait_for(lambda: run.state == import_run.WRITTEN)
    settle()
    done = _processor_ms()
    yield Measure("import, reading", times[import_run.MATCHING] - times[import_run.READING])
    yield Measure("import, matching and showing", shown - times[import_run.MATCHING])
    yield Measure("import, backup", times[import_run.WRITING] - times[import_run.BACKING_UP])
    yield Measure("import, writing", done - times[import_run.WRITING])
    yield Measure("import, all but the backup", shown - times[import_run.READING] + done - times[import_run.WRITING])
    host.rest()
    host.command("undo")
    host.rest()


def _processor_ms() -> float:
    """The processor time of this process and of children that ended."""
    spent = os.times()
    return (time.process_time() + spent.children_user + spent.children_system) * 1000


def drop_photos(host: Host, place: Path, count: int) -> Iterator[Measure]:
    """Yield how soon the window is free again after that many photos were dropped on it, and what is done then."""
    folder = place / "photos"
    folder.mkdir()
    files = [folder / f"{'ABCDEFGH'[number % 8]}{number // 8 + 1:02d}_{number % 3}.jpg" for number in range(count)]
    picture = scene(0)["screen512"]
    for file in files:
        file.write_bytes(picture)
    host.show("overview")
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    button, keys_held = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(90, 90), Qt.DropAction.CopyAction, dragged, button, keys_held)
    yield Measure("drag of photos over the window", _sent_ms(host, enter))
    drop = QDropEvent(QPointF(90, 90), Qt.DropAction.CopyAction, dragged, button, keys_held)
    yield Measure("drop of photos returns", _sent_ms(host, drop))
    yield Measure("drop of photos, until the window waits again", spent_ms(lambda: None, time.thread_time))
    host.rest(0.3)


def _sent_ms(host: Host, event: QDropEvent) -> float:
    started = time.process_time()
    QCoreApplication.sendEvent(host.window, event)
    spent = (time.process_time() - started) * 1000
    assert event.isAccepted()
    return spent


def open_fairs(host: Host, sample: Path, rounds: int) -> Iterator[Measure]:
    """Yield what it takes to open the sample fair in place of the large one, until its first page is painted."""
    large, times = host.document.folder, []
    for _ in range(rounds):
        times.append(spent_ms(lambda: host.app.open(sample)))
        host.document.check.stop()
        host.rest(0.2)
        host.app.open(large)
        settle()
        host.document.check.stop()
        host.rest(0.2)
    yield Measure("sample fair opened", median(times))
