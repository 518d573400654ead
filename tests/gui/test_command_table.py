"""The table of commands: no key twice, none that Telex or UniKey needs, words and pictures for all."""

import pytest
from PySide6.QtGui import QKeySequence

from boothapp.gui.command import EVERYWHERE, IN_TABLES, PAGES_WITH_TABLES, Command
from boothapp.gui.command_table import TABLE
from boothapp.gui.page_table import PAGES, command_of
from boothapp.resource_files import resource

TELEX = set("ADEOWSFRXJZ[]")
UNIKEY = {"Ctrl+Shift", "Alt+Z"}


def clashes(table: tuple[Command, ...]) -> list[tuple[str, str]]:
    """Keys that two commands have which can both be given at once, with the second command."""
    found: list[tuple[str, str]] = []
    taken: list[tuple[str, str]] = []
    for command in table:
        for key in {QKeySequence(key).toString() for key in command.keys}:
            both = command.page == EVERYWHERE
            found += [
                (key, command.id)
                for known, page in taken
                if known == key and (both or page in (EVERYWHERE, command.page))
            ]
            taken.append((key, command.page))
    return found


def unsafe(table: tuple[Command, ...]) -> list[tuple[str, str]]:
    return [(key, one.id) for one in table for key in one.keys if key.upper() in TELEX or key in UNIKEY]


def bound() -> tuple[Command, ...]:
    """A widget's own keys may have the meaning of the table's command of that name."""
    return tuple(command for command in TABLE if not command.native)


def test_no_key_is_given_twice() -> None:
    assert clashes(bound()) == []


def test_no_key_is_one_that_telex_writes_with() -> None:
    assert unsafe(TABLE) == []


@pytest.mark.parametrize(
    ("more", "found"),
    [
        (Command("x", "X", keys=("Ctrl+K",)), [("Ctrl+K", "x")]),
        (Command("x", "X", keys=("Ctrl+K",), page="intake"), [("Ctrl+K", "x")]),
        (Command("x", "X", keys=("F9",), page="intake"), [("F9", "x")]),
        (Command("x", "X", keys=("F9",), page="other"), []),
    ],
)
def test_a_clash_would_be_found(more: Command, found: list[tuple[str, str]]) -> None:
    assert clashes((*bound(), more)) == found


@pytest.mark.parametrize("key", ["A", "a", "[", "Alt+Z", "Ctrl+Shift"])
def test_an_unsafe_key_would_be_found(key: str) -> None:
    assert unsafe((Command("x", "X", keys=(key,)),)) == [(key, "x")]


def test_every_command_has_words_an_icon_that_exists_and_keys_that_qt_knows() -> None:
    for command in TABLE:
        assert command.title.strip(), command.id
        assert not command.icon or (resource("icons") / f"{command.icon}.svg").is_file(), command.id
        for key in command.keys:
            assert QKeySequence(key).count() == 1 and QKeySequence(key).toString(), command.id


def test_no_command_stands_in_the_table_twice_and_every_page_has_one() -> None:
    ids = [command.id for command in TABLE]
    assert len(ids) == len(set(ids))
    assert {command_of(entry) for entry in PAGES} <= set(ids)
    assert {command.page for command in TABLE} <= {EVERYWHERE, IN_TABLES, *(entry.key for entry in PAGES)}
    assert set(PAGES_WITH_TABLES) <= {entry.key for entry in PAGES}


def test_every_page_has_a_title_and_an_icon() -> None:
    for entry in PAGES:
        assert entry.title.strip() and (resource("icons") / f"{entry.icon}.svg").is_file(), entry.key
