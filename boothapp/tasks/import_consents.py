"""The consent a list tells of: a yes is kept with where it was written, silence and a no give none."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
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

    What people decided in the fair stands: a consent that was withdrawn or removed does not come back with a list,
    and one that was given stays when a list says `no`; both are told.
    """
    of_contacts = [one for one in consents if one.purpose == PURPOSE and one.contact_id is None]
    holds = any(not one.withdrawn_at and not one.deleted_at for one in of_contacts)
    name = quoted(exhibitor.name)
    if no and holds:
        message = f"{name} agreed to have its contact details printed, but the list says no; withdraw the consent."
        return Consents(tuple(consents), "consent_differs", message)
    if stated is None or holds:
        return Consents(tuple(consents))
    if of_contacts:
        message = f"{name} has withdrawn its consent; the yes of the list was not taken."
        return Consents(tuple(consents), "consent_withdrawn", message)
    return Consents((*consents, replace(stated, exhibitor_id=exhibitor.id)))


@cache
def _words() -> dict[str, bool]:
    return {fold(word): row["says"] == "yes" for row in rows("consent-words.csv") for word in row["words"].split(";")}
