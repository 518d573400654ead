"""One start of the program as `main.py open FAIR` makes it, then every page for the first time; milliseconds as JSON.

With a second argument "ahead" the pages are made before that, as the program does it while the user rests.

The benchmark runs it in a process of its own. The first paint and the usable window are told by the processor time of
the whole process, the interpreter's start and the imports included.
"""

import json
import os
import sys
import time
import traceback
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from boothapp.gui.shell.main_window import MainWindow

STARTED: dict[str, float] = {}


def note(name: str) -> None:
    STARTED.setdefault(name, time.process_time() * 1000)


def main() -> None:
    import boothapp.cli
    from boothapp.gui import start

    ahead = sys.argv[2:] == ["ahead"]

    class WatchedApp(start.App):
        """Tells when the frame is painted and when the fair's first page is."""

        def start(self, folder: object) -> bool:
            shown = super().start(folder)  # type: ignore[arg-type]
            self.window.painted.connect(lambda: note("first paint"))  # type: ignore[union-attr]
            return shown

        def _entered(self) -> None:
            self.makes_pages_ahead = False  # not amid what is measured
            super()._entered()
            from window_parts.clock import settle

            settle()
            note("usable window")
            visits = made_ahead(self.window) if ahead else {}
            visits |= visited(self.window)
            print(json.dumps(STARTED | visits))
            self.jobs.stop_all()
            self.window.close()

        def explain(self, kind: object, error: BaseException, trace: object) -> None:
            traceback.print_exception(error)  # nobody would answer a dialog
            os._exit(1)

    start.App = WatchedApp
    sys.argv = ["boothapp", "open", sys.argv[1]]
    boothapp.cli.main()


def made_ahead(window: "MainWindow") -> dict[str, float]:
    """Make all pages, and return the longest that a key press would have waited for it."""
    from window_parts.clock import rest, settle

    window.document.check.stop()
    rest()
    pieces, longest, going_on = window.stack.make_ahead(window.workplace), 0.0, True
    while going_on:
        started = time.process_time()
        going_on = next(pieces, window) is not window
        longest = max(longest, time.process_time() - started)
        settle()
    return {"pages made ahead, longest piece": longest * 1000}


def visited(window: "MainWindow") -> dict[str, float]:
    """Show every page, each when nothing else goes on; the check of the fair, which takes long, is not waited for."""
    from boothapp.gui.page_table import PAGES
    from window_parts.clock import rest, spent_ms

    found = {}
    for entry in PAGES:
        window.document.check.stop()
        rest()
        found[f"page {entry.key}"] = spent_ms(lambda key=entry.key: window.go(key))
    return found


main()
