"""What booths are like: kind, open sides, zone, pavilion, shared, locked, what they are supplied with, a note."""

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from boothapp.gui.busy import busy
from boothapp.gui.plan.inspector.bound_line import BoundLine, labelled
from boothapp.gui.tokens import Role
from boothapp.gui.widgets.fields import ChoiceBox, Field
from boothapp.gui.widgets.plain import label
from boothapp.gui.wording.needs import need_word
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.store.plan_rows import Trait

_SUPPLIES = ("power", "water")
_DIFFERENT = "…"  # of several booths: no value of a column


class BoothProperties(QWidget):
    """One booth or many: a choice made here is made for all of them, in one undo step."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._fair = workplace.document.fair
        self._ids: tuple[str, ...] = ()
        self._build_choices()
        self._build_ticks()
        self.note = BoundLine("plan.inspector.note", workplace, lambda ids, text: self._change(ids, note=text))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        grid.addWidget(Field(self.tr("Loại gian"), self.kind, keeps_room=False), 0, 0)
        grid.addWidget(Field(self.tr("Mặt mở"), self.sides, keeps_room=False), 0, 1)
        grid.setColumnStretch(0, 4)
        grid.setColumnStretch(1, 3)
        column.addLayout(grid)
        column.addWidget(Field(self.tr("Khu"), self.zone, keeps_room=False))
        column.addWidget(Field(self.tr("Khu gian hàng tỉnh"), self.pavilion, keeps_room=False))
        column.addWidget(label(self.tr("Tiện ích"), Role.LABEL))
        ticks = QGridLayout()
        ticks.setHorizontalSpacing(8)
        for at, tick in enumerate((*self.supplies.values(), self.shared, self.locked)):
            ticks.addWidget(tick, at // 2, at % 2)
        column.addLayout(ticks)
        column.addWidget(labelled(self.tr("Ghi chú"), self.note))

    def _build_choices(self) -> None:
        kinds: list[tuple[object, str]] = [
            ("standard", self.tr("Tiêu chuẩn")),
            ("raw", self.tr("Đất trống")),
            ("special", self.tr("Đặc biệt")),
        ]
        self.kind = self._choice("kind", kinds, lambda ids, value: self._change(ids, kind=value))
        sides: list[tuple[object, str]] = [(at, self.tr("{count} mặt").format(count=at)) for at in range(5)]
        self.sides = self._choice("sides", sides, lambda ids, value: self._change(ids, open_sides=value))
        self.zone = self._choice("zone", [], self._give_to_zone)
        self.pavilion = self._choice("pavilion", [], self._give_to_pavilion)

    def _build_ticks(self) -> None:
        self.supplies = {kind: self._tick(kind, need_word(kind)) for kind in _SUPPLIES}
        self.shared = self._tick("shared", self.tr("Gian chung"))
        self.locked = self._tick("locked", self.tr("Khóa vị trí"))

    def _choice(
        self, name: str, choices: list[tuple[object, str]], write: Callable[[tuple[str, ...], Any], object]
    ) -> ChoiceBox:
        made = ChoiceBox(f"plan.inspector.{name}", choices)
        made.setEnabled(self._fair.writable)

        def chosen() -> None:
            if made.value() != _DIFFERENT:
                write(self._ids, made.value())

        made.activated.connect(chosen)
        return made

    def _tick(self, name: str, words: str) -> QCheckBox:
        made = QCheckBox(words)
        made.setObjectName(f"plan.inspector.{name}")
        made.setEnabled(self._fair.writable)
        made.clicked.connect(lambda: self._ticked(name, made))
        return made

    def show_booths(self, ids: Sequence[str], traits: "Sequence[Trait]") -> None:
        """Show what the booths with these ids, which have these traits, have in common."""
        from boothapp.domain.plan import BoothFacility, Pavilion, Zone, bare_pavilion
        from boothapp.store import records

        self._ids = tuple(ids)
        db = self._fair.db
        _show(self.kind, (one.kind for one in traits))
        _show(self.sides, (one.open_sides for one in traits))
        zones = [(zone.id, " · ".join(filter(None, (zone.code, zone.name)))) for zone in
                 records.where(db, Zone, order="position, code, id")]  # fmt: skip
        _list(self.zone, [("", self.tr("Không thuộc khu nào")), *zones])
        _show(self.zone, (one.zone_id or "" for one in traits))
        groups = [(one.id, bare_pavilion(one.name)) for one in records.where(db, Pavilion, order="name, id")]
        _list(self.pavilion, [("", self.tr("Không thuộc khu nào")), *groups])
        _show(self.pavilion, (one.pavilion_id or "" for one in traits))
        _show_tick(self.shared, (one.shared for one in traits))
        _show_tick(self.locked, (one.locked for one in traits))
        for kind, tick in self.supplies.items():
            had = {one.booth_id for one in records.where(db, BoothFacility, "kind = ?", [kind])}
            _show_tick(tick, (id_ in had for id_ in ids))
        notes = {one.note for one in traits}
        self.note.setPlaceholderText(self.tr("khác nhau") if len(notes) > 1 else "")
        self.note.show_value(self._ids, notes.pop() if len(notes) == 1 else "")

    def _change(self, ids: Sequence[str], **values: Any) -> None:
        from boothapp.tasks import draw_plan

        with busy(len(ids)):
            draw_plan.change_booths(self._fair, ids, **values)

    def _give_to_zone(self, ids: Sequence[str], zone_id: str) -> None:
        from boothapp.domain.plan import Zone
        from boothapp.store import records
        from boothapp.tasks import zones

        with busy(len(ids)):
            zones.give(self._fair, records.get(self._fair.db, Zone, zone_id), Zone, ids)

    def _give_to_pavilion(self, ids: Sequence[str], pavilion_id: str) -> None:
        from boothapp.domain.plan import Pavilion
        from boothapp.store import records
        from boothapp.tasks import zones

        with busy(len(ids)):
            zones.give(self._fair, records.get(self._fair.db, Pavilion, pavilion_id), Pavilion, ids)

    def _ticked(self, name: str, tick: QCheckBox) -> None:
        from boothapp.tasks import share_booths, supply_booths

        on = tick.checkState() != Qt.CheckState.Unchecked
        tick.setTristate(False)
        if name in _SUPPLIES:
            supply_booths.supply(self._fair, self._ids, name, supplied=on)
        elif name == "shared":
            (share_booths.share if on else share_booths.unshare)(self._fair, self._ids)
        else:
            self._change(self._ids, locked=on)


def _list(box: ChoiceBox, choices: list[tuple[str, str]]) -> None:
    box.clear()
    for value, words in choices:
        box.addItem(words, value)


def _show(box: ChoiceBox, values: Iterable[object]) -> None:
    """Show the value that all have; several are shown as an entry of their own."""
    several, found = box.findData(_DIFFERENT), set(values)
    if len(found) > 1 and several < 0:
        box.insertItem(0, "…", _DIFFERENT)
    elif len(found) == 1 and several >= 0:
        box.removeItem(several)
    box.set_value(_DIFFERENT if len(found) != 1 else found.pop())


def _show_tick(tick: QCheckBox, values: Iterable[bool]) -> None:
    found = set(values)
    tick.setTristate(len(found) > 1)
    tick.setCheckState(
        Qt.CheckState.PartiallyChecked
        if len(found) > 1
        else Qt.CheckState.Checked
        if True in found
        else Qt.CheckState.Unchecked
    )
