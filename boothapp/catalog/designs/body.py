"""What every design of the body makes: pages, and what running heads and booth tabs have to say of them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from boothapp.catalog.page import Page
from boothapp.catalog.province import Province
from boothapp.domain.catalog import CatalogExhibitor
from boothapp.domain.progress import Progress


@dataclass
class BodyPage:
    page: Page
    provinces: list[Province] = field(default_factory=list)
    exhibitors: list[CatalogExhibitor] = field(default_factory=list)
    has_head: bool = True  # a running head
    has_folio: bool = True  # without a head: the page number alone


class BodyFlow(Protocol):
    """A design at work: exhibitors in, pages out. Each exhibitor and each province gets an anchor on its page."""

    pages: list[BodyPage]

    def add(self, provinces: Sequence[Province], progress: Progress) -> None: ...
