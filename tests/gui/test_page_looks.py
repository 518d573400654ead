"""Everything the window can show, painted: focus is seen in both themes, F6 visits every pane, and what
stands where has the colour of its token."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from boothapp.gui import theme
from boothapp.gui.app import App
from boothapp.gui.messages import Message
from boothapp.gui.page_table import PAGES
from boothapp.gui.preferences import Preferences
from boothapp.gui.shell import panes
from tests.gui import full_fair
from tests.gui.focus_looks import unseen_focus
from tests.gui.scenes import all_scenes, welcome_scenes
from tests.gui.token_looks import strange_areas
from tests.gui.waiting import settle

SIZE = (1366, 704)


@pytest.fixture
def opened(tmp_path: Path, qapp: QApplication) -> Iterator[Callable[[str], App]]:
    """Open the full fair in a theme."""
    made: list[App] = []

    def open_in(mode: str) -> App:
        fair = full_fair.make(tmp_path)
        app = App(Preferences(tmp_path / "boothapp.ini"))
        made.append(app)
        app.preferences.theme = mode
        app._dress()
        app.open(fair)
        assert app.window is not None
        app.window.setWindowState(Qt.WindowState.WindowNoState)
        app.window.resize(*SIZE)
        app.window.activateWindow()
        settle(lambda: not app.jobs.running and not app.upkeep.running)
        return app

    yield open_in
    for app in made:
        if app.window is not None:
            app.jobs.stop_all()
            app.window.close()
    settle(lambda: not any(app.upkeep.running for app in made))
    theme.apply(qapp, "light")


def scenes(app: App, folder: Path) -> Iterator[tuple[str, QWidget]]:
    for name, root in all_scenes(app.window, folder):
        settle()
        yield name, root
    yield from welcome_scenes(app.show_welcome(), folder)


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_what_covers_much_has_the_colour_of_a_token(mode: str, opened: Callable[[str], App], tmp_path: Path) -> None:
    app = opened(mode)
    looked_at = scenes(app, tmp_path)  # the plan mixes tokens for its zones and patterns; it has tests of its own
    found = [f"{name}: {said}" for name, root in looked_at if "plan, " not in name for said in strange_areas(root)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_focus_is_seen(mode: str, opened: Callable[[str], App], tmp_path: Path) -> None:
    app, known, found = opened(mode), set[Any](), []
    for name, root in scenes(app, tmp_path):
        found += [f"{name}: {said}" for said in unseen_focus(root, known)]
    assert not found, "\n".join(found)


def test_f6_visits_every_pane_of_every_page_and_comes_back(
    opened: Callable[[str], App], tmp_path: Path, qtbot: QtBot
) -> None:
    window: Any = opened("light").window
    window.messages.tell(Message("Có việc cần xem.", actions=(("Xem", int),)))
    brought = {"import": tmp_path / "dang-ky-thai-nguyen.csv", "photos": tmp_path / "Ảnh"}
    for key in (entry.key for entry in PAGES):
        page = window.go(key, **({"files": [brought[key]]} if key in brought else {}))
        settle(partial(has_its_list, page, key in brought))
        parts = [*panes.panes_of(page), window.title_row, window.sidebar, window.banners.banner]
        expected = [part for part in parts if panes.first_control(part) is not None]
        visited = []
        for _ in expected:
            qtbot.keyClick(window.focusWidget(), Qt.Key.Key_F6)
            focus = window.focusWidget()
            visited.append(next(part for part in expected if part is focus or part.isAncestorOf(focus)))
        start = expected.index(visited[0])
        assert visited == expected[start:] + expected[:start], key


def has_its_list(page: Any, of_files: bool) -> bool:
    return not of_files or page.stack.currentIndex() == 2


def at(widget: QWidget, x: int, y: int) -> str:
    """The colour that is painted at a place of a widget; negative numbers count from the right and the bottom."""
    place = QPoint(x if x >= 0 else widget.width() + x, y if y >= 0 else widget.height() + y)
    image = widget.window().grab().toImage()
    return QColor(image.pixel(widget.mapTo(widget.window(), place))).name().upper()


def found(parent: QWidget, name: str) -> Any:
    """Return what has a name and is seen: a list without rows has buttons of its own."""
    seen = [one for one in parent.findChildren(QWidget, name) if one.isVisible()]
    assert seen, name
    return seen[0]


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_buttons_fields_chips_rows_and_sidebar_have_the_colours_of_their_tokens(
    mode: str, opened: Callable[[str], App]
) -> None:
    window: Any = opened(mode).window
    page = window.go("exhibitors", id=full_fair.FARM)
    page.table.choose_all([full_fair.FARM])
    page.search_box.setFocus()
    settle()
    plain, primary = found(page, "button.import"), found(page, "exhibitors.new")
    field = found(page, "exhibitors.kind_choice")
    chip = found(page, "exhibitors.chip.questions")
    row = page.table.visualRect(page.table.currentIndex())
    view = page.table.viewport()
    banner_of = {tone: f"{tone}_tint" for tone in ("info", "warn", "danger")}
    places = {
        "window": (window.sidebar, 4, -4, "app"),
        "status row": (window.status, 4, 4, "app"),
        "page": (page, 300, 4, "surface"),
        "page chosen in the sidebar": (found(window, "nav.exhibitors"), 6, -6, "tint"),
        "other page in the sidebar": (found(window, "nav.intake"), 6, -6, "app"),
        "button": (plain, 6, 15, "surface"),
        "edge of a button": (plain, 60, 0, "strong_border"),
        "primary button": (primary, 6, 15, "primary"),
        "edge of a primary button": (primary, 60, 0, "primary_pressed"),
        "field": (field, 5, 15, "surface"),
        "edge of a field": (field, 60, 0, "field_border"),
        "ring of a field": (page.search_box, 60, 1, "primary"),
        "chip": (chip, 6, 13, "warn_tint"),
        "selected row": (view, row.left() + 3, row.center().y(), "selection"),
        "line below a row": (view, 3, row.top() - 1, "border"),
    }
    wrong = {
        name: (at(widget, x, y), token)
        for name, (widget, x, y, token) in places.items()
        if at(widget, x, y) != theme.hex_of(token)
    }
    for tone, token in banner_of.items():
        window.messages.tell(Message("Có việc cần xem.", tone=tone))
        settle()
        if at(window.banners.banner, -3, 3) != theme.hex_of(token):
            wrong[f"banner {tone}"] = at(window.banners.banner, -3, 3), token
    window.messages.toast("Đã lưu")
    settle()
    if at(found(window, "toast"), 6, -6) != theme.hex_of("text"):
        wrong["toast"] = at(found(window, "toast"), 6, -6), "text"
    assert wrong == {}
