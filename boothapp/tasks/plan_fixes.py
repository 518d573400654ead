"""Mending a finding of the plan with one press: each is one edit of the verbs that staff use otherwise."""

from datetime import date

from boothapp.store.fair import Fair
from boothapp.tasks.assign_booths import in_booth, vacate
from boothapp.tasks.plan_checks import PlanFinding
from boothapp.tasks.share_booths import share

FIXES = {"booth_double": "share", "withdrawn_placed": "vacate", "hold_expired": "release"}
"""What mends a finding, by its code; the others need somebody who decides."""


def fix(fair: Fair, finding: PlanFinding, today: date | None = None) -> None:
    """Mend a finding: mark a booth as shared, take it from who withdrew, or free it when the hold is over.

    Nothing happens when it was mended in the meantime.
    """
    what = FIXES[finding.code]
    if what == "share":
        share(fair, finding.booth_ids)
        return
    there = [one for booth_id in finding.booth_ids for one in in_booth(fair, booth_id)]
    if what == "vacate":
        vacate(fair, [one.id for one in there if one.exhibitor_id in finding.exhibitor_ids])
        return
    last = (today or date.today()).isoformat()
    vacate(fair, [one.id for one in there if one.status == "held" and one.held_until and one.held_until < last])
