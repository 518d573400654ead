"""A merge in the window, in a process of its own that kills itself when all rows are written and none is committed.

Run as a program: fair, file of preferences.
"""

import gc
import os
import signal
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication
from walk_in_a_child import wait_until

from boothapp.domain.exhibitor import Exhibitor
from boothapp.gui.app import App
from boothapp.gui.preferences import Preferences
from boothapp.gui.shell.main_window import MainWindow
from boothapp.store import records
from boothapp.tasks import merge_exhibitors


def main(folder: Path, preferences: Path) -> None:
    gc.disable()
    application = QApplication([])
    app = App(Preferences(preferences))
    app.start(folder)
    window = app.window
    assert isinstance(window, MainWindow)
    wait_until(lambda: window.page is not None)
    db = window.document.fair.db
    keep, other = (one.id for one in records.where(db, Exhibitor, order="id"))
    page = window.go("exhibitors", compare=(keep, other))
    last = records.remove  # what a merge writes last

    def removed(*arguments: object) -> None:
        last(*arguments)  # type: ignore[arg-type]
        os.kill(os.getpid(), signal.SIGKILL)

    merge_exhibitors.records.remove = removed  # type: ignore[assignment]
    page.details.merge.merge_button.click()
    application.quit()  # never reached: the merge ends this process


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
