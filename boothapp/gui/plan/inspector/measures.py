"""Where something stands, how large it is and how it is turned, in metres and degrees."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from boothapp.floorplan import lengths
from boothapp.floorplan.shape import Box
from boothapp.gui.plan.inspector.bound_line import BoundLine
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.plain import label
from boothapp.gui.wording import measures
from boothapp.gui.workplace import Workplace

Change = Callable[[Box], Box]
Place = Callable[[Sequence[str], Change, str], object]  # (ids, what becomes of a box, code of the edit)


class Measures(QWidget):
    """Five lines; of several things those that make sense for all, empty where they differ."""

    def __init__(self, workplace: Workplace, place: Place) -> None:
        super().__init__()
        self._place = place
        self._names: dict[BoundLine, QLabel] = {}
        self._workplace = workplace
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(8)
        self._said = label("", Role.LABEL, tone="danger", wrap=True)
        self.at_x = self._line("x", "X (m)", 0, 0)
        self.at_y = self._line("y", "Y (m)", 0, 1)
        self.wide = self._line("width", self.tr("Rộng"), 1, 0)
        self.deep = self._line("depth", self.tr("Sâu"), 1, 1)
        self.turn = self._line("turn", self.tr("Xoay (°)"), 2, 0)
        self._grid.addWidget(self._said, 3, 0, 1, 4)
        self._said.hide()
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(3, 1)

    def _line(self, what: str, words: str, row: int, column: int) -> BoundLine:
        is_turn = what == "turn"
        made = BoundLine(
            f"plan.inspector.{what}",
            self._workplace,
            lambda ids, value: self._place(ids, _CHANGES[what](value), _CODES[what]),
            read=degrees if is_turn else lengths.parse,
            wrong=self.tr("Góc viết như 90 hoặc 45,5") if is_turn else self.tr("Viết như 3, 3,0, 3 m hoặc 300cm"),
            numbers=True,
        )
        made.setAccessibleName(words)
        made.setMinimumWidth(52)
        made.told.connect(self._tell)
        name = label(words, Role.LABEL)
        name.setBuddy(made)
        self._names[made] = name
        self._grid.addWidget(name, row, 2 * column)
        self._grid.addWidget(made, row, 2 * column + 1)
        return made

    def show_boxes(self, boxes: dict[str, Box], *, editable: bool = True, resizable: bool = True) -> None:
        """Show where these stand, by their ids; `resizable` ones have a size of their own to be changed."""
        ids, all_ = tuple(boxes), list(boxes.values())
        one = len(all_) == 1
        shown: dict[BoundLine, set[str]] = {
            self.at_x: {measures.fixed(box.bounds().x) for box in all_} if one else set(),
            self.at_y: {measures.fixed(box.bounds().y) for box in all_} if one else set(),
            self.wide: set(map(measures.fixed, {box.w for box in all_})),
            self.deep: set(map(measures.fixed, {box.h for box in all_})),
            self.turn: set(map(measures.number, {box.rotation_deg for box in all_})),
        }
        for line, texts in shown.items():
            same = len(texts) == 1
            line.setPlaceholderText("" if same or not texts else self.tr("khác"))
            is_place = line in (self.at_x, self.at_y)
            line.setVisible(one or not is_place)
            self._names[line].setVisible(one or not is_place)
            line.show_value(ids, next(iter(texts)) if same else "", editable=editable and (is_place or resizable))

    def _tell(self, sentence: str) -> None:
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))


def degrees(text: str) -> float | None:
    """Read "90", "90°" or "45,5"; None for anything else."""
    try:
        found = float(text.strip().removesuffix("°").replace(",", "."))
    except ValueError:
        return None
    return found % 360 if abs(found) <= 3600 else None


def _moved_to(metres: float, across: bool) -> Change:
    def change(box: Box) -> Box:
        there = box.bounds()
        return box.moved(metres - there.x, 0.0) if across else box.moved(0.0, metres - there.y)

    return change


def _resized(metres: float, wide: bool) -> Change:
    """The corner that is top left on the plan stays where it is."""

    def change(box: Box) -> Box:
        made = replace(box, w=metres) if wide else replace(box, h=metres)
        before, after = box.bounds(), made.bounds()
        return made.moved(before.x - after.x, before.y - after.y)

    return change


_CHANGES: dict[str, Callable[[float], Change]] = {
    "x": lambda metres: _moved_to(metres, across=True),
    "y": lambda metres: _moved_to(metres, across=False),
    "width": lambda metres: _resized(metres, wide=True),
    "depth": lambda metres: _resized(metres, wide=False),
    "turn": lambda angle: lambda box: replace(box, rotation_deg=angle),
}
_CODES = {
    "x": "move_on_plan",
    "y": "move_on_plan",
    "width": "resize_on_plan",
    "depth": "resize_on_plan",
    "turn": "turn_on_plan",
}
