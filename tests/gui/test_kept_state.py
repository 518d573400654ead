"""What a window kept of itself may be any JSON: what is odd is passed over, whoever reads it."""

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from full_fair import make
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from boothapp.gui import kept_state, theme, translation
from boothapp.gui.document import Document
from boothapp.gui.jobs import Jobs
from boothapp.gui.page_table import PAGES
from boothapp.gui.preferences import Preferences
from boothapp.gui.settings.page import SettingsPage
from boothapp.gui.settings.section_table import SECTIONS
from boothapp.gui.shell import window_state
from boothapp.gui.shell.main_window import MainWindow
from boothapp.store import local_notes

TEXTS = st.text(st.characters(), max_size=8)  # halves of characters and NUL too
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=8,
)


@pytest.fixture
def full_window(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    """A window that has shown every page and every section."""
    theme.apply(qapp, "light")
    translation.use("vi")
    document = Document(make(tmp_path), "Bàn 2")
    window = MainWindow(document, Preferences(tmp_path / "boothapp.ini"), Jobs())
    window.restore({})
    for entry in PAGES:
        window.go(entry.key)
    for section in SECTIONS:
        window.go("settings", section=section.key)
    yield window
    window.jobs.stop_all()
    window.deleteLater()
    qapp.sendPostedEvents(window, QEvent.Type.DeferredDelete)
    document.close()


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The ways to everything inside a value of JSON."""
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(way for key, part in inside for way in places(part, (*path, key)))]


def put(value: Any, path: tuple[Any, ...], odd: Any) -> Any:
    """Put something odd in the place of a part."""
    if not path:
        return odd
    made = copy.copy(value)
    made[path[0]] = put(made[path[0]], path[1:], odd)
    return made


def test_no_page_and_no_section_falls_over_what_it_kept(full_window: MainWindow) -> None:
    pages = {entry.key: full_window.go(entry.key) for entry in PAGES}
    shown = pages["settings"]
    assert isinstance(shown, SettingsPage)
    readers: dict[str, Any] = {**pages, **{f"section {key}": one for key, one in shown._sections.items()}}
    usual = {name: reader.state() for name, reader in readers.items()}

    @settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.data())
    def holds(data: st.DataObject) -> None:
        name = data.draw(st.sampled_from(sorted(readers)))
        ways = [way for way in places(usual[name]) if way]
        odd = usual[name]
        if ways:
            odd = put(odd, data.draw(st.sampled_from(ways)), data.draw(JSON))
        readers[name].restore(json.loads(json.dumps(odd)))

    holds()


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(odd=JSON, where=st.sampled_from(["", "page", "pages", "sidebar", "scroll"]))
def test_the_window_opens_whatever_it_kept(window: MainWindow, odd: Any, where: str) -> None:
    state = {"page": "overview", "pages": {"checks": {"scroll": odd}}} if where == "scroll" else {where: odd}
    text = json.dumps(state if where else odd)
    assert local_notes.save(window.document.fair, "window", text)
    window.go(window.stack.take_state(window_state.kept(window.document)))
    window.go("checks")


@pytest.mark.parametrize("text", ["", "{", "[1]", "null", "[" * 100_000])
def test_what_is_no_state_counts_as_none(text: str, document: Document) -> None:
    local_notes.save(document.fair, "window", text)
    assert window_state.kept(document) == {}


@given(JSON)
def test_what_is_taken_out_is_of_its_kind(kept: Any) -> None:
    kept_state.text(kept).encode()
    assert all(isinstance(one, str) for one in kept_state.texts(kept))
    assert all(isinstance(one, str) for one in kept_state.text_table(kept).values())
    assert kept_state.number(kept) >= 0 and len(kept_state.sizes(kept, 2)) in (0, 2)
    assert isinstance(kept_state.typed_rows(kept), dict)
