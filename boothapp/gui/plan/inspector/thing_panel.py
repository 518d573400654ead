"""What stands in a hall besides booths: a wall, an entrance, a stage, a label, a point, a keep-clear area."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QCheckBox

from boothapp.gui.plan.canvas import PlanCanvas
from boothapp.gui.plan.inspector.bound_line import BoundLine, labelled
from boothapp.gui.plan.inspector.measures import Change, Measures
from boothapp.gui.plan.inspector.panel import Panel
from boothapp.gui.plan.plan_state import ItemState
from boothapp.gui.widgets.plain import button
from boothapp.gui.wording.plan_things import thing_word
from boothapp.gui.workplace import Workplace


class ThingPanel(Panel):
    """One thing with its words and measures; of several only what is done with all of them."""

    def __init__(self, workplace: Workplace, canvas: PlanCanvas) -> None:
        super().__init__("plan.inspector.things")
        self._workplace, self._canvas = workplace, canvas
        self._things: list[ItemState] = []
        self.text = BoundLine("plan.inspector.text", workplace, lambda id_, text: self._change(id_, text=text))
        self._text_field = labelled(self.tr("Chữ trên sơ đồ"), self.text)
        self.measures = Measures(workplace, self._place)
        self.locked = QCheckBox(self.tr("Khóa vị trí"))
        self.locked.setObjectName("plan.inspector.thingLocked")
        self.locked.setEnabled(workplace.document.fair.writable)
        self.locked.clicked.connect(lambda on: self._change(self._things[0].id, locked=on))
        for part in (self._text_field, self.measures, self.locked):
            self.add(part)
        self.delete = button(self.tr("Xóa"), "trash", "danger", "plan.inspector.thingDelete")
        self.delete.clicked.connect(self._delete)
        self.add_button(self.delete, 1)

    def show_things(self, things: Sequence[ItemState]) -> None:
        """Show these things, at least one."""
        self._things = list(things)
        one = things[0] if len(things) == 1 else None
        for part in (self._text_field, self.measures, self.locked):
            part.setVisible(one is not None)
        locked = all(thing.locked for thing in things)
        self.delete.setEnabled(self._workplace.document.fair.writable and not locked)
        if one is None:
            self.title.setText(self.tr("{count} vật trên sơ đồ").format(count=len(things)))
            kinds = dict.fromkeys(thing_word(thing.kind) for thing in things)
            self.told.setText(", ".join(kinds))
            self.told.show()
            return
        self.title.setText(thing_word(one.kind))
        self.told.hide()
        self.text.show_value(one.id, one.text)
        self.measures.show_boxes({one.id: one.box}, editable=not one.locked, resizable=not one.points)
        self.locked.setChecked(one.locked)

    def _change(self, item_id: str, **values: Any) -> None:
        from boothapp.tasks import draw_plan

        draw_plan.change_item(self._workplace.document.fair, item_id, **values)

    def _delete(self) -> None:
        self._canvas.view.delete_wanted.emit()

    def _place(self, ids: Sequence[str], change: Change, code: str) -> None:
        from boothapp.domain.plan import PlanItem
        from boothapp.store import records
        from boothapp.tasks import draw_plan

        fair, there = self._workplace.document.fair, self._canvas.state.items if self._canvas.state else {}
        wanted = {}
        for id_ in ids:
            item = records.get(fair.db, PlanItem, id_)
            if item and id_ in there:
                seen = there[id_].box  # of a drawn line the box around it
                after = change(seen)
                moved = draw_plan.box_of(item).moved(after.x - seen.x, after.y - seen.y)
                wanted[id_] = moved if there[id_].points else after
        draw_plan.place(fair, {}, wanted, code=code)
