"""The page "Cài đặt": sections on the left, the form of one on the right."""

import importlib
from collections.abc import Iterator
from typing import Any, cast

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from boothapp.gui import icons, kept_state
from boothapp.gui.page import Page, PageHeader
from boothapp.gui.settings.item_row import ItemRow
from boothapp.gui.settings.section import Section
from boothapp.gui.settings.section_table import SECTIONS, SectionEntry, section_title
from boothapp.gui.widgets.day_line import DayLine
from boothapp.gui.workplace import Workplace

_WIDEST_FORM = 1120  # pixels
_LEAST_LIST_WIDTH = 172
_AROUND_TITLE = 48  # pixels of icon and gaps
_ITEM_HEIGHT = 36
_OF_ROWS = ("fair", "groups")  # sections in which the next row is moved or removed at the same place


class SettingsPage(Page):
    """Each change applies at once; those of the fair are one edit each."""

    key = "settings"

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._sections: dict[str, Section] = {}
        self._states: dict[str, Any] = {}
        self.list = QListWidget()
        self.list.setObjectName("settings.sections")
        self.list.setAccessibleName(self.tr("Các mục cài đặt"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for entry in SECTIONS:
            item = QListWidgetItem(icons.icon(entry.icon), section_title(entry), self.list)
            item.setSizeHint(QSize(0, _ITEM_HEIGHT))
        metrics = self.list.fontMetrics()
        widest = max(metrics.horizontalAdvance(section_title(entry)) for entry in SECTIONS)
        self.list.setFixedWidth(max(_LEAST_LIST_WIDTH, widest + _AROUND_TITLE))
        self.stack = QStackedWidget()
        self._build()
        self._connect()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(PageHeader(self.tr("Cài đặt")))
        left = QWidget()
        beside = QHBoxLayout(left)
        beside.setContentsMargins(8, 8, 8, 8)
        beside.addWidget(self.list)
        left.setFixedWidth(self.list.width() + 16)
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        splitter.addWidget(left)
        splitter.addWidget(self.stack)
        splitter.setStretchFactor(1, 1)
        column.addWidget(splitter, 1)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._show_row)
        self.document.changed.connect(self._refresh)
        on = self.workplace.commands.on
        on("settings.row_up", self._row_up, self)
        on("settings.row_down", self._row_down, self)
        on("settings.remove_row", self._remove_row, self)
        on("settings.calendar", self._open_calendar, self)

    @property
    def section(self) -> Section | None:
        """The section that is shown; None before the first."""
        return self._sections.get(SECTIONS[self.list.currentRow()].key) if self.list.currentRow() >= 0 else None

    def arrive(self, **arguments: Any) -> None:
        wanted = arguments.pop("section", None)
        if wanted is not None or self.list.currentRow() < 0:
            self.list.setCurrentRow(next((row for row, one in enumerate(SECTIONS) if one.key == wanted), 0))
        elif not self.list.selectedItems():
            self.list.setCurrentRow(self.list.currentRow())  # the focus makes a row the current one and marks none
        if self.section:
            self.section.arrive(**arguments)

    def look_ahead(self) -> Iterator[None]:
        if not self._sections:
            self._made(SECTIONS[0])
        yield

    def leave(self) -> None:
        if self.section:
            self.section.leave()

    def search(self) -> None:
        self.list.setFocus()

    def _show_row(self, row: int) -> None:
        entry = SECTIONS[row]
        self.refused_over_it = entry.key in _OF_ROWS
        section = self._sections.get(entry.key) or self._made(entry)
        for made in self._sections.values():
            if made is not section and self.stack.currentWidget() is made.parentWidget():
                made.leave()
        self.stack.setCurrentIndex(list(self._sections).index(entry.key))

    def _made(self, entry: SectionEntry) -> Section:
        section = cast(Section, getattr(importlib.import_module(entry.module), entry.section_class)(self.workplace))
        section.setObjectName(f"settings.{entry.key}")
        section.setMaximumWidth(_WIDEST_FORM)
        self._sections[entry.key] = section
        holder = QWidget()
        beside = QHBoxLayout(holder)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(section, 100)
        beside.addStretch(1)
        area = QScrollArea()
        self.stack.addWidget(area)
        area.setObjectName(f"settings.{entry.key}.area")
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(holder)
        section.restore(self._states.get(entry.key, {}))
        return section

    def _refresh(self, tables: frozenset[str]) -> None:
        for section in self._sections.values():
            section.refresh(tables)

    # rows

    def _row(self) -> ItemRow | None:
        widget = QApplication.focusWidget()
        while widget is not None and not isinstance(widget, ItemRow):
            widget = widget.parentWidget()
        return widget

    def _row_up(self) -> None:
        if row := self._row():
            row.move_by(-1)

    def _row_down(self) -> None:
        if row := self._row():
            row.move_by(1)

    def _remove_row(self) -> None:
        if row := self._row():
            row.remove()

    def _open_calendar(self) -> None:
        line = QApplication.focusWidget()
        if isinstance(line, DayLine):
            line.open_calendar()

    # state

    def state(self) -> dict[str, Any]:
        sections = self._states | {key: section.state() for key, section in self._sections.items()}
        return {"section": SECTIONS[max(self.list.currentRow(), 0)].key, "sections": sections}

    def restore(self, state: dict[str, Any]) -> None:
        self._states = {key: kept_state.table(kept) for key, kept in kept_state.table(state.get("sections")).items()}
        row = next((row for row, one in enumerate(SECTIONS) if one.key == state.get("section")), 0)
        self.list.setCurrentRow(row)
