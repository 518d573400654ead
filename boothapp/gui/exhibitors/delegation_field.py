"""The provincial delegation that an exhibitor comes with."""

from dataclasses import replace

from boothapp.gui.widgets.fields import ChoiceBox, Field
from boothapp.gui.workplace import Workplace


class DelegationField(Field):
    """A choice of the fair's delegations; hidden while there is none to choose."""

    def __init__(self, workplace: Workplace, words: str) -> None:
        self._choice = ChoiceBox("exhibitors.delegation", [])
        super().__init__(words, self._choice, keeps_room=False)
        self._document, self._messages = workplace.document, workplace.messages
        self._id = ""
        self._choice.setEnabled(self._document.fair.writable)
        self._choice.activated.connect(self._write)

    def show_exhibitor(self, id_: str, delegation_id: str | None) -> None:
        """Offer the delegations and show the one that an exhibitor comes with."""
        from boothapp.domain.exhibitor import Exhibitor
        from boothapp.store import records

        self._id = id_
        query = "kind = 'province_delegation' AND id <> ?"
        found = records.where(self._document.fair.db, Exhibitor, query, [id_], order="sort_key, id")
        self._choice.clear()
        self._choice.addItem(self.tr("Tự đăng ký"), "")
        for one in found:
            self._choice.addItem(one.name, one.id)
        self._choice.set_value(delegation_id or "")
        self.setVisible(bool(found))

    def _write(self) -> None:
        from boothapp.tasks import edit_records

        fair = self._document.fair
        chosen = str(self._choice.value()) or None
        with self._messages.reporting():
            before = edit_records.live(fair, "exhibitors", [self._id])
            after = [replace(one, delegation_id=chosen) for one in before if one.delegation_id != chosen]
            edit_records.write(fair, "exhibitors", after, ["delegation_id"])
