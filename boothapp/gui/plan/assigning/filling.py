"""Several exhibitors at once: into the free booths of a row, a zone or a pavilion, one edit each."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from boothapp.gui.covered import covered
from boothapp.gui.messages import Message
from boothapp.gui.plan.assigning.booth_panel import Verb, VerbPanel
from boothapp.gui.plan.canvas import PlanCanvas
from boothapp.gui.workplace import Workplace

if TYPE_CHECKING:
    from boothapp.domain.exhibitor import Exhibitor
    from boothapp.tasks.fill_pavilion import Filled
    from boothapp.tasks.waiting_exhibitors import Waiting


class Filling(QObject):
    """Says how many were placed and who found no room."""

    def __init__(self, workplace: Workplace, canvas: PlanCanvas) -> None:
        super().__init__(canvas)
        self._workplace, self._document, self._canvas = workplace, workplace.document, canvas

    def in_order(self, exhibitor_ids: Sequence[str], booth_ids: Sequence[str]) -> None:
        """Give the free ones of these booths, in their order, to exhibitors in theirs."""
        from boothapp.tasks import place_in_order

        self._tell(place_in_order.place(self._document.fair, exhibitor_ids, booth_ids))

    def fill(self, pavilion_id: str, kind: str, ids: Sequence[str]) -> None:
        """Fill a pavilion with delegations, or with some exhibitors in their order; asks when it is none of theirs."""
        from boothapp.tasks import fill_pavilion, waiting_exhibitors

        state, fair = self._canvas.state, self._document.fair
        pavilion = next((one for one in state.pavilions if one.id == pavilion_id), None) if state else None
        if pavilion is None:
            return
        coming = waiting_exhibitors.of_delegation(fair, ids)
        do: Callable[[], None] = partial(self._fill, pavilion_id, coming)
        if kind != "delegation":
            do = partial(self.in_order, ids, pavilion.booth_ids)
        foreign = fill_pavilion.strangers(fair, pavilion_id, coming)
        if not foreign or len(foreign) < len(coming) or not pavilion.booth_ids:
            do()
            return
        what = self.tr("{pavilion} là khu gian hàng của tỉnh khác.").format(pavilion=pavilion.name)
        told = ", ".join(one.name for one in coming[:3]) + ("…" if len(coming) > 3 else "")
        why = self.tr("{names} đến từ nơi khác. Vẫn xếp vào đây?").format(names=told)
        verb = Verb("fill", self.tr("Vẫn xếp vào đây"), do)
        VerbPanel(self._canvas, pavilion.booth_ids, (covered(what), covered(why)), [verb])

    def _fill(self, pavilion_id: str, coming: "Sequence[Exhibitor]") -> None:
        from boothapp.tasks import fill_pavilion, move_pavilion

        filled = fill_pavilion.fill(self._document.fair, pavilion_id, coming)
        moving = [] if filled.placed else move_pavilion.pairs(self._document.fair, pavilion_id, coming)
        if filled.waiting or not moving:
            self._tell(filled, self._of_promise(filled))
            return
        words = self.tr("Chuyển {count} gian sang đây").format(count=len(moving))
        offer = (words, partial(self._move_all, pavilion_id, coming))
        self._workplace.messages.toast(self.tr("Các đơn vị này đã đủ gian"), offer)

    def _move_all(self, pavilion_id: str, coming: "Sequence[Exhibitor]") -> None:
        """Move a delegation here from its pavilion, perhaps in another hall."""
        from boothapp.tasks import move_pavilion

        moved = move_pavilion.move(self._document.fair, pavilion_id, coming)
        words = self.tr("Đã chuyển {count} gian").format(count=moved)
        self._workplace.messages.toast(words, *([self._workplace.undo_offer()] if moved else []))

    def _of_promise(self, filled: "Filled") -> str:
        """Say of a delegation that was placed itself what those it brings left of its promise; "" for none."""
        from boothapp.tasks import delegations

        for one in delegations.listed(self._document.fair):
            if one.delegation_id in filled.placed and one.exhibitors and (one.quota or 0) > 1:
                said = self.tr("đoàn {province} nhận {own} gian còn lại trong {quota} gian đã hứa")
                return said.format(province=one.province, own=one.own, quota=one.quota)
        return ""

    def _tell(self, filled: "Filled", besides: str = "") -> None:
        """Say how many were placed, and who found no room."""
        words = self.tr("Đã xếp {count} đơn vị").format(count=len(filled.placed))
        if not (filled.placed or filled.waiting):
            words = self.tr("Các đơn vị này đã đủ gian")
        words = f"{words}; {besides}" if besides else words
        if filled.waiting:
            left = [who for id_ in filled.waiting if (who := self.who(id_))]
            told = ", ".join(who.name for who in left[:3]) + ("…" if len(left) > 3 else "")
            rest = self.tr("{count} đơn vị chưa có gian: {names}")
            if any(who.had for who in left):
                rest = self.tr("{count} đơn vị chưa đủ gian: {names}")
            rest = rest.format(count=len(left), names=told)
            words = f"{words}; {rest}"
        undo = self._workplace.undo_offer()
        self._workplace.messages.toast(words, *([undo] if filled.placed else []))

    def more_than_asked(self, who: "Waiting", into: Sequence[str] = ()) -> Message | None:
        """Return what is to be said of somebody who was given a booth and has more now than it asked for.

        Whoever had one booth and was given another, perhaps in another hall, can be moved there instead.
        """
        from boothapp.domain.exhibitor import Exhibitor
        from boothapp.store import records

        move = self._move_offer(who.id, into) if who.had else []
        stated, now = records.get(self._document.fair.db, Exhibitor, who.id), self.who(who.id)
        if stated and stated.booths_requested and now and now.had > max(now.asked, who.had):
            words = self.tr("{name} đăng ký {asked} gian, đang có {got}")
            words = words.format(name=now.short, asked=now.asked, got=now.had)
            return Message(words, tone="warn", actions=(*move, self._workplace.undo_offer()))
        if now and move:  # it never said how many it wants
            words = self.tr("{name} đang có {got} gian").format(name=now.short, got=now.had)
            return Message(words, actions=(*move, self._workplace.undo_offer()))
        return None

    def _move_offer(self, exhibitor_id: str, into: Sequence[str]) -> list[tuple[str, Callable[[], object]]]:
        from boothapp.store import places

        known = places.known(self._document.fair.db)
        had = [one for one in known.of_exhibitor.get(exhibitor_id, ()) if one.booth_id not in into]
        if len(into) != 1 or len(had) != 1 or len(known.in_booth[had[0].booth_id]) != 1:
            return []
        words = self.tr("Chuyển hẳn từ {booth}").format(booth=had[0].number)
        return [(words, self._workplace.while_last(partial(self._move, had[0].booth_id, into[0])))]

    def _move(self, before: str, after: str) -> None:
        """Make a move, which takes along what is so of the booth before, of the booth that was given."""
        from boothapp.tasks import assign_booths

        self._document.undo()
        assign_booths.swap(self._document.fair, before, after)

    def who(self, exhibitor_id: str) -> "Waiting | None":
        """Return an exhibitor with what it still needs; None when it takes no part."""
        from boothapp.tasks import waiting_exhibitors

        everybody = waiting_exhibitors.listed(self._document.fair, placed=True)
        return next((one for one in everybody if one.id == exhibitor_id), None)
