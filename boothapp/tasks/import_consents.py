"""The consent a list tells of: a yes is kept with where it was written, silence gives none, a no takes it back."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache

from boothapp.domain.exhibitor import Consent, Exhibitor
from boothapp.domain.text import fold
from boothapp.resource_files import rows
from boothapp.tasks.import_remarks import quoted

PURPOSE = "catalog"


@dataclass(frozen=True)
class Consents:
    """The consents of an exhibitor after a list told of one."""

    all: tuple[Consent, ...]
    code: str = ""  # of the warning when the list and the fair say different things
    message: str = ""


def says_yes(text: str) -> bool | None:
    """Return whether a cell says yes or no; None when it says neither. An empty cell says no."""
    return _words().get(fold(text).strip(" .!()[]")) if text else False


def with_consent(exhibitor: Exhibitor, consents: Sequence[Consent], stated: Consent | None, *, no: bool) -> Consents:
    """Let an exhibitor have the consent a list tells of.

    A `no` withdraws the consent at once, whoever gave it (NĐ 13/2023/NĐ-CP, article 12). One that was withdrawn or
    removed does not come back with a list, which may be an old one; both are told.
    """
    of_contacts = [one for one in consents if one.purpose == PURPOSE and one.contact_id is None]
    held = [one for one in of_contacts if not one.withdrawn_at and not one.deleted_at]
    name = quoted(exhibitor.name)
    if no and held:
        message = (
            f"The list says that {name} does not agree any more; its consent to print contact details was withdrawn."
        )
        now = datetime.now(UTC).isoformat(timespec="seconds")
        withdrawn = tuple(replace(one, withdrawn_at=now) if one in held else one for one in consents)
        return Consents(withdrawn, "consent_withdrawn", message)
    if stated is None or held:
        return Consents(tuple(consents))
    if of_contacts:
        message = f"{name} has withdrawn its consent; the yes of the list was not taken."
        return Consents(tuple(consents), "consent_not_taken", message)
    return Consents((*consents, replace(stated, exhibitor_id=exhibitor.id)))


@cache
def _words() -> dict[str, bool]:
    return {fold(word): row["says"] == "yes" for row in rows("consent-words.csv") for word in row["words"].split(";")}
