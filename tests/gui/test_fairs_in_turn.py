"""One fair after the other: nothing of those that were shown before stays in memory."""

import gc
from collections import Counter
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.fair import FairFacts
from boothapp.domain.plan import Booth, Hall
from boothapp.domain.product import Product
from boothapp.gui.app import App
from boothapp.gui.shell.main_window import MainWindow
from boothapp.store import records
from boothapp.store.fair import create_fair, open_fair


def make(folder: Path) -> Path:
    create_fair(folder, FairFacts("Hội chợ khác"))
    with open_fair(folder, write=True) as fair, fair.edit("test"):
        hall, one = Hall("Nhà A", 60.0, 30.0), Exhibitor("HTX Mật ong")
        records.save(fair.db, hall, Booth(hall.id, "A01", 0.0, 0.0), one, Product(one.id, "Mật ong"))
    return folder


UNDER_WAY = {"Job", "_Runner"}  # a backup, a check: there may be one more at any time


def alive(qapp: QApplication) -> Counter[str]:
    """What there is of ours and of Qt's widgets, by class."""
    qapp.processEvents()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    ours = Counter(type(one).__qualname__ for one in gc.get_objects() if type(one).__module__.startswith("boothapp."))
    return ours + Counter(f"Qt's {widget.metaObject().className()}" for widget in qapp.allWidgets())


def test_what_was_shown_of_a_fair_goes_with_it(app: App, tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> None:
    fairs = [make(tmp_path / "Một"), make(tmp_path / "Hai")]
    found = {}
    for turn in range(4):
        assert app.open(fairs[turn % 2]) and isinstance(app.window, MainWindow)
        for key in ("exhibitors", "products", "plan", "overview"):
            app.window.go(key)
            qapp.processEvents()
        check = app.window.document.check
        qtbot.waitUntil(lambda check=check: check.known, timeout=20_000)  # which fills the list of what is to be done
        app.jobs.stop_all()
        if turn % 2:
            found[turn] = alive(qapp)
    more = {name: (found[1][name], count) for name, count in found[3].items() if count > found[1][name]}
    assert {name: counts for name, counts in more.items() if name not in UNDER_WAY} == {}
