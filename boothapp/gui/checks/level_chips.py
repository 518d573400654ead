"""The chips above the findings: errors, warnings, hints, and what is ignored, each with its number."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from boothapp.gui.widgets.plain import chip_button, set_property
from boothapp.gui.wording.measures import counted

_KINDS = {"error": "danger", "warning": "warn", "hint": "plain"}


class LevelChips(QWidget):
    """None switched on shows all levels; the chip of what is ignored shows that and nothing else."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        words = {"error": self.tr("Lỗi"), "warning": self.tr("Cảnh báo"), "hint": self.tr("Gợi ý")}
        self._words = words | {"ignored": self.tr("Đã bỏ qua")}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._chips = {code: self._made(code) for code in self._words}
        for made in self._chips.values():
            row.addWidget(made)

    def _made(self, code: str) -> QPushButton:
        made = chip_button(self._words[code])
        made.setObjectName(f"checks.{code}")
        made.toggled.connect(self._told)
        return made

    @property
    def levels(self) -> frozenset[str]:
        """The levels that are switched on."""
        return frozenset(code for code in _KINDS if self._chips[code].isChecked())

    @property
    def ignored(self) -> bool:
        """Whether what is ignored is shown."""
        return self._chips["ignored"].isChecked()

    @property
    def is_on(self) -> bool:
        return bool(self.levels) or self.ignored

    def show_counts(self, counts: Mapping[str, int], ignored: int) -> None:
        """Show how many are open of each level; with nothing ignored that chip goes and is switched off."""
        for code, made in self._chips.items():
            count = ignored if code == "ignored" else counts.get(code, 0)
            made.setText(f"{self._words[code]}  {counted(count)}")
            set_property(made, "chip", _KINDS.get(code, "plain") if count else "plain")
        if not ignored:
            self._switch("ignored", False)
        self._chips["ignored"].setVisible(bool(ignored))

    def choose(self, levels: Iterable[str]) -> None:
        """Switch these levels on and everything else off, without telling."""
        wanted = set(levels)
        for code in self._chips:
            self._switch(code, code in wanted)

    def clear(self) -> None:
        """Show all levels, without telling."""
        self.choose(())

    def _switch(self, code: str, on: bool) -> None:
        self._chips[code].blockSignals(True)
        self._chips[code].setChecked(on)
        self._chips[code].blockSignals(False)

    def _told(self) -> None:
        self.changed.emit()
