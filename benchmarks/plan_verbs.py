"""The verbs of the plan page with every booth of a hall selected, as `benchmarks/plan.py` times them."""

import contextlib
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from window_parts.clock import rest, settle

from boothapp.domain.errors import FairError
from boothapp.gui.document import Document
from boothapp.gui.jobs import Jobs
from boothapp.gui.preferences import Preferences
from boothapp.gui.shell.main_window import MainWindow
from boothapp.tasks import divide_booths

SIZE = (1920, 1080)
Timed = tuple[str, float]  # what, ms


class Verbs:
    """The window of a fair on its plan page; each verb is timed until the window waits again."""

    def __init__(self, document: Document, settings: Path) -> None:
        self._document = document
        self.window = MainWindow(document, Preferences(settings), Jobs())
        self.window.resize(*SIZE)
        self.window.restore({})
        self.window.show()
        self.window.activateWindow()
        settle()

    def _timed(self, what: str, work: Callable[[], object]) -> Timed:
        self._quiet()
        started = time.process_time()
        work()
        settle()
        return what, (time.process_time() - started) * 1000

    def _quiet(self) -> None:
        """Let what goes on beside the window end, so that it is not counted with the next verb."""
        self._document.check.stop()
        self._document.reprints.stop()
        rest()

    def _command(self, id_: str) -> None:
        self.window.commands.action(id_).trigger()

    def all(self) -> Iterator[Timed]:
        """Yield each verb; the hall is in the end as it was."""
        self.window.go("overview")
        yield self._timed("first show of the hall", lambda: self.window.go("plan"))
        page = self.window.go("plan")
        view = page.canvas.view
        view.setFocus()

        def key(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
            QTest.keyClick(view, key, held)

        def arrow() -> None:
            key(Qt.Key.Key_Right)
            view._select.save_nudges()  # as a second later

        yield self._timed("select all", lambda: key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier))
        for what, verb in (
            ("arrow", arrow),
            ("group", lambda: self._command("plan.group")),
            ("lock", lambda: self._command("plan.lock")),
            ("turn", lambda: self._command("plan.turn")),
            ("align", lambda: self._command("plan.align_left")),
        ):
            yield self._timed(what, verb)
            yield self._timed(f"undo of {what}", lambda: self._command("undo"))
            yield self._timed(f"redo of {what}", lambda: self._command("redo"))
            self._command("undo")
        yield self._timed("refused merge", self._refused_merge)
        yield self._timed("select none", lambda: page.canvas.scene.select([]))

    def _refused_merge(self) -> None:
        """All of it but the message."""
        with contextlib.suppress(FairError):
            divide_booths.would_share(self._document.fair, self.window.go("plan").canvas.scene.selected_booths)

    def close(self) -> None:
        self._quiet()
        self.window.jobs.stop_all()
        self.window.close()
