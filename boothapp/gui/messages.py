"""The one place that speaks to the user outside a page: banners, toasts, questions. Tests replace `asked`."""

import contextlib
import logging
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QMessageBox, QWidget

from boothapp.gui.covered import covered
from boothapp.gui.tokens import PAGE_MARGIN, SPACE
from boothapp.gui.widgets.plain import set_property
from boothapp.gui.widgets.wrapped import lines
from boothapp.gui.wording.errors import Explanation, explained, is_of_place, may_pass

log = logging.getLogger(__name__)
Do = Callable[[], object]
_QUESTION_PX, _MOST_LINES = 320, 8  # of a question's bold words


@dataclass(frozen=True)
class Message:
    """A line above the page (banner) or a short word that goes by itself (toast)."""

    what: str
    why: str = ""
    tone: str = "info"  # info | warn | danger
    details: str = ""
    actions: tuple[tuple[str, Do], ...] = field(default=())  # words of a button, what it does
    until_saved: bool = False  # out of date as soon as something is saved in the fair
    until_pasted: bool = False  # out of date as soon as something is pasted


class Messages(QObject):
    """Pages tell; the window shows."""

    banner_wanted = Signal(object)  # Message
    toast_wanted = Signal(object)  # Message
    toast_unwanted = Signal()  # something to answer stands where it would be
    pasted = Signal()  # a block of cells, whole

    def tell(self, message: Message) -> None:
        """Show a banner until it is closed or another comes."""
        self.banner_wanted.emit(message)

    def toast(self, what: str, *actions: tuple[str, Do]) -> None:
        """Show a word for four seconds, longer with several buttons or the mouse on it."""
        self.toast_wanted.emit(Message(what, actions=actions))

    def report(
        self, error: BaseException, again: Do | None = None, elsewhere: Do | None = None, *, file: str = ""
    ) -> None:
        """Tell of an error of the core or of the operating system; anything else is the program's own mistake.

        `again` is offered when the same may succeed later (a full disk, a file that is open elsewhere), `elsewhere`
        when another place or name for a file may be better; `file` is that file, for an error that names none.
        """
        actions: list[tuple[str, Do]] = []
        if again and may_pass(error):
            actions.append((self.tr("Thử lại"), again))
        if elsewhere and is_of_place(error):
            named = getattr(error, "code", "") in ("not_writable", "target_is_folder", "target_no_file")
            actions.append((self.tr("Lưu tên khác…") if named else self.tr("Chọn nơi khác…"), elsewhere))
        self.tell(_told(error, tuple(actions), file))

    def report_unsaved(self, error: BaseException, again: Do | None = None) -> None:
        """Tell, until something is saved, that the fair could not take what was done; `again` as in `report`."""
        retries = ((self.tr("Thử lại"), again),) if again and may_pass(error) else ()
        self.tell(replace(_told(error, retries), until_saved=may_pass(error)))

    @contextlib.contextmanager
    def reporting(self, again: Do | None = None) -> Iterator[None]:
        """Report what the core or the operating system refuses inside, as `report_unsaved`; what follows goes on."""
        from boothapp.domain.errors import FairError

        try:
            yield
        except (FairError, OSError) as error:
            self.report_unsaved(error, again)

    def confirmed(self, parent: QWidget, question: Explanation, verb: str, *, destructive: bool = True) -> bool:
        """Ask before something that cannot simply go on; the safe button is the default."""
        no = QCoreApplication.translate("Messages", "Hủy")
        return asked(parent, question, [verb, no], default=1, destructive=destructive) == 0


def asked(
    parent: QWidget | None,
    question: Explanation,
    buttons: list[str],
    *,
    default: int,
    escape: int | None = None,
    destructive: bool = False,
) -> int:
    """Ask in a modal dialog and return the number of the button; closing it counts as `escape`, or the default one."""
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setText(_wrapped(box, covered(question.what)))
    box.setInformativeText(covered(question.why))
    if question.details:
        box.setDetailedText(question.details)
    made = [box.addButton(words, QMessageBox.ButtonRole.ActionRole) for words in buttons]
    if destructive:
        set_property(made[0], "kind", "danger")
    for number, one in enumerate(made):
        one.setObjectName(f"question.{number}")
    _space(box)
    box.setDefaultButton(made[default])
    closed = default if escape is None else escape
    box.setEscapeButton(made[closed])
    box.exec()
    clicked = box.clickedButton()
    return made.index(clicked) if clicked in made else closed


def _wrapped(box: QMessageBox, text: str) -> str:
    """Break the bold line into lines that are all seen: Qt cuts one that is longer than the words below it."""
    box.setText(text)  # makes its label
    label = box.findChild(QLabel, "qt_msgbox_label")
    if label is None:
        return text
    label.ensurePolished()
    return "\n".join(lines(text, label.font(), _QUESTION_PX, _MOST_LINES))


def _space(box: QMessageBox) -> None:
    """Give a question the margins and gaps of everything else."""
    if layout := box.layout():
        layout.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        layout.setSpacing(SPACE[1])
    buttons = box.findChild(QDialogButtonBox)
    if buttons is not None and (inside := buttons.layout()):
        inside.setSpacing(SPACE[1])


def _told(error: BaseException, actions: tuple[tuple[str, Do], ...], file: str = "") -> Message:
    said = explained(error, file)
    return Message(said.what, said.why, "danger", said.details, actions)


def own_mistake(kind: type[BaseException], error: BaseException) -> Explanation:
    """Log a mistake of the program, without its message, which may hold names, and return what to tell the user."""
    where = "".join(traceback.format_tb(error.__traceback__))
    log.error("%s\n%s", kind.__name__, where)
    said = explained(error)
    return Explanation(said.what, said.why, f"{kind.__name__}\n{where}")
