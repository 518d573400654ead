"""What the check of the plan found of each booth: for its sign on the plan, its tooltip and the details pane."""

from collections import defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from boothapp.gui.covered import covered

if TYPE_CHECKING:
    from boothapp.tasks.plan_checks import PlanFinding


class BoothFindings(QObject):
    """Keeps what was found last, by booth, the worst first."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._of: dict[str, tuple[PlanFinding, ...]] = {}

    def show(self, found: "Iterable[PlanFinding]") -> None:
        """Take over findings, the worst first."""
        of: dict[str, list[PlanFinding]] = defaultdict(list)
        for one in found:
            for id_ in one.booth_ids:
                of[id_].append(one)
        now = {id_: tuple(there) for id_, there in of.items()}
        if now != self._of:
            self._of = now
            self.changed.emit()

    @property
    def booth_ids(self) -> Iterable[str]:
        """Booths of which something was found."""
        return self._of.keys()

    def of(self, booth_id: str) -> "tuple[PlanFinding, ...]":
        return self._of.get(booth_id, ())

    def level(self, booth_id: str) -> str:
        """error | warning | hint, the worst of a booth; "" = nothing was found."""
        there = self.of(booth_id)
        return there[0].level if there else ""

    def told(self, booth_id: str) -> list[str]:
        """Return all that was found of a booth, a line each."""
        from boothapp.gui.wording.plan_findings import told_alone

        return [covered(told_alone(one)) for one in self.of(booth_id)]
