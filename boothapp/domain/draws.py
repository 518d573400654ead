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
    broken_off: str = ""  # why; "" = it went to its end
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
    undrawn: bool = False  # the draw was broken off before its turn
    id: str = dataclasses.field(default_factory=new_id)
    deleted_at: str | None = None


@dataclass(frozen=True)
class DrawBooth:
    """A booth that was free when lots were drawn."""

    draw_id: str
    booth_id: str
    booth_code: str = ""  # as it was then, like the hall
    hall_name: str = ""
    left_out: bool = False  # free, but not in the draw
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
    booths: tuple[DrawBooth, ...]  # in the draw and left out, in the order of their halls and codes
    repeats: bool  # holding it again with its seed gave the same
