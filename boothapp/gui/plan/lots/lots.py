"""The draw of lots from its command to its edit: the sheet, then the big screen."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from boothapp.domain.errors import FairError
from boothapp.gui.plan.assigning.unplaced_list import UnplacedList
from boothapp.gui.plan.assigning.unplaced_model import Head
from boothapp.gui.plan.canvas import PlanCanvas
from boothapp.gui.plan.lots.big_screen import BigScreen, Drawn
from boothapp.gui.plan.lots.leaving import LATER, Leaving
from boothapp.gui.plan.lots.lots_dialog import Asked, Choice, LotsDialog
from boothapp.gui.plan.lots.minutes import Minutes, in_words
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from boothapp.domain.draws import Draw
    from boothapp.domain.plan import Booth
    from boothapp.tasks.begun_draws import Begun
    from boothapp.tasks.draw_lots import Lot


_MOST_TOLD = 3  # results that cannot be given


class Lots(QObject):
    """Those who are selected draw the booths that are selected; without a selection everybody who waits, all free."""

    def __init__(self, workplace: Workplace, canvas: PlanCanvas, waiting: UnplacedList) -> None:
        super().__init__(canvas)
        self._workplace, self._canvas, self._waiting = workplace, canvas, waiting
        self.dialog: LotsDialog | None = None
        self.screen: BigScreen | None = None
        self.leaving: Leaving | None = None
        self._announced = 0
        self._refused: tuple[Begun, str] | None = (
            None  # a draw that could not be written whole, and why it was broken off
        )
        self._minutes = Minutes(workplace, canvas, lambda: self.dialog.held if self.dialog else None)
        workplace.commands.on("plan.lots", self.ask, canvas)

    # the sheet

    def ask(self) -> None:
        """Show who could draw what."""
        self.dialog = LotsDialog(self._choice(), self._canvas.window())
        self.dialog.wanted.connect(self._hold)
        self.dialog.seed_wanted.connect(self._another_seed)
        self.dialog.minutes_wanted.connect(self._minutes.save)
        self.dialog.stop_wanted.connect(self._stop)
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
        from boothapp.tasks import begun_draws, booth_offers, draw_lots, waiting_exhibitors

        fair = self._workplace.document.fair
        halls = {hall.id: hall.name for hall in records.where(fair.db, Hall)}
        free = plan_rows.free_booths(fair.db)
        listed = waiting_exhibitors.listed(fair)
        chosen = {one.id for one in self._waiting.chosen_rows if not isinstance(one, Head)}
        selected = set(self._canvas.scene.selected_booths)
        held = draw_lots.held(fair)
        if begun := begun_draws.current(fair):
            return self._begun_choice(begun, held)
        return Choice(
            [(one.id, one.name) for one in listed],
            [(one.id, f"{one.code} · {halls[one.hall_id]}" if len(halls) > 1 else one.code) for one in free],
            [one.id for one in listed if one.id in chosen] or [one.id for one in listed],
            [one.id for one in free if one.id in selected] or [one.id for one in free],
            self.tr("Bốc thăm lần {number}").format(number=len(held) + 1),
            draw_lots.new_seed(),
            fair.writable,
            held,
            reserved=booth_offers.reserved(fair, free),
        )

    def _begun_choice(self, begun: "Begun", held: "list[Draw]") -> Choice:
        """Return what a draw that was begun consists of: nothing of it can be chosen again."""
        from boothapp.domain.text import sort_key

        def by_name(row: tuple[str, str]) -> str:
            return sort_key(row[1])

        shown = [(lot, self._drawn(begun, lot)) for lot in begun.lots]
        codes = {id_: begun.known.code(id_) for id_ in begun.booth_ids}
        codes |= {one.id: one.code for one in self._booths(begun.booth_ids)}
        return Choice(
            sorted(((lot.exhibitor_id, one.name) for lot, one in shown), key=by_name),  # the order is not announced yet
            list(codes.items()),
            [lot.exhibitor_id for lot in begun.lots],
            list(codes),
            begun.name,
            begun.seed,
            self._workplace.document.fair.writable,
            held,
            begun.by,
            begun.announced,
        )

    def _booths(self, ids: "Sequence[str]") -> "list[Booth]":
        from boothapp.domain.plan import Booth
        from boothapp.store import records

        db = self._workplace.document.fair.db
        return [booth for id_ in ids if (booth := records.get(db, Booth, id_))]

    # the draw

    def _hold(self, asked: Asked) -> None:
        from boothapp.tasks import begun_draws, draw_lots
        from boothapp.tasks.begun_draws import Begun

        fair = self._workplace.document.fair
        if begun := begun_draws.current(fair):
            self._show(begun)
            return
        try:
            lots = draw_lots.draw(fair, asked.exhibitor_ids, asked.booth_ids, asked.seed, asked.pins)
        except (FairError, OSError) as error:  # a banner would stand behind the sheet
            if self.dialog:
                self.dialog.refuse(in_words(error))
            return
        known = draw_lots.known_of(fair, asked.exhibitor_ids, asked.booth_ids)
        begun = Begun(asked.name or asked.seed, asked.seed, asked.by, asked.booth_ids, lots, known=known)
        if asked.one_by_one:
            self._show(begun)
        else:
            self._end(begun)

    def _show(self, begun: "Begun") -> None:
        """Let everybody see the draw; every step is noted, the fair changes at its end."""
        if self.dialog is None:
            return
        self._announced = begun.announced
        drawn = [self._drawn(begun, lot) for lot in begun.lots]
        heading = self.tr("{name} · số bốc thăm {seed}").format(name=begun.name, seed=begun.seed)
        self.screen = BigScreen(heading, drawn, self.dialog, begun.announced, partial(self._remember, begun))
        self.screen.kept.connect(partial(self._end, begun))
        self.screen.kept_partly.connect(self._end_partly)
        self.screen.left.connect(partial(self._leave, begun))
        self.screen.finished.connect(self._screen_gone)
        self.screen.showFullScreen()

    def _screen_gone(self) -> None:
        if self.screen:
            self.screen.deleteLater()
            self.screen = None

    def _remember(self, begun: "Begun", announced: int) -> str:
        from boothapp.tasks import begun_draws

        try:
            begun_draws.keep(self._workplace.document.fair, replace(begun, announced=announced))
        except (FairError, OSError) as error:
            return in_words(error)
        self._announced = announced
        return ""

    def _leave(self, begun: "Begun") -> None:
        """Ask what becomes of what was announced."""
        if self.screen is None:
            return
        begun = replace(begun, announced=self._announced)
        self.leaving = Leaving(begun.name, begun.announced, len(begun.lots), self.screen)
        self.leaving.finished.connect(partial(self._left, begun))
        self.leaving.open()

    def _left(self, begun: "Begun", result: int) -> None:
        if self.leaving is None or self.screen is None:
            return
        why = self.leaving.why
        self.leaving.deleteLater()
        self.leaving = None
        if result == QDialog.DialogCode.Accepted:
            self._end(begun, why)
        elif result == LATER:
            self.screen.leave()
            if self.dialog:
                self.dialog.reject()

    def _stop(self) -> None:
        """Stop a draw that was left before."""
        from boothapp.tasks import begun_draws

        begun = begun_draws.current(self._workplace.document.fair)
        if begun and self.dialog:
            self._show(begun)
            self._leave(begun)

    def _drawn(self, begun: "Begun", lot: "Lot") -> Drawn:
        from boothapp.domain.exhibitor import Exhibitor
        from boothapp.domain.plan import Booth, Hall
        from boothapp.store import records

        db = self._workplace.document.fair.db
        exhibitor = records.get(db, Exhibitor, lot.exhibitor_id)
        booth = records.get(db, Booth, lot.booth_id) if lot.booth_id else None
        halls = {hall.id: hall.name for hall in records.where(db, Hall)}
        hall = halls.get(booth.hall_id, "") if booth and len(halls) > 1 else ""  # "" = removed since the draw began
        code = booth.code if booth else begun.known.code(lot.booth_id)
        return Drawn(exhibitor.name if exhibitor else begun.known.name(lot.exhibitor_id), code, hall, lot.pinned)

    def _end(self, begun: "Begun", broken_off: str = "", *, partly: bool = False) -> None:
        """Write what was drawn; `partly` without what cannot be given any more."""
        from boothapp.tasks import begun_draws, draw_lots

        fair = self._workplace.document.fair
        lots = begun.lots[: begun.announced] if broken_off else begun.lots
        in_the_way = draw_lots.not_given(fair, lots)
        try:
            made = begun_draws.end(fair, begun, broken_off, partly=partly)
        except (FairError, OSError) as error:  # told where the result stands: what was drawn is not lost
            self._refuse(begun, broken_off, in_words(error), in_the_way)
            return
        if self.screen:
            self.screen.accept()
        if self.dialog:
            self.dialog.accept()
        given = sum(lot.booth_id is not None for lot in lots) - len(in_the_way)
        told = self.tr("{name}: {count} đơn vị có gian").format(name=made.name, count=given)
        if given < len(lots):
            told += self.tr(", {count} đơn vị chưa có").format(count=len(lots) - given)
        self._workplace.messages.toast(told, (self.tr("Lưu biên bản…"), partial(self._minutes.save, made)))

    def _refuse(self, begun: "Begun", broken_off: str, why: str, in_the_way: "Sequence[Lot]") -> None:
        """Say why a draw was not written, and of whose results; what was announced can be written without these."""
        if self.screen is None:
            if self.dialog:
                self.dialog.refuse(why)
            return
        if in_the_way:
            drawn = [self._drawn(begun, lot) for lot in in_the_way]
            told = ", ".join(f"{one.booth} · {one.name}" for one in drawn[:_MOST_TOLD])
            told += "…" if len(drawn) > _MOST_TOLD else ""
            why = f"{why} " + self.tr("Chưa xếp được: {results}").format(results=told)
        self._refused = begun, broken_off
        self.screen.refuse(why, partly=bool(in_the_way))

    def _end_partly(self) -> None:
        if self._refused:
            self._end(*self._refused, partly=True)
