"""What the palette offers for what was typed: commands, booths, exhibitors, products."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from boothapp.domain.text import fold
from boothapp.gui.command import EVERYWHERE, Command, titled
from boothapp.gui.command_table import TABLE
from boothapp.gui.commands import Commands, keys_text
from boothapp.gui.covered import covered
from boothapp.gui.document import Document
from boothapp.gui.page_table import PAGES, is_page, page_title

_MOST_COMMANDS = 5  # beside records; without a text all are listed
_ICONS = {"booth": "map-pin", "exhibitor": "building-store", "product": "packages"}
_PAGES = {"booth": ("plan", "booth"), "exhibitor": ("exhibitors", "id"), "product": ("products", "id")}


@dataclass(frozen=True)
class Entry:
    icon: str
    title: str
    do: Callable[[], object]
    subtitle: str = ""
    keys: str = ""


def entries(text: str, commands: Commands, page: str, document: Document, go: Callable[..., Any]) -> list[Entry]:
    """Return what fits `text`, commands of this page first, then those of others; without a text all of this page."""
    usable = [one for one in commands.available() if one.in_palette and one.page in (EVERYWHERE, page)]
    if not fold(text):
        return [_of_command(one, commands) for one in usable]
    made = [_of_command(one, commands) for one in usable if _fits(text, one)]
    made += [_of_page(one, commands, go) for one in TABLE if one.from_afar and one.page != page and _fits(text, one)]
    return made[:_MOST_COMMANDS] + _records(text, document, go)


def _fits(text: str, command: Command) -> bool:
    """Every word typed begins a word of the title, in the language of the interface or in Vietnamese."""
    words = fold(text).split()
    titles = (fold(titled(command)).split(), fold(command.title).split())
    return any(all(any(part.startswith(word) for part in title) for word in words) for title in titles)


def _of_command(command: Command, commands: Commands) -> Entry:
    return Entry(command.icon, titled(command), commands.action(command.id).trigger, keys=keys_text(command))


def _of_page(command: Command, commands: Commands, go: Callable[..., Any]) -> Entry:
    """A command of another page: that page is shown, and the command given if it can be."""

    def do() -> None:
        go(command.page)
        commands.action(command.id).trigger()  # a grey one does nothing: the page says what it lacks

    where = next(page_title(entry) for entry in PAGES if entry.key == command.page)
    return Entry(command.icon, titled(command), do, where, keys_text(command))


def _records(text: str, document: Document, go: Callable[..., Any]) -> list[Entry]:
    from boothapp.store import found

    made = []
    for one in found.search(document.fair.db, text):
        page, argument = _PAGES[one.kind]
        if is_page(page):
            shown = covered(one.title), covered(one.subtitle)
            made.append(Entry(_ICONS[one.kind], shown[0], partial(go, page, **{argument: one.id}), shown[1]))
    return made
