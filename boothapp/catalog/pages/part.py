"""A part of the book around the entries: its pages can be counted before any page has its number."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from boothapp.catalog.page import Page
from boothapp.catalog.wording import Words

PageOf = Mapping[str, int]
"""The page of every anchor."""


@dataclass(frozen=True)
class Part:
    key: str  # of the anchor on its first page
    title: Words  # in the contents and the bookmarks
    count: int  # pages
    draw: Callable[[int, PageOf], list[Page]]  # the number of its first page and the page of every anchor
    listed: bool = True  # in the contents
    left_page: int | None = None  # one of its pages, counted from 0, that must be a left-hand one
