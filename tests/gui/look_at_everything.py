"""Looks at everything in both themes and languages, in two text sizes and three sizes of the window, at the device
pixel ratio of QT_SCALE_FACTOR, and prints what is wrong as JSON. A program of its own: Qt takes the ratio from its
environment before there is an application."""

import gc
import json
import tempfile
from collections.abc import Callable, Iterable
from itertools import product
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from boothapp.gui.app import App
from boothapp.gui.preferences import Preferences
from boothapp.gui.shell.main_window import SMALLEST
from tests.gui import full_fair
from tests.gui.access_looks import missed_in
from tests.gui.focus_looks import jumps
from tests.gui.looks import wrong_with
from tests.gui.scenes import Scene, all_scenes, empty_scenes, welcome_scenes
from tests.gui.token_looks import foreign_in
from tests.gui.waiting import settle

SIZES = ((1180, 600), (1280, 640), (1366, 660))
THEMES, LANGUAGES, PERCENTS = ("light", "dark"), ("vi", "en"), (100, 125)
Rules = dict[str, Callable[[QWidget], list[str]]]


def rules_at(ratio: float, theme: str, percent: int, size: tuple[int, int]) -> Rules:
    """Return what is looked at: names and tokens know no size, tokens no ratio either, and the order no theme."""
    rules: Rules = {"room": wrong_with}
    if size == SIZES[0]:  # where what is to be hit is smallest
        rules["access"] = missed_in
        if ratio == 1:
            rules["tokens"] = foreign_in
            if theme == "light" and percent == 100:
                rules["order"] = jumps
    return rules


def look_at(scenes: Iterable[Scene], app: App, ratio: float) -> list[str]:
    """Go through the scenes in all sizes and return what is wrong. A theme changes colours alone, which know no size:
    the dark one is looked at where there is least room."""
    found = []
    theme, language, percent = app.preferences.theme, app.preferences.language, app.preferences.text_percent
    sizes = SIZES if theme == "light" else SIZES[:1]
    app.window.setUpdatesEnabled(False)  # where things are is known without painting them
    for name, root in scenes:
        for size in sizes if root is app.window or not root.isWindow() else SIZES[:1]:
            app.window.resize(*size)
            settle()
            assert (app.window.width(), app.window.height()) == size
            wrong = {rule: judge(root) for rule, judge in rules_at(ratio, theme, percent, size).items()}
            wrong["room"] += too_large(app.window)
            place = f"{theme}, {language}, {percent} %, {size[0]} × {size[1]}, {name}"
            found += [f"{rule} | {place} | {said}" for rule, told in wrong.items() for said in told]
        app.window.resize(*SIZES[0])
    return found


def too_large(window: QWidget) -> list[str]:
    hint = window.minimumSizeHint()
    fits = hint.width() <= SMALLEST[0] and hint.height() <= SMALLEST[1]
    return [] if fits else [f"the window needs {hint.width()} × {hint.height()}"]


def main() -> None:
    """Print {"ratio": …, "found": [rule | where | what, …]}."""
    gc.disable()  # as the program does: a collection within an event would destroy what Qt is about to call
    application = QApplication([])
    found: list[str] = []
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        fair, empty = full_fair.make(folder), full_fair.make_empty(folder)
        app = App(Preferences(folder / "boothapp.ini"))
        ratio = application.devicePixelRatio()
        themes = THEMES if ratio == 1 else THEMES[:1]  # colours, which are all that themes change, know no ratio
        for theme, language, percent in product(themes, LANGUAGES, PERCENTS):
            app.preferences.theme, app.preferences.language = theme, language
            app.preferences.text_percent = percent
            app._dress()
            app.open(fair)
            app.window.setWindowState(Qt.WindowState.WindowNoState)
            settle(lambda: not app.jobs.running and not app.upkeep.running)
            found += look_at(all_scenes(app.window, folder), app, ratio)
            app.open(empty)
            found += look_at(empty_scenes(app.window), app, ratio)
            app.preferences.opened(folder / "Một thư mục không còn ở đó nữa", full_fair.LONG)
            found += look_at(welcome_scenes(app.show_welcome(), folder), app, ratio)
        app.window.close()
        settle(lambda: not app.upkeep.running)
    print(json.dumps({"ratio": ratio, "found": found}))


if __name__ == "__main__":
    main()
