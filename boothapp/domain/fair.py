"""The fair itself: what it is called, when and where it is held, who holds it."""

from dataclasses import dataclass, field
from datetime import date

from boothapp.domain.ids import new_id
from boothapp.domain.problems import Problem

_MOST_DAYS = 100  # fairs last days or weeks: more is a slip of the year


@dataclass(frozen=True)
class FairFacts:
    name: str
    name_en: str = ""
    short_name: str = ""
    edition: str = ""
    theme: str = ""
    opens_on: str | None = None  # ISO date
    closes_on: str | None = None
    opening_hours: str = ""
    venue: str = ""
    address: str = ""
    host: str = ""
    hotline: str = ""
    website: str = ""
    word: str = ""  # the organiser's word, printed in front of the catalog
    word_en: str = ""
    word_signed_by: str = ""
    provinces_from: str = ""  # since when the province list in force holds; "" = before the data begins
    id: str = field(default_factory=new_id)
    deleted_at: str | None = None

    @property
    def opening_day(self) -> date | None:
        return date.fromisoformat(self.opens_on) if self.opens_on else None

    def problems(self) -> list[Problem]:
        """Return what stops these facts from being saved; empty when nothing does."""
        found = []
        if not self.name.strip():
            found.append(Problem("name", "fair_name_missing", "Give the fair a name."))
        if self.opens_on and self.closes_on and self.closes_on < self.opens_on:
            found.append(
                Problem(
                    "closes_on",
                    "closes_before_opens",
                    f"The fair would close ({self.closes_on}) before it opens ({self.opens_on}); correct one date.",
                )
            )
        elif self.opens_on and self.closes_on:
            days = (date.fromisoformat(self.closes_on) - date.fromisoformat(self.opens_on)).days + 1
            if days > _MOST_DAYS:
                message = f"The fair would last {days} days ({self.opens_on} to {self.closes_on}); correct one date."
                found.append(Problem("closes_on", "fair_too_long", message))
        return found


@dataclass(frozen=True)
class Organiser:
    name: str
    role: str = ""  # "Chỉ đạo", "Chủ trì", "Đơn vị tổ chức" ...: data, since ministries are renamed
    name_en: str = ""
    position: int = 0
    id: str = field(default_factory=new_id)
    deleted_at: str | None = None


@dataclass(frozen=True)
class EmergencyContact:
    name: str
    phone: str = ""
    position: int = 0
    id: str = field(default_factory=new_id)
    deleted_at: str | None = None


@dataclass(frozen=True)
class ProgrammeItem:
    title: str
    title_en: str = ""
    held_on: str | None = None  # ISO date
    time: str = ""
    place: str = ""
    position: int = 0
    id: str = field(default_factory=new_id)
    deleted_at: str | None = None


@dataclass(frozen=True)
class ProductGroup:
    """A group of products by one scheme: CNNT (4 groups), OCOP (6 with sub-groups) or the fair's own."""

    scheme: str
    code: str
    name: str
    name_en: str = ""
    position: int = 0
    id: str = field(default_factory=new_id)
    deleted_at: str | None = None
