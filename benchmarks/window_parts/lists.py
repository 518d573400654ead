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
from boothapp.store import kept_products
from window_parts.clock import painted_ms, pass_time, spent_ms
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
    """Yield what a search takes until its cards are painted, and with the counts and details that follow."""
    host.show("products")
    host.command("products.gallery")
    view = host.control(QAbstractItemView, "products.gallery")
    painted, whole = defaultdict(list), defaultdict(list)
    for _ in range(rounds):
        for text in SEARCHES:
            seen, ended = _searched(host, view, text)
            painted[text].append(seen)
            whole[text].append(ended)
    yield from spread("search, cards painted", painted)
    yield from spread("search, cards, counts and details", whole)
    _searched(host, view, "")


def search_and_sort_rows(host: Host, rounds: int, place: Path) -> Iterator[Measure]:
    """Yield what a search and another order take until the rows are painted, and in how many times that Qt does it."""
    host.show("products")
    host.command("products.table")
    table = host.control(QTableView, "products.table")
    peer = QtTable(host.document.fair.db, place, table.size())
    ours, whole, theirs = _search_in_turn(host, rounds, table, peer)
    yield from spread("search, rows painted", ours)
    yield from spread("search, rows, counts and details", whole)
    yield from spread("search, rows painted by Qt's models", theirs)
    yield from ratios("search, Qt's models / ours", ours, theirs)
    _searched(host, table, "")
    peer.search("")
    first, again, theirs = _sort_in_turn(host, rounds, table, peer)
    yield from spread("sort by an order that is not known, rows painted", first)
    yield from spread("sort, rows painted", again)
    yield from spread("sort, rows painted by Qt's models", theirs)
    yield from ratios("sort by an order that is not known, Qt's models / ours", first, theirs)
    yield from ratios("sort, Qt's models / ours", again, theirs)
    peer.close()


def _search_in_turn(host: Host, rounds: int, view: QTableView, peer: QtTable) -> tuple[Times, Times, Times]:
    ours, whole, theirs = defaultdict(list), defaultdict(list), defaultdict(list)
    for _ in range(rounds):
        for text in SEARCHES:
            seen, ended = _searched(host, view, text)
            ours[text].append(seen)
            whole[text].append(ended)
            theirs[text].append(peer.painted_ms(lambda text=text: peer.search(text)))
    return ours, whole, theirs


def _searched(host: Host, view: QAbstractItemView, text: str) -> tuple[float, float]:
    box = host.control(QLineEdit, "products.search")
    box.setFocus()
    box.setText(fold(text))
    spent = painted_ms(lambda: QTest.keyClick(box, Qt.Key.Key_Return), view)
    host.rest()
    return spent


def _sort_in_turn(host: Host, rounds: int, table: QTableView, peer: QtTable) -> tuple[Times, Times, Times]:
    """Sort by each column twice: by an order that nobody asked for yet, and by one that is known."""
    first, again, theirs = defaultdict(list), defaultdict(list), defaultdict(list)
    orders = [(section, one.key) for section, one in enumerate(columns()) if one.shown and one.order]
    for _ in range(rounds):
        for section, key in reversed(orders):  # the list is in the order of the first
            kept_products._of.pop(host.document.fair.db, None)  # what is kept of all products; an edit only mends it
            first[key].append(_sorted(host, table, section))
            _sorted(host, table, section)
            again[key].append(_sorted(host, table, section))
            order = table.horizontalHeader().sortIndicatorOrder()
            theirs[key].append(peer.painted_ms(lambda key=key, order=order: peer.sort(key, order)))
    return first, again, theirs


def _sorted(host: Host, table: QTableView, section: int) -> float:
    header = table.horizontalHeader()
    table.scrollTo(table.model().index(0, section))
    at = QPoint(header.sectionViewportPosition(section) + header.sectionSize(section) // 2, 12)
    pass_time(QApplication.doubleClickInterval() / 1000)
    host.rest()
    seen, _ = painted_ms(lambda: QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at), table)
    assert header.sortIndicatorSection() == section, section
    host.rest()
    return seen


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
    table = host.control(QTableView, "products.table")
    product = table.model().ids[3]
    edited, undone, whole = [], [], []
    for number in range(rounds):
        host.window.go("products", id=product)
        host.rest()
        price = {product: {"price": str(number * 1000 + 1000)}}
        edited.append(
            painted_ms(lambda price=price: edit_records.change(host.document.fair, "products", price), table)[0]
        )
        host.rest()
        seen, ended = painted_ms(lambda: host.command("undo"), table)
        undone.append(seen)
        whole.append(ended)
        host.rest()
    yield Measure("edit seen", median(edited))
    yield Measure("undo seen", median(undone))
    yield Measure("undo, until the window waits again", median(whole))
