"""What a catalog prints of the fair itself and is not given yet."""

from collections.abc import Iterator

from boothapp.domain.catalog import Finding
from boothapp.domain.fair import EmergencyContact, Organiser
from boothapp.domain.photo import Photo
from boothapp.store import records
from boothapp.store.fair import Fair

# fact -> how much it is missed
_LEVELS = {
    "opens_on": "warning",
    "closes_on": "warning",
    "venue": "warning",
    "hotline": "hint",
    "opening_hours": "hint",
    "theme": "hint",
    "word": "hint",
}


def findings(fair: Fair) -> Iterator[Finding]:
    """Yield a finding for each of them."""
    facts = fair.facts
    for fact, level in _LEVELS.items():
        if not getattr(facts, fact):
            yield _missing(fair, fact, level)
    if not records.where(fair.db, Organiser):
        yield _missing(fair, "organisers", "warning")
    if not records.where(fair.db, EmergencyContact):
        yield _missing(fair, "emergency_contacts", "hint")
    if not records.where(fair.db, Photo, "purpose = 'cover'"):
        yield _missing(fair, "cover", "hint")


def _missing(fair: Fair, fact: str, level: str) -> Finding:
    words = fact.replace("_", " ")
    message = f"The fair's {words} is not given; the catalog leaves it out."
    return Finding(level, "fact_missing", message, fair.facts.id, field=fact)
