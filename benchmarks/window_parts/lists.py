"""Search, sort, scroll and undo on the page of products; Qt's models are asked the same in turn."""

import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QTableView

from boothapp.domain.text import fold
from boothapp.gui.products.columns import columns
from window_parts.clock import pass_time, spent_ms
from window_parts.host import Host
from window_parts.measure import Measure, p95, ratios, spread
from window_parts.peers import QtTable

SEARCHES = (
    *("mật ong hoa nhãn Tân Cương", "chè đinh Hảo Đạt", "gốm đen", "0905", "lụa tơ tằm cao cấp", "măng khô sấy"),
    *("mật ong", "cà phê", "hộp quà", "chè", "Mộc Châu", "nguyên chất", "htx"),
)  # what finds a handful of products, hundreds, thousands
SCROLLED = 10_000  # products
FRAMES, STEP, FRAME_SECONDS = 600, 60, 0.016  # STEP in pixels
Times = dict[str, list[float]]


def search_cards(host: Host, rounds: int) -> Iterator[Measure]:
    """Yield what a search takes until its cards are painted, with counts and details."""
    host.show("products")
    host.command("products.gallery")
    found: Times = defaultdict(list)
    for _ in range(rounds):
        for text in SEARCHES:
            found[text].append(_searched(host, text))
    yield from spread("search, cards", found)
    _searched(host, "")


def search_and_sort_rows(host: Host, rounds: int, place: Path) -> Iterator[Measure]:
    """Yield what a search and another order take until the rows are painted, and in how many times that Qt does it."""
    host.show("products")
    host.command("products.table")
    table = host.control(QTableView, "products.table")
    peer = QtTable(host.document.fair.db, place, table.size())
    ours, theirs = _search_in_turn(host, rounds, peer)
    yield from spread("search, rows", ours)
    yield from spread("search, rows, Qt's models", theirs)
    yield from ratios("search, Qt's models / ours", ours, theirs)
    _searched(host, "")
    peer.search("")
    ours, theirs = _sort_in_turn(host, rounds, table, peer)
    yield from spread("sort, rows", ours)
    yield from spread("sort, rows, Qt's models", theirs)
    yield from ratios("sort, Qt's models / ours", ours, theirs)
    peer.close()


def _search_in_turn(host: Host, rounds: int, peer: QtTable) -> tuple[Times, Times]:
    ours, theirs = defaultdict(list), defaultdict(list)
    for _ in range(rounds):
        for text in SEARCHES:
            ours[text].append(_searched(host, text))
            theirs[text].append(spent_ms(lambda text=text: peer.search(text)))
    return ours, theirs


def _searched(host: Host, text: str) -> float:
    box = host.control(QLineEdit, "products.search")
    box.setFocus()
    box.setText(fold(text))
    spent = spent_ms(lambda: QTest.keyClick(box, Qt.Key.Key_Return))
    host.rest()
    return spent


def _sort_in_turn(host: Host, rounds: int, table: QTableView, peer: QtTable) -> tuple[Times, Times]:
    ours, theirs = defaultdict(list), defaultdict(list)
    header = table.horizontalHeader()
    orders = [(section, one.key) for section, one in enumerate(columns()) if one.shown and one.order]
    for _ in range(rounds):
        for section, key in reversed(orders):  # the list is in the order of the first
            table.scrollTo(table.model().index(0, section))
            at = QPoint(header.sectionViewportPosition(section) + header.sectionSize(section) // 2, 12)
            pass_time(QApplication.doubleClickInterval() / 1000)
            host.rest()
            ours[key].append(
                spent_ms(lambda at=at: QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at))
            )
            assert header.sortIndicatorSection() == section, key
            host.rest()
            order = header.sortIndicatorOrder()
            theirs[key].append(spent_ms(lambda key=key, order=order: peer.sort(key, order)))
    return ours, theirs


def scroll(host: Host, frames: int) -> Iterator[Measure]:
    """Yield what a frame takes while the gallery of products with different pictures is scrolled at a steady pace."""
    query = "SELECT min(product_id) FROM photos WHERE position = 0 GROUP BY sha256 ORDER BY min(product_id) LIMIT ?"
    wanted = [id_ for (id_,) in host.document.fair.db.execute(query, [SCROLLED])]
    host.command("products.gallery")
    host.window.go("products", ids=wanted)
    host.rest()
    bar = host.control(QAbstractItemView, "products.gallery").verticalScrollBar()
    window, process = [], []
    started = time.process_time()
    for frame in range(1, frames + 1):
        until = time.monotonic() + FRAME_SECONDS
        before = time.process_time()
        window.append(spent_ms(lambda frame=frame: bar.setValue(frame * STEP), time.thread_time))
        process.append((time.process_time() - before) * 1000)
        pass_time(max(0.0, until - time.monotonic()))
    whole = (time.process_time() - started) * 1000 / frames
    yield Measure("scroll, a frame, median", median(window))
    yield Measure("scroll, a frame, p95", p95(window))
    yield Measure("scroll, a frame with the threads that read pictures, p95", p95(process))
    yield Measure("scroll, all that goes on, a frame on average", whole)
    host.window.go("products", missing="")
    host.rest()


def undo(host: Host, rounds: int) -> Iterator[Measure]:
    """Yield what it takes until an edit of a product and its undo are seen, with all 50,000 listed."""
    from boothapp.tasks import edit_records

    host.show("products")
    host.command("products.table")
    first = host.control(QTableView, "products.table").model().ids[3]
    edited, undone = [], []
    for number in range(rounds):
        host.window.go("products", id=first)
        host.rest()
        edited.append(
            spent_ms(
                lambda n=number: edit_records.change(
                    host.document.fair, "products", {first: {"price": str(n * 1000 + 1000)}}
                )
            )
        )
        host.rest()
        undone.append(spent_ms(lambda: host.command("undo")))
        host.rest()
    yield Measure("edit seen", median(edited))
    yield Measure("undo seen", median(undone))
