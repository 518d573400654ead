"""The box in the page's header that says which hall is shown."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from boothapp.domain.plan import Hall
from boothapp.gui.plan.canvas import PlanCanvas
from boothapp.gui.widgets.fields import ChoiceBox
from boothapp.gui.workplace import Workplace

_WIDEST_PX = 360  # a whole name; less where the window is narrow


class HallChoice(ChoiceBox):
    """Keeps the canvas at a hall that there is; gone when the fair has none."""

    listed = Signal()  # other halls than before, or other names

    def __init__(self, workplace: Workplace, canvas: PlanCanvas, parent: QWidget | None = None) -> None:
        super().__init__("plan.hall", [])
        self.setParent(parent)
        self._document, self._canvas = workplace.document, canvas
        self._halls: list[tuple[str, str]] = []
        self.setAccessibleName(self.tr("Nhà trưng bày đang xem"))
        self.setMaximumWidth(_WIDEST_PX)
        self.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
        self.currentIndexChanged.connect(self._show_chosen)
        self._document.changed.connect(self._fair_changed)
        self.refresh()

    @property
    def ids(self) -> list[str]:
        """The halls of the fair, in their order."""
        return [id_ for id_, _ in self._halls]

    def refresh(self) -> None:
        """List the halls anew; one that came in is shown, else the one that was, else the first one."""
        from boothapp.store import records

        halls = sorted(records.where(self._document.fair.db, Hall), key=lambda hall: (hall.position, hall.name))
        listed = [(hall.id, hall.name) for hall in halls]
        if listed == self._halls and self.count():
            return
        known = self.ids
        came = [id_ for id_, _ in listed if id_ not in known] if known else []
        self._halls = listed
        shown = came[0] if came else self._canvas.hall_id
        self.blockSignals(True)
        self.clear()
        for id_, name in listed:
            self.addItem(name, id_)
        self.setCurrentIndex(max(0, self.findData(shown)))
        self.blockSignals(False)
        if self.parentWidget() or not listed:  # without a parent it would be a window of its own
            self.setVisible(bool(listed))
        self._show_chosen()
        self.listed.emit()

    def show_hall(self, hall_id: str) -> None:
        """Show a hall; one that there is not changes nothing."""
        at = self.findData(hall_id)
        if at >= 0:
            self.setCurrentIndex(at)

    def _show_chosen(self) -> None:
        chosen = self.currentData()
        if chosen != self._canvas.hall_id:
            self._canvas.show_hall(chosen)

    def _fair_changed(self, tables: frozenset[str]) -> None:
        if "halls" in tables:
            self.refresh()
