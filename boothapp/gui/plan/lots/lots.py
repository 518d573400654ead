"""The draw of lots from its command to its edit: the sheet, the big screen, the minutes."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from boothapp.domain.errors import FairError
from boothapp.domain.progress import Progress
from boothapp.gui.plan.assigning.unplaced_list import UnplacedList
from boothapp.gui.plan.assigning.unplaced_model import Head
from boothapp.gui.plan.canvas import PlanCanvas
from boothapp.gui.plan.lots.big_screen import BigScreen, Drawn
from boothapp.gui.plan.lots.held_draws import open_path
from boothapp.gui.plan.lots.lots_dialog import Asked, Choice, LotsDialog
from boothapp.gui.wording.errors import explained
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.domain.draws import Draw, Minutes
    from boothapp.tasks.draw_lots import Lot


class Lots(QObject):
    """Those who are selected draw the booths that are selected; without a selection everybody who waits, all free."""

    def __init__(self, workplace: Workplace, canvas: PlanCanvas, waiting: UnplacedList) -> None:
        super().__init__(canvas)
        self._workplace, self._canvas, self._waiting = workplace, canvas, waiting
        self.dialog: LotsDialog | None = None
        self.screen: BigScreen | None = None
        self._printing: tuple[Draw, Path] | None = None
        workplace.commands.on("plan.lots", self.ask, canvas)

    # the sheet

    def ask(self) -> None:
        """Show who could draw what."""
        self.dialog = LotsDialog(self._choice(), self._canvas.window())
        self.dialog.wanted.connect(self._hold)
        self.dialog.seed_wanted.connect(self._another_seed)
        self.dialog.minutes_wanted.connect(self._save_minutes)
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    def _forget(self) -> None:
        if self.dialog:
            self.dialog.deleteLater()
            self.dialog = self.screen = None

    def _another_seed(self) -> None:
        from boothapp.tasks import draw_lots

        if self.dialog:
            self.dialog.set_seed(draw_lots.new_seed())

    def _choice(self) -> Choice:
        from boothapp.domain.plan import Hall
        from boothapp.store import plan_rows, records
        from boothapp.tasks import draw_lots, waiting_exhibitors

        fair = self._workplace.document.fair
        halls = {hall.id: hall.name for hall in records.where(fair.db, Hall)}
        free = plan_rows.free_booths(fair.db)
        listed = waiting_exhibitors.listed(fair)
        chosen = {one.id for one in self._waiting.chosen_rows if not isinstance(one, Head)}
        selected = set(self._canvas.scene.selected_booths)
        held = draw_lots.held(fair)
        return Choice(
            [(one.id, one.name) for one in listed],
            [(one.id, f"{one.code} · {halls[one.hall_id]}" if len(halls) > 1 else one.code) for one in free],
            [one.id for one in listed if one.id in chosen] or [one.id for one in listed],
            [one.id for one in free if one.id in selected] or [one.id for one in free],
            self.tr("Bốc thăm lần {number}").format(number=len(held) + 1),
            draw_lots.new_seed(),
            fair.writable,
            held,
        )

    # the draw

    def _hold(self, asked: Asked) -> None:
        from boothapp.tasks import draw_lots

        fair = self._workplace.document.fair
        try:
            lots = draw_lots.draw(fair, asked.exhibitor_ids, asked.booth_ids, asked.seed, asked.pins)
        except (FairError, OSError) as error:  # a banner would stand behind the sheet
            if self.dialog:
                self.dialog.refuse(_in_words(error))
            return
        if asked.one_by_one:
            self._show(asked, lots)
        else:
            self._apply(asked, lots)

    def _show(self, asked: Asked, lots: "list[Lot]") -> None:
        """Let everybody see the draw; nothing is kept before its end."""
        if self.dialog is None:
            return
        drawn = [self._drawn(lot) for lot in lots]
        heading = self.tr("{name} · số bốc thăm {seed}").format(name=asked.name or asked.seed, seed=asked.seed)
        self.screen = BigScreen(heading, drawn, self.dialog)
        self.screen.kept.connect(partial(self._apply, asked, lots))
        self.screen.showFullScreen()

    def _drawn(self, lot: "Lot") -> Drawn:
        from boothapp.domain.exhibitor import Exhibitor
        from boothapp.domain.plan import Booth, Hall
        from boothapp.store import records

        db = self._workplace.document.fair.db
        exhibitor = records.get(db, Exhibitor, lot.exhibitor_id)
        booth = records.get(db, Booth, lot.booth_id) if lot.booth_id else None
        halls = {hall.id: hall.name for hall in records.where(db, Hall)}
        hall = halls[booth.hall_id] if booth and len(halls) > 1 else ""
        return Drawn(exhibitor.name if exhibitor else "", booth.code if booth else "", hall, lot.pinned)

    def _apply(self, asked: Asked, lots: "list[Lot]") -> None:
        from boothapp.tasks import draw_lots

        try:
            made = draw_lots.apply(self._workplace.document.fair, asked.name, asked.seed, lots, asked.by)
        except (FairError, OSError) as error:  # told where the result stands: what was drawn is not lost
            if shown := self.screen if asked.one_by_one else self.dialog:
                shown.refuse(_in_words(error))
            return
        if self.screen and asked.one_by_one:
            self.screen.accept()
        if self.dialog:
            self.dialog.accept()
        given = sum(lot.booth_id is not None for lot in lots)
        told = self.tr("{name}: {count} đơn vị có gian").format(name=made.name, count=given)
        if given < len(lots):
            told += self.tr(", {count} đơn vị chưa có").format(count=len(lots) - given)
        self._workplace.messages.toast(told, (self.tr("Lưu biên bản…"), partial(self._save_minutes, made)))

    # the minutes

    def _save_minutes(self, draw: "Draw") -> None:
        folder = self._workplace.document.folder.absolute()
        start = folder.parent / (self.tr("Biên bản bốc thăm {seed}").format(seed=draw.seed) + ".pdf")
        name, _ = QFileDialog.getSaveFileName(self._canvas, self.tr("Lưu biên bản bốc thăm"), str(start), "PDF (*.pdf)")
        if name:
            target = Path(name)
            self.write(draw, target if target.suffix.lower() == ".pdf" else target.with_name(f"{target.name}.pdf"))

    def write(self, draw: "Draw", target: Path) -> None:
        """Write the minutes of a draw beside the window."""
        from boothapp.tasks import print_minutes

        self._printing = draw, target
        if self.dialog:
            self.dialog.held.say("")
        try:
            minutes = print_minutes.read(self._workplace.document.fair, draw)
        except (FairError, OSError) as error:
            self._failed(error)
            return
        title = self.tr("Đang lưu {name}").format(name=target.name)
        self._workplace.jobs.start(title, partial(_write, minutes, target), self._written, self._failed)

    def _written(self, target: Path) -> None:
        words = self.tr("Đã lưu {name}").format(name=target.name)
        if self.dialog:  # a toast would stand behind the sheet
            self.dialog.held.say(words, target)
            return
        self._workplace.messages.toast(
            words,
            (self.tr("Mở tệp"), partial(open_path, target)),
            (self.tr("Mở thư mục"), partial(open_path, target.parent)),
        )

    def _failed(self, error: BaseException) -> None:
        if self.dialog:
            self.dialog.held.say(_in_words(error), wrong=True)
        elif self._printing:
            draw, target = self._printing
            again = partial(self.write, draw, target)
            self._workplace.messages.report(error, again, partial(self._save_minutes, draw), file=str(target))


def _write(minutes: "Minutes", target: Path, progress: Progress) -> Path:
    from boothapp.tasks import print_minutes

    print_minutes.write(minutes, target, progress)
    return target


def _in_words(error: BaseException) -> str:
    told = explained(error)
    return f"{told.what} {told.why}".strip()
