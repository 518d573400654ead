"""What an archive would bring into a fair that has content of its own; nothing is written here."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from boothapp.domain import booth_codes
from boothapp.domain.exhibitor import Exhibitor
from boothapp.domain.fair import ProductGroup
from boothapp.domain.paperwork import Question
from boothapp.domain.plan import Assignment, Booth, Hall, Pavilion, Zone
from boothapp.domain.text import fold
from boothapp.store import merging, records
from boothapp.store.archive_reading import Archive
from boothapp.store.fair import Fair
from boothapp.store.migrations import SHARED
from boothapp.store.originals import Original
from boothapp.store.row_values import Row
from boothapp.tasks import archive_questions
from boothapp.tasks.import_remarks import Remarks, quoted
from boothapp.tasks.import_report import ImportReport

OF_THE_FAIR = ("fair", "organisers", "emergency_contacts", "programme_items", "print_runs", "print_run_items")
_TOLD_APART = {"halls": ("name", "hall"), "zones": ("code", "zone")}  # column of the name, the word for it
_NAMED_BY = ("name", "code", "title", "text", "original_name", "purpose", "kind")


@dataclass(frozen=True)
class ArchivePlan:
    """The rows to add by table, the photos they need, the questions to ask, and the report of it all."""

    rows: Mapping[str, list[Row]]
    photos: list[Original]
    questions: list[Question]
    report: ImportReport

    @property
    def empty(self) -> bool:
        return not self.questions and not any(self.rows.values())


def plan(fair: Fair, archive: Archive) -> ArchivePlan:
    """Work out what comes in: rows that the fair does not know, unless their place is taken or what they belong to
    stays out. Call it while `merging.beside` holds the archive's database."""
    taking = _Taking(fair, archive)
    for table in SHARED:
        taking.take(table)
    asked = archive_questions.ask(
        fair, archive.name, taking.rows["exhibitors"], same_fair=taking.same_fair, group_of=taking.group_of
    )
    known = merging.common_ids(fair.db, "exhibitors")
    updated = known & set(taking.owners_of_news())
    report = ImportReport(
        added=taking.count("exhibitors"),
        updated=len(updated),
        unchanged=len(known) - len(updated),
        products_added=taking.count("products"),
        warnings=tuple(taking.remarks.warnings),
        questions=tuple(told for _, told in asked),
        skipped=tuple(taking.remarks.skipped),
        halls_added=taking.count("halls"),
        booths_added=taking.count("booths"),
    )
    return ArchivePlan(taking.rows, taking.photos, [question for question, _ in asked], report)


class _Taking:
    """The choice of rows, table by table, parents first: what was taken decides about what belongs to it."""

    def __init__(self, fair: Fair, archive: Archive) -> None:
        self._db = fair.db
        self._fair = fair
        self._archive = archive
        self.remarks = Remarks(archive.name)
        self.rows: dict[str, list[Row]] = defaultdict(list)
        self.photos: list[Original] = []
        self.group_of: dict[str, str] = {}  # the archive's product group -> the fair's own
        ours, theirs = merging.fair_ids(self._db)
        self.same_fair = ours == theirs
        self._known: dict[str, set[str]] = {}
        self._codes = {(booth.hall_id, booth_codes.sort_key(booth.code)) for booth in records.where(self._db, Booth)}
        self._taken = {
            "halls": {fold(hall.name) for hall in records.where(self._db, Hall)},
            "zones": {fold(zone.code) for zone in records.where(self._db, Zone)},
        }
        self._slots = {(given.booth_id, given.slot) for given in records.where(self._db, Assignment)}
        self._held = set(archive.photos)
        if not self.same_fair:
            message = (
                "The archive is of another fair; that one's own facts, organisers, programme and print runs stay out."
            )
            self.remarks.skip("", 0, "", "other_fair", message)

    def take(self, table: str) -> None:
        """Choose the rows of one table."""
        self._known[table] = merging.ids(self._db, table)
        if table in OF_THE_FAIR and not self.same_fair:
            return
        if table == "product_groups":
            self._map_groups()
        parents = merging.parents(self._db, table)
        for found in merging.new_rows(self._db, table):
            row = found | {
                column: self.group_of.get(found[column], found[column])
                for column, parent in parents.items()
                if parent == "product_groups"
            }
            if row["id"] in self.group_of:
                continue
            row = self._in_known_groups(row) if table == "booths" else row
            if self._fits(table, row, parents):
                self._known[table].add(row["id"])
                self.rows[table].append(self._told_apart(table, row) if table in _TOLD_APART else row)

    def count(self, table: str) -> int:
        """How many rows come in that are not in the bin."""
        return sum(row["deleted_at"] is None for row in self.rows[table])

    def owners_of_news(self) -> Iterator[str]:
        """The exhibitors that rows to be added belong to."""
        owner_of = merging.owners(self._db)
        for table, rows in self.rows.items():
            for row in rows if table != "questions" else ():
                if owner := row.get("exhibitor_id") or owner_of.get(row.get("product_id") or ""):
                    yield owner

    def _map_groups(self) -> None:
        """A product group is the same when its scheme and code are: every fair makes its own rows of them."""
        ours = {(group.scheme, group.code): group.id for group in records.where(self._db, ProductGroup)}
        for row in merging.new_rows(self._db, "product_groups"):
            if own := ours.get((row["scheme"], row["code"])):
                self.group_of[row["id"]] = own

    def _fits(self, table: str, row: Row, parents: Mapping[str, str]) -> bool:
        if not self._has_owners(table, row, parents):
            return False
        if row["deleted_at"] is not None:
            return table != "photos" or self._has_file(row)
        if table == "booths":
            return self._is_unknown(row)
        if table == "assignments":
            return self._may_be_given(row)
        if table == "photos":
            return self._belongs_here(row) and self._has_file(row)
        return True

    def _has_owners(self, table: str, row: Row, parents: Mapping[str, str]) -> bool:
        """Tell whether what a row belongs to is here, and the hall that it stands in is on the plan."""
        for column, parent in parents.items():
            known = self._known[parent] if parent != table else None  # an exhibitor's delegation may come after it
            if row[column] and known is not None and row[column] not in known:
                self._leave_out(table, row, "parent_left_out", f"what it belongs to ({parent}) was left out")
                return False
        if row["deleted_at"] is None and row.get("hall_id") in self._gone_places:
            self._leave_out(table, row, "hall_gone", "its hall is not on the plan any more")
            return False
        return True

    def _in_known_groups(self, row: Row) -> Row:
        """Return a booth that is in no zone and no pavilion that went from the plan or stayed out."""
        columns = {"zone_id": "zones", "pavilion_id": "pavilions"}
        lost = [
            column for column, table in columns.items() if row[column] not in self._known[table] - self._gone_places
        ]
        return row | dict.fromkeys(lost)

    @cached_property
    def _gone_places(self) -> set[str]:
        """Halls, zones and pavilions that were removed here."""
        gone: set[str] = set()
        for cls in (Hall, Zone, Pavilion):
            there: list[Any] = records.where(self._db, cls, "deleted_at IS NOT NULL", deleted=True)
            gone.update(one.id for one in there)
        return gone

    def _is_unknown(self, row: Row) -> bool:
        """Tell whether the hall has no booth of that number."""
        place = row["hall_id"], booth_codes.sort_key(row["code"])
        if place in self._codes:
            self._leave_out("booths", row, "booth_known", "the fair has it already")
            return False
        self._codes.add(place)
        return True

    def _may_be_given(self, row: Row) -> bool:
        """Tell whether who has a booth in the archive can have it here: both are there, it is open and free."""
        place = row["booth_id"], row["slot"]
        if row["booth_id"] in self._gone:
            self._leave_out("assignments", row, "booth_gone", "the booth is not on the plan any more")
        elif row["booth_id"] in self._blocked and row["status"] != "declined":
            self._leave_out("assignments", row, "booth_blocked_here", "the booth is blocked")
        elif row["exhibitor_id"] in self._gone:
            self._leave_out("assignments", row, "placed_in_bin", "the exhibitor is in the bin")
        elif place in self._slots:
            self._leave_out("assignments", row, "booth_taken", "somebody else has the booth")
        else:
            self._slots.add(place)
            return True
        return False

    @cached_property
    def _standing(self) -> list[Row]:
        """Booths and exhibitors of the fair and those taken, which is before what they have is looked at."""
        kept = [vars(one) for cls in (Booth, Exhibitor) for one in records.where(self._db, cls, deleted=True)]
        return [*kept, *self.rows["booths"], *self.rows["exhibitors"]]

    @cached_property
    def _gone(self) -> set[str]:
        return {one["id"] for one in self._standing if one["deleted_at"]}

    @cached_property
    def _blocked(self) -> set[str]:
        return {booth.id for booth in records.where(self._db, Booth, "status = 'blocked'")}

    @cached_property
    def _called(self) -> dict[str, str]:
        return {one["id"]: one.get("code") or one["name"] for one in self._standing}

    def _told_apart(self, table: str, row: Row) -> Row:
        """Return a hall or a zone that is not called as one of the fair: "Nhà A" comes in as "Nhà A (2)"."""
        column, what = _TOLD_APART[table]
        before = name = row[column]
        if row["deleted_at"] is not None:
            return row
        taken, number = self._taken[table], 2
        while fold(name) in taken:
            name, number = f"{before} ({number})", number + 1
        taken.add(fold(name))
        if name != before:
            message = f"The fair has a {what} {quoted(before)} already; the one of the archive is called {name}."
            self.remarks.warn(table, 0, column, f"{what}_renamed", message, name=before, now=name)
        return row | {column: name}

    def _belongs_here(self, row: Row) -> bool:
        """Cover and background of another fair are that one's own."""
        return self.same_fair or any(
            row[column] for column in ("product_id", "exhibitor_id", "organiser_id", "hall_id")
        )

    def _has_file(self, row: Row) -> bool:
        original = Original(row["sha256"], row["extension"])
        if original in self._held:
            self.photos.append(original)
        elif original.fate(self._fair.folder):
            self._leave_out("photos", row, "photo_lost", "its file is not in the archive")
            return False
        return True

    def _leave_out(self, table: str, row: Row, code: str, why: str) -> None:
        name = next((str(row[column]) for column in _NAMED_BY if row.get(column)), row["id"])
        booth = ""
        if table == "assignments":
            name = self._called.get(row["exhibitor_id"], row["held_for"])
            booth = self._called.get(row["booth_id"], "")
        told = f"{quoted(name)} in booth {booth}" if booth else quoted(name)
        self.remarks.skip(table, 0, "", code, f"{table}: {told} was left out, since {why}.", name=name, booth=booth)
