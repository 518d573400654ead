"""Looks at everything in four looks and three sizes at the device pixel ratio of QT_SCALE_FACTOR; prints what is
wrong as JSON. A program of its own: Qt takes the ratio from its environment before there is an application."""

import json
import os
import sys
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from boothapp.gui.app import App
from boothapp.gui.preferences import Preferences
from boothapp.gui.shell.main_window import SMALLEST
from tests.gui import full_fair
from tests.gui.access_looks import missed_in
from tests.gui.looks import wrong_with
from tests.gui.token_looks import foreign_in
from tests.gui.scenes import Scene, all_scenes, settle, welcome_scenes

SIZES = ((1180, 600), (1280, 640), (1366, 660))
# each theme with each language, each of them with each text size
LOOKS = (("light", "vi", 100), ("dark", "en", 100), ("light", "en", 125), ("dark", "vi", 125))


def looked_at(scenes: Iterable[Scene], app: App) -> dict[str, list[str]]:
    """Go through the scenes in all sizes; return what is wrong in which."""
    found = {}
    for name, root in scenes:
        for size in SIZES:
            if root.isWindow() and root is not app.window and size != SIZES[0]:
                continue
            app.window.resize(*size)
            settle()
            assert (app.window.width(), app.window.height()) == size
            wrong = wrong_with(root)
            if size == SIZES[0]:
                wrong += [f"token: {said}" for said in foreign_in(root)] + [
                    f"access: {said}" for said in missed_in(root)
                ]
            hint = app.window.minimumSizeHint()
            if hint.width() > SMALLEST[0] or hint.height() > SMALLEST[1]:
                wrong.append(f"the window needs {hint.width()} × {hint.height()}")
            if wrong:
                found[f"{name} at {size[0]} × {size[1]}"] = wrong
        app.window.resize(*SIZES[0])
    return found


def main() -> None:
    application = QApplication([])
    found: dict[str, dict[str, list[str]]] = {}
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        fair = full_fair.make(folder)
        app = App(Preferences(folder / "boothapp.ini"))
        for theme, language, percent in LOOKS:
            start = time.process_time()
            app.preferences.theme, app.preferences.language = theme, language
            app.preferences.text_percent = percent
            app._dress()
            look = f"{theme}, {language}, {percent} %"
            app.open(fair)
            settle(lambda: not app.jobs.running and not app.upkeep.running)
            found[look] = looked_at(all_scenes(app.window, folder), app)
            app.preferences.opened(folder / "Một thư mục không còn ở đó nữa", full_fair.LONG)
            found[look] |= looked_at(welcome_scenes(app.show_welcome(), folder), app)
            print(look, time.process_time() - start, file=sys.stderr)
        app.window.close()
        settle(lambda: not app.upkeep.running)
    ratio = application.devicePixelRatio()
    print(json.dumps({"ratio": ratio, "asked": os.environ.get("QT_SCALE_FACTOR", "1"), "found": found}))


if __name__ == "__main__":
    main()
