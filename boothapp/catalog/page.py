"""A page that is laid out: pieces in their places, links, and places that links lead to."""

from dataclasses import dataclass, field
from typing import NamedTuple

from boothapp.catalog.block import Block
from boothapp.catalog.printed_items import Printed


class Placed(NamedTuple):
    x: float  # millimetres from the top left corner of the page
    y: float
    block: Block


class Link(NamedTuple):
    x: float
    y: float
    w: float
    h: float
    target: str  # key of an anchor


@dataclass
class Page:
    number: int  # as printed; the cover is 1, odd pages are right-hand pages
    placed: list[Placed] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    anchors: dict[str, float] = field(default_factory=dict)  # key -> y
    printed: list[Printed] = field(default_factory=list)  # index lines and plans on it

    @property
    def right_hand(self) -> bool:
        return self.number % 2 == 1

    def put(self, x: float, y: float, block: Block) -> None:
        self.placed.append(Placed(x, y, block))


@dataclass
class Bookmark:
    title: str
    target: str
    children: list["Bookmark"] = field(default_factory=list)
