"""Exhibitors of the fair that the slip is about, or may be: found while the name is typed."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from boothapp.domain.slip import Slip
from boothapp.gui.intake.exhibitor_form import ExhibitorForm
from boothapp.gui.intake.side_panel import SidePanel
from boothapp.gui.translation import QT_TRANSLATE_NOOP
from boothapp.gui.widgets.suggestions import Suggestions
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.tasks.duplicates import Duplicate
    from boothapp.tasks.found_exhibitors import Found

_COMPARE_MS = 250  # after the last letter
_SHORTEST = 2  # letters before names are offered
_OFFERED = 6


class KnownExhibitors(QObject):
    """Offers names below the field, recognises one that is left, and shows possible duplicates at the side."""

    filled = Signal(object)  # the slip, with what the fair has
    told_apart = Signal(str)  # id of an exhibitor that this is not

    def __init__(
        self, workplace: Workplace, form: ExhibitorForm, side: SidePanel, slip: Callable[[], Slip], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workplace, self._form, self._side, self._slip = workplace, form, side, slip
        self._names = Suggestions(form.fields["name"].line, self._offered)
        self._names.chosen.connect(self.use)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_COMPARE_MS)
        self._wait.timeout.connect(self._show_duplicates)
        self._untold = ""  # what became of the slip while another page was shown
        form.name_left.connect(self._recognise)
        side.duplicate_used.connect(self.use)
        side.duplicate_told_apart.connect(self.told_apart)

    def look(self) -> None:
        """Something on the slip changed: look for duplicates in a moment."""
        self._wait.start()

    def stop(self) -> None:
        """The page is left."""
        self._names.hide()
        self._wait.stop()

    def use(self, exhibitor_id: object) -> None:
        """Fill the slip with what the fair has of an exhibitor; what was typed stays, but for what searched for it."""
        from boothapp.tasks import intake

        slip = self._slip()
        typed = replace(slip, name="", typed_name=slip.name)
        with self._workplace.messages.reporting():
            self.filled.emit(intake.prefill(self._workplace.document.fair, str(exhibitor_id), typed))

    def _offered(self, typed: str) -> list[tuple[object, str]]:
        from boothapp.domain.legal_forms import split_legal_form
        from boothapp.tasks import found_exhibitors

        if len(typed.strip()) < _SHORTEST or self._slip().known:
            return []
        texts = dict.fromkeys((typed, split_legal_form(typed).distinctive))  # "htx chè" is "Hợp tác xã Chè …" too
        asked = [text for text in texts if len(text.strip()) >= _SHORTEST]
        found = found_exhibitors.found(self._workplace.document.fair, asked, _OFFERED)
        return [(one.id, " · ".join(filter(None, (one.name, one.province, _why(one))))) for one in found]

    def _recognise(self) -> None:
        """A name that stands in the fair exactly once is that exhibitor.

        Marks, spaces and how the legal form is written make no difference: "htx che" is "Hợp tác xã Chè".
        """
        slip = self._slip()
        if slip.known or not slip.name.strip():
            return
        same = [one for one in self._alike() if _is_same(one.name, slip.name)]
        if len(same) == 1 and same[0].exhibitor_id not in slip.different_from:
            self.use(same[0].exhibitor_id)

    @property
    def offered(self) -> list[str]:
        """The names that are offered below the field."""
        return self._names.words

    def as_it_is_now(self) -> Slip:
        """The slip after the fair changed: what is typed stays.

        An exhibitor that was merged into another is that one; one that an undo took away is a new one.
        """
        from boothapp.domain.errors import FairError
        from boothapp.tasks import intake

        slip = self._slip()
        try:
            now = intake.refreshed(self._workplace.document.fair, slip)
        except FairError:
            return replace(slip, known=False, prefilled={}, prefilled_products=())
        if now.exhibitor_id != slip.exhibitor_id:
            words = self.tr("{name} đã được gộp vào {other}: phiếu này nay là của {other}")
            self._untold = words.format(name=slip.name, other=now.name)
        return now

    def tell(self) -> None:
        """Say, on the page of the slip, that it became another exhibitor's."""
        if self._untold:
            self._workplace.messages.toast(self._untold)
        self._untold = ""

    def use_likeliest(self) -> None:
        """Use the exhibitor that stands first among those this one may be."""
        if likeliest := self._side.likeliest:
            self.use(likeliest)

    def _alike(self) -> "list[Duplicate]":
        from boothapp.tasks import duplicates

        return duplicates.of_slip(self._workplace.document.fair, self._slip())

    def _show_duplicates(self) -> None:
        self._side.show_duplicates([] if self._slip().known else self._alike())


_WHY = {
    "tax_id": QT_TRANSLATE_NOOP("KnownExhibitors", "MST {words}"),
    "phone": QT_TRANSLATE_NOOP("KnownExhibitors", "ĐT {words}"),
    "contact": QT_TRANSLATE_NOOP("KnownExhibitors", "liên hệ: {words}"),
    "product": QT_TRANSLATE_NOOP("KnownExhibitors", "sản phẩm: {words}"),
}


def _why(one: "Found") -> str:
    """By what it was found, where that is not its name."""
    if one.by not in _WHY:
        return ""
    return QCoreApplication.translate("KnownExhibitors", _WHY[one.by]).format(words=one.words)


def _is_same(name: str, other: str) -> bool:
    from boothapp.domain.legal_forms import split_legal_form
    from boothapp.domain.text import fold

    one, two = split_legal_form(name), split_legal_form(other)
    return fold(name) == fold(other) or (one.form == two.form and fold(one.distinctive) == fold(two.distinctive) != "")
