"""A product an exhibitor shows, what it was awarded, and its certificates."""

from dataclasses import dataclass, field
from datetime import date

from boothapp.domain.ids import new_id
from boothapp.domain.problems import Problem


@dataclass(frozen=True)
class Product:
    exhibitor_id: str
    name: str
    name_en: str = ""
    group_id: str | None = None  # the recognised group
    group_text: str = ""  # the group as the list wrote it
    specification: str = ""
    description: str = ""
    description_en: str = ""
    ingredients: str = ""
    origin: str = ""
    price_dong: int | None = None  # None prints as "Liên hệ" unless price_text says more
    price_text: str = ""  # what was written when that is not one figure
    unit: str = ""
    barcode: str = ""
    display_only: bool = False
    note: str = ""
    source: str = ""
    position: int = 0
    id: str = field(default_factory=new_id)
    deleted_at: str | None = None

    def problems(self) -> list[Problem]:
        """Return what stops this product from being saved; empty when nothing does."""
        found = []
        if not self.name.strip():
            found.append(Problem("name", "product_name_missing", "Enter the name of the product."))
        if self.price_dong is not None and self.price_dong < 0:
            found.append(Problem("price_dong", "price_negative", "A price is 0 or more."))
        return found


@dataclass(frozen=True)
class Recognition:
    product_id: str
    scheme: str  # cnnt | ocop | other
    level: str = ""  # huyen | tinh | khu_vuc | quoc_gia
    stars: int | None = None
    year: int | None = None
    decision_no: str = ""
    decision_date: str | None = None  # ISO date
    expires_on: str | None = None
    text: str = ""  # as written
    position: int = 0
    id: str = field(default_factory=new_id)
    deleted_at: str | None = None

    def holds_on(self, day: date) -> bool | None:
        """Tell whether it holds on a day, None when its dates do not say."""
        from boothapp.domain import dates, recognition

        days = dates.from_iso(self.decision_date), dates.from_iso(self.expires_on)
        return recognition.valid_on(self.scheme, *days, day, year=self.year)


@dataclass(frozen=True)
class Certificate:
    exhibitor_id: str
    name: str
    product_id: str | None = None  # None = the whole exhibitor
    number: str = ""
    issuer: str = ""
    valid_until: str | None = None
    id: str = field(default_factory=new_id)
    deleted_at: str | None = None

    def has_ended_by(self, day: date) -> bool:
        """Tell whether it is known to have ended before a day."""
        return bool(self.valid_until and self.valid_until < day.isoformat())
