"""Halls, zones, pavilions and booths; lengths in metres from the hall's top left corner."""

import math
import re
from dataclasses import dataclass, field

from boothapp.domain.ids import new_id
from boothapp.domain.problems import Problem

LEAST_SIDE_M = 0.5  # of a booth that is drawn
MOST_SIDE_M = 100.0
LEAST_THING_M = 0.1  # of a side of what else is pulled by a corner
MOST_HALL_M = 1000.0  # no hall of a fair is longer, and nothing stands further away
MOST_AISLE_M = 50.0
MOST_LEAST_AISLE_M = 20.0  # nobody warns of wider ones, and looking for them among thousands of booths takes a minute
_PAVILION = re.compile(r"^\s*khu\s+(gian hàng|trưng bày)\s+(của\s+)?", re.IGNORECASE)


def bare_pavilion(name: str) -> str:
    """Return a pavilion's name without the words that most begin with: "Khu gian hàng Cao Bằng" -> "Cao Bằng"."""
    return _PAVILION.sub("", name).strip() or name


@dataclass(frozen=True)
class Hall:
    name: str
    width_m: float
    depth_m: float
    position: int = 0
    least_aisle_m: float = 2.0  # an aisle that is narrower is warned of; 0 = none is
    background_x_m: float = 0.0  # of the picture behind the plan: its top left corner
    background_y_m: float = 0.0
    background_width_m: float = 0.0  # its real width, 0 = not yet scaled: as wide as the hall
    background_fade: float = 0.5  # 0 = as it is, 1 = not seen
    id: str = field(default_factory=new_id)
    deleted_at: str | None = None


@dataclass(frozen=True)
class PlanItem:
    """What stands in a hall besides booths: outline, walls, entrances, pillars, stage, labels, points, clear areas."""

    hall_id: str
    kind: str
    x_m: float
    y_m: float
    width_m: float = 0.0
    depth_m: float = 0.0
    rotation_deg: float = 0.0
    points: str = ""  # "x,y x,y ..." in metres, for outlines and walls that are no rectangle
    text: str = ""
    locked: bool = False
    bundle: str = ""  # things of a hall with the same name here are moved together; "" = alone
    id: str = field(default_factory=new_id)
    deleted_at: str | None = None


@dataclass(frozen=True)
class Zone:
    code: str
    name: str = ""
    name_en: str = ""
    hall_id: str | None = None
    group_id: str | None = None  # the product group it is meant for
    position: int = 0
    id: str = field(default_factory=new_id)
    deleted_at: str | None = None


@dataclass(frozen=True)
class Pavilion:
    name: str
    name_en: str = ""
    hall_id: str | None = None
    province_code: str = ""
    province_from: str = ""
    points: str = ""
    id: str = field(default_factory=new_id)
    deleted_at: str | None = None


@dataclass(frozen=True)
class Booth:
    hall_id: str
    code: str
    x_m: float
    y_m: float
    width_m: float = 3.0
    depth_m: float = 3.0
    rotation_deg: float = 0.0
    kind: str = "standard"  # standard | raw | special
    open_sides: int = 1
    zone_id: str | None = None
    pavilion_id: str | None = None
    price_dong: int | None = None
    status: str = "open"  # open | blocked
    blocked_for: str = ""
    shared: bool = False  # may hold several exhibitors, printed A09a, A09b
    note: str = ""
    locked: bool = False  # cannot be moved by accident
    bundle: str = ""
    id: str = field(default_factory=new_id)
    deleted_at: str | None = None

    def problems(self) -> list[Problem]:
        """Return what stops this booth from being saved; empty when nothing does."""
        found = []
        if not self.code.strip():
            found.append(Problem("code", "booth_code_missing", "Enter the number of the booth."))
        if not all(0 < side < math.inf for side in (self.width_m, self.depth_m)):  # nor is NaN
            found.append(Problem("width_m", "booth_without_size", "A booth needs a width and a depth above 0 m."))
        return found


@dataclass(frozen=True)
class BoothFacility:
    booth_id: str
    kind: str  # power, water, light, table ...
    amount: float | None = None
    unit: str = ""
    note: str = ""
    id: str = field(default_factory=new_id)
    deleted_at: str | None = None


@dataclass(frozen=True)
class Assignment:
    """A booth given to an exhibitor, or held for somebody; moving one = the old deleted, a new one made."""

    booth_id: str
    exhibitor_id: str | None
    slot: str = ""  # "" in an ordinary booth, "a", "b" ... in a shared one
    status: str = "assigned"  # held | assigned | confirmed | declined
    fascia_name: str = ""
    fascia_name_en: str = ""
    held_until: str | None = None
    held_for: str = ""
    held_by: str = ""
    confirmed_by: str = ""
    confirmed_at: str | None = None
    note: str = ""
    id: str = field(default_factory=new_id)
    deleted_at: str | None = None
