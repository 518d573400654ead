"""The panel of ready plans: a picture of each, one is taken."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QToolButton, QVBoxLayout

from boothapp.gui.plan.halls.template_picture import picture
from boothapp.gui.plan.tools.tool_panel import ToolPanel
from boothapp.gui.widgets.scroll_column import ScrollColumn
from boothapp.gui.wording import measures

if TYPE_CHECKING:
    from boothapp.tasks.plan_templates import Template

_PICTURE = QSize(196, 104)


class TemplatePanel(ToolPanel):
    """Choose a card, then the verb; a double click does both."""

    of_hall = False

    def __init__(self, templates: "list[Template]") -> None:
        super().__init__("plan.templates", self.tr("Sơ đồ có sẵn"), self.tr("Lấy sơ đồ này"))
        self._templates = templates
        self._cards = QButtonGroup(self)
        self._cards.setExclusive(True)
        for number, template in enumerate(templates):
            self._cards.addButton(self._card(template, number), number)
        scroll = ScrollColumn(self._cards.buttons(), (0, 0, 0, 0))
        self.form.addWidget(scroll, 1)
        cast(QVBoxLayout, self.layout()).setStretchFactor(self.form, 100)
        self._cards.idClicked.connect(self._chosen)
        self._cards.button(0).setChecked(True)
        self._chosen(0)

    def _card(self, template: "Template", number: int) -> QToolButton:
        card = _Card()
        card.taken.connect(self._do)
        card.setObjectName(f"plan.template.{number}")
        card.setText(template.name)
        card.setIcon(picture(template, _PICTURE, self.devicePixelRatioF()))
        card.setIconSize(_PICTURE)
        return card

    def begin(self) -> None:
        if chosen := self._cards.checkedButton():
            chosen.setFocus()

    @property
    def template(self) -> "Template":
        """The one that is chosen."""
        return self._templates[self._cards.checkedId()]

    def _chosen(self, number: int) -> None:
        template = self._templates[number]
        hall = template.halls[0]
        said = self.tr("{booths} gian có số · nhà {size}")
        self.tell(said.format(booths=len(template.booths), size=measures.size(hall.width_m, hall.depth_m)))


class _Card(QToolButton):
    """A picture over its name; a double click or Enter takes the plan at once."""

    taken = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setProperty("own_enter", True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.click()
        self.taken.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            self.taken.emit()
        else:
            super().keyPressEvent(event)
