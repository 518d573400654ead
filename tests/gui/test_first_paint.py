"""What is imported when the window is first painted: nothing heavy, no page but the one that was shown last."""

import json
import os
import subprocess
import sys
from pathlib import Path

from boothapp.domain.fair import FairFacts
from boothapp.store import local_notes
from boothapp.store.fair import create_fair, open_fair

HEAVY = ("reportlab", "PIL", "pypdfium2", "sqlite_utils", "numpy", "phonenumbers", "python_calamine", "xlsxwriter")
STARTED = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from boothapp.gui.app import App
from boothapp.gui.preferences import Preferences

application = QApplication([])
application.setQuitOnLastWindowClosed(False)
app = App(Preferences(Path(sys.argv[1])))
app.ended.connect(application.quit)
seen = []

def look():
    seen.append(sorted(sys.modules))
    QTimer.singleShot(0, lambda: QTimer.singleShot(0, finish))

def finish():
    seen.append(sorted(sys.modules))
    seen.append(app.window.windowTitle())
    app.window.close()

app.start(Path(sys.argv[2]) if len(sys.argv) > 2 else None)
if len(sys.argv) > 2:
    app.window.painted.connect(look)
else:
    QTimer.singleShot(0, look)
application.exec()
print(json.dumps(seen))
"""


def started(tmp_path: Path, *arguments: str) -> tuple[set[str], set[str], str]:
    """The modules at the first paint, those when the fair is shown, and the window's title."""
    done = subprocess.run(
        [sys.executable, "-c", STARTED, str(tmp_path / "boothapp.ini"), *arguments],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    first, then, title = json.loads(done.stdout)
    return set(first), set(then), title


def heavy(modules: set[str]) -> set[str]:
    return {name for name in modules if name.split(".")[0] in HEAVY}


def pages(modules: set[str]) -> set[str]:
    return {name for name in modules if name.startswith("boothapp.gui.") and name.endswith(".page")} - {
        "boothapp.gui.page"
    }


def test_the_frame_is_painted_before_the_fair_and_its_pages_are_touched(tmp_path: Path) -> None:
    folder = tmp_path / "Hoi-cho"
    create_fair(folder, FairFacts("Hội chợ thử"))
    with open_fair(folder, write=True) as fair:
        local_notes.save(fair, "window", json.dumps({"page": "intake", "pages": {}}))
    first, then, title = started(tmp_path, str(folder))
    assert heavy(first) == set() and pages(first) == set()
    assert pages(then) == {"boothapp.gui.intake.page"}
    assert title == "Hội chợ thử – boothapp"
    assert {"sqlite_utils"} <= then


def test_the_welcome_window_needs_nothing_heavy(tmp_path: Path) -> None:
    first, _, title = started(tmp_path)
    assert heavy(first) == set() and pages(first) == set()
    assert title == "boothapp"
