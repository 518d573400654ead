"""An exhibitor, the people behind it, what it agreed to and what it needs."""

from dataclasses import dataclass, field

from boothapp.domain.ids import new_id
from boothapp.domain.problems import Problem

KINDS = (
    "enterprise",
    "cooperative",
    "coop_group",
    "household",
    "establishment",
    "craft_village",
    "artisan",
    "province_delegation",
    "agency_sponsor",
)


@dataclass(frozen=True)
class Exhibitor:
    name: str
    name_en: str = ""
    short_name: str = ""
    kind: str = ""  # one of KINDS, "" = not known
    tax_id: str = ""  # 10 digits, 13 as NNNNNNNNNN-NNN, 12 for a person (never printed), or the text as typed
    registration_no: str = ""
    fascia_name: str = ""
    fascia_name_en: str = ""
    intro: str = ""
    intro_en: str = ""
    address: str = ""
    province: str = ""  # the text as the list wrote it
    province_code: str = ""  # with province_from the key of a province; "" = not known
    province_from: str = ""
    phone: str = ""  # as typed; may hold several numbers
    email: str = ""
    website: str = ""
    delegation_id: str | None = None  # the provincial delegation it comes with
    booths_requested: int | None = None
    raw_space_m2: float | None = None
    wishes: str = ""
    status: str = "registered"
    note: str = ""
    source: str = ""  # where it came from: "file, sheet, row" or the desk
    id: str = field(default_factory=new_id)
    deleted_at: str | None = None

    def problems(self) -> list[Problem]:
        """Return what stops this exhibitor from being saved; empty when nothing does."""
        if self.name.strip():
            return []
        return [Problem("name", "exhibitor_name_missing", "Enter the name of the exhibitor.")]


@dataclass(frozen=True)
class Contact:
    exhibitor_id: str
    name: str = ""
    role: str = ""
    phone: str = ""  # as typed; internal, never printed without a consent
    email: str = ""
    zalo: str = ""
    representative: bool = False
    position: int = 0
    id: str = field(default_factory=new_id)
    deleted_at: str | None = None


@dataclass(frozen=True)
class Consent:
    """Who agreed to what, when and how (NĐ 13/2023/NĐ-CP; Luật 91/2025/QH15): silence is not consent."""

    exhibitor_id: str
    purpose: str  # catalog | website | list
    given_at: str  # UTC, ISO
    given_by: str = ""
    how: str = ""
    contact_id: str | None = None  # None = the exhibitor's own contact details
    withdrawn_at: str | None = None
    id: str = field(default_factory=new_id)
    deleted_at: str | None = None


@dataclass(frozen=True)
class Need:
    exhibitor_id: str
    kind: str  # power, water, corner, heavy_machine ...
    amount: float | None = None
    unit: str = ""
    note: str = ""
    id: str = field(default_factory=new_id)
    deleted_at: str | None = None
