"""Above the buttons of the slip: what is to be put right before it is saved, each a link to its field."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from boothapp.gui.tokens import Role
from boothapp.gui.widgets.plain import button, icon_label, label, set_property

_MOST_LINKS = 4
_FIRST_LINK = 3  # behind the signs and the words


@dataclass(frozen=True)
class ToRepair:
    """A field that holds something wrong."""

    words: str
    go: Callable[[], object]  # puts the cursor there
    is_wrong: Callable[[], bool]  # still


class SummaryStrip(QFrame):
    """Hidden while nothing is wrong; a link goes when its field is right."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("intake.summary")
        self.setProperty("banner", "danger")
        self._fields: list[ToRepair] = []
        self._links: list[QPushButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 4, 16, 4)
        self._row.setSpacing(8)
        self._signs = {tone: icon_label("alert-triangle", tone, 16) for tone in ("danger", "warn")}
        self._words = label("", Role.LABEL, tone="danger")
        self._all_the_same = button("", name="intake.summary.save")
        self._all_the_same.setProperty("dense", "true")
        self._all_the_same.clicked.connect(self._save)
        self._keys = label(self.tr("hoặc F9 lần nữa"), Role.MUTED)
        self._do: Callable[[], object] | None = None
        for part in (*self._signs.values(), self._words):
            self._row.addWidget(part)
        self._row.addStretch(1)
        self._row.addWidget(self._all_the_same)
        self._row.addWidget(self._keys)
        self.hide()

    @property
    def words(self) -> str:
        """What is said, without the links; "" when nothing is."""
        return "" if self.isHidden() else self._words.text()

    @property
    def links(self) -> list[QPushButton]:
        return list(self._links)

    def show_fields(self, fields: Sequence[ToRepair]) -> None:
        """Say how many fields are to be put right, with a link to each."""
        self._clear()
        self._fields = list(fields)
        self._tone("danger")
        self._show_fields()

    def ask(self, words: str, verb: str, do: Callable[[], object]) -> None:
        """Ask something once; beside a sentence about the slip, or beside the links to its fields."""
        if words:
            self._clear()
            self._tone("warn")
            self._words.setText(words)
        self._do = do
        self._all_the_same.setText(verb)
        self._all_the_same.show()
        self._keys.show()
        self.show()

    def look(self) -> None:
        """Something was typed: what is right is not called wrong any longer."""
        if self._fields:
            left = [one for one in self._fields if one.is_wrong()]
            if len(left) < len(self._fields):
                self._fields = left
                self._show_fields()

    def end(self) -> None:
        """Say nothing."""
        self._clear()
        self.hide()

    def _tone(self, tone: str) -> None:
        set_property(self, "banner", tone)
        set_property(self._words, "tone", tone)
        self._signs["danger"].setVisible(tone == "danger")
        self._signs["warn"].setVisible(tone == "warn")

    def _clear(self) -> None:
        self._fields = []
        self._do = None
        self._all_the_same.hide()
        self._keys.hide()
        self._show_links()

    def _show_fields(self) -> None:
        if not self._fields:
            self.end()
            return
        self._words.setText(self.tr("Còn {count} ô cần sửa:").format(count=len(self._fields)))
        self._show_links()
        self.setAccessibleName(" ".join((self._words.text(), ", ".join(one.words for one in self._fields))))
        self.show()

    def _show_links(self) -> None:
        for link in self._links:
            self._row.removeWidget(link)
            link.hide()
            link.deleteLater()
        self._links = []
        for place, one in enumerate(self._fields[:_MOST_LINKS]):
            link = button(one.words.replace("&", "&&"), kind="link", name=f"intake.summary.link{place}")
            link.clicked.connect(one.go)
            self._row.insertWidget(_FIRST_LINK + place, link)
            self._links.append(link)

    def _save(self) -> None:
        if self._do:
            self._do()
