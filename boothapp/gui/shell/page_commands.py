"""What every page can be asked by keys, menus and the palette, and where the commands of the window lead."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from boothapp.gui.page_table import PAGES, command_of
from boothapp.gui.shell import panes
from boothapp.gui.wording.edits import edit_title

if TYPE_CHECKING:
    from boothapp.gui.shell.main_window import MainWindow


class PageCommands(QObject):
    """Begins when the fair is open."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._messages = window, window.messages
        on, go = window.commands.on, window.go
        for entry in PAGES:
            asked = {"pick": True} if entry.picks_files else {}
            on(command_of(entry), partial(go, entry.key, **asked))
        on("palette", self._open_palette)
        on("keys", self._list_keys)
        on("undo", self._undo)
        on("redo", self._redo)
        on("find", self._search)
        on("new", self._new_record)
        on("export", self._export_list)
        on("pane.next", partial(self._next_pane, 1))
        on("pane.previous", partial(self._next_pane, -1))
        on("print.page", self._print)
        on("print", partial(go, "settings", section="catalog"))
        on("backup.usb", partial(go, "settings", section="backup", part="usb"))
        on("backup.restore", partial(go, "settings", section="backup", part="restore"))

    @property
    def _key(self) -> str:
        return self._window.page.key if self._window.page else ""

    def _search(self) -> None:
        if page := self._window.page:
            page.search()

    def _new_record(self) -> None:
        if page := self._window.page:
            page.new_record()

    def _export_list(self) -> None:
        if page := self._window.page:
            page.export_list()

    def _print(self) -> None:
        if page := self._window.page:
            page.print_out()

    def _open_palette(self) -> None:
        from boothapp.gui.shell.palette import Palette
        from boothapp.gui.shell.palette_entries import entries

        window, key = self._window, self._key
        Palette(window, lambda text: entries(text, window.commands, key, window.document, window.go)).show()

    def _list_keys(self) -> None:
        from boothapp.gui.shell.key_list import show_keys

        show_keys(self._window, self._window.commands, self._key)

    def _undo(self) -> None:
        page = self._window.page
        if page and page.close_look_ahead():
            return
        if page and page.undo():
            self._window.end_toast()
            return
        self._window.stack.leave()
        if self._window.document.undoable is None:
            self._messages.toast(self.tr("Không còn gì để hoàn tác"))
            return
        with self._messages.reporting():
            entry = self._window.document.undo()
            self._messages.toast(self.tr("Đã hoàn tác: {what}").format(what=edit_title(entry.code, entry.data)))

    def _redo(self) -> None:
        with self._messages.reporting():
            entry = self._window.document.redo()
            self._messages.toast(self.tr("Đã làm lại: {what}").format(what=edit_title(entry.code, entry.data)))

    def _next_pane(self, step: int) -> None:
        """Move the focus to the next part of the window: panes of the page, sidebar, title row, banner."""
        window = self._window
        parts = [*panes.panes_of(window.page), window.title_row, window.sidebar] if window.page else []
        if window.banners.banner:
            parts.append(window.banners.banner)
        panes.go_to_next(parts, window.focusWidget(), step)

    def escape(self) -> None:
        """Esc, when nobody inside took it: close what lies over the page, else end its search, else its selection."""
        window, page = self._window, self._window.page
        banner, focus = window.banners.banner, window.focusWidget()
        if banner and focus and banner.isAncestorOf(focus):
            banner.close_banner()
            if page:
                panes.focus_pane(page)
        elif page and not page.close_popup() and not page.clear_search():
            page.clear_selection()
