"""Draws of lots for booths (bốc thăm), as they were held."""

import dataclasses
from dataclasses import dataclass

from boothapp.domain.ids import new_id


@dataclass(frozen=True)
class Draw:
    """A draw; the same seed, exhibitors and booths give the same result again."""

    name: str
    seed: str
    drawn_at: str  # UTC, ISO
    drawn_by: str = ""
    id: str = dataclasses.field(default_factory=new_id)
    deleted_at: str | None = None


@dataclass(frozen=True)
class DrawResult:
    """What an exhibitor drew; several rows when it got several booths, one without a booth when it got none."""

    draw_id: str
    exhibitor_id: str
    booth_id: str | None = None
    position: int = 0  # in the order of the draw
    exhibitor_name: str = ""  # as it was then
    booth_code: str = ""
    pinned: bool = False  # the booth was kept for it beforehand
    id: str = dataclasses.field(default_factory=new_id)
    deleted_at: str | None = None


@dataclass(frozen=True)
class Minutes:
    """What the minutes of a draw tell."""

    fair_name: str
    host: str
    venue: str
    draw: Draw
    results: tuple[DrawResult, ...]  # in the order of the draw
    repeats: bool  # holding it again with its seed gave the same
