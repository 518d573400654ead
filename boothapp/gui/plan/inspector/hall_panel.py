"""The hall, while nothing in it is selected: its size, what stands in it, its zones and pavilions."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from boothapp.domain.plan import bare_pavilion
from boothapp.floorplan import lengths
from boothapp.gui.covered import covered
from boothapp.gui.plan.canvas import PlanCanvas
from boothapp.gui.plan.inspector.affected import size_accepted
from boothapp.gui.plan.inspector.bound_line import BoundLine, labelled
from boothapp.gui.plan.inspector.group_panel import PAVILION, ZONE
from boothapp.gui.plan.inspector.panel import Panel
from boothapp.gui.plan.words import state_word
from boothapp.gui.tokens import Role
from boothapp.gui.tooltips import plain
from boothapp.gui.widgets.plain import button, label, set_property
from boothapp.gui.wording import measures
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.gui.plan.plan_state import HallState

_ROW_PX = 192  # for the words of a zone or a pavilion


class HallPanel(Panel):
    """`group_wanted` (kind, id) when a zone or a pavilion of its list is pressed."""

    group_wanted = Signal(str, str)

    def __init__(self, workplace: Workplace, canvas: PlanCanvas) -> None:
        super().__init__("plan.inspector.hall")
        self._workplace, self._canvas = workplace, canvas
        self._listed: list[tuple[str, str, str, int]] = []
        wrong = self.tr("Viết như 3, 3,0, 3 m hoặc 300cm")
        self.name = BoundLine("plan.inspector.hall.name", workplace, partial(self._change, "name"))
        self.add(labelled(self.tr("Tên nhà"), self.name))
        self.lines = {
            column: BoundLine(
                f"plan.inspector.hall.{column}",
                workplace,
                partial(self._change, column),
                read=lengths.parse,
                wrong=wrong,
                numbers=True,
            )
            for column in ("width_m", "depth_m", "least_aisle_m")
        }
        sizes = QWidget()
        grid = QGridLayout(sizes)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        grid.addWidget(labelled(self.tr("Rộng (m)"), self.lines["width_m"]), 0, 0)
        grid.addWidget(labelled(self.tr("Sâu (m)"), self.lines["depth_m"]), 0, 1)
        self.add(sizes)
        self.add(labelled(self.tr("Lối đi hẹp nhất (m)"), self.lines["least_aisle_m"]))
        self.counts = label("", wrap=True)
        self.add(self.counts)
        self._groups = QWidget()
        self._rows = QVBoxLayout(self._groups)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(4)
        self.add(self._groups)

    def show_hall(self) -> None:
        """Show the hall of the canvas as it is now."""
        state = self._canvas.state
        for part in self.parts:
            part.setVisible(state is not None)
        if state is None:
            self.title.setText(self.tr("Chưa có nhà trưng bày"))
            self.told.setText("")
            return
        hall = state.hall
        self.title.setText(hall.name)
        standard = measures.standard_booths(sum(booth.box.area for booth in state.booths.values()))
        told = self.tr("{count} gian · {standard} gian tiêu chuẩn")
        self.told.setText(told.format(count=len(state.booths), standard=standard))
        self.name.show_value(hall.id, hall.name)
        for column, line in self.lines.items():
            line.show_value(hall.id, measures.fixed(getattr(hall, column)))
        told_states = (f"{state_word(one)} {count}" for one, count in state.counts.items() if count)
        self.counts.setText(" · ".join(told_states))
        self.counts.setVisible(bool(state.booths))
        self._show_groups(state)

    def _show_groups(self, state: "HallState") -> None:
        """List the zones and pavilions; each leads to its own panel."""
        listed = [
            (ZONE, one.id, " · ".join(filter(None, (one.code, one.name))), len(one.booth_ids)) for one in state.zones
        ]
        listed += [(PAVILION, one.id, bare_pavilion(one.name), len(one.booth_ids)) for one in state.pavilions]
        if listed == self._listed:
            return
        self._listed = listed
        while item := self._rows.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for kind, title in ((ZONE, self.tr("Khu trưng bày")), (PAVILION, self.tr("Khu gian hàng tỉnh"))):
            rows = [(id_, name, count) for of, id_, name, count in listed if of == kind]
            if rows:
                self._rows.addWidget(label(title, Role.LABEL))
            for id_, name, count in rows:
                self._rows.addWidget(self._row(kind, id_, name, count))

    def _row(self, kind: str, id_: str, name: str, count: int) -> QPushButton:
        words, shorter = self.tr("{name} ({count} gian)"), "{name} ({count})"
        made = button("", name=f"plan.inspector.{kind}.{id_}")
        set_property(made, "list", "true")
        room = _ROW_PX - made.fontMetrics().horizontalAdvance(shorter.format(name="", count=count))
        shown = made.fontMetrics().elidedText(covered(name), Qt.TextElideMode.ElideMiddle, room)
        made.setText(shorter.format(name=shown, count=count).replace("&", "&&"))
        whole = words.format(name=covered(name), count=count)
        made.setToolTip(plain(whole))
        made.setAccessibleName(whole)
        made.clicked.connect(partial(self.group_wanted.emit, kind, id_))
        return made

    def _change(self, column: str, hall_id: str, value: Any) -> bool:
        """Save one of the hall's facts; False = staff rather keep it, for the sake of booths that are somebody's."""
        from boothapp.domain.plan import Hall
        from boothapp.store import records
        from boothapp.tasks import halls

        fair = self._workplace.document.fair
        if hall := records.get(fair.db, Hall, hall_id):
            changes: dict[str, Any] = {column: value}
            made, state = replace(hall, **changes), self._canvas.state
            if state and state.hall.id == hall_id and not size_accepted(self._workplace, self, state, made):
                return False
            halls.save(fair, made)
        return True
