"""The section "Giao diện": language, theme and text size of this user on this machine."""

from PySide6.QtWidgets import QVBoxLayout

from boothapp.gui.preferences import TEXT_SIZES
from boothapp.gui.settings.section import Section
from boothapp.gui.widgets.fields import ChoiceBox, Field
from boothapp.gui.workplace import Workplace

_WIDTH = 320  # pixels
_USUAL = ("vi", "auto", 100)


class LookSection(Section):
    """A choice makes the window anew; what was typed elsewhere is kept."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.set_title(self.tr("Giao diện"))
        preferences = workplace.preferences
        self.language = ChoiceBox("look.language", [("vi", "Tiếng Việt"), ("en", "English")])
        themes: list[tuple[object, str]] = [
            ("auto", self.tr("Theo hệ điều hành")),
            ("light", self.tr("Sáng")),
            ("dark", self.tr("Tối")),
        ]
        self.theme = ChoiceBox("look.theme", themes)
        self.text_size = ChoiceBox("look.textSize", [(size, f"{size} %") for size in TEXT_SIZES])
        self._show(preferences.language, preferences.theme, preferences.text_percent)
        column = QVBoxLayout()
        column.setSpacing(4)
        for words, control in (
            (self.tr("Ngôn ngữ"), self.language),
            (self.tr("Màu nền"), self.theme),
            (self.tr("Cỡ chữ"), self.text_size),
        ):
            field = Field(words, control)
            field.setMaximumWidth(_WIDTH)
            column.addWidget(field)
            control.activated.connect(self._apply)
        self.column.addLayout(column)
        self.column.addStretch(1)
        self.offer_defaults("look.defaults")

    def _show(self, language: str, theme: str, percent: int) -> None:
        self.language.set_value(language)
        self.theme.set_value(theme)
        self.text_size.set_value(percent)

    def restore_defaults(self) -> None:
        self._show(*_USUAL)
        self._apply()

    def _apply(self) -> None:
        """Keep what is chosen; when it is something else than before, the window is made anew."""
        kept = self.workplace.preferences
        chosen = str(self.language.value()), str(self.theme.value()), int(str(self.text_size.value()))
        if chosen != (kept.language, kept.theme, kept.text_percent):
            kept.language, kept.theme, kept.text_percent = chosen
            self.workplace.rebuild()
