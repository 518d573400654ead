"""The consent to print contact details, ticked or taken back in a form."""

from dataclasses import replace
from datetime import UTC, datetime

from boothapp.domain.exhibitor import Consent, Exhibitor
from boothapp.store import records
from boothapp.store.fair import Fair
from boothapp.tasks.import_consents import PURPOSE


def held(fair: Fair, exhibitor_id: str) -> Consent | None:
    """Return the consent of an exhibitor that counts now."""
    query = "exhibitor_id = ? AND purpose = ? AND contact_id IS NULL AND withdrawn_at IS NULL"
    return next(iter(records.where(fair.db, Consent, query, [exhibitor_id, PURPOSE], order="given_at, id")), None)


def give(fair: Fair, exhibitor_id: str, how: str = "", given_by: str = "") -> None:
    """Note in one edit that an exhibitor agreed, when and how; one that agreed before gets the new words."""
    now = datetime.now(UTC).isoformat(timespec="seconds")
    known = held(fair, exhibitor_id)
    given = replace(known or Consent(exhibitor_id, PURPOSE, now), how=how, given_by=given_by)
    with fair.edit("consent_given", name=_name(fair, exhibitor_id)):
        records.save(fair.db, given)


def withdraw(fair: Fair, exhibitor_id: str) -> None:
    """Note in one edit that an exhibitor does not agree any more; who agreed before stays on record."""
    now = datetime.now(UTC).isoformat(timespec="seconds")
    query = "exhibitor_id = ? AND purpose = ? AND contact_id IS NULL AND withdrawn_at IS NULL"
    given = records.where(fair.db, Consent, query, [exhibitor_id, PURPOSE])
    with fair.edit("consent_withdrawn", name=_name(fair, exhibitor_id)):
        records.save(fair.db, *(replace(one, withdrawn_at=now) for one in given))


def _name(fair: Fair, exhibitor_id: str) -> str:
    exhibitor = records.get(fair.db, Exhibitor, exhibitor_id)
    return exhibitor.name if exhibitor else ""
