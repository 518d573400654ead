"""What an exhibitor needs at its booth: power, water, a corner."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from boothapp.gui.translation import QT_TRANSLATE_NOOP
from boothapp.gui.widgets.fields import ChoiceBox, LineEdit
from boothapp.gui.widgets.plain import button, icon_button, row
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.domain.exhibitor import Need

KINDS = {
    "power": QT_TRANSLATE_NOOP("Needs", "Điện"),
    "water": QT_TRANSLATE_NOOP("Needs", "Nước"),
    "corner": QT_TRANSLATE_NOOP("Needs", "Gian góc"),
    "heavy_machine": QT_TRANSLATE_NOOP("Needs", "Máy nặng"),
    "other": QT_TRANSLATE_NOOP("Needs", "Khác"),
}


class _NeedRow(QWidget):
    def __init__(self, need: "Need", workplace: Workplace) -> None:
        super().__init__()
        self._need, self._workplace = need, workplace
        words = {code: QCoreApplication.translate("Needs", text) for code, text in KINDS.items()}
        known = words | ({} if need.kind in words else {need.kind: need.kind})
        self.kind = ChoiceBox("need.kind", list(known.items()))
        self.kind.set_value(need.kind)
        self.kind.setAccessibleName(self.tr("Nhu cầu"))
        self.note = LineEdit("need.note", hint=self.tr("3 pha, 5 kW…"))
        self.note.setText(need.note)
        self.note.setAccessibleName(self.tr("Chi tiết"))
        self.kind.activated.connect(self._save)
        self.note.left.connect(self._save)
        self.note.returnPressed.connect(self._save)
        remove = icon_button("trash", self.tr("Bỏ nhu cầu này"), "need.remove", size=16, box=28)
        remove.clicked.connect(self._remove)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        for made, stretch in ((self.kind, 2), (self.note, 3), (remove, 0)):
            line.addWidget(made, stretch)

    def _save(self) -> None:
        from boothapp.store import records

        after = replace(self._need, kind=str(self.kind.value()), note=self.note.text().strip())
        if after == self._need:
            return
        self._need = after
        with self._workplace.messages.reporting(), self._workplace.document.edit("edit_need"):
            records.save(self._workplace.document.fair.db, after)

    def _remove(self) -> None:
        from boothapp.domain.exhibitor import Need
        from boothapp.store import records

        with self._workplace.messages.reporting(), self._workplace.document.edit("remove_need"):
            records.remove(self._workplace.document.fair.db, Need, [self._need.id])


class NeedRows(QWidget):
    """All needs of one exhibitor, and a way to add one."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._id = ""
        self._shown: list[Need] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        column.addLayout(self._list)
        add = button(self.tr("Thêm nhu cầu"), "plus", "plain", "need.add")
        add.setProperty("dense", "true")
        add.setEnabled(workplace.document.fair.writable)
        add.clicked.connect(self.add)
        column.addLayout(row(add, None))

    def show_exhibitor(self, id_: str) -> None:
        """Show what an exhibitor needs."""
        from boothapp.domain.exhibitor import Need
        from boothapp.store import records

        needs = records.where(self._workplace.document.fair.db, Need, "exhibitor_id = ?", [id_])
        if id_ == self._id and needs == self._shown:
            return
        self._id, self._shown = id_, needs
        while item := self._list.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for need in needs:
            self._list.addWidget(_NeedRow(need, self._workplace))

    def add(self) -> None:
        """Add a need."""
        from boothapp.domain.exhibitor import Need
        from boothapp.store import records

        with self._workplace.messages.reporting(), self._workplace.document.edit("add_need"):
            records.save(self._workplace.document.fair.db, Need(self._id, "power"))
