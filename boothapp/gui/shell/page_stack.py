"""The pages of a window, each made when it is first shown, or ahead of that while nobody waits for anything."""

import importlib
import pkgutil
from collections.abc import Collection, Iterator
from typing import Any, cast

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QStackedWidget

from boothapp.gui import kept_state
from boothapp.gui.busy import hourglass
from boothapp.gui.page import Page
from boothapp.gui.page_table import PAGES, is_page
from boothapp.gui.shell import panes, scroll_places
from boothapp.gui.workplace import Workplace

_SCROLL = "scroll"  # in the state of a page


class PageStack(QStackedWidget):
    """Shows one page; knows how all of them looked when the fair was closed."""

    left = Signal(object)  # Page: it has kept what it could
    state_changed = Signal()  # of a page, in something that a kill must not take

    def __init__(self) -> None:
        super().__init__()
        self._pages: dict[str, Page] = {}
        self._states: dict[str, Any] = {}
        self._scrolled: dict[str, Any] = {}  # of pages that were made but not shown yet
        self._work: dict[str, Any] = {}
        self._begun: dict[str, Iterator[None]] = {}  # pages that are being made ahead
        self._unseen: set[str] = set()  # pages that were made ahead and not shown yet

    @property
    def page(self) -> Page | None:
        """The page that is shown; None before the first."""
        return cast("Page | None", self.currentWidget())

    def show_page(self, workplace: Workplace, key: str, arguments: dict[str, Any]) -> Page:
        """Show a page, lead it to what the arguments name, and give it the focus."""
        left = self.page
        page = self._pages.get(key)
        if page is None:
            with hourglass():  # large halls and long lists take a moment
                page = self._made(workplace, key)
        if left and left is not page:
            with workplace.messages.reporting():
                left.leave()
            self.left.emit(left)
        self.setCurrentWidget(page)
        self._unseen.discard(key)
        page.arrive(**arguments)
        if key in self._scrolled:
            kept = self._scrolled.pop(key)
            if not arguments:  # else the page leads to what they name
                scroll_places.put_back(page, kept)
        focus = self.window().focusWidget()
        if focus is None or not page.isAncestorOf(focus):
            panes.focus_pane(page)
        return page

    def _made(self, workplace: Workplace, key: str) -> Page:
        """Make a page, or what is left to do of one that was begun ahead."""
        for _ in self._begun.pop(key, iter(())):
            pass
        if key not in self._pages:
            for _ in self._making(workplace, key):
                pass
        return self._pages[key]

    def make_ahead(self, workplace: Workplace) -> Iterator[None]:
        """Make the pages that were not shown yet, in pieces between which the window lives on."""
        for entry in PAGES:
            if entry.key not in self._pages:
                yield from _imported(entry.module)
                yield from _class_of(entry.key).read_ahead(workplace.document)
            if entry.key not in self._pages:
                self._begun[entry.key] = self._making(workplace, entry.key)
                self._unseen.add(entry.key)
                yield from self._begun[entry.key]
            if entry.key in self._unseen:
                page = self._pages[entry.key]
                page.ensurePolished()
                yield
                yield from page.look_ahead()

    def _making(self, workplace: Workplace, key: str) -> Iterator[None]:
        page = _class_of(key)(workplace)
        yield
        yield from page.build()
        self._pages[key] = page
        self.addWidget(page)
        page.state_changed.connect(self.state_changed)
        if key in self._states:
            page.restore(self._states[key])
            self._scrolled[key] = self._states[key].get(_SCROLL)
        if key in self._work:
            page.take_up(self._work.pop(key))

    @property
    def is_writing(self) -> bool:
        """Whether a page is in the middle of an edit."""
        return any(page.is_writing for page in self._pages.values())

    def work(self) -> dict[str, Any]:
        """Return what pages hold for the window that takes this one's place."""
        return self._work | {key: work for key, page in self._pages.items() if (work := page.work()) is not None}

    def take_up(self, work: dict[str, Any]) -> None:
        """Give pages, as they are made, what `work` of the window before gave."""
        self._work = work

    def end_hidden(self, kept: Collection[str]) -> None:
        """Delete the pages that are not shown, but those in `kept`: another look would dress all that is in them."""
        for key, page in list(self._pages.items()):
            if page is not self.page and key not in kept:
                del self._pages[key]
                page.deleteLater()
                QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete.value)

    def make_waiting(self, workplace: Workplace) -> None:
        """Make the pages that have not been shown since `take_up` gave work for them."""
        for key in list(self._work):
            self._made(workplace, key)

    def leave(self) -> None:
        """Let the pages keep what was typed; one that could not when it was left may now."""
        for page in self._pages.values():
            page.leave()

    def unsaved(self, *, remade: bool = False) -> list[str]:
        """Return the names of what was typed on any page and is not in the fair."""
        return list(dict.fromkeys(name for page in self._pages.values() for name in page.unsaved(remade=remade)))

    def state(self) -> dict[str, Any]:
        """Return which page is shown, and of all that were ever shown how they look."""
        pages = self._states | {
            key: page.state() | {_SCROLL: scroll_places.places(page)}
            for key, page in self._pages.items()
            if key not in self._unseen
        }
        return {"page": self.page.key if self.page else "", "pages": pages}

    def take_state(self, state: dict[str, Any]) -> str:
        """Remember what `state` gave and return the key of the page to show; strange values count as missing."""
        self._states = {key: kept_state.table(kept) for key, kept in kept_state.table(state.get("pages")).items()}
        key = kept_state.text(state.get("page"))
        return key if is_page(key) else PAGES[0].key


def _class_of(key: str) -> type[Page]:
    entry = next(entry for entry in PAGES if entry.key == key)
    return cast(type[Page], getattr(importlib.import_module(entry.module), entry.page_class))


def _imported(module: str) -> Iterator[None]:
    """Import a page and what lies beside it, one module after the other: what others are made of mostly comes first."""
    package = importlib.import_module(module.rpartition(".")[0])
    names = [found.name for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")]
    for name in sorted(names, key=lambda name: (name == module, name.count("."), name)):
        importlib.import_module(name)
        yield
