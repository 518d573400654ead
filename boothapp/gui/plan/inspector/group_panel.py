"""A zone or a pavilion: what it is called, what it is for, its booths and who is in them."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from boothapp.gui.plan.canvas import PlanCanvas
from boothapp.gui.plan.inspector.bound_line import BoundLine, labelled
from boothapp.gui.plan.inspector.panel import Panel
from boothapp.gui.widgets.fields import ChoiceBox, Field
from boothapp.gui.widgets.plain import button, label
from boothapp.gui.wording import measures
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.domain.plan import Pavilion, Zone
    from boothapp.store.fair import Fair

ZONE, PAVILION = "zone", "pavilion"


class GroupPanel(Panel):
    """Of one kind; `closed` when it goes back to the hall or to its booths."""

    closed = Signal()

    def __init__(self, workplace: Workplace, canvas: PlanCanvas, kind: str) -> None:
        super().__init__(f"plan.inspector.{kind}s")
        self._workplace, self._canvas, self._kind = workplace, canvas, kind
        self._id = ""
        pavilion = kind != ZONE
        named = self.tr("Tên khu gian hàng") if pavilion else self.tr("Tên khu")
        fields = [("name", named), ("name_en", self.tr("Tên tiếng Anh"))]
        if kind == ZONE:
            fields.insert(0, ("code", self.tr("Chữ của khu")))
        self.lines = {column: self._line(column, words) for column, words in fields}
        self.choice = ChoiceBox(f"plan.inspector.{kind}.choice", [])
        self.choice.setEnabled(workplace.document.fair.writable)
        self.choice.activated.connect(self._chosen)
        words = self.tr("Dành cho nhóm hàng") if kind == ZONE else self.tr("Tỉnh")
        self.add(Field(words, self.choice, keeps_room=False))
        self.inside = label("", wrap=True)
        self.add(self.inside)
        self.to_booths = button(self.tr("Sửa các gian"), name=f"plan.inspector.{kind}.booths")
        self.to_booths.clicked.connect(self._select_booths)
        self.delete = button(
            self.tr("Xóa khu này") if pavilion else self.tr("Xóa khu"),
            kind="danger",
            name=f"plan.inspector.{kind}.delete",
        )
        self.delete.setEnabled(workplace.document.fair.writable)
        self.delete.clicked.connect(self._remove)
        self.add_button(self.delete, 1)
        self.add_button(self.to_booths, 1)

    def _line(self, column: str, words: str) -> BoundLine:
        made = BoundLine(
            f"plan.inspector.{self._kind}.{column}",
            self._workplace,
            lambda id_, text: self._change(id_, **{column: text}),
        )
        self.add(labelled(words, made))
        return made

    @property
    def group_id(self) -> str:
        return self._id

    def show_group(self, id_: str) -> bool:
        """Show a zone or a pavilion; False when it is there no more."""
        fair = self._workplace.document.fair
        found = _read(fair, self._kind, id_)
        if found is None:
            return False
        self._id = id_
        self.title.setText(" · ".join(filter(None, (getattr(found, "code", ""), found.name))))
        for column, line in self.lines.items():
            line.show_value(id_, getattr(found, column))
        self._show_choices(found)
        self._show_booths()
        return True

    def _show_choices(self, found: "Zone | Pavilion") -> None:
        from boothapp.domain.plan import Pavilion

        fair = self._workplace.document.fair
        self.choice.clear()
        self.choice.addItem(self.tr("Chưa chọn"), "")
        shown, choices = _provinces(fair, found) if isinstance(found, Pavilion) else _groups(fair, found)
        for value, words in choices:
            self.choice.addItem(words, value)
        self.choice.set_value(shown)

    def _show_booths(self) -> None:
        state = self._canvas.state
        column = f"{self._kind}_id"
        booths = [booth for booth in state.booths.values() if getattr(booth, column) == self._id] if state else []
        standard = measures.standard_booths(sum(booth.box.area for booth in booths))
        told = self.tr("{count} gian · {standard} gian tiêu chuẩn").format(count=len(booths), standard=standard)
        free = sum(booth.is_free for booth in booths)
        self.told.setText(f"{told}\n" + self.tr("{free} gian trống").format(free=free))
        self.to_booths.setEnabled(bool(booths))
        if self._kind == ZONE:
            self.inside.setText(self._demand())
        else:
            self.inside.setText("\n".join(f"{booth.code}  {booth.names}" for booth in booths if booth.names))
        self.inside.setVisible(bool(self.inside.text()))

    def _demand(self) -> str:
        from boothapp.tasks import zone_figures

        figures = next(
            (one for one in zone_figures.listed(self._workplace.document.fair) if one.zone_id == self._id), None
        )
        if figures is None or not figures.demand:
            return ""
        told = self.tr("Còn {demand} gian đang được đăng ký").format(demand=figures.demand)
        return told + (", " + self.tr("thiếu {short} gian").format(short=figures.short) if figures.short else "")

    def _change(self, id_: str, **values: Any) -> None:
        from boothapp.tasks import zones

        fair = self._workplace.document.fair
        if found := _read(fair, self._kind, id_):
            zones.save(fair, replace(found, **values))

    def _chosen(self) -> None:
        value = str(self.choice.value())
        if self._kind == ZONE:
            self._change(self._id, group_id=value or None)
            return
        code, _, valid_from = value.partition("/")
        self._change(self._id, province_code=code, province_from=valid_from)

    def _select_booths(self) -> None:
        state, column = self._canvas.state, f"{self._kind}_id"
        ids = [booth.id for booth in state.booths.values() if getattr(booth, column) == self._id] if state else []
        self._canvas.scene.select(ids)
        self.closed.emit()

    def _remove(self) -> None:
        """The booths stay, with who is in them."""
        from boothapp.domain.plan import Pavilion, Zone
        from boothapp.tasks import zones

        zones.remove(self._workplace.document.fair, Zone if self._kind == ZONE else Pavilion, self._id)


def _read(fair: "Fair", kind: str, id_: str) -> "Zone | Pavilion | None":
    from boothapp.domain.plan import Pavilion, Zone
    from boothapp.store import records

    found: Zone | Pavilion | None = (
        records.get(fair.db, Zone, id_) if kind == ZONE else records.get(fair.db, Pavilion, id_)
    )
    return found if found and found.deleted_at is None else None


def _groups(fair: "Fair", zone: "Zone") -> tuple[str, list[tuple[str, str]]]:
    """Return the product group of a zone and those to choose from."""
    from boothapp.domain.fair import ProductGroup
    from boothapp.store import records

    found = records.where(fair.db, ProductGroup, order="position, id")
    return zone.group_id or "", [(one.id, one.name) for one in found]


def _provinces(fair: "Fair", pavilion: "Pavilion") -> tuple[str, list[tuple[str, str]]]:
    """Return the province of a pavilion and those to choose from; one of an older list is among them when it is had."""
    from boothapp.domain import provinces
    from boothapp.domain.sorting import sort_key

    units = list(provinces.in_force(fair.facts.opening_day))
    had = provinces.get(pavilion.province_code, pavilion.province_from)
    if had and had not in units:
        units.append(had)
    choices = [("/".join(unit.key), unit.name) for unit in units]
    return "/".join(had.key) if had else "", sorted(choices, key=lambda one: sort_key(one[1]))
